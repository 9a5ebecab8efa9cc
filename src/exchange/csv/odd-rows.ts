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
  const rows: (readonly string[])[] = [];
  let cells: string[] = [];
  let at = from;
  while (at < text.length) {
    const close = text.charAt(at) === '"' ? closingQuote(text, at) : at - 1;
    if (close < 0) {
      return { rows, openAt: at };
    }
    const end = endOfCell(text, close + 1, delimiter);
    const quoted = close < at ? undefined : text.slice(at + 1, close).replaceAll('""', '"');
    const rest = text.slice(close + 1, end);
    cells.push(quoted === undefined || rest === "" ? (quoted ?? rest) : `"${quoted}"${rest}`);
    const sign = text.charAt(end);
    if (sign !== delimiter) {
      rows.push(cells);
      cells = [];
    } else if (end === text.length - 1) {
      cells.push("");
      rows.push(cells);
    }
    at = text.startsWith("\r\n", end) ? end + 2 : end + 1;
  }
  return { rows };
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
