/** Rates five evaluations with the `ocop` command, plans a sixth and shows what it prints: `npm run demo`. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Sheets are shown by their names and read where they are. */
const toFile = (option) => (option.endsWith(".json") ? at(`sheets/${option}`) : option);

const cases = [
  [
    "rate",
    "1-durian",
    0,
    "A real sheet of frozen durian under decision 1048: 34 + 24 + 35 = 93, 5 stars",
    "--tier",
    "province",
  ],
  ["explain", "2-tea", 0, "Tea with 92 points that the floors take down to 3 stars, and why"],
  ["explain", "3-council", 0, "A council of seven whose average is exactly 70: 4 stars, not 3"],
  ["rate", "4-tourism", 0, "Community tourism, where criteria 8, 9 and 15 ask for a case"],
  ["rate", "5-faulty", 1, "A faulty sheet: everything that is wrong with it at once, and no stars"],
  [
    "plan",
    "6-tea-upgrade",
    0,
    "From 3 stars under decision 148 to 4 stars: what still serves, what ran out, what the upgrade lacks",
    "--target",
    "4",
    "--from",
    "6-tea-2023.json",
    "--on",
    "2026-11-24",
  ],
];

for (const [number, [command, sheet, expected, title, ...options]] of cases.entries()) {
  console.log(`\n${"=".repeat(100)}\n${number + 1}. ${title}\n`);
  console.log(`$ ocop ${[command, `${sheet}.json`, ...options].join(" ")} --lang en\n`);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [at("../../dist/cli/ocop.cjs"), command, at(`sheets/${sheet}.json`), ...options.map(toFile), "--lang", "en"],
    { encoding: "utf8" },
  );
  console.log(stdout);
  if (status !== expected) {
    console.error(stderr);
    throw new Error(`exit status ${status}, expected ${expected}`);
  }
}
