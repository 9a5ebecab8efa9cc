import { type Fields, fieldsOf, itemsOf, textOf } from "../../../base/fields.js";
import type { Fraction } from "../../../base/fraction.js";
import { report } from "../../../base/issue-list.js";
import type { Outcome } from "../../../base/outcome.js";
import { preview } from "../../../base/preview.js";
import { readList, refuseKind } from "../../../base/read.js";
import { requireOptions } from "../../../base/require-argument.js";
import { asOf } from "../../../decisions/as-of.js";
import type { CriteriaSet } from "../../../decisions/criteria-set.js";
import { toEvaluation } from "../../../records/to-evaluation.js";
import { MOST_MEMBERS } from "../../../scoring/limits.js";
import { scoringMessage } from "../../../scoring/messages.js";
import type { Note, NoteCode } from "../../../scoring/note.js";
import { type RateEvaluationOptions, rateEvaluation, requireDecisions } from "../../../scoring/rate-evaluation.js";
import type { Rating } from "../../../scoring/rating.js";
import { scoreAnswers } from "../../../scoring/score-sheet.js";
import { groundEffects } from "../../../scoring/sentences/names.js";
import type { PaperIssue, PaperIssues, PaperNote } from "../issue.js";
import { classify, type PaperDecision } from "./classify.js";
import { type PaperProduct, readProduct } from "./product.js";
import type { CouncilRound, Proposal, RatedProduct, Remark, SheetResult } from "./round.js";
import { type CouncilMember, type CouncilSession, readSession } from "./session.js";

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

/** What a member's sheets are known by. */
const keyOf = ({ id, name }: CouncilMember) => id ?? name;

function callRoll({ members }: CouncilSession, issues: PaperIssues): ReadonlyMap<string | number, number> {
  const roll = new Map<string | number, number>();
  for (const [index, member] of members.entries()) {
    const first = roll.get(keyOf(member));
    if (first === undefined) {
      roll.set(keyOf(member), index);
    } else {
      const path = ["session", "members", index];
      report<PaperIssue, "paper.same-member">(issues, "paper.same-member", path, {
        member: preview(keyOf(member)),
        first,
      });
    }
  }
  // A sheet may bear the name of a member who has an identifier, too, where no other member is called so.
  for (const [index, { name }] of members.entries()) {
    const isAlone = members.filter((other) => other.name === name).length === 1;
    if (isAlone && !roll.has(name)) {
      roll.set(name, index);
    }
  }
  return roll;
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

/** The notes of a rating that say how the law is read, where it does not say so itself. */
const READINGS: ReadonlySet<NoteCode> = new Set(["floors.demotion-assumed", "council.zero-by-member"]);

/** Notes that the papers say in their own words. */
const SAID: ReadonlySet<NoteCode> = new Set(["council.missing-member"]);

function resultOf(set: CriteriaSet, rating: Rating, sheets: readonly SheetResult[]) {
  const totals = sheets.map(({ total }) => total);
  const [lowest, highest] = [Math.min(...totals), Math.max(...totals)];
  const remark = (note: Note): Remark => ({
    code: note.code,
    text: { vi: scoringMessage(note, "vi", set), en: scoringMessage(note, "en", set) },
  });
  const said = rating.notes.filter(({ code }) => !SAID.has(code));
  return {
    parts: (rating.score?.parts ?? []).map(({ code, max, sum }) => ({
      code,
      max,
      points: { sum, count: sheets.length } satisfies Fraction,
    })),
    sheets,
    average: rating.exact,
    lowest,
    highest,
    spread: highest - lowest,
    band: rating.band,
    stars: rating.stars,
    missedFloors: rating.missedFloors.map((floor) => ({
      ...floor,
      name: set.criteria.find(({ code }) => code === floor.criterion)?.name ?? {
        vi: floor.criterion,
        en: floor.criterion,
      },
    })),
    grounds: groundsOf(set, rating),
    proposal: proposalOf(rating),
    readings: said.filter(({ code }) => READINGS.has(code)).map(remark),
    remarks: said.filter(({ code }) => !READINGS.has(code)).map(remark),
  };
}

/** Why an evaluation was stopped: grounds by their effect and label, criteria with 0 points. */
function groundsOf(set: CriteriaSet, { rejections, stopped }: Rating): readonly Remark[] {
  const reported = set.grounds
    .filter(({ code }) => rejections.includes(code))
    .map(({ code, effect, label }) => ({
      code,
      text: {
        vi: `${groundEffects[effect].vi}: ${label.vi}`,
        en: `${groundEffects[effect].en}: ${label.en}`,
      },
    }));
  const zero = stopped.map(({ criterion }) => {
    const name = set.criteria.find(({ code }) => code === criterion)?.name;
    return {
      code: criterion,
      text: {
        vi: `Dừng đánh giá: 0 điểm ở tiêu chí ${criterion} (${name?.vi ?? ""})`,
        en: `Evaluation stopped: 0 points in criterion ${criterion} (${name?.en ?? ""})`,
      },
    };
  });
  return [...reported, ...zero];
}

function proposalOf({ stars, referredTo, certifiable, authority, tier }: Rating): Proposal {
  if (stars === null) {
    return "stopped";
  }
  if (referredTo !== null) {
    return "refer";
  }
  return certifiable ? (authority === tier ? "recognise" : "return") : "none";
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

/** Who was there: those not said to be absent; one who scored cannot have been. */
function attend(
  { members, form }: CouncilSession,
  products: readonly RatedProduct[],
  issues: PaperIssues,
): CouncilRound["attendance"] {
  const scored = new Set(products.flatMap(({ sheets }) => sheets.map(({ member }) => member)));
  const isNamed = [...scored].some((place) => place !== null);
  const absent = members.filter(({ isAbsent, name }, index) => {
    if (isAbsent === true && scored.has(index)) {
      const path = ["session", "members", index, "isAbsent"];
      report<PaperIssue, "paper.absent-with-sheet">(issues, "paper.absent-with-sheet", path, { member: preview(name) });
    }
    // In writing, whoever gave no opinion took no part.
    return isAbsent === true || (form === "written" && isNamed && !scored.has(index));
  });
  return { appointed: members, present: members.filter((member) => !absent.includes(member)), absent };
}

function notesOn(
  form: CouncilRound["form"],
  { product, proposal, stars, rating }: RatedProduct,
  index: number,
): readonly PaperNote[] {
  const path = ["evaluations", index];
  const about = { product: product.name };
  const isWritten = form === "written";
  const isDivergent = rating.notes.some(({ code }) => code === "council.divergent");
  return [
    ...(isWritten && product.kind !== undefined && product.kind !== "re-evaluation"
      ? [{ code: "paper.written-but-first", path, params: about } as const]
      : []),
    ...(isWritten && isDivergent ? [{ code: "paper.written-and-divergent", path, params: about } as const] : []),
    ...(proposal === "refer" && stars !== null && stars < 5
      ? [{ code: "paper.referred-below-floors", path, params: { ...about, stars } } as const]
      : []),
  ];
}
