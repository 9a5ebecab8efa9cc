/** Rows, and where a quotation mark opens that never closes. */
export interface OddRows {
  readonly rows: readonly (readonly string[])[];
  readonly openAt?: number;
}

/**
 * The rows of a text from a place on, whatever is odd about them: a quotation mark within a cell is a sign like any other, and
 * so are those around a cell of which more stands behind them.
 */
export function oddRows(text: string, from: number, delimiter: string): OddRows {
  const rows: string[][] = from < text.length ? [[]] : [];
  let at = from;
  while (at < text.length) {
    const cell = cellAt(text, at, delimiter);
    if (cell === undefined) {
      return { rows, openAt: at };
    }
    rows.at(-1)?.push(cell.text);
    const isLast = cell.end >= text.length - 1;
    if (text.charAt(cell.end) !== delimiter && !isLast) {
      rows.push([]);
    } else if (text.charAt(cell.end) === delimiter && isLast) {
      rows.at(-1)?.push("");
    }
    at = text.startsWith("\r\n", cell.end) ? cell.end + 2 : cell.end + 1;
  }
  // A line end at the very end begins no row.
  return { rows: rows.at(-1)?.length === 0 ? rows.slice(0, -1) : rows };
}

interface OddCell {
  readonly text: string;
  /** What follows it. */
  readonly end: number;
}

/** The cell at a place; undefined where its quotation mark never closes. */
function cellAt(text: string, at: number, delimiter: string): OddCell | undefined {
  if (text.charAt(at) !== '"') {
    const end = endOfCell(text, at, delimiter);
    return { text: text.slice(at, end), end };
  }
  const close = closingQuote(text, at);
  if (close < 0) {
    return undefined;
  }
  const end = endOfCell(text, close + 1, delimiter);
  const quoted = text.slice(at + 1, close).replaceAll('""', '"');
  const rest = text.slice(close + 1, end);
  return { text: rest === "" ? quoted : `"${quoted}"${rest}`, end };
}

/** Where the quotes close that open at a place, those that are doubled not counted; -1 where they do not. */
function closingQuote(text: string, at: number): number {
  let close = text.indexOf('"', at + 1);
  while (close >= 0 && text.charAt(close + 1) === '"') {
    close = text.indexOf('"', close + 2);
  }
  return close;
}

function endOfCell(text: string, from: number, delimiter: string): number {
  let end = from;
  while (end < text.length && ![delimiter, "\n", "\r"].includes(text.charAt(end))) {
    end++;
  }
  return end;
}
