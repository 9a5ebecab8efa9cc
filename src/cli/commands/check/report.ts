import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { printable } from "../../../base/printable.js";
import { message } from "../../../messages/index.js";
import { type Console, status } from "../../io/console.js";
import { withMessage } from "../../io/tell-issues.js";
import type { Checked, Located } from "./items.js";
import { checkWords } from "./words.js";

/** Takes what was checked, item by item, and tells it. */
export interface CheckReport {
  readonly add: (item: Checked) => Promise<void>;
  readonly end: () => Promise<void>;
  readonly status: () => number;
}

/** A report for people or, with `json`, for machines; valid records go to the file `cleaned`. */
export async function openCheckReport(
  console: Console,
  { json, cleaned }: { readonly json: boolean; readonly cleaned?: string },
): Promise<CheckReport> {
  const t = checkWords[console.language];
  const out = cleaned === undefined ? undefined : await openOutput(cleaned);
  const count = { right: 0, wrong: 0, warned: 0, skipped: 0, unreadable: 0 };
  return {
    add: async (item) => {
      tally(count, item);
      if (json) {
        await console.print(JSON.stringify(toJson(console, item)));
      } else {
        for (const line of lines(console, item)) {
          await console.print(line);
        }
      }
      if (out !== undefined && item.record !== undefined && !out.write(`${JSON.stringify(item.record)}\n`)) {
        await once(out, "drain");
      }
    },
    end: async () => {
      out?.end();
      await (out && finished(out));
      const { right, wrong, warned, skipped } = count;
      const summary = t.checked(right, wrong, warned, skipped);
      await (json ? console.warn(summary) : console.print(summary));
    },
    status: () => (count.unreadable > 0 ? status.unreadable : count.wrong > 0 ? status.issues : status.rated),
  };
}

async function openOutput(file: string): Promise<WriteStream> {
  const out = createWriteStream(file);
  await once(out, "open");
  return out;
}

function tally(
  count: { right: number; wrong: number; warned: number; skipped: number; unreadable: number },
  { isRecord, notJson, issues, warnings }: Checked,
): void {
  const isWrong = issues.length > 0 || notJson !== undefined;
  count.wrong += isWrong ? 1 : 0;
  count.right += isRecord && !isWrong ? 1 : 0;
  count.warned += warnings.length > 0 ? 1 : 0;
  count.skipped += isRecord || isWrong ? 0 : 1;
  count.unreadable += notJson === undefined ? 0 : 1;
}

/** One result as `check --json` prints it (see `docs/command.md`). */
function toJson(
  console: Console,
  { place, kind, isRecord, notJson, issues, warnings, record, entry }: Checked,
): object {
  const said = (finding: Located) => withMessage(finding, console.language);
  const broken = notJson && {
    code: "input.not-json",
    path: [],
    params: notJson,
    message: checkWords[console.language].notJson(notJson.line, notJson.column),
  };
  return {
    place,
    kind,
    ok: isRecord && issues.length === 0 && notJson === undefined,
    issues: broken === undefined ? issues.map(said) : [broken],
    warnings: warnings.map(said),
    ...(entry !== undefined && { entry }),
    ...(record !== undefined && { record }),
  };
}

/** What is wrong with an item, and what deserves a look, a line for each; nothing for an item that is right. */
function lines(console: Console, { unit, place, notJson, issues, warnings }: Checked): string[] {
  const { language, colours } = console;
  const t = checkWords[language];
  // The path of a row's issue begins with the row.
  const where = ({ path }: Located) =>
    printable([`${t[unit]} ${place}`, (unit === "row" ? path.slice(1) : path).join(".")].filter(Boolean).join(", "));
  return [
    ...(notJson === undefined ? [] : [`${colours.red("✗")} ${t.notJson(notJson.line, notJson.column)}`]),
    ...issues.map((issue) => `${colours.red("✗")} ${where(issue)}: ${message(issue, language)}`),
    ...warnings.map((warning) => `${colours.yellow("!")} ${where(warning)}: ${message(warning, language)}`),
  ];
}
