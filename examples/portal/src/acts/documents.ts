import { Problem } from "../domain/problem.ts";
import { notInState } from "../domain/refusals.ts";
import { note } from "../journal/write.ts";
import type { Acting, ByPerson } from "./act.ts";
import { beingMade, dossierRow, whileBeingMade } from "./dossiers.ts";

/** What is said of a document that is handed in. */
export interface NewDocument {
  readonly kind: string;
  readonly name: string;
  readonly criteria: readonly string[];
  readonly media: string;
}

const empty = { vi: "Tệp không có nội dung", en: "The file is empty" };

/** Adds a document to a dossier that is being made; its bytes go to the store, its SHA-256 into the journal. */
export async function addDocument(acting: ByPerson, dossier: string, said: NewDocument, bytes: Uint8Array) {
  const { rows, portal } = acting;
  const { state } = await dossierRow(acting, dossier);
  if (!beingMade.includes(state)) {
    throw notInState(state, whileBeingMade);
  }
  if (bytes.length === 0) {
    throw new Problem("malformed", [{ code: "document.empty", path: ["file"], text: empty }]);
  }
  const place = await portal.files.put(bytes);
  const { kind, name, media } = said;
  const row = await rows
    .insertInto("document")
    .values({ dossier, kind, name, criteria: [...said.criteria], media, size: bytes.length, sha256: place, place })
    .returning(["id", "kind", "name", "sha256", "size"])
    .executeTakeFirstOrThrow();
  await note(rows, "document.added", dossier, { document: row.id, kind, sha256: place });
  return row;
}

/** A document with its bytes, for who may see its dossier. */
export async function documentOf({ rows, portal }: Acting, id: string) {
  const row = await rows.selectFrom("document").selectAll().where("id", "=", id).executeTakeFirst();
  const bytes = row === undefined ? undefined : await portal.files.get(row.place);
  if (row === undefined || bytes === undefined) {
    throw new Problem("not-found");
  }
  return { row, bytes };
}
