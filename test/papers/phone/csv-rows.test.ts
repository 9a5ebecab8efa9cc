import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csvRows } from "../../../src/papers/phone/submissions/csv-rows.js";

const cell = fc.string({ unit: fc.constantFrom("a", "ệ", " ", ",", ";", "\t", '"', "\n", "1"), maxLength: 8 });

test.each([",", ";", "\t"])("reads what is written with %j as the library does", (separator) => {
  const quoted = (text: string) => (/[",;\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 6 }),
      fc.constantFrom("\n", "\r\n"),
      fc.boolean(),
      (rows, end, isEnded) => {
        const table = [["x", "y", "z"], ...rows.filter((row) => row.some((text) => text !== ""))];
        const lines = table.map((row) => row.map(quoted).join(separator));
        const text = `\ufeff${lines.join(end)}${isEnded ? end : ""}`;
        expect(csvRows(text)).toEqual({ rows: table });
        expect(csvRows(text).rows).toEqual(parse(text, { delimiter: separator, bom: true }));
      },
    ),
  );
});

test.each([
  ["", []],
  ["\n\n", []],
  ["a", [["a"]]],
  [
    "a,\n,b\r1,2",
    [
      ["a", ""],
      ["", "b"],
      ["1", "2"],
    ],
  ],
  ['"a;b",c', [["a;b", "c"]]],
])("%j", (text, rows) => {
  expect(csvRows(text)).toEqual({ rows });
});

test.each([
  ['a,b\n"c,d', 2],
  ['a,"b"c', 1],
])("%j: a quotation mark in row %d does not end", (text, row) => {
  expect(csvRows(text).openIn).toBe(row);
});
