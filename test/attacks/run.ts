import { attackOf } from "./arguments.js";
import { wasReadWithoutEnd } from "./endless-list.js";
import { placeOfError } from "./place-of-error.js";
import { isSame } from "./same.js";
import { faultsOfFinding, faultsOfText, textsIn } from "./sentences.js";
import type { Target } from "./target.js";
import { walk } from "./walk.js";

/** What a function did that none may do. */
export interface Failure {
  readonly target: string;
  readonly seed: number;
  /** What failed, equal for all inputs that fail in the same way. */
  readonly kind: string;
  /** The input: what was changed of valid arguments. */
  readonly what: string;
}

/** Making an input a second time costs as much as most calls: one in so many is compared. */
const COMPARED = 5;

/**
 * No call may take longer, in milliseconds: what grows with the square of its input takes seconds, on any machine.
 * How fast calls are is measured, not tested: `bench/hostile.mjs`, or `ATTACKS_TIME=50 npx vitest run test/attacks`.
 */
const MOST_TIME = Number(process.env["ATTACKS_TIME"] ?? 1000);

/** Calls a function with the arguments of a seed and says what it did wrong. */
export async function run(target: Target, seed: number): Promise<readonly Failure[]> {
  const { given, mayThrow, what } = attackOf(target, seed);
  wasReadWithoutEnd();
  const start = performance.now();
  const outcome = await call(target, given);
  const took = performance.now() - start;
  const found = new Set(outcome.ok ? faultsOfResult(target, outcome.value) : faultsOfError(outcome.error, mayThrow));
  const kinds = new Set([...found].filter((kind) => !isTyped(kind, given)));
  if (wasReadWithoutEnd()) {
    kinds.add("reads a list without end");
  }
  if (took > MOST_TIME && (await leastTime(target, seed)) > MOST_TIME) {
    kinds.add(`takes more than ${MOST_TIME} ms`);
  }
  if (seed % COMPARED === 0 && isChanged(given, attackOf(target, seed).given)) {
    kinds.add("changes its input");
  }
  return [...kinds].map((kind) => ({ target: target.name, seed, kind, what }));
}

/** The processor's time for a call, the least of three: the machine may have been busy with something else. */
async function leastTime(target: Target, seed: number): Promise<number> {
  const times: number[] = [];
  for (let left = 3; left > 0; left--) {
    const { given } = attackOf(target, seed);
    const start = process.cpuUsage();
    await call(target, given);
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  wasReadWithoutEnd();
  return Math.min(...times);
}

/** Whether a sentence says a word only because the user wrote it. */
function isTyped(kind: string, given: readonly unknown[]): boolean {
  const [, word] = /: says (.+)$/.exec(kind) ?? [];
  return word !== undefined && textsIn(given).includes(word);
}

type Outcome = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: unknown };

async function call(target: Target, given: readonly unknown[]): Promise<Outcome> {
  try {
    const call = (target.call ?? target.of) as (...given: readonly unknown[]) => unknown;
    const value = call(...given);
    // Waiting costs more than most calls: only for what is to be waited for.
    return { ok: true, value: value instanceof Promise ? await value : value };
  } catch (error) {
    return { ok: false, error };
  }
}

function faultsOfError(error: unknown, mayThrow: boolean): readonly string[] {
  const isOurs = (error instanceof TypeError || error instanceof RangeError) && error.message.startsWith("[ocop] ");
  if (isOurs && mayThrow) {
    return faultsOfText(error.message).map((fault) => `error ${fault}`);
  }
  const because = isOurs ? "user data throws [ocop]" : mayThrow ? "a programmer's mistake throws" : "user data throws";
  return [`${because}: ${nameOf(error)}`];
}

/** The error with the place it comes from: what it says depends on the input. */
function nameOf(error: unknown): string {
  return error instanceof Error ? `${error.name} (${placeOfError(error)})` : typeof error;
}

function faultsOfResult(target: Target, result: unknown): readonly string[] {
  const texts = linesOf(target, result)
    .flatMap(faultsOfText)
    .map((fault) => `text ${fault}`);
  if (target.isNoData) {
    return texts;
  }
  const { findings, noJson } = walk(result, target.handsThrough);
  const some = findings.length > 60 ? [...findings.slice(0, 30), ...findings.slice(-30)] : findings;
  return [...texts, ...noJson.map((place) => `no JSON at ${place}`), ...some.flatMap(faultsOfFinding)];
}

function linesOf({ read }: Target, result: unknown): readonly unknown[] {
  try {
    return read?.(result as never) ?? [];
  } catch {
    // What cannot be gone through as lines is none.
    return [result];
  }
}

function isChanged(given: readonly unknown[], again: readonly unknown[]): boolean {
  return given.some((one, index) => !isSame(one, again[index]));
}
