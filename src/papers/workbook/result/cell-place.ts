/** A cell by its row and column, both counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The place of a cell such as `B7`. */
export function placeOfCell(reference: string): CellPlace | undefined {
  const found = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(reference);
  return found === null ? undefined : { column: columnIndex(found[1] ?? ""), row: Number(found[2]) - 1 };
}

/** The place of a column among all, counted from 0: `A` is 0. */
export function columnIndex(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
