import { describe, expect, it } from "vitest";
import { type Cell, type RegisterRow, readRegister } from "../../../src/exchange/register/index.js";

const title = ["DANH SÁCH SẢN PHẨM OCOP", ...blanks(21)];
const headings = [
  ...["TT", "Tên sản phẩm", "Nhóm sản phẩm", "Loại hình", "Chủ thể", "Xã/phường", "Địa chỉ", "Đại diện", "ĐT"],
  ...["Sao hiện tại", "Ngày hết hạn", "Công nhận lần 1", ...blanks(4), "Lần 2/nâng hạng", ...blanks(4), "Ghi chú"],
];
const subHeadings = [...blanks(11), "Sao", "Ngày", "Năm", "Số QĐ", "Cơ quan", "Sao", "Ngày", "Năm", "Số QĐ", "Cơ quan"];
const head = [title, blanks(22), headings, subHeadings];

const producer = ["HTX", "HTX Hảo Đạt", "Tân Cương", "Xóm Nam", "Nguyễn Văn A", "0912 345 678\n0913 345 678"];
const second = [4, "05/06/2024", 2024, "2/QĐ-UBND", "UBND tỉnh"];
const tea = [
  1,
  "Chè  nõn",
  "Đồ uống",
  ...producer,
  "4 sao",
  46539,
  3,
  44352,
  2021,
  "1/QĐ-UBND",
  "UBND huyện",
  ...second,
];
const merged = [2, "Chè búp", ...blanks(7), 3, "05/06/2027", 3, "05-06-2024", "2024", "2/QĐ-UBND", "UBND tỉnh"];

function blanks(count: number): null[] {
  return Array.from({ length: count }, () => null);
}

function read(rows: readonly (readonly Cell[])[], options: Parameters<typeof readRegister>[1] = {}) {
  return [...readRegister([...head, ...rows], options)].slice(head.length);
}

/** A product row with cells by column letter. */
function product(cells: Readonly<Record<string, Cell>>): Cell[] {
  const row: Cell[] = [1, "Chè", "Đồ uống", "HTX", "HTX A", ...blanks(17)];
  for (const [letter, cell] of Object.entries(cells)) {
    row[letter.charCodeAt(0) - 65] = cell;
  }
  return row;
}

const kinds = (rows: readonly RegisterRow[]) => rows.map(({ kind }) => kind);
const found = ({ issues, warnings }: RegisterRow) =>
  [...issues, ...warnings].map(({ code, path }) => `${code} ${path.join("")}`);
const findings = (...rows: readonly (readonly Cell[])[]) => read(rows).flatMap(found);

describe("the agency workbook", () => {
  it("is known by its headings, whose rows are no products", () => {
    const rows = [...readRegister([...head, tea])];
    expect(kinds(rows)).toEqual(["title", "blank", "headings", "headings", "product"]);
    expect(rows.map(({ row }) => row)).toEqual([1, 2, 3, 4, 5]);
    expect(rows.flatMap(found)).toEqual([]);
  });

  it("is read by position", () => {
    expect(read([tea])[0]?.entry).toEqual({
      number: 1,
      productName: "Chè nõn",
      productGroup: "Đồ uống",
      producerType: "cooperative",
      producerTypeText: "HTX",
      producerName: "HTX Hảo Đạt",
      commune: "Tân Cương",
      address: "Xóm Nam",
      representative: "Nguyễn Văn A",
      phones: ["0912 345 678", "0913 345 678"],
      stars: 4,
      expires: "2027-06-01",
      recognitions: [
        { stars: 3, date: "2021-06-05", year: 2021, decisionNumber: "1/QĐ-UBND", authority: "UBND huyện" },
        { stars: 4, date: "2024-06-05", year: 2024, decisionNumber: "2/QĐ-UBND", authority: "UBND tỉnh" },
      ],
      other: {},
    });
  });

  it.each([44352, "05/06/2021", "05-06-2021", "2021-06-05", "05/06/21"])("has dates written as %s", (date) => {
    const [row] = read([product({ J: 3, L: 3, M: date })]);
    expect(row?.entry?.recognitions).toEqual([{ stars: 3, date: "2021-06-05" }]);
    expect(row?.issues).toEqual([]);
  });

  it("needs no headings where the caller says what it is", () => {
    const rows = [...readRegister([tea, merged], { layout: "agency", firstRow: 5 })];
    expect(rows.map(({ row, kind, entry }) => [row, kind, entry?.producerName])).toEqual([
      [5, "product", "HTX Hảo Đạt"],
      [6, "product", "HTX Hảo Đạt"],
    ]);
    const [unnumbered] = readRegister([product({ A: null })], { layout: "agency" });
    expect(unnumbered?.entry?.productName).toBe("Chè");
  });

  it("may number its columns below the headings", () => {
    const numbering = Array.from({ length: 22 }, (_, index) => `(${index + 1})`);
    const plain = Array.from({ length: 22 }, (_, index) => index + 1);
    expect(kinds(read([numbering, tea]))).toEqual(["headings", "product"]);
    expect(kinds(read([plain, tea]))).toEqual(["headings", "product"]);
    expect(kinds(read([tea, numbering, merged]))).toEqual(["product", "headings", "product"]);
  });

  it("may repeat its headings on another page", () => {
    expect(kinds(read([tea, headings, subHeadings, merged]))).toEqual(["product", "headings", "headings", "product"]);
  });
});

