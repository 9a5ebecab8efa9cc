import type { Style } from "../../io/look.js";
import { explanation, toExplanation } from "../explain/explanation.js";
import type { Manner } from "./flags.js";
import type { Rated } from "./rater.js";
import { line, report } from "./report.js";
import { toResult } from "./result.js";

/** One of many, for people: a line for `rate`, all of it for `explain` and `--full`. */
export function oneOfMany(style: Style, manner: Manner, rated: Rated): string {
  return manner.flags.full || manner.view === "explain"
    ? [...describe(style, manner, rated), ""].join("\n")
    : line(style, rated);
}

/** A rating in full, for people. */
export function describe(style: Style, { view }: Manner, rated: Rated): string[] {
  return view === "explain" ? explanation(style, rated) : report(style, rated);
}

/** A rating as JSON. */
export function toJson({ language }: Style, { view }: Manner, { rating, set }: Rated): object {
  return view === "explain" ? toExplanation(rating, language, set) : toResult(rating, language, set);
}
