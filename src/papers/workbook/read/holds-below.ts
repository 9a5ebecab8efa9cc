import type { UnpackedPart } from "../../zip/unzip.js";

/** Where a row says which it is; cells say it with letters. */
const NUMBER = / r="(\d{1,9})"/g;

/** What holds something: a value, a text or a formula. */
const FILLED = /<(?:\w+:)?(?:v|is|f)[ >]/;

/** Whether a sheet holds something below a row; what is only coloured there is nothing. */
export function holdsBelow({ name, bytes }: UnpackedPart, last: number): boolean {
  if (!/^xl\/worksheets\/[^/]+$/i.test(name)) {
    return false;
  }
  const part = new TextDecoder().decode(bytes);
  const text = part.slice(0, part.lastIndexOf("sheetData>"));
  const rows = [...text.matchAll(NUMBER)];
  return rows.some(
    ([, number], place) => Number(number) > last && FILLED.test(text.slice(rows[place]?.index, rows[place + 1]?.index)),
  );
}
