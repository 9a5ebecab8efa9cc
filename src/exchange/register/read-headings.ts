import { locate } from "../../base/issue-list.js";
import { preview } from "../../base/preview.js";
import { columnLetter } from "./column-letter.js";
import type { ColumnKey } from "./fields.js";
import { findColumn, findFallbackColumn } from "./find-column.js";
import type { RegisterFinding, RegisterIssue } from "./issue.js";
import type { Layout } from "./layout.js";
import { readText } from "./read-text.js";
import type { SheetRow } from "./sheet-row.js";

/** A layout that a row of headings describes, and what is odd about it. */
export interface Headings {
  readonly layout: Layout;
  readonly issues: readonly RegisterIssue[];
  readonly warnings: readonly RegisterIssue[];
}

const nameColumns = ["productName", "producerName"] as const;

/**
 * Reads a row of headings.
 *
 * @returns undefined where fewer than two headings are known, or neither products nor producers have a name; otherwise
 * the layout, with issues `register.duplicate-heading` and warnings `register.unknown-heading` and
 * `register.missing-column`
 */
export function readHeadings({ row, cells }: SheetRow): Headings | undefined {
  const titles = cells.map((cell) => readText(cell).value ?? "");
  const columns = columnsOf(titles);
  if (columns.size < 2 || !nameColumns.some((key) => columns.has(key))) {
    return undefined;
  }
  const places = new Set(columns.values());
  const rest = [...titles.entries()].filter(([index, title]) => title !== "" && !places.has(index));
  const name = uniqueNames([...places].map((index) => titles[index]));
  const findings = rest.map(([index, title]) => locate(oddHeading(title, columns), [row, columnLetter(index)]));
  const missing = nameColumns.filter((key) => !columns.has(key));
  return {
    layout: { columns, others: rest.map(([index, title]) => ({ index, name: name(title) })), merged: false },
    issues: findings.filter(({ code }) => code === "register.duplicate-heading"),
    warnings: [
      ...findings.filter(({ code }) => code === "register.unknown-heading"),
      ...missing.map((column) => locate({ code: "register.missing-column", params: { column } }, [row])),
    ],
  };
}

/** The columns from left to right: of two with the same meaning the first, and fallbacks only for what is left. */
function columnsOf(titles: readonly string[]): ReadonlyMap<ColumnKey, number> {
  const columns = new Map<ColumnKey, number>();
  for (const find of [findColumn, findFallbackColumn]) {
    for (const [index, title] of titles.entries()) {
      const key = find(title);
      if (key !== undefined && !columns.has(key)) {
        columns.set(key, index);
      }
    }
  }
  return new Map([...columns].sort(([, one], [, other]) => one - other));
}

function oddHeading(title: string, columns: ReadonlyMap<ColumnKey, number>): RegisterFinding {
  const given = preview(title);
  const key = findColumn(title);
  const first = key === undefined ? undefined : columns.get(key);
  return first === undefined
    ? { code: "register.unknown-heading", params: { given } }
    : { code: "register.duplicate-heading", params: { given, first: columnLetter(first) } };
}

/** Numbers a heading that the sheet has already: `Ghi chú (2)`. */
function uniqueNames(taken: readonly (string | undefined)[]): (title: string) => string {
  const used = new Set(taken);
  const counts = new Map<string, number>();
  return (title) => {
    let count = counts.get(title) ?? 1;
    let name = title;
    while (used.has(name)) {
      count += 1;
      name = `${title} (${count})`;
    }
    counts.set(title, count);
    used.add(name);
    return name;
  };
}
