import type { InputIssue } from "../../base/input-issue.js";
import { report } from "../../base/issue-list.js";
import type { Outcome } from "../../base/outcome.js";
import { readList } from "../../base/read.js";
import type { ProgrammeIssue, ProgrammeIssues } from "../issue.js";
import { addLanes, type Lanes, laneText, noLanes } from "./digest.js";
import { addOpened, finished, type Opened, openedOn } from "./opened.js";
import { readSummary } from "./read-summary.js";
import type { ProgrammeSummary } from "./summary.js";

/** More summaries than there are communes. */
const MOST_PARTS = 100_000;

/**
 * Joins summaries of the same day and split: the result is to the byte the summary of all their records, in whatever order and
 * groups they are joined, also after they were JSON.
 *
 * A part that was changed after it was made is found by its checksum, and so is one that counted the same records as another
 * (`summary.twice`) or those of all others together (`summary.whole-among-parts`). What cannot be found: a part that is within
 * a joined one and stands beside it together with others, and a change by someone who reckons the checksum anew.
 *
 * A producer that several of them name is counted once, so identifiers (`id`, `producerId`) have to be those of one office, or such
 * that no two offices share any.
 *
 * @param parts - summaries of {@link summarize} or of this function
 * @returns the joined summary, or the issues `summary.*`, `field.wrong-type` and `list.too-long`
 * @example
 * const north = summarize([product], { on: "2026-11-24" });
 * const south = summarize([{ ...product, id: "other" }], { on: "2026-11-24" });
 * const whole = merge([north, south]);
 * whole.ok && whole.value.all.products; // 2
 */
export function merge(parts: readonly ProgrammeSummary[]): Outcome<ProgrammeSummary, ProgrammeIssue | InputIssue> {
  const issues: ProgrammeIssues = [];
  const list = readList(issues, [], parts, MOST_PARTS);
  const given: Given[] = [];
  let whole: Opened | undefined;
  for (const [index, part] of (list ?? []).entries()) {
    const read = readSummary(part);
    if (typeof read !== "object") {
      report(issues, read === undefined ? "summary.malformed" : "summary.altered", [index], {});
      continue;
    }
    whole ??= openedOn(read.on, read.by);
    if (read.on !== whole.on) {
      report(issues, "summary.other-day", [index, "on"], { expected: whole.on, given: read.on });
    } else if (read.by !== whole.by) {
      report(issues, "summary.other-split", [index, "by"], { expected: whole.by, given: read.by });
    } else {
      given.push({ index, digest: read.digest });
      addOpened(whole, read);
    }
  }
  if (list?.length === 0) {
    report(issues, "summary.none", [], {});
  }
  reportTwice(issues, given);
  return whole === undefined || issues.length > 0 ? { ok: false, issues } : { ok: true, value: finished(whole) };
}

/** A part by its place, and what it has counted. */
interface Given {
  readonly index: number;
  readonly digest: Lanes;
}

/** Reports the parts whose records are in the list twice. Parts that have counted nothing are alike and do no harm. */
function reportTwice(issues: ProgrammeIssues, given: readonly Given[]): void {
  const counted = given.map(({ index, digest }) => ({ index, digest, text: laneText(digest) })).filter(hasCounted);
  const firsts = new Map<string, number>();
  for (const { index, text } of counted) {
    const first = firsts.get(text);
    if (first === undefined) {
      firsts.set(text, index);
    } else {
      report(issues, "summary.twice", [index], { first });
    }
  }
  const total = laneText(counted.reduce((all, { digest }) => addLanes(all, digest), noLanes));
  const own = counted.find(({ digest }) => laneText(addLanes(digest, digest)) === total);
  if (counted.length > 2 && issues.length === 0 && own !== undefined) {
    report(issues, "summary.whole-among-parts", [own.index], {});
  }
}

const nothing = laneText(noLanes);

function hasCounted({ text }: { readonly text: string }): boolean {
  return text !== nothing;
}
