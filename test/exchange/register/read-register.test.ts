import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Cell,
  type RegisterOptions,
  type RegisterRow,
  readRegister,
  readRegisterStream,
  surveyRegister,
  surveyRegisterStream,
} from "../../../src/exchange/register/index.js";
import { untyped } from "../../support/sheets.js";

type Rows = readonly (readonly Cell[])[];

const headings = ["STT", "Tên sản phẩm", "Chủ thể", "Số sao", "Ngày hết hạn", "SĐT", "Loại hình", "Giá"];
const layouts = ["agency", "headings", "auto"] as const;

async function* streamOf(rows: Iterable<readonly Cell[]>) {
  yield* rows;
}

async function collect(rows: AsyncIterable<RegisterRow>): Promise<RegisterRow[]> {
  const all: RegisterRow[] = [];
  for await (const row of rows) {
    all.push(row);
  }
  return all;
}

describe("reading a register", () => {
  it("hands every row through, with the same cells, in order", () => {
    const rows = fc.array(fc.array(fc.anything({ withDate: true, withBigInt: true, withSparseArray: true })));
    fc.assert(
      fc.property(rows, fc.constantFrom(...layouts), fc.boolean(), (hostile, layout, hasHeadings) => {
        const given = untyped<Rows>(hasHeadings ? [headings, ...hostile] : hostile);
        const read = [...readRegister(given, { layout })];
        expect(read.map(({ row }) => row)).toEqual(given.map((_, index) => index + 1));
        expect(read.every(({ cells }, index) => cells === given[index])).toBe(true);
      }),
    );
  });

  it("says the same from a stream", async () => {
    const cell = fc.oneof(fc.constantFrom<Cell>(1, "Chè", "3 sao", "05/06/2025", "#REF!", "", null), fc.string());
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 9 })), async (body) => {
        const rows = [headings, ...body];
        expect(await collect(readRegisterStream(streamOf(rows)))).toEqual([...readRegister(rows)]);
      }),
    );
  });

  it("gives issues that are JSON", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.anything({ withDate: true }), { maxLength: 9 })), (body) => {
        for (const { issues, warnings } of readRegister(untyped<Rows>([headings, ...body]))) {
          expect(JSON.parse(JSON.stringify([issues, warnings]))).toEqual([issues, warnings]);
        }
      }),
    );
  });

  it("reads long registers that have been surveyed without keeping them", async () => {
    let open = 0;
    function* rows() {
      yield headings;
      for (let number = 1; number < 100_000; number += 1) {
        open += 1;
        yield [number, "Chè", "HTX A", 3];
      }
    }
    let products = 0;
    let mostOpen = 0;
    const survey = await surveyRegisterStream(streamOf(rows()));
    open = 0;
    for (const { kind, issues } of readRegister(rows(), { survey })) {
      mostOpen = Math.max(mostOpen, open);
      open = Math.max(0, open - 1);
      products += kind === "product" && issues.length === 0 ? 1 : 0;
    }
    expect(products).toBe(99_999);
    expect(mostOpen).toBeLessThanOrEqual(2);
  });

  it("counts rows from the one it is told", () => {
    const rows = [...readRegister([headings, [1, "", "A"]], { firstRow: 7 })];
    expect(rows.map(({ row }) => row)).toEqual([7, 8]);
    expect(rows[1]?.issues[0]?.path).toEqual([8, "B"]);
  });

  it("closes a source that is not read to its end", () => {
    let isClosed = false;
    function* rows() {
      try {
        yield headings;
        yield* Array.from({ length: 20 }, () => [1, "Chè", "A"]);
      } finally {
        isClosed = true;
      }
    }
    for (const { kind } of readRegister(rows())) {
      if (kind === "product") {
        break;
      }
    }
    expect(isClosed).toBe(true);
  });

  it("does not change what it is given", () => {
    const frozen = Object.freeze([Object.freeze([...headings]), Object.freeze([1, " Chè ", "A", "3 sao"])]);
    expect([...readRegister(frozen)][1]?.entry?.productName).toBe("Chè");
    expect(frozen[1]).toEqual([1, " Chè ", "A", "3 sao"]);
  });
});

