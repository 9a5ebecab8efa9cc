import type { Outcome } from "../../../base/outcome.js";
import type { Stars } from "../../../decisions/rules.js";
import type { PaperIssue } from "../issue.js";
import type { PaperDecision } from "./classify.js";
import { type CouncilPaperOptions, readRound } from "./read-round.js";
import type { CouncilRound, RatedProduct } from "./round.js";
import type { CouncilPaperKind } from "./session.js";

/** The products by what the council proposes for them. */
export interface Proposals {
  /** For recognition by this tier's authority, by their stars (art. 7.3d and e, 7.4d and e). */
  readonly recognise: Readonly<Record<3 | 4 | 5, readonly RatedProduct[]>>;
  /** From 90 points: approval of the result, and the dossier goes to the next tier (art. 7.3e). */
  readonly refer: readonly RatedProduct[];
  /** Under what this tier recognises (art. 7.4g). */
  readonly return: readonly RatedProduct[];
  /** 1 and 2 stars: no recognition (art. 4.1a). */
  readonly none: readonly RatedProduct[];
  /** Rejected, or stopped on the way. */
  readonly stopped: readonly RatedProduct[];
}

/** The data of a paper of a council. */
export interface CouncilPaper<K extends CouncilPaperKind = CouncilPaperKind> extends CouncilRound {
  /** Which paper it is. */
  readonly paper: K;
  readonly proposals: Proposals;
}

/** A council's report of its results. */
export interface CouncilReport extends CouncilPaper<"report"> {}

/** Minutes of a meeting, or the summary of opinions in writing. */
export interface Minutes extends CouncilPaper<"minutes" | "written-opinions"> {}

/** A submission to the authority that recognises. */
export interface Submission extends CouncilPaper<"submission"> {}

/**
 * The council's report of its results (Báo cáo kết quả, art. 7.3d): every product with the members' points, the exact
 * average, stars and floors missed, and what is proposed for it.
 *
 * Each evaluation is what `rateEvaluation` rates, or a record of `evaluationSchema`, with its `product` beside it: a name, or
 * an object with name, producer, address, commune and kind. All members of the session count as appointed; sheets are known by
 * a member's `id` or name. Proposals follow from the ratings: 3 and 4 stars for recognition, from 90 points to the ministry.
 *
 * @param evaluations - the evaluations, of any type, all by the same decision
 * @param session - the council and its meeting, see {@link CouncilSession}
 * @param decisions - the decisions to look sets up in
 * @param options - the council's policy, as for `rate`
 * @returns the report, or all that is wrong: `paper.*`, `field.*`, and every issue of an evaluation at its place
 * @throws TypeError when `decisions` or options are none
 * @example
 * const report = councilReport([evaluation], session, [decision2026]);
 * report.ok && report.value.proposals.recognise[4].length; // 1
 * @see 26/2026/QĐ-TTg art. 7.3d (report), art. 7.3e (90 points), art. 4.1a (1 and 2 stars)
 */
export function councilReport(
  evaluations: unknown,
  session: unknown,
  decisions: readonly PaperDecision[],
  options: CouncilPaperOptions = {},
): Outcome<CouncilReport, PaperIssue> {
  return make("councilReport", () => "report", evaluations, session, decisions, options);
}

/**
 * The minutes of a council: of its meeting (Biên bản họp), or the summary of its opinions in writing where the session's
 * `form` is `"written"` (art. 7.6d).
 *
 * The data are those of {@link councilReport}, with who was present and absent of those appointed.
 *
 * @returns `paper` is `"minutes"` or `"written-opinions"`; or all that is wrong, as for `councilReport`
 * @throws TypeError when `decisions` or options are none
 * @example
 * const held = minutes([evaluation], session, [decision2026]);
 * held.ok && held.value.attendance.present.length; // 7
 * @see 26/2026/QĐ-TTg art. 7.3d (meeting), art. 7.6d (opinions in writing)
 */
