/**
 * Makes the law vectors `test/golden/DECISION.vectors.txt` from the numbers-only fixtures, with arithmetic of its own.
 *
 *   node scripts/vectors.mjs [--write] [DECISION …]
 *
 * Without a DECISION it takes 2026, 2023 and 2019. The arithmetic here is written from the articles and shares nothing
 * with `src`, so that the vectors check it. Lines:
 *
 *   sheet NAME ANSWERS            a sheet, as an answer string
 *   rate  LABEL: SHEET … => SUM/COUNT BAND STARS MISSED
 *
 * SHEET is a name, with `+code:answer` for each answer that differs; MISSED is `stars:criterion=got<required`, or `-`.
 * BAND, STARS and MISSED are `blocked` where members' totals are too far apart to be ranked.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** What differs between the decisions: sizes of councils to try, and how far totals may differ (1048, annex II). */
const laws = {
  2026: { instrument: "26/2026/QĐ-TTg", sizes: [1, 3, 5, 7, 9] },
  2023: { instrument: "148/QĐ-TTg", sizes: [1, 3, 5, 7] },
  2019: { instrument: "1048/QĐ-TTg", sizes: [1, 3, 5, 7], farthest: 10 },
};

const levelsOf = (text) =>
  text.split(" ").map((mark) => ({ points: Number.parseInt(mark, 10), floor: mark.split("*").length - 1 }));

/** Every way to tick boxes whose points add up: `1+3` with the points of both. */
function ticks(levels) {
  const found = [];
  for (const [index, { points }] of levels.entries()) {
    found.push(...found.map(([set, sum]) => [`${set}+${index + 1}`, sum + points]), [String(index + 1), points]);
  }
  return found;
}

/** Every answer with its points, but for "none of them". */
function answersOf({ max, cases, yesNo, scoring }, choice) {
  if (yesNo) {
    return [["1", max]];
  }
  if (cases) {
    return Object.entries(cases).flatMap(([letter, text]) =>
      levelsOf(text).map(({ points }, index) => [`${letter}${index + 1}`, points]),
    );
  }
  return scoring === "sum" ? ticks(choice) : choice.map(({ points }, index) => [String(index + 1), points]);
}

/** Every answer of a criterion with its points, and the marks it must reach. */
function questions({ parts }) {
  return parts
    .flatMap(({ groups }) => groups.flatMap(({ criteria }) => criteria))
    .map((criterion) => {
      const choice = criterion.levels === undefined ? [] : levelsOf(criterion.levels);
      return {
        code: criterion.code,
        appliesIf: criterion.appliesIf,
        answers: new Map([["0", 0], ...answersOf(criterion, choice)]),
        marks: choice.filter(({ floor }) => floor),
      };
    });
}

const byPoints = (question) => [...question.answers].sort(([, one], [, other]) => one - other);
const best = (question) => byPoints(question).at(-1)[0];
/** The lowest printed level; where all printed levels give points that is not "none". */
const lowest = (question) => [...byPoints(question)].find(([answer]) => answer !== "0")[0];

const totalOf = (form, sheet) => form.reduce((sum, { code, answers }) => sum + (answers.get(sheet.get(code)) ?? 0), 0);

/** From the best sheet down: the last criteria give way first, until the total is exactly the one asked for. */
function withTotal(form, wanted) {
  const sheet = new Map(form.map((question) => [question.code, best(question)]));
  const order = [...form].reverse();
  const reach = [new Map([[0, []]])];
  for (const question of order) {
    const next = new Map();
    for (const [sum, path] of reach.at(-1)) {
      for (const [answer, points] of [...question.answers].reverse()) {
        if (!next.has(sum + points)) {
          next.set(sum + points, [...path, [question.code, answer]]);
        }
      }
    }
    reach.push(next);
  }
  for (const [code, answer] of reach.at(-1).get(wanted)) {
    sheet.set(code, answer);
  }
  return repaired(form, sheet, wanted);
}

/** A criterion that does not apply may have no points: give them back elsewhere. */
function repaired(form, sheet, wanted) {
  for (const { code, appliesIf, answers } of form) {
    const basis = form.find((question) => question.code === appliesIf);
    if (basis && basis.answers.get(sheet.get(basis.code)) === 0 && answers.get(sheet.get(code)) > 0) {
      sheet.set(code, "0");
      for (const other of form.filter((question) => question.appliesIf !== basis.code && question !== basis)) {
        const missing = wanted - totalOf(form, sheet);
        const now = other.answers.get(sheet.get(other.code));
        const raised = [...other.answers].find(([, points]) => points === now + missing);
        if (missing > 0 && raised) {
          sheet.set(other.code, raised[0]);
        }
      }
    }
  }
  if (totalOf(form, sheet) !== wanted) {
    throw new Error(`no sheet of ${wanted} points`);
  }
  return sheet;
}

/** What the law gives: the bands on the exact average, the floors of the legend, lower floors included. */
function judge(form, sheets, farthest = Number.POSITIVE_INFINITY) {
  const count = sheets.length;
  const totals = sheets.map((sheet) => totalOf(form, sheet));
  const sum = totals.reduce((all, total) => all + total, 0);
  if (Math.max(...totals) - Math.min(...totals) > farthest) {
    return `${sum}/${count} blocked blocked blocked`;
  }
  const band =
    [90, 70, 50, 30].reduce((stars, cut, index) => (stars === 0 && sum >= cut * count ? 5 - index : stars), 0) || 1;
  const missed = [];
  for (const { code, answers, marks } of form) {
    const got = sheets.reduce((all, sheet) => all + (answers.get(sheet.get(code)) ?? 0), 0);
    for (const { floor, points } of marks) {
      if (floor <= band && got < points * count) {
        missed.push({ floor, code, got, points });
      }
    }
  }
  missed.sort((one, other) => one.floor - other.floor);
  const stars = missed.length === 0 ? band : Math.max(2, missed[0].floor - 1);
  const list =
    missed.map(({ floor, code, got, points }) => `${floor}:${code}=${got}/${count}<${points}`).join(",") || "-";
  return `${sum}/${count} ${band} ${stars} ${list}`;
}

