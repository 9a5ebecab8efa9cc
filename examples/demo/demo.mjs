/** Runs the `ocop` command on sheets and on a register and shows what it prints: `npm run demo`. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Sheets and registers are shown by their names and read where they are. */
const toFile = (option) => (/\.(?:json|csv)$/.test(option) ? at(`sheets/${option}`) : option);

const cases = [
  [
    "rate",
    "1-durian.json",
    0,
    "A real sheet of frozen durian under decision 1048: 34 + 24 + 35 = 93, 5 stars",
    "--tier",
    "province",
  ],
  ["explain", "2-tea.json", 0, "Tea with 92 points that the floors take down to 3 stars, and why"],
  ["explain", "3-council.json", 0, "A council of seven whose average is exactly 70: 4 stars, not 3"],
  ["rate", "4-tourism.json", 0, "Community tourism, where criteria 8, 9 and 15 ask for a case"],
  ["rate", "5-faulty.json", 1, "A faulty sheet: everything that is wrong with it at once, and no stars"],
  [
    "plan",
    "6-tea-upgrade.json",
    0,
    "From 3 stars under decision 148 to 4 stars: what still serves, what ran out, what the upgrade lacks",
    "--target",
    "4",
    "--from",
    "6-tea-2023.json",
    "--on",
    "2026-11-24",
  ],
  ["new", "tea", 0, "A sheet to fill in: every criterion with its levels, points and floors; its first lines"],
  [
    "summary",
    "7-round.json",
    0,
    "What a round came to: counts by stars, who lies close to a threshold, which floors were missed",
  ],
  [
    "verify",
    "8-register.csv",
    1,
    "Which labels of a register may be printed, which may not and why",
    "--on",
    "2026-11-24",
  ],
  [
    "agenda",
    "8-register.csv",
    0,
    "What falls due for the same register, commune by commune",
    "--from",
    "2026-11-24",
    "--to",
    "2029-08-31",
    "--by",
    "commune",
  ],
];

/** How much of a long answer is shown, in lines. */
const MOST = { new: 40 };

for (const [number, [command, subject, expected, title, ...options]] of cases.entries()) {
  console.log(`\n${"=".repeat(100)}\n${number + 1}. ${title}\n`);
  console.log(`$ ocop ${[command, subject, ...options].join(" ")} --lang en\n`);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [at("../../dist/cli/ocop.cjs"), command, ...[subject, ...options].map(toFile), "--lang", "en"],
    { encoding: "utf8" },
  );
  const lines = stdout.split("\n");
  const most = MOST[command] ?? lines.length;
  console.log([...lines.slice(0, most), ...(lines.length > most ? ["…"] : [])].join("\n"));
  if (status !== expected) {
    console.error(stderr);
    throw new Error(`exit status ${status}, expected ${expected}`);
  }
}
