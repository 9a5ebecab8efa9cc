/** What the formulas of a workbook show, calculated by LibreOffice, is what `rate` says: for every set, sheets and councils. */
import { describe, expect, test } from "vitest";
import type { CriteriaSet } from "../../../src/decisions/criteria-set.js";
import type { Criterion } from "../../../src/decisions/criterion.js";
import { permittedAnswers } from "../../../src/decisions/permitted-answers.js";
import { formatAnswers } from "../../../src/exchange/index.js";
import { workbookOf } from "../../../src/papers/index.js";
import { rateUntyped } from "../../../src/scoring/rate.js";
import type { Rating } from "../../../src/scoring/rating.js";
import { allSets } from "../../support/all-sets.js";
import { type Random, seeded } from "../../support/seeded.js";
import { byKey, type CalculatedBook, calculated, hasOffice } from "./office.js";

type Answers = Record<string, unknown>;

/** How many sheets of each set; 200 by hand: `PAPERS_SHEETS=200 npx vitest run test/papers/workbook`. */
const SHEETS = Number(process.env["PAPERS_SHEETS"] ?? 3);

/** Workbooks that one run of LibreOffice calculates. */
const BATCH = 40;

/** A sheet as people fill one in: good or bad as a whole, some with gaps, contradictions or what is no answer. */
function randomAnswers(set: CriteriaSet, random: Random): Answers {
  const [good, gap, wrong] = [random.below(101), random.percent(15) ? 5 : 0, random.percent(5) ? 5 : 0];
  const answers: Answers = {};
  for (const criterion of set.criteria) {
    const { code, appliesIf } = criterion;
    const applies = appliesIf === undefined || pointsOf(set, appliesIf, answers[appliesIf]) !== 0 || random.percent(10);
    const given = applies ? randomAnswer(criterion, good, random) : random.pick([0, undefined]);
    const answer = random.percent(wrong) ? 9 : given;
    if (answer !== undefined && !random.percent(gap)) {
      answers[code] = answer;
    }
  }
  return answers;
}

/** The best answer so many times in a hundred, else any. */
function randomAnswer(criterion: Criterion, good: number, random: Random): unknown {
  const permitted = permittedAnswers(criterion);
  if (criterion.kind === "sum") {
    const ticks = permitted.flatMap(({ answer }) => (random.percent(good) ? [answer] : []));
    return ticks.length === 0 ? 0 : ticks;
  }
  const [best] = permitted.toSorted((one, other) => other.points - one.points);
  return random.percent(good) ? best?.answer : random.pick([0, ...permitted.map(({ answer }) => answer)]);
}

const pointsOf = (set: CriteriaSet, code: string, answer: unknown) =>
  set.criteria
    .filter((criterion) => criterion.code === code)
    .flatMap((criterion) => permittedAnswers(criterion))
    .find((permitted) => permitted.answer === answer)?.points ?? 0;

interface Council {
  readonly set: CriteriaSet;
  readonly members: readonly Answers[];
  readonly rejections: readonly string[];
}

/** Councils of one to nine members, until there are as many sheets as asked for. */
function councilsOf(set: CriteriaSet, seed: number): readonly Council[] {
  const random = seeded(seed);
  const councils: Council[] = [];
  for (let left = SHEETS; left > 0; ) {
    const size = Math.min(left, SHEETS > 20 ? random.pick([1, 2, 3, 5, 7, 9, 30]) : SHEETS);
    // The members of half of the councils judge much alike.
    const common = randomAnswers(set, random);
    const isAlike = random.percent(60);
    const members = Array.from({ length: size }, () => {
      const own = randomAnswers(set, random);
      return random.percent(size > 1 ? 4 : 0)
        ? {}
        : isAlike
          ? { ...common, ...Object.fromEntries(Object.entries(own).filter(() => random.percent(8))) }
          : own;
    });
    const rejections = set.grounds.filter(() => random.percent(2)).map(({ code }) => code);
    councils.push({ set, members, rejections });
    left -= size;
  }
  return councils;
}

