/**
 * Makes the numbers-only fixture `test/golden/2026.json` from the fact file of decision 26/2026, or compares them.
 *
 *   node scripts/golden-2026.mjs [--write] [FACTS]
 *
 * FACTS is the folder of the fact files, `../shared/facts` by default. Where it is missing there is nothing to compare
 * with, and the script says so and succeeds.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const [facts = "../shared/facts"] = process.argv.slice(2).filter((word) => word !== "--write");
const source = `${facts}/2026.json`;
const target = new URL("../test/golden/2026.json", import.meta.url);

const printed = (levels = []) => levels.map(({ points, minForStar = 0 }) => points + "*".repeat(minForStar)).join(" ");

function toCriterion({ code, max, levels, cases, yesNo, parent, appliesIf, stopIfZero }) {
  return {
    code,
    max,
    ...(yesNo ? { yesNo } : {}),
    ...(levels ? { levels: printed(levels) } : {}),
    ...(cases ? { cases: Object.fromEntries(cases.map((branch) => [branch.case, printed(branch.levels)])) } : {}),
    ...(parent ? { parent } : {}),
    ...(appliesIf ? { appliesIf: appliesIf.criterion } : {}),
    ...(stopIfZero ? { stopIfZero } : {}),
  };
}

function toSet({ set, parts, readings, knockOutVi, managingAgencyVi }) {
  return {
    set,
    ministries: managingAgencyVi.length,
    hasRejectionClause: knockOutVi.length > 0,
    doubtful: readings.map(({ where }) => where),
    parts: parts.map(({ code, max, groups }) => ({
      code,
      max,
      groups: groups.map((group) => ({ code: group.code, max: group.max, criteria: group.criteria.map(toCriterion) })),
    })),
  };
}

/** One criterion a line, so that a change can be read. */
function format(sets) {
  return `${JSON.stringify(sets, null, 1).replace(
    /\{\n {6,}"code": "[\d.]+",\n {6,}"max": \d+,\n {6,}"(?:levels|yesNo|cases)[^[\]]*?\n {5,7}\}(?=,?\n)/g,
    (text) => text.replace(/\n\s*/g, " "),
  )}\n`;
}

if (!existsSync(source)) {
  console.log(`golden 2026: no fact file at ${source}, nothing compared`);
} else {
  const made = format(JSON.parse(readFileSync(source, "utf8")).sets.map(toSet));
  if (process.argv.includes("--write")) {
    writeFileSync(target, made);
    console.log("golden 2026: written");
  } else if (readFileSync(target, "utf8") === made) {
    console.log("golden 2026: the fixture equals the fact file");
  } else {
    console.error("golden 2026: the fixture differs from the fact file; see --write");
    process.exitCode = 1;
  }
}
