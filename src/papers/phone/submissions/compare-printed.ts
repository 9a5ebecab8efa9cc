import { report } from "../../../base/issue-list.js";
import { preview } from "../../../base/preview.js";
import type { Answer } from "../../../decisions/answer.js";
import { isSameAnswer } from "../../../decisions/is-same-answer.js";
import { parseAnswers } from "../../../exchange/answer-string/answer-string.js";
import { rate } from "../../../scoring/rate.js";
import type { SetSource } from "../../../scoring/rate-evaluation.js";
import { names, questionName } from "../form-names.js";
import { cellOf, pathOf, type Reading, textIn } from "./read-sheet.js";

/** The sheet of a row. */
export interface ReadSheet {
  readonly answers: Readonly<Record<string, Answer>>;
  readonly rejections: readonly string[];
}

/** Says where the form's preliminary result is another than what `rate` makes of its answers. */
export function comparePrinted(reading: Reading, { answers, rejections }: ReadSheet): void {
  const rating = rate(reading.form.set, { answers, rejections });
  const rated = { total: rating.exact.sum, band: rating.band, stars: rating.stars };
  for (const what of ["total", "band", "stars"] as const) {
    const { own } = reading.form.columns.of(names[what]);
    const text = textIn(reading, names[what]) ?? "";
    const printed = text === "" ? null : Number(text);
    if (own !== undefined && printed !== rated[what]) {
      const cell = cellOf(reading, names[what]);
      const params = { ...cell, what, printed: preview(text), rated: rated[what] };
      report(reading.warnings, "submission.result-differs", pathOf(reading, cell), params);
    }
  }
}

/** The answers that the form's own answer string has. */
export function answersInString(
  reading: Pick<Reading, "form" | "row">,
  decisions: readonly SetSource[],
): Readonly<Record<string, Answer>> | undefined {
  const text = textIn(reading, names.answers);
  const read = text === undefined ? undefined : parseAnswers(text, decisions);
  return read?.ok ? read.value.answers : undefined;
}

/** Says where the form's own answer string has another answer than the question. */
export function compareString(
  reading: Reading,
  { answers }: ReadSheet,
  inString: Readonly<Record<string, Answer>> | undefined,
): void {
  for (const criterion of inString === undefined ? [] : reading.form.set.criteria) {
    const { code } = criterion;
    if (!isSameAnswer(answers[code], inString?.[code])) {
      const cell = cellOf(reading, questionName(criterion));
      report(reading.warnings, "submission.answers-differ", pathOf(reading, cell), { ...cell, criterion: code });
    }
  }
}
