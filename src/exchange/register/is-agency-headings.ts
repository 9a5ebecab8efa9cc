import { isBlank } from "./cell.js";
import { meaningOfHeading } from "./heading-path.js";
import { agencyLayout } from "./layout.js";
import { readStars } from "./read-stars.js";
import { readText } from "./read-text.js";
import type { SheetRow } from "./sheet-row.js";

/** The agency workbook has 22 columns; sheets that were cut on the right still have this many. */
const LEAST_COLUMNS = 18;

/** Columns A to K, each with a heading of its own; those of the recognitions stand below a common one. */
const PLAIN_COLUMNS = 11;

/** How many of them must have the workbook's own heading, less those with an unknown one. */
const LEAST_EVIDENCE = 5;

/**
 * Whether a row is the row of headings of the agency workbook.
 *
 * It is when it has at least 18 columns, a running number (TT, STT) in A, the product name in B, no known heading from C
 * to K where the workbook has another column, and among A to K at least five more of the workbook's headings than
 * unknown ones.
 *
 * @param isKnown - whether the sheet is known to be one: then its headings are known by their first columns
 */
export function isAgencyHeadings({ cells }: SheetRow, isKnown: boolean): boolean {
  const titles = cells.slice(0, PLAIN_COLUMNS).map((cell) => readText(cell).value ?? "");
  const found = titles.map((title) => meaningOfHeading(title)?.field.replace("recognition.stars", "stars"));
  const isOwn = (key: string | undefined, index: number) => key !== undefined && placeOf(key) === index;
  const own = found.filter(isOwn).length;
  if (isKnown) {
    return found[0] === "number" || own > 1;
  }
  const unknown = titles.filter((title, index) => title !== "" && found[index] === undefined).length;
  const isElsewhere = found.some((key, index) => key !== undefined && !isOwn(key, index));
  return (
    cells.length >= LEAST_COLUMNS &&
    found[0] === "number" &&
    found[1] === "productName" &&
    !isElsewhere &&
    own - unknown >= LEAST_EVIDENCE
  );
}

function placeOf(key: string): number | undefined {
  return (agencyLayout.columns as ReadonlyMap<string, number>).get(key);
}

/** The second row of headings of the agency workbook, below the common heading of each recognition. */
export function isAgencySubHeadings({ cells, isBlank: isEmpty }: SheetRow): boolean {
  const { columns } = agencyLayout;
  const namesStars = (["stars", "first.stars"] as const).some(
    (key) => readStars(cells[columns.get(key) ?? -1]).value !== undefined,
  );
  return !isEmpty && isBlank(cells[0]) && isBlank(cells[1]) && !namesStars;
}
