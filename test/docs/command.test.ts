import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
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

const folder = mkdtempSync(join(tmpdir(), "ocop-guides-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What guides have their readers type, but for what stands for something else: `<file>`, `[--json]`, `…`. */
const typed = [...guides, "README.md", "README.vi.md"].flatMap((guide) =>
  [...readFileSync(guide, "utf8").matchAll(/^(?: {4})?(?:npx )?ocop ([^#\n]+)/gm)]
    .map(([, line = ""]) => [guide, line.trim()] as const)
    .filter(([, line]) => !/[<[|…]/.test(line)),
);

test("guides have many commands to type", () => {
  expect(typed.length).toBeGreaterThan(15);
});

test.each(typed)("%s: ocop %s is taken, whether or not the files are there", async (_, line) => {
  const words = (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ""));
  const placed = words.map((word) =>
    /\.(?:json|ndjson|xlsx|csv|ics|svg|docx)$/.test(word) ? join(folder, word) : word,
  );
  const { err } = await run([...placed, "--lang", "en"]);
  expect(err).not.toMatch(/^error:/m);
});
