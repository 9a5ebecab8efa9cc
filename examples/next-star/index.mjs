/** "What now?": a tea producer's way to 4 stars, in days of work; quick wins; and the same for a council's average. */
import { tea } from "ocop/decisions/2026/sets/11-tea";
import { formatAverage, message } from "ocop/messages";
import { rate } from "ocop/scoring";
import { planCouncilUpgrade, planUpgrade, sensitivity } from "ocop/scoring/plan";

const levels = {
  ...{ 1.1: 2, 1.2: 3, 1.3: 2, 1.4: 2, 1.5: 2, 1.6: 3, 1.7: 1, 2.1: 3, 2.2: 2, 2.3: 3, 2.4: 1 },
  ...{ 3.1: 3, 3.2: 1, 3.3: 2, 3.4: 1, 3.5: 1, 4.1: 2, 4.2: 2, 4.3: 2, 5.1: 4, 5.2: 1, 5.3: 2 },
  ...{ "6.1.1": 3, "6.1.2": 2, "6.2.1": 2, "6.2.2": 2, "6.2.3": 3, 7: 3, 8: 2, 9: 2, 10: 2, 11: 2 },
};
const nameOf = (code) => `${code} ${tea.criteria.find((criterion) => criterion.code === code)?.name.vi}`;

const now = rate(tea, { answers: levels });
console.log(`Now: ${now.points.total} points, ${now.stars} stars\n`);

console.log("Quick wins:");
const quickWins = sensitivity(tea, levels);
for (const { criterion, next, floors } of quickWins.ok ? quickWins.value.opportunities.slice(0, 3) : []) {
  const marks = floors.map(({ stars }) => `${stars}★`).join(" ");
  console.log(`  ${nameOf(criterion)}: level ${next.to} adds ${next.gained}${marks && `, floors met: ${marks}`}`);
}

// What it takes, in days; what is not named takes five days a level. Levels are numbers here: none of these has cases.
const days = { 3.5: 60, 4.1: 45, 7: 20, 9: 90, 8: 10 };
const cost = (criterion, from = 0, to) => (to - from) * (days[criterion] ?? 5);

/** A plan as lines. */
function show({ forced, chosen, cost: sum, stars, points }, total) {
  for (const { criterion, to, cost: own } of forced) {
    console.log(`  ${nameOf(criterion)}: level ${to}, ${own} days (must rise in every plan)`);
  }
  for (const { criterion, to, cost: own } of chosen) {
    console.log(`  ${nameOf(criterion)}: level ${to}, ${own} days`);
  }
  console.log(`  = ${sum} days, ${total(points.before)} → ${total(points.after)} points, ${stars} stars`);
}

// The place cannot change its raw material: 1.1 and 1.2 stay.
const result = planUpgrade(tea, levels, { target: 4, cost, locked: ["1.1", "1.2"], plans: 2 });
if (result.ok) {
  for (const [index, plan] of [result.value.plan, ...result.value.alternatives].entries()) {
    console.log(`\nPlan ${index + 1} to 4 stars:`);
    show(plan, String);
  }
}

const hasty = planUpgrade(tea, levels, { target: 5, locked: ["3.5"], maxLevel: { 4.1: 3 } });
console.log("\n5 stars without a new trademark and without export:");
for (const reason of hasty.ok ? [] : hasty.issues) {
  console.log(`  ${message(reason, "vi", tea)}`);
}

// Three members see the same product differently; a move raises it for those who see it lower.
const council = [levels, { ...levels, 3.5: 2, 8: 3 }, { ...levels, 7: 2 }].map((answers) => ({ answers }));
const together = planCouncilUpgrade(tea, council, { target: 4, cost });
if (together.ok) {
  console.log("\nFor a council of three, on the average:");
  show(together.value.plan, (average) => formatAverage(average, "en"));
  console.log(`  rated again: ${rate(tea, { members: together.value.plan.members }).stars} stars`);
}
