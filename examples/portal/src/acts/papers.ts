import { sql } from "kysely";
import type { Producer } from "ocop/records";
import { provinces } from "ocop/records/provinces";
import type { Asker } from "../db/as.ts";
import { answersIn, groundsDiscussed } from "../domain/answers.ts";
import { dossierRecord } from "../domain/filing.ts";
import { type CouncilPaperName, type FormName, writeCouncilPaper, writeForm } from "../domain/papers.ts";
import { Problem } from "../domain/problem.ts";
import { note } from "../journal/write.ts";
import type { Acting, ByPerson } from "./act.ts";
import { dossierRow } from "./dossiers.ts";
import { recordOf } from "./evaluations.ts";
import { producerOf } from "./producers.ts";

/** Has a paper of a closed evaluation written. */
export async function askPaper(acting: ByPerson, evaluation: string, kind: CouncilPaperName) {
  const { rows, asker, portal } = acting;
  const found = await rows.selectFrom("evaluation").select("closed").where("id", "=", evaluation).executeTakeFirst();
  if (found === undefined) {
    throw new Problem("not-found");
  }
  if (found.closed === null) {
    throw new Problem("not-yet-all");
  }
  const known = await rows
    .selectFrom("paper")
    .select(["id", "state"])
    .where("evaluation", "=", evaluation)
    .where("kind", "=", kind)
    .executeTakeFirst();
  if (known !== undefined) {
    return known;
  }
  const row = await rows
    .insertInto("paper")
    .values({ evaluation, kind, place: null, issues: null })
    .returning(["id", "state"])
    .executeTakeFirstOrThrow();
  await portal.queue.send(rows, asker, "paper", { id: row.id });
  return row;
}

export async function paperOf({ rows }: Acting, id: string) {
  const row = await rows.selectFrom("paper").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) {
    throw new Problem("not-found");
  }
  return row;
}

/** Writes a paper that waits. */
export async function writePaper(acting: Acting<Extract<Asker, { role: "worker" }>>, id: string): Promise<void> {
  const { rows, portal } = acting;
  const paper = await rows.selectFrom("paper").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
  if (paper === undefined || paper.state !== "waiting") {
    return;
  }
  const { evaluation, record, reported, found, set } = await recordOf(
    acting,
    paper.evaluation,
    await closedOn(acting, paper.evaluation),
  );
  const appointed = await rows
    .selectFrom("appointed")
    .innerJoin("person", "person.id", "appointed.person")
    .select(["person.id", "person.name"])
    .where("evaluation", "=", evaluation.id)
    .orderBy("place")
    .execute();
  const product = await rows
    .selectFrom("product")
    .innerJoin("producer", "producer.id", "product.producer")
    .innerJoin("unit", "unit.id", "producer.unit")
    .select([sql<string>`product.record ->> 'name'`.as("name"), "producer.record as producer", "unit.name as unit"])
    .where("product.id", "=", record.productId ?? "")
    .executeTakeFirstOrThrow();
  const printed = {
    name: product.name,
    producer: product.producer.name,
    address: addressLine(product.producer, { unit: product.unit, province: portal.config.PORTAL_PROVINCE }),
  };
  const session = {
    ...evaluation.council,
    province: provinceName(portal.config.PORTAL_PROVINCE),
    form: evaluation.manner === "meeting" ? ("meeting" as const) : ("written" as const),
    date: record.date,
    members: appointed,
    discussion: groundsDiscussed(reported, found, set),
  };
  try {
    const bytes = await writeCouncilPaper(paper.kind as CouncilPaperName, record, printed, session);
    const place = await portal.files.put(bytes);
    await rows.updateTable("paper").set({ state: "done", place }).where("id", "=", id).execute();
    await note(rows, "paper.written", id, { kind: paper.kind, sha256: place });
  } catch (error) {
    if (!(error instanceof Problem)) {
      throw error;
    }
    await rows
      .updateTable("paper")
      .set({ state: "refused", issues: JSON.stringify(error.findings) })
      .where("id", "=", id)
      .execute();
  }
}

async function closedOn({ rows }: Acting, id: string): Promise<string> {
  const { closed, opened } = await rows
    .selectFrom("evaluation")
    .select(["closed", "opened"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return closed ?? opened;
}

/** A producer's address as a council's papers print it: what is known below the commune, the commune and the province. */
function addressLine({ address }: Producer, own: { readonly unit: string; readonly province: string }): string {
  const { line, communeName, province } = address.current ?? {};
  const parts = [line, communeName ?? own.unit, provinceName(province ?? own.province)];
  return [...new Set(parts.filter((part) => part !== undefined && part !== ""))].join(", ");
}

export function provinceName(code: string): string {
  return provinces.find((province) => province.code === code)?.name.vi ?? code;
}

/** A form of a dossier, filled in with what the portal knows. */
export async function formOf(acting: Acting, id: string, kind: FormName): Promise<Uint8Array> {
  const { rows, today } = acting;
  const dossier = await dossierRow(acting, id);
  const product = await rows
    .selectFrom("product")
    .selectAll()
    .where("id", "=", dossier.product)
    .executeTakeFirstOrThrow();
  const documents = await rows.selectFrom("document").selectAll().where("dossier", "=", id).execute();
  const { record: producer } = await producerOf(acting, dossier.producer);
  return writeForm(kind, {
    product: { ...product.record, producer },
    dossier: dossierRecord(dossier, documents),
    date: dossier.filed ?? today,
    year: Number((dossier.filed ?? today).slice(0, 4)),
    ...(dossier.answers !== null && { answers: answersIn(dossier.answers) }),
    ...(dossier.report !== null && { findings: dossier.report }),
  });
}
