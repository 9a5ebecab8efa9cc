/** A cell as the library that reads workbooks gives it. */
export interface StoredCell {
  /** Its kind: `e` for an error, `z` for nothing. */
  t: string;
  readonly v?: unknown;
  /** As it is shown. */
  readonly w?: string;
  /** The format of its number. */
  readonly z?: unknown;
  /** The formula. */
  readonly f?: unknown;
  /** The comments. */
  readonly c?: unknown;
}

/** Rows and cells that are not there are holes, and there may be many: a cell in the last column makes 16,383. */
export type StoredRow = readonly (StoredCell | undefined)[];
export type StoredRows = readonly (StoredRow | undefined)[];

/** A place in a sheet, counted from 0. */
interface Place {
  readonly r: number;
  readonly c: number;
}

/** A sheet of an opened workbook. */
export interface OpenedSheet {
  readonly name: string;
  /** False for a sheet that has a name alone: the rest of it could not be read. */
  readonly isRead: boolean;
  readonly isHidden: boolean;
  readonly isFiltered: boolean;
  readonly rows: StoredRows;
  /** How its rows are shown, by row. */
  readonly shown: readonly ({ readonly hidden?: boolean } | undefined)[];
  readonly merges: readonly { readonly s: Place; readonly e: Place }[];
}

/** A workbook as it is stored. */
export interface OpenedBook {
  /** Whether it counts its days from 1904. */
  readonly is1904: boolean;
  readonly sheets: readonly OpenedSheet[];
}

/** What a library that reads workbooks does for us; whichever it is, it is asked in these words. */
export interface BookLibrary {
  /** Gives it an inflate that ends on damaged data, and code pages. */
  readonly useMeans: (means: { readonly zlib: object; readonly codePages: object }) => void;
  /**
   * Opens a workbook, or the text of a page with tables; of each sheet so many rows.
   *
   * @throws of anything that is no whole workbook, in many ways
   */
  readonly openBook: (data: Uint8Array | string, mostRows?: number) => OpenedBook;
  /** Whether a format shows numbers as days. */
  readonly isDayFormat: (format: string) => boolean;
  readonly formatted: (format: string, value: number) => string;
  /**
   * A workbook of any kind as an `.xlsx`: values, widths, merged cells and formats of numbers are kept, colours and pictures
   * are not.
   */
  readonly rewrite: (data: Uint8Array | string) => Uint8Array;
}
