import { sql } from "kysely";
import { formatDay } from "ocop/messages";
import { process2026, renewalWindow } from "ocop/procedure";
import { processStateLabels } from "ocop/procedure/messages";
import { canonicalAnswers, ownRating, setOf } from "../domain/answers.ts";
import { checkFiling, decisionFor, documentsFor } from "../domain/filing.ts";
import { filingNotes } from "../domain/filing-notes.ts";
import { type Finding, type OwnFinding, Problem } from "../domain/problem.ts";
import { type DossierRow, stepsOf } from "../domain/process.ts";
import { notInState } from "../domain/refusals.ts";
import { note } from "../journal/write.ts";
import type { Acting, ByPerson } from "./act.ts";
import { recognitionsOf } from "./recognitions.ts";

/** What a producer says when a dossier is begun. */
export interface NewDossier {
  readonly product: string;
  readonly kind: DossierRow["kind"];
  readonly samples?: number | undefined;
}

/** Begins a dossier. Of a product that was never recognised it is a first one; a re-evaluation takes the certificate's last day along (art. 7.6a). */
export async function beginDossier(acting: ByPerson, { product, kind, samples = 0 }: NewDossier) {
  const { rows, today } = acting;
  const row = await rows.selectFrom("product").selectAll().where("id", "=", product).executeTakeFirst();
  if (row === undefined) {
    throw new Problem("not-found");
  }
  await refuseSecond(acting, product, kind);
  const decision = decisionFor(kind, today);
  if (row.record.set === undefined) {
    throw new Problem("faulty", [{ code: "field.missing", path: ["set"], params: {} }]);
  }
  const set = setOf(decision, String(row.record.set)).slug;
  const last = kind === "first" ? null : await lastDay(acting, product, kind);
  const expires = kind === "re-evaluation" ? last : null;
  const { id } = await rows
    .insertInto("dossier")
    .values({
      product,
      producer: row.producer,
      unit: row.unit,
      kind,
      decision,
      set,
      since: today,
      samples,
      expires,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await note(rows, "dossier.begun", id, { product, kind, decision, set });
  const window = expires === null ? null : renewalWindow(expires);
  return { id, decision, set, version: 1, window };
}

/** A product has one dossier under way for each purpose. Whoever begins another at the same time waits here. */
async function refuseSecond({ rows }: ByPerson, product: string, kind: DossierRow["kind"]): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`${product} ${kind}`}))`.execute(rows);
  const open = await rows
    .selectFrom("dossier")
    .select(["id", "since", "state"])
    .where("product", "=", product)
    .where("kind", "=", kind)
    .where("state", "not in", process2026.final)
    .executeTakeFirst();
  if (open === undefined) {
    return;
  }
  const { id, since, state } = open;
  const [vi, en] = (["vi", "en"] as const).map(
    (language) => `${processStateLabels[state][language]} (${formatDay(since, language)})`,
  );
  const text = { vi: `Hồ sơ đang có: ${vi}`, en: `The dossier there is: ${en}` };
  throw new Problem("dossier-open", [{ code: "dossier.open", path: ["product"], text, params: { dossier: id } }]);
}

type Text = OwnFinding["text"];

/** A re-evaluation asks for a certificate to renew (art. 7.6a), an upgrade for the product that changed since it was recognised (art. 6.1b). */
const notRecognised: Readonly<Record<"upgrade" | "re-evaluation", Text>> = {
  "re-evaluation": {
    vi: "Sản phẩm chưa được công nhận nên không có giấy chứng nhận để đánh giá, phân hạng lại; đăng ký đánh giá, phân hạng lần đầu (điểm a khoản 6 Điều 7)",
    en: "The product is not recognised: there is no certificate to evaluate again; register it for a first evaluation (art. 7.6a)",
  },
  upgrade: {
    vi: "Sản phẩm chưa được công nhận nên không nâng hạng được: hồ sơ nâng hạng nêu thay đổi so với sản phẩm OCOP đã được công nhận; đăng ký đánh giá, phân hạng lần đầu (điểm b khoản 1 Điều 6, khoản 5 Điều 7)",
    en: "The product is not recognised and cannot be upgraded: an upgrade shows what changed since it was recognised; register it for a first evaluation (art. 6.1b, 7.5)",
  },
};
const takenBack: Readonly<Record<"upgrade" | "re-evaluation", Text>> = {
  "re-evaluation": {
    vi: "Giấy chứng nhận đã bị thu hồi: sản phẩm được đánh giá lần đầu, không phải đánh giá, phân hạng lại",
    en: "The certificate was revoked: the product is evaluated for the first time, not again",
  },
  upgrade: {
    vi: "Giấy chứng nhận đã bị thu hồi: sản phẩm được đánh giá lần đầu, không phải nâng hạng",
    en: "The certificate was revoked: the product is evaluated for the first time, not upgraded",
  },
};

/** The last day of the certificate that a later dossier rests on. One that was taken back carries none (art. 7.6a, 8). */
async function lastDay(acting: ByPerson, product: string, kind: "upgrade" | "re-evaluation"): Promise<string> {
  const latest = (await recognitionsOf(acting, product)).at(-1);
  if (latest === undefined) {
    throw new Problem("not-possible", [
      { code: "dossier.not-recognised", path: ["product"], text: notRecognised[kind] },
    ]);
  }
  if (latest.revocation !== undefined) {
    throw new Problem("not-possible", [{ code: "dossier.revoked", path: ["product"], text: takenBack[kind] }]);
  }
  return latest.expires;
}

/** What is to be known of how a re-evaluation was filed; nothing of other dossiers, and before it is filed. */
export async function notesOnFiling(
  acting: Acting,
  { kind, product, expires, filed }: Pick<DossierRow, "kind" | "product" | "expires" | "filed">,
): Promise<readonly Finding[]> {
  if (kind !== "re-evaluation" || expires === null || filed === null) {
    return [];
  }
  const own = (await recognitionsOf(acting, product)).findLast((each) => each.expires === expires);
  return own === undefined ? [] : filingNotes({ issued: own.date, expires }, filed);
}

/** A dossier's row, for who may see it; locked, where it is about to be changed. */
export async function dossierRow({ rows }: Acting, id: string, version?: number): Promise<DossierRow> {
  const query = rows.selectFrom("dossier").selectAll().where("id", "=", id);
  const row = await (version === undefined ? query : query.forUpdate()).executeTakeFirst();
  if (row === undefined) {
    throw new Problem("not-found");
  }
  if (version !== undefined && row.version !== version) {
    throw new Problem("other-version");
  }
  return row;
}

/** A dossier with all that belongs to it: documents, the way so far, what can come next and what is missing. */
export async function dossierOf(acting: Acting, id: string) {
  const { rows, portal, today } = acting;
  const dossier = await dossierRow(acting, id);
  const documents = await rows.selectFrom("document").selectAll().where("dossier", "=", id).orderBy("added").execute();
  const way =
    acting.asker.role === "worker" || acting.asker.role === "public"
      ? []
      : await rows.selectFrom("step").selectAll().where("dossier", "=", id).orderBy("at").execute();
  const { sum, count, set, decision } = dossier;
  return {
    ...dossier,
    total: sum === null || count === null ? null : { sum, count },
    own: dossier.answers === null ? null : ownRating(dossier.answers, setOf(decision, set)),
    documents,
    way,
    next: stepsOf(dossier, portal.holidays),
    required: documentsFor(dossier),
    notes: await notesOnFiling(acting, dossier),
    check: dossier.state === "draft" ? checkFiling(dossier, documents, today) : null,
  };
}

/** The dossiers an asker may see, the newest state last. */
export async function dossierList({ rows }: Acting, state: DossierRow["state"] | undefined, limit: number) {
  const query = rows
    .selectFrom("dossier")
    .innerJoin("product", "product.id", "dossier.product")
    .select([
      "dossier.id",
      "dossier.kind",
      "dossier.state",
      "dossier.since",
      "dossier.stars",
      "dossier.version",
      "dossier.set",
      "dossier.decision",
      "dossier.unit",
      "product.code",
      sql<string>`product.record ->> 'name'`.as("name"),
    ])
    .orderBy("dossier.since", "desc")
    .orderBy("dossier.id")
    .limit(limit);
  return (state === undefined ? query : query.where("dossier.state", "=", state)).execute();
}

/** What a dossier may be changed in before it is filed. */
async function change(acting: ByPerson, row: DossierRow, values: Partial<Record<string, unknown>>, what: string) {
  await acting.rows
    .updateTable("dossier")
    .set({ ...values, version: row.version + 1 })
    .where("id", "=", row.id)
    .execute();
  await note(acting.rows, what, row.id, { version: row.version + 1 });
  return { id: row.id, version: row.version + 1 };
}

/** The states in which a producer makes a dossier, or mends it. */
export const beingMade: readonly DossierRow["state"][] = ["draft", "returned-by-commune", "returned-by-province"];
export const whileBeingMade = {
  vi: "tài liệu và phiếu tự đánh giá chỉ thay đổi được khi hồ sơ đang lập hoặc được trả lại",
  en: "documents and the producer's own sheet are changed while it is prepared or after it was sent back",
};

/** The producer's own sheet (form 02): kept as the canonical answer string. */
export async function scoreOneself(acting: ByPerson, id: string, given: { answers: string; version: number }) {
  const row = await dossierRow(acting, id, given.version);
  if (!beingMade.includes(row.state)) {
    throw notInState(row.state, whileBeingMade);
  }
  const set = setOf(row.decision, row.set);
  const answers = canonicalAnswers(given.answers, set);
  const changed = await change(acting, row, { answers }, "dossier.self-scored");
  return { ...changed, answers, rating: ownRating(answers, set) };
}

/** What a commune finds (form 03), by the contents that art. 7.2a names. */
export interface CommuneReport {
  readonly materials: string;
  readonly labour: string;
  readonly idea: string;
  readonly identity: string;
}

export async function reportOfCommune(acting: ByPerson, id: string, given: CommuneReport & { version: number }) {
  const { version, ...report } = given;
  const row = await dossierRow(acting, id, version);
  if (row.state !== "commune-review") {
    throw notInState(row.state, {
      vi: "báo cáo của UBND cấp xã được lập khi hồ sơ đang ở UBND cấp xã (khoản 2 Điều 7)",
      en: "the commune reports while the dossier is with the commune (art. 7.2)",
    });
  }
  return change(acting, row, { report: JSON.stringify(report) }, "dossier.commune-reported");
}
