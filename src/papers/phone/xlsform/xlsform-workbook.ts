import type { CriteriaSet } from "../../../decisions/criteria-set.js";
import type { BookSheet, BookStyle } from "../../workbook/book.js";
import { titleLabel } from "../form-labels.js";
import type { PhoneFormOptions } from "../form-options.js";
import { type XlsformSheet, xlsformOf } from "./xlsform-of.js";

/** The day the files name; a blank form has none of its own, and the same form is to be the same bytes. */
const DAY = "2026-01-01";

/**
 * The XLSForm of a criteria set as a workbook (`.xlsx`), to be uploaded to KoboToolbox or ODK as it is.
 *
 * @param set - the criteria set
 * @param options - as for {@link xlsformOf}
 * @returns the bytes of the file
 * @throws as {@link xlsformOf} does; the promise is refused
 * @example
 * const bytes = await xlsformWorkbook(tea, { lang: "vi" }); // to be written to a file, or offered for download
 */
export async function xlsformWorkbook(set: CriteriaSet, options: PhoneFormOptions = {}): Promise<Uint8Array> {
  const { survey, choices, settings } = xlsformOf(set, options);
  const { writeBook } = await import("../../heavy/write-book.js");
  return writeBook({
    title: titleLabel(set).vi,
    subject: "XLSForm",
    creator: "ocop",
    day: DAY,
    font: { name: "Arial", size: 10 },
    sheets: [sheetOf("survey", survey), sheetOf("choices", choices), sheetOf("settings", settings)],
  });
}

const TEXT: BookStyle = { format: "@" };
const HEADING: BookStyle = { bold: true, format: "@" };

/** A sheet of text cells, so that no program takes a number or a formula out of them. */
function sheetOf(name: string, rows: XlsformSheet): BookSheet {
  return {
    name,
    rows: rows.map((row, at) =>
      row.map((value) => (value === "" ? undefined : { value, style: at === 0 ? HEADING : TEXT })),
    ),
    widths: (rows[0] ?? []).map((heading) => (heading.includes("::") ? 50 : 22)),
  };
}
