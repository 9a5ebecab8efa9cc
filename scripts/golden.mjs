/**
 * Makes the numbers-only fixtures `test/golden/DECISION.json` from the fact files, or compares them.
 *
 *   node scripts/golden.mjs [--write] [DECISION …] [FACTS]
 *
 * Without a DECISION it takes 2026, 2023 and 2019. FACTS is the folder of the fact files, `../shared/facts` by default.
 * Where it is missing there is nothing to compare with, and the script says so and succeeds.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const words = process.argv.slice(2).filter((word) => word !== "--write");
const named = words.filter((word) => /^\d{4}$/.test(word));
const [facts = "../shared/facts"] = words.filter((word) => !named.includes(word));

const printed = (levels = []) => levels.map(({ points, minForStar = 0 }) => points + "*".repeat(minForStar)).join(" ");

/** A mark that stands at the criterion belongs to its lowest level, as the fact file's `readings` take it. */
function marked(levels, criterionMark) {
  const lowest = Math.min(...levels.map(({ points }) => points));
  return levels.map((level) => (level.points === lowest ? { ...level, minForStar: criterionMark } : level));
}

/** "Nếu bị 0 Điểm, sẽ không đánh giá các bước tiếp theo": a note of one criterion (1048, set 7, 6.1). */
const stopsBySingleNote = (notes) => notes.some((note) => /Nếu bị 0 điểm, sẽ không đánh giá/i.test(note));

function toCriterion(criterion) {
  const { code, max, levels, cases, yesNo, parent, appliesIf, scoring, criterionMark, notesVi } = criterion;
  const stopIfZero = criterion.stopIfZero || stopsBySingleNote(notesVi ?? []);
  return {
    code,
    max,
    ...(yesNo ? { yesNo } : {}),
    ...(levels ? { levels: printed(criterionMark ? marked(levels, criterionMark) : levels) } : {}),
    ...(cases ? { cases: Object.fromEntries(cases.map((branch) => [branch.case, printed(branch.levels)])) } : {}),
    ...(scoring ? { scoring } : {}),
    ...(parent ? { parent } : {}),
    ...(appliesIf ? { appliesIf: appliesIf.criterion } : {}),
    ...(stopIfZero ? { stopIfZero } : {}),
  };
}

function toSet({ set, amendedBy, parts, readings, knockOutVi, managingAgencyVi }) {
  return {
    set,
    ...(amendedBy ? { amendedBy } : {}),
    ministries: managingAgencyVi?.length ?? null,
    hasRejectionClause: (knockOutVi ?? []).length > 0,
    doubtful: readings.map(({ where }) => where),
    parts: parts.map(({ code, max, groups }) => ({
      code,
      max,
      groups: groups.map((group) => ({ code: group.code, max: group.max, criteria: group.criteria.map(toCriterion) })),
    })),
  };
}

/** The tourism set as 781/QĐ-TTg amended it stands in a file of another shape: cases are marked on the levels. */
function amended({ setNumber, parts, managingAgencyVi }) {
  const casesOf = (levels) =>
    [...new Set(levels.map((level) => level.case))].map((letter) => ({
      case: letter,
      levels: levels.filter((level) => level.case === letter),
    }));
  const branched = (levels) => (levels.some((level) => level.case) ? { cases: casesOf(levels) } : { levels });
  return {
    set: setNumber,
    amendedBy: "781",
    managingAgencyVi,
    readings: [],
    parts: parts.map(({ code, maxPoints, groups }) => ({
      code,
      max: maxPoints,
      groups: groups.map((group) => ({
        code: String(group.number),
        max: group.maxPoints,
        criteria: group.criteria.map((row) => ({ code: row.code, max: row.maxPoints, ...branched(row.levels) })),
      })),
    })),
  };
}

const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const amendments = { 2019: "2019-781-set26.json" };

function setsOf(decision) {
  const { sets } = read(`${facts}/${decision}.json`);
  const file = amendments[decision];
  return file ? [...sets, amended(read(`${facts}/${file}`))] : sets;
}

/** One criterion a line, so that a change can be read. */
function format(sets) {
  return `${JSON.stringify(sets, null, 1).replace(
    /\{\n {6,}"code": "[\d.]+",\n {6,}"max": \d+,\n {6,}"(?:levels|yesNo|cases)[^[\]]*?\n {5,7}\}(?=,?\n)/g,
    (text) => text.replace(/\n\s*/g, " "),
  )}\n`;
}

for (const decision of named.length > 0 ? named : ["2026", "2023", "2019"]) {
  const source = `${facts}/${decision}.json`;
  const target = new URL(`../test/golden/${decision}.json`, import.meta.url);
  if (!existsSync(source)) {
    console.log(`golden ${decision}: no fact file at ${source}, nothing compared`);
    continue;
  }
  const made = format(setsOf(decision).map(toSet));
  if (process.argv.includes("--write")) {
    writeFileSync(target, made);
    console.log(`golden ${decision}: written`);
  } else if (existsSync(target) && readFileSync(target, "utf8") === made) {
    console.log(`golden ${decision}: the fixture equals the fact file`);
  } else {
    console.error(`golden ${decision}: the fixture differs from the fact file; see --write`);
    process.exitCode = 1;
  }
}
