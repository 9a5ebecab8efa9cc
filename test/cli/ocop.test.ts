import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { bottledWater, communityTourism, sets, tea } from "../../src/decisions/2026/index.js";
import { findDecision } from "../../src/decisions/index.js";
import { run } from "../support/command.js";
import { bestSheet } from "../support/sheets.js";

const folder = mkdtempSync(join(tmpdir(), "ocop-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const evaluation = (changes: object = {}, more: object = {}) => ({
  decision: "2026",
  set: 11,
  answers: { ...bestSheet(tea), ...changes },
  ...more,
});
const text = (value: unknown) => JSON.stringify(value);

describe("ocop sets", () => {
  test("--json prints every set with parts, groups, criteria and levels", async () => {
    const { status, out } = await run(["sets", "--decision", "2026", "--json"]);
    expect(status).toBe(0);
    const printed = JSON.parse(out) as { set: number; parts: { groups: { criteria: object[] }[] }[] }[];
    expect(printed.map(({ set }) => set)).toEqual(sets.map(({ set }) => set));
    expect(printed[10]).toMatchObject({ decision: "2026", set: 11, slug: "tea", sector: "food", max: 100 });
    expect(printed[10]?.parts[0]?.groups[0]?.criteria[0]).toMatchObject({
      code: "1.1",
      max: 3,
      kind: "choice",
      name: { en: expect.any(String), vi: expect.any(String) },
      levels: [{ points: 1 }, { points: 2, floor: 3 }, { points: 3 }],
    });
    expect(printed[10]?.parts[0]?.groups[2]?.criteria[2]).toMatchObject({
      code: "3.3",
      hint: { en: expect.any(String) },
    });
    const cases = printed[25]?.parts[2]?.groups[2]?.criteria[0];
    expect(cases).toMatchObject({ code: "8", kind: "cases", levels: [], cases: [{ code: "a" }, { code: "b" }] });
  });

  test("prints a table for people, in their language", async () => {
    expect((await run(["sets"])).out).toContain("Fresh and processed tea");
    expect((await run(["sets", "--lang", "vi"])).out).toContain("Chè tươi, chè chế biến");
    expect((await run(["sets"], { locale: "vi-VN" })).out).toContain("Chè tươi, chè chế biến");
    expect((await run(["sets"], { env: { LANG: "vi_VN.UTF-8" } })).out).toContain("Chè tươi, chè chế biến");
    expect((await run(["sets", "--lang=en"], { locale: "vi" })).out).toContain("Fresh and processed tea");
  });

  test.each(["11", "tea", "2026/11"])("%s prints the blank form of a set", async (key) => {
    const { status, out } = await run(["sets", key]);
    expect(status).toBe(0);
    expect(out).toContain("Part A. Product and community strength: 40");
    expect(out).toContain("(floor for 4★)");
    expect(out).toContain("[forged-dossier]");
    expect(out).toMatch(/3\.3 Local labour: 3\n {6}Share of workers from the commune/);
  });

  test("prints cases and yes/no questions, and JSON of one set", async () => {
    const { out } = await run(["sets", "26"]);
    expect(out).toContain("      b2  ");
    expect((await run(["sets", "1"])).out).toContain("      1  Yes: 1");
    expect(JSON.parse((await run(["sets", "26", "--json"])).out)).toHaveLength(1);
  });

  test("an unknown decision or set is said on standard error", async () => {
    expect(await run(["sets", "--decision", "1999"])).toEqual({
      status: 2,
      out: "",
      err: "there is no decision 1999; known decisions: 2026, 2023, 2019, 2018\n",
    });
    expect(await run(["sets", "99"])).toEqual({
      status: 2,
      out: "",
      err: "the decision of 2026 has no criteria set 99\n",
    });
  });
});

