/** Inputs that are no text, or larger than anything real: the built command reads them, so build first. */
import { execFile } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, truncateSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

const built = resolve(import.meta.dirname, "../../dist/cli/ocop.cjs");
const folder = mkdtempSync(join(tmpdir(), "ocop-limits-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, ...content: readonly (string | Uint8Array)[]): string {
  const path = join(folder, name);
  const descriptor = openSync(path, "w");
  for (const part of content) {
    typeof part === "string" ? writeSync(descriptor, part) : writeSync(descriptor, part);
  }
  closeSync(descriptor);
  return path;
}

interface Run {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

function execute(argv: readonly string[], heap = 1500): Promise<Run> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [`--max-old-space-size=${heap}`, built, ...argv, "--lang", "en"],
      { maxBuffer: 2 ** 29, timeout: 120_000 },
      (error, out, err) => done({ status: error === null ? 0 : Number(error.code ?? -1), out, err }),
    );
  });
}

const bad = Buffer.from([0x22, 0xc8, 0xcf, 0x22]);
const sheet = '{"decision":"2026","set":11,"answers":{},"id":1}';

describe("bytes that are not UTF-8", () => {
  const lines = file(
    "bad.ndjson",
    `${sheet}\n{"decision":"2026","set":11,"answers":{},"id":"Chè "}\n{"id":`,
    bad,
    `}\n${sheet}\n`,
  );
  const issue = { code: "input.not-utf8", path: [], params: { line: 3, column: 8 } };

  test.each([["1"], ["2"]])("spoil their own line of a rating by %s", async (jobs) => {
    const { status, out, err } = await execute(["rate", lines, "--json", "--jobs", jobs]);
    const results = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { id?: unknown; issues: object[] });
    expect(status).toBe(2);
    expect(results.map(({ id }) => id)).toEqual([1, "Chè ", undefined, 1]);
    expect(results[2]?.issues).toEqual([{ ...issue, message: `${lines}: line 3, column 8: not UTF-8 text` }]);
    expect(err).toBe(`${lines}: line 3, column 8: not UTF-8 text\n`);
  });

  test("spoil their own record of a check, and their own certificate", async () => {
    const checked = await execute(["check", lines, "--json"]);
    expect(checked.status).toBe(2);
    expect(JSON.parse(checked.out.split("\n")[2] ?? "")).toMatchObject({ place: 3, ok: false, issues: [issue] });
    const due = await execute(["agenda", lines, "--from", "2026-01-01", "--to", "2026-02-01", "--json"]);
    expect(due.status).toBe(2);
    expect((JSON.parse(due.out) as { issues: object[] }).issues[0]).toMatchObject({ place: 3, ...issue });
  });

  test.each(["rate", "explain", "check", "plan --target 4", "agenda --from 2026-01-01 --to 2026-02-01"])(
    "make a document unreadable: %s",
    async (command) => {
      const document = file("bad.json", '{\n "id": ', bad, "\n}\n");
      const [name = "", ...flags] = command.split(" ");
      const { status, out, err } = await execute([name, document, ...flags]);
      expect([status, out, err]).toEqual([2, "", `${document}: line 2, column 9: not UTF-8 text\n`]);
    },
  );

  test.each([
    ["in the first line", [bad, "\n"], 1],
    ["after very many lines", ["a,Chè\n".repeat(40_000), "b,", bad, "\n"], 40_001],
    ["at the very end, in half a character", ["a,b\n", Buffer.from([0xc3])], 2],
  ] as const)("end a CSV %s, and say where", async (_, content, line) => {
    const path = file("bad.csv", ...content);
    const { status, err } = await execute(["check", path]);
    expect([status, err]).toEqual([2, `cannot read ${path}: Line ${line}: not UTF-8 text; save it as CSV UTF-8\n`]);
  });
});

test("a record whose length is no number is told, and the batch goes on", async () => {
  const good = '{"type":"farm","name":"Nông hộ","address":{"current":{"province":"19"}}}';
  const length = good.replace('"Nông hộ"', '{"length":{"toString":1,"valueOf":1}}');
  const { status, err, out } = await execute(["check", file("length.ndjson", `${good}\n${length}\n${good}\n`)]);
  expect([status, err]).toEqual([1, ""]);
  expect(out).toContain("2 valid, 1 with issues");
});

