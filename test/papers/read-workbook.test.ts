import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import * as excel from "xlsx";
import { tea as teaOf2023 } from "../../src/decisions/2023/index.js";
import { decision2026, tea } from "../../src/decisions/2026/index.js";
import type { CriteriaSet } from "../../src/decisions/criteria-set.js";
import { decisions, findSet } from "../../src/decisions/index.js";
import { message } from "../../src/messages/index.js";
import * as library from "../../src/papers/heavy/read-book.js";
import { readScoreSheets, readWorkbook, type SheetCells } from "../../src/papers/workbook/read/index.js";
import { openSheets } from "../../src/papers/workbook/read/open-sheets.js";
import { type WorkbookOptions, workbookOf } from "../../src/papers/workbook/workbook-of.js";
import { storedZip } from "../../src/papers/zip/unzip.js";
import { type Random, seeded } from "../support/seeded.js";
import { untyped } from "../support/sheets.js";
import { type Answers, rowsOf as rowsOfCells, someAnswers, write } from "./mangle.js";

const random: Random = seeded(26);
const first = someAnswers(tea, random, 0);
const second = someAnswers(tea, random, 0);
const third = someAnswers(tea, random, 0);

/** A workbook as SheetJS has it, to be mangled. */
async function book(set: CriteriaSet, options: WorkbookOptions): Promise<excel.WorkBook> {
  return excel.read(await workbookOf(set, untyped(options)), { sheetStubs: true });
}

const council = (...answers: readonly Answers[]) => ({ product: "Chè Tân Cương", producer: "HTX Hảo Đạt", answers });

function bytesOf(own: excel.WorkBook, bookType: excel.BookType = "xlsx"): Uint8Array {
  return new Uint8Array(excel.write(own, { type: "array", bookType }) as ArrayBuffer);
}

const sheet = (own: excel.WorkBook, name: string) => own.Sheets[name] as excel.WorkSheet;

/** The cells of a sheet as rows. */
const rowsOf = (own: excel.WorkBook, name: string) =>
  excel.utils.sheet_to_json<(string | number | null)[]>(sheet(own, name), { header: 1, defval: null, blankrows: true });

/** Takes other rows for a sheet. */
function replace(own: excel.WorkBook, name: string, rows: readonly (readonly unknown[])[]): void {
  own.Sheets[name] = excel.utils.aoa_to_sheet(rows as unknown[][]);
}

/** The row of a key, as Excel counts. */
const rowAt = (own: excel.WorkBook, name: string, key: string) =>
  rowsOf(own, name).findIndex((row) => row[0] === key) + 1;

const set = (own: excel.WorkBook, name: string, cell: string, v: string | number | boolean) => {
  excel.utils.sheet_add_aoa(sheet(own, name), [[v]], { origin: cell });
};

const read = (own: excel.WorkBook | readonly excel.WorkBook[], bookType?: excel.BookType) =>
  readWorkbook(
    Array.isArray(own) ? own.map((one) => bytesOf(one, bookType)) : bytesOf(own as excel.WorkBook, bookType),
    decisions,
  );

type Reading = Awaited<ReturnType<typeof readWorkbook>>;

const answersIn = ({ evaluations }: Reading) =>
  evaluations.map(({ evaluation }) => evaluation.members?.map(({ answers }) => answers) ?? [evaluation.answers]);

const codes = (list: readonly { readonly code: string; readonly path: readonly unknown[] }[]) =>
  list.map(({ code, path }) => [code.replace("workbook.", ""), ...path].join(" "));

