import { fieldsOf, isList } from "../../../base/fields.js";
import { locate } from "../../../base/issue-list.js";
import type { Outcome } from "../../../base/outcome.js";
import { requireArgument, requireOptions } from "../../../base/require-argument.js";
import type { Cell } from "../../../exchange/register/index.js";
import type { Language } from "../../../language/language.js";
import { requireLanguage } from "../../../language/language.js";
import { type UnpackedPart, unzip } from "../../zip/unzip.js";
import type { WorkbookIssue } from "../read/issue.js";
import { MOST_PARTS, partsWithin, REGISTER_LIMITS, storedWithin, type Why } from "../read/open-within.js";
import { type FindingSeverity, type RowFindings, resultWords } from "./marks.js";
import { type Package, packageOf } from "./package.js";

/** How the findings are written; all may be left out. */
export interface FindingsOptions {
  /** The language of the words beside the findings; Vietnamese by default. */
  readonly lang?: Language;
  /** The name of the sheet, where the register is handed over as rows. */
  readonly sheet?: string;
  /** What was read, and how: lines above the list of findings. */
  readonly summary?: readonly string[];
}

/**
 * A register given back as a workbook (`.xlsx`) with what was found: in a column behind the others, in comments and colours of
 * the cells, and on a sheet of its own. Everything else in it stays as it was; what an earlier check wrote is taken out first.
 *
 * What writes the file is loaded with the first call. `ocop check -o` writes the same.
 *
 * @param register - the bytes of the workbook (`.xlsx`, `.xlsm`, `.ods`), or the rows of a table that was none, such as a CSV file
 * @param findings - by row what it is and what was found, each with its sentence, such as that of `message`
 * @param options - language of the words beside the findings, name of the sheet, lines above the list
 * @returns the bytes of the file; or `workbook.not-read` with the reason
 * @throws TypeError when an argument has the wrong type, RangeError for an unknown language
 * @example
 * const rows = [["Tên sản phẩm", "Số sao"], ["Chè", "7"]];
 * const findings = [{ row: 2, kind: "wrong", findings: [{ severity: "issue", column: "B", text: "Không có hạng 7 sao", code: "x" }] }] as const;
 * const written = await registerWithFindings(rows, findings);
 * written.ok && written.value.length > 0; // true
 */
export async function registerWithFindings(
  register: Uint8Array | readonly (readonly Cell[])[],
  findings: readonly RowFindings[],
  options: FindingsOptions = {},
): Promise<Outcome<Uint8Array, WorkbookIssue>> {
  requireArgument(isBytes(register) || isRows(register), CALLER, "expected the bytes of a file, or rows of cells");
  requireFindings(findings);
  const found = onceEachRow(findings);
  const own = readOptions(options);
  const writer = await import("../../heavy/write-result.js");
  if (!isBytes(register)) {
    return { ok: true, value: filed(writer.resultOfRows(register, found, own), new Map(), writer.packed) };
  }
  for (const isPlain of [false, true]) {
    const parts = isPlain ? await converted(register) : await unpacked(register);
    if (typeof parts === "string") {
      return { ok: false, issues: [locate({ code: "workbook.not-read", params: { why: parts } }, [])] };
    }
    const stored = new Map(parts.map(({ name, bytes }) => [name, bytes]));
    const book = packageOf(stored.keys(), (name) => textOf(stored.get(name)));
    if (writer.writeResult(book, isPlain, found, own)) {
      return { ok: true, value: filed(book, stored, writer.packed) };
    }
  }
  return { ok: false, issues: [locate({ code: "workbook.not-read", params: { why: "damaged" } }, [])] };
}

const CALLER = "registerWithFindings";

/** The parts of a workbook as they are, pictures too. */
async function unpacked(bytes: Uint8Array): Promise<readonly UnpackedPart[] | Why> {
  const checked = await partsWithin(bytes, REGISTER_LIMITS);
  return typeof checked === "string"
    ? checked
    : unzip(bytes, (name) => !name.endsWith("/"), { parts: MOST_PARTS, bytes: REGISTER_LIMITS.unpacked });
}

/** The parts of a workbook of another kind, or that is written otherwise than usual, once the library has written it anew. */
async function converted(bytes: Uint8Array): Promise<readonly UnpackedPart[] | Why> {
  const checked = await partsWithin(bytes, REGISTER_LIMITS);
  if (typeof checked === "string") {
    return checked;
  }
  const { rewrite } = await import("../../heavy/read-book.js");
  try {
    return unpacked(rewrite(storedWithin(checked)));
  } catch {
    return "damaged";
  }
}

function filed(
  book: Package,
  stored: ReadonlyMap<string, Uint8Array>,
  packed: (parts: Readonly<Record<string, Uint8Array>>) => Uint8Array,
): Uint8Array {
  const parts = [...book.parts()].map(([name, text]): readonly [string, Uint8Array] => [
    name,
    text === undefined ? (stored.get(name) ?? new Uint8Array()) : new TextEncoder().encode(text),
  ]);
  return packed(Object.fromEntries(parts));
}

function textOf(bytes: Uint8Array | undefined): string | undefined {
  return bytes && new TextDecoder().decode(bytes);
}

const severities: readonly FindingSeverity[] = ["issue", "warning", "suggestion"];
/** A sheet has no more. */
const MOST_ROWS = 1_048_576;

const kinds: readonly RowFindings["kind"][] = ["headings", "right", "wrong", "other"];

function requireFindings(given: unknown): asserts given is readonly RowFindings[] {
  const isFinding = (one: unknown) => {
    const { severity, column, text, code } = fieldsOf(one) ?? {};
    const isPlaced = column === undefined || (typeof column === "string" && /^[A-Z]{1,3}$/.test(column));
    return severities.some((known) => known === severity) && isPlaced && [text, code].every(isText);
  };
  const isRow = (one: unknown) => {
    const { row, kind, sheet, findings } = fieldsOf(one) ?? {};
    return (
      Number.isInteger(row) &&
      (row as number) >= 1 &&
      (row as number) <= MOST_ROWS &&
      kinds.some((known) => known === kind) &&
      (sheet === undefined || isText(sheet)) &&
      isList(findings) &&
      [...findings].every(isFinding)
    );
  };
  requireArgument(isList(given) && [...given].every(isRow), CALLER, "expected what was found, by row");
}

/** The rows each once, with all that was found there; of what a row is said to be, what is worst counts. */
function onceEachRow(findings: readonly RowFindings[]): readonly RowFindings[] {
  const rows = new Map<string, RowFindings>();
  for (const one of findings) {
    const place = `${one.row} ${one.sheet ?? ""}`;
    const before = rows.get(place);
    rows.set(
      place,
      before === undefined
        ? one
        : {
            ...before,
            kind: [before.kind, one.kind].includes("wrong") ? "wrong" : before.kind,
            findings: [...before.findings, ...one.findings],
          },
    );
  }
  return [...rows.values()];
}

function readOptions(options: FindingsOptions) {
  requireOptions(CALLER, options);
  const { lang = "vi", sheet = "Sheet1", summary = [] } = options;
  requireLanguage(CALLER, lang);
  requireArgument(isText(sheet), CALLER, "expected the name of the sheet as a text");
  requireArgument(isList(summary) && [...summary].every(isText), CALLER, "expected a summary of lines");
  return { sheet, summary, words: resultWords[lang] };
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isRows(value: unknown): boolean {
  return isList(value) && [...value].every(isList);
}

function isBytes(value: unknown): value is Uint8Array {
  try {
    return value instanceof Uint8Array;
  } catch {
    return false;
  }
}
