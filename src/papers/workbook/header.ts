import type { BookLanguage } from "./layout.js";
import { type Draft, line } from "./lines.js";
import { styles } from "./styles.js";
import { below, words } from "./words.js";

/**
 * The national header, with the office at its left and place and day below.
 *
 * @param split - the last column of the left side, the first and the last of the right
 * @see Nghị định 30/2020/NĐ-CP, annex I: Quốc hiệu and tiêu ngữ bold, a line as long as the motto below it, the day in italics
 */
export function header(
  language: BookLanguage,
  on: string | undefined,
  split: readonly [string, string, string],
): readonly Draft[] {
  const [left, right, end] = split;
  const both = (row: number) =>
    [["B", left] as const, [right, end] as const].map(([from, to]) => [`${from}${row}`, `${to}${row}`] as const);
  const isTranslated = language !== "vi";
  return [
    {
      draw: (row) => ({
        cells: {
          B: { value: below(words.people, language === "both" ? "vi" : language), style: styles.office },
          [right]: { value: words.nation.vi, style: styles.centredBold },
        },
        merged: both(row),
        height: 18,
      }),
    },
    {
      draw: (row) => ({
        cells: {
          B: { value: below(words.body, language === "both" ? "vi" : language), style: styles.body },
          [right]: { value: words.motto.vi, style: styles.motto },
        },
        merged: both(row),
        height: 33,
      }),
    },
    ...(isTranslated
      ? [
          {
            draw: (row: number) => ({
              cells: { [right]: { value: `${words.nation.en}. ${words.motto.en}`, style: styles.translated } },
              merged: [[`${right}${row}`, `${end}${row}`] as const],
              height: 15,
            }),
          },
        ]
      : []),
    {
      draw: (row) => ({
        cells: {
          B: { value: "────────────", style: styles.rule },
          [right]: { value: placeAndDay(on, language), style: styles.place },
        },
        merged: both(row),
        height: 20,
      }),
    },
    line({}, 8),
  ];
}

/** `……, ngày 29 tháng 11 năm 2026`; days below 10 and the first two months with a 0 before, as the decree has it. */
function placeAndDay(on: string | undefined, language: BookLanguage): string {
  const [year, month, day] = on === undefined ? ["…", "…", "…"] : on.split("-");
  if (language === "en") {
    return on === undefined ? "……………, day … month … year …" : `……………, ${on}`;
  }
  const inMonth = Number(month) > 2 ? Number(month) : month;
  return `……………, ngày ${day} tháng ${inMonth} năm ${year}`;
}

/** `29/11/2026`. */
export function dayText(on: string, language: BookLanguage): string {
  return language === "en" ? on : on.split("-").reverse().join("/");
}
