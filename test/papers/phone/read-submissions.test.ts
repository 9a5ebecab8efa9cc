import { describe, expect, test } from "vitest";
import type { CriterionKind } from "../../../src/decisions/criterion.js";
import { setCode } from "../../../src/decisions/find.js";
import { decisions, findSet } from "../../../src/decisions/index.js";
import { message } from "../../../src/messages/index.js";
import { readSubmissions } from "../../../src/papers/index.js";
import { rateEvaluation } from "../../../src/scoring/rate-evaluation.js";
import { allSets } from "../../support/all-sets.js";
import { seeded } from "../../support/seeded.js";
import { bestSheet } from "../../support/sheets.js";
import { csvOf, jsonOf, type Kept, keptOf, type Manner } from "./exports.js";
import { randomSheet } from "./random-sheet.js";

const manners: readonly (readonly [string, Manner])[] = [
  ["names alone", { between: "" }],
  ["groups before, as KoboToolbox", { between: "/", boxes: "beside" }],
  ["groups before, as ODK Central", { between: "-", boxes: "instead" }],
  ["Vietnamese words", { between: "", words: "vi" }],
  ["English words, groups before", { between: "/", words: "en", boxes: "beside", separator: ";" }],
];

describe("submissions of all 79 forms are read back as they were filled in", () => {
  test.each(manners)("CSV: %s", (_, manner) => {
    for (const set of allSets) {
      const random = seeded(set.set);
      const sheets = Array.from({ length: 3 }, () => randomSheet(set, random, 5));
      const kept = sheets.map((sheet, at) => keptOf(set, sheet, { product: `Chè ${at}` }));
      const read = readSubmissions(csvOf(set, kept, manner), decisions);
      expect(read.issues, setCode(set)).toEqual([]);
      expect(read.warnings, setCode(set)).toEqual([]);
      expect(read.evaluations.map(({ evaluation }) => evaluation)).toEqual(
        sheets.map(({ answers, rejections }) => ({
          decision: set.decision,
          set: set.amendedBy === undefined ? set.set : set.slug,
          answers,
          ...(rejections.length > 0 && { rejections }),
        })),
      );
    }
  });

  test.each([
    ["flat, as KoboToolbox", false],
    ["nested, as ODK Central", true],
  ])("JSON: %s", (_, isNested) => {
    for (const set of allSets) {
      const sheet = randomSheet(set, seeded(set.set));
      const record = jsonOf(set, keptOf(set, sheet), isNested);
      for (const given of [[record], { results: [record] }, { value: [record] }, record, JSON.stringify([record])]) {
        const { evaluations, issues, warnings } = readSubmissions(given, decisions);
        expect([issues, warnings], setCode(set)).toEqual([[], []]);
        expect(evaluations[0]?.evaluation.answers).toEqual(sheet.answers);
      }
    }
  });
});

const tea = findSet("2026", 11) ?? allSets[0];

/** A table of the tea form from sheets that are the best one but for some fields. */
function teaTable(...sheets: readonly Kept[]): string {
  if (tea === undefined) {
    throw new Error("no tea set");
  }
  const best = { answers: bestSheet(tea), rejections: [] };
  return csvOf(
    tea,
    sheets.map((changed) => ({ ...keptOf(tea, best), ...changed })),
    { between: "" },
  );
}

const read = (given: unknown) => readSubmissions(given, decisions);
const codes = (given: unknown) => {
  const { issues, warnings } = read(given);
  return [issues.map(({ code }) => code), warnings.map(({ code }) => code)];
};

describe("councils", () => {
  test("sheets of one product and producer are those of one council, whatever their capitals", () => {
    const { evaluations } = read(
      teaTable({ member: "A" }, { member: "B", product: "CHÈ,  “Tân Cương”" }, { member: "C", product: "Chè đinh" }),
    );
    expect(evaluations.map(({ submissions }) => submissions.map(({ row, member }) => [row, member]))).toEqual([
      [
        [2, "A"],
        [3, "B"],
      ],
      [[4, "C"]],
    ]);
    const [council] = evaluations;
    expect(council).toMatchObject({ product: "Chè, “Tân Cương”", producer: "HTX Hảo Đạt" });
    expect(rateEvaluation(council?.evaluation, decisions)).toMatchObject({ exact: { count: 2 }, stars: 5 });
  });

  test("a ground that one member reports counts, and that others do not is said", () => {
    const ground = tea?.grounds[0]?.code ?? "";
    const { evaluations, warnings } = read(teaTable({ member: "A" }, { member: "B", rejections: ground, stars: "" }));
    expect(evaluations[0]?.evaluation.rejections).toEqual([ground]);
    expect(warnings).toEqual([{ code: "submission.ground-by-member", path: [1], params: { ground, members: [3] } }]);
  });

  test("a sheet that names no product stands alone", () => {
    expect(codes(teaTable({ product: "" }, { product: "" }))).toEqual([
      [],
      ["submission.no-product", "submission.no-product"],
    ]);
  });
});

