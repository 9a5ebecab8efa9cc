import type { CriteriaSet } from "../../../src/decisions/criteria-set.js";
import type { Criterion } from "../../../src/decisions/criterion.js";
import type { Random } from "../../support/seeded.js";
import { type Answers, options } from "../../support/sheets.js";

/** A sheet as an assessor may fill it in, with grounds that end the evaluation in a few. */
export interface RandomSheet {
  readonly answers: Answers;
  readonly rejections: readonly string[];
}

/**
 * Answers at random, towards the best ones in most sheets so that all stars come up; what does not apply is left out.
 *
 * @param skipped - how many of a hundred criteria are left open
 */
export function randomSheet(set: CriteriaSet, random: Random, skipped = 0): RandomSheet {
  const answers: Answers = {};
  const points = new Map<string, number>();
  const best = random.pick([0, 50, 80, 90, 95, 100]);
  for (const criterion of set.criteria) {
    const { code, appliesIf } = criterion;
    const applies = appliesIf === undefined || (points.get(appliesIf) ?? 0) > 0;
    if (!applies || random.percent(skipped)) {
      continue;
    }
    const [answer, worth] = randomAnswer(criterion, random, best);
    answers[code] = answer;
    points.set(code, worth);
  }
  const rejections = random.percent(8) && set.grounds.length > 0 ? [random.pick(set.grounds).code] : [];
  return { answers, rejections };
}

function randomAnswer(criterion: Criterion, random: Random, best: number): readonly [Answers[string], number] {
  const { kind, levels } = criterion;
  if (kind === "sum") {
    const ticks = levels.flatMap((_, index) => (random.percent(Math.max(best, 40)) ? [index + 1] : []));
    return [ticks.length === 0 ? 0 : ticks, ticks.reduce((sum, tick) => sum + (levels[tick - 1]?.points ?? 0), 0)];
  }
  const all = options(criterion);
  const highest = Math.max(...all.map(([, points]) => points));
  return random.percent(best) ? random.pick(all.filter(([, points]) => points === highest)) : random.pick(all);
}
