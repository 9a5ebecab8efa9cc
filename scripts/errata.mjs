/**
 * Writes `docs/errata-2026.md` from the errata of the built package, or checks that it is up to date.
 *
 *   node scripts/errata.mjs [--write]
 */
import { readFileSync, writeFileSync } from "node:fs";
import { decision2026 } from "../dist/decisions/2026/index.js";

const target = new URL("../docs/errata-2026.md", import.meta.url);

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
const rows = decision2026.errata.map(({ sets, where, printed, taken, reason }) =>
  [runs(sets) || "–", where, printed, taken, reason.en, reason.vi].map(cell).join(" | "),
);
const made = `# Errata of 26/2026/QĐ-TTg

Places where the print is doubtful: what it prints, what the package takes, and why. The same list is data:
\`decision2026.errata\`. Made by \`scripts/errata.mjs\`; the slips may be those of the transcripts.

| sets | where | printed | taken | why | lý do |
|---|---|---|---|---|---|
${rows.map((row) => `| ${row} |`).join("\n")}
`;

if (process.argv.includes("--write")) {
  writeFileSync(target, made);
} else if (readFileSync(target, "utf8") !== made) {
  console.error("docs/errata-2026.md is out of date: node scripts/errata.mjs --write");
  process.exitCode = 1;
}
