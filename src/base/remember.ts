/** So many answers are remembered, and as many of those before them. */
const MOST = 1000;

/** Longer texts hardly come again. */
const LONGEST = 200;

/** Where fewer of so many texts came again, the next ones are not looked up. */
const LEAST = MOST / 4;
const UNKNOWN = 10 * MOST;

/**
 * The same function of a text, which remembers its latest answers: the cells of a column, or the names in a register, come
 * again and again. Where hardly any does, it stops remembering for a while.
 *
 * An answer is given to all who ask, so nobody may change it.
 *
 * @param answer - what depends on the text alone
 */
// @__NO_SIDE_EFFECTS__
export function remembering<T extends {} | null>(answer: (text: string) => T): (text: string) => T {
  let latest = new Map<string, T>();
  let earlier: ReadonlyMap<string, T> = new Map();
  let again = 0;
  let unasked = 0;
  return (text) => {
    if (unasked > 0 || text.length > LONGEST) {
      unasked -= unasked > 0 ? 1 : 0;
      return answer(text);
    }
    const known = latest.get(text) ?? earlier.get(text);
    if (known !== undefined) {
      again += 1;
      return known;
    }
    // A text that was cut out of a file's keeps the whole of that in memory: what is remembered is a copy.
    const own = ` ${text}`.slice(1);
    const made = answer(own);
    latest.set(own, made);
    if (latest.size === MOST) {
      unasked = again < LEAST ? UNKNOWN : 0;
      earlier = unasked > 0 ? new Map() : latest;
      latest = new Map();
      again = 0;
    }
    return made;
  };
}
