import type { Finding, Label, Language } from "ocop";
import { classification } from "ocop/decisions/2026";
import {
  type Cell,
  type ColumnKey,
  columnLetter,
  type RegisterAccount,
  type RegisterContext,
  type RegisterRow,
  type RegisterSuggestion,
  readCsvTable,
  readRegister,
  setsCalled,
  suggestionReasons,
  sumOfAccounts,
  surveyRegister,
  withUndecidedDays,
} from "ocop/exchange";
import { type CheckedRow, checkRegisterRow, fieldNameAt } from "ocop/exchange/check";
import { message } from "ocop/messages";
import { type WorkbookSheet, workbookSheets } from "ocop/papers";

/** What the page asks the worker. */
export interface Asking {
  readonly open: { readonly name: string; readonly bytes: ArrayBuffer; readonly province: string };
  readonly check: { readonly province: string };
  readonly cleaned: { readonly language: Language };
  readonly cleanedBook: { readonly language: Language; readonly title: string };
  readonly checkedBook: { readonly language: Language; readonly summary: readonly string[] };
  readonly calendar: { readonly from: string; readonly to: string };
  readonly ics: { readonly from: string; readonly to: string; readonly language: Language };
  readonly labels: { readonly on: string };
}

/** What the worker answers. */
export interface Answering {
  readonly open: Opened;
  readonly check: Register | null;
  readonly cleaned: string;
  readonly cleanedBook: Uint8Array<ArrayBuffer>;
  readonly checkedBook: Written;
  readonly calendar: Calendar;
  readonly ics: string;
  readonly labels: LabelsOnDay;
}

/** A question with the number by which its answer is known. */
export interface Asked<K extends keyof Asking = keyof Asking> {
  readonly id: number;
  readonly kind: K;
  readonly given: Asking[K];
}

export type Opened =
  | { readonly ok: true; readonly register: Register }
  | { readonly ok: false; readonly sentences: readonly Label[] };

/** A file, or why there is none. */
export type Written =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly sentences: readonly Label[] };

export type Severity = "issue" | "warning" | "suggestion";

/** Something that is said of a row, or of a cell of it. */
export interface Remark {
  readonly severity: Severity;
  /** The column, counted from 0, where it is about a cell. */
  readonly column?: number;
  readonly text: Label;
  readonly code: string;
  /** Which others are of the same kind. */
  readonly kind: string;
}

/** A row as the grid shows it. */
export interface DeskRow {
  readonly sheet: number;
  readonly row: number;
  readonly kind: RegisterRow["kind"];
  readonly cells: readonly string[];
  /** Whether it is a product of which a valid record can be made. */
  readonly isRight: boolean;
  readonly remarks: readonly Remark[];
}

/** Findings of one kind. */
export interface RemarkKind {
  readonly kind: string;
  readonly severity: Severity;
  readonly count: number;
  /** The sentence of the first one. */
  readonly text: Label;
  /** Whether the others say something else of it, such as another value. */
  readonly isOne: boolean;
}

export interface DeskSheet {
  readonly name: string;
  readonly account: RegisterAccount;
  /** By place of the agencies' workbook, or by headings; none where there are no headings. */
  readonly by: "agency" | "headings" | "none";
  readonly from: number;
  readonly known: number;
  readonly unknown: number;
  readonly columns: number;
  /** How many rows of it are hidden in the workbook, and which is the first; they are read all the same. */
  readonly hidden?: OutOfSight<number>;
  /** How many of its cells have comments, which are not read, and which is the first. */
  readonly comments?: OutOfSight<string>;
}

/** What is in a sheet and does not meet the eye. */
export interface OutOfSight<T> {
  readonly count: number;
  readonly first: T;
}

/** What the desk shows of a file. */
export interface Register {
  readonly file: string;
  readonly sheets: readonly DeskSheet[];
  /** Sheets of the workbook that are not read, and how many rows they have. */
  readonly unread: readonly { readonly name: string; readonly rows: number; readonly isHidden: boolean }[];
  readonly rows: readonly DeskRow[];
  readonly kinds: readonly RemarkKind[];
  readonly right: number;
  readonly wrong: number;
  readonly warned: number;
  readonly others: number;
}

