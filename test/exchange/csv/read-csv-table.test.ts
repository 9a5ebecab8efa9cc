import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvText, readCsvTable } from "../../../src/exchange/index.js";
import { message } from "../../../src/messages/index.js";

const rowsOf = (file: string | Uint8Array) => {
  const read = readCsvTable(file);
  return read.ok ? read.value : read.issues.map(({ code, params }) => [code, params]);
};

/** What the command's parser makes of a text; undefined where it gives up. */
function parsed(text: string): unknown {
  try {
    return parse(text, {
      delimiter: ",",
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    });
  } catch {
    return undefined;
  }
}

describe("rows of a CSV file", () => {
  test("are those of the command's parser, whatever is odd about them", () => {
    const signs = fc.array(fc.constantFrom(",", '"', '""', "\n", "\r\n", "a", "è", " ", '","', '"\n"'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(signs, (written) => {
        // The first row says what separates the cells.
        const text = `x,y,z\nx,y,z\n${written.join("")}`;
        const expected = parsed(text);
        expect(rowsOf(text)).toEqual(expected ?? [["csv.open-quote", { line: expect.any(Number) }]]);
      }),
    );
  });

  test.each([
    [
      "a;b\n1;2\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a\tb\r\n1\t\r\n",
      [
        ["a", "b"],
        ["1", ""],
      ],
    ],
    ["\ufeffa,b", [["a", "b"]]],
    ["a,b\n\n1,2", [["a", "b"], [""], ["1", "2"]]],
  ])("%j", (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  test("are read from UTF-8 and from UTF-16, with a mark and without", () => {
    const text = "Tên,Số\nChè,4\nMật ong,5";
    const utf16 = Buffer.from(text, "utf16le");
    const rows = [
      ["Tên", "Số"],
      ["Chè", "4"],
      ["Mật ong", "5"],
    ];
    expect(rowsOf(Buffer.from(text))).toEqual(rows);
    expect(rowsOf(utf16)).toEqual(rows);
    expect(rowsOf(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]))).toEqual(rows);
  });

  test.each([
    ["", ["csv.empty", {}]],
    [" \n ", ["csv.empty", {}]],
    ['a,b\n1,"2\n3,4', ["csv.open-quote", { line: 2 }]],
    ["<!DOCTYPE html><table><tr><td>1</td></tr></table>", ["csv.page", {}]],
  ])("%j is none", (text, issue) => {
    expect(rowsOf(text)).toEqual([issue]);
  });

  test("of another encoding, or with signs of nothing, are none, and the line is named", () => {
    expect(rowsOf(Buffer.concat([Buffer.from("a,b\nc,"), Buffer.from([0xe9, 0x2c])]))).toEqual([
      ["csv.not-utf8", { line: 2 }],
    ]);
    expect(rowsOf(Buffer.from(`a,b\nc,${"x".repeat(50)}\0`))).toEqual([["csv.not-utf8", { line: 2 }]]);
    expect(message({ code: "csv.not-utf8", path: [], params: { line: 2 } }, "vi")).toMatch(/^Dòng 2/);
  });

  test("come back as they were written, formulas as texts", () => {
    const text = csvText([
      ["Tên", "Số"],
      ['Chè "đinh", loại 1', 4],
      ["=1+1", undefined],
    ]);
    expect(rowsOf(text)).toEqual([
      ["Tên", "Số"],
      ['Chè "đinh", loại 1', "4"],
      ["'=1+1", ""],
    ]);
  });
});
