import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvTrouble } from "../../src/cli/io/csv-trouble.js";
import { readCsv } from "../../src/cli/io/read-csv.js";
import { cutRows } from "../../src/exchange/csv/cut-rows.js";

async function* piecesOf(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Buffer> {
  let at = 0;
  for (const size of sizes) {
    if (at < bytes.length) {
      yield bytes.subarray(at, at + size);
      at += size;
    }
  }
  if (at < bytes.length) {
    yield bytes.subarray(at);
  }
}

/** The rows, or what is wrong with them. */
async function read(text: string, sizes: readonly number[] = []): Promise<unknown> {
  const rows: unknown[] = [];
  try {
    for await (const row of readCsv(piecesOf(Buffer.from(text), sizes))) {
      rows.push(row);
    }
  } catch (error) {
    return csvTrouble("en", error) ?? String(error);
  }
  return rows;
}

/** The same by the parser alone. */
function parsed(text: string): unknown {
  try {
    return parse(text, {
      delimiter: ",",
      record_delimiter: ["\r\n", "\n", "\r"],
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    });
  } catch (error) {
    return csvTrouble("en", error) ?? String(error);
  }
}

describe("rows of CSV are what the parser makes of them", () => {
  const signs = fc.array(fc.constantFrom(",", '"', '""', "\n", "\r\n", "\r", "a", "è", " ", '","', '"\n"'), {
    maxLength: 40,
  });

  test("whatever is written, in whatever pieces it comes", async () => {
    const pieces = fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(signs, pieces, async (written, sizes) => {
        const text = written.join("");
        expect(await read(text, sizes)).toEqual(parsed(text));
      }),
      { numRuns: 3000 },
    );
  });

  test("cells in quotes that are never closed", async () => {
    await fc.assert(
      fc.asyncProperty(signs, async (written) => {
        const text = `a,b\n"1\r\n2",c\n${written.join("").replaceAll('"', "")}"x\ny`;
        expect(await read(text)).toEqual(parsed(text));
      }),
    );
  });

  test("a mark of UTF-8 at the beginning is no part of the first cell", async () => {
    expect(await read("\ufeffa,b\n", [1, 1])).toEqual([["a", "b"]]);
    expect(await read("\ufeff", [1, 1])).toEqual([]);
  });
});

describe("plain rows are cut", () => {
  test.each([
    ["without quotes", "a,b\n\n,c\n", [["a", "b"], [""], ["", "c"]]],
    ["with other line ends", "a\rb\r\nc\n", [["a"], ["b"], ["c"]]],
    [
      "with cells in quotes",
      'a,"x, ""y""\nz"\n"",b\n',
      [
        ["a", 'x, "y"\nz'],
        ["", "b"],
      ],
    ],
  ])("%s", (_, text, rows) => {
    expect(cutRows(text, ",", false)).toMatchObject({ rows, end: text.length, isOdd: false });
  });

  test.each([
    ["a row that is not whole", "a,b\nc,d", false],
    ["a return that may be half of a line end", "a,b\nc\r", false],
    ["quotes that are not closed yet", 'a,b\nc,"d\n', false],
    ["quotes behind which more stands", 'a,b\n"c"d\n', true],
    ["quotes in the middle of a cell", 'a,b\nc "d"\n', true],
  ])("not %s", (_, text, isOdd) => {
    expect(cutRows(text, ",", false)).toEqual({ rows: [["a", "b"]], end: 4, lines: 1, isOdd });
  });

  test("not a row that is too long to be held", () => {
    expect(cutRows(`a\n"${"b".repeat(1_000_001)}`, ",", false)).toMatchObject({ end: 2, isOdd: true });
  });
});
