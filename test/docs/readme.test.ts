import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const block = (text: string, language: string) =>
  new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(text)?.[1] ?? "";

/** A reader's folder: the package is installed, and the sheet that the README links to lies there. */
const reader = mkdtempSync(join(tmpdir(), "ocop-readme-"));

beforeAll(() => {
  mkdirSync(join(reader, "node_modules"));
  symlinkSync(root, join(reader, "node_modules/ocop"), "junction");
  copyFileSync(join(root, "examples/demo/sheets/2-tea.json"), join(reader, "sheet.json"));
});

afterAll(() => rmSync(reader, { recursive: true }));

describe.each(["README.md", "README.vi.md"])("%s", (name) => {
  const readme = read(name);
  const execute = (...args: readonly string[]) =>
    execFileSync(process.execPath, args, { cwd: reader, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

  test("prints with its example what it says", () => {
    expect(execute("--input-type=module", "--eval", block(readme, "ts"))).toBe(block(readme, "text"));
  });

  test("says the same on the command line, in one line", () => {
    const [line = ""] = /^ {4}npx ocop (explain .*)$/m.exec(readme)?.slice(1) ?? [];
    const out = execute(join(root, "dist/cli/ocop.cjs"), ...line.split(" "));
    for (const reason of block(readme, "text").trim().split("\n")) {
      expect(out).toContain(reason);
    }
  });

  test("names commands that are there, with their options", () => {
    const commands = [...readme.matchAll(/npx ocop (\w+)([^`\n]*)/g)];
    expect(commands.length).toBeGreaterThan(3);
    for (const [, command = "", rest = ""] of commands) {
      const help = execute(join(root, "dist/cli/ocop.cjs"), command, "--help", "--lang", "en");
      for (const [option] of rest.matchAll(/(?<= )--?[a-z]+/g)) {
        expect(`${help} --lang`, `${command} ${option}`).toContain(option);
      }
    }
  });
});

describe("links between the pages", () => {
  const pages = [
    "README.md",
    "README.vi.md",
    "CONTRIBUTING.md",
    ...["docs", "docs/vi"].flatMap((folder) =>
      readdirSync(join(root, folder))
        .filter((name) => name.endsWith(".md"))
        .map((name) => `${folder}/${name}`),
    ),
  ];
  test.each(pages)("of %s lead somewhere", (page) => {
    for (const [, target = ""] of read(page).matchAll(/\]\((?!https?:)([^)#]+)/g)) {
      expect(existsSync(join(root, dirname(page), target)), target).toBe(true);
    }
  });

  test.each(["README.md", "README.vi.md"])("that lead out of %s lead to files of the repository", (readme) => {
    execFileSync(process.execPath, ["scripts/addresses.mjs", "--check"], { cwd: root });
    const targets = [...read(readme).matchAll(/\]\(https?:[^()\s]*\/(?:blob|raw)\/main\/([^()#\s]+)\)/g)];
    expect(targets.length).toBeGreaterThan(10);
    for (const [, target = ""] of targets) {
      expect(existsSync(join(root, target)), target).toBe(true);
    }
  });

  test.each(["README.md", "README.vi.md"])("within %s lead to what the package holds", (readme) => {
    const held = ["LICENSE", "README.md", ...(JSON.parse(read("package.json")) as { files: readonly string[] }).files];
    for (const [, target = ""] of read(readme).matchAll(/\]\((?!https?:)([^)#]+)/g)) {
      expect(held).toContain(target);
    }
  });
});

test.each(["docs/records.md", "docs/exchange.md"])("%s warns who writes our texts into cells", (page) => {
  expect(read(page)).toMatch(/begin with `=`, `\+`, `-` or `@`/);
});