describe("what is read", () => {
  test("the evaluation, its product and producer, its sheets and their members", async () => {
    const reading = await readWorkbook(
      await workbookOf(tea, untyped({ ...council(first, second), members: ["An", "Bình"], on: "2026-11-29" })),
      decisions,
    );
    expect(reading).toEqual({
      evaluations: [
        {
          evaluation: {
            id: "Chè Tân Cương",
            decision: "2026",
            set: 11,
            members: [
              { id: "An", answers: first },
              { id: "Bình", answers: second },
            ],
          },
          product: "Chè Tân Cương",
          producer: "HTX Hảo Đạt",
          sheets: [
            { sheet: "Phiếu 1", member: "An", day: "2026-11-29" },
            { sheet: "Phiếu 2", member: "Bình", day: "2026-11-29" },
          ],
        },
      ],
      issues: [],
      warnings: [],
    });
  });

  test.each(["xlsx", "xlsm", "ods"] as const)("from %s", async (type) => {
    const reading = await read(await book(tea, council(first, second)), type);
    expect(answersIn(reading)).toEqual([[first, second]]);
  });

  test("a blank sheet is a member who is missing; a blank workbook is an evaluation without answers", async () => {
    const members = ["An", "Bình", "Chi"];
    const reading = await read(await book(tea, { ...council(first), members }));
    expect(reading.evaluations[0]?.evaluation).toMatchObject({
      members: [{ id: "An" }],
      appointed: ["An", "Bình", "Chi"],
    });
    expect(codes(reading.warnings)).toEqual(["blank-sheet Phiếu 2", "blank-sheet Phiếu 3"]);
    const blank = await read(await book(tea, {}));
    expect(blank.evaluations[0]?.evaluation).toEqual({ decision: "2026", set: 11, answers: {} });
  });

  test("the amended set of 2019 by its own name, and grounds the council has found", async () => {
    const amended = findSet("2019", "2019/26-781") as CriteriaSet;
    const own = await book(amended, { product: "Bản Áng", answers: [someAnswers(amended, random, 0)] });
    const { evaluations } = await read(own);
    expect(evaluations[0]?.evaluation.set).toBe(amended.slug);
    const found = await book(tea, council(first));
    const [ground] = tea.grounds;
    set(found, "Hội đồng", `D${rowAt(found, "Hội đồng", `@ground:${ground?.code}`)}`, "1. Có");
    expect((await read(found)).evaluations[0]?.evaluation.rejections).toEqual([ground?.code]);
    set(found, "Hội đồng", `D${rowAt(found, "Hội đồng", `@ground:${ground?.code}`)}`, "để xem");
    const unread = await read(found);
    expect(unread.evaluations[0]?.evaluation.rejections).toBeUndefined();
    expect(codes(unread.issues)[0]).toMatch(/^ground-unreadable Hội đồng D\d+$/);
  });
});