describe("rows that are no rows", () => {
  it.each([null, undefined, 5, "Chè", {}])("%j is reported", (row) => {
    const [read] = readRegister(untyped<Rows>([row]), { layout: "agency" });
    expect(read).toMatchObject({
      row: 1,
      kind: "blank",
      cells: [],
      issues: [{ code: row === undefined ? "field.missing" : "field.wrong-type", path: [1] }],
    });
  });

  it("may throw while they are read", () => {
    const { proxy, revoke } = Proxy.revocable<Cell[]>([], {});
    revoke();
    const throwing = Object.defineProperty(["x"], 0, {
      get: () => {
        throw new Error("no");
      },
    });
    const rows = [...readRegister([proxy, throwing], { layout: "agency" })];
    expect(rows.map(({ issues }) => issues.map(({ code }) => code))).toEqual([
      ["field.wrong-type"],
      ["input.unreadable"],
    ]);
  });

  it("may claim to be endless", () => {
    const [row] = readRegister([new Array<Cell>(4_000_000_000)], { layout: "agency" });
    expect(row?.issues).toEqual([
      { code: "register.too-many-columns", path: [1], params: { columns: 4_000_000_000, most: 16384 } },
    ]);
  });

  it("may hold texts of any length", () => {
    const long = "0".repeat(10_000_000);
    const [, row] = readRegister([headings, Array.from({ length: 8 }, () => long)]);
    expect(row?.entry).toEqual({ recognitions: [], other: {} });
    expect(new Set(row?.issues.map(({ code }) => code))).toEqual(
      new Set(["text.too-long", "register.no-product-name", "register.no-producer"]),
    );
  });
});

describe("rows that can be taken once", () => {
  it("are kept while they are looked at", async () => {
    const rows = [headings, [1, "Trà sen", "HTX Mẫu", "4 sao"], [], ["Hết"]];
    expect([...readRegister(rows.values())].map(({ kind }) => kind)).toEqual([
      "headings",
      "product",
      "blank",
      "footer",
    ]);
    expect(surveyRegister(rows.values()).filled).toBe(3);
    const survey = await surveyRegisterStream(streamOf(rows));
    expect(await collect(readRegisterStream(streamOf(rows), { survey }))).toEqual([...readRegister(rows)]);
  });
});

describe("mistakes of programmers", () => {
  it.each([null, undefined, 5, {}])("rows %j", (rows) => {
    expect(() => readRegister(untyped<Rows>(rows))).toThrow(
      new TypeError("[ocop] readRegister: rows cannot be iterated"),
    );
    expect(() => readRegisterStream(untyped<AsyncIterable<readonly Cell[]>>(rows))).toThrow(
      new TypeError("[ocop] readRegisterStream: rows cannot be iterated"),
    );
  });

  it.each([null, undefined, 5, {}])("rows %j to be looked at", async (rows) => {
    expect(() => surveyRegister(untyped<Rows>(rows))).toThrow(
      new TypeError("[ocop] surveyRegister: rows cannot be iterated"),
    );
    await expect(surveyRegisterStream(untyped<AsyncIterable<readonly Cell[]>>(rows))).rejects.toThrow(
      new TypeError("[ocop] surveyRegisterStream: rows cannot be iterated"),
    );
  });

  it("options that are none, and a day that is none, by the name of the function", async () => {
    const none = untyped<RegisterOptions>(7);
    const noDay = { on: "2026-02-30" };
    for (const options of [none, noDay]) {
      expect(() => readRegister([], options)).toThrow(/^\[ocop\] readRegister: /);
      expect(() => readRegisterStream(streamOf([]), options)).toThrow(/^\[ocop\] readRegisterStream: /);
      expect(() => surveyRegister([], untyped(options))).toThrow(/^\[ocop\] surveyRegister: /);
      await expect(surveyRegisterStream(streamOf([]), untyped(options))).rejects.toThrow(
        /^\[ocop\] surveyRegisterStream: /,
      );
    }
    expect(() => readRegister([], noDay)).toThrow(/ on /);
  });

  it("an unknown layout", () => {
    const options = untyped<RegisterOptions>({ layout: "excel" });
    const error = new RangeError('[ocop] readRegister: unknown layout "excel"');
    expect(() => readRegister([], options)).toThrow(error);
  });

  it.each([0, -1, 1.5, Number.NaN, "1"])("a first row of %j", (firstRow) => {
    const error = new RangeError("[ocop] readRegister: firstRow must be a whole number from 1");
    expect(() => readRegister([], untyped<RegisterOptions>({ firstRow }))).toThrow(error);
  });
});
