import { columnLetter } from "../../../exchange/register/index.js";
import { XML } from "./package.js";
import type { Styles } from "./styles.js";
import { escaped, numberCell, textCell } from "./xml.js";

/** A cell of a table; a `link` leads to a cell of the workbook, such as `'Sheet1'!B7`. */
export interface TableCell {
  readonly value: string | number | undefined;
  readonly link?: string;
  readonly look?: "issueText" | "warningText" | "text";
}

/** A table that makes a sheet of its own. */
export interface TableOfSheet {
  readonly title?: string;
  /** Lines between the title and the headings. */
  readonly notes: readonly string[];
  readonly headings: readonly string[];
  readonly widths: readonly number[];
  /** Taken one by one: there may be hundreds of thousands. */
  readonly rows: Iterable<readonly TableCell[]>;
  /** Said where there are no rows. */
  readonly empty?: string;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** As many as a sheet can have. */
const MOST_LINKS = 60_000;

/** The text of a sheet with a table: its headings stay in sight, and it can be filtered. */
export function tableSheet({ title, notes, headings, widths, rows, empty }: TableOfSheet, styles: Styles): string {
  const lines: string[] = [];
  const links: string[] = [];
  const add = (cells: readonly string[], height?: number) => {
    const own = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
    lines.push(`<row r="${lines.length + 1}"${own}>${cells.join("")}</row>`);
  };
  const at = (column: number) => `${columnLetter(column)}${lines.length + 1}`;
  if (title !== undefined) {
    add([textCell(at(0), title, styles.own("title"))], 28);
  }
  for (const note of notes) {
    add([textCell(at(0), note)]);
  }
  if (lines.length > 0) {
    add([]);
  }
  add(
    headings.map((heading, column) => textCell(at(column), heading, styles.own("heading"))),
    24,
  );
  const head = lines.length;
  for (const row of rows) {
    const cells = row.map(({ value, link, look = "text" }, column) => {
      const reference = at(column);
      if (link !== undefined && links.length < MOST_LINKS) {
        links.push(`<hyperlink ref="${reference}" location="${escaped(link)}"/>`);
      }
      const style = styles.own(link === undefined ? look : "link");
      return value === undefined
        ? ""
        : typeof value === "number" && Number.isFinite(value)
          ? numberCell(reference, value, style)
          : textCell(reference, String(value), style);
    });
    add(cells);
  }
  const last = lines.length;
  if (last === head && empty !== undefined) {
    add([textCell(at(0), empty, styles.own("rightText"))]);
  }
  const pane = `<pane ySplit="${head}" topLeftCell="A${head + 1}" activePane="bottomLeft" state="frozen"/>`;
  const cols = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const filter =
    last === head ? "" : `<autoFilter ref="A${head}:${columnLetter(Math.max(1, headings.length) - 1)}${last}"/>`;
  return [
    `${XML}<worksheet xmlns="${MAIN}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane}</sheetView></sheetViews>`,
    `${cols.length === 0 ? "" : `<cols>${cols.join("")}</cols>`}<sheetData>${lines.join("")}</sheetData>`,
    filter,
    links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`,
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>',
  ].join("");
}
