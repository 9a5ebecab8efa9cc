import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const block = (text: string, language: string) =>
  new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(text)?.[1] ?? "";

test("the README's example prints what the README says", () => {
  const readme = read("README.md");
  const out = execFileSync(process.execPath, ["--input-type=module", "--eval", block(readme, "ts")], {
    cwd: root,
    encoding: "utf8",
  });
  expect(out).toBe(block(readme, "text"));
});

describe("links between the pages", () => {
  const pages = [
    "README.md",
    "CONTRIBUTING.md",
    ...readdirSync(join(root, "docs"))
      .filter((name) => name.endsWith(".md"))
      .map((name) => `docs/${name}`),
  ];
  test.each(pages)("of %s lead somewhere", (page) => {
    for (const [, target = ""] of read(page).matchAll(/\]\((?!https?:)([^)#]+)/g)) {
      expect(existsSync(join(root, dirname(page), target)), target).toBe(true);
    }
  });

  test("that lead out of the README lead to files of the repository, whose address package.json has", () => {
    execFileSync(process.execPath, ["scripts/addresses.mjs", "--check"], { cwd: root });
    const targets = [...read("README.md").matchAll(/\]\(https?:[^()\s]*\/blob\/main\/([^()#\s]+)\)/g)];
    expect(targets.length).toBeGreaterThan(10);
    for (const [, target = ""] of targets) {
      expect(existsSync(join(root, target)), target).toBe(true);
    }
  });

  test("within the README lead to what the package holds", () => {
    const held = ["LICENSE", "README.md", ...(JSON.parse(read("package.json")) as { files: readonly string[] }).files];
    for (const [, target = ""] of read("README.md").matchAll(/\]\((?!https?:)([^)#]+)/g)) {
      expect(held).toContain(target);
    }
  });
});

test.each(["docs/records.md", "docs/exchange.md"])("%s warns who writes our texts into cells", (page) => {
  expect(read(page)).toMatch(/begin with `=`, `\+`, `-` or `@`/);
});
