import type { CriteriaSet } from "../../decisions/criteria-set.js";
import type { Label } from "../../language/label.js";
import { missedName, names, partTotalName } from "./form-names.js";
import { formWords } from "./form-words.js";
import { type Dialect, starsOfFloors } from "./formulas.js";

/** A sentence of the result, and when it is shown. */
export interface ResultNote {
  readonly name: string;
  readonly label: Label;
  readonly condition?: string;
}

/** The sentences of the preliminary result; `value` gives what stands in a sentence for a value. */
export function resultNotes(set: CriteriaSet, dialect: Dialect): readonly ResultNote[] {
  const { value, isGiven } = dialect;
  const parts = set.parts.map((part) => `${part.code}: ${value(partTotalName(part))}`).join(", ");
  const [band, stars, missing] = [value(names.band), value(names.stars), value(names.missing)];
  const missed = starsOfFloors(set).map((rank) => ({
    name: `result_missed_${rank}`,
    label: formWords.missed(rank, value(missedName(rank))),
    condition: `${isGiven(names.band)} and ${band} >= ${rank} and ${isGiven(missedName(rank))}`,
  }));
  const rejected = { name: "result_rejected", label: formWords.rejected, condition: isGiven(names.rejections) };
  return [
    { name: "result_total", label: formWords.total(value(names.total), set.max, parts) },
    { name: "result_missing", label: formWords.missing(missing), condition: `${missing} > 0` },
    { name: "result_band", label: formWords.band(band), condition: isGiven(names.band) },
    ...missed,
    ...(set.grounds.length === 0 ? [] : [rejected]),
    { name: "result_stopped", label: formWords.stopped(value(names.stopped)), condition: isGiven(names.stopped) },
    { name: "result_stars", label: formWords.stars(stars), condition: isGiven(names.stars) },
    { name: "result_demoted", label: formWords.demoted, condition: `${isGiven(names.stars)} and ${stars} < ${band}` },
  ];
}
