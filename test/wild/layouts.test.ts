import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBlank } from "../../src/exchange/register/cell.js";
import { type Cell, type RegisterRow, readRegister } from "../../src/exchange/register/index.js";
import { expectBalance } from "./tell.js";

/** How columns are headed, by what they hold. */
const spellings = {
  productName: [
    "Tên sản phẩm",
    "TÊN SẢN PHẨM",
    "Sản phẩm",
    "Tên SP",
    "Ten san pham",
    "productName",
    "Tên sản phẩm OCOP",
  ],
  producerName: ["Chủ thể", "Tên chủ thể", "CHỦ THỂ SẢN XUẤT", "Chu the", "Cơ sở sản xuất", "producer"],
  stars: ["Hạng sao", "Số sao", "Xếp hạng", "HẠNG SAO", "Hang sao", "stars"],
  address: ["Địa chỉ", "ĐỊA CHỈ", "Dia chi", "address"],
  commune: ["Xã", "Xã, phường", "Xa", "Tên xã"],
  decisionNumber: ["Số quyết định", "Số QĐ", "Quyết định số", "So quyet dinh"],
  date: ["Ngày công nhận", "Ngày quyết định", "Ngày QĐ", "Ngay cong nhan"],
  authority: ["Cơ quan công nhận", "Cơ quan ban hành", "Cơ quan ban hành quyết định", "Co quan cong nhan"],
} as const;

type Field = keyof typeof spellings;
const fields = Object.keys(spellings) as Field[];
type Product = Readonly<Partial<Record<Field, string>>>;

const decisionParts: readonly Field[] = ["decisionNumber", "date", "authority"];
const short = { decisionNumber: "Số", date: "Ngày, tháng, năm", authority: "Cơ quan" } as Readonly<
  Record<string, string>
>;

/** A product of which no two cells are the same. */
const product = (place: number, stars: number, day: number): Product => ({
  productName: `Trà thứ ${place}`,
  producerName: `HTX Mẫu ${place}`,
  stars: `${stars} sao`,
  address: `Thôn ${place}`,
  commune: `Xã Mẫu ${"ABCDEFGHIJ".charAt(place)}`,
  decisionNumber: `${place + 10}/QĐ-UBND`,
  date: `${day}/06/2024`,
  authority: `UBND huyện Mẫu ${"ABCDEFGHIJ".charAt(place)}`,
});

const layout = fc.record({
  stars: fc.array(fc.integer({ min: 3, max: 5 }), { minLength: 1, maxLength: 6 }),
  day: fc.integer({ min: 13, max: 24 }),
  order: fc.shuffledSubarray(
    fields.filter((field) => !decisionParts.includes(field)),
    { minLength: 2 },
  ),
  hasDecision: fc.boolean(),
  isGrouped: fc.boolean(),
  isMerged: fc.boolean(),
  isSectioned: fc.boolean(),
  isNumbered: fc.boolean(),
  hasDitto: fc.boolean(),
  pageAfter: fc.integer({ min: 0, max: 6 }),
  hasTitle: fc.boolean(),
  hasColumnNumbers: fc.boolean(),
  hasTotal: fc.boolean(),
  spelling: fc.integer({ min: 0, max: 1000 }),
});
type Drawn = typeof layout extends fc.Arbitrary<infer T> ? T : never;

/** The merged cells of headings with a group over the last three columns. */
function mergesOf(plain: number, first: number): string[] {
  const letter = (index: number) => "ABCDEFGHIJK".charAt(index);
  const single = Array.from(
    { length: plain + 1 },
    (_, index) => `${letter(index)}${first}:${letter(index)}${first + 1}`,
  );
  return [`${letter(plain + 1)}${first}:${letter(plain + 3)}${first}`, ...single];
}

/** A product with the decision that its marks repeat from the product above. */
function withAbove(drawn: Drawn, products: readonly Product[], place: number): Product {
  const isMarked = drawn.hasDitto && place > 0 && place !== drawn.pageAfter;
  const from = isMarked ? withAbove(drawn, products, place - 1) : products[place];
  return { ...products[place], ...Object.fromEntries(decisionParts.map((field) => [field, from?.[field]])) };
}

const isGroupDrawn = ({ isGrouped, hasDecision }: Drawn) => isGrouped && hasDecision;

/** The rows of headings; the parts of a decision may stand below a group. */
function headingsOf(drawn: Drawn, plain: readonly Field[], isGrouped: boolean): Cell[][] {
  const head = (field: Field) => spellings[field][drawn.spelling % spellings[field].length] ?? "";
  const columns = [...plain, ...(drawn.hasDecision ? decisionParts : [])];
  return isGrouped
    ? [
        ["STT", ...plain.map(head), "Quyết định công nhận", null, null],
        [null, ...plain.map(() => null), ...decisionParts.map((field) => short[field])],
      ]
    : [["STT", ...columns.map(head)]];
}

