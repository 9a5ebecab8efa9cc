import { compareSets, type SetComparison } from "../../../crosswalk/compare-sets.js";
import { correspondingSets } from "../../../crosswalk/corresponding-sets.js";
import { crosswalkMessage } from "../../../crosswalk/sentences.js";
import type { CriteriaSet } from "../../../decisions/criteria-set.js";
import { setCode } from "../../../decisions/find.js";
import { type Library, newest, openLibrary } from "../../decisions.js";
import { type Console, status } from "../../io/console.js";
import { jsonText } from "../../io/json.js";
import { heading, section } from "../../io/text.js";
import { findSets } from "../../lookup/find-sets.js";
import { noSetText, severalSetsText } from "../../lookup/tell-no-set.js";
import { groupChanges } from "./groups.js";
import { diffWords } from "./words.js";

/** What `diff` is asked to do. */
export interface DiffRequest {
  /** A set by its code, such as `2023/01` or `2019/tea`. */
  readonly from: string;
  /** The other set; the corresponding ones of the decision in force where it is not said. */
  readonly to?: string;
  readonly json: boolean;
}

/** Shows what changed from one criteria set to another. */
export async function diffSets(console: Console, { from, to, json }: DiffRequest): Promise<number> {
  const library = openLibrary();
  const first = await findSet(console, library, from);
  const others = first && (await othersOf(console, library, first, to));
  if (first === undefined || others === undefined) {
    return status.unreadable;
  }
  const comparisons = others.map((set) => ({ set, ...compareSets(first, set) }));
  if (json) {
    const printed = comparisons.map(({ set: _, changes, ...comparison }) => ({
      ...comparison,
      changes: changes.map((change) => ({ ...change, message: crosswalkMessage(change, console.language) })),
    }));
    await console.print(jsonText(printed, 2));
    return status.rated;
  }
  const t = diffWords[console.language];
  for (const { set, changes, pairs } of comparisons) {
    await console.tell(heading(console, `${title(console, first)} → ${title(console, set)}`));
    await console.tell(changes.length === 0 ? `  ${t.noChanges}` : changeLines(console, { changes, pairs }).join("\n"));
  }
  if (comparisons.length === 0) {
    await console.tell(`${title(console, first)}: ${t.ended(newest)}`);
  }
  return status.rated;
}

/** How many changes there are of each group, and then each group. */
function changeLines(console: Console, comparison: Pick<SetComparison, "changes" | "pairs">): string[] {
  const { language } = console;
  const t = diffWords[language];
  const groups = groupChanges(comparison);
  const counts = groups.map(([group, own]) => `${t.groups[group].toLowerCase()}: ${own.length}`);
  return [
    `${t.changeCount(comparison.changes.length)}: ${counts.join("; ")}`,
    ...groups.flatMap(([group, own]) => [
      "",
      ...section(
        console,
        `${t.groups[group]} (${own.length})`,
        own.map((change) => crosswalkMessage(change, language)),
      ),
    ]),
  ];
}

function title({ language }: Console, set: CriteriaSet): string {
  return `${set.name[language]} (${setCode(set)})`;
}

/** The one set that is meant; a line on standard error where there is none, or more than one. */
async function findSet(console: Console, library: Library, code: string): Promise<CriteriaSet | undefined> {
  const found = await findSets(library, code);
  if (found.form !== "sets") {
    console.warn(noSetText(console.language, found));
    return undefined;
  }
  const [only, ...others] = found.sets;
  if (others.length > 0) {
    console.warn(severalSetsText(console.language, code, found));
    return undefined;
  }
  return only;
}

/** The set to compare with, or those that the set became in the decision in force. */
async function othersOf(
  console: Console,
  library: Library,
  first: CriteriaSet,
  to: string | undefined,
): Promise<readonly CriteriaSet[] | undefined> {
  if (to !== undefined) {
    const set = await findSet(console, library, to);
    return set && [set];
  }
  const decision = await library.load(newest);
  return (correspondingSets(first, newest)?.sets ?? []).flatMap(({ set }) => decision?.find(set) ?? []);
}
