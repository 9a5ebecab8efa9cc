import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { run } from "../support/command.js";

const guide = readFileSync("docs/command.md", "utf8");

/** What the guide shows of a command without a file: the line, and what it prints up to `…`. */
const shown = [...guide.matchAll(/^```text\n\$ ocop (.+)\n([\s\S]*?)```/gm)].map(
  ([, line = "", output = ""]) => [line, output] as const,
);

test("the guide shows commands at work", () => {
  expect(shown.length).toBeGreaterThan(1);
});

test.each(shown)("ocop %s prints what the guide shows", async (line, output) => {
  const { out } = await run(line.split(" "));
  expect(out.startsWith(output.replace(/…\n$/, "")), out).toBe(true);
});