describe("ocop rate --json", () => {
  const json = async (content: string, name = "x.json", ...flags: string[]) => {
    const { status, out, err } = await run(["rate", file(name, content), "--json", ...flags]);
    return { status, err, out, value: out === "" ? undefined : (JSON.parse(out) as unknown) };
  };

  test("one evaluation gives one object", async () => {
    const { status, value } = await json(text(evaluation({ "3.5": 1 }, { id: "a" })));
    expect(status).toBe(0);
    expect(value).toMatchObject({
      id: "a",
      decision: "2026",
      set: 11,
      complete: true,
      points: { A: 38, B: 25, C: 35, total: 98 },
      exact: { sum: 98, count: 1 },
      band: 5,
      stars: 3,
      missedFloors: [{ stars: 4, criterion: "3.5", required: 2, got: 1 }],
      rejections: [],
      stopped: [],
      issues: [],
    });
  });

  test("an evaluation spread over lines, with a byte-order mark and empty lines before it", async () => {
    const { status, value } = await json(`\uFEFF\n\n${JSON.stringify(evaluation(), null, 2)}\n`);
    expect(status).toBe(0);
    expect(value).toMatchObject({ stars: 5 });
  });

  test("a list gives a list in the same order", async () => {
    const list = [evaluation({}, { id: 1 }), evaluation({ "1.1": 9 }, { id: 2 }), null];
    for (const content of [text(list), JSON.stringify(list, null, 2)]) {
      const { status, value } = await json(content);
      expect(status).toBe(1);
      expect(value).toMatchObject([
        { id: 1, stars: 5, issues: [] },
        {
          id: 2,
          stars: null,
          band: null,
          issues: [
            { code: "answer.unknown-level", path: ["answers", "1.1"], message: expect.stringContaining("no level 9") },
          ],
        },
        { decision: null, set: null, points: null, issues: [{ code: "field.wrong-type" }] },
      ]);
    }
    expect(await json("[]")).toMatchObject({ status: 0, value: [] });
  });

  test("lines give lines", async () => {
    const lines = [evaluation({}, { id: 1 }), evaluation({ "1.1": "3" }, { id: 2 })].map(text);
    const { status, out, err } = await run([
      "rate",
      file("x.ndjson", `${lines.join("\n\n")}\n`),
      "--json",
      "--lang",
      "vi",
    ]);
    expect([status, err]).toEqual([1, ""]);
    const results = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as object);
    expect(results).toMatchObject([
      { id: 1, stars: 5 },
      { id: 2, stars: null, issues: [{ message: expect.stringContaining("đang ghi dạng văn bản, cần ghi dạng số") }] },
    ]);
  });

  test("lines are recognised by what they are, whatever the file is called", async () => {
    const { status, out } = await run([
      "rate",
      file("x.txt", `${text(evaluation())}\n${text(evaluation())}`),
      "--json",
    ]);
    expect(status).toBe(0);
    expect(out.trimEnd().split("\n")).toHaveLength(2);
    expect(await run(["rate", file("one.jsonl", text(evaluation())), "--json"])).toMatchObject({ status: 0 });
  });

  test("a line that is no JSON gives a result of its own, is said with its number, and does not stop the rest", async () => {
    const content = `${text(evaluation())}\n\n{"decision": \n${text(evaluation())}\n`;
    const path = file("bad.ndjson", content);
    const { status, out, err } = await run(["rate", path, "--json"]);
    expect(status).toBe(2);
    expect(err).toBe(`${path}: line 3, column 14: not valid JSON\n`);
    const results = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as object);
    expect(results).toMatchObject([
      { stars: 5 },
      { stars: null, issues: [{ code: "input.not-json", params: { line: 3, column: 14 } }] },
      { stars: 5 },
    ]);
    expect((await run(["rate", path])).out).toContain("2 rated, 1 with issues");
  });

  test.each([
    ["{", "line 1, column 2"],
    ['{\n  "decision": "2026",\n  "set": 11,\n  "answers": { "1.1": 3,, }\n}', "line 4, column 25"],
    ['{"a": NaN}', "line 1, column 7"],
    ["decision: 2026\nset: 11", "line 1, column 1"],
    [`{"a": 1}\ntrailing`, "line 2, column 1"],
  ])("a file that is no JSON prints nothing and says where: %j", async (content, place) => {
    const path = file("broken.json", content);
    const { status, out, err } = await run(["rate", path, "--json"]);
    expect(status).toBe(2);
    expect(err).toContain(`${path}: ${place}: not valid JSON`);
    expect(
      out
        .split("\n")
        .filter((line) => line !== "")
        .every((line) => JSON.parse(line)),
    ).toBe(true);
  });

  test("deeply nested input is refused, not a crash", async () => {
    const deep = await run(["rate", file("deep.json", "[".repeat(100_000)), "--json"]);
    expect([deep.status, deep.out]).toEqual([2, ""]);
    const closed = await run([
      "rate",
      file("deep2.json", `{"a":${"[".repeat(50_000)}${"]".repeat(50_000)}}`),
      "--json",
    ]);
    expect(closed.status).toBe(1);
  });

  test("empty and missing files, and folders", async () => {
    const empty = file("empty.json", " \n\n");
    expect(await run(["rate", empty, "--json"])).toEqual({
      status: 2,
      out: "",
      err: `cannot read ${empty}: it is empty\n`,
    });
    const missing = await run(["rate", join(folder, "nowhere.json")]);
    expect(missing).toMatchObject({ status: 2, out: "" });
    expect(missing.err).toContain("ENOENT");
    expect(await run(["rate", folder])).toMatchObject({ status: 2, out: "" });
  });

  test("standard input is -", async () => {
    const { status, out } = await run(["rate", "-", "--json"], { stdin: text(evaluation()) });
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ stars: 5 });
    expect(await run(["rate", "-"], { stdin: "{" })).toEqual({
      status: 2,
      out: "",
      err: "standard input: line 1, column 2: not valid JSON\n",
    });
  });

  test("the council's choices and the tier are options", async () => {
    const member = (changes: object) => ({ answers: { ...bestSheet(tea), ...changes } });
    const council = { decision: "2026", set: "tea", members: [member({}), member({ "6.2.3": 1, "4.3": 1, "11": 2 })] };
    const far = text(council);
    expect((await json(far)).value).toMatchObject({
      exact: { sum: 189, count: 2 },
      council: { spread: 11 },
      notes: [{ code: "council.divergent" }],
    });
    expect((await json(far, "x.json", "--divergence", "11")).value).toMatchObject({ notes: [] });
    expect((await json(far, "x.json", "--on-divergence", "block")).status).toBe(1);
    expect((await json(far, "x.json", "--tier", "ministry")).value).toMatchObject({
      tier: "ministry",
      referredTo: null,
    });
    const floors = text({ ...council, members: [member({}), member({ "3.5": 1 })] });
    expect((await json(floors)).value).toMatchObject({ stars: 5 });
    expect((await json(floors, "x.json", "--floors", "every")).value).toMatchObject({ stars: 3 });
    expect((await json(floors, "x.json", "--rounding", "hundredths")).value).toMatchObject({ stars: 5 });
    const short = text({ ...council, appointed: ["a", "b"], members: [{ id: "a", ...member({}) }] });
    expect((await json(short)).status).toBe(0);
    expect((await json(short, "x.json", "--quorum", "all")).status).toBe(1);
  });
});

