import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBlank } from "../../src/exchange/register/cell.js";
import { type Cell, type RegisterRow, readRegister } from "../../src/exchange/register/index.js";
import { asTcvn3, asVni } from "../exchange/letters/encode.js";
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
  headingRows: fc.integer({ min: 1, max: 3 }),
  isProducerMerged: fc.boolean(),
  letters: fc.constantFrom("unicode", "unicode", "tcvn3", "vni"),
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

const letter = (index: number) => "ABCDEFGHIJK".charAt(index);

/** The merged cells of headings: groups over their columns, and single headings down to the last row. */
function mergesOfHeadings(plain: number, first: number, headingRows: number): string[] {
  if (headingRows === 1) {
    return [];
  }
  const last = first + headingRows - 1;
  const top = headingRows === 3 ? first + 1 : first;
  const single = Array.from({ length: plain + 1 }, (_, index) => `${letter(index)}${top}:${letter(index)}${last}`);
  const group = (row: number) => `${letter(plain + 1)}${row}:${letter(plain + 3)}${row}`;
  return headingRows === 3
    ? [`A${first}:${letter(plain)}${first}`, group(first), group(top), ...single]
    : [group(top), ...single];
}

/** A product with the decision that its marks repeat from the product above, and the producer merged with that one's. */
function withAbove(drawn: Drawn, products: readonly Product[], place: number): Product {
  const isMarked = drawn.hasDitto && place > 0 && place !== drawn.pageAfter;
  const from = isMarked ? withAbove(drawn, products, place - 1) : products[place];
  return {
    ...products[place],
    ...Object.fromEntries(decisionParts.map((field) => [field, from?.[field]])),
    ...(hasProducerAbove(drawn, place) && { producerName: `HTX Mẫu ${place - 1}` }),
  };
}

/** The rows of headings: only the parts of a decision make more than one. */
const headingRowsOf = ({ headingRows, hasDecision }: Drawn) => (hasDecision ? headingRows : 1);

/** Where producers are merged, every other product has the producer of the one above. */
const hasProducerAbove = (drawn: Drawn, place: number) =>
  drawn.isProducerMerged && place % 2 === 1 && place !== drawn.pageAfter;

const encoders: Readonly<Record<string, (text: string) => string>> = { tcvn3: asTcvn3, vni: asVni };

/** The rows of headings; the parts of a decision may stand below a group. */
function headingsOf(drawn: Drawn, plain: readonly Field[]): Cell[][] {
  const head = (field: Field) => spellings[field][drawn.spelling % spellings[field].length] ?? "";
  const columns = [...plain, ...(drawn.hasDecision ? decisionParts : [])];
  if (headingRowsOf(drawn) === 1) {
    return [["STT", ...columns.map(head)]];
  }
  const above = ["Thông tin chung", ...plain.map(() => null), "Kết quả đánh giá, phân hạng", null, null];
  return [
    ...(headingRowsOf(drawn) === 3 ? [above] : []),
    ["STT", ...plain.map(head), "Quyết định công nhận", null, null],
    [null, ...plain.map(() => null), ...decisionParts.map((field) => short[field])],
  ];
}

/** What stands in the cells of a product that has the decision or the producer of the one above. */
function leftOut(drawn: Drawn, place: number): Readonly<Partial<Record<Field, string | null>>> {
  const repeats = drawn.hasDitto && place > 0 && place !== drawn.pageAfter;
  return {
    ...(repeats && Object.fromEntries(decisionParts.map((field) => [field, "-nt-"]))),
    ...(hasProducerAbove(drawn, place) && { producerName: null }),
  };
}

/** A table as drawn: its rows, its merges, and of each product the row it stands in. */
function writeOut(drawn: Drawn) {
  const plain = [...new Set<Field>([...drawn.order, "productName", "producerName"])];
  const columns: Field[] = [...plain, ...(drawn.hasDecision ? decisionParts : [])];
  const headings = headingsOf(drawn, plain);
  const rows: Cell[][] = drawn.hasTitle ? [["DANH SÁCH SẢN PHẨM OCOP NĂM 2024"], []] : [];
  const merges = drawn.isMerged ? mergesOfHeadings(plain.length, rows.length + 1, headings.length) : [];
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
    if (place > 0 && place === drawn.pageAfter) {
      rows.push(...headings);
    }
    const written = { ...one, ...leftOut(drawn, place) };
    rows.push([drawn.isNumbered || place === 0 ? place + 1 : null, ...columns.map((field) => written[field])]);
    if (hasProducerAbove(drawn, place)) {
      const column = letter(columns.indexOf("producerName") + 1);
      merges.push(`${column}${rows.length - 1}:${column}${rows.length}`);
    }
    places.push(rows.length - 1);
  }
  if (drawn.hasTotal) {
    rows.push([null, `Tổng cộng: ${products.length} sản phẩm`]);
  }
  const expected = products.map((_, place) => withAbove(drawn, products, place));
  return { rows: inLetters(rows, drawn), merges, columns, places, expected };
}

/** A table in the letters drawn. */
function inLetters(rows: readonly (readonly Cell[])[], { letters }: Drawn): Cell[][] {
  const encode = encoders[letters] ?? ((text) => text);
  return rows.map((row) => row.map((cell) => (typeof cell === "string" ? encode(cell) : cell)));
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

/** Expects a row to be read as what was written, or to say what is not. */
function expectReadOrTold(
  row: RegisterRow | undefined,
  columns: readonly Field[],
  written: Product | undefined,
  drawn: Drawn,
): void {
  const { issues = [], warnings = [] } = row ?? {};
  // What is drawn is well made: of letters of today only a missing number may be told.
  expect(drawn.letters === "unicode" ? issues : []).toEqual([]);
  if (row !== undefined && issues.length + warnings.length === 0) {
    const wanted = Object.fromEntries(columns.map((field) => [field, written?.[field]]));
    expect([row.kind, readBack(row, columns)]).toEqual(["product", wanted]);
    expect(row.entry?.district).toBe(drawn.isSectioned ? "Huyện Mẫu" : undefined);
  }
}

const numRuns = Number(process.env["OCOP_RUNS"] ?? 500);

describe("any layout", () => {
  it("is read back equal, or the rows that differ are told", () => {
    fc.assert(
      fc.property(layout, (drawn) => {
        const { rows, merges, columns, places, expected } = writeOut(drawn);
        const read = [...readRegister(rows, { merges })];
        for (const [place, index] of places.entries()) {
          expectReadOrTold(read[index], columns, expected[place], drawn);
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
