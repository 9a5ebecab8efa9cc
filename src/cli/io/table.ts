import Table from "cli-table3";
import type { Style } from "./console.js";

/** A column of a table: its heading, and its width where it is to wrap. */
export interface Column {
  readonly heading: string;
  readonly width?: number;
  readonly align?: "right";
}

/** A table with rules only around it and below its headings. */
export function tableText(
  { colours }: Style,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string {
  const table = new Table({
    style: { head: [], border: [] },
    chars: { mid: "", "left-mid": "", "mid-mid": "", "right-mid": "" },
    head: columns.map(({ heading }) => colours.dim(heading)),
    colWidths: columns.map(({ width }) => width ?? null),
    colAligns: columns.map(({ align }) => align ?? "left"),
    wordWrap: true,
  });
  table.push(...rows.map((row) => [...row]));
  return table.toString();
}
