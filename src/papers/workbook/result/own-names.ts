import { attribute, plainText } from "../parts/xml-attributes.js";
import { editElements, elementOf, elementsOf, inside } from "../parts/xml-elements.js";
import { columnIndex } from "./cell-place.js";
import type { Package } from "./package.js";
import { escaped } from "./xml.js";

/**
 * How names of cells begin by which the findings are known again: hidden ones, which go along when somebody moves columns or
 * calls sheets otherwise.
 */
const OWN = "_ocop_findings";

/** A place the findings stand in: a column of a sheet, or the sheet of findings as a whole. */
export interface OwnPlace {
  readonly sheet: string;
  /** Counted from 0; undefined for the sheet as a whole. */
  readonly column: number | undefined;
}

/** Gives names to the places the findings stand in. */
export function nameOwnPlaces(
  book: Package,
  main: string,
  places: readonly { readonly sheet: string; readonly columnLetter: string | undefined }[],
): void {
  const text = book.read(main) ?? "";
  const names = places.map(({ sheet, columnLetter }, index) => {
    const name = columnLetter === undefined ? `${OWN}_list` : `${OWN}_${index + 1}`;
    const cells = columnLetter === undefined ? "$A$1" : `$${columnLetter}:$${columnLetter}`;
    return `<definedName name="${name}" hidden="1">${escaped(`'${sheet.replaceAll("'", "''")}'!${cells}`)}</definedName>`;
  });
  book.write(main, inside(withNames(text), "definedNames", names.join("")));
}

/** The description of a workbook with a list of names, which stands behind these and before all else. */
function withNames(text: string): string {
  if (elementOf(text, "definedNames") !== undefined) {
    return text;
  }
  const before = ["externalReferences", "functionGroups", "sheets"].flatMap((name) => elementOf(text, name) ?? []);
  const end = before[0]?.end ?? 0;
  return `${text.slice(0, end)}<definedNames></definedNames>${text.slice(end)}`;
}

/** The places that bear such names. */
export function ownPlaces(description: string): readonly OwnPlace[] {
  return description.includes(OWN)
    ? elementsOf(description, "definedName").flatMap(({ tag, content }) =>
        isOwn(tag) ? placeIn(plainText(content)) : [],
      )
    : [];
}

/** The description without these names, and without those of a sheet that is taken out. */
export function withoutOwnNames(description: string, removed: number | undefined): string {
  const kept = editElements(description, "definedName", ({ tag, content }) => {
    const local = Number(attribute(tag, "localSheetId") ?? Number.NaN);
    if (isOwn(tag) || local === removed) {
      return "";
    }
    return removed !== undefined && local > removed
      ? `${tag.replace(/localSheetId=(["'])\d+\1/, `localSheetId="${local - 1}"`)}${content}</definedName>`
      : undefined;
  });
  // A list of nothing is no list.
  return editElements(kept, "definedNames", ({ content }) => (content.trim() === "" ? "" : undefined));
}

function isOwn(tag: string): boolean {
  return attribute(tag, "name")?.startsWith(OWN) === true;
}

/** `'Năm 2026'!$H:$H`, as programs write it; where the cells are deleted, `#REF!` stands there. */
function placeIn(reference: string): readonly OwnPlace[] {
  const [, quoted, plain, letters, rest = ""] =
    /^(?:'((?:[^']|'')+)'|([^'!]+))!\$([A-Z]{1,3})(:\$[A-Z]{1,3}|\$1(?::\$[A-Z]{1,3}\$\d+)?)$/.exec(reference) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet === undefined || letters === undefined
    ? []
    : [{ sheet, column: rest.includes(":") ? columnIndex(letters) : undefined }];
}
