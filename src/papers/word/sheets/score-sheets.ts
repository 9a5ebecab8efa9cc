import type { Outcome } from "../../../base/outcome.js";
import { scoreAnswers } from "../../../scoring/score-sheet.js";
import type { PaperDecision } from "../council/classify.js";
import { type CouncilPaperOptions, type FilledForms, readRound } from "../council/read-round.js";
import type { RatedProduct, SheetResult } from "../council/round.js";
import type { CouncilMember, CouncilSession } from "../council/session.js";
import type { PaperIssue } from "../issue.js";
import { type CriterionResult, criterionResults } from "./criterion-results.js";

/** One member's filled-in form as it is printed. */
export interface PrintedSheet {
  readonly product: RatedProduct;
  /** Null where the sheet names nobody. */
  readonly member: CouncilMember | null;
  readonly result: SheetResult;
  /** The most points of the form, and of each part. */
  readonly parts: readonly { readonly code: string; readonly points: number; readonly max: number }[];
  readonly criteria: readonly CriterionResult[];
}

/** Score sheets (Phiếu đánh giá), one a page. */
export interface ScoreSheetsPaper {
  readonly paper: "score-sheet";
  readonly session: CouncilSession;
  readonly decision: { readonly code: string; readonly instrument: string };
  readonly sheets: readonly PrintedSheet[];
}

/**
 * The members' score sheets (Phiếu đánh giá) as papers to sign: every criterion with the level chosen and its points, the
 * points of each part, the total in figures and words.
 *
 * @param evaluations - the evaluations, as for `councilReport`; `remarks` by criterion are printed, too
 * @param session - the council and its meeting
 * @param decisions - the decisions to look sets up in
 * @param options - the council's policy, as for `rate`
 * @returns the sheets, by products and members; or all that is wrong, as for `councilReport`
 * @throws TypeError when `decisions` or options are none
 * @example
 * const printed = scoreSheetsPaper([evaluation], session, [decision2026]);
 * printed.ok && printed.value.sheets.length; // 7
 * @see 26/2026/QĐ-TTg annex II
 */
export function scoreSheetsPaper(
  evaluations: unknown,
  session: unknown,
  decisions: readonly PaperDecision[],
  options: CouncilPaperOptions = {},
): Outcome<ScoreSheetsPaper, PaperIssue> {
  const read = readRound("scoreSheetsPaper", evaluations, session, decisions, options);
  if (!read.ok) {
    return read;
  }
  const { round, filled } = read.value;
  const sheets = filled.flatMap((forms) => sheetsOf(forms, round.session));
  return { ok: true, value: { paper: "score-sheet", session: round.session, decision: round.decision, sheets } };
}

function sheetsOf({ rated, set, forms }: FilledForms, { members }: CouncilSession): readonly PrintedSheet[] {
  return forms.flatMap(({ answers, remarks }, index) => {
    const result = rated.sheets[index];
    const score = scoreAnswers(set, answers, [], []);
    return result === undefined
      ? []
      : [
          {
            product: rated,
            member: result.member === null ? null : (members[result.member] ?? null),
            result,
            parts: score.parts.map(({ code, sum, max }) => ({ code, points: sum, max })),
            criteria: criterionResults(set, score, answers, remarks),
          },
        ];
  });
}
