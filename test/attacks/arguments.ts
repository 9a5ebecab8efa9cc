import { type Random, seeded } from "../support/seeded.js";
import { forProgrammers, forUsers } from "./hostile-values.js";
import { type Key, type Mutation, mutate, otherNumber, replace } from "./mutate.js";
import type { Target, Whose } from "./target.js";

/** Arguments for a call, valid but for one to three places. */
export interface Attack {
  readonly given: readonly unknown[];
  /** Whether anything that is a programmer's was changed, so that `[ocop]` may be thrown. */
  readonly mayThrow: boolean;
  /** What was changed, to be read by people. */
  readonly what: string;
}

/** The arguments of a seed. */
export function attackOf({ whose, samples }: Target, seed: number): Attack {
  const random = seeded(seed);
  const sample = random.below(samples.length);
  const valid = samples[sample]?.() ?? [];
  const start = samples.length > 1 ? `sample ${sample}: ` : "";
  if (random.percent(3) && !whose.includes("numbers")) {
    const { given, what } = misplaced(random, valid);
    return { given, mayThrow: true, what: start + what };
  }
  const given = [...valid];
  const changes: string[] = [];
  let mayThrow = false;
  for (let left = random.pick([1, 1, 1, 2, 3]); left > 0; left--) {
    const index = placeToChange(random, whose);
    const owner = whose[index] ?? "programmer";
    const { value, path, what } = changed(random, owner, given[index]);
    given[index] = value;
    mayThrow ||= isProgrammers(owner, path, what);
    changes.push(`${[index, ...path].map((key) => `[${JSON.stringify(key)}]`).join("")} ${what}`);
  }
  return { given, mayThrow, what: start + changes.join("; ") };
}

function changed(random: Random, owner: Whose, value: unknown): Mutation {
  if (owner === "numbers") {
    return otherNumber(random, value);
  }
  return owner === "package"
    ? replace(random, forProgrammers)
    : mutate(random, value, owner === "programmer" ? forProgrammers : forUsers);
}

/** User data nine times of ten. */
function placeToChange(random: Random, whose: readonly Whose[]): number {
  const users = [...whose.keys()].filter((index) => !["programmer", "package"].includes(String(whose[index])));
  return users.length > 0 && random.percent(90) ? random.pick(users) : random.below(whose.length);
}

/** Whether `[ocop]` may answer; user data that is replaced as a whole lacks the programmer's fields too. */
function isProgrammers(owner: Whose, [field]: readonly Key[], what: string): boolean {
  if (typeof owner === "string") {
    return owner === "programmer" || owner === "package";
  }
  const { programmers } = owner;
  const isReplaced = field === undefined && !what.startsWith("with");
  return (
    isReplaced ||
    programmers.some(
      (name) =>
        name === field ||
        what.includes(`with ${JSON.stringify(name)}`) ||
        what.includes(`without ${JSON.stringify(name)}`),
    )
  );
}

/** Arguments left out or in a wrong order. */
function misplaced(random: Random, valid: readonly unknown[]): { readonly given: unknown[]; readonly what: string } {
  if (random.percent(50)) {
    const kept = random.below(valid.length);
    return { given: valid.slice(0, kept), what: `only the first ${kept} arguments` };
  }
  const given = valid.length > 1 && random.percent(60) ? [...valid].reverse() : [valid[0], ...valid];
  return { given, what: "arguments in a wrong order" };
}