describe("the form's own result is not trusted", () => {
  test.each([
    ["total", "99", 100],
    ["band", "4", 5],
    ["stars", "3", 5],
    ["stars", "", 5],
    ["total", "a hundred", 100],
  ])("%s %j where the answers give %j", (what, printed, rated) => {
    const { warnings } = read(teaTable({ [what]: printed }));
    expect(warnings).toEqual([
      {
        code: "submission.result-differs",
        path: [0, what],
        params: { row: 2, column: what, what, printed, rated },
      },
    ]);
  });

  test("an answer that was changed afterwards is seen in the answer string", () => {
    const { evaluations, warnings } = read(teaTable({ c1_1: "1" }));
    expect(evaluations[0]?.evaluation.answers).toMatchObject({ "1.1": 1 });
    expect(warnings.map(({ code, path }) => [code, path[1]])).toEqual([
      ["submission.result-differs", "total"],
      ["submission.result-differs", "stars"],
      ["submission.answers-differ", "c1_1"],
    ]);
  });
});

describe("what cannot be read is left out and reported", () => {
  test.each([
    ["a level that is none", { c1_1: "9" }, "submission.answer-unreadable"],
    ["words that are none", { c1_1: "tốt" }, "submission.answer-unreadable"],
    ["a ground that is none", { rejections: "too-late" }, "submission.ground-unreadable"],
    ["an unknown set", { set: "77" }, "submission.unknown-set"],
    ["no set", { set: "" }, "submission.no-set"],
  ])("%s", (_, changed, code) => {
    expect(codes(teaTable(changed))[0]).toEqual([code]);
  });

  test("an issue names row and column, in both languages", () => {
    const { issues, evaluations } = read(teaTable({}, { product: "Chè đinh", c1_1: "9" }));
    expect(issues).toEqual([
      {
        code: "submission.answer-unreadable",
        path: [1, "c1_1"],
        params: { row: 3, column: "c1_1", criterion: "1.1", given: "9", allowed: ["1", "2", "3", "0"] },
      },
    ]);
    expect(Object.keys(evaluations[1]?.evaluation.answers ?? {})).not.toContain("1.1");
    const said = issues.map((issue) => [message(issue, "vi", tea), message(issue, "en", tea)]);
    expect(said).toEqual([
      [
        "Dòng 3, cột “c1_1”: “9” không phải kết quả hợp lệ của tiêu chí 1.1 (Nguồn nguyên liệu); giá trị hợp lệ: 1, 2, 3, 0",
        "Row 3, column “c1_1”: “9” is not a valid answer to criterion 1.1 (Raw-material source); allowed: 1, 2, 3, 0",
      ],
    ]);
  });

  test("numbers as spreadsheets write them are read", () => {
    expect(codes(teaTable({ c1_1: "3.0", set: "11.0" }))[0]).toEqual([]);
  });

  test("a column that was taken out is missed; without any the answer string is read", () => {
    const rows = teaTable({})
      .split("\r\n")
      .map((line) => line.match(/"[^"]*"|[^,]+|(?<=,|^)(?=,|$)/g) ?? []);
    const without = (isOut: (heading: string) => boolean) => {
      const [headings = []] = rows;
      return rows.map((row) => row.filter((_, at) => !isOut(headings[at] ?? "")).join(",")).join("\n");
    };
    const missing = read(without((heading) => heading === "c1_1"));
    expect(missing.issues).toEqual([
      { code: "submission.missing-column", path: ["c1_1"], params: { column: "c1_1", criterion: "1.1" } },
    ]);
    const bare = read(without((heading) => /^c\d/.test(heading)));
    expect(bare.issues).toEqual([]);
    expect(bare.evaluations[0]?.evaluation.answers).toEqual(tea && bestSheet(tea));
  });

  test("a set that is given stands in for columns that were left out", () => {
    const record = { c1_1: 3, product: "Chè" };
    expect(codes(record)[0]).toEqual(["submission.no-form"]);
    const { evaluations } = readSubmissions(record, decisions, tea && { set: tea });
    expect(evaluations[0]?.evaluation).toEqual({ decision: "2026", set: 11, answers: { "1.1": 3 } });
  });

  test.each([
    ["", "submission.no-form"],
    ["a,b\n1,2", "submission.no-form"],
    ['a,"b\n1,2', "submission.not-csv"],
    ["[1", "submission.not-json"],
    ["[1]", "field.wrong-type"],
    [null, "field.wrong-type"],
    [undefined, "field.missing"],
    [7, "field.wrong-type"],
    [Array.from({ length: 2001 }, (_, at) => `x${at}`).join(), "list.too-long"],
  ])("%j: %s", (given, code) => {
    expect(codes(given)[0]).toContain(code);
  });
});

describe("ticked levels and cases", () => {
  const formWith = (kind: CriterionKind) => {
    const set = allSets.find(({ criteria }) => criteria.some((criterion) => criterion.kind === kind));
    const criterion = set?.criteria.find((one) => one.kind === kind);
    return { criterion, about: { decision: set?.decision, set: set && setCode(set).slice(5), product: "Làng" } };
  };
  const { criterion: sum, about } = formWith("sum");
  const { criterion: split, about: own } = formWith("cases");
  const answersIn = (evaluation: unknown) => (evaluation as { readonly answers: Record<string, unknown> }).answers;
  const name = `c${sum?.code.replaceAll(".", "_")}`;

  test.each([
    [{ [name]: "2 1" }, [1, 2]],
    [{ [name]: [1, 2] }, [1, 2]],
    [{ [name]: "0" }, 0],
    [{ [name]: ["none"] }, 0],
    [{ [`${name}/1`]: "1", [`${name}/2`]: "0" }, [1]],
    [{ [`${name}/1`]: true, [`${name}/2`]: false }, [1]],
    [{ [`${name}/1`]: "0", [`${name}/2`]: "0" }, undefined],
    [{ [name]: "1", [`${name}/1`]: "1" }, [1]],
  ])("%j", (fields, answer) => {
    const { evaluations, issues } = read({ ...about, ...fields });
    expect(issues).toEqual([]);
    expect(answersIn(evaluations[0]?.evaluation)[sum?.code ?? ""]).toEqual(answer);
  });

  test.each([
    [{ [name]: "1", [`${name}/2`]: "1" }, "submission.boxes-differ"],
    [{ [name]: "0 1" }, "submission.none-and-level"],
    [{ [name]: "1 77" }, "submission.answer-unreadable"],
    [{ [`${name}/1`]: "vâng" }, "submission.answer-unreadable"],
    [{ c99_9: "1" }, "submission.unknown-question"],
  ])("%j is %s", (fields, code) => {
    expect(codes({ ...about, ...fields })[0]).toEqual([code]);
  });

  test("a level without its case is of that case; of two cases it is unclear; of another it does not count", () => {
    const question = `c${split?.code.replaceAll(".", "_")}`;
    const answer = (fields: object) => {
      const { evaluations, issues, warnings } = read({ ...own, ...fields });
      const given = answersIn(evaluations[0]?.evaluation)[split?.code ?? ""];
      return [given, ...[...issues, ...warnings].map(({ code }) => code)];
    };
    expect(answer({ [`${question}_a`]: "1" })).toEqual(["a1"]);
    expect(answer({ [`${question}_a`]: "1", [`${question}_b`]: "1" })).toEqual([undefined, "submission.case-unclear"]);
    expect(answer({ [question]: "b", [`${question}_a`]: "1", [`${question}_b`]: "1" })).toEqual([
      "b1",
      "submission.other-case",
    ]);
    expect(answer({ [question]: "b", [`${question}_b`]: "0" })).toEqual([0]);
    expect(answer({ [question]: "0" })).toEqual([0]);
    expect(answer({ [question]: "b" })).toEqual([undefined]);
  });
});
