/** The rows of a table in text, and the row in which a quotation mark does not end. */
export interface CsvRows {
  readonly rows: readonly (readonly string[])[];
  readonly openIn?: number;
}

/** A cell, and where what follows it stands. */
interface Cell {
  readonly text: string;
  readonly end: number;
}

const NEW_LINE = "\n";

/**
 * The rows of a table whose cells are separated by commas, semicolons or tabs, whichever its first line has most of.
 *
 * Cells with a separator or a line break stand in quotation marks, a mark within is doubled (RFC 4180). Empty lines are
 * left out.
 */
export function csvRows(text: string): CsvRows {
  const body = text.replace(/^\ufeff/, "").replace(/\r\n?/g, NEW_LINE);
  const separator = separatorOf(body);
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= body.length) {
    const cell = body[at] === '"' ? quotedCell(body, at) : plainCell(body, at, separator);
    const next = cell === undefined ? "" : body[cell.end];
    if (cell === undefined || ![separator, NEW_LINE, undefined].includes(next)) {
      return { rows, openIn: rows.length };
    }
    rows.at(-1)?.push(cell.text);
    if (next === NEW_LINE) {
      rows.push([]);
    }
    at = cell.end + 1;
  }
  return { rows: rows.filter((cells) => cells.some((one) => one !== "")) };
}

/** A cell in quotation marks; undefined where they do not end. */
function quotedCell(text: string, start: number): Cell | undefined {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && text[end + 1] === '"') {
    end = text.indexOf('"', end + 2);
  }
  return end < 0 ? undefined : { text: text.slice(start + 1, end).replaceAll('""', '"'), end: end + 1 };
}

function plainCell(text: string, start: number, separator: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== NEW_LINE) {
    end++;
  }
  return { text: text.slice(start, end), end };
}

function separatorOf(text: string): string {
  const counts = new Map([",", ";", "\t"].map((separator) => [separator, 0]));
  let isQuoted = false;
  for (let at = 0; at < text.length && (isQuoted || text[at] !== NEW_LINE); at++) {
    const character = text.charAt(at);
    const count = counts.get(character);
    if (character === '"') {
      isQuoted = !isQuoted;
    } else if (count !== undefined && !isQuoted) {
      counts.set(character, count + 1);
    }
  }
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}
