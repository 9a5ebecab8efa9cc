import type { CriteriaSet } from "../../../decisions/criteria-set.js";
import type { Language } from "../../../language/language.js";
import type { Issue } from "../../../scoring/issue.js";
import { scoringMessage } from "../../../scoring/messages.js";
import { sheetName } from "./members.js";
import { rateWords } from "./words.js";

/** A fault once, however many sheets have it; all that is not answered on a sheet is one. */
interface Fault {
  readonly sentence: string;
  /** Places of the sheets that have it; none where it is not of a member's sheet. */
  readonly members: number[];
}

/** What is wrong with an evaluation, each fault once, with the members whose sheets have it. */
export function faultsOf(
  issues: readonly Issue[],
  evaluation: unknown,
  language: Language,
  set: CriteriaSet | undefined,
): string[] {
  const missing = missingBySheet(issues);
  const faults = new Map<string, Fault>();
  for (const issue of issues) {
    const { member } = placeOf(issue);
    const open = issue.code === "answer.missing" ? (missing.get(member) ?? []) : [];
    const own = member === undefined ? issue : { ...issue, path: [] };
    const t = rateWords[language];
    const sentence = isWithoutAnswers(issue)
      ? t.withoutAnswers
      : open.length > 1
        ? t.notAnswered(open.length, open.join(", "))
        : scoringMessage(own, language, set);
    const fault = faults.get(sentence) ?? { sentence, members: [] };
    if (member !== undefined && !fault.members.includes(member)) {
      fault.members.push(member);
    }
    faults.set(sentence, fault);
  }
  return [...faults.values()].map(({ sentence, members }) =>
    members.length === 0
      ? sentence
      : `${members.map((index) => sheetName(evaluation, index, language)).join(", ")}: ${sentence}`,
  );
}

/** Whether a member has a place in the council and no sheet in it. */
export function isWithoutAnswers({ code, path }: Issue): boolean {
  return code === "field.missing" && path.length === 3 && path[0] === "members" && path[2] === "answers";
}

/** The criteria without an answer, by the member's place; of a single sheet by none. */
function missingBySheet(issues: readonly Issue[]): ReadonlyMap<number | undefined, string[]> {
  const missing = new Map<number | undefined, string[]>();
  for (const issue of issues) {
    if (issue.code === "answer.missing") {
      const { member } = placeOf(issue);
      missing.set(member, [...(missing.get(member) ?? []), issue.params.criterion]);
    }
  }
  return missing;
}

/** Whose sheet an issue is about. */
function placeOf({ path }: Issue): { readonly member: number | undefined } {
  const [list, index] = path;
  return { member: list === "members" && typeof index === "number" ? index : undefined };
}
