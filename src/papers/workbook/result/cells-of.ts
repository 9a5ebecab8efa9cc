import { attribute } from "../parts/xml-attributes.js";
import { elementsOf, type XmlElement } from "../parts/xml-elements.js";
import { placeOfCell } from "./cell-place.js";

/** A cell as it is written. */
export interface WrittenCell extends XmlElement {
  readonly column: number;
}

/** The cells of a row. Where a cell does not say where it stands, it follows the one before. */
export function cellsOf(row: string): readonly WrittenCell[] {
  let next = 0;
  return elementsOf(row, "c").map((cell) => {
    const column = placeOfCell(attribute(cell.tag, "r") ?? "")?.column ?? next;
    next = column + 1;
    return { ...cell, column };
  });
}
