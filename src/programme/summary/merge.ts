import type { InputIssue } from "../../base/input-issue.js";
import { report } from "../../base/issue-list.js";
import type { Outcome } from "../../base/outcome.js";
import { readList } from "../../base/read.js";
import type { ProgrammeIssue, ProgrammeIssues } from "../issue.js";
import { addOpened, finished, type Opened, openedOn } from "./opened.js";
import { readSummary } from "./read-summary.js";
import type { ProgrammeSummary } from "./summary.js";

/** More summaries than there are communes. */
const MOST_PARTS = 100_000;

/**
 * Joins summaries of the same day and split: the result is to the byte the summary of all their records, in whatever order and
 * groups they are joined, also after they were JSON.
 *
 * A producer that several of them name is counted once, so identifiers (`id`, `producerId`) have to be those of one office, or such
 * that no two offices share any.
 *
 * @param parts - summaries of {@link summarize} or of this function
 * @returns the joined summary, or the issues `summary.*`, `field.wrong-type` and `list.too-long`
 * @example
 * const north = summarize([product], { on: "2026-11-24" });
 * const south = summarize([product], { on: "2026-11-24" });
 * const whole = merge([north, south]);
 * whole.ok && whole.value.all.products; // 2
 */
export function merge(parts: readonly ProgrammeSummary[]): Outcome<ProgrammeSummary, ProgrammeIssue | InputIssue> {
  const issues: ProgrammeIssues = [];
  const list = readList(issues, [], parts, MOST_PARTS);
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
      addOpened(whole, read);
    }
  }
  if (list?.length === 0) {
    report(issues, "summary.none", [], {});
  }
  return whole === undefined || issues.length > 0 ? { ok: false, issues } : { ok: true, value: finished(whole) };
}