describe("sizes", () => {
  /** A file of zeros, which takes no room. */
  const zeros = (name: string, size: number) => {
    const path = file(name, "");
    truncateSync(path, size);
    return path;
  };

  test.each([
    ["zeros.json", "it is larger than 256 MB; save it as NDJSON, one record per line"],
    ["zeros.ndjson", "a line is longer than 64 MB"],
    ["zeros.csv", "a line is longer than 64 MB (a quote that is never closed?)"],
  ])("3 GB without a line break are refused before they are read: %s", async (name, why) => {
    const path = zeros(name, 3_000_000_000);
    expect(await execute(["check", path])).toEqual({ status: 2, out: "", err: `cannot read ${path}: ${why}\n` });
    if (!name.endsWith(".csv")) {
      expect(await execute(["rate", path])).toEqual({ status: 2, out: "", err: `cannot read ${path}: ${why}\n` });
    }
  });

  test("a line that is too long after others that are not", async () => {
    const path = file("long.txt", `${sheet}\n${sheet}\n`, "x".repeat(70_000_000));
    const { status, out, err } = await execute(["rate", path, "--json"]);
    expect([status, out.trim().split("\n").length]).toEqual([2, 2]);
    expect(err).toBe(`cannot read ${path}: a line is longer than 64 MB\n`);
  });

  test("a list of 130,000 is rated item by item", async () => {
    const path = file("list.json", `[${'{"decision":"x"},'.repeat(129_999)}{"decision":"x"}]`);
    const { status, out, err } = await execute(["rate", path]);
    expect([status, err]).toEqual([1, ""]);
    expect(out.endsWith("0 rated, 130000 with issues\n")).toBe(true);
  });

  test("6,000 certificates give an agenda", async () => {
    const path = file("certificates.ndjson", '{"issued":"2026-08-05"}\n'.repeat(6000));
    const { status, out } = await execute(["agenda", path, "--from", "2026-01-01", "--to", "2030-01-01", "--json"]);
    expect(status).toBe(0);
    expect((JSON.parse(out) as { items: readonly unknown[] }).items.length).toBeGreaterThan(12_000);
  });

  test("a workbook of more than 2 GiB is refused before it is read", async () => {
    const path = zeros("large.xlsx", 2_200_000_000);
    const { status, err } = await execute(["check", path]);
    expect(status).toBe(2);
    expect(err).toMatch(/^cannot read .*large\.xlsx: .+ MB/);
  });

  test("a list is printed as it is rated, in little memory", async () => {
    const path = file(
      "inc.json",
      JSON.stringify(Array.from({ length: 8000 }, () => ({ decision: "2026", set: 11, answers: {} }))),
    );
    const { status, out } = await execute(["rate", path, "--json"], 100);
    expect(status).toBe(1);
    expect(JSON.parse(out)).toHaveLength(8000);
  });

  test.each([
    ["nothing", ""],
    ["a byte-order mark", "\ufeff"],
    ["blank lines", "\n\n \n"],
    ["blank cells", ",,\n,,\n"],
  ])("a table of %s is empty, as JSON would be", async (_, content) => {
    const path = join(folder, "empty.csv");
    writeFileSync(path, content);
    expect(await execute(["check", path])).toEqual({
      status: 2,
      out: "",
      err: `cannot read ${path}: the table has no rows\n`,
    });
  });

  test("blank lines before a table are counted", async () => {
    const path = file("late.csv", "\n\nTên sản phẩm,Chủ thể\n,HTX\n");
    expect((await execute(["check", path])).out).toContain("✗ Row 4, A: The product's name is missing");
  });
});

test("the table of the agenda shows no text that turns the direction of reading", async () => {
  const path = file(
    "turned.json",
    JSON.stringify([{ issued: "2026-08-05", id: "A", productName: "a\u202eb\u2028c\u009bd\ud83c" }]),
  );
  const { status, out } = await execute(["agenda", path, "--from", "2026-01-01", "--to", "2030-01-01"]);
  expect(status).toBe(0);
  expect(out).toContain("a\ufffdb");
  expect(out).not.toMatch(/[\u0080-\u009f\u2028\u202e]/);
});
