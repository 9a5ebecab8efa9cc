import { isRecord } from "../../base/fields.js";
import type { Criterion } from "../../decisions/criterion.js";
import { type Option, REFUSED, UNANSWERED } from "./options.js";

/** Longer than any case with its level. */
const MOST_CHARACTERS = 20;

/** How the answers of one criterion become bytes. */
interface Coder {
  readonly index: number;
  /** The highest number that is an answer by itself; its byte is the same number. */
  readonly most: number;
  /** Bytes of cases. */
  readonly byText: ReadonlyMap<string, number>;
  /** How many levels can be ticked; 0 where none can. */
  readonly ticks: number;
}

/** The coders of a set's criteria by code. */
export type Coders = ReadonlyMap<string, Coder>;

/** Prepares the writing of answers. */
export function codersOf(criteria: readonly Criterion[], options: readonly (readonly Option[])[]): Coders {
  return new Map(
    criteria.map((criterion, index) => [
      criterion.code,
      coderOf(criterion, options[index] as readonly Option[], index),
    ]),
  );
}

function coderOf({ kind, levels }: Criterion, options: readonly Option[], index: number): Coder {
  const texts = options.flatMap(({ answer }, byte) => (typeof answer === "string" ? [[answer, byte] as const] : []));
  const most = options.findLastIndex(({ answer }) => typeof answer === "number");
  return { index, most, byText: new Map(texts), ticks: kind === "sum" ? levels.length : 0 };
}

/** Writes answers of any shape as bytes; all are refused where they cannot be read or name no criterion of the set. */
export function writeAnswers(coders: Coders, answers: unknown, into: Uint8Array, offset: number): void {
  const end = offset + coders.size;
  into.fill(UNANSWERED, offset, end);
  if (!writeFields(coders, answers, into, offset)) {
    into.fill(REFUSED, offset, end);
  }
}

function writeFields(coders: Coders, answers: unknown, into: Uint8Array, offset: number): boolean {
  try {
    if (!isRecord(answers)) {
      return false;
    }
    for (const code of Object.keys(answers)) {
      const coder = coders.get(code);
      if (coder === undefined) {
        return false;
      }
      into[offset + coder.index] = byteOf(coder, answers[code]);
    }
    return true;
  } catch {
    return false;
  }
}

function byteOf({ most, byText, ticks }: Coder, answer: unknown): number {
  if (typeof answer === "number") {
    return answer >= 0 && answer <= most && Number.isInteger(answer) ? answer : REFUSED;
  }
  if (answer === undefined) {
    return UNANSWERED;
  }
  if (typeof answer === "string") {
    return answer.length <= MOST_CHARACTERS ? (byText.get(answer) ?? REFUSED) : REFUSED;
  }
  return ticks > 0 && Array.isArray(answer) && answer.length <= ticks ? maskOf(answer, ticks) : REFUSED;
}

/** The ticked levels as bits, the first level the lowest. */
function maskOf(ticked: readonly unknown[], ticks: number): number {
  let mask = 0;
  for (const tick of ticked) {
    if (typeof tick !== "number" || !Number.isInteger(tick) || tick < 1 || tick > ticks || mask & (1 << (tick - 1))) {
      return REFUSED;
    }
    mask |= 1 << (tick - 1);
  }
  return mask;
}

/** Reads bytes back into answers. */
export function readAnswers(
  codes: readonly string[],
  options: readonly (readonly Option[])[],
  bytes: Uint8Array,
  offset: number,
): Record<string, Option["answer"] | null> {
  const entries = codes.map(
    (code, index) => [code, bytes[offset + index] as number, options[index] as readonly Option[]] as const,
  );
  return Object.fromEntries(
    entries.filter(([, byte]) => byte !== UNANSWERED).map(([code, byte, own]) => [code, own[byte]?.answer ?? null]),
  );
}
