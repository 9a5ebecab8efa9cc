import { attribute } from "../parts/xml-attributes.js";
import { elementsOf, inside } from "../parts/xml-elements.js";
import { declareEnding, declarePart, type Package, relate, XML } from "./package.js";
import { escaped } from "./xml.js";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The longest name a sheet can have. */
const MOST_CHARACTERS = 31;

/** Makes the description of a workbook without sheets, and gives the name of its part. */
export function describeWorkbook(book: Package): string {
  const main = "xl/workbook.xml";
  book.write(main, `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets></sheets></workbook>`);
  declarePart(book, main, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml");
  declareEnding(book, "rels", "application/vnd.openxmlformats-package.relationships+xml");
  relate(book, "", "officeDocument", main);
  return main;
}

/** Puts a sheet behind the others of a workbook, and gives its name, which is made one that is free. */
export function addSheet(book: Package, main: string, wanted: string, text: string): string {
  const part = book.freeName("xl/worksheets/ocop#.xml");
  book.write(part, text);
  declarePart(book, part, "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml");
  const relation = relate(book, main, "worksheet", part);
  const described = book.read(main) ?? "";
  const tags = elementsOf(described, "sheet").map(({ tag }) => tag);
  const id = 1 + Math.max(0, ...tags.map((tag) => Number(attribute(tag, "sheetId")) || 0));
  const names = tags.map((tag) => (attribute(tag, "name") ?? "").toLowerCase());
  const name = freeSheetName(wanted, names);
  const tag = `<sheet xmlns:r="${RELATIONS}" name="${escaped(name)}" sheetId="${id}" r:id="${relation}"/>`;
  book.write(main, inside(described, "sheets", tag));
  return name;
}

/** A name that no other sheet has, without what names of sheets cannot have. */
function freeSheetName(wanted: string, taken: readonly string[]): string {
  const allowed = wanted.replace(/[\\/?*[\]:]/g, " ").slice(0, MOST_CHARACTERS);
  // Nor may they be empty, or have an apostrophe at either end.
  const own = withoutApostrophes(allowed) || "Sheet";
  let name = own;
  for (let number = 2; taken.includes(name.toLowerCase()); number++) {
    const end = ` (${number})`;
    name = own.slice(0, MOST_CHARACTERS - end.length) + end;
  }
  return name;
}

function withoutApostrophes(name: string): string {
  let start = 0;
  let end = name.length;
  while (start < end && name[start] === "'") {
    start++;
  }
  while (start < end && name[end - 1] === "'") {
    end--;
  }
  return name.slice(start, end);
}
