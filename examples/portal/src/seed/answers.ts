import type { CriteriaSet } from "ocop";
import { formatAnswers } from "ocop/exchange";
import { optionsOf } from "ocop/form";
import { requireValue } from "../domain/problem.ts";

/** A complete sheet: of every criterion the option so far up, from 0 (the lowest) to 1 (the highest). */
export function answersAt(set: CriteriaSet<object>, level: number): string {
  const answers = Object.fromEntries(
    set.criteria.map((criterion) => {
      const options = [...optionsOf(criterion)].sort((one, other) => one.points - other.points);
      const option = options[Math.round(Math.min(1, Math.max(0, level)) * (options.length - 1))];
      return [criterion.code, option?.value ?? 0];
    }),
  );
  return requireValue(formatAnswers(set, answers));
}
