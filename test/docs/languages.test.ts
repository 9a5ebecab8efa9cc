/** Every guide is there in both languages, with the same code, and the menu of the site leads to it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { guideSidebar } from "../../docs/site/.vitepress/sidebar.mjs";

const guides = (folder: string) => readdirSync(folder).filter((file) => file.endsWith(".md"));

/** Written for those who work on the package, in the language that its source is in; the API's first page stands for the entries. */
const englishByDesign = ["entries.md", "performance.md", "testing.md"];

/** The first place of the law in a row of a table. */
const articles = (page: string) => [...page.matchAll(/^\| (\d[^|]*?) \|/gm)].map(([, article]) => article);

const codeOf = (page: string) => [...page.matchAll(/^```[\s\S]*?^```/gm)].map(([code]) => code);
const namesIn = (page: string) =>
  [...page.matchAll(/^\| \d[^|]* \| [^|]+ \| ([^|]+) \|$/gm)].map(([, where = ""]) =>
    [...where.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  );

describe("guides", () => {
  test("are there in Vietnamese and in English", () => {
    const [english, vietnamese] = [guides("docs"), guides("docs/vi")];
    expect(english.filter((file) => !vietnamese.includes(file))).toEqual(englishByDesign);
    expect(vietnamese.filter((file) => !english.includes(file))).toEqual([]);
  });

  test("that are in English alone are named as such to readers of Vietnamese", () => {
    const start = readFileSync("docs/vi/getting-started.md", "utf8");
    for (const file of englishByDesign) {
      expect(start).toContain(`(../${file})`);
    }
  });

  test.each(["en", "vi"] as const)("stand in the menu, each once (%s)", (language) => {
    const prefix = language === "vi" ? "/vi/" : "/";
    const items: { text?: string; link: string }[] = guideSidebar(language, prefix).flatMap((group) => group.items);
    const links = items.map(({ link }) => link.slice(prefix.length));
    expect(items.filter(({ text }) => text === undefined)).toEqual([]);
    expect(new Set(links).size).toBe(links.length);
    const written = guides(language === "vi" ? "docs/vi" : "docs").map((file) => file.replace(".md", ""));
    expect(written.filter((name) => !links.includes(name))).toEqual([]);
    const made = ["codes", "glossary"];
    expect(links.filter((name) => !made.includes(name) && !existsSync(`docs${prefix}${name}.md`))).toEqual([]);
  });

  test("have words of their language", () => {
    for (const file of guides("docs/vi")) {
      expect(readFileSync(`docs/vi/${file}`, "utf8"), file).toMatch(/[ăđơư\u1ea0-\u1ef9]{1}.*\n/);
    }
  });
});

test("the recipes are the same programs in both languages", () => {
  const [english, vietnamese] = ["docs/recipes.md", "docs/vi/recipes.md"].map((path) => readFileSync(path, "utf8"));
  expect(codeOf(vietnamese ?? "")).toEqual(codeOf(english ?? ""));
});

test("the sentences of the decision are the same ones in both languages, with the same places", () => {
  const [english = "", vietnamese = ""] = ["docs/coverage.md", "docs/vi/coverage.md"].map((path) =>
    readFileSync(path, "utf8"),
  );
  expect(articles(vietnamese)).toEqual(articles(english));
  expect(namesIn(vietnamese)).toEqual(namesIn(english));
});

test("nothing of the print's doubtful places is left in English in the Vietnamese list", () => {
  for (const decision of ["2026", "2023", "2019"]) {
    const page = readFileSync(`docs/vi/errata-${decision}.md`, "utf8");
    const rows = page.split("\n").filter((line) => line.startsWith("| "));
    expect(rows.length).toBeGreaterThan(10);
    expect(
      rows.filter((row) => /\b(?:the|no|level|levels|part|maximum|points|group|title|name|as)\b/.test(row)),
    ).toEqual([]);
  }
});
