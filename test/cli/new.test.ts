import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "jsonc-parser";
import { afterAll, describe, expect, test } from "vitest";
import { read } from "xlsx";
import { setCode } from "../../src/decisions/find.js";
import { decisions } from "../../src/decisions/index.js";
import { scoreSheet } from "../../src/scoring/index.js";
import { run } from "../support/command.js";
import { bestSheet } from "../support/sheets.js";

const folder = mkdtempSync(join(tmpdir(), "ocop-new-"));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);

function file(name: string, content: string): string {
  writeFileSync(at(name), content);
  return at(name);
}

const allSets = decisions.flatMap(({ sets, amendedSets = [] }) => [...sets, ...amendedSets.map(({ set }) => set)]);

/** The sheet with an answer in the place of each null. */
const filled = (text: string, answers: object) =>
  Object.entries(answers).reduce(
    (sheet, [code, answer]) => sheet.replaceAll(`"${code}": null`, `"${code}": ${JSON.stringify(answer)}`),
    text,
  );

interface Result {
  readonly decision: string;
  readonly set: number;
  readonly stars: number | null;
  readonly points: { readonly total: number };
  readonly issues: readonly { readonly code: string }[];
  readonly notes: readonly { readonly code: string }[];
}

const rate = async (name: string) =>
  JSON.parse((await run(["rate", at(name), "--json"])).out) as Result & { readonly openFloors: readonly object[] };

describe("ocop new", () => {
  test("a name of several words need not stand in quotes, as for sets", async () => {
    const { status, out } = await run(["new", "nước", "mắm", "--decision", "148"]);
    expect([status, out]).toEqual([0, (await run(["new", "2023/9"])).out]);
    expect((await run(["score", "chè", "tươi,", "chè", "chế", "biến"])).err).toContain("ocop new");
  });

  test.each(["xls", "xlsm", "ods"])(
    "no sheet in JSON is called .%s, which rate reads as a workbook",
    async (ending) => {
      const { status, err } = await run(["new", "tea", "-o", at(`sheet.${ending}`), "--lang", "vi"]);
      expect([status, existsSync(at(`sheet.${ending}`))]).toEqual([2, false]);
      expect(err).toContain("Giá trị hợp lệ: .xlsx, .json.");
    },
  );

  test.each(allSets.map((set) => [setCode(set), set] as const))(
    "%s is read back by rate, in both languages",
    async (code, set) => {
      for (const language of ["vi", "en"]) {
        const { status, out, err } = await run(["new", code, "--decision", set.decision, "--lang", language]);
        expect([status, err]).toEqual([0, ""]);
        for (const criterion of set.criteria) {
          expect(out).toContain(`"${criterion.code}": null`);
        }
        file("blank.json", out);
        const blank = await rate("blank.json");
        expect(blank).toMatchObject({ decision: set.decision, set: set.set, stars: null });
        expect(new Set(blank.issues.map((issue) => issue.code))).toEqual(new Set(["answer.missing"]));
        file("best.json", filled(out, bestSheet(set)));
        const best = await rate("best.json");
        expect(best.issues).toEqual([]);
        expect(best.points.total).toBe(scoreSheet(set, bestSheet(set)).sum);
      }
    },
  );

  test("every level stands above its answer with number, words, points and floor", async () => {
    const { out } = await run(["new", "tea", "--lang", "vi"]);
    expect(out).toContain(`
    // 1.1 Nguồn nguyên liệu: tối đa 3 điểm
    //    1 = Có nguyên liệu có nguồn gốc trong tỉnh, nhưng dưới 50%: 1 điểm
    //    2 = 50% đến dưới 75% nguyên liệu có nguồn gốc trong tỉnh: 2 điểm ★★★
    //    3 = 75% đến 100% nguyên liệu có nguồn gốc trong tỉnh: 3 điểm
    //    0 = Không thuộc mức nào: 0 điểm
    "1.1": null,
`);
    expect(out).toContain("Chỉ áp dụng khi tiêu chí 5.1 có điểm");
    expect(out).toContain('"forged-dossier" = Hồ sơ bị loại');
    expect(out.split("\n").filter((line) => line.length > 100)).toEqual([]);
  });

  test("says how a case, ticked levels and a stopping criterion are answered", async () => {
    const tourism = (await run(["new", "26"])).out;
    expect(tourism).toMatch(/write it in quotes, such as "a1"\n.*a\. .*\n.*"a1" = /);
    expect((await run(["new", "2019/26", "--decision", "2019"])).out).toContain("write a list, such as [1, 3]");
    expect((await run(["new", "16"])).out).toContain("0 points stop the evaluation");
  });

  test("a council has a sheet for each member, each with its own answers", async () => {
    const { out } = await run(["new", "26", "--members", "3", "--lang", "vi"]);
    const { members } = parse(out) as { members: { id: string; answers: object }[] };
    expect(members.map(({ id }) => id)).toEqual(["Thành viên 1", "Thành viên 2", "Thành viên 3"]);
    expect(out).toContain(`
        // Đáp ứng điều kiện kinh doanh dịch vụ: "a1" = 1, "a2" = 3, "b1" = 1, "b2" = 3, 0 = 0
        "8": null,
`);
    expect(out).toContain('        "6": null, // Vị trí: 1 = 1, 2 = 2, 3 = 3, 0 = 0');
    expect(out.split("\n").filter((line) => line.length > 100)).toEqual([]);
    const [set] = allSets.filter((one) => setCode(one) === "2026/26");
    file("council.json", filled(out, set === undefined ? {} : bestSheet(set)));
    expect(await rate("council.json")).toMatchObject({ stars: 5, issues: [], council: { totals: [100, 100, 100] } });
  });

  test("half filled in, what is open is missing, and bounds and plan say what is possible", async () => {
    const [tea] = allSets.filter((one) => setCode(one) === "2026/11");
    const { "1.1": first, "5.1": _, "5.2": __, ...others } = tea === undefined ? {} : bestSheet(tea);
    const { out } = await run(["new", "tea", "-o", at("half.json")]);
    expect(out).toBe(`Wrote ${at("half.json")}: 32 criteria to answer\n`);
    file("half.json", filled(readFileSync(at("half.json"), "utf8"), { ...others, "5.1": 0 }));
    expect((await rate("half.json")).issues).toMatchObject([{ code: "answer.missing", path: ["answers", "1.1"] }]);
    file("half.json", filled(readFileSync(at("half.json"), "utf8"), { "1.1": first }));
    expect((await rate("half.json")).issues).toEqual([]);
    const plan = await run(["plan", at("half.json"), "--target", "5", "--json"]);
    expect(JSON.parse(plan.out)).toMatchObject({ ok: true });
  });

  test("a sheet that is there is not overwritten; what cannot be written or is not known is said", async () => {
    file("mine.json", "my answers");
    expect(await run(["new", "tea", "-o", at("mine.json")])).toEqual({
      status: 2,
      out: "",
      err: `cannot write ${at("mine.json")}: it is there already; choose another name\n`,
    });
    expect(readFileSync(at("mine.json"), "utf8")).toBe("my answers");
    expect((await run(["new", "tea", "-o", at("no/where.json"), "--lang", "vi"])).err).toContain(
      "không có tệp hoặc thư mục này",
    );
    expect((await run(["new", "99"])).err).toBe("the decision of 2026 has no criteria set 99\n");
    expect((await run(["new", "tea", "--decision", "1999"])).err).toContain("there is no decision 1999");
    expect((await run(["new", "11", "--decision", "2018"])).status).toBe(2);
    expect((await run(["new", "tea", "--members", "201", "--lang", "vi"])).err).toContain("1–200");
    expect((await run(["new", "tea", "--members", "0"])).status).toBe(2);
  });

  test("the help is help: a file name with a line break stays within its comment", async () => {
    await run(["new", "tea", "-o", at("a\n{ b.json")]);
    expect((await rate("a\n{ b.json")).set).toBe(11);
  });
});