/** What a sheet is to show of a rating. */
function shown(rating: Rating): Record<string, unknown> {
  const { band, stars, missedFloors, points, stopped } = rating;
  return {
    total: points?.total,
    band,
    stars,
    floors: band === null ? null : missedFloors.map(({ stars: of, criterion }) => `${of}:${criterion}`),
    stopped: band === null ? null : stopped.map(({ criterion }) => criterion),
  };
}

/** What a sheet shows. */
function read(rows: ReadonlyMap<string, unknown>): Record<string, unknown> {
  const number = (key: string) => (typeof rows.get(key) === "number" ? rows.get(key) : null);
  const band = number("@band");
  const codes = (key: string) => String(rows.get(key) ?? "").match(/\d+(\.\d+)*/g) ?? [];
  const floors = [3, 4, 5]
    .filter((stars) => stars <= Number(band))
    .flatMap((stars) => codes(`@floors:${stars}`).map((code) => `${stars}:${code}`));
  return {
    total: rows.get("@total"),
    band,
    stars: number("@stars"),
    floors: band === null ? null : floors,
    stopped: band === null ? null : codes("@stopped"),
  };
}

function compare({ set, members, rejections }: Council, book: CalculatedBook): void {
  const name = `${set.decision}/${set.slug}`;
  const data = byKey(book.get("ocop") ?? [], 1);
  for (const [index, answers] of members.entries()) {
    const rows = byKey(book.get(`Phiếu ${index + 1}`) ?? [], 4);
    const rating = rateUntyped(set, { answers }, {});
    expect({ name, answers, ...read(rows) }).toEqual({ name, answers, ...shown(rating) });
    const written = formatAnswers(set, answers);
    const isEmpty = Object.keys(answers).length === 0;
    if (written.ok) {
      expect(data.get(`answers:${index + 1}`) ?? "").toBe(isEmpty ? "" : written.value);
    }
  }
  const present = members.filter((answers) => Object.keys(answers).length > 0);
  const rows = byKey(book.get("Hội đồng") ?? [], 3);
  if (present.length === 0) {
    expect(rows.get("@exact") ?? "").toBe("");
    return;
  }
  const { exact, council, ...rating } = rateUntyped(
    set,
    { members: present.map((answers) => ({ answers })), rejections },
    {},
  );
  const { total: _, ...result } = shown(rating as Rating);
  const { total: __, ...found } = read(rows);
  expect({ name, ...found }).toEqual({ name, ...result });
  expect(rows.get("@exact")).toBe(`${exact.sum}/${exact.count}`);
  expect(rows.get("@spread")).toBe(council?.spread);
  const absent = members.flatMap((answers, index) => (Object.keys(answers).length === 0 ? [String(index + 1)] : []));
  expect(String(rows.get("@absent")).match(/\d+/g) ?? []).toEqual(absent);
  const totals = council?.totals ?? [];
  const apart = totals.flatMap((one, index) => totals.slice(index + 1).filter((other) => Math.abs(one - other) > 10));
  expect(rows.get("@pairs")).toBe(apart.length);
}

describe.skipIf(!hasOffice)("the formulas of a workbook, calculated by LibreOffice", () => {
  const councils = allSets.flatMap((set, index) => councilsOf(set, index + 1));
  const chosen = SHEETS > 20 ? councils : councils.filter((_, index) => index % 4 === 0);
  const batches = Array.from({ length: Math.ceil(chosen.length / BATCH) }, (_, index) =>
    chosen.slice(index * BATCH, (index + 1) * BATCH),
  );

  test("there are 79 sets", () => {
    expect(allSets).toHaveLength(79);
  });

  test.each(batches.map((batch, index) => [index + 1, batch] as const))(
    "show what `rate` says: batch %i",
    async (_, batch) => {
      const books = await Promise.all(
        batch.map(({ set, members, rejections }) =>
          workbookOf(set, { answers: members, members: members.length, rejections }),
        ),
      );
      for (const [index, book] of calculated(books).entries()) {
        compare(batch[index] as Council, book);
      }
    },
    1_200_000,
  );
});
