import type { Cell } from "./cell.js";
import {
  checkOptions,
  openSurvey,
  type RegisterOptions,
  registerReader,
  type SurveyOptions,
} from "./register-reader.js";
import type { RegisterRow } from "./row.js";
import type { RegisterSurvey } from "./survey.js";

/**
 * Reads the rows of a register of OCOP products: of the agencies' legacy workbook (22 columns, A to V, understood by
 * position) or of any sheet or CSV file with headings.
 *
 * Headings may take one to three rows, stand anywhere and come again; what columns hold is found by what headings say,
 * below whatever group they stand. All rows are looked at once before the first is read: one day with the month first
 * makes the days of its column doubtful that may be read either way. Cells covered by a merged one, marks that repeat the
 * cell above and the headings of sections are carried to the rows they hold for, which say so in `carried`.
 *
 * With the layout `"auto"` it is the agency workbook when a row has at least 18 columns, TT or STT in A, the product name
 * in B, no known heading from C to K where the workbook has another column, and most of the workbook's own. A caller who
 * knows the layout says so. In the agency workbook, blank producer cells are those of the row above.
 *
 * @param rows - rows of cells, from the first row of the sheet
 * @param options - layout, the sheet's number of the first row, its merged cells, and what a survey of the rows found
 * @returns every row given, in order, with its kind, its cells as they were and what became of them, and for products the
 * entry; issues and warnings are `register.*`. Without a row of headings, `register.no-headings` is on the last row.
 * @throws TypeError when `rows` cannot be iterated, RangeError for an unknown layout, an impossible first row or range
 * @example
 * const rows = [["Tên sản phẩm", "Chủ thể", "Số sao"], ["Chè Tân Cương", "HTX Hảo Đạt", "4 sao"]];
 * [...readRegister(rows)][1]?.entry;
 * // { productName: "Chè Tân Cương", producerName: "HTX Hảo Đạt", producerType: "cooperative", producerTypeFrom: "name",
 * //   stars: 4, recognitions: [], other: {} }
 */
export function readRegister(rows: Iterable<readonly Cell[]>, options: RegisterOptions = {}): Generator<RegisterRow> {
  requireMethod("readRegister", rows, Symbol.iterator);
  return readAll(rows, options, checkOptions("readRegister", options));
}

/**
 * Reads the rows of a register as {@link readRegister} does, from a stream.
 *
 * @param rows - rows of cells, such as from a parser's stream
 * @param options - as of {@link readRegister}; with a `survey` only the last row is kept, without one all rows are
 * @returns the rows of {@link readRegister}
 * @throws TypeError when `rows` cannot be iterated, RangeError for an unknown layout, an impossible first row or range;
 * errors of the stream are passed on
 * @example
 * for await (const { row, issues } of readRegisterStream(parser)) {
 *   report(row, issues);
 * }
 */
export function readRegisterStream(
  rows: AsyncIterable<readonly Cell[]>,
  options: RegisterOptions = {},
): AsyncGenerator<RegisterRow> {
  requireMethod("readRegisterStream", rows, Symbol.asyncIterator);
  return readStream(rows, options, checkOptions("readRegisterStream", options));
}

/**
 * Looks at all rows of a register, as {@link readRegister} does before it reads them: which tables a sheet has, how their
 * headings were understood, and which of their columns are doubtful.
 *
 * @param rows - rows of cells, from the first row of the sheet
 * @param options - layout, the sheet's number of the first row, its merged cells
 * @returns the survey; with the option `survey` it is not made again
 * @throws as {@link readRegister}
 * @example
 * const rows = [["Tên sản phẩm", "Chủ thể", "Số sao", "Giá"], ["Chè Tân Cương", "HTX Hảo Đạt", "4 sao", "90000"]];
 * surveyRegister(rows).tables.map(({ by, known, unknown }) => [by, known, unknown]); // [["headings", 3, 1]]
 */
export function surveyRegister(rows: Iterable<readonly Cell[]>, options: SurveyOptions = {}): RegisterSurvey {
  requireMethod("surveyRegister", rows, Symbol.iterator);
  return surveyOf(rows, checkOptions("surveyRegister", options));
}

/**
 * Looks at all rows of a register from a stream: which tables it has, where their headings stand, and which of their
 * columns are doubtful. With it, the same rows can be read in a second pass without keeping them.
 *
 * @param rows - rows of cells, from the first row of the sheet
 * @param options - layout, the sheet's number of the first row, its merged cells
 * @returns the survey, for the option `survey` of {@link readRegisterStream}
 * @throws as {@link readRegisterStream}
 * @example
 * const survey = await surveyRegisterStream(open());
 * for await (const row of readRegisterStream(open(), { survey })) {
 *   report(row);
 * }
 */
export async function surveyRegisterStream(
  rows: AsyncIterable<readonly Cell[]>,
  options: SurveyOptions = {},
): Promise<RegisterSurvey> {
  requireMethod("surveyRegisterStream", rows, Symbol.asyncIterator);
  const survey = openSurvey(checkOptions("surveyRegisterStream", options));
  for await (const cells of rows) {
    survey.take(cells);
  }
  return survey.end();
}

type Checked = ReturnType<typeof checkOptions>;

function* readAll(rows: Iterable<unknown>, { survey }: RegisterOptions, options: Checked): Generator<RegisterRow> {
  const kept = survey === undefined && !Array.isArray(rows) ? [...rows] : rows;
  const reader = registerReader(options, survey ?? surveyOf(kept, options));
  for (const cells of kept) {
    const row = reader.take(cells);
    if (row !== undefined) {
      yield row;
    }
  }
  const last = reader.end();
  if (last !== undefined) {
    yield last;
  }
}

async function* readStream(
  rows: AsyncIterable<unknown>,
  { survey }: RegisterOptions,
  options: Checked,
): AsyncGenerator<RegisterRow> {
  if (survey === undefined) {
    const kept: unknown[] = [];
    for await (const cells of rows) {
      kept.push(cells);
    }
    yield* readAll(kept, {}, options);
    return;
  }
  const reader = registerReader(options, survey);
  for await (const cells of rows) {
    const row = reader.take(cells);
    if (row !== undefined) {
      yield row;
    }
  }
  const last = reader.end();
  if (last !== undefined) {
    yield last;
  }
}

function surveyOf(rows: Iterable<unknown>, options: Checked): RegisterSurvey {
  const survey = openSurvey(options);
  for (const cells of rows) {
    survey.take(cells);
  }
  return survey.end();
}

function requireMethod(caller: string, rows: unknown, method: symbol): void {
  const methods = Object(rows) as Readonly<Record<symbol, unknown>>;
  if (typeof methods[method] !== "function") {
    throw new TypeError(`[ocop] ${caller}: rows cannot be iterated`);
  }
}