describe("a sheet with comments", () => {
  const sheet =
    '{\n  // which\n  "decision": "2026", /* tea */ "set": 11,\n  "answers": { "1.1": 3, "// no": "/* comment */" } }';

  test("is read as without them, and texts that look like comments are texts", async () => {
    const { issues } = await rate(file("x.json", sheet).slice(folder.length + 1));
    expect(issues.filter(({ code }) => code !== "answer.missing")).toMatchObject([
      { code: "answer.unknown-criterion", params: { given: "// no" } },
    ]);
  });

  test("that is broken is broken at the same place", async () => {
    const { status, err } = await run(["rate", file("y.json", sheet.replace('"1.1": 3', '"1.1": ')), "--lang", "en"]);
    expect([status, err]).toEqual([2, `${at("y.json")}: line 4, column 23: not valid JSON\n`]);
    expect((await run(["rate", file("y.json", "// only\n")])).status).toBe(2);
    expect((await run(["rate", file("y.json", "/* never closed { }")])).status).toBe(2);
  });

  test("from standard input, and with a byte-order mark", async () => {
    const { out } = await run(["rate", "-", "--json"], { stdin: `\ufeff${sheet}` });
    expect(JSON.parse(out)).toMatchObject({ decision: "2026", set: 11 });
  });

  test("null is an answer not given yet in a list and a line, too; a member that is none stays an issue", async () => {
    const own = { decision: "2026", set: 11, answers: { "1.1": null } };
    for (const stdin of [JSON.stringify([own]), `${JSON.stringify(own)}\n${JSON.stringify(own)}`]) {
      const { out } = await run(["rate", "-", "--json"], { stdin });
      expect(out).not.toContain("answer.wrong-type");
      expect(out).toContain("answer.missing");
    }
    const council = { decision: "2026", set: 11, members: [null, { answers: { "1.1": null } }] };
    const { out } = await run(["rate", "-", "--json"], { stdin: JSON.stringify(council) });
    expect(out).toMatch(/"path": \[\s+"members",\s+0\s+\]/);
  });

  test("writes a workbook where the file is named so, and keeps one that is there", async () => {
    const { status, out } = await run(["new", "tea", "--members", "7", "-o", at("phieu.xlsx"), "--lang", "vi"]);
    expect([status, out]).toEqual([
      0,
      `Đã ghi ${at("phieu.xlsx")}: 7 phiếu đánh giá và bảng tổng hợp điểm của Hội đồng\n`,
    ]);
    const { SheetNames } = read(readFileSync(at("phieu.xlsx")));
    expect(SheetNames).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((sheet) => `Phiếu ${sheet}`).concat("Hội đồng", "Mức", "ocop"),
    );
    const again = await run(["new", "tea", "-o", at("phieu.xlsx"), "--lang", "en"]);
    expect([again.status, again.out]).toEqual([2, ""]);
    const large = await run(["new", "tea", "--members", "31", "-o", at("large.xlsx"), "--lang", "en"]);
    expect([large.status, large.err]).toEqual([
      2,
      "A workbook has at most 30 sheets; write a larger council to a .json file\n",
    ]);
  });
});
