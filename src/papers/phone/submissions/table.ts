import { fieldsOf, isList, itemsOf } from "../../../base/fields.js";
import { report } from "../../../base/issue-list.js";
import { kindOf } from "../../../base/preview.js";
import { readList, refuseKind } from "../../../base/read.js";
import { csvRows } from "./csv-rows.js";
import type { SubmissionIssue } from "./issue.js";

/** One filled-in form: its cells by the names of their columns, empty ones left out. */
export interface Row {
  /** Its place among all, from 0 on. */
  readonly at: number;
  /** As people count it. */
  readonly row: number;
  readonly cells: ReadonlyMap<string, string>;
}

/** What a form's server exported. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** Whether a column that is not there was taken out: lists of objects leave out what is empty. */
  readonly hasHeadings: boolean;
}

/** More submissions than a province has in a round. */
const MOST_ROWS = 20_000;

/** More text than these take. */
const MOST_CHARACTERS = 100_000_000;

/** No form's groups are nested deeper. */
const MOST_DEPTH = 8;

/** More columns than a form has questions, with columns of their own for all boxes and what a server adds. */
const MOST_COLUMNS = 2000;

/** Reads JSON or CSV, as text or already parsed; undefined, with an issue, where it is neither. */
export function readTable(given: unknown, issues: SubmissionIssue[]): Table | undefined {
  const table = tableOf(given, issues);
  if (table !== undefined && table.columns.length > MOST_COLUMNS) {
    report(issues, "list.too-long", [], { most: MOST_COLUMNS });
    return undefined;
  }
  return table;
}

function tableOf(given: unknown, issues: SubmissionIssue[]): Table | undefined {
  if (typeof given !== "string") {
    return jsonTable(given, issues);
  }
  if (given.length > MOST_CHARACTERS) {
    report(issues, "text.too-long", [], { most: MOST_CHARACTERS });
    return undefined;
  }
  return /^\ufeff?\s*[[{]/.test(given) ? jsonTextTable(given, issues) : csvTable(given, issues);
}

function jsonTextTable(text: string, issues: SubmissionIssue[]): Table | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    report(issues, "submission.not-json", [], {});
    return undefined;
  }
  return jsonTable(value, issues);
}

/** A list of submissions, bare or in the envelope of KoboToolbox (`results`) or OData (`value`), or a single one. */
function jsonTable(given: unknown, issues: SubmissionIssue[]): Table | undefined {
  const fields = fieldsOf(given);
  const inside = fields && [fields["results"], fields["value"]].find(isList);
  const list = inside ?? (fields ? [fields] : given);
  const items = readList(issues, [], list, MOST_ROWS);
  if (items === undefined) {
    return undefined;
  }
  const columns = new Set<string>();
  const rows = items.flatMap((item, at): Row[] => {
    if (fieldsOf(item) === undefined) {
      refuseKind(issues, [at], "object", item);
      return [];
    }
    const cells = new Map<string, string>();
    flatten(item, "", 0, cells);
    for (const column of cells.keys()) {
      columns.add(column);
    }
    return [{ at, row: at + 1, cells }];
  });
  return { columns: [...columns], rows, hasHeadings: false };
}

/** The values of an object and of those within, by their paths; lists of values as forms write ticks: `1 3`. */
function flatten(value: unknown, path: string, depth: number, cells: Map<string, string>): void {
  const items = itemsOf(value, MOST_ROWS);
  const fields = (items ?? depth > MOST_DEPTH) ? undefined : fieldsOf(value);
  if (fields !== undefined) {
    for (const [key, field] of Object.entries(fields)) {
      flatten(field, path === "" ? key : `${path}/${key}`, depth + 1, cells);
    }
    return;
  }
  const text = items?.every(isPlain) ? items.map(textOf).join(" ") : isPlain(value) ? textOf(value) : "";
  if (text.trim() !== "") {
    cells.set(path, text.trim());
  }
}

/** A value as a table has it; a number that JSON cannot hold by its kind. */
function textOf(value: string | number | boolean): string {
  return typeof value === "number" && !Number.isFinite(value) ? kindOf(value) : String(value);
}

function isPlain(value: unknown): value is string | number | boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}

function csvTable(text: string, issues: SubmissionIssue[]): Table | undefined {
  const { rows, openIn } = csvRows(text);
  if (openIn !== undefined) {
    report(issues, "submission.not-csv", [], { row: openIn });
    return undefined;
  }
  const [headings = [], ...body] = rows;
  if (body.length > MOST_ROWS) {
    report(issues, "list.too-long", [], { most: MOST_ROWS });
    return undefined;
  }
  const columns = headings.map((heading) => heading.trim());
  return {
    columns,
    rows: body.map((cells, at) => ({ at, row: at + 2, cells: cellsOf(columns, cells) })),
    hasHeadings: true,
  };
}

/** The filled cells of a row; of two columns with one heading the first that is filled. */
function cellsOf(columns: readonly string[], row: readonly string[]): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const [at, column] of columns.entries()) {
    const text = (row[at] ?? "").trim();
    if (text !== "" && !cells.has(column)) {
      cells.set(column, text);
    }
  }
  return cells;
}