describe("merged cells", () => {
  it("inherit the producer and the group from the row above", () => {
    const [, row] = read([tea, merged]);
    expect(row?.entry).toMatchObject({
      productName: "Chè búp",
      productGroup: "Đồ uống",
      producerType: "cooperative",
      producerTypeText: "HTX",
      producerName: "HTX Hảo Đạt",
      commune: "Tân Cương",
      address: "Xóm Nam",
      representative: "Nguyễn Văn A",
      phones: ["0912 345 678", "0913 345 678"],
      stars: 3,
    });
    expect(found(row as RegisterRow)).toEqual([]);
  });

  it("reach over several rows, and keep what a row has of its own", () => {
    const [, , row] = read([
      tea,
      product({ A: 2, C: "Thực phẩm", D: null, E: null }),
      product({ A: 3, C: null, D: null, E: "" }),
    ]);
    expect(row?.entry).toMatchObject({ productGroup: "Thực phẩm", producerName: "HTX Hảo Đạt", commune: "Tân Cương" });
  });

  it("are none in a row with a producer of its own", () => {
    const [, row] = read([tea, product({ A: 2, C: null, D: null, E: "HTX B" })]);
    expect(row?.entry).toEqual({
      number: 2,
      productName: "Chè",
      producerName: "HTX B",
      producerType: "cooperative",
      producerTypeFrom: "name",
      recognitions: [],
      other: {},
    });
  });

  it.each([
    ["a footer", ["", "Tổng cộng", 1]],
    ["a blank row", blanks(22)],
    ["a section", ["II", "THỰC PHẨM"]],
  ])("end at %s", (_, between) => {
    const rows = read([tea, between, merged]);
    expect(rows[2]?.entry?.producerName).toBeUndefined();
    expect(rows[2]?.issues.map(({ code }) => code)).toEqual(["register.no-producer"]);
  });

  it("are not what a broken cell is", () => {
    const [, row] = read([tea, product({ A: 2, D: null, E: null, F: "#REF!" })]);
    expect(row?.entry).toMatchObject({ producerName: "HTX Hảo Đạt", address: "Xóm Nam" });
    expect(row?.entry?.commune).toBeUndefined();
    expect(row?.issues).toEqual([{ code: "register.broken-cell", path: [6, "F"], params: { given: "#REF!" } }]);
    const [, nameless] = read([tea, product({ A: 2, D: null, E: "#REF!" })]);
    expect(nameless?.entry?.address).toBeUndefined();
    expect(found(nameless as RegisterRow)).toEqual(["register.broken-cell 6E", "register.no-producer 6E"]);
  });

  it("do not repeat the warning of the first row", () => {
    const rows = [product({ D: "Cơ sở sản xuất" }), product({ A: 2, D: null, E: null })];
    expect(findings(...rows)).toEqual(["register.unknown-producer-type 5D"]);
    expect(read(rows)[1]?.entry?.producerTypeText).toBe("Cơ sở sản xuất");
  });
});

