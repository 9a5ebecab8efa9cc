import { printable } from "../../../base/printable.js";
import { suggestionReasons } from "../../../exchange/register/index.js";
import { message } from "../../../messages/index.js";
import { type Console, status } from "../../io/console.js";
import { jsonText } from "../../io/json.js";
import type { Output } from "../../io/output.js";
import { brokenIssue, brokenText } from "../../io/place-of.js";
import { withMessage } from "../../io/tell-issues.js";
import { fieldNameAt } from "./field-name.js";
import type { Checked, Located } from "./items.js";
import { openTally } from "./summary.js";
import type { TableSummary } from "./tables.js";
import { checkWords } from "./words.js";

/** Takes what was checked, item by item, and tells it. */
export interface CheckReport {
  readonly add: (item: Checked) => Promise<void>;
  /** Prints what has been gathered: lines are printed many at once, for each call to the system takes its time. */
  readonly flush: () => Promise<void>;
  /** All is checked: the summary, with how each table was read. */
  readonly end: (tables: readonly TableSummary[]) => Promise<void>;
  readonly status: () => number;
}

/** How many characters are printed at once. */
const MOST_GATHERED = 65_536;

/** A report for people or, with `json`, for machines; valid records go to `cleaned`. */
export function openCheckReport(console: Console, json: boolean, cleaned: Output | undefined): CheckReport {
  const t = checkWords[console.language];
  const count = { right: 0, wrong: 0, warned: 0, skipped: 0, unreadable: 0 };
  const tally = openTally();
  let gathered = "";
  const flush = async () => {
    const text = gathered;
    gathered = "";
    await (text === "" ? undefined : console.write(text));
  };
  return {
    add: async (item) => {
      countItem(count, item);
      tally.add(item, (finding) => placeIn(t, item, finding));
      const said = json ? [jsonText(toJson(console, item))] : lines(console, item);
      gathered += said.map((line) => `${line}\n`).join("");
      if (gathered.length > MOST_GATHERED) {
        await flush();
      }
      if (cleaned !== undefined && item.record !== undefined) {
        await cleaned.write(`${jsonText(item.record)}\n`);
      }
    },
    flush,
    end: async (tables) => {
      await flush();
      for (const line of json ? [] : tally.lines(console, tables)) {
        await console.print(line);
      }
      const { right, wrong, warned, skipped } = count;
      const summary = t.checked(right, wrong, warned, skipped);
      await (json ? console.warn(summary) : console.print(summary));
    },
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

type Words = (typeof checkWords)[keyof typeof checkWords];

/** Where a finding is. The path of a row's issue begins with the row. */
function placeIn(t: Words, { unit, sheet, place }: Checked, { path }: Located): string {
  const steps = [
    ...(sheet === undefined ? [] : [t.sheetCalled(sheet)]),
    `${t[unit]} ${place}`,
    (unit === "row" ? path.slice(1) : path).join("."),
  ];
  return printable(steps.filter(Boolean).join(", "));
}

/** What is wrong with an item, and what deserves a look, a line for each; nothing for an item that is right. */
function lines(console: Console, item: Checked): string[] {
  const { language, colours } = console;
  const { unit, broken, issues, warnings, suggestions = [] } = item;
  const t = checkWords[language];
  const where = (finding: Located) => placeIn(t, item, finding);
  // What a table has no column for is named: a reader of a table knows no paths.
  const missingText = (of: Checked["unit"], { code, path }: Located) => {
    const name = of === "row" && code === "field.missing" ? fieldNameAt(path.slice(1)) : undefined;
    return name && t.noColumn(name[language], path.at(-1) === "province");
  };
  return [
    ...(broken === undefined ? [] : [`${colours.red("✗")} ${brokenText(language, broken)}`]),
    ...issues.map(
      (issue) => `${colours.red("✗")} ${where(issue)}: ${missingText(unit, issue) ?? message(issue, language)}`,
    ),
    ...warnings.map((warning) => `${colours.yellow("!")} ${where(warning)}: ${message(warning, language)}`),
    ...suggestions.map(({ path, value, why }) => {
      const place = placeIn(t, item, { path } as Located);
      return `${colours.dim("?")} ${place}: ${t.suggested(printable(String(value)), suggestionReasons[why][language])}`;
    }),
  ];
}
