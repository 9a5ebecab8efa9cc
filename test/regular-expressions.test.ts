import { readFileSync } from "node:fs";
import { check } from "recheck";
import { describe, expect, test } from "vitest";
import { literalsOf, regularExpressions, sourceFiles } from "./support/regular-expressions.js";

/** What is slow is told by the steps it takes: by time, sound patterns would seem slow beside other work. */
const parameters = { seedingTimeout: null, incubationTimeout: null, attackTimeout: null, timeout: 100_000 } as const;

const all = regularExpressions("src");

describe("regular expressions", () => {
  test.concurrent.each(all)("$file:$line /$source/$flags is safe against hostile text", async ({ source, flags }) => {
    const { status } = await check(source, flags, parameters);
    expect(status).toBe("safe");
  });

  test("none is put together at run time", () => {
    const built = sourceFiles("src").filter((file) => /\bRegExp\(/.test(readFileSync(file, "utf8")));
    expect(built).toEqual([]);
  });

  test("are found in the sources, with file, line, pattern and flags", () => {
    expect(all.map(({ file }) => file)).toContain("src/exchange/answer-string/answer-string.ts");
    expect(literalsOf("a.ts", "const text = '/no/';\nconst found = [/a\\/b/gi, 4 / 2 / 1];")).toEqual([
      { file: "a.ts", line: 2, source: "a\\/b", flags: "gi" },
    ]);
  });

  test.each(["^(a+)+$", "\\s+$", "^\\d*\\d*x$"])("the check finds %s", async (source) => {
    expect((await check(source, "", parameters)).status).toBe("vulnerable");
  });
});
