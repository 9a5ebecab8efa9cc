import { Command } from "commander";
import { describe, expect, test } from "vitest";
import { addExplain } from "../../src/cli/commands/explain/options.js";
import { addRate } from "../../src/cli/commands/rate/options.js";
import { plainRating } from "../../src/cli/parser/plain-rating.js";

/** What the parser of the command line makes of the same words. */
async function parsed(argv: readonly string[]): Promise<unknown> {
  const program = new Command().exitOverride();
  const requests: unknown[] = [];
  for (const add of [addRate, addExplain]) {
    add(program, "en", async (request) => {
      requests.push(request);
    });
  }
  await program.parseAsync(argv, { from: "user" });
  return requests[0];
}

describe("a command that rates, and files alone", () => {
  test.each([
    [["rate", "a.json"]],
    [["explain", "a.json"]],
    [["rate", "a.xlsx", "b.xlsx"]],
    [["rate", "rate"]],
    [["rate", ""]],
    [["rate", "phiếu chấm.json"]],
  ])("%j is read as the parser reads it", async (argv) => {
    expect(plainRating(argv)).toEqual(await parsed(argv));
  });
});

test.each([
  [[]],
  [["rate"]],
  [["explain"]],
  [["rate", "-"]],
  [["rate", "--json", "a.json"]],
  [["rate", "a.json", "--lang", "vi"]],
  [["rate", "--", "a.json"]],
  [["RATE", "a.json"]],
  [["check", "a.xlsx"]],
  [["help", "rate"]],
])("%j is left to the parser", (argv) => {
  expect(plainRating(argv)).toBeUndefined();
});
