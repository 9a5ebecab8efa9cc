/**
 * How long an import takes beyond an empty program's start: each in fresh processes, turn by turn, median of 25. Imported
 * by name, as users do.
 *
 *   npm run build && node bench/import.mjs
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const RUNS = 25;
const GOALS = { ocop: 30, "ocop/scoring": 5 };
const EMPTY = "an empty program";

const names = [
  EMPTY,
  ...Object.keys(GOALS),
  "ocop/scoring/compile",
  "ocop/decisions/2026/sets/11-tea",
  "ocop/decisions/2026",
  "ocop/decisions",
  "ocop/procedure",
];

const folder = mkdtempSync(join(tmpdir(), "import-"));
mkdirSync(join(folder, "node_modules"));
symlinkSync(fileURLToPath(new URL("..", import.meta.url)), join(folder, "node_modules/ocop"));
for (const [place, name] of names.entries()) {
  writeFileSync(join(folder, `${place}.mjs`), name === EMPTY ? "" : `import "${name}";`);
}

function start(place) {
  const begin = process.hrtime.bigint();
  execFileSync(process.execPath, [join(folder, `${place}.mjs`)]);
  return Number(process.hrtime.bigint() - begin) / 1e6;
}

const times = names.map(() => []);
for (let run = 0; run < RUNS; run++) {
  for (const place of names.keys()) {
    times[place].push(start(place));
  }
}
rmSync(folder, { recursive: true });

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
const empty = median(times[0]);
console.log(`Node ${process.version}, ${cpus()[0]?.model.trim()}; ${EMPTY} takes ${empty.toFixed(1)} ms\n`);
for (const [place, name] of [...names.entries()].slice(1)) {
  const goal = GOALS[name] === undefined ? "" : `  (goal ${GOALS[name]} ms)`;
  console.log(`${name.padEnd(32)} ${(median(times[place]) - empty).toFixed(1).padStart(6)} ms${goal}`);
}
