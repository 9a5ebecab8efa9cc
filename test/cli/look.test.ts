import { describe, expect, test } from "vitest";
import { lookOf } from "../../src/cli/io/look.js";
import { run } from "../support/command.js";

const colour = (env: Record<string, string>, isTTY: boolean, isColoured?: boolean) =>
  lookOf({ isTTY }, env, "vi", { ...(isColoured !== undefined && { isColoured }) }).isColoured;

describe("colour", () => {
  test.each([
    ["on a terminal", {}, true, true],
    ["not in a pipe", {}, false, false],
    ["not where NO_COLOR is set", { NO_COLOR: "1" }, true, false],
    ["an empty NO_COLOR says nothing", { NO_COLOR: "" }, true, true],
    ["FORCE_COLOR is heard in a pipe", { FORCE_COLOR: "1" }, false, true],
    ["FORCE_COLOR=0 is heard on a terminal", { FORCE_COLOR: "0" }, true, false],
    ["an empty FORCE_COLOR says nothing", { FORCE_COLOR: "" }, false, false],
    ["NO_COLOR before FORCE_COLOR", { NO_COLOR: "1", FORCE_COLOR: "1" }, true, false],
    ["not on a terminal that knows none", { TERM: "dumb" }, true, false],
  ])("%s", (_, env, isTTY, isColoured) => {
    expect(colour(env, isTTY)).toBe(isColoured);
  });

  test("what is asked for on the command line comes before what the environment says", async () => {
    expect(colour({ NO_COLOR: "1" }, false, true)).toBe(true);
    expect(colour({ FORCE_COLOR: "1" }, true, false)).toBe(false);
    expect((await run(["sets", "tea", "--color"])).out).toContain("\u001b[1m");
    expect((await run(["--color", "sets", "tea"])).out).toContain("\u001b[1m");
    expect((await run(["sets", "tea", "--no-color"], { isTerminal: true })).out).not.toContain("\u001b");
    expect((await run(["sets", "tea", "--plain"], { isTerminal: true })).out).not.toContain("\u001b");
  });
});

describe("width", () => {
  test.each([
    ["of the terminal", {}, 80, 80, true],
    ["COLUMNS comes before it", { COLUMNS: "50" }, 80, 50, true],
    ["100 where none is known, and sentences keep their lines", {}, undefined, 100, false],
    ["at most 140", {}, 300, 140, true],
    ["at least 30", {}, 10, 30, true],
    ["no number is none", { COLUMNS: "wide" }, 80, 80, true],
    ["an empty one is none", { COLUMNS: "" }, 80, 80, true],
  ])("%s", (_, env, columns, width, isWrapped) => {
    const target = columns === undefined ? {} : { columns };
    expect(lookOf(target, env, "vi", {})).toMatchObject({ width, isWrapped });
  });
});

test("--lang stands before or after the command", async () => {
  const after = await run(["sets", "tea", "--lang", "vi"]);
  expect(after.out).toContain("Chè tươi, chè chế biến");
  expect(await run(["--lang", "vi", "sets", "tea"])).toEqual(after);
  expect(await run(["--lang=vi", "sets", "tea"])).toEqual(after);
  expect((await run(["--lang", "vi", "rate", "nowhere.json"])).err).toBe(
    "không đọc được nowhere.json: không có tệp hoặc thư mục này (ENOENT)\n",
  );
  expect(await run(["sets", "tea", "--lang", "tiếng việt"])).toEqual(after);
  expect(await run(["sets", "tea", "--lang", "VN"])).toEqual(after);
  expect((await run(["sets", "--lang", "fr"])).status).toBe(2);
});
