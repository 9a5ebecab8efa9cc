import { type CriteriaSet, rate } from "ocop";
import { decisions, findSet } from "ocop/decisions";
import { formatAnswers, parseAnswers } from "ocop/exchange";
import { type EvaluationRecord, rateRecord } from "ocop/records";
import type { Rating } from "ocop/scoring";
import { Problem, requireValue } from "./problem.ts";

/** The criteria set of a dossier. */
export function setOf(decision: string, set: string): CriteriaSet<object> {
  const found = findSet(decision, set);
  if (found === undefined) {
    throw new Problem("not-found");
  }
  return found;
}

/** An answer string in its canonical form, of the set it is asked for; a problem where it is of another or faulty. */
export function canonicalAnswers(text: string, set: CriteriaSet<object>): string {
  const sheet = requireValue(parseAnswers(text, decisions));
  if (findSet(sheet.decision, sheet.set) !== set) {
    const params = { expected: set.slug };
    throw new Problem("faulty", [{ code: "sheet.other-set", path: ["answers"], params }]);
  }
  return requireValue(formatAnswers(set, sheet.answers));
}

/** The answers of a canonical string. */
export function answersIn(text: string) {
  return requireValue(parseAnswers(text, decisions)).answers;
}

/** What a producer's own sheet comes to. */
export function ownRating(text: string, set: CriteriaSet<object>): Rating {
  return rate(set, { answers: answersIn(text) });
}

/** A complete sheet, or a problem that says what is missing or wrong. */
export function requireComplete(text: string, set: CriteriaSet<object>): void {
  const { complete, issues } = ownRating(text, set);
  if (!complete || issues.length > 0) {
    throw new Problem("faulty", issues);
  }
}

/** Grounds that the form prints, or a problem that names another. */
export function requireGrounds(rejections: readonly string[], set: CriteriaSet<object>): void {
  const { issues } = rate(set, { answers: {}, rejections } as never);
  const wrong = issues.filter(({ code }) => code.startsWith("rejections."));
  if (wrong.length > 0) {
    throw new Problem("faulty", wrong);
  }
}

/** A member's sheet as the council's evaluation takes it. */
export interface MemberSheet {
  readonly member: string;
  readonly name: string;
  readonly answers: string;
  readonly rejections: readonly string[];
  readonly on: string;
}

/**
 * The evaluation of a council as the package's record, so that papers and ratings take the same.
 *
 * Our policy for grounds of rejection, which the forms of annex II print without saying who finds them: the council does, by its
 * regulation (art. 7.3b and d, 7.6d), and a member's tick reports one. So the record's `rejections` are what the council found, and
 * of a member's those that it agreed with.
 */
export function evaluationRecord(of: {
  readonly id: string;
  readonly product: string;
  readonly set: CriteriaSet<object>;
  readonly tier: "province" | "ministry";
  readonly council: { readonly name: string; readonly decisionNumber?: string };
  readonly appointed: readonly string[];
  readonly date: string;
  readonly sheets: readonly MemberSheet[];
  /** The grounds that the council found. */
  readonly found: readonly string[];
}): EvaluationRecord {
  const { decision, slug } = of.set;
  return {
    id: of.id,
    productId: of.product,
    decision: decision as EvaluationRecord["decision"],
    set: slug,
    council: { tier: of.tier, ...of.council, appointed: [...of.appointed] },
    date: of.date,
    rejections: [...of.found],
    members: of.sheets.map((sheet) => ({
      decision: decision as EvaluationRecord["decision"],
      set: slug,
      assessor: { id: sheet.member, name: sheet.name },
      role: "council-member" as const,
      date: sheet.on,
      answers: answersIn(sheet.answers) as EvaluationRecord["members"][number]["answers"],
      ...agreed(sheet, of.found),
    })),
  };
}

function agreed({ rejections }: MemberSheet, found: readonly string[]) {
  const own = rejections.filter((ground) => found.includes(ground));
  return own.length > 0 && { rejections: own };
}

/** A ground that members reported, and who they are. */
export interface Reported {
  readonly ground: string;
  readonly label: { readonly vi: string; readonly en: string };
  readonly by: readonly { readonly member: string; readonly name: string }[];
}

/** The grounds that are ticked on sheets, as the form has them. */
export function reportedOn(
  sheets: readonly Pick<MemberSheet, "member" | "name" | "rejections">[],
  { grounds }: CriteriaSet<object>,
): readonly Reported[] {
  return grounds.flatMap(({ code, label }) => {
    const by = sheets.filter(({ rejections }) => rejections.includes(code));
    return by.length === 0 ? [] : [{ ground: code, label, by: by.map(({ member, name }) => ({ member, name })) }];
  });
}

/** What the minutes say of grounds: who reported each, and what the council found. */
export function groundsDiscussed(
  reported: readonly Reported[],
  found: readonly string[],
  { grounds }: CriteriaSet<object>,
): readonly string[] {
  const own = reported.map(({ ground, label, by }) => {
    const names = by.map(({ name }) => name).join(", ");
    const conclusion = found.includes(ground) ? "có căn cứ" : "không có căn cứ";
    return `${names} nêu căn cứ: ${label.vi}. Hội đồng kết luận: ${conclusion}.`;
  });
  const others = grounds.filter(({ code }) => found.includes(code) && !reported.some(({ ground }) => ground === code));
  return [...own, ...others.map(({ label }) => `Hội đồng kết luận có căn cứ: ${label.vi}.`)];
}

/** What the council's sheets give the product. */
export function rateCouncil(record: EvaluationRecord): Rating {
  const rating = rateRecord(record, decisions);
  if (rating.issues.length > 0) {
    throw new Problem("faulty", rating.issues);
  }
  return rating;
}
