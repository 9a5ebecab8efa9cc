import { extensionRange } from "../../procedure/certificate/may-be-extended.js";
import { renewalRule } from "../../procedure/certificate/renewal-rule.js";
import { addDays } from "../../procedure/day-arithmetic.js";
import type { SummaryNote } from "../issue.js";
import type { Standing } from "./dimension.js";
import type { Counts } from "./summary.js";

/** What the standings of a day rest on, with the days that they are about: each follows from the counts. */
export function notesOn(on: string, standings: Counts<Standing>): readonly SummaryNote[] {
  const countOf = (standing: Standing) => standings.find(({ key }) => key === standing)?.count ?? 0;
  const { window, extension } = renewalRule;
  const { from, to } = extensionRange();
  const closes = addDays(on, window.closes);
  const notes: readonly [count: number, note: (count: number) => SummaryNote][] = [
    [
      countOf("running-out"),
      (count) => ({
        code: "summary.window-open",
        params: { count, from: closes, to: addDays(on, window.opens), article: window.article },
      }),
    ],
    [
      countOf("window-passed"),
      (count) => ({
        code: "summary.window-passed",
        params: { count, from: on, to: addDays(closes, -1), article: window.article },
      }),
    ],
    [
      countOf("extended"),
      (count) => ({ code: "summary.extended", params: { count, article: extension.article, from, to } }),
    ],
    [
      countOf("extension-open"),
      (count) => ({ code: "summary.extension-open", params: { count, article: extension.article } }),
    ],
    [
      // The day after the range, whose end is left open, comes before the first that is read to have lapsed.
      on > addDays(to, 2) ? countOf("lapsed") : 0,
      () => ({ code: "summary.lapsed", params: { article: extension.article, to } }),
    ],
  ];
  return notes.flatMap(([count, note]) => (count > 0 ? [note(count)] : []));
}
