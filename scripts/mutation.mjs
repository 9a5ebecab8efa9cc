/**
 * Changes the source in thousands of small ways and runs its tests against each, area by area (see `mutation.json`).
 *
 *   node scripts/mutation.mjs [scoring|plan|compile|procedure …]
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const areas = Object.keys(JSON.parse(readFileSync("mutation.json", "utf8")));
const asked = process.argv.slice(2);

for (const area of asked.length > 0 ? asked : areas) {
  if (!areas.includes(area)) {
    throw new RangeError(`no area ${area}; there are ${areas.join(", ")}`);
  }
  execFileSync("npx", ["stryker", "run"], { stdio: "inherit", env: { ...process.env, MUTATION_AREA: area } });
}