export function minutes(
  evaluations: unknown,
  session: unknown,
  decisions: readonly PaperDecision[],
  options: CouncilPaperOptions = {},
): Outcome<Minutes, PaperIssue> {
  const kind = ({ form }: CouncilRound) => (form === "written" ? "written-opinions" : "minutes");
  return make("minutes", kind, evaluations, session, decisions, options);
}

/**
 * The submission (Tờ trình) of the office that advises the authority: what the council proposes, as a list to decide on.
 *
 * The data are those of {@link councilReport}; number and day of the report it rests on are the session's.
 *
 * @returns the submission, or all that is wrong, as for `councilReport`
 * @throws TypeError when `decisions` or options are none
 * @example
 * const asked = submission([evaluation], session, [decision2026]);
 * asked.ok && asked.value.proposals.refer.length; // 0
 * @see 26/2026/QĐ-TTg art. 7.3đ, 7.4đ
 */
export function submission(
  evaluations: unknown,
  session: unknown,
  decisions: readonly PaperDecision[],
  options: CouncilPaperOptions = {},
): Outcome<Submission, PaperIssue> {
  return make("submission", () => "submission", evaluations, session, decisions, options);
}

/**
 * The table of all members' points (Bảng tổng hợp điểm): products by members, average, spread, stars.
 *
 * @returns the table, or all that is wrong, as for {@link councilReport}
 * @throws TypeError when `decisions` or options are none
 * @example
 * const table = scoreTable([evaluation], session, [decision2026]);
 * table.ok && table.value.products[0]?.average; // { sum: 490, count: 7 }
 * @see 26/2026/QĐ-TTg art. 3.3 (the average of all members)
 */
export function scoreTable(
  evaluations: unknown,
  session: unknown,
  decisions: readonly PaperDecision[],
  options: CouncilPaperOptions = {},
): Outcome<CouncilPaper<"score-table">, PaperIssue> {
  return make("scoreTable", () => "score-table", evaluations, session, decisions, options);
}

/**
 * The list that goes with a decision of recognition (art. 7.3e): what is recognised, by stars, and results approved from 90
 * points on.
 *
 * @returns the list, or all that is wrong, as for {@link councilReport}
 * @throws TypeError when `decisions` or options are none
 * @example
 * const list = recognitionList([evaluation], session, [decision2026]);
 * list.ok && list.value.proposals.recognise[3].map(({ product }) => product.name); // []
 * @see 26/2026/QĐ-TTg art. 7.3e, 4.3 (36 months)
 */
export function recognitionList(
  evaluations: unknown,
  session: unknown,
  decisions: readonly PaperDecision[],
  options: CouncilPaperOptions = {},
): Outcome<CouncilPaper<"recognition-list">, PaperIssue> {
  return make("recognitionList", () => "recognition-list", evaluations, session, decisions, options);
}

function make<K extends CouncilPaperKind>(
  caller: string,
  kindOf: (round: CouncilRound) => K,
  evaluations: unknown,
  session: unknown,
  decisions: readonly PaperDecision[],
  options: CouncilPaperOptions,
): Outcome<CouncilPaper<K>, PaperIssue> {
  const read = readRound(caller, evaluations, session, decisions, options);
  if (!read.ok) {
    return read;
  }
  const { round } = read.value;
  return { ok: true, value: { paper: kindOf(round), ...round, proposals: proposalsOf(round.products) } };
}

function proposalsOf(products: readonly RatedProduct[]): Proposals {
  const by = (proposal: RatedProduct["proposal"]) => products.filter((one) => one.proposal === proposal);
  const recognised = (stars: Stars) => by("recognise").filter((one) => one.stars === stars);
  return {
    recognise: { 3: recognised(3), 4: recognised(4), 5: recognised(5) },
    refer: by("refer"),
    return: by("return"),
    none: by("none"),
    stopped: by("stopped"),
  };
}
