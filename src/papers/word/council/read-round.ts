import { type Fields, fieldsOf, itemsOf, textOf } from "../../../base/fields.js";
import { report } from "../../../base/issue-list.js";
import type { Outcome } from "../../../base/outcome.js";
import { preview } from "../../../base/preview.js";
import { readList, refuseKind } from "../../../base/read.js";
import { requireOptions } from "../../../base/require-argument.js";
import { asOf } from "../../../decisions/as-of.js";
import type { CriteriaSet } from "../../../decisions/criteria-set.js";
import { toEvaluation } from "../../../records/to-evaluation.js";
import { MOST_MEMBERS } from "../../../scoring/limits.js";
import { type RateEvaluationOptions, rateEvaluation, requireDecisions } from "../../../scoring/rate-evaluation.js";
import { scoreAnswers } from "../../../scoring/score-sheet.js";
import type { PaperIssue, PaperIssues } from "../issue.js";
import { classify, type PaperDecision } from "./classify.js";
import { type PaperProduct, readProduct } from "./product.js";
import type { CouncilRound, RatedProduct, SheetResult } from "./round.js";
import { notesOn, resultOf } from "./round-result.js";
import { attend, callRoll, keyOf } from "./round-roll.js";
import { type CouncilSession, readSession } from "./session.js";

/** As many products as a session can have. */
const MOST_PRODUCTS = 2000;

/** What the council's regulation sets, as for `rateEvaluation`; the tier and day are the session's. */
export type CouncilPaperOptions = Pick<RateEvaluationOptions, "policy">;

/**
 * Reads a session and its evaluations, and rates them: what all papers of a council are made of.
 *
 * @param caller - the public function, for the messages of errors
 */
export function readRound(
  caller: string,
  evaluations: unknown,
  session: unknown,
  decisions: readonly PaperDecision[],
  options: CouncilPaperOptions,
): Outcome<ReadRound, PaperIssue> {
  requireDecisions(caller, decisions);
  requireOptions(caller, options);
  const issues: PaperIssues = [];
  const council = readSession(issues, ["session"], session);
  const list = readList(issues, ["evaluations"], evaluations, MOST_PRODUCTS);
  if (list?.length === 0) {
    report<PaperIssue, "paper.no-evaluations">(issues, "paper.no-evaluations", ["evaluations"], {});
  }
  if (council === undefined || list === undefined || issues.length > 0) {
    return { ok: false, issues };
  }
  const roll = callRoll(council, issues);
  const reading: Reading = { council, roll, decisions, options, issues };
  const filled = list.flatMap((one, index) => readOne(reading, one, index) ?? []);
  const products = filled.map(({ rated }) => rated);
  checkDecisions(products, issues);
  const attendance = attend(council, products, issues);
  const [first] = products;
  if (issues.length > 0 || first === undefined) {
    return { ok: false, issues };
  }
  const form = council.form ?? "meeting";
  const decision = decisions.find(({ code }) => code === first.decision);
  const round: CouncilRound = {
    session: council,
    form,
    decision: { code: first.decision, instrument: decision?.number ?? "" },
    tier: first.rating.tier ?? "",
    attendance,
    products,
    notes: products.flatMap((product, index) => notesOn(form, product, index)),
  };
  return { ok: true, value: { round, filled } };
}

/** A round, and the forms as the members filled them in. */
export interface ReadRound {
  readonly round: CouncilRound;
  readonly filled: readonly FilledForms[];
}

/** The sheets on a product, in the order of its results. */
export interface FilledForms {
  readonly rated: RatedProduct;
  readonly set: CriteriaSet;
  readonly forms: readonly { readonly answers: Fields; readonly remarks: Fields }[];
}

interface Reading {
  readonly council: CouncilSession;
  /** The places of the members by what their sheets may call them. */
  readonly roll: ReadonlyMap<string | number, number>;
  readonly decisions: readonly PaperDecision[];
  readonly options: CouncilPaperOptions;
  readonly issues: PaperIssues;
}