describe("what people do to sheets", () => {
  test("rows and columns put in, the hidden column taken out, sheets renamed and in another order", async () => {
    const own = await book(tea, council(first, second));
    replace(
      own,
      "Phiếu 1",
      rowsOf(own, "Phiếu 1").flatMap((row, at) => (at % 9 === 4 ? [["", "", "ghi chú"], row] : [row])),
    );
    replace(
      own,
      "Phiếu 2",
      rowsOf(own, "Phiếu 2").map(([, code, ...row]) => [code, "thêm", ...row]),
    );
    own.SheetNames.reverse();
    const renamed = own.SheetNames.indexOf("Phiếu 2");
    own.SheetNames[renamed] = "Ông Bình";
    own.Sheets["Ông Bình"] = sheet(own, "Phiếu 2");
    const reading = await read(own);
    expect(answersIn(reading)).toEqual([[second, first]]);
    expect(reading.issues).toEqual([]);
  });

  test("only the members' sheets, in a workbook of several councils; several files of one council", async () => {
    const own = await book(tea, council(first, second));
    const other = await book(tea, { product: "Trà sen", answers: [third] });
    const merged = excel.utils.book_new();
    for (const [name, from, as] of [
      ["Phiếu 1", own, "Phiếu 1"],
      ["Phiếu 1", other, "Phiếu 1 (2)"],
      ["Phiếu 2", own, "Phiếu 2"],
    ] as const) {
      excel.utils.book_append_sheet(merged, sheet(from, name), as);
    }
    const together = await read(merged);
    expect(together.evaluations.map(({ product }) => product)).toEqual(["Chè Tân Cương", "Trà sen"]);
    expect(answersIn(together)).toEqual([[first, second], [third]]);
    const files = await read([
      await book(tea, { product: "CHÈ  Tân Cương", answers: [first] }),
      other,
      await book(tea, { product: "Chè Tân Cương", producer: "HTX Hảo Đạt", answers: [second] }),
    ]);
    expect(files.evaluations.map(({ sheets }) => sheets.map(({ file }) => file))).toEqual([[0, 2], [1]]);
    expect(answersIn(files)).toEqual([[first, second], [third]]);
  });

  test("products of two producers, and names that differ by accents, are told apart", async () => {
    const reading = await read([
      await book(tea, { product: "Bánh dừa", producer: "HTX A", answers: [first] }),
      await book(tea, { product: "Bánh dừa", producer: "HTX B", answers: [second] }),
      await book(tea, { product: "Bánh dứa", producer: "HTX A", answers: [third] }),
    ]);
    expect(answersIn(reading)).toEqual([[first], [second], [third]]);
    expect(codes(reading.warnings)).toEqual(["similar-products 2 Phiếu 1"]);
  });

  test("files that name no product are not put together", async () => {
    const reading = await read([await book(tea, { answers: [first] }), await book(tea, { answers: [second] })]);
    expect(answersIn(reading)).toEqual([[first], [second]]);
  });

  test("a sheet of another set, and a set that is not known", async () => {
    const own = await book(tea, council(first));
    const coffee = decision2026.find("coffee-and-cocoa") as CriteriaSet;
    const answers = someAnswers(coffee, random, 0);
    const other = await book(coffee, { product: "Cà phê", answers: [answers] });
    excel.utils.book_append_sheet(own, sheet(other, "Phiếu 1"), "Phiếu 9");
    const reading = await read(own);
    expect(reading.evaluations.map(({ evaluation }) => evaluation.set)).toEqual([11, 13]);
    expect(codes(reading.warnings)).toContain("set-of-other-book Phiếu 9");
    set(own, "Phiếu 9", `D${rowAt(own, "Phiếu 9", "@set")}`, "2026/77 – Cà phê");
    const unknown = await read(own);
    expect(codes(unknown.issues)).toEqual([`unknown-set Phiếu 9 D${rowAt(own, "Phiếu 9", "@set")}`]);
  });

  test("of which set a sheet is is found by its criteria where nothing says it, or not at all", async () => {
    const coffee = decision2026.find("coffee-and-cocoa") as CriteriaSet;
    const answers = someAnswers(coffee, random, 0);
    const own = await book(coffee, { product: "Cà phê", answers: [answers] });
    const bare = excel.utils.book_new();
    excel.utils.book_append_sheet(
      bare,
      excel.utils.aoa_to_sheet(
        rowsOf(own, "Phiếu 1").map((row) => row.map((cell) => (/^2026\/13/.test(String(cell)) ? "" : cell))),
      ),
      "Phiếu",
    );
    const reading = await readWorkbook(bytesOf(bare), [decision2026]);
    expect(answersIn(reading)).toEqual([[answers]]);
    expect(codes(reading.warnings)).toEqual(["set-by-criteria Phiếu"]);
  });

  test("a copy of a member's sheet counts once; two that differ are not settled", async () => {
    const own = await book(tea, { ...council(first), members: ["An"] });
    excel.utils.book_append_sheet(own, structuredClone(sheet(own, "Phiếu 1")), "Phiếu 1 (2)");
    const copied = await read(own);
    expect(answersIn(copied)).toEqual([[first]]);
    expect(codes(copied.warnings)).toEqual(["copy Phiếu 1 (2)"]);
    const code = "1.1";
    set(own, "Phiếu 1 (2)", `E${rowAt(own, "Phiếu 1 (2)", code)}`, first[code] === 1 ? 2 : 1);
    const differing = await read(own);
    expect(codes(differing.issues)).toEqual(["member-twice Phiếu 1 (2)"]);
    expect(differing.evaluations[0]?.evaluation.members?.map(({ id }) => id)).toEqual(["An", "An"]);
  });

  test("a row whose key was parted from what is printed in it is not read", async () => {
    const own = await book(tea, council(first));
    const [one, other] = [rowAt(own, "Phiếu 1", "1.1"), rowAt(own, "Phiếu 1", "1.2")];
    set(own, "Phiếu 1", `A${one}`, "1.2");
    set(own, "Phiếu 1", `A${other}`, "1.1");
    const reading = await read(own);
    expect(codes(reading.issues).toSorted()).toEqual(
      [`row-differs Phiếu 1 A${other}`, `row-differs Phiếu 1 A${one}`].toSorted(),
    );
    const { "1.1": _, "1.2": __, ...others } = first as Record<string, unknown>;
    expect(answersIn(reading)).toEqual([[others]]);
  });
});

