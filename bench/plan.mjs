/**
 * How long plans for a council take: the processor's time of one call, the least of five, and the middle of ten councils.
 *
 *   npm run build && node bench/plan.mjs
 */
import { tea } from "../dist/decisions/2026/index.js";
import { planCouncilUpgrade } from "../dist/scoring/plan/index.js";

/** Members, plans asked for, and the milliseconds they may take. */
const CASES = [
  [9, 1, 50],
  [9, 20, 50],
  [25, 20, 200],
  [101, 20, 1000],
];
const COUNCILS = 10;
const RUNS = 5;

function random(seed) {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** The sheets of a council whose members differ by a level here and there; much can be gained. */
function council(next, count) {
  const usual = tea.criteria.map(({ levels }) => 1 + Math.floor(next() * levels.length * 0.6));
  return Array.from({ length: count }, (_, place) => {
    const answers = Object.fromEntries(
      tea.criteria.map(({ code, levels }, index) => {
        const own = usual[index] + Math.floor(next() * 3) - 1;
        return [code, Math.max(1, Math.min(levels.length || 1, own))];
      }),
    );
    return { id: place + 1, answers: { ...answers, 5.1: Math.max(2, answers["5.1"]) } };
  });
}

function milliseconds(act) {
  const start = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

for (const [count, plans, goal] of CASES) {
  const next = random(count);
  const times = Array.from({ length: COUNCILS }, () => {
    const members = council(next, count);
    const act = () => planCouncilUpgrade(tea, members, { target: 4, plans });
    if (!act().ok) {
      throw new Error("a council without a plan measures nothing");
    }
    return Math.min(...Array.from({ length: RUNS }, () => milliseconds(act)));
  }).toSorted((one, other) => one - other);
  const [least, middle, most] = [times[0], times[COUNCILS / 2], times.at(-1)].map((time) => time.toFixed(1));
  console.log(`${count} members, ${plans} plans: ${least} – ${middle} – ${most} ms (goal ${goal} ms)`);
}