describe("ocop rate for people", () => {
  test("one evaluation: a table per part, the total, the stars, missed floors and notes", async () => {
    const { status, out } = await run([
      "rate",
      file("p.json", text(evaluation({ "3.5": 1, "5.1": 1, "5.2": undefined }, { id: "Tea of Tà Xùa" }))),
    ]);
    expect(status).toBe(0);
    for (const part of [
      "Tea of Tà Xùa: Fresh and processed tea (2026/11)",
      "Part A. Product and community strength: 38/40",
      "Part B. Marketing capability: 18/25",
      "1/3 !",
      "Does not apply",
      "Total: 91/100",
      "Stars by points alone: ★★★★★ 5",
      "Stars: ★★★☆☆ 3",
      "Missed floors",
      "The decision does not say what follows when floors",
    ]) {
      expect(out).toContain(part);
    }
  });

  test("a council, cases, yes and no, none of the levels", async () => {
    const members = [{ answers: bestSheet(communityTourism) }, { answers: bestSheet(communityTourism) }];
    const council = await run(["rate", file("c.json", text({ decision: "2026", set: 26, members }))]);
    expect(council.out).toContain("(2026/26, 2 members)");
    const answers = { ...bestSheet(communityTourism), "8": "b1", "9": 0 };
    const single = await run(["rate", file("c.json", text({ decision: "2026", set: 26, answers }))]);
    expect(single.out).toContain("None of the levels");
    expect((await run(["rate", file("c.json", text(evaluation({ "2.4": 0 })))])).out).toMatch(/│ No\s/);
  });

  test("one that is not complete: floors missed so far, apart from those not answered", async () => {
    const unfinished = file("u.json", text(evaluation({ "3.5": 1, "4.1": undefined })));
    const { status, out } = await run(["rate", unfinished]);
    expect(status).toBe(1);
    expect(out).toContain("1/3 !");
    expect(out).toMatch(
      /Missed floors\n {2}- The floor for 4 stars is missed at criterion 3\.5 .+: 2 points needed, 1 earned\n/,
    );
    expect(out).toMatch(/Floors not answered yet\n {2}- The floor for 3 stars at criterion 4\.1 .+: 2 points needed\n/);
    expect(JSON.parse((await run(["rate", unfinished, "--json"])).out)).toMatchObject({
      missedFloors: [{ stars: 4, criterion: "3.5", required: 2, got: 1 }],
      openFloors: [{ stars: 3 }, { stars: 4 }, { stars: 5, criterion: "4.1", required: 5 }],
    });
    expect((await run(["explain", unfinished])).out).toContain("The floor for 5 stars at criterion 4.1");
  });

  test("rejected, stopped and faulty evaluations", async () => {
    const rejected = await run(["rate", file("r.json", text(evaluation({}, { rejections: ["forged-dossier"] })))]);
    expect(rejected.out).toContain("The dossier is rejected: The dossier is forged");
    expect(rejected.out).toContain("Stars: no rank");
    const water = { decision: "2026", set: 16, answers: { ...bestSheet(bottledWater), "6.1": 0 } };
    expect((await run(["rate", file("r.json", text(water))])).out).toContain("The evaluation stops: criterion 6.1");
    const faulty = await run(["rate", file("r.json", text(evaluation({ "1.1": undefined, "3.5": "x" })))]);
    expect(faulty.status).toBe(1);
    expect(faulty.out).toContain("–/3");
    expect(faulty.out).toMatch(/Issues\n {2}- Criterion 1\.1 .+ is not answered\n/);
    const unknown = await run(["rate", file("r.json", text({ id: "u", decision: "1999", set: 1, answers: {} }))]);
    expect(unknown.out).toContain("There is no decision “1999”");
  });

  test("many: a line for each, and how many there were", async () => {
    const list = [
      evaluation({}, { id: "a" }),
      evaluation({ "3.5": 1 }),
      evaluation({ "1.1": 9, "1.2": 9 }, { id: "c" }),
      evaluation({}, { rejections: ["forged-dossier"] }),
    ];
    for (const [name, content] of [
      ["l.json", text(list)],
      ["l.ndjson", list.map(text).join("\n")],
    ] as const) {
      const { status, out } = await run(["rate", file(name, content)]);
      expect(status).toBe(1);
      expect(out.split("\n")).toEqual([
        "✓ a 2026/11: ★★★★★ (potential) 100",
        "✓ 2026/11: ★★★☆☆ 98",
        expect.stringMatching(/^✗ c 2026\/11: Criterion 1\.1 .+ has no level 9; allowed: 0, 1, 2, 3 \(\+1\)$/),
        "✓ 2026/11: no rank 100",
        "3 rated, 1 with issues",
        "",
      ]);
    }
    expect((await run(["rate", file("l.json", text(list)), "--full"])).out).toContain("Part C.");
  });

  test("the case that was chosen is named", async () => {
    const cases = { decision: "2026", set: 26, answers: { ...bestSheet(communityTourism), "8": "a1", "9": "b2" } };
    const { out } = await run(["rate", file("cases.json", text(cases)), "--plain", "--lang", "vi"]);
    expect(out).toMatch(/Tiêu chí 8 .* Mức: Trường hợp a \(.+\): /);
    expect(out).toMatch(/Tiêu chí 9 .* Mức: Trường hợp b \(.+\): /);
    expect(out).toMatch(/Tiêu chí 15 .* Mức: Trường hợp [ab] \(.+\): /);
  });

  test("an answer that is none is not shown as No", async () => {
    const faulty = evaluation({ "2.4": true });
    const { out } = await run(["rate", file("no-answer.json", text(faulty)), "--plain"]);
    expect(out).toMatch(/Criterion 2\.4 [^.]+\. Points: –\/1\./);
  });

  test("what users write does not steer the terminal", async () => {
    const hostile = { ...evaluation({ "\u001b[31mX": 1 }, { id: "a\u001b[2J\nb" }) };
    const path = file("steer.json", text(hostile));
    const list = file("steer-list.json", text([hostile]));
    const named = file("steer-none.json", text({ id: "\u001b[2J", decision: "1" }));
    for (const words of [
      ["rate", path],
      ["explain", path],
      ["rate", list],
      ["rate", named],
      ["plan", path, "--target", "4"],
    ]) {
      const { out, err } = await run(words);
      expect(out + err).toContain("\ufffd[");
      expect(out + err).not.toContain("\u001b");
    }
    expect((await run(["plan", path, "--target", "4", "--locked", "\u001b[2J"])).err).toBe(
      "the criteria set has no \ufffd[2J\n",
    );
  });

  test("colour only on a terminal that wants it", async () => {
    const path = file("colour.json", text(evaluation()));
    const colour = "\u001b[";
    expect((await run(["rate", path])).out).not.toContain(colour);
    expect((await run(["rate", path], { isTerminal: true })).out).toContain(colour);
    expect((await run(["rate", path], { isTerminal: true, env: { NO_COLOR: "1" } })).out).not.toContain(colour);
    expect((await run(["rate", path], { isTerminal: true, env: { TERM: "dumb" } })).out).not.toContain(colour);
  });

  test("long input shows its progress on standard error of a terminal only", async () => {
    const path = file("long.ndjson", `${text(evaluation())}\n`.repeat(10_001));
    expect((await run(["rate", path], { isTerminal: true })).err).toBe("\r10000 sheets done\n");
    expect((await run(["rate", path])).err).toBe("");
  });

  test("the bar of a table that is read fits the terminal, and is none in plain text", async () => {
    const path = file("bar.csv", "TT,Tên sản phẩm,Chủ thể,Xã,Số sao\n1,Chè,HTX Chè,Tân Cương,4\n");
    const bars = async (columns: string, ...options: string[]) => {
      const { err } = await run(["check", path, ...options], { isTerminal: true, env: { COLUMNS: columns } });
      return (err.match(/[░█]+/gu) ?? []).map(({ length }) => length);
    };
    expect(await bars("50")).toEqual([30, 30]);
    expect(await bars("100")).toEqual([40, 40]);
    expect(await bars("50", "--plain")).toEqual([]);
  });
});

