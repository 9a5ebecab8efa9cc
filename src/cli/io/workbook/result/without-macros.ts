import { relationsOf, relationsPart } from "../sheet-parts.js";
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
    macros.reduce((text, macro) => without(text, "Override", `/${macro.part}`), plain),
  );
  book.write(
    part,
    macros.reduce((text, { id }) => without(text, "Relationship", id), book.read(part) ?? ""),
  );
  for (const macro of macros) {
    book.remove(macro.part);
  }
}

/** A text without the elements that name this. */
function without(text: string, element: string, name: string): string {
  return text.replace(new RegExp(`<${element}\\b[^>]*?/>`, "g"), (tag) => (tag.includes(`"${name}"`) ? "" : tag));
}
