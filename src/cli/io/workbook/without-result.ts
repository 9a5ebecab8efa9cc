import { sheetParts } from "../../../papers/workbook/parts/sheet-parts.js";
import { attribute } from "../../../papers/workbook/parts/xml-attributes.js";
import { elementOf, elementsOf } from "../../../papers/workbook/parts/xml-elements.js";
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
  return new Set(
    elementsOf(sheet, "c").flatMap(({ tag, content }) => {
      const reference = attribute(tag, "r");
      const isMissing = elementOf(content, "f") !== undefined && elementOf(content, "v") === undefined;
      return attribute(tag, "t") === "str" && reference !== undefined && isMissing ? [reference] : [];
    }),
  );
}
