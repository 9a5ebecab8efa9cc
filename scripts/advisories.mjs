/**
 * Compares what the package is made of with the registry's advisories: what it depends on, and what is bundled into it, which
 * `npm audit --omit dev` passes over because it is installed for the build alone.
 *
 *   npm run build && node scripts/advisories.mjs [answer.json]
 *
 * Ends with 1 for advisories of moderate or greater severity, with 2 where the registry does not answer: some mirrors refuse
 * such questions with the status 405. `answer.json` is an answer of `npm audit --json` that is looked at instead.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const root = new URL("..", import.meta.url);
const [given] = process.argv.slice(2);

/** What a command prints, also where it ends with a status: `npm audit` does for every advisory. */
function printed(program, ...line) {
  try {
    return execFileSync(program, line, {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 2 ** 26,
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch (error) {
    return error.stdout ?? "";
  }
}

const answer = JSON.parse(
  (given === undefined ? printed("npm", "audit", "--json") : readFileSync(given, "utf8")) || "{}",
);
if (answer.vulnerabilities === undefined) {
  console.error(`the registry has not answered: ${answer.message ?? answer.error?.summary ?? "nothing"}`);
  process.exit(2);
}

const notices = readFileSync(new URL("dist/LICENCES.txt", root), "utf8");
const bundled = [...notices.matchAll(/^((?:@[\w.-]+\/)?[\w.-]+) \d+\.\d+\.\d+\S*$/gm)];
const { dependencies = {} } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
const parts = new Set([...Object.keys(dependencies), ...bundled.map(([, name]) => name)]);

const found = Object.values(answer.vulnerabilities).filter(
  ({ name, severity }) => parts.has(name) && !["info", "low"].includes(severity),
);
for (const { name, severity, via } of found) {
  console.error(`${name}: ${severity}, ${via.map((one) => one.url ?? one).join(", ")}`);
}
console.log(`${parts.size} packages, ${found.length} of them with advisories`);
process.exitCode = found.length > 0 ? 1 : 0;