describe("rows that are no products", () => {
  it.each([
    [["Tổng cộng", null, 45]],
    [[null, "Tổng số: 45 sản phẩm", null, null, "x", null, null, null, null, 45]],
    [["Cộng", "45"]],
    [[null, "Người lập biểu", ...blanks(7), "Chủ tịch"]],
    [[...blanks(9), "Thái Nguyên, ngày 5 tháng 6 năm 2026"]],
    [[null, "Ngày … tháng … năm ……"]],
    [["Ghi chú: số liệu đến 30/6"]],
  ])("%j is a footer", (cells) => {
    const [, row] = read([tea, cells]);
    expect(row).toMatchObject({ row: 6, kind: "footer", issues: [], warnings: [], suggestions: [] });
    expect(row?.account).toEqual({ used: 0, kept: cells.filter((cell) => cell !== null).length, reported: 0 });
    expect(row?.cells).toBe(cells);
  });

  it("are further cells of the product above, which are not read", () => {
    const [, row] = read([tea, [...blanks(4), "HTX A"]]);
    expect(row).toMatchObject({ kind: "continuation", account: { used: 0, kept: 0, reported: 1 } });
    expect(row?.warnings).toEqual([{ code: "register.continuation", path: [6], params: { row: 5 } }]);
  });

  it.each([
    [["I", "ĐỒ UỐNG"], { productGroup: "ĐỒ UỐNG" }, []],
    [["B", "Sản phẩm mới"], undefined, ["register.unknown-section 6"]],
    [["A.", "Xã Tân Cương"], { commune: "Xã Tân Cương" }, []],
  ])("%j heads a section", (cells, section, findings) => {
    const rows = read([tea, cells, merged]);
    expect(kinds(rows)).toEqual(["product", "section", "product"]);
    expect(rows[1]?.section).toEqual(section);
    expect(found(rows[1] as RegisterRow)).toEqual(findings);
  });

  it("are titles before the headings, whatever they say", () => {
    const titles = [
      ["Tổng cộng"],
      [null, "Ngày 5 tháng 6 năm 2026"],
      ["I", "x"],
      ["UBND TỈNH", ...blanks(9), "CỘNG HÒA"],
    ];
    const rows = [...readRegister([...titles, headings, tea])];
    expect(kinds(rows)).toEqual(["title", "title", "title", "title", "headings", "product"]);
  });

  it("are not products that only begin like a footer", () => {
    expect(kinds(read([tea, product({ A: null, B: "Cồng chiêng" }), product({ A: 3, B: "Tổng cộng" })]))).toEqual([
      "product",
      "product",
      "product",
    ]);
  });
});

