import { requireDay } from "../../base/day.js";
import { fieldsOf, itemsOf } from "../../base/fields.js";
import { printable } from "../../base/printable.js";
import { requireArgument, requireOptions, shown } from "../../base/require-argument.js";
import type { AnswerTypes, CriteriaSet } from "../../decisions/criteria-set.js";
import { setCode } from "../../decisions/find.js";
import { requireSet } from "../../scoring/score-sheet.js";
import type { Book, BookCell, BookSheet } from "./book.js";
import { councilSheet } from "./council-sheet.js";
import { across, quoted } from "./formulas.js";
import { type BookLanguage, DATA_SHEET, FORM_VERSION, sheetNames } from "./layout.js";
import { levelLists } from "./level-lists.js";
import type { MemberSheet } from "./member-frame.js";
import { memberPlaces, memberSheet } from "./member-sheet.js";
import { FONT, styles } from "./styles.js";
import { inLine } from "./words.js";

/** The most members a workbook has sheets for. */
export const MOST_SHEETS = 30;

/** What a workbook is made for; all may be left out. */
export interface WorkbookOptions<A extends AnswerTypes = AnswerTypes> {
  /** How many members have a sheet, or their names; by default as many as there are `answers`, else one. */
  readonly members?: number | readonly string[];
  /** In which languages; Vietnamese by default. */
  readonly lang?: BookLanguage;
  /** The product's name. */
  readonly product?: string;
  /** The producer's name. */
  readonly producer?: string;
  /** The day of scoring, `YYYY-MM-DD`; left open to be filled in by default. */
  readonly on?: string;
  /** Sheets to fill in, in the members' order. */
  readonly answers?: readonly Partial<A>[];
  /** Codes of the grounds that were found, to fill in on the council's sheet. */
  readonly rejections?: readonly string[];
}

/**
 * A criteria set's form as a workbook (`.xlsx`), for Excel 2010 and later and for LibreOffice: a sheet for each member with
 * drop-down lists of the levels by their words, and one for the council that sums them up.
 *
 * Formulas show points, band, floors and stars as people score: a preliminary result, of which `readWorkbook` and `rate`
 * say what holds. There are no macros, no links and no password; everything but the answers is locked. The layout is this
 * package's, not the law's. The same arguments give the same bytes.
 *
 * @param set - the criteria set
 * @param options - members, language, product, producer, day, and sheets that are filled in already
 * @returns the bytes of the file; what writes it is loaded with the first call
 * @throws TypeError when `set` is no criteria set or an option has the wrong type, RangeError when one is out of range
 * @example
 * const bytes = await workbookOf(tea, { members: 7, product: "Chè Tân Cương" });
 * bytes.length > 50_000; // true: write them to a file named .xlsx, or offer them for download
 * @see 26/2026/QĐ-TTg annex II: the criteria sets; Nghị định 30/2020/NĐ-CP: the national header
 */
export async function workbookOf<A extends AnswerTypes>(
  set: CriteriaSet<A>,
  options: WorkbookOptions<NoInfer<A>> = {},
): Promise<Uint8Array> {
  requireSet("workbookOf", set);
  requireOptions("workbookOf", options);
  const book = bookOf(set, readOptions(options));
  const { writeBook } = await import("../heavy/write-book.js");
  return writeBook(book);
}

/** The options with what is not given. */
interface ReadOptions {
  readonly names: readonly (string | undefined)[];
  readonly language: BookLanguage;
  readonly product: string | undefined;
  readonly producer: string | undefined;
  readonly on: string | undefined;
  readonly answers: readonly Readonly<Record<string, unknown>>[];
  readonly rejections: readonly unknown[];
}

function readOptions(options: unknown): ReadOptions {
  const fields = fieldsOf(options);
  requireArgument(fields !== undefined, "workbookOf", "expected options");
  const { lang = "vi", on } = fields;
  if (typeof lang !== "string" || !isLanguage(lang)) {
    throw new RangeError(`[ocop] workbookOf: unknown language "${shown(lang)}"`);
  }
  if (on !== undefined) {
    requireDay("workbookOf", "on", on);
  }
  const answers = listIn(fields, "answers");
  return {
    names: namesIn(fields["members"], answers.length),
    language: lang,
    product: textIn("product", fields["product"]),
    producer: textIn("producer", fields["producer"]),
    on,
    answers: answers.map((own) => fieldsOf(own) ?? {}),
    rejections: listIn(fields, "rejections"),
  };
}