const blank = new Map<CriteriaSet, Promise<readonly SheetCells[]>>();

/** The cells of a form's workbook without answers. */
function blankSheets(form: CriteriaSet): Promise<readonly SheetCells[]> {
  const known = blank.get(form) ?? workbookOf(form, { product: "P" }).then((bytes) => openSheets(bytes, library));
  blank.set(form, known as Promise<readonly SheetCells[]>);
  return known as Promise<readonly SheetCells[]>;
}

describe("what people type", () => {
  const typed = async (key: string, value: string | number | boolean, form: CriteriaSet = tea) => {
    const [member] = await blankSheets(form);
    const rows = rowsOfCells(member as SheetCells);
    write(rows, key, 4, value);
    const { evaluations, issues, warnings } = readScoreSheets([{ name: "Phiếu 1", rows }], decisions);
    const told = (list: typeof issues) =>
      list.map(({ code }) => code.replace("workbook.", "")).filter((code) => code !== "blank-sheet");
    return [evaluations[0]?.evaluation.answers?.[key as never], ...told(issues), ...told(warnings)];
  };

  const { levels } = tea.criteria.find(({ code }) => code === "4.1") as CriteriaSet["criteria"][number];
  const pointsOf = levels.map(({ points }) => points);

  test("numbers, words and points", async () => {
    expect(pointsOf).toEqual([1, 2, 3, 5]);
    expect(await typed("4.1", 4)).toEqual([4]);
    expect(await typed("4.1", "mức 4")).toEqual([4]);
    expect(await typed("4.1", levels[1]?.label.vi ?? "")).toEqual([2]);
    expect(await typed("4.1", levels[3]?.label.en.toUpperCase() ?? "")).toEqual([4]);
    expect(await typed("4.1", "3 điểm")).toEqual([3]);
    expect(await typed("4.1", 5)).toEqual([4, "read-as-points"]);
    expect(await typed("4.1", 3)).toEqual([3]);
    expect(await typed("4.1", "4 điểm")).toEqual([undefined, "points-unclear"]);
    expect(await typed("4.1", 6)).toEqual([undefined, "points-unclear"]);
    expect(await typed("4.1", 2.5)).toEqual([undefined, "answer-unreadable"]);
    expect(await typed("4.1", "tốt")).toEqual([undefined, "answer-unreadable"]);
    expect(await typed("4.1", `2. ${levels[3]?.label.vi}`)).toEqual([undefined, "answer-differs"]);
    expect(await typed("4.1", `4. ${levels[3]?.label.vi} (3 điểm)`)).toEqual([undefined, "answer-differs"]);
    expect(await typed("4.1", "#REF!")).toEqual([undefined, "broken-cell"]);
  });

  test("a number that is a level's and another's points is the level's, and that is said", async () => {
    // Of 5.1 the third level gives 2 points, and the fourth 3.
    expect(await typed("5.1", 3)).toEqual([3, "numbers-as-levels"]);
    expect(await typed("5.1", 5)).toEqual([5]);
  });

  test("yes and no", async () => {
    for (const yes of ["x", "Có", "co", "YES", true, 1, "1. Có (1 điểm)", "1 điểm"]) {
      expect(await typed("2.4", yes)).toEqual([1]);
    }
    for (const no of ["Không", "khong", "No", false, 0]) {
      expect(await typed("2.4", no)).toEqual([0]);
    }
    expect(await typed("2.4", "có thể")).toEqual([undefined, "answer-unreadable"]);
  });

  test("where some numbers can be points only, those that may be either are asked for; or the caller knows", async () => {
    const own = await book(tea, { product: "P" });
    set(own, "Phiếu 1", `E${rowAt(own, "Phiếu 1", "4.1")}`, 5);
    const cell = `E${rowAt(own, "Phiếu 1", "4.2")}`;
    set(own, "Phiếu 1", cell, 3);
    const { evaluations, issues } = await read(own);
    expect(evaluations[0]?.evaluation.answers).toEqual({ "4.1": 4 });
    expect(codes(issues)).toEqual([`level-or-points Phiếu 1 ${cell}`]);
    const known = await readWorkbook(bytesOf(own), decisions, { numbers: "points" });
    expect(Object.keys(known.evaluations[0]?.evaluation.answers ?? {})).toEqual(["4.1", "4.2"]);
    const levelsMeant = await readWorkbook(bytesOf(own), decisions, { numbers: "levels" });
    expect(levelsMeant.evaluations[0]?.evaluation.answers).toMatchObject({ "4.2": 3 });
  });

  test("cases: the case and its level, both in one cell, the level alone; what contradicts is asked for", async () => {
    const tourism = findSet("2026", "community-tourism") as CriteriaSet;
    const criterion = tourism.criteria.find(({ kind }) => kind === "cases") as CriteriaSet["criteria"][number];
    const { code } = criterion;
    expect(await typed(code, "A2", tourism)).toEqual(["a2"]);
    expect(await typed(code, "b 1", tourism)).toEqual(["b1"]);
    expect(await typed(code, "c1", tourism)).toEqual([undefined, "answer-unreadable"]);
    const own = await book(tourism, { product: "P" });
    set(own, "Phiếu 1", `E${rowAt(own, "Phiếu 1", `${code}/b`)}`, 1);
    expect(answersIn(await read(own))).toEqual([[{ [code]: "b1" }]]);
    set(own, "Phiếu 1", `E${rowAt(own, "Phiếu 1", code)}`, "a");
    const contrary = await read(own);
    expect(answersIn(contrary)).toEqual([[{}]]);
    expect(contrary.issues.map(({ code: own }) => own)).toEqual(["workbook.case-unclear"]);
  });
});

