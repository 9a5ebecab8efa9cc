import { isNear } from "../../base/nearest.js";
import type { CriteriaSet } from "../../decisions/criteria-set.js";
import type { Decision } from "../../decisions/decision.js";
import { wordsIn } from "../../exchange/register/fold.js";
import { setsCalled } from "../../exchange/register/sets-called.js";
import { synonyms } from "../../exchange/search-sets/synonyms.js";
import type { Library } from "../decisions.js";
import { decisionCalled } from "./decision-called.js";

/** What there is for what people ask for. */
export type FoundSets =
  | { readonly form: "sets"; readonly decision: Decision; readonly sets: readonly CriteriaSet[] }
  /** None; with those whose names are nearly what was asked for. */
  | {
      readonly form: "none";
      readonly decision: Decision;
      readonly key: string;
      readonly similar: readonly CriteriaSet[];
    }
  | { readonly form: "no-decision"; readonly given: string };

/**
 * The criteria sets that people mean: by number, slug, code or name, after the decision and a slash where it is not the one in
 * `decision`.
 *
 * One set where that is certain or there is no other; several where a name does not say which.
 */
export async function findSets(library: Library, text: string, decision?: string): Promise<FoundSets> {
  const slash = text.lastIndexOf("/");
  const given = slash < 0 ? (decision ?? text) : text.slice(0, slash);
  const key = (slash < 0 && decision === undefined ? "" : text.slice(slash + 1)).trim();
  const found = await library.load(decisionCalled(given));
  if (found === undefined) {
    return { form: "no-decision", given };
  }
  const sets = setsOf(found, key);
  return sets.length > 0
    ? { form: "sets", decision: found, sets }
    : { form: "none", decision: found, key, similar: similarSets(found, key) };
}

function setsOf(decision: Decision, key: string): readonly CriteriaSet[] {
  const own =
    decision.find(/^\d+$/.test(key) ? Number(key) : key.toLowerCase()) ?? decision.find(`${decision.code}/${key}`);
  return own === undefined ? setsByName(decision, key) : [own];
}

/** The sets that a name, or what it stands for, may mean, in the order of their numbers. */
function setsByName({ classification, find }: Decision, name: string): readonly CriteriaSet[] {
  const words = wordsIn(name);
  const names = [name, ...synonyms.flatMap(([said, printed]) => (said === words ? [printed] : []))];
  const [certain] = names.length > 1 ? [] : [setsCalled(name, classification).set];
  const numbers =
    certain === undefined
      ? names.flatMap((one) => {
          const { set, candidates } = setsCalled(one, classification);
          return [...(set === undefined ? [] : [set]), ...candidates].map(({ set: number }) => number);
        })
      : [certain.set];
  return [...new Set(numbers)].sort((one, other) => one - other).flatMap((number) => find(number) ?? []);
}

/** How many words of a name its beginning has at most. */
const MOST_WORDS = 6;

/** The sets that have a word near each word of a name, else those its beginning means: "chè" of "chè xanh"; or its number. */
function similarSets(decision: Decision, name: string): readonly CriteriaSet[] {
  const words = wordsIn(name).split(" ");
  const near = decision.sets.filter(({ slug, name: { vi, en } }) => {
    const own = [...new Set([slug, vi, en].flatMap((text) => wordsIn(text).split(" ")))];
    return words.every((word) => own.some((other) => isNear(word, other)));
  });
  const first = words.slice(0, MOST_WORDS);
  const beginnings = first.map((_, at) => setsOf(decision, first.slice(0, first.length - at).join(" ")));
  const last = words.at(-1) ?? "";
  const numbered = /^\d+$/.test(last) ? setsOf(decision, last) : [];
  return [near, ...beginnings, numbered].find(({ length }) => length > 0) ?? [];
}
