import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { run } from "../support/command.js";

const guides = ["docs", "docs/vi"].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => `${folder}/${name}`),
);

/** What guides show of a command: the line, and what it prints up to `…`. */
const shown = guides.flatMap((guide) =>
  [...readFileSync(guide, "utf8").matchAll(/^```text\n\$ ocop (.+)\n([\s\S]*?)```/gm)].map(
    ([, line = "", output = ""]) => [guide, line, output] as const,
  ),
);

test.each(["docs/command.md", "docs/vi/command.md"])("%s shows commands at work", (guide) => {
  expect(shown.filter(([of]) => of === guide).length).toBeGreaterThan(1);
});

test.each(shown)("%s: ocop %s prints what is shown", async (_, line, output) => {
  const { out } = await run(line.split(" "));
  expect(out.startsWith(output.replace(/…\n$/, "")), out).toBe(true);
});
