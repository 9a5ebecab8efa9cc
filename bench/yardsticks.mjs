/** What the measurements are held against, and the sheets they run on: set 11, tea, of the decision in force. */
import { Engine } from "json-rules-engine";
import { tea } from "../dist/decisions/2026/sets/11-tea.js";

const codes = tea.criteria.map(({ code }) => code);

/** A thousand permitted sheets, none with points for a story there is not. */
export const sheets = Array.from({ length: 1000 }, (_, seed) => {
  const answers = Object.fromEntries(
    tea.criteria.map(({ code, kind, levels }, index) => {
      const many = kind === "yesNo" ? 2 : levels.length + 1;
      return [code, (seed * 31 + index * 17 + ((seed * index) % 7)) % many];
    }),
  );
  return answers["5.1"] > 1 ? answers : { ...answers, 5.1: 0, 5.2: 0 };
});

const pointsOf = tea.criteria.map(({ max, kind, levels }) =>
  kind === "yesNo" ? [0, max] : [0, ...levels.map(({ points }) => points)],
);
const table = Object.fromEntries(codes.map((code, index) => [code, pointsOf[index]]));

/** A bare table lookup and sum, which knows nothing else. */
export function lookUp(answers) {
  let sum = 0;
  for (const code of codes) {
    sum += table[code][answers[code]];
  }
  return sum;
}

/** The same over a row of bytes. */
export function lookUpBytes(bytes, offset) {
  let sum = 0;
  for (let index = 0; index < pointsOf.length; index++) {
    sum += pointsOf[index][bytes[offset + index]];
  }
  return sum;
}

/**
 * A council's stars as somebody writes it who needs nothing else: parts and totals of all members added, points of each
 * criterion for the floors, the band of the average. It checks nothing, and says neither why nor what is missing.
 */
export function naiveCouncil(members) {
  const points = Object.fromEntries(codes.map((code) => [code, 0]));
  const parts = Object.fromEntries(tea.parts.map(({ code }) => [code, 0]));
  let sum = 0;
  for (const { answers } of members) {
    for (const { code, groups } of tea.parts) {
      for (const { criteria } of groups) {
        for (const criterion of criteria) {
          const got = table[criterion.code][answers[criterion.code]];
          points[criterion.code] += got;
          parts[code] += got;
          sum += got;
        }
      }
    }
  }
  const count = members.length;
  const band = Math.max(...tea.rules.bands.filter(({ min }) => sum >= min * count).map(({ stars }) => stars));
  const missed = tea.floors.filter((floor) => floor.stars <= band && points[floor.criterion] < floor.points * count);
  const lowest = Math.min(6, ...missed.map(({ stars }) => stars));
  return { sum, parts, stars: lowest === 6 ? band : Math.max(2, lowest - 1) };
}

function addBandsAndFloors(engine) {
  for (const { stars, min } of tea.rules.bands) {
    engine.addRule({
      priority: 1,
      conditions: { all: [{ fact: "total", operator: "greaterThanInclusive", value: min }] },
      event: { type: "band", params: { stars } },
    });
  }
  for (const { stars, criterion, points } of tea.floors) {
    engine.addRule({
      priority: 1,
      conditions: { all: [{ fact: `points ${criterion}`, operator: "lessThan", value: points }] },
      event: { type: "missed", params: { stars } },
    });
  }
  return engine;
}

/** Bands and floors only: the points are looked up by hand and handed in. */
const marksEngine = addBandsAndFloors(new Engine());

/** All rules of the form: which answer gives which points, too. */
const formEngine = addBandsAndFloors(new Engine());
for (const [index, code] of codes.entries()) {
  for (const [answer, points] of pointsOf[index].entries()) {
    formEngine.addRule({
      priority: 2,
      conditions: { all: [{ fact: `answer ${code}`, operator: "equal", value: answer }] },
      event: { type: "points" },
      onSuccess: (_, almanac) => almanac.addFact(`points ${code}`, points),
    });
  }
}
formEngine.addFact("total", async (_, almanac) => {
  const points = await Promise.all(codes.map((code) => almanac.factValue(`points ${code}`)));
  return points.reduce((sum, each) => sum + each, 0);
});

function starsOf(events) {
  const numbers = (wanted) => events.flatMap(({ type, params }) => (type === wanted ? params.stars : []));
  const band = Math.max(...numbers("band"));
  const lowest = Math.min(6, ...numbers("missed").filter((stars) => stars <= band));
  return lowest === 6 ? band : Math.max(2, lowest - 1);
}

/** The stars by json-rules-engine, the points handed in. */
export async function starsByMarks(answers) {
  const facts = { total: lookUp(answers) };
  for (const code of codes) {
    facts[`points ${code}`] = table[code][answers[code]];
  }
  return starsOf((await marksEngine.run(facts)).events);
}

/** The stars by json-rules-engine from the answers on. */
export async function starsByForm(answers) {
  const facts = {};
  for (const code of codes) {
    facts[`answer ${code}`] = answers[code];
  }
  return starsOf((await formEngine.run(facts)).events);
}
