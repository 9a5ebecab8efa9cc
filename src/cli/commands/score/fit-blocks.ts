/** Lines that belong together, such as those of one option. */
export type Block = readonly string[];

/**
 * As many of a list's blocks as there is room for, those around one of them; what is left out is said where it was.
 *
 * @param blocks - the list
 * @param at - the place of the block that must be there
 * @param room - how many lines there are
 * @param more - says that some are left out
 */
export function fitBlocks(
  blocks: readonly Block[],
  at: number,
  room: number,
  more: (count: number) => string,
): readonly string[] {
  const heightOf = (from: number, to: number) =>
    blocks.slice(from, to).reduce((sum, { length }) => sum + length, 0) +
    (from > 0 ? 1 : 0) +
    (to < blocks.length ? 1 : 0);
  let from = at;
  let to = at + 1;
  for (let grows = true; grows; ) {
    grows = false;
    if (to < blocks.length && heightOf(from, to + 1) <= room) {
      to++;
      grows = true;
    }
    if (from > 0 && heightOf(from - 1, to) <= room) {
      from--;
      grows = true;
    }
  }
  return [
    ...(from > 0 ? [more(from)] : []),
    ...blocks.slice(from, to).flat(),
    ...(to < blocks.length ? [more(blocks.length - to)] : []),
  ];
}
