import { shown } from "../../base/require-argument.js";
import type { AnswerTypes, CriteriaSet } from "../../decisions/criteria-set.js";
import { requireSet } from "../score-sheet.js";
import { codersOf, readAnswers, writeAnswers } from "./codec.js";
import { type Columns, makeColumns, requireRoom, writeRow } from "./columns.js";
import { optionsOf } from "./options.js";
import { blankOutcome, type SheetOutcome } from "./outcome.js";
import { packBytes, unpackText } from "./packed.js";
import { scoreRow } from "./score-row.js";
import { tablesOf } from "./tables.js";

/**
 * A criteria set ready for many sheets. A sheet is a row of bytes, one for each criterion in printed order:
 *
 * - 0: none of the printed levels, or no;
 * - n: the n-th level; yes is 1; cases are counted through: `a1`, `a2`, …, `b1`, …;
 * - for ticked levels the sum of their bits: level 1 is 1, level 2 is 2, level 3 is 4, …;
 * - 255: not answered; any other byte is no permitted answer.
 *
 * `offset` is where a row starts, 0 by default. No user data throws: bytes and texts of any content have an outcome.
 */
export interface Scorer<A extends AnswerTypes = AnswerTypes> {
  /** The criteria's codes in the order of the bytes. */
  readonly codes: readonly string[];
  /**
   * Answers as a row. What is no permitted answer becomes 254; answers that are no object or name a criterion the set
   * does not have are 254 throughout: `scoreSheet` says why.
   *
   * @throws TypeError or RangeError when `into` is no `Uint8Array` or has no room for a row at `offset`
   */
  readonly encode: (answers: Partial<A>, into?: Uint8Array, offset?: number) => Uint8Array;
  /** A row as answers; where a byte is no permitted answer it gives null, which `rate` refuses too. */
  readonly decode: (bytes: Uint8Array, offset?: number) => Partial<A>;
  /** A row as text: a character for each criterion, `0`–`9` and `a`–`z` (10–35), `-` not answered, `?` not permitted. */
  readonly pack: (bytes: Uint8Array, offset?: number) => string;
  /** A text of {@link Scorer.pack} as a row; one of another length is 254 throughout. */
  readonly unpack: (text: string, into?: Uint8Array, offset?: number) => Uint8Array;
  /** The outcome of one row, written into `out` where it is given: then nothing is allocated. */
  readonly score: (bytes: Uint8Array, offset?: number, out?: SheetOutcome) => SheetOutcome;
  /**
   * The outcomes of all rows, written into `out` where it is given.
   *
   * @throws RangeError when the bytes are no whole rows or `out` is shorter
   */
  readonly scoreAll: (bytes: Uint8Array, out?: Columns) => Columns;
  /** Columns with room for so many sheets. */
  readonly columns: (rows: number) => Columns;
}

/**
 * Compiles a criteria set for bulk work: sheets as bytes in, points, band, stars and first missed floor out.
 *
 * Every outcome equals that of `rate` for the same single sheet under the default policy; grounds that assessors
 * report are not on a sheet and are not looked at. Compile once and keep the scorer.
 *
 * @param set - the criteria set
 * @returns the scorer
 * @throws TypeError when `set` is no criteria set, RangeError when a criterion has more than 35 levels (ticked: 5)
 * @example
 * const scorer = compileSet(tea);
 * scorer.score(scorer.encode(answers));
 * // { status: "ok", total: 72, parts: [31, 21, 20], band: 4, stars: 3, missedFloor: 19, stopped: false }
 * @see 26/2026/QĐ-TTg art. 3.3 (ranks), annex II (floors)
 */
export function compileSet<A extends AnswerTypes>(set: CriteriaSet<A>): Scorer<A> {
  requireSet("compileSet", set);
  const options = set.criteria.map(optionsOf);
  const coders = codersOf(set.criteria, options);
  const tables = tablesOf(set, options);
  const codes = set.criteria.map(({ code }) => code);
  const width = codes.length;
  const parts = set.parts.length;
  const columns = (rows: number) => makeColumns(rows, parts);
  return {
    codes,
    encode: (answers, into = new Uint8Array(width), offset = 0) => {
      requireRow("encode", into, offset, width);
      writeAnswers(coders, answers, into, offset);
      return into;
    },
    decode: (bytes, offset = 0) => {
      requireRow("decode", bytes, offset, width);
      return readAnswers(codes, options, bytes, offset) as Partial<A>;
    },
    pack: (bytes, offset = 0) => {
      requireRow("pack", bytes, offset, width);
      return packBytes(bytes, offset, width);
    },
    unpack: (text, into = new Uint8Array(width), offset = 0) => {
      requireRow("unpack", into, offset, width);
      unpackText(text, into, offset, width);
      return into;
    },
    score: (bytes, offset = 0, out = blankOutcome(parts)) => {
      requireRow("score", bytes, offset, width);
      requireOutcome(out);
      scoreRow(tables, bytes, offset, out);
      return out;
    },
    scoreAll: (bytes, out) => {
      const rows = rowsOf(bytes, width);
      const filled = out ?? columns(rows);
      requireRoom(filled, rows, parts);
      const outcome = blankOutcome(parts);
      for (let row = 0; row < rows; row++) {
        scoreRow(tables, bytes, row * width, outcome);
        writeRow(filled, row, outcome);
      }
      return filled;
    },
    columns,
  };
}

function requireBytes(caller: string, bytes: Uint8Array): void {
  if (!(bytes instanceof Uint8Array)) {
    throw new TypeError(`[ocop] ${caller}: expected a Uint8Array`);
  }
}

/** Refuses a place where no row can be: a programmer's mistake. */
function requireRow(caller: string, bytes: Uint8Array, offset: number, width: number): void {
  requireBytes(caller, bytes);
  if (!(Number.isInteger(offset) && offset >= 0 && offset + width <= bytes.length)) {
    throw new RangeError(`[ocop] ${caller}: no room for ${width} bytes at ${shown(offset)}`);
  }
}

/** Refuses what cannot take an outcome: a programmer's mistake. */
function requireOutcome(out: SheetOutcome): void {
  if (!Array.isArray(out?.parts)) {
    throw new TypeError("[ocop] score: expected an outcome to write over");
  }
}

function rowsOf(bytes: Uint8Array, width: number): number {
  requireBytes("scoreAll", bytes);
  if (bytes.length % width !== 0) {
    throw new RangeError(`[ocop] scoreAll: ${bytes.length} bytes are no whole rows of ${width}`);
  }
  return bytes.length / width;
}
