import { type Fields, fieldsOf } from "../../../base/fields.js";
import { report } from "../../../base/issue-list.js";
import type { Outcome } from "../../../base/outcome.js";
import type { CriteriaSet } from "../../../decisions/criteria-set.js";
import type { Label } from "../../../language/label.js";
import { rateEvaluation, requireDecisions } from "../../../scoring/rate-evaluation.js";
import { scoreAnswers } from "../../../scoring/score-sheet.js";
import { classify, type PaperDecision } from "../council/classify.js";
import type { PaperIssue, PaperIssues } from "../issue.js";
import { type CriterionResult, criterionResults } from "../sheets/criterion-results.js";
import { type ApplicationDetails, readApplication } from "./application.js";

/** The forms of annex III. */
export type FormKind = "form01" | "form02" | "form03";

/** The self-assessment of form 02, part III. */
export interface SelfAssessment {
  readonly criteria: readonly CriterionResult[];
  /** The points of the answers given. */
  readonly total: number;
  /** Whether every criterion that applies is answered. */
  readonly isComplete: boolean;
}

/** The data of a form of annex III. */
export interface FormPaper<K extends FormKind = FormKind> {
  readonly paper: K;
  readonly details: ApplicationDetails;
  /** Where the product stands in annex I; null where it is not classified. */
  readonly classification: { readonly sector: Label; readonly group: Label; readonly set: Label } | null;
  /** Null where the form has none. */
  readonly assessment: SelfAssessment | null;
}

/**
 * The registration (Phiếu đăng ký, form 01): producer, product, its place in annex I, first evaluation, upgrade or
 * re-evaluation, what is enclosed, and the receipt of the authorities.
 *
 * Product, producer and dossier are records as `validate` gives them; what a form asks and nobody has filled in is left open.
 *
 * @param application - the records, with what no record holds, see {@link ApplicationDetails}
 * @param decisions - the decisions to look the product's set up in
 * @returns the form's data; or issues: `field.*`, `text.*`, `date.*`, `set.unknown`, `decision.unknown`
 * @throws TypeError when `decisions` are none
 * @example
 * const form = registrationForm({ product: { name: "Chè", decision: "2026", set: "tea" } }, [decision2026]);
 * form.ok && form.value.classification?.set.vi; // "Chè tươi, chè chế biến"
 * @see 26/2026/QĐ-TTg annex III, form 01
 */
export function registrationForm(
  application: unknown,
  decisions: readonly PaperDecision[],
): Outcome<FormPaper<"form01">, PaperIssue> {
  return make("registrationForm", "form01", application, decisions);
}

/**
 * The self-assessment report (Báo cáo tự đánh giá, form 02): the producer's particulars, its results and plans, and its own
 * score criterion by criterion, each with the documents that prove it.
 *
 * @param application - as for {@link registrationForm}, with the `answers` of the producer, which need not be complete
 * @param decisions - the decisions to look the product's set up in
 * @returns the form's data; or issues, those of answers that are not permitted as well
 * @throws TypeError when `decisions` are none
 * @example
 * const form = selfAssessmentForm({ product: { name: "Chè", decision: "2026", set: "tea" }, answers: { "1.1": 3 } }, [decision2026]);
 * form.ok && form.value.assessment?.total; // 3
 * @see 26/2026/QĐ-TTg annex III, form 02
 */
export function selfAssessmentForm(
  application: unknown,
  decisions: readonly PaperDecision[],
): Outcome<FormPaper<"form02">, PaperIssue> {
  return make("selfAssessmentForm", "form02", application, decisions);
}

/**
 * The commune's report (form 03): producer and product, and what the commune finds of material, labour, the idea and local
 * identity.
 *
 * @param application - as for {@link registrationForm}, with the commune's `findings`
 * @param decisions - the decisions to look the product's set up in
 * @returns the form's data, or issues as for {@link registrationForm}
 * @throws TypeError when `decisions` are none
 * @example
 * const form = communeReportForm({ product: { name: "Chè" }, findings: { materials: "…" } }, [decision2026]);
 * form.ok && form.value.details.product.name; // "Chè"
 * @see 26/2026/QĐ-TTg annex III, form 03; art. 7.2
 */
export function communeReportForm(
  application: unknown,
  decisions: readonly PaperDecision[],
): Outcome<FormPaper<"form03">, PaperIssue> {
  return make("communeReportForm", "form03", application, decisions);
}

function make<K extends FormKind>(
  caller: string,
  paper: K,
  application: unknown,
  decisions: readonly PaperDecision[],
): Outcome<FormPaper<K>, PaperIssue> {
  requireDecisions(caller, decisions);
  const issues: PaperIssues = [];
  const fields = fieldsOf(application);
  const { answers, remarks, ...others } = fields ?? {};
  const details = readApplication(issues, [], fields === undefined ? application : others);
  if (details === undefined) {
    return { ok: false, issues };
  }
  checkAnswers(details, answers ?? {}, decisions, issues);
  if (issues.length > 0) {
    return { ok: false, issues };
  }
  const source = decisions.find(({ code }) => code === details.product.decision);
  const set = source?.find(details.product.set);
  return {
    ok: true,
    value: {
      paper,
      details,
      classification: source && set ? classify(source, set) : null,
      assessment: set && paper === "form02" ? assess(set, fieldsOf(answers) ?? {}, fieldsOf(remarks) ?? {}) : null,
    },
  };
}

/** Finds what is wrong with the product's set or the producer's answers; those still open are not. */
function checkAnswers(
  { product }: ApplicationDetails,
  answers: unknown,
  decisions: readonly PaperDecision[],
  issues: PaperIssues,
): void {
  const { decision, set } = product;
  if (decision === undefined && set === undefined) {
    return;
  }
  for (const issue of rateEvaluation({ decision, set, answers }, decisions).issues) {
    if (issue.code !== "answer.missing") {
      const path = issue.path[0] === "answers" ? issue.path : ["product", ...issue.path];
      report<PaperIssue, PaperIssue["code"]>(issues, issue.code, path, issue.params as never);
    }
  }
}

function assess(set: CriteriaSet, answers: Fields, remarks: Fields): SelfAssessment {
  const score = scoreAnswers(set, answers, [], []);
  return { criteria: criterionResults(set, score, answers, remarks), total: score.sum, isComplete: score.complete };
}