describe("ocop explain", () => {
  test("gives the reasons and what is missing", async () => {
    const { status, out } = await run(["explain", file("e.json", text(evaluation({ "3.5": 1 })))]);
    expect(status).toBe(0);
    expect(out).toContain("- 98 of 100 points: 5 stars by points alone (90–100)");
    expect(out).toContain("- Missing for 4 stars: criterion 3.5 (Intellectual property) at 2 points or more");
    const vi = await run(["explain", file("e.json", text(evaluation({ "3.5": 1 }))), "--lang", "vi"]);
    expect(vi.out).toContain("- Để lên 4 sao còn thiếu: tiêu chí 3.5 (Sở hữu trí tuệ) từ 2 điểm");
  });

  test("--json gives reasons with their sentences", async () => {
    const { out } = await run(["explain", file("e.json", text(evaluation())), "--json"]);
    expect(JSON.parse(out)).toMatchObject({
      stars: 5,
      reasons: [{ code: "band.by-total", message: expect.any(String) }, {}, { code: "recognition.potential" }],
    });
  });

  test("explains each of many", async () => {
    const { status, out } = await run([
      "explain",
      file("e.ndjson", [evaluation(), { decision: "x" }].map(text).join("\n")),
    ]);
    expect(status).toBe(1);
    expect(out.match(/Fresh and processed tea/g)).toHaveLength(1);
    expect(out).toContain("There is no decision “x”");
  });
});

