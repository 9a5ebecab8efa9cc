/** A text within a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A cell of another sheet. */
export function across(sheet: string, cell: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${cell}`;
}

/** What a cell says before its first full stop: `2` of `2. Có VietGAP` and of a 2 that was typed. */
function markOf(cell: string): string {
  return `LEFT(TRIM(${cell}),FIND(".",TRIM(${cell})&".")-1)`;
}

/** The number of the chosen level, up to `most`: empty without an answer, -1 for what is none. */
export function levelChosen(cell: string, most: number): string {
  const numbers = Array.from({ length: most + 1 }, (_, number) => number).join(",");
  return `IF(TRIM(${cell})="","",IFERROR(MATCH(VALUE(${markOf(cell)}),{${numbers}},0)-1,-1))`;
}

/** The place of the chosen case, counted from 1, 0 for none of them: empty without an answer, -1 for what is none. */
export function caseChosen(cell: string, letters: readonly string[]): string {
  const mark = markOf(cell);
  const found = ["0", ...letters].reduceRight(
    (rest, letter, place) => `IF(${mark}=${quoted(letter)},${place},${rest})`,
    "-1",
  );
  return `IF(TRIM(${cell})="","",${found})`;
}

/** Whether a level is ticked, as a level chosen of one; a cross will do. */
export function isTicked(cell: string): string {
  return `IF(TRIM(${cell})="x",1,${levelChosen(cell, 1)})`;
}

/** The first of the numbers is that of 0. */
export function pick(number: string, values: readonly (number | string)[]): string {
  return `CHOOSE(${number}+1,${values.join(",")})`;
}

/** The texts of those conditions that hold, one behind the other with commas between; empty where none does. */
export function listOf(items: readonly (readonly [condition: string, text: string])[]): string {
  return items.length === 0
    ? '""'
    : `MID(${items.map(([condition, text]) => `IF(${condition},${quoted(`, ${text}`)},"")`).join("&")},3,2000)`;
}

/** How many of the conditions hold. */
export function countOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? "0" : conditions.map((condition) => `IF(${condition},1,0)`).join("+");
}

/** The stars of the highest band whose least points are reached: the test has the points in the place of `min`. */
export function bandBy(
  bands: readonly { readonly stars: number; readonly min: number }[],
  reaches: (min: number) => string,
): string {
  return bands
    .toSorted((one, other) => one.min - other.min)
    .reduce((rest, { stars, min }) => (rest === "" ? String(stars) : `IF(${reaches(min)},${stars},${rest})`), "");
}

/** The stars a band comes down to where floors are missed; the cells hold how many are missed of each. */
export function starsBy(
  band: string,
  belowFloors: number,
  missed: readonly (readonly [stars: number, cell: string])[],
): string {
  return missed
    .toSorted(([one], [other]) => other - one)
    .reduce(
      (rest, [stars, cell]) => `IF(AND(${band}>=${stars},${cell}>0),${Math.max(stars - 1, belowFloors)},${rest})`,
      band,
    );
}
