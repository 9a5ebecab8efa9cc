/** What could be cut off the front of a text. */
export interface Cut {
  readonly rows: readonly (readonly string[])[];
  /** Where the rows end: what follows is not whole yet, or odd. */
  readonly end: number;
  /** How many lines the rows take. */
  readonly lines: number;
  /** Whether what follows has to be left to a reader that knows more than plain rows. */
  readonly isOdd: boolean;
}

/** A row, how many lines it takes, and where the next one begins. */
interface Row {
  readonly cells: readonly string[];
  readonly lines: number;
  readonly next: number;
}

/** Why no row was cut: it is not whole yet, or not plain. */
type NoRow = "part" | "odd";

/** A longer row is left to a reader that does not need it as a whole, in characters. */
const LONGEST_ROW = 1_000_000;

/**
 * Cuts rows off the front of a text that are written plainly, as programs write them: a cell in quotes from its first sign
 * to its last, quotes within it doubled. Anything else is odd.
 *
 * @param delimiter - what parts cells, one character
 * @param isLast - whether nothing follows the text, so that it ends with a row
 */
export function cutRows(text: string, delimiter: string, isLast: boolean): Cut {
  const rows: (readonly string[])[] = [];
  const endOfLine = finderOfEnds(text);
  let at = 0;
  let lines = 0;
  let quote = text.indexOf('"');
  while (at < text.length) {
    if (quote >= 0 && quote < at) {
      quote = text.indexOf('"', at);
    }
    const end = endOfLine(at);
    const isPlain = quote < 0 || quote > end;
    const row = isPlain ? plainRow(text, at, end, delimiter, isLast) : quotedRow(text, at, delimiter, isLast);
    if (typeof row === "string") {
      return { rows, end: at, lines, isOdd: row === "odd" || isLast || text.length - at > LONGEST_ROW };
    }
    rows.push(row.cells);
    lines += row.lines;
    at = row.next;
  }
  return { rows, end: at, lines, isOdd: false };
}

/** Tells where the line ends that goes on from a place; asked from the front to the back, it looks at each sign once. */
function finderOfEnds(text: string): (from: number) => number {
  const places = { "\n": -1, "\r": -1 };
  const next = (sign: "\n" | "\r", from: number) => {
    if (places[sign] < from) {
      const place = text.indexOf(sign, from);
      places[sign] = place < 0 ? text.length : place;
    }
    return places[sign];
  };
  return (from) => Math.min(next("\n", from), next("\r", from));
}

function plainRow(text: string, at: number, end: number, delimiter: string, isLast: boolean): Row | NoRow {
  const next = nextLine(text, end, isLast);
  return next === undefined ? "part" : { cells: text.slice(at, end).split(delimiter), lines: 1, next };
}

/** Where the next line begins; undefined where that is not known yet: a return may be half of a line end. */
function nextLine(text: string, end: number, isLast: boolean): number | undefined {
  if (end >= text.length - 1 && !isLast && text.charAt(end) !== "\n") {
    return undefined;
  }
  return text.startsWith("\r\n", end) ? end + 2 : end + 1;
}

/** A row with quotes in it, cell by cell. */
function quotedRow(text: string, start: number, delimiter: string, isLast: boolean): Row | NoRow {
  const cells: string[] = [];
  let lines = 1;
  for (let at = start; ; at += 1) {
    const cell = text.charAt(at) === '"' ? quotedCell(text, at) : bareCell(text, at, delimiter);
    if (typeof cell === "string") {
      return cell;
    }
    cells.push(cell.text);
    lines += cell.lines;
    at = cell.end;
    if (text.charAt(at) !== delimiter) {
      return endOfRow(text, at, isLast, cells, lines);
    }
  }
}

/** A row behind whose last cell a line end has to stand. */
function endOfRow(text: string, at: number, isLast: boolean, cells: readonly string[], lines: number): Row | NoRow {
  if (!["", "\n", "\r"].includes(text.charAt(at))) {
    return "odd";
  }
  const next = nextLine(text, at, isLast);
  return next === undefined ? "part" : { cells, lines, next };
}

interface Cell {
  readonly text: string;
  /** What follows the cell. */
  readonly end: number;
  /** How many line ends stand in it. */
  readonly lines: number;
}

function quotedCell(text: string, at: number): Cell | NoRow {
  const close = closingQuote(text, at);
  if (close === undefined) {
    return "part";
  }
  const written = text.slice(at + 1, close);
  return { text: written.replaceAll('""', '"'), end: close + 1, lines: linesIn(written) };
}

function bareCell(text: string, at: number, delimiter: string): Cell | NoRow {
  const end = endOfCell(text, at, delimiter);
  const written = text.slice(at, end);
  return written.includes('"') ? "odd" : { text: written, end, lines: 0 };
}

/** Where the quotes close that open at a place; undefined where they do not, so far. */
function closingQuote(text: string, at: number): number | undefined {
  let close = text.indexOf('"', at + 1);
  while (close >= 0 && text.charAt(close + 1) === '"') {
    close = text.indexOf('"', close + 2);
  }
  return close < 0 ? undefined : close;
}

function endOfCell(text: string, at: number, delimiter: string): number {
  const parting = delimiter.charCodeAt(0);
  let end = at;
  for (; end < text.length; end++) {
    const sign = text.charCodeAt(end);
    if (sign === parting || sign === NEWLINE || sign === RETURN) {
      break;
    }
  }
  return end;
}

const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** How many line ends stand in quotes, counted as the other reader does: a return and a newline are two. */
function linesIn(written: string): number {
  return written.match(/[\r\n]/g)?.length ?? 0;
}