describe("in Vietnamese", () => {
  test("the command says what is wrong with its input", async () => {
    const vi = (...argv: string[]) => run([...argv, "--lang", "vi"]);
    expect((await vi("sets", "99")).err).toBe("quyết định năm 2026 không có bộ tiêu chí 99\n");
    expect((await vi("sets", "--decision", "1999")).err).toBe(
      "không có quyết định 1999; hiện có: 2026, 2023, 2019, 2018\n",
    );
    expect((await vi("rate", file("vi.json", "{"))).err).toContain("dòng 1, cột 2: không phải JSON hợp lệ");
    expect((await vi("rate", file("vi.json", ""))).err).toContain("không có nội dung");
    const many = await vi("rate", file("vi.ndjson", `${text(evaluation())}\n`.repeat(2)));
    expect(many.out).toContain("2 phiếu đã phân hạng, 0 phiếu có lỗi");
    const long = file("long.ndjson", `${text(evaluation())}\n`.repeat(10_000));
    const onTerminal = await run(["rate", long, "--json"], { isTerminal: true, locale: "vi" });
    expect(onTerminal.err).toContain("đã xử lý 10000 phiếu");
  });
});

describe("the command line", () => {
  test("help in both languages", async () => {
    const en = await run(["--help"]);
    expect(en).toMatchObject({ status: 0, err: "" });
    expect(en.out).toContain("This result is not a recognition");
    expect((await run(["rate", "--help", "--lang", "vi"])).out).toContain("Cách dùng:");
  });

  test("help that is asked for before a command is that of all", async () => {
    for (const lang of ["en", "vi"]) {
      const all = (await run(["--help", "--lang", lang])).out;
      expect(all).toContain("agenda");
      expect((await run(["--help", "rate", "--lang", lang])).out).toBe(all);
      expect((await run(["--lang", lang, "-h", "sets"])).out).toBe(all);
      expect((await run(["--help", "--lang", lang, "sets"])).out).toBe(all);
    }
  });

  test("of a command there is none of is told so, whatever help is asked for; capitals do not matter", async () => {
    for (const argv of [["nope"], ["nope", "--help"], ["help", "nope"]]) {
      const { status, out, err } = await run([...argv, "--lang", "en"]);
      expect([status, out, err]).toEqual([2, "", "error: unknown command 'nope'\n"]);
    }
    expect((await run(["help", "RATES", "--lang", "en"])).err).toContain("(Did you mean rate?)");
    expect((await run(["help", "rate", "--lang", "vi"])).out).toBe((await run(["rate", "--help", "--lang", "vi"])).out);
    expect((await run(["help", "help", "--lang", "vi"])).out).toBe((await run(["--help", "--lang", "vi"])).out);
    expect((await run(["SETS", "tea", "--json"])).out).toBe((await run(["sets", "tea", "--json"])).out);
  });

  test("help says what must be given, what can be chosen and what is the default", async () => {
    const vi = (await run(["plan", "--help", "--lang", "vi"])).out;
    expect(vi).toContain("Cách dùng: ocop plan [tùy chọn] <file>");
    expect(vi).toContain("(bắt buộc; chọn: 2, 3, 4, 5)");
    expect(vi).toContain("(mặc định: 1)");
    expect(vi).toContain("-h, --help        hiện trợ giúp");
    expect((await run(["plan", "--help"])).out).toContain("(required; choices: 2, 3, 4, 5)");
    const all = (await run(["--help", "--lang", "vi"])).out;
    expect(all).toContain("Cách dùng: ocop [tùy chọn] [lệnh]");
    expect(all).toContain("help [lệnh]");
    for (const name of [
      "sets",
      "rate",
      "explain",
      "check",
      "when",
      "certificate",
      "agenda",
      "diff",
      "plan",
      "completion",
    ]) {
      const { out } = await run([name, "--help", "--lang", "vi"]);
      expect(out).not.toMatch(/choices|default|display|(?<!--)output|\[options\]/);
    }
  });

  test.each([
    ["plan x --target", "lỗi: tùy chọn '--target <stars>': thiếu giá trị"],
    ["plan x --target 9", "lỗi: tùy chọn '--target <stars>': giá trị '9' không hợp lệ. Giá trị hợp lệ: 2, 3, 4, 5."],
    ["completion x", "lỗi: giá trị 'x' không hợp lệ cho tham số 'shell'. Giá trị hợp lệ: bash, zsh, fish, powershell."],
    ["new 1 --members 0", "lỗi: tùy chọn '--members <count>': giá trị '0' không hợp lệ. Giá trị hợp lệ: 1–200."],
    ["plan x", "lỗi: thiếu tùy chọn bắt buộc '--target <stars>'"],
    ["plan a b --target 3", "lỗi: thừa tham số cho 'plan': cần 1, nhận được 2."],
    ["rate", "lỗi: thiếu tham số 'file'"],
    ["rate x --teir a", "lỗi: không có tùy chọn '--teir'\n(Có phải ý bạn là --tier?)"],
    ["rte x", "lỗi: không có lệnh 'rte'\n(Có phải ý bạn là rate?)"],
  ])("%s: the parser's errors are in Vietnamese, too", async (line, said) => {
    expect(await run([...line.split(" "), "--lang", "vi"])).toEqual({ status: 2, out: "", err: `${said}\n` });
  });

  test("what is written on the command line does not steer the terminal", async () => {
    const { err } = await run(["rate", "x", "--\u001b[2J"]);
    expect(err).toBe("error: unknown option '--\ufffd[2J'\n");
  });

  test("without a command it shows its help and fails", async () => {
    expect(await run([])).toMatchObject({ status: 2, out: "" });
  });

  test.each([
    [["frobnicate"], "unknown command"],
    [["rate"], "missing required argument"],
    [["rate", "x", "--tier", "moon"], "Allowed choices are district, province, ministry"],
    [["rate", "x", "--divergence", "-1"], "argument missing|invalid"],
    [["rate", "x", "--divergence", "ten"], "invalid"],
    [["rate", "x", "--lang", "fr"], "Allowed choices are vi, en"],
    [["sets", "--jsn"], "unknown option"],
  ])("%j is refused", async (argv, why) => {
    const { status, out, err } = await run(argv);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(new RegExp(why));
  });
});

