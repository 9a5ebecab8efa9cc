import { relationsOf, relationsPart } from "../parts/sheet-parts.js";
import { attribute } from "../parts/xml-attributes.js";
import { editElements } from "../parts/xml-elements.js";
import type { Package } from "./package.js";

/** Takes the macros out of a workbook: what is written is an `.xlsx`, which has none. */
export function withoutMacros(book: Package, main: string): void {
  const types = "[Content_Types].xml";
  const declared = book.read(types) ?? "";
  const plain = declared.replace(
    /application\/vnd\.(?:ms-excel\.sheet\.macroEnabled|ms-excel\.template\.macroEnabled|openxmlformats-officedocument\.spreadsheetml\.template)\.main\+xml/,
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
  );
  if (plain === declared) {
    return;
  }
  const macros = relationsOf(main, book.read).filter(({ type }) => type === "vbaProject");
  const part = relationsPart(main);
  book.write(
    types,
    macros.reduce((text, macro) => without(text, "Override", "PartName", `/${macro.part}`), plain),
  );
  book.write(
    part,
    macros.reduce((text, { id }) => without(text, "Relationship", "Id", id), book.read(part) ?? ""),
  );
  for (const macro of macros) {
    book.remove(macro.part);
  }
}

/** A text without the elements of which an attribute has this value. */
function without(text: string, element: string, name: string, value: string): string {
  return editElements(text, element, ({ tag }) => (attribute(tag, name) === value ? "" : undefined));
}
