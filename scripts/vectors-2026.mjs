/**
 * Makes the law vectors `test/golden/2026.vectors.txt` from the numbers-only fixture, with arithmetic of its own.
 *
 *   node scripts/vectors-2026.mjs [--write]
 *
 * The arithmetic here is written from the articles and shares nothing with `src`, so that the vectors check it. Lines:
 *
 *   sheet NAME ANSWERS            a sheet, as an answer string
 *   rate  LABEL: SHEET … => SUM/COUNT BAND STARS MISSED
 *
 * SHEET is a name, with `+code:answer` for each answer that differs; MISSED is `stars:criterion=got<required`, or `-`.
 */
import { readFileSync, writeFileSync } from "node:fs";

const sets = JSON.parse(readFileSync(new URL("../test/golden/2026.json", import.meta.url), "utf8"));
const target = new URL("../test/golden/2026.vectors.txt", import.meta.url);

const levelsOf = (text) =>
  text.split(" ").map((mark) => ({ points: Number.parseInt(mark, 10), floor: mark.split("*").length - 1 }));

/** Every answer of a criterion with its points, and the marks it must reach. */
function questions({ parts }) {
  return parts
    .flatMap(({ groups }) => groups.flatMap(({ criteria }) => criteria))
    .map(({ code, max, levels, cases, yesNo, appliesIf }) => {
      const choice = levels === undefined ? [] : levelsOf(levels);
      const answers = yesNo
        ? [["1", max]]
        : cases
          ? Object.entries(cases).flatMap(([letter, text]) =>
              levelsOf(text).map(({ points }, index) => [`${letter}${index + 1}`, points]),
            )
          : choice.map(({ points }, index) => [String(index + 1), points]);
      return { code, appliesIf, answers: new Map([["0", 0], ...answers]), marks: choice.filter(({ floor }) => floor) };
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
      for (const other of form.filter((question) => question.code !== code && question !== basis)) {
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

/** What the law gives: bands of art. 3.3 on the exact average, floors of the legend, lower floors included. */
function judge(form, sheets) {
  const count = sheets.length;
  const sum = sheets.reduce((all, sheet) => all + totalOf(form, sheet), 0);
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

const lines = ["# Law vectors of 26/2026/QĐ-TTg, made by scripts/vectors-2026.mjs. Do not edit."];
for (const set of sets) {
  const form = questions(set);
  const number = String(set.set).padStart(2, "0");
  const sheets = new Map();
  const add = (name, sheet) => {
    sheets.set(name, sheet);
    const text = form.filter(({ code }) => sheet.has(code)).map(({ code }) => `${code}:${sheet.get(code)}`);
    lines.push(`sheet ${number}-${name} OCOP:2026/${number}/${text.join("/")}`);
  };
  const rate = (label, names, change) => {
    const rated = names.map((name) => new Map([...sheets.get(name), ...(change ? [change] : [])]));
    const written = names.map((name) => `${number}-${name}${change ? `+${change.join(":")}` : ""}`).join(" ");
    lines.push(`rate ${number} ${label}: ${written} => ${judge(form, rated)}`);
  };
  add("best", new Map(form.map((question) => [question.code, best(question)])));
  add(
    "lowest",
    new Map(form.filter(({ appliesIf }) => !appliesIf).map((question) => [question.code, lowest(question)])),
  );
  add("none", new Map(form.filter(({ appliesIf }) => !appliesIf).map(({ code }) => [code, "0"])));
  const story = form.find(({ appliesIf }) => appliesIf);
  const basis = form.find(({ code }) => code === story?.appliesIf);
  if (story && basis.answers.get(lowest(basis)) > 0) {
    throw new Error("the lowest sheet needs an answer to a criterion that applies");
  }
  for (const name of ["best", "lowest", "none"]) {
    rate(name, [name]);
  }
  for (const { code, answers, marks } of form) {
    for (const { floor, points } of marks) {
      const met = [...answers].find(([answer, value]) => answer !== "0" && value === points);
      const below = byPoints({ answers })
        .filter(([, value]) => value < points)
        .at(-1);
      rate(`floor ${floor} of ${code} met`, ["best"], [code, met[0]]);
      if (!(story && basis.code === code && below[1] === 0)) {
        rate(`floor ${floor} of ${code} one below`, ["best"], [code, below[0]]);
      }
    }
  }
  for (const cut of [30, 50, 70, 90]) {
    for (const total of [cut - 1, cut, cut + 1]) {
      add(String(total), withTotal(form, total));
    }
    for (const size of [1, 3, 5, 7, 9]) {
      const pairs = Array.from({ length: (size - 1) / 2 }, () => [String(cut - 1), String(cut + 1)]).flat();
      rate(`council of ${size} at ${cut}`, [...pairs, String(cut)]);
      rate(`council of ${size} just under ${cut}`, [...pairs, String(cut - 1)]);
    }
  }
}
const made = `${lines.join("\n")}\n`;
if (process.argv.includes("--write")) {
  writeFileSync(target, made);
  console.log(`vectors 2026: ${lines.length - 1} lines written`);
} else if (readFileSync(target, "utf8") === made) {
  console.log("vectors 2026: up to date");
} else {
  console.error("vectors 2026: the file differs from what the fixture gives; see --write");
  process.exitCode = 1;
}
