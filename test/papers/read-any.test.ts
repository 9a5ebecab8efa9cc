import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Criterion } from "../../src/decisions/criterion.js";
import { decisions } from "../../src/decisions/index.js";
import { isSameAnswer } from "../../src/decisions/is-same-answer.js";
import * as library from "../../src/papers/heavy/read-book.js";
import { type ReadScoreSheets, readScoreSheets, type SheetCells } from "../../src/papers/workbook/read/index.js";
import { openSheets } from "../../src/papers/workbook/read/open-sheets.js";
import { workbookOf } from "../../src/papers/workbook/workbook-of.js";
import { readAnswer } from "../../src/scoring/read-answer.js";
import { seeded } from "../support/seeded.js";
import { disturb, fill, rowsOf, someAnswers, type Typed, typedAsAny } from "./mangle.js";

const sets = decisions.flatMap(({ sets: own, amendedSets = [] }) => [...own, ...amendedSets.map(({ set }) => set)]);

/** How often each set is filled in and mangled; a long run is asked for by hand. */
const RUNS = Number(process.env["OCOP_PAPERS_RUNS"] ?? 3);

const languages = ["vi", "en", "both"] as const;

async function sheetsOf(
  set: (typeof sets)[number],
  language: (typeof languages)[number],
): Promise<readonly SheetCells[]> {
  const opened = await openSheets(await workbookOf(set, { lang: language, product: "Chè Tân Cương" }), library);
  return typeof opened === "string" ? [] : opened;
}

const pointsOf = (criterion: Criterion, answer: unknown) => readAnswer(criterion, answer, [], []);

const codesIn = ({ issues }: ReadScoreSheets) =>
  new Set(issues.flatMap(({ params }) => ("criterion" in params ? [params.criterion] : [])));

describe("every answer is read as it was meant, or reported", () => {
  test.each(sets.map((set) => [`${set.decision}/${set.slug}`, set] as const))("%s", async (_, set) => {
    const language = languages[set.set % 3] ?? "vi";
    const sheets = await sheetsOf(set, language);
    const [member] = sheets;
    expect(member).toBeDefined();
    const hasCases = set.criteria.some(({ kind }) => kind === "cases");
    fc.assert(
      fc.property(fc.integer({ min: 0 }), (seed) => {
        const random = seeded(seed);
        const answers = someAnswers(set, random);
        const allowed: readonly Typed[] = random.percent(20) ? [...typedAsAny, "bare points"] : typedAsAny;
        const typed = new Map(set.criteria.map(({ code }) => [code, random.pick(allowed)]));
        const rows = rowsOf(member as SheetCells);
        fill(rows, set, answers, language, ({ code }) => typed.get(code) ?? "listed", random);
        const mangled = {
          name: random.pick(["Phiếu 1", "Ông A", "Phiếu 1 (2)"]),
          rows: disturb(rows, random, hasCases),
        };
        const others = sheets.slice(1).filter(() => !random.percent(30));
        const read = readScoreSheets(random.percent(50) ? [mangled, ...others] : [...others, mangled], decisions);
        const [only] = read.evaluations;
        const found = only?.evaluation.answers ?? {};
        expect([read.evaluations.length, read.issues.filter(({ code }) => code === "workbook.set-unclear")]).toEqual([
          1,
          [],
        ]);
        const told = codesIn(read);
        const isTold = read.warnings.some(({ code }) => code === "workbook.numbers-as-levels");
        const wrong = set.criteria.filter((criterion) => {
          const { code } = criterion;
          const own = (found as Readonly<Record<string, never>>)[code];
          if (isSameAnswer(own, answers[code]) || (own === undefined && told.has(code))) {
            return false;
          }
          // 0 points are those of a printed level and of none alike.
          const areBothNothing = [own, answers[code]].every((answer) => pointsOf(criterion, answer) === 0);
          if (own !== undefined && /points/.test(typed.get(code) ?? "") && areBothNothing) {
            return false;
          }
          return !(typed.get(code) === "bare points" && isTold);
        });
        expect(
          wrong.map(({ code }) => [
            code,
            typed.get(code),
            answers[code],
            (found as Readonly<Record<string, unknown>>)[code],
          ]),
        ).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});
