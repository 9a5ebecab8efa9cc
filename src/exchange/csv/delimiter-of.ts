/** How many of the first lines tell the delimiter: titles stand above a table, and long texts in it. */
const MOST_LINES = 60;

/**
 * The delimiter by which most of the first lines have the same number of cells, more than one; a comma where none does.
 * What stands in quotes is not counted. Excel's own line `sep=;` says it.
 */
export function delimiterOf(text: string): string {
  const [, said] = /^\ufeff?sep=([,;\t])\r?\n/i.exec(text) ?? [];
  if (said !== undefined) {
    return said;
  }
  const lines = text
    .slice(0, 200_000)
    .replace(/"[^"]*"/g, "")
    .split(/\r?\n/, MOST_LINES);
  const scores = [",", ";", "\t"].map((delimiter) => [delimiter, agreement(lines, delimiter)] as const);
  return scores.reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

/** How many cells lie in lines that have the commonest number of cells, apart from the first of each line. */
function agreement(lines: readonly string[], delimiter: string): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const cells = line.split(delimiter).length;
    counts.set(cells, (counts.get(cells) ?? 0) + 1);
  }
  return Math.max(0, ...Array.from(counts, ([cells, times]) => (cells - 1) * times));
}
