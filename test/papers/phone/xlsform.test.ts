import { describe, expect, test } from "vitest";
import type { CriteriaSet } from "../../../src/decisions/criteria-set.js";
import { setCode } from "../../../src/decisions/find.js";
import { xlsformOf } from "../../../src/papers/index.js";
import { allSets } from "../../support/all-sets.js";
import { seeded } from "../../support/seeded.js";
import { type Filling, openForm } from "./engine.js";
import { type RandomSheet, randomSheet } from "./random-sheet.js";
import { ratingOf, resultOf } from "./sheet-result.js";
import { xformOf } from "./xform.js";

/** How many sheets of each form are filled in; with `PAPERS_SHEETS=20` of all 79 forms, which takes a quarter of an hour. */
const SHEETS = Number(process.env["PAPERS_SHEETS"] ?? 2);

/** Forms that have all there is: cases, ticked levels, yes and no, conditions, stop rules, no grounds. */
const SOME = ["2026/11", "2026/16", "2026/26", "2023/07", "2023/22", "2019/12", "2019/17", "2019/26-781"];

const isLong = process.env["PAPERS_SHEETS"] !== undefined;

/** Fills in a form as an assessor does, by its questions. */
function fill(form: Filling, set: CriteriaSet, { answers, rejections }: RandomSheet): void {
  for (const { code } of set.criteria) {
    const answer = answers[code];
    const name = `c${code.replaceAll(".", "_")}`;
    if (typeof answer === "object") {
      form.tick(name, answer.map(String));
    } else if (typeof answer === "string") {
      form.choose(name, answer.slice(0, 1));
      form.choose(`${name}_${answer.slice(0, 1)}`, answer.slice(1));
    } else if (answer !== undefined) {
      const { kind } = set.criteria.find((one) => one.code === code) ?? {};
      kind === "sum" ? form.tick(name, [String(answer)]) : form.choose(name, String(answer));
    }
  }
  if (rejections.length > 0) {
    form.tick("rejections", rejections);
  }
}

describe("a form on a phone computes what rate does", () => {
  test("all 79 forms compile, in either language and in both", () => {
    expect(allSets).toHaveLength(79);
    for (const set of allSets) {
      for (const lang of ["vi", "en", "both"] as const) {
        expect(xformOf(xlsformOf(set, { lang }))).toContain(`<data id="ocop_${setCode(set).replace(/\W/g, "_")}"`);
      }
    }
  });

  const filledIn = allSets.filter((set) => isLong || SOME.includes(setCode(set)));

  test.each(filledIn.map((set) => [setCode(set), set] as const))("%s", { timeout: 600_000 }, async (code, set) => {
    const open = await openForm(xformOf(xlsformOf(set)));
    const random = seeded(Number(code.replace(/\D/g, "")));
    for (let sheet = 0; sheet < SHEETS; sheet++) {
      const filled = randomSheet(set, random, sheet % 4 === 1 ? 10 : 0);
      const form = open();
      fill(form, set, filled);
      expect(resultOf(form, set), JSON.stringify(filled)).toEqual(ratingOf(set, filled));
    }
  });
});