/** A table as drawn: its rows, its merges, and of each product the row it stands in. */
function writeOut(drawn: Drawn) {
  const plain = [...new Set<Field>([...drawn.order, "productName", "producerName"])];
  const columns: Field[] = [...plain, ...(drawn.hasDecision ? decisionParts : [])];
  const isGrouped = isGroupDrawn(drawn);
  const headings = headingsOf(drawn, plain, isGrouped);
  const rows: Cell[][] = drawn.hasTitle ? [["DANH SÁCH SẢN PHẨM OCOP NĂM 2024"], []] : [];
  const merges = isGrouped && drawn.isMerged ? mergesOf(plain.length, rows.length + 1) : [];
  rows.push(...headings);
  if (drawn.hasColumnNumbers) {
    rows.push(["STT", ...columns].map((_, index) => `(${index + 1})`));
  }
  const places: number[] = [];
  const products = drawn.stars.map((stars, place) => product(place, stars, drawn.day));
  if (drawn.isSectioned) {
    rows.push(["I", "Huyện Mẫu"]);
  }
  for (const [place, one] of products.entries()) {
    const isPage = place > 0 && place === drawn.pageAfter;
    if (isPage) {
      rows.push(...headings);
    }
    const repeats = drawn.hasDitto && place > 0 && !isPage;
    const cells = columns.map((field) => (repeats && decisionParts.includes(field) ? "-nt-" : one[field]));
    rows.push([drawn.isNumbered || place === 0 ? place + 1 : null, ...cells]);
    places.push(rows.length - 1);
  }
  if (drawn.hasTotal) {
    rows.push([null, `Tổng cộng: ${products.length} sản phẩm`]);
  }
  return { rows, merges, columns, places, expected: products.map((_, place) => withAbove(drawn, products, place)) };
}

/** What a row was read as, in the words it was written in. */
function readBack({ entry }: RegisterRow, columns: readonly Field[]): Product {
  const [recognition] = entry?.recognitions ?? [];
  const date = recognition?.date?.split("-").toReversed().join("/");
  const read: Readonly<Record<Field, string | undefined>> = {
    productName: entry?.productName,
    producerName: entry?.producerName,
    stars: entry?.stars === undefined ? undefined : `${entry.stars} sao`,
    address: entry?.address,
    commune: entry?.commune,
    decisionNumber: recognition?.decisionNumber,
    date,
    authority: recognition?.authority,
  };
  return Object.fromEntries(columns.map((field) => [field, read[field]]));
}

const numRuns = Number(process.env["OCOP_RUNS"] ?? 500);

describe("any layout", () => {
  it("is read back equal, or the rows that differ are told", () => {
    fc.assert(
      fc.property(layout, (drawn) => {
        const { rows, merges, columns, places, expected } = writeOut(drawn);
        const read = [...readRegister(rows, { merges })];
        for (const [place, index] of places.entries()) {
          const row = read[index];
          const isTold = (row?.issues.length ?? 0) + (row?.warnings.length ?? 0) > 0;
          const wanted = Object.fromEntries(columns.map((field) => [field, expected[place]?.[field]]));
          if (!isTold && row !== undefined) {
            expect([row.kind, readBack(row, columns)]).toEqual(["product", wanted]);
            expect(row.entry?.district).toBe(drawn.isSectioned ? "Huyện Mẫu" : undefined);
          }
          // What is drawn is well made: only a missing number may be told.
          expect(row?.issues).toEqual([]);
        }
        read.forEach(expectBalance);
      }),
      { numRuns },
    );
  });
});

describe("any cells", () => {
  const cell = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom(...fields.flatMap((field) => spellings[field]), "STT", "Năm 2024", "3 sao", "x"),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom(null, "", "-nt-", "I", "1", "Huyện Mẫu", "Tổng cộng", "HTX A", "12/QĐ-UBND"),
    },
    fc.string({ maxLength: 12, unit: "grapheme" }),
    fc.double(),
    fc.integer({ min: -5, max: 60_000 }),
    fc.boolean(),
    fc.constantFrom<unknown>(
      undefined,
      new Date(Number.NaN),
      {},
      [],
      Symbol("x"),
      1n,
      { formula: "A1" },
      { formula: "A1", result: 4 },
    ),
  );
  const headed = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 10 });

  it("are used, kept or reported, in every row", () => {
    fc.assert(
      fc.property(headed, fc.boolean(), (body, isHeaded) => {
        const head = isHeaded ? [["STT", "Tên sản phẩm", "Chủ thể", "Hạng sao", "Số quyết định", "Ngày QĐ"]] : [];
        for (const row of readRegister([...head, ...body] as Cell[][])) {
          const { used, kept, reported } = row.account;
          const filled = row.cells.filter((one) => !isBlank(one)).length;
          expect({ kind: row.kind, sum: used + kept + reported }).toEqual({ kind: row.kind, sum: filled });
          expect(Math.min(used, kept, reported)).toBeGreaterThanOrEqual(0);
          expect(reported === 0 || row.issues.length + row.warnings.length > 0).toBe(true);
        }
      }),
      { numRuns },
    );
  });

  it("become one field each", () => {
    fc.assert(
      fc.property(layout, (drawn) => {
        const { rows, merges } = writeOut({ ...drawn, hasDitto: false });
        for (const { kind, entry, cells } of readRegister(rows, { merges })) {
          const { recognitions = [], other = {}, producerTypeText: _, ...own } = entry ?? {};
          const said = [own, other, ...recognitions].flatMap((one) => Object.values(one)).map(String);
          const texts = cells.filter((one): one is string => typeof one === "string" && one.length > 4);
          for (const text of kind === "product" ? texts : []) {
            expect(said.filter((one) => one === text).length).toBeLessThan(2);
          }
        }
      }),
      { numRuns },
    );
  });
});
