import { sql } from "kysely";
import { formatDay } from "ocop/messages";
import {
  canonicalAnswers,
  evaluationRecord,
  type Reported,
  rateCouncil,
  reportedOn,
  requireComplete,
  requireGrounds,
  setOf,
} from "../domain/answers.ts";
import { version as library } from "../domain/library.ts";
import { type OwnFinding, Problem } from "../domain/problem.ts";
import { beforeCouncil, mannerOf } from "../domain/process.ts";
import { notInState, notPossible } from "../domain/refusals.ts";
import { note } from "../journal/write.ts";
import type { Acting, ByPerson } from "./act.ts";
import { dossierRow } from "./dossiers.ts";
import { move } from "./steps.ts";

/** The council that is to evaluate. */
export interface NewEvaluation {
  readonly name: string;
  readonly decisionNumber?: string | undefined;
  readonly members: readonly string[];
}

const noMember = { vi: "Không phải tài khoản của thành viên Hội đồng", en: "Not the account of a council's member" };

/** Opens the evaluation of a dossier before the provincial council; how it decides, the process says. */
export async function openEvaluation(acting: ByPerson, dossierId: string, { members, ...council }: NewEvaluation) {
  const { rows, today } = acting;
  const dossier = await dossierRow(acting, dossierId);
  if (!beforeCouncil.includes(dossier.state)) {
    throw notInState(dossier.state, {
      vi: "phiên đánh giá được mở khi hồ sơ đã trình Hội đồng cấp tỉnh (khoản 3 Điều 7)",
      en: "an evaluation is opened when the dossier is before the provincial council (art. 7.3)",
    });
  }
  const manner = mannerOf(dossier.kind);
  const distinct = [...new Set(members)];
  const found = await rows
    .selectFrom("person")
    .select("id")
    .where("id", "in", distinct)
    .where("role", "=", "member")
    .execute();
  const known = new Set(found.map(({ id }) => id));
  if (known.size !== distinct.length) {
    const strangers = [...members.keys()].filter((place) => !known.has(members[place] ?? ""));
    throw new Problem(
      "faulty",
      strangers.map((place) => ({ code: "evaluation.no-member", path: ["members", place], text: noMember })),
    );
  }
  const { id } = await rows
    .insertInto("evaluation")
    .values({
      dossier: dossierId,
      tier: "province",
      manner,
      council: JSON.stringify(council),
      opened: today,
      closed: null,
      result: null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const appointed = distinct.map((person, place) => ({ evaluation: id, person, place }));
  await rows.insertInto("appointed").values(appointed).execute();
  await note(rows, "evaluation.opened", id, { dossier: dossierId, members: distinct.length, manner });
  return { id, manner, version: 1 };
}

/** An evaluation with those sheets that the asker may see. */
export async function evaluationOf(acting: Acting, id: string) {
  const { rows } = acting;
  const evaluation = await rows.selectFrom("evaluation").selectAll().where("id", "=", id).executeTakeFirst();
  if (evaluation === undefined) {
    throw new Problem("not-found");
  }
  const dossier = await dossierRow(acting, evaluation.dossier);
  const appointed = await rows
    .selectFrom("appointed")
    .innerJoin("person", "person.id", "appointed.person")
    .select(["person.id", "person.name"])
    .where("evaluation", "=", id)
    .orderBy("place")
    .execute();
  const { rows: states } = await sql<{ done: string[]; all: boolean }>`
    select portal.sheets_in(${id}) as done, portal.all_in(${id}) as "all"`.execute(rows);
  const sheets = await rows.selectFrom("sheet").selectAll().where("evaluation", "=", id).orderBy("at").execute();
  const product = await rows
    .selectFrom("product")
    .select(["code", sql<string>`record ->> 'name'`.as("name")])
    .where("id", "=", dossier.product)
    .executeTakeFirst();
  return {
    ...evaluation,
    state: dossier.state,
    product,
    set: dossier.set,
    decision: dossier.decision,
    appointed,
    submitted: states[0]?.done ?? [],
    allIn: states[0]?.all ?? false,
    sheets,
  };
}

/** Hands a member's sheet in: complete, canonical, once, and never changed. */
export async function handIn(
  acting: ByPerson,
  id: string,
  given: { readonly answers: string; readonly rejections?: readonly string[] | undefined },
) {
  const { rows, asker, today } = acting;
  const evaluation = await rows.selectFrom("evaluation").selectAll().where("id", "=", id).executeTakeFirst();
  if (evaluation === undefined) {
    throw new Problem("not-found");
  }
  if (evaluation.closed !== null) {
    const { closed } = evaluation;
    throw notPossible(
      "evaluation.closed",
      ["answers"],
      `Phiên đánh giá đã kết thúc ngày ${formatDay(closed, "vi")}, không nhận thêm phiếu`,
      `The evaluation was closed on ${formatDay(closed, "en")}: no further sheets are taken`,
    );
  }
  const dossier = await dossierRow(acting, evaluation.dossier);
  const set = setOf(dossier.decision, dossier.set);
  const answers = canonicalAnswers(given.answers, set);
  const rejections = [...(given.rejections ?? [])];
  requireGrounds(rejections, set);
  requireComplete(answers, set);
  const sheet = await rows
    .insertInto("sheet")
    .values({
      evaluation: id,
      member: asker.person,
      answers,
      decision: dossier.decision,
      library,
      rejections,
      on: today,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await note(rows, "sheet.handed-in", id, { sheet: sheet.id, answers, rejections, library });
  return { id: sheet.id, evaluation: id, answers };
}

/** The record of an evaluation, as ratings and papers take it. */
export async function recordOf(acting: Acting, id: string, date: string, finds?: readonly string[]) {
  const { rows } = acting;
  const evaluation = await rows.selectFrom("evaluation").selectAll().where("id", "=", id).executeTakeFirst();
  if (evaluation === undefined) {
    throw new Problem("not-found");
  }
  const dossier = await dossierRow(acting, evaluation.dossier);
  const set = setOf(dossier.decision, dossier.set);
  const appointed = await rows
    .selectFrom("appointed")
    .select("person")
    .where("evaluation", "=", id)
    .orderBy("place")
    .execute();
  const sheets = await rows
    .selectFrom("sheet")
    .innerJoin("person", "person.id", "sheet.member")
    .select(["sheet.member", "person.name", "sheet.answers", "sheet.rejections", "sheet.on"])
    .where("evaluation", "=", id)
    .orderBy("sheet.at")
    .execute();
  const { tier, council } = evaluation;
  const ids = appointed.map(({ person }) => person);
  const closed = evaluation.result as { readonly rating?: { readonly rejections?: readonly string[] } } | null;
  const found = finds ?? closed?.rating?.rejections ?? [];
  const of = { id, product: dossier.product, set, tier, council, appointed: ids, date, sheets, found };
  return { evaluation, dossier, set, record: evaluationRecord(of), reported: reportedOn(sheets, set), found };
}

/** A ground of which it is not entered yet what the council found. */
function openGround({ ground, label, by }: Reported): OwnFinding {
  const names = by.map(({ name }) => name).join(", ");
  return {
    code: "rejections.open",
    path: ["rejections", ground],
    text: { vi: `${names} nêu: ${label.vi}`, en: `${names} reported: ${label.en}` },
  };
}

/**
 * Ends an evaluation: rates the sheets and moves the dossier on to the decision. Where appointed members have not handed in,
 * the secretary says so (`withoutAll`), for whether those present suffice is for the council's regulation. Where members
 * reported grounds of rejection, the secretary enters which of them the council found (`rejections`), none or any.
 */
export async function closeEvaluation(
  acting: ByPerson,
  id: string,
  given: {
    version: number;
    withoutAll?: boolean | undefined;
    rejections?: readonly string[] | undefined;
  },
) {
  const { rows, today } = acting;
  const { rows: state } = await sql<{ all: boolean }>`select portal.all_in(${id}) as "all"`.execute(rows);
  if (state[0]?.all !== true && given.withoutAll !== true) {
    throw new Problem("not-yet-all");
  }
  const closed = await rows
    .updateTable("evaluation")
    .set({ closed: today, version: given.version + 1 })
    .where("id", "=", id)
    .where("version", "=", given.version)
    .where("closed", "is", null)
    .returning("dossier")
    .executeTakeFirst();
  if (closed === undefined) {
    throw new Problem("other-version");
  }
  const { dossier, record, reported, set } = await recordOf(acting, id, today, given.rejections ?? []);
  if (record.members.length === 0) {
    throw new Problem("not-yet-all");
  }
  requireGrounds(given.rejections ?? [], set);
  if (reported.length > 0 && given.rejections === undefined) {
    throw new Problem("grounds-open", reported.map(openGround));
  }
  const rating = rateCouncil(record);
  await rows
    .updateTable("evaluation")
    .set({ result: JSON.stringify({ library, rating }), version: given.version + 2 })
    .where("id", "=", id)
    .execute();
  const { exact, stars } = rating;
  const rejections = [...rating.rejections];
  const values = { sum: exact.sum, count: exact.count, stars, rejections };
  const evaluate = dossier.state === "province-reassessment" ? "evaluate-at-reassessment" : "evaluate-at-province";
  const step = rejections.length > 0 ? "reject-at-province" : evaluate;
  const moved = await move(acting, { ...dossier, ...values }, step, values);
  const reports = reported.map(({ ground, by }) => ({ ground, by: by.map(({ member }) => member) }));
  await note(rows, "evaluation.rated", id, { exact, stars, rejections, reports, library });
  return { id, rating, dossier: moved };
}
