import { decision2026 } from "ocop";
import type { ProcessStepCode } from "ocop/procedure";
import { bandOf } from "ocop/scoring";
import { requireComplete, setOf } from "../domain/answers.ts";
import { checkFiling, decisionFor } from "../domain/filing.ts";
import { Problem } from "../domain/problem.ts";
import { councilSteps, type DossierRow, evaluatingSteps, recognisingSteps, stepBy } from "../domain/process.ts";
import { notPossible, otherDecision, stepOfCouncil } from "../domain/refusals.ts";
import { note } from "../journal/write.ts";
import type { ByPerson } from "./act.ts";
import { dossierRow, notesOnFiling } from "./dossiers.ts";
import { type Award, recognise } from "./recognitions.ts";

/** A step as it is asked for. */
export interface AskedStep {
  readonly step: ProcessStepCode;
  readonly version: number;
  /** The deciding paper, for a recognition. */
  readonly award?: Award | undefined;
  /** What the Ministry's council gave, which comes on paper. */
  readonly result?: { readonly sum: number; readonly count: number; readonly stars: 1 | 2 | 3 | 4 | 5 } | undefined;
}

type Values = Partial<Pick<DossierRow, "filed" | "requested" | "complete" | "sum" | "count" | "stars" | "rejections">>;

/** Takes a step of a dossier's way, with what the step brings. */
export async function takeStepOf(acting: ByPerson, id: string, asked: AskedStep) {
  const dossier = await dossierRow(acting, id, asked.version);
  if (councilSteps.includes(asked.step)) {
    // Its result comes from the members' sheets: by `rate` of the evaluation.
    throw stepOfCouncil();
  }
  const values = await before(acting, dossier, asked);
  const moved = await move(acting, { ...dossier, ...values }, asked.step, values, asked.award);
  const isFiled = asked.step === "file" || asked.step === "file-again";
  return { ...moved, notes: isFiled ? await notesOnFiling(acting, { ...dossier, ...values }) : [] };
}

/** Moves a dossier on and enters the step: who, when, on which article and by when it was due. */
export async function move(
  acting: ByPerson,
  dossier: DossierRow,
  code: ProcessStepCode,
  values: Values,
  award?: Award,
) {
  const { rows, asker, today, portal } = acting;
  const step = stepBy(dossier, code, asker.role, portal.holidays);
  const version = dossier.version + 1;
  await rows
    .updateTable("dossier")
    .set({ ...values, state: step.to, since: today, version })
    .where("id", "=", dossier.id)
    .where("version", "=", dossier.version)
    .execute();
  await rows
    .insertInto("step")
    .values({
      dossier: dossier.id,
      step: code,
      from: dossier.state,
      to: step.to,
      actor: step.actor,
      article: step.source,
      on: today,
      due: step.due,
      by: asker.person,
    })
    .execute();
  const recognition = recognisingSteps.includes(code) ? await recognise(acting, dossier, needed(award)) : null;
  await note(rows, `dossier.${code}`, dossier.id, { from: dossier.state, to: step.to, version, article: step.source });
  return { id: dossier.id, state: step.to, version, article: step.source, recognition };
}

function needed(award: Award | undefined): Award {
  if (award === undefined) {
    throw new Problem("faulty", [{ code: "field.missing", path: ["award"], params: {} }]);
  }
  return award;
}

/** What must be so before a step, and what it writes down. */
async function before(acting: ByPerson, dossier: DossierRow, { step, result }: AskedStep): Promise<Values> {
  const { today } = acting;
  switch (step) {
    case "file":
    case "file-again":
      return file(acting, dossier);
    case "send-to-province":
      if (dossier.report === null) {
        throw new Problem("faulty", [{ code: "field.missing", path: ["report"], params: {} }]);
      }
      return { requested: today };
    case "accept-at-province":
    case "accept-at-ministry":
      return { complete: today };
    case "send-to-ministry":
      return { requested: today };
    case "reassess":
      // The province evaluates anew: what the Ministry's council gave decides nothing any more.
      return { sum: null, count: null, stars: null, rejections: [] };
    default:
      return evaluatingSteps.includes(step) ? outsideResult(result) : {};
  }
}

function outsideResult(result: AskedStep["result"]): Values {
  if (result === undefined) {
    throw new Problem("faulty", [{ code: "field.missing", path: ["result"], params: {} }]);
  }
  const { sum, count, stars } = result;
  // An average of a council lies between 0 and 100; stars are at most those of its points.
  if (count < 1 || sum < 0 || sum > 100 * count) {
    throw notPossible(
      "result.no-average",
      ["result", "sum"],
      `Tổng điểm ${sum} của ${count} phiếu không cho điểm trung bình từ 0 đến 100`,
      `The sum ${sum} of ${count} sheets gives no average from 0 to 100`,
    );
  }
  const band = bandOf(decision2026.rules, { sum, count });
  if (stars > band) {
    throw notPossible(
      "result.too-many-stars",
      ["result", "stars"],
      `Điểm trung bình của ${count} phiếu (tổng điểm ${sum}) cho hạng ${band} sao, không cho hạng ${stars} sao`,
      `The average of ${count} sheets (sum ${sum}) gives a rank of ${band}, not of ${stars}`,
    );
  }
  return { sum, count, stars, rejections: [] };
}

/** A dossier is complete when it is filed, and of the decision that governs it on that day. */
async function file(acting: ByPerson, dossier: DossierRow): Promise<Values> {
  const { rows, today } = acting;
  const filed = dossier.filed ?? today;
  const governing = decisionFor(dossier.kind, filed);
  if (governing !== dossier.decision) {
    throw otherDecision(dossier.decision, governing, filed);
  }
  const documents = await rows.selectFrom("document").selectAll().where("dossier", "=", dossier.id).execute();
  const { issues } = checkFiling({ ...dossier, filed }, documents, today);
  if (issues.length > 0) {
    throw new Problem("faulty", issues);
  }
  requireComplete(dossier.answers ?? "", setOf(dossier.decision, dossier.set));
  return { filed };
}
