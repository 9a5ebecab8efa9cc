import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { itemsOf, readInput } from "../../src/cli/io/input.js";
import { linesOf, wholeLines } from "../../src/cli/io/lines.js";

const bytesOf = (text: string) => Buffer.from(text);

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) {
    all.push(item);
  }
  return all;
}

const batchesOf = (...chunks: Buffer[]) => collect(wholeLines(Readable.from(chunks)));
const textsOf = async (...texts: string[]) => (await batchesOf(...texts.map(bytesOf))).map(String);

/** Bytes cut at the given places, inside a character or a line end, too. */
function cut(bytes: Buffer, places: readonly number[]): Buffer[] {
  const at = [0, ...places.map((place) => place % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return at.slice(1).map((end, index) => bytes.subarray(at[index], end));
}

const anyText = fc
  .array(fc.constantFrom("a", "\n", "\n", "\r", "\r\n", " ", "é", "Chè", "\u{1F375}", '{"a":1}', "x".repeat(50)), {
    maxLength: 60,
  })
  .map((parts) => parts.join(""));

describe("whole lines", () => {
  test("are those of node:readline, wherever the chunks are cut", () =>
    fc.assert(
      fc.asyncProperty(anyText, fc.array(fc.nat(), { maxLength: 12 }), async (text, places) => {
        const bytes = bytesOf(text);
        const batches = await batchesOf(...cut(bytes, places));
        const expected = await collect(
          createInterface({ input: Readable.from([bytes]), crlfDelay: Number.POSITIVE_INFINITY }),
        );
        expect(batches.flatMap(linesOf)).toEqual(expected);
        expect(Buffer.concat(batches)).toEqual(bytes);
        expect(batches.every(({ length }) => length > 0)).toBe(true);
      }),
      { numRuns: 2000 },
    ));

  test("come as soon as they end", async () => {
    expect(await textsOf("a\nb", "c\nd\n", "e")).toEqual(["a\n", "bc\nd\n", "e"]);
    expect(await textsOf("a\r", "\nb\rc", "\n")).toEqual(["a\r\nb\r", "c\n"]);
    expect(await textsOf("", "\n", "")).toEqual(["\n"]);
    expect(await textsOf("")).toEqual([]);
  });

  test("a very long line is put together once", async () => {
    const chunks = Array.from({ length: 1000 }, () => "x".repeat(50_000));
    const [line, ...more] = await textsOf(...chunks);
    expect([line?.length, more]).toEqual([50_000_000, []]);
  });

  test("a line longer than any evaluation is refused before it fills the memory", async () => {
    let asked = 0;
    async function* endless() {
      for (;;) {
        asked++;
        yield Buffer.alloc(1_000_000, "x");
      }
    }
    await expect(collect(wholeLines(endless()))).rejects.toMatchObject({ unit: "line", most: 64_000_000 });
    expect(asked).toBe(65);
  });

  test("a byte-order mark counts at the start only, also where it comes in pieces", async () => {
    const marked = bytesOf("\uFEFFa\n\uFEFFb");
    const expected = ["a", "\uFEFFb"];
    expect((await batchesOf(marked)).flatMap(linesOf)).toEqual(expected);
    expect((await batchesOf(...cut(marked, [1, 2]))).flatMap(linesOf)).toEqual(expected);
    expect((await batchesOf(bytesOf("a\n"), bytesOf("\uFEFFb"))).flatMap(linesOf)).toEqual(expected);
  });

  test("bytes that are no UTF-8 are named in their own line", async () => {
    const lines = (await batchesOf(Buffer.from([0x61, 0xc3, 0x0a, 0x62, 0xff]))).flatMap(linesOf);
    expect(lines).toEqual([
      { column: 2, shown: "a\uFFFD" },
      { column: 2, shown: "b\uFFFD" },
    ]);
  });
});

describe("the input of lines", () => {
  const read = async (text: string, isLines = false) => {
    const input = await readInput(Readable.from([bytesOf(text)]), isLines);
    return input.form === "lines" ? collect(itemsOf(input.batches)) : input;
  };

  test("blank lines are counted and left out", async () => {
    expect(await read('\n \n{"a":1}\r\n\r\n\t\n{\n{"b":2}')).toEqual([
      { value: { a: 1 } },
      { broken: { code: "input.not-json", line: 6, column: 2 } },
      { value: { b: 2 } },
    ]);
  });

  test("numbers go on from batch to batch", async () => {
    const stream = Readable.from(['{"a":1}\n\n', "[1\n", "\n", '{"b":2}\n[2\n'].map(bytesOf));
    const input = await readInput(stream, false);
    expect(input.form === "lines" && (await collect(itemsOf(input.batches)))).toEqual([
      { value: { a: 1 } },
      { broken: { code: "input.not-json", line: 3, column: 3 } },
      { value: { b: 2 } },
      { broken: { code: "input.not-json", line: 6, column: 3 } },
    ]);
  });

  test("one line alone is a document, unless the file's name says otherwise", async () => {
    expect(await read("\n[1]\n\n")).toEqual({ form: "list", values: [1] });
    expect(await read("[1]", true)).toEqual([{ value: [1] }]);
    expect(await read("{", true)).toEqual([{ broken: { code: "input.not-json", line: 1, column: 2 } }]);
    expect(await read("\n \n", true)).toEqual({ form: "empty" });
  });

  test("a second line is found however far away it is", async () => {
    const stream = Readable.from([bytesOf("1"), ...Array.from({ length: 100 }, () => bytesOf("\n \n")), bytesOf("2")]);
    const input = await readInput(stream, false);
    expect(input.form === "lines" && (await collect(itemsOf(input.batches)))).toEqual([{ value: 1 }, { value: 2 }]);
  });

  test("separators that JSON allows in a text end no line", async () => {
    const values = ["a\u2028b", "c\u2029d"];
    expect(await read(values.map((value) => JSON.stringify(value)).join("\n"))).toEqual(
      values.map((value) => ({ value })),
    );
    expect(await read(JSON.stringify(values, null, 2))).toEqual({ form: "list", values });
  });

  test("lines of a document are counted, whatever they end with", async () => {
    for (const end of ["\n", "\r\n", "\r"]) {
      expect(await read(["", "{", '  "a": 1,', "  b", "}"].join(end))).toEqual({
        form: "broken",
        broken: { code: "input.not-json", line: 4, column: 3 },
      });
    }
  });

  test("what an object has twice is refused where it comes again: JSON would take the last in silence", async () => {
    expect(await read('{\n  "answers": { "1.1": 2,\n    "1.2": 1, "1.1": 3 } }')).toEqual({
      form: "broken",
      broken: { code: "input.key-twice", line: 3, column: 15, key: "1.1" },
    });
    expect(await read('{"a":1}\n{"a":1,"\\u0061":2}\n{"a":{"a":1},"b":[{"a":1},{"a":2}]}')).toEqual([
      { value: { a: 1 } },
      { broken: { code: "input.key-twice", line: 2, column: 8, key: "a" } },
      { value: { a: { a: 1 }, b: [{ a: 1 }, { a: 2 }] } },
    ]);
    expect(await read('// "a": 3\n{ "a": 1, "a": 2 }')).toMatchObject({ broken: { line: 2, column: 11 } });
    expect(await read('{ "a": 1 /* "a": 3 */ }')).toEqual({ form: "document", value: { a: 1 } });
    expect(await read('{"a":1,"a":2}\n{"a":1}')).toEqual([
      { broken: { code: "input.key-twice", line: 1, column: 8, key: "a" } },
      { value: { a: 1 } },
    ]);
  });

  test("what only looks like a key is none, and nesting has no end", async () => {
    const value = { 'a":': '"a": "a":', b: ['"b":', '{"b":1,"b":2}'], __proto__: null };
    expect(await read(JSON.stringify([value, value]))).toEqual({
      form: "list",
      values: JSON.parse(JSON.stringify([value, value])),
    });
    const deep = `${'{"a":['.repeat(100_000)}"\\":"${"]}".repeat(100_000)}`;
    expect(await read(deep)).toMatchObject({ form: "document" });
    const behind = `{"other":${deep},"answers":{"1.1":1,"1.1":2}}`;
    expect(await read(behind)).toMatchObject({ broken: { code: "input.key-twice", key: "1.1" } });
  });
});