/** The lines of one set: sheets are named once, ratings say which sheets they take. */
function setLines(decision, { sizes, farthest }, set) {
  const lines = [];
  const form = questions(set);
  const number = String(set.set).padStart(2, "0") + (set.amendedBy ? `-${set.amendedBy}` : "");
  const sheets = new Map();
  const add = (name, sheet) => {
    sheets.set(name, sheet);
    const text = form.filter(({ code }) => sheet.has(code)).map(({ code }) => `${code}:${sheet.get(code)}`);
    lines.push(`sheet ${number}-${name} OCOP:${decision}/${number}/${text.join("/")}`);
  };
  const rate = (label, names, change) => {
    const rated = names.map((name) => new Map([...sheets.get(name), ...(change ? [change] : [])]));
    const written = names.map((name) => `${number}-${name}${change ? `+${change.join(":")}` : ""}`).join(" ");
    lines.push(`rate ${number} ${label}: ${written} => ${judge(form, rated, farthest)}`);
  };
  plainSheets(form, add, rate);
  atMarks(form, rate);
  atThresholds(form, sizes, add, rate);
  if (farthest !== undefined) {
    atDistance(form, farthest, sheets, add, rate);
  }
  return lines;
}

/** Best, lowest printed levels, none at all; what does not apply on a sheet is left out. */
function plainSheets(form, add, rate) {
  const applies = (choose) => (question) => {
    const basis = form.find(({ code }) => code === question.appliesIf);
    return basis === undefined || basis.answers.get(choose(basis)) > 0;
  };
  const sheetOf = (choose) =>
    new Map(form.filter(applies(choose)).map((question) => [question.code, choose(question)]));
  add("best", sheetOf(best));
  add("lowest", sheetOf(lowest));
  add(
    "none",
    sheetOf(() => "0"),
  );
  for (const name of ["best", "lowest", "none"]) {
    rate(name, [name]);
  }
}

/** Each mark just met, and one level below it, on a sheet that is the best elsewhere. */
function atMarks(form, rate) {
  for (const { code, answers, marks } of form) {
    for (const { floor, points } of marks) {
      const met = [...answers].find(([answer, value]) => answer !== "0" && value === points);
      const below = byPoints({ answers })
        .filter(([, value]) => value < points)
        .at(-1);
      rate(`floor ${floor} of ${code} met`, ["best"], [code, met[0]]);
      if (!(form.some(({ appliesIf }) => appliesIf === code) && below[1] === 0)) {
        rate(`floor ${floor} of ${code} one below`, ["best"], [code, below[0]]);
      }
    }
  }
}

/** Averages of exactly 30, 50, 70 and 90, and just under, by one assessor and by councils. */
function atThresholds(form, sizes, add, rate) {
  for (const cut of [30, 50, 70, 90]) {
    for (const total of [cut - 1, cut, cut + 1]) {
      add(String(total), withTotal(form, total));
    }
    for (const size of sizes) {
      const pairs = Array.from({ length: (size - 1) / 2 }, () => [String(cut - 1), String(cut + 1)]).flat();
      rate(`council of ${size} at ${cut}`, [...pairs, String(cut)]);
      rate(`council of ${size} just under ${cut}`, [...pairs, String(cut - 1)]);
    }
  }
}

/** Members' totals exactly as far apart as they may be, and one point farther. */
function atDistance(form, farthest, sheets, add, rate) {
  for (const total of [74, 75, 80, 85]) {
    if (!sheets.has(String(total))) {
      add(String(total), withTotal(form, total));
    }
  }
  rate(`members ${farthest} apart`, ["75", "85"]);
  rate(`members ${farthest + 1} apart`, ["74", "85"]);
  rate(`three members ${farthest} apart`, ["85", "80", "75"]);
  rate(`three members ${farthest + 1} apart`, ["85", "80", "74"]);
}

const named = process.argv.slice(2).filter((word) => word !== "--write");
for (const decision of named.length > 0 ? named : ["2026", "2023", "2019"]) {
  const law = laws[decision];
  const target = new URL(`../test/golden/${decision}.vectors.txt`, import.meta.url);
  const sets = JSON.parse(readFileSync(new URL(`../test/golden/${decision}.json`, import.meta.url), "utf8"));
  const head = `# Law vectors of ${law.instrument}, made by scripts/vectors.mjs. Do not edit.`;
  const lines = [head, ...sets.flatMap((set) => setLines(decision, law, set))];
  const made = `${lines.join("\n")}\n`;
  if (process.argv.includes("--write")) {
    writeFileSync(target, made);
    console.log(`vectors ${decision}: ${lines.length - 1} lines written`);
  } else if (existsSync(target) && readFileSync(target, "utf8") === made) {
    console.log(`vectors ${decision}: up to date`);
  } else {
    console.error(`vectors ${decision}: the file differs from what the fixture gives; see --write`);
    process.exitCode = 1;
  }
}
