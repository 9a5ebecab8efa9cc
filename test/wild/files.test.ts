import { createReadStream, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCsv } from "../../src/cli/io/read-csv.js";
import { workbookLimits } from "../../src/cli/io/workbook/limits.js";
import { parseWorkbook } from "../../src/cli/io/workbook/parse.js";
import { checkRegisterRow } from "../../src/exchange/check.js";
import { type Cell, type RegisterRow, readRegister, sumOfAccounts } from "../../src/exchange/register/index.js";
import * as library from "../../src/papers/heavy/read-book.js";
import { expectBalance, table, tell } from "./tell.js";

const on = "2026-11-29";
const pathOf = (name: string) => join(import.meta.dirname, "files", name);

async function csv(name: string): Promise<RegisterRow[]> {
  const rows: (readonly Cell[])[] = [];
  for await (const row of readCsv(createReadStream(pathOf(name)))) {
    rows.push(row);
  }
  return [...readRegister(rows, { on })];
}

/** The sheets of a workbook that are read. */
function workbook(name: string): RegisterRow[][] {
  const { answer, batches } = parseWorkbook(readFileSync(pathOf(name)), { limits: workbookLimits }, library);
  const sheets = answer.form === "sheets" ? answer.sheets : [];
  const rows: (readonly Cell[])[][] = sheets.map(() => []);
  for (const batch of batches) {
    rows[batch.sheet]?.push(...batch.rows);
  }
  return sheets.flatMap(({ isRead, merges }, place) =>
    isRead ? [[...readRegister(rows[place] ?? [], { merges, on })]] : [],
  );
}

/** Expects what rows say, a line for each; and the account of all: used, kept, reported. */
function expectRows(rows: readonly RegisterRow[] | undefined, account: readonly number[], expected: string): void {
  const lines = table(expected).map(([kind, ...parts]) => [kind, ...parts.filter((part) => part !== null).sort()]);
  expect(rows?.map(tell)).toEqual(lines);
  rows?.forEach(expectBalance);
  const { used, kept, reported } = sumOfAccounts(rows ?? []);
  expect([used, kept, reported]).toEqual(account);
}