/** Something that falls due. */
export interface Due {
  readonly date: string;
  readonly what: Label;
  readonly product: string;
  readonly producer: string;
  readonly row: number;
  readonly stars: number | null;
  readonly text: Label;
}

export interface Calendar {
  readonly dues: readonly Due[];
  /** Products of which nothing falls due, since no valid recognition is known. */
  readonly without: number;
}

/** The answer for the label of a product. */
export interface LabelAnswer {
  readonly row: number;
  readonly name: string;
  readonly producer: string;
  readonly code: string;
  readonly stars: number | null;
  /** The last day; null where the rank may not be printed. */
  readonly until: string | null;
  readonly because: Label | null;
  readonly remarks: readonly Label[];
}

export interface LabelsOnDay {
  readonly on: string;
  readonly products: readonly LabelAnswer[];
}

/** A table of a file before it is read as a register. */
export interface Table
  extends Pick<WorkbookSheet, "name" | "rows" | "merges" | "undecidedDays" | "hiddenRows" | "comments"> {}

/** What the worker keeps of the open register. */
export interface Kept {
  readonly name: string;
  /** The file, where it is a workbook. */
  readonly book: Uint8Array | null;
  readonly rows: readonly DeskRow[];
  readonly tables: readonly TableOrUnread[];
  readonly checked: readonly CheckedProduct[];
}

type TableOrUnread = Table & { readonly isRegister: boolean; readonly isHidden: boolean };

export interface CheckedProduct {
  readonly row: RegisterRow;
  readonly checked: CheckedRow;
  readonly remarks: readonly Remark[];
}

/** More rows than a register of a province in many years has. */
const MOST_ROWS = 50_000;

/** The tables of a file; or what is wrong with it, in both languages. */
export async function openFile(
  name: string,
  bytes: Uint8Array,
): Promise<
  | { readonly ok: true; readonly tables: readonly TableOrUnread[]; readonly book: Uint8Array | null }
  | { readonly ok: false; readonly sentences: readonly Label[] }
> {
  const book = isBook(bytes) ? bytes : null;
  const opened = book === null ? textTable(name, bytes) : await workbookSheets(book);
  if (!opened.ok) {
    return refused(opened.issues);
  }
  const read = opened.value.filter(({ isRegister }) => isRegister);
  if (read.reduce((sum, { rows }) => sum + rows.length, 0) > MOST_ROWS) {
    return refused([{ code: "workbook.not-read", path: [], params: { why: "too-large" } }]);
  }
  const known = read.filter(({ rows, merges }) => surveyRegister(rows, { merges }).tables.length > 0);
  return known.length === 0
    ? refused([{ code: "register.no-headings", path: [], params: {} }])
    : { ok: true, book, tables: opened.value.map((sheet) => ({ ...sheet, isRegister: known.includes(sheet) })) };
}

/** Whether bytes are those of a workbook of today or of old: a zip or a compound file. */
function isBook([first, second]: Uint8Array): boolean {
  return (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);
}

function textTable(name: string, bytes: Uint8Array) {
  const read = readCsvTable(bytes);
  const sheet = {
    name,
    isHidden: false,
    isRegister: true,
    merges: [],
    undecidedDays: [],
    hiddenRows: [],
    comments: [],
  };
  return read.ok ? { ok: true as const, value: [{ ...sheet, rows: read.value }] } : read;
}

function refused(issues: readonly Finding[]): { readonly ok: false; readonly sentences: readonly Label[] } {
  return { ok: false, sentences: issues.map(inBoth) };
}

/** The sentence of a finding in both languages. */
export function inBoth(finding: Finding): Label {
  return { vi: message(finding, "vi"), en: message(finding, "en") };
}

