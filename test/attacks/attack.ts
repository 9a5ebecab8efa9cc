import { type Failure, run } from "./run.js";
import type { Target } from "./target.js";
import { targets } from "./targets/index.js";

/** How many inputs all targets get together. */
export const USUAL = 200_000;

/** `ATTACKS=4000000 npx vitest run test/attacks` for more. */
const INPUTS = Number(process.env["ATTACKS"] ?? USUAL);

/** Where the seeds begin: `ATTACKS_SEED=7` for other inputs. */
const FIRST = Number(process.env["ATTACKS_SEED"] ?? 1);

const shares = targets.reduce((sum, { share = 1 }) => sum + share, 0);

/** The number of inputs of a target. */
export function inputsOf({ share = 1 }: Target, inputs = INPUTS): number {
  return Math.ceil((inputs * share) / shares);
}

/** Attacks a function with all its inputs: of each way to fail the smallest input, and how often. */
export async function attack(target: Target, count = inputsOf(target)): Promise<readonly string[]> {
  const found = new Map<string, { failure: Failure; times: number }>();
  for (let seed = FIRST; seed < FIRST + count; seed++) {
    for (const failure of await run(target, seed)) {
      const before = found.get(failure.kind);
      const isSmaller = before === undefined || failure.what.length < before.failure.what.length;
      found.set(failure.kind, {
        failure: isSmaller ? failure : before.failure,
        times: (before?.times ?? 0) + 1,
      });
    }
  }
  return [...found.values()].map(({ failure, times }) => {
    const { target: name, seed, kind, what } = failure;
    return `${name} | ${kind} | ${shortened(what)} | seed ${seed}, ${times} of ${count}`;
  });
}

function shortened(what: string): string {
  return what.length > 200 ? `${what.slice(0, 200)}…` : what;
}
