/** The rows of a table in text, and the row in which a quotation mark does not end. */
export interface CsvRows {
  readonly rows: readonly (readonly string[])[];
  readonly openIn?: number;
}

/**
 * The rows of a table whose cells are separated by commas, semicolons or tabs, whichever its first line has most of.
 *
 * Cells with a separator or a line break stand in quotation marks, a mark within is doubled (RFC 4180). Empty lines are
 * left out.
 */
export function csvRows(text: string): CsvRows {
  const body = text.replace(/^\ufeff/, "");
  const separator = separatorOf(body);
  // One cell, and what ends it: a quoted one, or one of anything else.
  const cell = new RegExp(
    `(?:"([^"]*(?:""[^"]*)*)"|([^"${separator}\\r\\n][^${separator}\\r\\n]*)?)(${separator}|\\r\\n|\\r|\\n|$)`,
    "y",
  );
  const rows: string[][] = [];
  let row: string[] = [];
  while (cell.lastIndex < body.length || row.length > 0) {
    const found = cell.exec(body);
    if (found === null) {
      return { rows, openIn: rows.length + 1 };
    }
    const [, quoted, plain = "", end] = found;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== separator) {
      rows.push(row);
      row = [];
    }
    if (end === "") {
      break;
    }
  }
  return { rows: rows.filter((cells) => cells.some((one) => one !== "")) };
}

function separatorOf(text: string): string {
  const [line = ""] = /^(?:[^"\r\n]|"[^"]*")*/.exec(text) ?? [];
  const bare = line.replace(/"[^"]*"/g, "");
  const count = (separator: string) => bare.split(separator).length;
  return [",", ";", "\t"].reduce((most, one) => (count(one) > count(most) ? one : most));
}
