/** A tea portal: it ships one criteria set, shows the form, and rates what a producer fills in. */
import { hintFor } from "ocop/decisions/2026/hints";
import { tea } from "ocop/decisions/2026/sets/11-tea";
import { message } from "ocop/messages";
import { rate } from "ocop/scoring";
import { explainRating } from "ocop/scoring/explain";

const [part] = tea.parts;
const [group] = part.groups;
console.log(`${tea.name.vi} / ${tea.name.en}: ${tea.criteria.length} criteria\n`);
for (const { code, name, levels } of group.criteria.slice(0, 2)) {
  console.log(`${code} ${name.vi} / ${name.en}`);
  for (const [index, { label, points, floor }] of levels.entries()) {
    console.log(`  ${index + 1}. ${label.vi}: ${points}${floor ? ` (≥ ${floor} sao)` : ""}`);
  }
}
console.log(`Hint to 3.3: ${hintFor(tea, "3.3")?.vi}\n`);

// What a browser form sends: codes and level numbers, one of them forgotten.
const filled = Object.fromEntries(tea.criteria.map(({ code, levels }) => [code, Math.max(1, levels.length)]));
const { 3.5: trademark, ...forgotten } = filled;

const incomplete = rate(tea, { answers: forgotten });
console.log(
  incomplete.stars,
  incomplete.issues.map((issue) => message(issue, "vi", tea)),
);

const rating = rate(tea, { answers: { ...forgotten, 3.5: trademark - 2 } });
console.log(`${rating.points.total} points, band ${rating.band}, ${rating.stars} stars`);
for (const reason of explainRating(tea, rating)) {
  console.log(`- ${message(reason, "vi", tea)}`);
}
