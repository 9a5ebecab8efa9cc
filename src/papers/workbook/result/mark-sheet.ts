import { columnLetter } from "../../../exchange/register/index.js";
import { attribute } from "../parts/xml-attributes.js";
import {
  eachElement,
  editElements,
  elementOf,
  elementsOf,
  withChanges,
  type XmlElement,
} from "../parts/xml-elements.js";
import { columnIndex } from "./cell-place.js";
import { cellsOf, type WrittenCell } from "./cells-of.js";
import { groupBy } from "./group-by.js";
import type { ResultWords, RowFindings } from "./marks.js";
import type { Styles } from "./styles.js";
import { textCell } from "./xml.js";

/** The width of the column of findings, in characters. */
const WIDTH = 70;

const MOST_COLUMNS = 16_384;

/** A sheet as it is written back. */
export interface MarkedSheet {
  readonly text: string;
  /** What the cells' comments say. */
  readonly comments: ReadonlyMap<string, string>;
  /** The letter of the column of findings, where there is room for one. */
  readonly columnLetter?: string;
}

/**
 * A sheet with the findings in a column of its own behind the last one that holds something, and their cells tinted. All
 * else stays as it is.
 */
export function markSheet(text: string, marks: SheetMarks): MarkedSheet {
  const comments = new Map<string, string>();
  const data = elementOf(text, "sheetData");
  if (data === undefined) {
    return { text, comments };
  }
  const rows = data.content;
  const column = lastColumn(rows) + 1;
  const marked = withChanges(data, {}, markRows(rows, { ...marks, column, comments }));
  // The range that a sheet says it takes is a hint that would no longer be true.
  const head = editElements(withColumn(text.slice(0, data.start), column), "dimension", () => "");
  const own = column < MOST_COLUMNS ? { columnLetter: columnLetter(column) } : {};
  return { text: head + marked + text.slice(data.end), comments, ...own };
}

/** What is to be told of the rows of a sheet. */
export interface SheetMarks {
  readonly rows: ReadonlyMap<number, RowFindings>;
  readonly styles: Styles;
  readonly words: ResultWords;
  /** Whether the sheet has no looks of its own, so that its headings are made to be seen. */
  readonly isPlain: boolean;
}

/** What is needed to mark rows. */
interface Marking extends SheetMarks {
  /** The column of findings. */
  readonly column: number;
  /** Filled with what the cells' comments are to say. */
  readonly comments: Map<string, string>;
}

/** The place of the last column with a cell that holds something; -1 without any. */
function lastColumn(rows: string): number {
  let last = -1;
  for (const row of eachElement(rows, "row")) {
    for (const { column, content } of cellsOf(row.content)) {
      last = content === "" ? last : Math.max(last, column);
    }
  }
  return last;
}

function markRows(text: string, marking: Marking): string {
  let next = 1;
  return editElements(text, "row", (element) => {
    const row = Number(attribute(element.tag, "r") ?? next);
    next = row + 1;
    const found = marking.rows.get(row);
    if (found === undefined) {
      return undefined;
    }
    // The columns a row says it spans are a hint that would no longer be true.
    const changes = { spans: undefined, ...heightFor(element.tag, found) };
    return withChanges(element, changes, markCells(element.content, row, found, marking));
  });
}

/** How high a line of text is, in points, and the highest row that can be. */
const LINE = 15;
const HIGHEST = 409;

/** A row is made high enough for what is said of it; one of a single line stays as high as it is. */
function heightFor(tag: string, { findings }: RowFindings): { readonly ht?: number; readonly customHeight?: 1 } {
  const height = Number(attribute(tag, "ht") ?? LINE);
  const lines = findings.reduce((sum, { text }) => sum + Math.ceil((text.length + 4) / WIDTH), 0);
  const needed = Math.min(HIGHEST, lines * LINE);
  return height >= needed ? {} : { ht: needed, customHeight: 1 };
}

function markCells(content: string, row: number, found: RowFindings, marking: Marking): string {
  const { styles, column, comments, isPlain } = marking;
  const cells = new Map(cellsOf(content).map((cell) => [cell.column, cell]));
  const styleOf = (cell: WrittenCell | undefined) => {
    const own = Number(attribute(cell?.tag ?? "", "s") ?? 0);
    return !isPlain ? own : found.kind === "headings" ? styles.own("heading") : styles.atTop(own);
  };
  const written = new Map(
    [...cells].map(([place, cell]) => [
      place,
      isPlain ? withChanges(cell, { s: styleOf(cell) }) : content.slice(cell.start, cell.end),
    ]),
  );
  for (const [letter, marks] of groupBy(found.findings, (mark) => mark.column ?? "")) {
    const place = columnIndex(letter);
    const look = marks.some(({ severity }) => severity === "issue") ? "issue" : "warning";
    if (letter !== "" && place < column) {
      const cell = cells.get(place);
      const style = styles.tinted(styleOf(cell), look);
      const tinted = cell && withChanges(cell, { s: style });
      written.set(place, tinted ?? `<c r="${letter}${row}" s="${style}"/>`);
      comments.set(`${letter}${row}`, marks.map((mark) => mark.text).join("\n"));
    }
  }
  const last = column < MOST_COLUMNS ? resultCell(row, found, marking) : undefined;
  if (last !== undefined) {
    written.set(column, last);
  }
  return [...written]
    .sort(([one], [other]) => one - other)
    .map(([, cell]) => cell)
    .join("");
}

/** What the column of findings says of a row; nothing of rows that are no products and have no findings. */
function resultCell(row: number, { kind, findings }: RowFindings, marking: Marking): string | undefined {
  const { styles, words, column, rows } = marking;
  const reference = `${columnLetter(column)}${row}`;
  if (kind === "headings") {
    const isFirst = rows.get(row - 1)?.kind !== "headings";
    const style = styles.own("heading");
    return isFirst ? textCell(reference, words.title, style) : `<c r="${reference}" s="${style}"/>`;
  }
  if (findings.length === 0) {
    return kind === "right" ? textCell(reference, words.right, styles.own("rightText")) : undefined;
  }
  const said = findings.map(({ column, text }) => (column === undefined ? text : `${column}: ${text}`)).join("\n");
  return textCell(reference, said, styles.own(kind === "wrong" ? "issueText" : "warningText"));
}

/** The head of a sheet with the width of the column of findings. */
function withColumn(head: string, column: number): string {
  const own = `<col min="${column + 1}" max="${column + 1}" width="${WIDTH}" customWidth="1"/>`;
  const cols = elementOf(head, "cols");
  if (column >= MOST_COLUMNS) {
    return head;
  }
  if (cols === undefined) {
    return `${head}<cols>${own}</cols>`;
  }
  const parted = [...elementsOf(cols.content, "col").flatMap((col) => withoutColumn(col, column + 1)), own];
  parted.sort((one, other) => Number(attribute(one, "min")) - Number(attribute(other, "min")));
  return editElements(head, "cols", () => `<cols>${parted.join("")}</cols>`);
}

/** The columns of an element without one of them. */
function withoutColumn(col: XmlElement, column: number): readonly string[] {
  const [min, max] = [Number(attribute(col.tag, "min")), Number(attribute(col.tag, "max"))];
  const reach = (from: number, to: number) => (from > to ? [] : [withChanges(col, { min: from, max: to })]);
  return column < min || column > max ? reach(min, max) : [...reach(min, column - 1), ...reach(column + 1, max)];
}