describe("older decisions", () => {
  const older = (decision: string, set: number | string) => {
    const found = findDecision(decision)?.find(set);
    return file(`${decision}.json`, text({ decision, set, answers: found && bestSheet(found) }));
  };

  test.each([
    ["2025-07-05", "district"],
    ["2025-07-06", "province"],
  ])("--on %s rates with the tiers of evaluation of that day: the %s", async (day, tier) => {
    const { status, out } = await run(["rate", older("2023", 1), "--json", "--on", day]);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ decision: "2023", tier, stars: 5, authority: "ministry" });
  });

  test("--tier asks each decision: one without that tier gives an issue, and the rest is rated", async () => {
    const lines = ["2019", "2026", "2023"].map((decision) => {
      const set = findDecision(decision)?.find(1);
      return JSON.stringify({ decision, set: 1, answers: set && bestSheet(set) });
    });
    const mixed = file("mixed.ndjson", lines.join("\n"));
    const rated = async (...argv: readonly string[]) => {
      const { status, out } = await run(["rate", mixed, "--json", "--tier", "district", ...argv]);
      const results = out.trimEnd().split("\n");
      return { status, results: results.map((result) => JSON.parse(result) as { issues: { code: string }[] }) };
    };
    const now = await rated();
    expect(now.status).toBe(1);
    expect(now.results).toMatchObject([
      { decision: "2019", tier: "district", stars: 5, issues: [] },
      { decision: "2026", tier: null, stars: null, issues: [{ params: { known: ["province", "ministry"] } }] },
      { decision: "2023", tier: null, stars: null, issues: [{ code: "evaluation.unknown-tier" }] },
    ]);
    const before = await rated("--on", "2025-07-05");
    expect(before.results.map(({ issues }) => issues.length)).toEqual([0, 1, 0]);
    const inWords = await run(["explain", mixed, "--lang", "en", "--tier", "district"]);
    expect(inWords.out).toContain(
      "The decision of 2026 has no tier of evaluation “district”; it has: province (provincial tier), ministry (central tier)",
    );
  });

  test("--on wants a day, and changes nothing where nothing was amended", async () => {
    expect((await run(["rate", older("2023", 1), "--on", "2025-02-30"])).status).toBe(2);
    expect((await run(["rate", older("2019", 1), "--on", "2020-01-01"])).status).toBe(0);
    const unknown = file("unknown.json", text({ decision: "1999", set: 1, answers: {} }));
    expect((await run(["rate", unknown, "--on", "2020-01-01"])).out).toContain("There is no decision");
    const none = file("2018.json", text({ decision: "2018", set: 1, answers: {} }));
    expect((await run(["rate", none, "--on", "2020-01-01"])).out).toContain("without points");
  });

  test("are listed and rated, each by its own rules", async () => {
    const { out } = await run(["rate", older("2019", "community-tourism"), "--json"]);
    expect(JSON.parse(out)).toMatchObject({ decision: "2019", set: 26, stars: 5, notes: [{ code: "set.unverified" }] });
    const listed = JSON.parse((await run(["sets", "--decision", "2019", "--json"])).out) as { verified: boolean }[];
    expect(listed).toHaveLength(27);
    expect(JSON.parse((await run(["sets", "--decision", "2018", "--json"])).out)).toEqual([]);
    expect((await run(["sets", "--decision", "2023", "7"])).out).toContain("2023/07");
  });
});
