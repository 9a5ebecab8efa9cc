/**
 * Writes `docs/errata-DECISION.md` from the errata of the built package, or checks that they are up to date.
 *
 *   node scripts/errata.mjs [--write] [DECISION …]
 *
 * Without a DECISION it takes 2026, 2023 and 2019.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** `1–4, 7`. */
function runs(numbers) {
  const pieces = [];
  for (const number of numbers) {
    const last = pieces.at(-1);
    if (last?.[1] === number - 1) {
      last[1] = number;
    } else {
      pieces.push([number, number]);
    }
  }
  return pieces.map(([from, to]) => (from === to ? from : `${from}–${to}`)).join(", ");
}

const cell = (text) => text.replaceAll("|", "\\|").replaceAll("*", "\\*");

/** What the slips may be those of. */
const slips = {
  2026: "the slips may be those of the transcripts.",
  2023: "some slips may be those\nof the only digitisation found.",
  2019: "`(781)` stands for the\ntourism set as 781/QĐ-TTg amended it, which comes from a provincial portal.",
};

function page(decision, { number, errata }) {
  const rows = errata.map(({ sets, where, printed, taken, reason }) =>
    [runs(sets) || "–", where, printed, taken, reason.en, reason.vi].map(cell).join(" | "),
  );
  return `# Errata of ${number}

Places where the print is doubtful: what it prints, what the package takes, and why. The same list is data:
\`decision${decision}.errata\`. Made by \`scripts/errata.mjs\`; ${slips[decision]}

| sets | where | printed | taken | why | lý do |
|---|---|---|---|---|---|
${rows.map((row) => `| ${row} |`).join("\n")}
`;
}

const named = process.argv.slice(2).filter((word) => word !== "--write");
for (const decision of named.length > 0 ? named : ["2026", "2023", "2019"]) {
  const target = new URL(`../docs/errata-${decision}.md`, import.meta.url);
  const module = await import(`../dist/decisions/${decision}/index.js`);
  const made = page(decision, module[`decision${decision}`]);
  if (process.argv.includes("--write")) {
    writeFileSync(target, made);
  } else if (!existsSync(target) || readFileSync(target, "utf8") !== made) {
    console.error(`docs/errata-${decision}.md is out of date: node scripts/errata.mjs --write`);
    process.exitCode = 1;
  }
}
