import type { CriteriaSet } from "../../../src/decisions/criteria-set.js";
import { formatAnswers } from "../../../src/exchange/answer-string/answer-string.js";
import { rate } from "../../../src/scoring/rate.js";
import { untyped } from "../../support/sheets.js";
import type { RandomSheet } from "./random-sheet.js";

/** A filled-in form, as far as its result goes. */
export interface FilledIn {
  readonly value: (name: string) => string;
  readonly isShown: (name: string) => boolean;
}

/** What a form says of a sheet. */
export function resultOf(form: FilledIn, set: CriteriaSet) {
  const ranks = [3, 4, 5].filter((rank) => set.floors.some(({ stars }) => stars === rank));
  const marks = ranks.flatMap((rank) =>
    form.isShown(`result_missed_${rank}`)
      ? wordsIn(form.value(`missed_${rank}`)).map((mark) => `${rank}: ${mark}`)
      : [],
  );
  return {
    points: Object.fromEntries([
      ...set.parts.map(({ code }) => [code, Number(form.value(`total_${code}`))]),
      ["total", Number(form.value("total"))],
    ]),
    missing: Number(form.value("missing")),
    band: numberIn(form.value("band")),
    stars: numberIn(form.value("stars")),
    missedFloors: marks,
    stopped: wordsIn(form.value("stopped")).map((text) => text.replace("=0", "")),
    answers: form.value("answers"),
  };
}

/** What the package says of it, in the same words. */
export function ratingOf(set: CriteriaSet, sheet: RandomSheet) {
  const rating = rate(set, untyped(sheet));
  const text = formatAnswers(set, untyped(sheet.answers));
  const missed = rating.complete ? rating.missedFloors : [];
  return {
    points: rating.points,
    missing: rating.issues.filter(({ code }) => code === "answer.missing").length,
    band: rating.band,
    stars: rating.stars,
    missedFloors: missed.map(({ stars, criterion, required }) => `${stars}: ${criterion}≥${required}`),
    stopped: rating.stopped.map(({ criterion }) => criterion),
    answers: text.ok && text.value,
  };
}

function wordsIn(text: string): readonly string[] {
  return text.split(" ").filter((word) => word !== "");
}

function numberIn(text: string): number | null {
  return text === "" ? null : Number(text);
}
