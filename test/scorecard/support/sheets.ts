import { type CriteriaSet, optionsOf } from "../../../src/index.js";

/** Numbers from 0 to under 1 that are the same every time. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** A sheet of which every criterion has an answer, mostly good ones; one of the story's only where there is a story. */
export function randomSheet({ criteria }: CriteriaSet, next: () => number): Record<string, number | string> {
  const sheet: Record<string, number | string> = {};
  const points = new Map<string, number>();
  for (const criterion of criteria) {
    const options = [...optionsOf(criterion)].sort((one, other) => other.points - one.points);
    const isOut = criterion.appliesIf !== undefined && points.get(criterion.appliesIf) === 0;
    const chosen = isOut ? options.at(-1) : options[Math.floor(next() ** 3 * options.length)];
    sheet[criterion.code] = isOut ? 0 : (chosen?.value ?? 0);
    points.set(criterion.code, isOut ? 0 : (chosen?.points ?? 0));
  }
  return sheet;
}