describe("the rules of a row", () => {
  it.each([
    ["nothing", product({ V: "ghi chú" }), []],
    ["a missing number", product({ A: null }), ["register.no-number 5A"]],
    ["an unreadable number", product({ A: "1a" }), ["register.unreadable-number 5A"]],
    ["a letter for a number", product({ A: "x" }), ["register.unreadable-number 5A"]],
    [
      "a letter for a number beside stars",
      product({ A: "x", D: null, E: null, J: 3 }),
      ["register.unreadable-number 5A", "register.no-producer 5E"],
    ],
    ["a missing name", product({ B: " " }), ["register.no-product-name 5B"]],
    [
      "a missing name and number",
      product({ A: null, B: "", J: 3 }),
      ["register.no-product-name 5B", "register.no-number 5A"],
    ],
    ["a broken name", product({ B: "#REF!" }), ["register.broken-cell 5B", "register.no-product-name 5B"]],
    ["a missing producer", product({ D: null, E: null }), ["register.no-producer 5E"]],
    ["a date for text", product({ O: new Date(0) }), ["register.not-text 5O"]],
    ["an unknown type", product({ D: "Liên hiệp HTX" }), ["register.unknown-producer-type 5D"]],
    ["one star", product({ J: 1 }), ["register.stars-not-certified 5J"]],
    ["a proposal", product({ J: "đề xuất 5 sao" }), ["register.stars-proposed 5J"]],
    ["an American date", product({ K: "12/31/2027" }), ["register.month-first 5K"]],
    ["another year", product({ M: "05/06/2024", N: 2023 }), ["register.year-differs 5N"]],
    ["another year of the second", product({ R: "05/06/2024", S: 2025 }), ["register.year-differs 5S"]],
    ["a bad year", product({ N: "hai nghìn" }), ["register.unreadable-year 5N"]],
    ["other stars", product({ J: 4, L: 3 }), ["register.stars-differ 5J"]],
    ["the stars of the first", product({ J: 3, L: 3, N: 2021, Q: 4, S: 2024 }), ["register.stars-differ 5J"]],
    ["the stars of the second", product({ J: 4, L: 3, N: 2021, Q: 4, S: 2024 }), []],
    ["an expiry on the day", product({ K: "05/06/2024", M: "05/06/2024" }), ["register.expires-too-early 5K"]],
    ["an expiry the day after", product({ K: "06/06/2024", M: "05/06/2024" }), []],
    [
      "an expiry before the second",
      product({ K: "05/06/2024", M: "05/06/2021", R: "06/06/2024" }),
      ["register.expires-too-early 5K"],
    ],
    ["an extra cell", [...product({}), null, "x", "y"], ["register.extra-cell 5X"]],
    ["blank cells beyond the table", [...product({}), null, " "], []],
  ])("find %s", (_, row, expected) => {
    expect(findings(row)).toEqual(expected);
  });

  it.each([
    ["by year", { L: 4, N: 2024, Q: 3, S: 2021 }, 4],
    ["by the year of the date", { L: 4, M: "05/06/2024", Q: 3, S: 2021 }, 4],
    ["by date within the year", { L: 4, M: "05/06/2024", N: 2024, Q: 3, R: "04/06/2024", S: 2024 }, 4],
    ["by column on the same day", { L: 3, M: "05/06/2024", Q: 4, R: "05/06/2024" }, 4],
    ["by column within a year without dates", { L: 3, N: 2024, Q: 4, S: 2024 }, 4],
    ["by column where a year is missing", { L: 3, N: 2024, Q: 4 }, 4],
    ["by column where only the first has a date", { L: 3, M: "05/06/2024", Q: 4, S: 2024 }, 4],
    ["as the only one", { Q: 4, S: 2020 }, 4],
  ])("find the latest recognition %s", (_, cells, stars) => {
    const differs = (current: number) =>
      read([product({ ...cells, J: current })])[0]?.issues.filter(({ code }) => code === "register.stars-differ");
    expect(differs(stars)).toEqual([]);
    expect(differs(5)).toEqual([
      { code: "register.stars-differ", path: [5, "J"], params: { stars: 5, latest: stars } },
    ]);
  });

  it.each([
    [{ M: "05/06/2024", R: "04/06/2024" }, ["register.recognitions-out-of-order 5R"]],
    [{ M: "05/06/2024", R: "05/06/2024" }, []],
    [{ N: 2024, S: 2023 }, ["register.recognitions-out-of-order 5S"]],
    [{ M: "05/06/2024", S: 2023 }, ["register.recognitions-out-of-order 5S"]],
    [{ N: 2024, S: 2024 }, []],
    [{ N: 2024, R: "05/06/2023" }, ["register.recognitions-out-of-order 5R"]],
    [{ N: 2024 }, []],
  ])("find recognitions out of order in %j", (cells, expected) => {
    expect(findings(product(cells))).toEqual(expected);
  });

  it("compare the running number with that of the product before", () => {
    const numbers = (...list: readonly Cell[]) => findings(...list.map((A) => product({ A })));
    expect(numbers(1, 2, 4)).toEqual([]);
    expect(numbers(1, 1)).toEqual(["register.number-twice 6A"]);
    expect(numbers(5, 3, 4)).toEqual(["register.number-order 6A"]);
    expect(numbers(5, null, 5)).toEqual(["register.no-number 6A", "register.number-twice 7A"]);
    expect(findings(product({ A: 5 }), ["II", "THỰC PHẨM"], product({ A: 1 }))).toEqual([]);
    expect(findings(product({ A: 5 }), blanks(22), product({ A: 5 }))).toEqual(["register.number-twice 7A"]);
  });

  it("never repeat names, telephone numbers or representatives", () => {
    const secret = "Bí Mật 0912345678";
    const rows = read([product({ B: secret, E: secret, F: secret, G: secret, H: secret, I: secret, J: 9, K: "x" })]);
    expect(JSON.stringify(rows[0]?.issues)).not.toContain("0912345678");
    expect(rows[0]?.issues).toHaveLength(2);
  });
});

describe("the legal form of an enterprise", () => {
  it.each([
    ["Công ty TNHH MTV", "Công ty cổphần Chè", "single-member-llc"],
    ["Doanh nghiệp", "Công ty Cổ phần Chè", "joint-stock"],
    [null, "DNTN Hoa Mai", "private"],
    ["HTX", "Công ty Cổ phần Chè", undefined],
    ["Doanh nghiệp", "Chè Xanh", undefined],
  ])("of %s, %s is %s", (D, E, form) => {
    expect(read([product({ D, E })])[0]?.entry?.enterpriseForm).toBe(form);
  });

  it("is inherited with its producer", () => {
    const rows = read([product({ D: "DN", E: "Công ty CP Chè" }), product({ A: 2, D: null, E: null })]);
    expect(rows[1]?.entry).toMatchObject({ producerType: "enterprise", enterpriseForm: "joint-stock" });
  });
});
