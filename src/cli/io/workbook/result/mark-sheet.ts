import { columnLetter } from "../../../../exchange/register/index.js";
import { attribute } from "../sheet-parts.js";
import { columnIndex, placeOfCell } from "./cell-place.js";
import { groupBy } from "./group-by.js";
import type { ResultWords, RowMarks } from "./request.js";
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
}

/** Whether the cells of a sheet can be changed as they are written; hardly any program writes them otherwise. */
export function isMarkable(text: string): boolean {
  return /<worksheet[\s>]/.test(text) && !/<!\[CDATA\[|<!--/.test(text);
}

/**
 * A sheet with the findings in a column of its own behind the last one that holds something, and their cells tinted. All
 * else stays as it is.
 */
export function markSheet(text: string, marks: SheetMarks): MarkedSheet {
  const comments = new Map<string, string>();
  const open = /<sheetData\s*(\/?)>/.exec(text);
  const end = open?.[1] === "/" ? open.index + open[0].length : text.indexOf("</sheetData>");
  if (open === null || end < 0) {
    return { text, comments };
  }
  const rows = text.slice(open.index + open[0].length, end);
  const column = lastColumn(rows) + 1;
  const marked = markRows(rows, { ...marks, column, comments });
  const head = withColumn(text.slice(0, open.index), column).replace(/<dimension\b[^>]*?\/>/, "");
  return { text: `${head}<sheetData>${marked}</sheetData>${text.slice(end).replace(/^<\/sheetData>/, "")}`, comments };
}

/** What is to be told of the rows of a sheet. */
export interface SheetMarks {
  readonly rows: ReadonlyMap<number, RowMarks>;
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

const ROW = /<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g;
const CELL = /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;

/** The place of the last column with a cell that holds something; -1 without any. */
function lastColumn(rows: string): number {
  let last = -1;
  for (const [, , content = ""] of rows.matchAll(ROW)) {
    for (const { column, content: held } of cellsOf(content)) {
      last = held === "" ? last : Math.max(last, column);
    }
  }
  return last;
}

interface WrittenCell {
  readonly column: number;
  readonly attributes: string;
  readonly content: string;
  readonly whole: string;
}

/** The cells of a row. Where a cell does not say where it stands, it follows the one before. */
function cellsOf(row: string): readonly WrittenCell[] {
  let next = 0;
  return [...row.matchAll(CELL)].map(([whole, attributes = "", content = ""]) => {
    const column = placeOfCell(attribute(` ${attributes}`, "r") ?? "")?.column ?? next;
    next = column + 1;
    return { column, attributes, content, whole };
  });
}

function markRows(text: string, marking: Marking): string {
  let next = 1;
  return text.replace(ROW, (whole, attributes: string, content: string | undefined) => {
    const row = Number(attribute(` ${attributes}`, "r") ?? next);
    next = row + 1;
    const found = marking.rows.get(row);
    if (found === undefined) {
      return whole;
    }
    // The columns a row says it spans are a hint that would no longer be true.
    const own = withHeight(attributes.replace(/\sspans="[^"]*"/, ""), found);
    return `<row${own}>${markCells(content ?? "", row, found, marking)}</row>`;
  });
}

/** How high a line of text is, in points, and the highest row that can be. */
const LINE = 15;
const HIGHEST = 409;

/** A row is made high enough for what is said of it; one of a single line stays as high as it is. */
function withHeight(attributes: string, { marks }: RowMarks): string {
  const height = Number(attribute(` ${attributes}`, "ht") ?? LINE);
  const lines = marks.reduce((sum, { text }) => sum + Math.ceil((text.length + 4) / WIDTH), 0);
  const needed = Math.min(HIGHEST, lines * LINE);
  const others = attributes.replace(/\s(?:ht|customHeight)="[^"]*"/g, "");
  return height >= needed ? attributes : `${others} ht="${needed}" customHeight="1"`;
}

function markCells(content: string, row: number, found: RowMarks, marking: Marking): string {
  const { styles, column, comments, isPlain } = marking;
  const cells = new Map(cellsOf(content).map((cell) => [cell.column, cell]));
  const isHeading = isPlain && found.kind === "headings";
  const written = new Map(
    [...cells].map(([place, cell]) => [place, isHeading ? styledCell(cell, styles.own("heading")) : cell.whole]),
  );
  for (const [letter, marks] of groupBy(found.marks, (mark) => mark.column ?? "")) {
    const place = columnIndex(letter);
    const look = marks.some(({ severity }) => severity === "issue") ? "issue" : "warning";
    if (letter !== "" && place < column) {
      written.set(place, tintedCell(cells.get(place), `${letter}${row}`, styles, look));
      comments.set(`${letter}${row}`, marks.map((mark) => mark.text).join("\n"));
    }
  }
  const last = column < MOST_COLUMNS ? resultCell(`${columnLetter(column)}${row}`, found, marking) : undefined;
  if (last !== undefined) {
    written.set(column, last);
  }
  return [...written]
    .sort(([one], [other]) => one - other)
    .map(([, cell]) => cell)
    .join("");
}

function tintedCell(
  cell: WrittenCell | undefined,
  reference: string,
  styles: Styles,
  look: "issue" | "warning",
): string {
  const style = styles.tinted(Number(attribute(` ${cell?.attributes ?? ""}`, "s") ?? 0), look);
  return cell === undefined ? `<c r="${reference}" s="${style}"/>` : styledCell(cell, style);
}

function styledCell({ attributes: own, content }: WrittenCell, style: number): string {
  const attributes = `${own.replace(/\s*\bs="[^"]*"/, "")} s="${style}"`;
  return content === "" ? `<c${attributes}/>` : `<c${attributes}>${content}</c>`;
}

/** What the column of findings says of a row; nothing of rows that are no products and have no findings. */
function resultCell(reference: string, { kind, marks }: RowMarks, { styles, words }: Marking): string | undefined {
  if (kind === "headings") {
    return textCell(reference, words.title, styles.own("heading"));
  }
  if (marks.length === 0) {
    return kind === "right" ? textCell(reference, words.right, styles.own("rightText")) : undefined;
  }
  const said = marks.map(({ column, text }) => (column === undefined ? text : `${column}: ${text}`)).join("\n");
  return textCell(reference, said, styles.own(kind === "wrong" ? "issueText" : "warningText"));
}

/** The head of a sheet with the width of the column of findings. */
function withColumn(head: string, column: number): string {
  const own = `<col min="${column + 1}" max="${column + 1}" width="${WIDTH}" customWidth="1"/>`;
  const cols = /<cols\b[^>]*>([\s\S]*?)<\/cols>/.exec(head);
  if (column >= MOST_COLUMNS) {
    return head;
  }
  if (cols === null) {
    return `${head}<cols>${own}</cols>`;
  }
  const others = (cols[1] ?? "").match(/<col\b[^>]*?\/>/g) ?? [];
  const parted = [...others.flatMap((tag) => withoutColumn(tag, column + 1)), own];
  parted.sort((one, other) => Number(attribute(one, "min")) - Number(attribute(other, "min")));
  return head.replace(cols[0], `<cols>${parted.join("")}</cols>`);
}

/** The columns of a tag without one of them. */
function withoutColumn(tag: string, column: number): readonly string[] {
  const [min, max] = [Number(attribute(tag, "min")), Number(attribute(tag, "max"))];
  if (column < min || column > max) {
    return [tag];
  }
  const reach = (from: number, to: number) =>
    from > to ? [] : [tag.replace(/\smin="\d+"/, ` min="${from}"`).replace(/\smax="\d+"/, ` max="${to}"`)];
  return [...reach(min, column - 1), ...reach(column + 1, max)];
}
