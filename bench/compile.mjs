/**
 * How fast sheets are scored in bulk, in one run beside the yardsticks; what a call allocates; and whether the time per
 * sheet grows with their number.
 *
 *   npm run build && node --expose-gc bench/compile.mjs
 */
import { cpus } from "node:os";
import { Bench } from "tinybench";
import { tea } from "../dist/decisions/2026/sets/11-tea.js";
import { compileSet } from "../dist/scoring/compile/index.js";
import { rate } from "../dist/scoring/index.js";
import { lookUp, lookUpBytes, sheets, starsByForm, starsByMarks } from "./yardsticks.mjs";

const ROUNDS = 7;

const scorer = compileSet(tea);
const width = scorer.codes.length;
const bytes = new Uint8Array(sheets.length * width);
for (const [row, answers] of sheets.entries()) {
  scorer.encode(answers, bytes, row * width);
}
const out = scorer.score(bytes);
const one = new Uint8Array(width);
const columns = scorer.columns(sheets.length);

for (const [row, answers] of sheets.entries()) {
  const { stars, exact, issues } = rate(tea, { answers });
  const outcome = scorer.score(bytes, row * width);
  const totals = [outcome.total, lookUp(answers), lookUpBytes(bytes, row * width)];
  const ranks = [outcome.stars, await starsByMarks(answers), await starsByForm(answers)];
  if (issues.length > 0 || totals.some((total) => total !== exact.sum) || ranks.some((rank) => rank !== stars)) {
    throw new Error("they do not agree");
  }
}

let turn = 0;
let kept = 0;
const next = () => turn++ % sheets.length;

/** Each task takes a thousand sheets at a time, so that the clock weighs nothing; the engine takes ten. */
const inTurn = (count, task) => () => {
  for (let index = 0; index < count; index++) {
    task(next());
  }
};
const tasks = {
  "lookup and sum, objects": [1000, (row) => (kept += lookUp(sheets[row]))],
  "lookup and sum, bytes": [1000, (row) => (kept += lookUpBytes(bytes, row * width))],
  "compiled, bytes": [1000, (row) => (kept += scorer.score(bytes, row * width, out).total)],
  "compiled, objects": [1000, (row) => (kept += scorer.score(scorer.encode(sheets[row], one), 0, out).total)],
  "rate, full result": [1000, (row) => (kept += rate(tea, { answers: sheets[row] }).exact.sum)],
};
const engines = { "rules engine, marks only": starsByMarks, "rules engine, whole form": starsByForm };

/** Everything once, for half a second each: the nanoseconds per sheet. */
async function measure() {
  const bench = new Bench({ time: 500 });
  for (const [name, [count, task]] of Object.entries(tasks)) {
    bench.add(name, inTurn(count, task));
  }
  bench.add("compiled, scoreAll", () => {
    kept += scorer.scoreAll(bytes, columns).total[0];
  });
  for (const [name, run] of Object.entries(engines)) {
    bench.add(name, async () => {
      for (let index = 0; index < 10; index++) {
        kept += await run(sheets[next()]);
      }
    });
  }
  await bench.run();
  return Object.fromEntries(
    bench.tasks.map(({ name, result }) => [name, (result.latency.p50 * 1e6) / (name in engines ? 10 : 1000)]),
  );
}

/** In turns, so that a machine that slows down for a while does so for all; the first is for warming up. */
const rounds = [];
for (let round = 0; round <= ROUNDS; round++) {
  rounds.push(await measure());
}
rounds.shift();

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
const ratios = (one, other) => rounds.map((times) => times[one] / times[other]);
const ratio = (one, other) => median(ratios(one, other));
console.log(`Node ${process.version}, ${cpus()[0]?.model.trim()}, one core; medians of ${ROUNDS} rounds\n`);
for (const name of Object.keys(rounds[0])) {
  const time = median(rounds.map((times) => times[name]));
  const beside = ["objects", "bytes"].map(
    (kind) => `${ratio(name, `lookup and sum, ${kind}`).toFixed(1).padStart(8)} × ${kind}`,
  );
  console.log(`${name.padEnd(26)} ${time.toFixed(0).padStart(8)} ns ${beside.join(" ")}`);
}
console.log();
for (const name of ["rate, full result", "compiled, objects", "compiled, bytes"]) {
  for (const engine of Object.keys(engines)) {
    const all = ratios(engine, name);
    const range = `${Math.min(...all).toFixed(0)}–${Math.max(...all).toFixed(0)}`;
    console.log(`${name}: ${median(all).toFixed(0)} (${range}) times as fast as the ${engine}`);
  }
}

if (globalThis.gc) {
  console.log();
  for (const name of ["compiled, bytes", "compiled, objects", "rate, full result"]) {
    console.log(`${name.padEnd(26)} ${allocated(tasks[name][1])} bytes allocated per call`);
  }
}

console.log();
for (const count of [1_000, 10_000, 100_000, 1_000_000, 10_000_000]) {
  console.log(
    `${count.toLocaleString("en").padStart(10)} sheets by scoreAll: ${timePerSheet(count).toFixed(0)} ns each`,
  );
}
if (kept === 0) {
  throw new Error("nothing was scored");
}

/** Few enough calls that nothing is collected between the two readings. */
function allocated(task) {
  const calls = 500;
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  for (let index = 0; index < calls; index++) {
    task(index);
  }
  return Math.round((process.memoryUsage().heapUsed - before) / calls);
}

/** Columns are made beforehand, as a caller who scores often would; at least a million sheets are scored. */
function timePerSheet(count) {
  const many = new Uint8Array(count * width);
  for (let row = 0; row < count; row += sheets.length) {
    many.set(bytes, row * width);
  }
  const room = scorer.columns(count);
  room.total.fill(1);
  const repeats = Math.max(1, 1_000_000 / count);
  const start = process.hrtime.bigint();
  for (let repeat = 0; repeat < repeats; repeat++) {
    kept += scorer.scoreAll(many, room).total[0];
  }
  return Number(process.hrtime.bigint() - start) / (repeats * count);
}
