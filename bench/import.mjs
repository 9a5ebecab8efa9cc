/**
 * How long an import takes beyond an empty program's start: each in fresh processes, turn by turn, median of 15.
 *
 *   npm run build && node bench/import.mjs
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";

const RUNS = 15;
const GOALS = { "index.js": 30, "scoring/index.js": 5 };

const programs = {
  "an empty program": "",
  ...Object.fromEntries(
    [
      "index.js",
      "scoring/index.js",
      "scoring/compile/index.js",
      "decisions/2026/sets/11-tea.js",
      "decisions/index.js",
    ].map((file) => [file, `import ${JSON.stringify(new URL(`../dist/${file}`, import.meta.url).href)};`]),
  ),
};

const folder = mkdtempSync(join(tmpdir(), "import-"));
const fileOf = (name) => join(folder, `${Object.keys(programs).indexOf(name)}.mjs`);
for (const [name, program] of Object.entries(programs)) {
  writeFileSync(fileOf(name), program);
}

function start(name) {
  const begin = process.hrtime.bigint();
  execFileSync(process.execPath, [fileOf(name)]);
  return Number(process.hrtime.bigint() - begin) / 1e6;
}

const times = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
for (let run = 0; run < RUNS; run++) {
  for (const name of Object.keys(programs)) {
    times[name].push(start(name));
  }
}
rmSync(folder, { recursive: true });

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
const empty = median(times["an empty program"]);
console.log(`Node ${process.version}, ${cpus()[0]?.model.trim()}; an empty program takes ${empty.toFixed(1)} ms\n`);
for (const name of Object.keys(programs).slice(1)) {
  const goal = GOALS[name] === undefined ? "" : `  (goal ${GOALS[name]} ms)`;
  console.log(`${name.padEnd(32)} ${(median(times[name]) - empty).toFixed(1).padStart(6)} ms${goal}`);
}
