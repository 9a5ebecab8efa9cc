/**
 * How fast a sheet is rated, in one run beside three yardsticks:
 *
 * - a bare table lookup and sum of the same sheet, which knows nothing else;
 * - for a council, a loop over all members that adds up and looks at floors, and neither checks nor explains;
 * - json-rules-engine holding the same answers, bands and floors as rules.
 *
 *   npm run bench
 *
 * Figures are ratios to the lookup; `docs/performance.md` has a run with its machine.
 */
import { cpus } from "node:os";
import { Bench } from "tinybench";
import { tea } from "../dist/decisions/2026/sets/11-tea.js";
import { rate } from "../dist/scoring/index.js";
import { lookUp, naiveCouncil, sheets, starsByForm } from "./yardsticks.mjs";

for (const answers of sheets) {
  const { stars, exact, issues } = rate(tea, { answers });
  if (issues.length > 0 || exact.sum !== lookUp(answers) || stars !== (await starsByForm(answers))) {
    throw new Error("the three do not agree");
  }
}

let turn = 0;
const next = () => sheets[turn++ % sheets.length];
const council = () => Array.from({ length: 7 }, () => ({ answers: next() }));
for (let round = 0; round < 300; round++) {
  const members = council();
  const { stars, exact } = rate(tea, { members });
  const naive = naiveCouncil(members);
  if (stars !== naive.stars || exact.sum !== naive.sum) {
    throw new Error("the two do not agree on a council");
  }
}
let kept = 0;

const bench = new Bench({ time: 1500 });
bench
  .add("bare lookup and sum", () => {
    kept += lookUp(next());
  })
  .add("rate, full result", () => {
    kept += rate(tea, { answers: next() }).exact.sum;
  })
  .add("rate, a council of seven", () => {
    kept += rate(tea, { members: council() }).exact.sum;
  })
  .add("naive, a council of seven", () => {
    kept += naiveCouncil(council()).sum;
  })
  .add("json-rules-engine", async () => {
    kept += await starsByForm(next());
  });
await bench.run();

const nanoseconds = (name) => bench.tasks.find((task) => task.name === name).result.latency.mean * 1e6;
const base = nanoseconds("bare lookup and sum");
console.log(`Node ${process.version}, ${cpus()[0]?.model.trim()}, one core\n`);
for (const { name } of bench.tasks) {
  const time = nanoseconds(name);
  console.log(
    `${name.padEnd(28)} ${(time / 1000).toFixed(2).padStart(9)} µs  ${(time / base).toFixed(1).padStart(8)} ×`,
  );
}
const faster = nanoseconds("json-rules-engine") / nanoseconds("rate, full result");
const beside = nanoseconds("rate, a council of seven") / nanoseconds("naive, a council of seven");
console.log(`\na council takes ${beside.toFixed(2)} times as long as a naive loop`);
console.log(`rate is ${faster.toFixed(0)} times as fast as json-rules-engine`);

for (const count of [1_000, 1_000_000]) {
  const start = process.hrtime.bigint();
  for (let index = 0; index < count; index++) {
    kept += rate(tea, { answers: sheets[index % sheets.length] }).exact.sum;
  }
  const each = Number(process.hrtime.bigint() - start) / count / 1000;
  console.log(`${count.toLocaleString("en").padStart(9)} sheets in a row: ${each.toFixed(2)} µs each`);
}
if (kept === 0) {
  throw new Error("nothing was rated");
}