describe("what is told", () => {
  test("results that are not those of the answers, with both values", async () => {
    const own = await book(tea, council(first, second));
    set(own, "Phiếu 1", `E${rowAt(own, "Phiếu 1", "@total")}`, 99);
    set(own, "Hội đồng", `D${rowAt(own, "Hội đồng", "@exact")}`, "198/2");
    const { warnings } = await read(own);
    expect(warnings.map(({ params }) => ("what" in params ? [params.what, params.printed] : []))).toEqual([
      ["total", "99"],
      ["average", "198/2"],
    ]);
  });

  test("answers in rows of no criterion, and in a column that has lost its heading", async () => {
    const own = await book(tea, council(first));
    const row = rowAt(own, "Phiếu 1", "1.3");
    set(own, "Phiếu 1", `A${row}`, "");
    set(own, "Phiếu 1", `B${row}`, "");
    set(own, "Phiếu 1", `C${row}`, "Công suất");
    const stray = await read(own);
    expect(codes(stray.issues)).toEqual([`stray-answer Phiếu 1 E${row}`]);
    const headless = await book(tea, council(first));
    const heading = rowsOf(headless, "Phiếu 1").findIndex((cells) => cells[4] === "Mức chọn") + 1;
    set(headless, "Phiếu 1", `E${heading}`, "Ý kiến");
    expect(answersIn(await read(headless))).toEqual([[first]]);
  });

  test("every issue and warning in both languages, with the sheet and the cell", async () => {
    const own = await book(tea, council(first));
    set(own, "Phiếu 1", `E${rowAt(own, "Phiếu 1", "4.1")}`, "tốt");
    const { issues } = await read(own);
    const [issue] = issues;
    const cell = issue?.path[1];
    expect(issue && message(issue, "vi", tea)).toBe(
      `Trang “Phiếu 1”, ô ${cell}, tiêu chí 4.1 (Khu vực phân phối chính): “tốt” không phải mức nào; có thể chọn 1, 2, 3, 4, 0`,
    );
    expect(issue && message(issue, "en", tea)).toMatch(
      /^Sheet “Phiếu 1”, cell E\d+, criterion 4\.1 .*: “tốt” is not one of the levels/,
    );
  });
});

const part = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

/** A zip with one packed part that says it has so many bytes unpacked. */
function oneDeflated(name: string, packed: Uint8Array, size: number): Uint8Array {
  const zip = storedZip([{ name, bytes: packed }]);
  const view = new DataView(zip.buffer);
  const entry = 30 + name.length + packed.length;
  for (const [method, unpacked] of [
    [8, 22],
    [entry + 10, entry + 24],
  ] as const) {
    view.setUint16(method, 8, true);
    view.setUint32(unpacked, size, true);
  }
  return zip;
}

