import { columnLetter } from "../../../exchange/register/index.js";
import { relationsOf, relationsPart, sheetParts } from "../parts/sheet-parts.js";
import { attribute } from "../parts/xml-attributes.js";
import { editElements, elementsOf, withChanges } from "../parts/xml-elements.js";
import { cellsOf } from "./cells-of.js";
import { takeCommentsBack } from "./comments.js";
import { type OwnPlace, ownPlaces, withoutOwnNames } from "./own-names.js";
import type { Package } from "./package.js";
import { withoutTints } from "./styles.js";

/** What an earlier check wrote into a workbook, which is not read. */
export interface EarlierResult {
  readonly sheet: string;
  /** The letter of its column of findings; without it the sheet as a whole is of findings. */
  readonly column?: string;
  /** How many cells hold something. */
  readonly cells: number;
}

/**
 * Takes out of a workbook what an earlier check wrote into it: its column of findings, its sheet of them, comments and
 * tints. So a result that is checked again is read and written as the workbook it was made of.
 *
 * @returns what was taken out, and how many cells held something
 */
export function takeEarlierResult(book: Package, main: string): readonly EarlierResult[] {
  const places = ownPlaces(book.read(main) ?? "");
  const parts = sheetParts(book.read);
  const taken = places.flatMap((place): readonly EarlierResult[] => {
    const part = parts.get(place.sheet);
    return part === undefined ? [] : [takePlace(book, part, place)];
  });
  if (taken.length > 0) {
    const list = places.find(({ column }) => column === undefined)?.sheet;
    takeSheet(book, main, list);
    withoutTints(book, main);
  }
  return taken;
}

function takePlace(book: Package, part: string, { sheet, column }: OwnPlace): EarlierResult {
  let cells = 0;
  const text = book.read(part) ?? "";
  const others = editElements(text, "row", (row) => {
    const kept = cellsOf(row.content).map((cell) => {
      const isOwn = column === undefined || cell.column === column;
      cells += isOwn && cell.content !== "" ? 1 : 0;
      return isOwn ? "" : row.content.slice(cell.start, cell.end);
    });
    return column === undefined ? undefined : withChanges(row, { spans: undefined }, kept.join(""));
  });
  if (column === undefined) {
    return { sheet, cells };
  }
  book.write(part, others);
  takeCommentsBack(book, part);
  return { sheet, cells, column: columnLetter(column) };
}

/** Takes the sheet of findings out, and the names of all places. */
function takeSheet(book: Package, main: string, name: string | undefined): void {
  const parts = sheetParts(book.read);
  const part = name === undefined ? undefined : parts.get(name);
  const place = part === undefined ? undefined : [...parts.values()].indexOf(part);
  const description = withoutOwnNames(book.read(main) ?? "", place);
  if (part === undefined) {
    book.write(main, description);
    return;
  }
  const without = editElements(description, "sheet", ({ tag }) => (attribute(tag, "name") === name ? "" : undefined));
  const isShown = (tag: string) => Number(attribute(tag, "activeTab") ?? 0) < parts.size - 1;
  book.write(
    main,
    editElements(without, "workbookView", (view) =>
      isShown(view.tag) ? undefined : withChanges(view, { activeTab: undefined, firstSheet: undefined }),
    ),
  );
  const related = relationsOf(main, book.read).find((relation) => relation.part === part);
  takeTag(book, relationsPart(main), "Relationship", "Id", related?.id ?? "");
  takeTag(book, "[Content_Types].xml", "Override", "PartName", `/${part}`);
  book.remove(relationsPart(part));
  book.remove(part);
}

/** Takes the elements out of a part of which an attribute has this value. */
function takeTag(book: Package, part: string, element: string, name: string, value: string): void {
  const text = book.read(part) ?? "";
  if (elementsOf(text, element).some(({ tag }) => attribute(tag, name) === value)) {
    book.write(
      part,
      editElements(text, element, ({ tag }) => (attribute(tag, name) === value ? "" : undefined)),
    );
  }
}
