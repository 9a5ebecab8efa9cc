import { report } from "../../../base/issue-list.js";
import type { CriteriaSet } from "../../../decisions/criteria-set.js";
import type { CouncilEvaluation, SheetEvaluation } from "../../../scoring/evaluation.js";
import type { ReadSheet } from "./compare-printed.js";
import { sameLetters } from "./form-columns.js";
import type { Findings } from "./read-sheet.js";

/** One filled-in form that counts in an evaluation. */
export interface ReadSubmission {
  /** The row, as people count them. */
  readonly row: number;
  /** The identifier that the form's server gave it. */
  readonly id?: string;
  readonly member?: string;
  readonly position?: string;
  /** The day of scoring, as the form has it. */
  readonly day?: string;
  /** Where it was filled in, as the form has it. */
  readonly place?: string;
  readonly remark?: string;
}

/** An evaluation out of submissions: what `rate` and `rateEvaluation` take, and what it is about. */
export interface SubmittedEvaluation {
  readonly evaluation: (SheetEvaluation | CouncilEvaluation) & {
    readonly decision: string;
    readonly set: number | string;
  };
  readonly product?: string;
  readonly producer?: string;
  readonly address?: string;
  /** Its sheets, in the order of its members. */
  readonly submissions: readonly ReadSubmission[];
}

/** A sheet with what it is about. */
export interface SubmittedSheet extends ReadSheet {
  readonly set: CriteriaSet;
  /** Its place among all, from 0 on. */
  readonly at: number;
  readonly product?: string;
  readonly producer?: string;
  readonly address?: string;
  readonly submission: ReadSubmission;
}

/** Puts the sheets of one product together: those of one set, product and producer are a council's. */
export function councilsOf(sheets: readonly SubmittedSheet[], findings: Findings): readonly SubmittedEvaluation[] {
  const products = new Map<string, SubmittedSheet[]>();
  for (const sheet of sheets) {
    const { set, product, producer = "", at, submission } = sheet;
    if (product === undefined) {
      report(findings.warnings, "submission.no-product", [at], { row: submission.row });
    }
    const about = product === undefined ? [at] : [comparable(product), comparable(producer)];
    const key = JSON.stringify([set.decision, set.slug, ...about]);
    products.set(key, [...(products.get(key) ?? []), sheet]);
  }
  return [...products.values()].map((own) => toEvaluation(own, findings));
}

function toEvaluation(sheets: readonly SubmittedSheet[], findings: Findings): SubmittedEvaluation {
  const [{ set, product, producer, address, answers }] = sheets as readonly [SubmittedSheet];
  const rejections = groundsOf(sheets, findings);
  const members = sheets.map(({ submission, answers: own }) => ({
    ...(submission.member !== undefined && { id: submission.member }),
    answers: own,
  }));
  return {
    evaluation: {
      decision: set.decision,
      set: set.amendedBy === undefined ? set.set : set.slug,
      ...(sheets.length === 1 ? { answers } : { members }),
      ...(rejections.length > 0 && { rejections }),
    },
    ...(product !== undefined && { product }),
    ...(producer !== undefined && { producer }),
    ...(address !== undefined && { address }),
    submissions: sheets.map(({ submission }) => submission),
  };
}

/** The grounds that any of the members reports; that others do not is said. */
function groundsOf(sheets: readonly SubmittedSheet[], { warnings }: Findings): readonly string[] {
  const reported = new Set(sheets.flatMap(({ rejections }) => rejections));
  for (const ground of reported) {
    const by = sheets.filter(({ rejections }) => rejections.includes(ground));
    const [first] = by;
    if (first !== undefined && by.length < sheets.length) {
      report(warnings, "submission.ground-by-member", [first.at], {
        ground,
        members: by.map(({ submission }) => submission.row),
      });
    }
  }
  return [...reported];
}

function comparable(text: string): string {
  return sameLetters(text).toLowerCase();
}
