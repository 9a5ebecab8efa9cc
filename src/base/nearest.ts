/** How many letters two words may differ by: longer ones by more. */
function mostErrors(length: number): number {
  return length < 3 ? 0 : length < 6 ? 1 : 2;
}

/** Whether a word is another with a slip or two: a letter too many, too few, wrong, or two of them exchanged. */
export function isNear(word: string, other: string): boolean {
  const most = mostErrors(Math.max(word.length, other.length));
  return Math.abs(word.length - other.length) <= most && distance(word, other) <= most;
}

/** The longest words that are compared. */
const LONGEST = 60;

/** How many slips lie between two words. */
function distance(one: string, other: string): number {
  const first = [...one].slice(0, LONGEST);
  const second = [...other].slice(0, LONGEST);
  let beforeLast: number[] = [];
  let last = Array.from({ length: second.length + 1 }, (_, at) => at);
  for (const [row, letter] of first.entries()) {
    const next = [row + 1];
    for (const [column, others] of second.entries()) {
      const isSame = letter === others;
      const isExchange = letter === second[column - 1] && first[row - 1] === others;
      next.push(
        Math.min(
          (next[column] ?? 0) + 1,
          (last[column + 1] ?? 0) + 1,
          (last[column] ?? 0) + (isSame ? 0 : 1),
          isExchange ? (beforeLast[column - 1] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    beforeLast = last;
    last = next;
  }
  return last.at(-1) ?? 0;
}