function readOne(reading: Reading, given: unknown, index: number): FilledForms | undefined {
  const { council, roll, decisions, options, issues } = reading;
  const path = ["evaluations", index];
  const fields = fieldsOf(given);
  if (fields === undefined) {
    refuseKind(issues, path, "object", given);
    return undefined;
  }
  const product = productOf(fields, path, issues);
  const evaluation = evaluationOf(fields, reading, path);
  const { tier, date } = council;
  const rating = rateEvaluation(evaluation, decisions, {
    ...options,
    on: date,
    ...(tier !== undefined && { tier }),
  });
  for (const issue of rating.issues) {
    report<PaperIssue, PaperIssue["code"]>(issues, issue.code, [...path, ...issue.path], issue.params as never);
  }
  const source = decisions.find(({ code }) => code === rating.decision);
  const found = source?.find(evaluation["set"]);
  if (product === undefined || source === undefined || found === undefined || rating.issues.length > 0) {
    return undefined;
  }
  const set = asOf(found, date);
  const sheets = sheetsOf(set, evaluation, council, roll);
  const rated: RatedProduct = {
    number: index + 1,
    product,
    decision: source.code,
    set: set.set,
    classification: classify(source, set),
    ...resultOf(set, rating, sheets),
    missing: (rating.council?.missing ?? []).flatMap((key) => roll.get(key) ?? []),
    rating,
  };
  const remarks = (itemsOf(fields["members"], MOST_MEMBERS) ?? [fields]).map((sheet) => fieldsOf(sheet)?.["remarks"]);
  const forms = (itemsOf(evaluation["members"], MOST_MEMBERS) ?? [evaluation]).map((sheet, place) => ({
    answers: fieldsOf(fieldsOf(sheet)?.["answers"]) ?? {},
    remarks: fieldsOf(remarks[place]) ?? {},
  }));
  return { rated, set, forms };
}

function productOf(fields: Fields, path: readonly (string | number)[], issues: PaperIssues): PaperProduct | undefined {
  const { product, producer, id, productId } = fields;
  const named = [product, productId, id].find((one) => one !== undefined && one !== null);
  const read = readProduct(issues, [...path, "product"], typeof named === "number" ? String(named) : named);
  const own = textOf(producer)?.trim();
  return read === undefined || read.producer !== undefined || !own ? read : { ...read, producer: own };
}

/** What the papers know of an evaluation, and ratings do not. */
const PAPER_FIELDS = new Set(["product", "producer", "remarks"]);

/** An evaluation as it is rated: with the session's members as those appointed. */
function evaluationOf(fields: Fields, { council, roll, issues }: Reading, path: readonly (string | number)[]): Fields {
  const keys = council.members.map(keyOf);
  const isRecord = (itemsOf(fields["members"], MOST_MEMBERS) ?? []).some(
    (sheet) => fieldsOf(sheet)?.["assessor"] !== undefined,
  );
  const plain: Fields = isRecord
    ? { ...toEvaluation({ ...fields, council: { appointed: [...roll.keys()] } } as never) }
    : Object.fromEntries(Object.entries(fields).filter(([name]) => !PAPER_FIELDS.has(name)));
  const members = itemsOf(plain["members"], MOST_MEMBERS);
  if (members === undefined) {
    return plain;
  }
  const named = members.map((given, index) => {
    const { remarks: _, ...own } = fieldsOf(given) ?? {};
    const sheet = fieldsOf(given) === undefined ? given : own;
    const id = own["id"];
    const place = typeof id === "string" || typeof id === "number" ? roll.get(id) : undefined;
    if (place === undefined && (typeof id === "string" || typeof id === "number")) {
      report<PaperIssue, "paper.not-a-member">(issues, "paper.not-a-member", [...path, "members", index, "id"], {
        member: preview(id),
      });
    }
    return place === undefined ? sheet : { ...own, id: keys[place] };
  });
  const isNamed = named.some((sheet) => fieldsOf(sheet)?.["id"] !== undefined);
  const { appointed: _, ...rest } = plain;
  return { ...rest, members: named, ...(isNamed && { appointed: [...new Set(keys)] }) };
}

function sheetsOf(
  set: CriteriaSet,
  evaluation: Fields,
  { members }: CouncilSession,
  roll: ReadonlyMap<string | number, number>,
): readonly SheetResult[] {
  const sheets = itemsOf(evaluation["members"], MOST_MEMBERS) ?? [evaluation];
  return sheets.map((sheet) => {
    const own = fieldsOf(sheet) ?? {};
    const score = scoreAnswers(set, own["answers"], [], []);
    const place = sheet === evaluation ? undefined : roll.get(own["id"] as string | number);
    return {
      member: place ?? null,
      name: place === undefined ? null : (members[place]?.name ?? null),
      parts: score.parts.map(({ code, sum }) => ({ code, points: sum })),
      total: score.sum,
    };
  });
}

function checkDecisions(products: readonly RatedProduct[], issues: PaperIssues): void {
  const [first] = products;
  for (const { decision, number } of products) {
    if (first !== undefined && decision !== first.decision) {
      const path = ["evaluations", number - 1, "decision"];
      report<PaperIssue, "paper.other-decision">(issues, "paper.other-decision", path, {
        decision,
        first: first.decision,
      });
    }
  }
}
