import { sheetParts } from "./sheet-parts.js";
import { partsOf, unpackPart } from "./zip.js";

/**
 * The cells of an `.xlsx` whose formula gives text and has no stored result, by sheet: the reader of workbooks does not
 * tell them from those whose result is an empty text.
 */
export function withoutResult(bytes: Buffer, most: number): ReadonlyMap<string, ReadonlySet<string>> {
  const parts = new Map((partsOf(bytes) ?? []).map((part) => [part.name, part]));
  const read = (name: string) => {
    const part = parts.get(name);
    const unpacked = part === undefined ? undefined : unpackPart(part, most);
    return Buffer.isBuffer(unpacked) ? unpacked.toString() : undefined;
  };
  return new Map([...sheetParts(read)].map(([sheet, part]) => [sheet, cellsIn(read(part) ?? "")]));
}

function cellsIn(sheet: string): ReadonlySet<string> {
  const cells = sheet.split(/<(?:\w+:)?c(?=[\s>])/).slice(1);
  return new Set(
    cells.flatMap((cell) => {
      const [head = ""] = cell.split(">", 1);
      const isText = /\st=["']str["']/.test(head);
      const reference = /\sr=["'](\w+)["']/.exec(head)?.[1];
      return isText && reference !== undefined && /<(?:\w+:)?f[\s>/]/.test(cell) && !/<(?:\w+:)?v[\s>/]/.test(cell)
        ? [reference]
        : [];
    }),
  );
}