/** The sets of the decision in force by what a register calls their group: a number, a code, a slug or a name. */
function setOf(group: string): { readonly decision: string; readonly set: number } | undefined {
  const sets = classification.flatMap(({ groups }) => groups.flatMap((one) => one.sets));
  const given = group.trim().replace(/^2026\//, "");
  const set = sets.find((one) => [one.slug, String(one.set), String(one.set).padStart(2, "0")].includes(given));
  const called = set ?? setsCalled(group, classification).set;
  return called && { decision: "2026", set: called.set };
}

/** Reads and checks the tables of a file. */
export function readRegisters(
  { name, book, tables }: Pick<Kept, "name" | "book" | "tables">,
  province: string,
  on: string,
): { readonly kept: Kept; readonly register: Register } {
  const context = { setOf, ...(province !== "" && { province }) };
  const read = tables
    .filter(({ isRegister }) => isRegister)
    .map((table, sheet) => readTable(sheet, table, context, on));
  const products = read.flatMap((one) => one.products);
  const rows = read.flatMap((one) => one.rows);
  const wrong = products.filter(({ checked }) => checked.issues.length > 0).length;
  const unread = tables.filter((table) => !table.isRegister && table.rows.length > 0);
  return {
    kept: { name, book, tables, rows, checked: products },
    register: {
      file: name,
      sheets: read.map(({ sheet }) => sheet),
      unread: unread.map((table) => ({ name: table.name, rows: table.rows.length, isHidden: table.isHidden })),
      rows,
      kinds: kindsOf(rows),
      right: products.length - wrong,
      wrong,
      warned: products.filter(({ checked }) => checked.warnings.length > 0).length,
      others: rows.length - products.length,
    },
  };
}

/** Reads and checks the rows of one table. */
function readTable(
  place: number,
  { name, rows: given, merges, undecidedDays, hiddenRows, comments }: Table,
  context: RegisterContext,
  on: string,
): { readonly sheet: DeskSheet; readonly rows: readonly DeskRow[]; readonly products: readonly CheckedProduct[] } {
  const survey = surveyRegister(given, { merges });
  const undecided = new Set(undecidedDays);
  const read = [...readRegister(given, { merges, survey, on })].map((row) => withUndecidedDays(row, undecided));
  const products: CheckedProduct[] = [];
  const rows = read.map((row): DeskRow => {
    const checked = checkRegisterRow(row, context);
    const remarks = remarksOf(place, row, checked);
    if (row.entry !== undefined) {
      products.push({ row, checked, remarks });
    }
    return {
      sheet: place,
      row: row.row,
      kind: row.kind,
      cells: shownCells(row),
      isRight: checked.record !== undefined,
      remarks,
    };
  });
  const [table] = survey.tables;
  return {
    products,
    rows,
    sheet: {
      name,
      account: sumOfAccounts(read),
      by: table?.by ?? "none",
      from: table?.from ?? 0,
      known: table?.known ?? 0,
      unknown: table?.unknown ?? 0,
      columns: given.reduce((most, { length }) => Math.max(most, length), 0),
      ...outOfSight("hidden", hiddenRows),
      ...outOfSight("comments", comments),
    },
  };
}

function outOfSight<K extends string, T>(key: K, found: readonly T[]): { readonly [P in K]?: OutOfSight<T> } {
  const [first] = found;
  return (first === undefined ? {} : { [key]: { count: found.length, first } }) as { [P in K]?: OutOfSight<T> };
}

function remarksOf(sheet: number, { suggestions }: RegisterRow, { issues, warnings }: CheckedRow): readonly Remark[] {
  const remark = (severity: Severity, code: string, path: readonly (string | number)[], text: Label): Remark => {
    const column = columnAt(path[1]);
    return {
      severity,
      text,
      code,
      kind: `${sheet} ${code} ${path.slice(1).join(".")}`,
      ...(column !== undefined && { column }),
    };
  };
  return [
    ...issues.map((one) => remark("issue", one.code, one.path, textOf(one))),
    ...warnings.map((one) => remark("warning", one.code, one.path, textOf(one))),
    ...suggestions.map((one) => {
      const found = remark("suggestion", one.why, one.path, suggested(one));
      return one.why === "title" ? { ...found, kind: `${sheet} ${one.why} ${one.field}` } : found;
    }),
  ];
}

/** The column of a letter, counted from 0; undefined for what is no letter. */
function columnAt(letter: string | number | undefined): number | undefined {
  return typeof letter === "string" && /^[A-Z]{1,3}$/.test(letter)
    ? [...letter].reduce((place, sign) => place * 26 + sign.charCodeAt(0) - 64, 0) - 1
    : undefined;
}

/** The sentence of a finding; what the table has no column for is named, since a reader of a table knows no paths. */
function textOf(finding: CheckedRow["issues"][number]): Label {
  const { code, path } = finding;
  if (code === "field.missing" && path.at(-1) === "tier") {
    return {
      vi: "Không xác định được cơ quan công nhận là cấp nào có thẩm quyền tại ngày công nhận",
      en: "Which tier with authority the recognising office was of on that day is not known",
    };
  }
  const name = code === "field.missing" ? fieldNameAt(path.slice(1)) : undefined;
  if (name === undefined) {
    return inBoth(finding);
  }
  const isProvince = path.at(-1) === "province";
  return {
    vi: `Thiếu thông tin: ${name.vi}; ${isProvince ? "chọn tỉnh ở trên, hoặc thêm cột" : "thêm cột"}`,
    en: `Missing: ${name.en}; ${isProvince ? "choose the province above, or add a column" : "add a column"}`,
  };
}

function suggested({ field, value, why }: RegisterSuggestion): Label {
  const { vi, en } = suggestionReasons[why];
  const text = { vi: `có thể là ${value} (${vi})`, en: `may be ${value} (${en})` };
  // A title stands in no column that would say what is meant.
  const path = field === "province" ? ["current", field] : ["recognitions", field.replace(/^first\./, "")];
  const name = why === "title" ? fieldNameAt(path) : undefined;
  return name === undefined ? text : { vi: `${name.vi} ${text.vi}`, en: `${name.en} ${text.en}` };
}

/** The kinds of findings, most often first. */
function kindsOf(rows: readonly DeskRow[]): readonly RemarkKind[] {
  const kinds = new Map<string, RemarkKind>();
  for (const { remarks } of rows) {
    for (const { kind, severity, text } of remarks) {
      const { count = 0, isOne = true, text: first = text } = kinds.get(kind) ?? {};
      kinds.set(kind, { kind, severity, text: first, count: count + 1, isOne: isOne && first.vi === text.vi });
    }
  }
  return [...kinds.values()].sort((one, other) => other.count - one.count);
}

/** Columns whose numbers are days. */
const days: readonly ColumnKey[] = ["first.date", "second.date", "expires", "founded"];

/** The cells of a row as texts. */
function shownCells({ cells, columns }: RegisterRow): readonly string[] {
  const ofDays = days.map((key) => columns?.[key]);
  return cells.map((cell, column) => shown(cell, ofDays.includes(columnLetter(column))));
}

const MOST_SIGNS = 300;

function shown(cell: Cell, isDay: boolean): string {
  if (cell === null || cell === undefined) {
    return "";
  }
  if (cell instanceof Date) {
    return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().slice(0, 10).split("-").reverse().join("/");
  }
  if (typeof cell === "object") {
    return cell.result === undefined || cell.result === null ? `=${cell.formula}` : shown(cell.result, isDay);
  }
  // A spreadsheet keeps a day as the number of days since the end of 1899.
  const isSerial = isDay && typeof cell === "number" && cell > 30_000 && cell < 60_000;
  return isSerial
    ? shown(new Date(Date.UTC(1899, 11, 30) + Math.floor(cell) * 86_400_000), true)
    : String(cell).slice(0, MOST_SIGNS);
}