const isLanguage = (lang: string): lang is BookLanguage => Object.hasOwn(sheetNames, lang);

/** More than there are grounds or sheets. */
const MOST_ITEMS = 200;

function listIn(fields: Readonly<Record<string, unknown>>, name: string): readonly unknown[] {
  const list = fields[name] === undefined ? [] : itemsOf(fields[name], MOST_ITEMS);
  requireArgument(list !== undefined, "workbookOf", `${name} must be a list of at most ${MOST_ITEMS}`);
  return list;
}

/** The members' names, or nothing for each whose name is not known. */
function namesIn(members: unknown, sheets: number): readonly (string | undefined)[] {
  const given = members === undefined ? Math.max(1, sheets) : members;
  const names = itemsOf(
    typeof given === "number" && isCount(given) ? Array.from({ length: given }) : given,
    MOST_ITEMS,
  );
  requireArgument(names !== undefined || typeof given === "number", "workbookOf", "members must be a number or names");
  if (names === undefined || !isCount(names.length) || sheets > names.length) {
    throw new RangeError(`[ocop] workbookOf: members must be 1 to ${MOST_SHEETS}, and as many as there are answers`);
  }
  return names.map((name) => textIn("a member's name", name));
}

const isCount = (value: number) => Number.isInteger(value) && value >= 1 && value <= MOST_SHEETS;

/** What fits in a cell beside all else. */
const LONGEST_TEXT = 500;

function textIn(name: string, value: unknown): string | undefined {
  requireArgument(value === undefined || typeof value === "string", "workbookOf", `${name} must be a text`);
  return value && printable(value.slice(0, LONGEST_TEXT));
}

/** The workbook before it is written. */
export function bookOf(set: CriteriaSet, options: ReadOptions): Book {
  const { names, language, product, producer, on, answers, rejections } = options;
  const own = sheetNames[language];
  const lists = levelLists(set, own.levels, language);
  const members = names.map((_, index) => `${own.member} ${index + 1}`);
  const draft = (index: number): MemberSheet => ({
    name: members[index] as string,
    language,
    lists,
    product: textCell(product),
    producer: textCell(producer),
    member: names[index],
    on,
    answers: answers[index] ?? {},
  });
  const memberAt = memberPlaces(set, draft(0));
  return {
    title: inLine(set.name, language),
    subject: setCode(set),
    creator: "ocop",
    day: on ?? `${set.decision}-01-01`,
    font: FONT,
    sheets: [
      ...members.map((_, index) => memberSheet(set, draft(index))),
      councilSheet(set, { name: own.council, language, lists, members, memberAt, on, rejections }),
      lists.sheet,
      dataSheet(set, options, members, memberAt),
    ],
  };
}

const textCell = (value: string | undefined): BookCell => ({ ...(value && { value }), style: styles.fill });

/** The hidden sheet that says what the workbook is and which answers it holds. */
function dataSheet(
  set: CriteriaSet,
  { language, on }: ReadOptions,
  members: readonly string[],
  memberAt: (key: string) => number,
): BookSheet {
  const last = set.criteria.at(-1)?.code ?? "";
  const rows: readonly (readonly [string, BookCell])[] = [
    ["decision", { value: set.decision }],
    ["set", { value: setCode(set) }],
    ["form", { value: FORM_VERSION }],
    ["lang", { value: language }],
    ["on", { value: on ?? "" }],
    ["members", { value: members.length }],
    ...members.map(
      (name, index) =>
        [
          `answers:${index + 1}`,
          {
            formula: `IF(${across(name, `I${memberAt("@missing")}`)}=0,${quoted("")},${across(name, `I${memberAt(last)}`)})`,
          },
        ] as const,
    ),
  ];
  return {
    name: DATA_SHEET,
    isHidden: true,
    rows: rows.map(([key, cell]) => [{ value: key }, cell]),
    widths: [14, 120],
    isLocked: true,
  };
}
