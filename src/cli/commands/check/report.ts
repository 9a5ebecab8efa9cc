import { printable } from "../../../base/printable.js";
import { headingOf } from "../../../exchange/record-table/heading.js";
import { shapes } from "../../../exchange/record-table/shape.js";
import type { Language } from "../../../language/language.js";
import { type Console, status } from "../../io/console.js";
import { jsonText } from "../../io/json.js";
import { fitted } from "../../io/look.js";
import { brokenIssue, brokenText } from "../../io/place-of.js";
import { withMessage } from "../../io/tell-issues.js";
import { mark } from "../../io/text.js";
import { findingText, suggestionText } from "../../register/finding-text.js";
import type { Checked, Located } from "../../register/items.js";
import type { TableSummary } from "../../register/tables.js";
import type { RecordWriter } from "./record-writer.js";
import { openTally } from "./summary.js";
import { checkWords } from "./words.js";

/** Takes what was checked, item by item, and tells it. */
export interface CheckReport {
  /** What is to be waited for, where something is. */
  readonly add: (item: Checked) => Promise<void> | undefined;
  /** Prints what has been gathered: lines are printed many at once, for each call to the system takes its time. */
  readonly flush: () => Promise<void>;
  /** All is checked: the summary, with how each table was read. */
  readonly end: (tables: readonly TableSummary[]) => Promise<void>;
  /** The same summary, in lines for people. */
  readonly summary: (tables: readonly TableSummary[]) => readonly string[];
  readonly status: () => number;
}

/** How many characters are printed at once. */
const MOST_GATHERED = 65_536;

/** A report for people or, with `json`, for machines; valid records go to `cleaned`. */
export function openCheckReport(console: Console, json: boolean, cleaned: RecordWriter | undefined): CheckReport {
  const { language } = console;
  const t = checkWords[language];
  const count = { right: 0, wrong: 0, warned: 0, skipped: 0, unreadable: 0 };
  const tally = openTally();
  const summaryLine = () => t.checked(count.right, count.wrong, count.warned, count.skipped);
  let gathered = "";
  const flush = async () => {
    const text = gathered;
    gathered = "";
    await (text === "" ? undefined : console.write(text));
  };
  const pass = async ({ record }: Checked) => {
    if (gathered.length > MOST_GATHERED) {
      await flush();
    }
    if (cleaned !== undefined && record !== undefined) {
      await cleaned.add(record);
    }
  };
  return {
    add: (item) => {
      countItem(count, item);
      tally.add(item, (finding) => placeIn(language, item, finding));
      if (console.isRead()) {
        const said = json
          ? [jsonText(toJson(console, item))]
          : lines(console, item).map((line) => fitted(console, line));
        gathered += said.map((line) => `${line}\n`).join("");
      }
      return gathered.length > MOST_GATHERED || cleaned !== undefined ? pass(item) : undefined;
    },
    flush,
    end: async (tables) => {
      await flush();
      for (const line of json ? [] : tally.lines(console, tables)) {
        await console.tell(line);
      }
      await (json ? console.warn(summaryLine()) : console.tell(summaryLine()));
    },
    summary: (tables) => [...tally.lines(console, tables), summaryLine()],
    status: () => (count.unreadable > 0 ? status.unreadable : count.wrong > 0 ? status.issues : status.rated),
  };
}

function countItem(
  count: { right: number; wrong: number; warned: number; skipped: number; unreadable: number },
  { isRecord, broken, issues, warnings }: Checked,
): void {
  const isWrong = issues.length > 0 || broken !== undefined;
  count.wrong += isWrong ? 1 : 0;
  count.right += isRecord && !isWrong ? 1 : 0;
  count.warned += warnings.length > 0 ? 1 : 0;
  count.skipped += isRecord || isWrong ? 0 : 1;
  count.unreadable += broken === undefined ? 0 : 1;
}

/** One result as `check --json` prints it (see `docs/command.md`). */
function toJson(console: Console, item: Checked): object {
  const { sheet, place, kind, isRecord, broken, issues, warnings, record, entry, suggestions = [], account } = item;
  const said = (finding: Located) => withMessage(finding, console.language);
  return {
    ...(sheet !== undefined && { sheet }),
    place,
    kind,
    ok: isRecord && issues.length === 0 && broken === undefined,
    issues: broken === undefined ? issues.map(said) : [brokenIssue(broken, brokenText(console.language, broken))],
    warnings: warnings.map(said),
    ...(suggestions.length > 0 && { suggestions }),
    ...(account !== undefined && { account }),
    ...(entry !== undefined && { entry }),
    ...(record !== undefined && { record }),
  };
}

/** What has a place: a finding, or a suggestion, which has no code. */
type Placed = Pick<Located, "path"> & { readonly code?: string };

/** Where a finding is. The path of a row's issue begins with the row; what has no column is called by its name. */
function placeIn(language: Language, { unit, sheet, place }: Checked, { code, path: whole }: Placed): string {
  const t = checkWords[language];
  const path = unit === "row" ? whole.slice(1) : whole;
  const isField = unit === "row" && path.length > 1;
  const steps = [
    ...(sheet === undefined ? [] : [t.sheetCalled(sheet)]),
    `${t[unit]} ${place}`,
    // A field that is missing is named by its sentence.
    isField && code === "field.missing" ? "" : isField ? headingOf(shapes.product, language, path) : path.join("."),
  ];
  return printable(steps.filter(Boolean).join(", "));
}

/** What is wrong with an item, and what deserves a look, a line for each; nothing for an item that is right. */
function lines(console: Console, item: Checked): string[] {
  const { language } = console;
  const { broken, issues, warnings, suggestions = [] } = item;
  const where = (finding: Located) => placeIn(language, item, finding);
  return [
    ...(broken === undefined ? [] : [`${mark(console, "wrong")} ${brokenText(language, broken)}`]),
    ...issues.map((issue) => `${mark(console, "wrong")} ${where(issue)}: ${findingText(language, item, issue)}`),
    ...warnings.map(
      (warning) => `${mark(console, "doubtful")} ${where(warning)}: ${findingText(language, item, warning)}`,
    ),
    ...suggestions.map((suggestion) => {
      const place = placeIn(language, item, suggestion);
      return `${mark(console, "suggested")} ${place}: ${suggestionText(language, suggestion)}`;
    }),
  ];
}