describe("files that are none", () => {
  const why = async (bytes: Uint8Array) => {
    const { evaluations, issues } = await readWorkbook(bytes, decisions);
    expect(evaluations).toEqual([]);
    return issues.map(({ code, params }) => ("why" in params ? params.why : code));
  };

  test("text, other zips, old kinds, a file that is cut off, one without score sheets", async () => {
    expect(await why(new TextEncoder().encode("1,2"))).toEqual(["no-workbook"]);
    expect(await why(new Uint8Array())).toEqual(["no-workbook"]);
    const own = await book(tea, council(first));
    expect(await why(bytesOf(own, "biff8"))).toEqual(["old-format"]);
    expect(await why(bytesOf(own, "xlsb"))).toEqual(["old-format"]);
    const whole = bytesOf(own);
    expect(await why(whole.subarray(0, whole.length / 2))).toEqual(["damaged"]);
    const other = excel.utils.book_new();
    excel.utils.book_append_sheet(
      other,
      excel.utils.aoa_to_sheet([
        ["STT", "Tên"],
        [1, "Chè"],
      ]),
      "Sheet1",
    );
    expect(await why(bytesOf(other))).toEqual(["workbook.no-score-sheet"]);
  });

  test("of several files the others are read", async () => {
    const reading = await readWorkbook([new Uint8Array(3), await workbookOf(tea, untyped(council(first)))], decisions);
    expect(codes(reading.issues)).toEqual(["not-read 0"]);
    expect(answersIn(reading)).toEqual([[first]]);
  });

  test("changed bytes are read or refused, never more", { timeout: 120_000 }, async () => {
    const whole = await workbookOf(tea, untyped(council(first)));
    for (let run = 0; run < 60; run++) {
      const bytes = whole.slice();
      for (let changes = 1 + random.below(5); changes > 0; changes--) {
        bytes[random.below(bytes.length)] = random.below(256);
      }
      const { evaluations, issues } = await readWorkbook(bytes, decisions);
      expect(evaluations.length + issues.length).toBeGreaterThan(0);
    }
  });

  test("a million repeated rows, and texts that never end, take no time", { timeout: 30_000 }, async () => {
    const rows =
      '<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16000" office:value="1"/></table:table-row>';
    const ods = `<office:document-content><office:body><office:spreadsheet><table:table table:name="A">${rows.repeat(5)}</table:table></office:spreadsheet></office:body></office:document-content>`;
    const zip = (name: string, text: string) =>
      storedZip([part("META-INF/manifest.xml", "<manifest/>"), part(name, text)]);
    expect(await why(zip("content.xml", ods))).toEqual(["workbook.no-score-sheet"]);
    const many = ods.replaceAll("1000000", "2000").replaceAll("16000", "100").replaceAll(rows, rows.repeat(20));
    expect(
      await why(zip("content.xml", many.replace(/(<table:table-row.*<\/table:table-row>)/, "$1".repeat(10)))),
    ).toEqual(["too-large"]);
    const [sheet, book] = [
      part("xl/worksheets/sheet1.xml", "<c><is><t>".repeat(200_000)),
      part("xl/workbook.xml", "<workbook/>"),
    ];
    expect(await why(storedZip([book, sheet]))).toEqual(["damaged"]);
  });

  test("a zip that unpacks to more than it may is not unpacked", async () => {
    const packed = new Uint8Array(deflateRawSync(Buffer.alloc(40_000_000)));
    expect(await why(oneDeflated("xl/workbook.xml", packed, 40_000_000))).toEqual(["too-large"]);
    expect(await why(oneDeflated("xl/workbook.xml", packed, 10))).toEqual(["too-large"]);
  });

  test("a caller's mistake is thrown", async () => {
    await expect(readWorkbook(untyped("phieu.xlsx"), decisions)).rejects.toThrow(/^\[ocop\] readWorkbook: /);
    await expect(readWorkbook(new Uint8Array(), untyped(tea))).rejects.toThrow(/^\[ocop\] /);
    await expect(readWorkbook(new Uint8Array(), decisions, untyped({ numbers: "x" }))).rejects.toThrow(RangeError);
    expect(teaOf2023.decision).toBe("2023");
  });
});
