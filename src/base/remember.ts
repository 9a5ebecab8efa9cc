/** So many answers are remembered, and as many of those before them. */
const MOST = 2000;

/** Longer texts hardly come again. */
const LONGEST = 200;

/** Where fewer texts came again while so many were remembered, the next ones are not looked up. */
const LEAST = MOST / 4;
const PASSED = 10 * MOST;

/** Answers by the texts they were given for. */
interface Memory<T> {
  readonly latest: Map<string, T>;
  readonly earlier: ReadonlyMap<string, T>;
  /** How many texts came again since the first of the latest. */
  again: number;
}

/**
 * The same function of a text, which remembers its latest answers: the cells of a column, or the names in a register, come
 * again and again. Where hardly any does, it stops remembering for a while.
 *
 * An answer is given to all who ask, so nobody may change it.
 *
 * @param answer - what depends on the text alone
 */
// @__NO_SIDE_EFFECTS__
export function remembering<T extends object>(answer: (text: string) => T): (text: string) => T {
  let memory: Memory<T> = { latest: new Map(), earlier: new Map(), again: 0 };
  let passed = 0;
  // Many columns say the same in one row after the other: to compare two texts takes less than to look one up.
  let last: { readonly text: string; readonly answer: T } | undefined;
  const look = (text: string): T => {
    const known = memory.latest.get(text) ?? memory.earlier.get(text);
    if (known !== undefined) {
      memory.again += 1;
      last = { text, answer: known };
      return known;
    }
    // A text that was cut out of a file's keeps the whole of that in memory: what is remembered is a copy.
    const own = ` ${text}`.slice(1);
    const made = answer(own);
    memory.latest.set(own, made);
    last = { text: own, answer: made };
    if (memory.latest.size >= MOST) {
      passed = memory.again < LEAST ? PASSED : 0;
      memory = { latest: new Map(), earlier: passed > 0 ? new Map() : memory.latest, again: 0 };
      last = undefined;
    }
    return made;
  };
  return (text) => {
    if (last !== undefined && last.text === text) {
      memory.again += 1;
      return last.answer;
    }
    if (passed > 0 || text.length > LONGEST) {
      passed -= Math.min(passed, 1);
      return answer(text);
    }
    return look(text);
  };
}