describe("files as people have them", () => {
  it("02: customers' opinion is no stars", async () => {
    expectRows(
      await csv("02-customer-rating.csv"),
      [3 + 3 * 3, 4 + 3 * 4, 0],
      `
      headings | ?unknown-heading@A | ?unknown-heading@E | ?unknown-heading@F | ?unknown-heading@G
      product | other.id=1 | productName=Ginger tea | producerName=HTX Mẫu | other.price=50000 | other.rating=5 | other.reviews=12
      product | other.id=2 | productName=Lotus tea | producerName=HTX Mẫu | other.price=60000 | other.rating=4 | other.reviews=3
      product | other.id=3 | productName=Corn tea | producerName=HTX Mẫu | other.price=60000 | other.rating=4.6 | other.reviews=9`,
    );
  });

  it("03: the stars of the programme are not the customers'", async () => {
    expectRows(
      await csv("03-rating-before-ocop-stars.csv"),
      [4 + 2 * 4, 2 + 2 * 2, 0],
      `
      headings | ?unknown-heading@D | ?unknown-heading@E
      product | productName=Ginger tea | producerName=HTX Mẫu | stars=3 | other.rating=5 | other.reviewCount=12
      product | productName=Lotus tea | producerName=HTX Mẫu | stars=4 | other.rating=3 | other.reviewCount=4`,
    );
  });

  it("04: headings of two rows", () => {
    const [rows] = workbook("04-two-heading-rows.xlsx");
    expectRows(
      rows,
      [6 + 5 + 2 * 9, 0, 0],
      `
      headings
      headings
      product | number=1 | productName=Trà gừng | producerName=HTX Mẫu | address=Thôn 1 | stars=3 | 1.decisionNumber=12/QĐ-UBND | 1.date=2024-06-05 | 1.authority=UBND tỉnh Mẫu
      product | number=2 | productName=Trà sen | producerName=HTX Hai | address=Thôn 2 | stars=4 | 1.decisionNumber=12/QĐ-UBND | 1.date=2024-06-05 | 1.authority=UBND tỉnh Mẫu`,
    );
  });

  it("05: ticks below the stars", () => {
    const [rows] = workbook("05-star-tick-columns.xlsx");
    expectRows(
      rows,
      [5 + 3 + 3 * 5, 0, 0],
      `
      headings
      headings
      product | number=1 | productName=Trà gừng | producerName=HTX Mẫu | stars=3
      product | number=2 | productName=Trà sen | producerName=HTX Mẫu | stars=4
      product | number=3 | productName=Trà sâm | producerName=HTX Mẫu | stars=5`,
    );
  });

  it("08: a producer merged over two products", () => {
    const [rows] = workbook("08-merged-producer.xlsx");
    expectRows(
      rows,
      [9 + 9 + 5 + 9, 0, 0],
      `
      headings
      product | number=1 | productName=Trà gừng | producerName=HTX Mẫu | address=Thôn 1 | stars=3 | 1.decisionNumber=12/QĐ-UBND | 1.date=2024-06-05 | 1.authority=UBND tỉnh Mẫu
      product | productName=Trà sen | producerName=HTX Mẫu | address=Thôn 1 | stars=4 | 1.decisionNumber=12/QĐ-UBND | 1.date=2024-06-05 | 1.authority=UBND tỉnh Mẫu | <producerName=2 | <producerType=2 | <address=2 | ?no-number@A
      product | number=2 | productName=Mứt dừa | producerName=HTX Hai | address=Thôn 1 | stars=3 | 1.decisionNumber=12/QĐ-UBND | 1.date=2024-06-05 | 1.authority=UBND tỉnh Mẫu`,
    );
    expect(rows?.[2]?.entry?.producerType).toBe("cooperative");
  });

  it("09: formulas without a stored value are told, each of them", () => {
    const [rows = []] = workbook("09-formula-no-value.xlsx");
    const told = rows.map(({ issues }) => issues.map(({ path: [, column] }) => column).sort());
    expect(told).toEqual([[], ["G"], ["E", "G"], ["E", "G"]]);
    expect(rows.map(({ account }) => account.reported)).toEqual([0, 1, 2, 2]);
    rows.forEach(expectBalance);
  });

  it("10: stars without a decision are no recognition, and the record says so", async () => {
    const rows = await csv("10-stars-only.csv");
    expectRows(
      rows,
      [5 + 5, 0, 0],
      `
      headings
      product | number=1 | productName=Trà gừng | producerName=HTX Mẫu | stars=4`,
    );
    const codes = rows.flatMap((row) => checkRegisterRow(row).warnings.map(({ code }) => code));
    expect(codes).toContain("register.recognition-incomplete");
  });

  it("11: stars in sections", async () => {
    expectRows(
      await csv("11-stars-in-section-rows.csv"),
      [4 + 2 + 4 + 2 + 4, 0, 0],
      `
      headings
      section | :stars=4
      product | number=1 | productName=Trà gừng | producerName=HTX Mẫu | stars=4 | <stars=2
      section | :stars=3
      product | number=1 | productName=Trà sen | producerName=HTX Hai | stars=3 | <stars=4`,
    );
  });

  it("13: the sheet that is shown, not the hidden one", () => {
    const sheets = workbook("13-hidden-first-sheet.xlsx");
    expect(sheets.map((rows) => rows[1]?.entry?.productName)).toEqual(["Trà mới"]);
    expect(sheets[0]?.[1]?.entry?.stars).toBe(4);
  });

  it("14: all sheets that are shown", () => {
    const sheets = workbook("14-two-sheets.xlsx");
    expect(sheets.map((rows) => rows[1]?.entry?.productName)).toEqual(["Trà gừng", "Trà sen"]);
    expect(sheets.map((rows) => sumOfAccounts(rows))).toEqual(sheets.map(() => ({ used: 18, kept: 0, reported: 0 })));
  });

  it("15: a title above does not tell what parts the cells below", async () => {
    expectRows(
      await csv("15-title-then-semicolons.csv"),
      [5 + 5, 1, 0],
      `
      title | ~first.year=2024
      headings
      product | number=1 | productName=Trà gừng | producerName=HTX Mẫu | stars=3`,
    );
  });

  it("16: a column of provinces and districts is no commune", async () => {
    expectRows(
      await csv("16-dia-phuong.csv"),
      [5 + 2 * 5, 1 + 2, 0],
      `
      headings | ?unknown-heading@E
      product | number=1 | productName=Trà gừng | producerName=HTX Mẫu | stars=5 | other.Địa phương=Tuyên Quang
      product | number=2 | productName=Trà sen | producerName=HTX Mẫu | stars=4 | other.Địa phương=Huyện Mẫu`,
    );
  });

  it("17: a unit beside prices is no producer", async () => {
    const rows = await csv("17-unit-of-measure.csv");
    expectRows(
      rows,
      [4 + 2 * 4, 2 + 2 * 2, 0],
      `
      headings | ?unknown-heading@C | ?unknown-heading@D
      product | number=1 | productName=Trà gừng | stars=3 | other.Đơn vị=hộp | other.Giá=50000
      product | number=2 | productName=Trà sen | stars=4 | other.Đơn vị=gói | other.Giá=20000`,
    );
    expect(rows[0]?.warnings.map(({ code }) => code)).toContain("register.missing-column");
  });

  it("18: marks that repeat the cell above", async () => {
    expectRows(
      await csv("18-ditto.csv"),
      [4 * 6 + 6, 0, 0],
      `
      headings
      product | number=1 | productName=Trà gừng | producerName=HTX Mẫu | address=Thôn 1 | stars=3
      product | number=2 | productName=Trà sen | producerName=HTX Mẫu | address=Thôn 1 | stars=4 | <producerName=2 | <address=2
      product | number=3 | productName=Trà sâm | producerName=HTX Mẫu | address=Thôn 1 | stars=4 | <producerName=3 | <address=3
      product | number=4 | productName=Trà mạn | producerName=HTX Mẫu | address=Thôn 1 | stars=3 | <producerName=4 | <address=4`,
    );
  });

  it("19: an address of three tiers is a former one", async () => {
    const row = (await csv("19-three-tier-address.csv"))[1];
    const { record } = row === undefined ? {} : checkRegisterRow(row, { province: "86" });
    expect(JSON.stringify(record ?? {})).not.toContain('"current":{"province":"86","line":"Ấp 1');
    expect(row?.entry?.address).toBe("Ấp 1, xã A, huyện Châu Thành, tỉnh Bến Tre");
  });

  it("20: letters of four kinds in one column are not guessed at, and lost ones are lost", async () => {
    expectRows(
      await csv("20-damaged-letters.csv"),
      [5 + 4 * 3, 0, 4 * 2],
      `
      headings
      product | number=1 | productName=Trµ gõng §ång Êp | producerName=HTX MÉu | stars=3 | !misread-letters@B | !misread-letters@D
      product | number=2 | productName=Trà g?ng ??ng ?p | producerName=HTX M?u | stars=3 | !lost-letters@B | !lost-letters@D
      product | number=3 | productName=Traø göøng | producerName=HTX Maãu | stars=3 | !misread-letters@B | !misread-letters@D
      product | number=4 | productName=TrÃ gá»«ng | producerName=HTX Máº«u | stars=3 | !misread-letters@B | !misread-letters@D`,
    );
  });

  it("21: days with the month first make their column doubtful", async () => {
    const rows = await csv("21-month-first-column.csv");
    expect(rows.slice(1).map(({ issues }) => issues.map(({ code }) => code))).toEqual([
      ["register.month-first"],
      ["register.doubtful-day"],
      ["register.month-first"],
    ]);
    rows.forEach(expectBalance);
  });

  it("21: texts over 12 and serials up to 12 are undecidable", () => {
    const [rows] = workbook("21-mixed-text-and-serial-dates.xlsx");
    expect(rows?.map(({ issues }) => issues.map(({ code, path: [, column] }) => `${code} ${column}`))).toEqual([
      [],
      [],
      ["register.doubtful-day F"],
      [],
      ["register.doubtful-day F"],
    ]);
  });

  it("22: a former province is said to be one", async () => {
    const rows = await csv("22-former-province.csv");
    const found = rows.slice(1).flatMap((row) => {
      const { issues, warnings } = checkRegisterRow(row);
      return [...issues, ...warnings].map(({ code }) => code);
    });
    expect(found).toContain("register.former-province");
  });

  it("23: products called total", async () => {
    expectRows(
      await csv("23-product-called-total.csv"),
      [3 * 4, 0, 0],
      `
      headings
      product | productName=Total Balance tea | producerName=HTX Mẫu | stars=4
      product | productName=Ginger tea | producerName=HTX Mẫu | stars=3`,
    );
  });

  it("25: data that look like headings are none", async () => {
    const rows = await csv("25-data-row-as-headings.csv");
    expect(rows.some(({ kind }) => kind === "product" || kind === "headings")).toBe(false);
    expect(rows.at(-1)?.issues.map(({ code }) => code)).toEqual(["register.no-headings"]);
  });

  it("26: number, day and authority of a decision in one cell", async () => {
    expectRows(
      await csv("26-decision-in-one-cell.csv"),
      [2 * 6, 0, 0],
      `
      headings
      product | number=1 | productName=Trà gừng | producerName=HTX Mẫu | stars=3 | 1.decisionNumber=12/QĐ-UBND | 1.date=2024-06-05 | 1.authority=UBND tỉnh Mẫu`,
    );
  });

  it("27: a page of HTML that is called .xls is the table it holds", () => {
    const [rows] = workbook("27-html-table.xls");
    expectRows(
      rows,
      [5 + 5, 0, 0],
      `
      headings
      product | number=1 | productName=Trà gừng | producerName=HTX Mẫu | stars=3`,
    );
  });

  it("28: a row that numbers the columns belongs to the headings", async () => {
    for (const name of ["28-column-letters-row.csv", "28-column-numbers-after-hash.csv"]) {
      expectRows(
        await csv(name),
        [3 * 5, 0, 0],
        `
        headings
        headings
        product | number=1 | productName=Trà gừng | producerName=HTX Mẫu | stars=3`,
      );
    }
  });
});
