import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { read } from "xlsx";
import { tea } from "../../src/decisions/2026/index.js";
import { xlsformOf } from "../../src/papers/index.js";
import { csvOf, keptOf } from "../papers/phone/exports.js";
import { run } from "../support/command.js";
import { bestSheet } from "../support/sheets.js";

const folder = mkdtempSync(join(tmpdir(), "ocop-phone-"));
const target = (name: string) => join(folder, name);

afterAll(() => rmSync(folder, { recursive: true }));

const best = { answers: bestSheet(tea), rejections: [] };
const filled = (...members: readonly object[]) =>
  csvOf(
    tea,
    members.map((changed) => ({ ...keptOf(tea, best), ...changed })),
    { between: "/" },
  );

describe("ocop paper: forms for phones", () => {
  test("an XLSForm of a set, with its hints", async () => {
    const file = target("form.xlsx");
    const { status, out } = await run(["paper", "kobo", "tea", "-o", file, "--lang", "en"]);
    expect([status, out]).toEqual([0, expect.stringContaining("a layout of this package, not one the law prints")]);
    const book = read(readFileSync(file));
    expect(book.SheetNames).toEqual(Object.keys(xlsformOf(tea)));
  });

  test("SurveyJS' model, printed", async () => {
    const { status, out } = await run(["paper", "surveyjs", "2026/11"]);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ locale: "vi", pages: { length: 6 } });
  });

  test("what was filled in, as evaluations that rate reads", async () => {
    writeFileSync(target("export.csv"), filled({ member: "A" }, { member: "B", c1_1: "1", total: "98", stars: "" }));
    const file = target("evaluations.ndjson");
    const line = ["paper", "submissions", target("export.csv"), "-o", file, "--lang", "en"];
    const { status, out } = await run(line);
    expect(status).toBe(0);
    expect(out).toContain("Row 3, column “part_A/group_1/c1_1”: the answer to criterion");
    expect(out).toContain("1 product");
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({
      product: { name: "Chè, “Tân Cương”", producer: "HTX Hảo Đạt" },
      decision: "2026",
      set: 11,
      members: [{ id: "A" }, { id: "B", answers: { "1.1": 1 } }],
    });
    expect((await run(["rate", file, "--lang", "en"])).status).toBe(0);
  });

  test("what cannot be read has a sentence and the status of issues", async () => {
    writeFileSync(target("wrong.csv"), filled({ c1_1: "9" }));
    const { status, out } = await run(["paper", "submissions", target("wrong.csv"), "--lang", "vi"]);
    expect(status).toBe(1);
    expect(out).toContain("Dòng 2, cột “part_A/group_1/c1_1”: “9” không phải kết quả hợp lệ");
  });

  test.each([
    [["xlsform", "tea"], "it needs -o"],
    [["xlsform", "-o", target("x.xlsx")], "it needs the number, slug or code"],
    [["xlsform", "no-such-set", "-o", target("x.xlsx")], "no-such-set"],
    [["submissions"], "it needs a file of CSV or JSON"],
    [["submissions", target("none.csv")], "none.csv"],
  ])("%j: %s", async (line, said) => {
    const { status, err } = await run(["paper", ...line, "--lang", "en"]);
    expect([status, err]).toEqual([2, expect.stringContaining(said)]);
  });
});
