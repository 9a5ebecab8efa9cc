/** The API in Vietnamese: every entry is there, and what is said to be in it is. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { publicFunctions } from "../../scripts/site/read-on.mjs";

/** The public names of each entry, and which of them are functions. */
const api = new Map(
  readFileSync("test/package/api.txt", "utf8")
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [entry = "", ...lines] = section.split("\n");
      const named = lines.flatMap((line) => {
        const [, name, kind] = /^(\w+)(?:: (\w+)| = )/.exec(line) ?? [];
        return name === undefined ? [] : [{ name, kind }];
      });
      return [entry, named] as const;
    }),
);

const sections = readFileSync("docs/site/api-vi.txt", "utf8")
  .split(/^## /m)
  .slice(1)
  .map((section) => {
    const [heading = "", about = "", ...lines] = section.trim().split("\n");
    const [entry = "", guides = ""] = heading.split(" | ");
    return { entry, guides: guides.split(", "), about, lines };
  });

/** Sets and JSON Schemas are many alike: one page of the guides has them. */
const withPage = [...api.keys()].filter((entry) => entry.startsWith("ocop") && !/\/sets\/|json-schema/.test(entry));

describe("the API in Vietnamese", () => {
  test("introduces every entry", () => {
    const own = sections.map(({ entry }) => entry);
    expect(withPage.length).toBeGreaterThan(20);
    expect(withPage.filter((entry) => !own.includes(entry))).toEqual([]);
    expect(own.filter((entry) => entry !== "ocop" && !api.has(entry))).toEqual([]);
  });

  test.each(sections)("$entry: guides that there are, names that it has, words in Vietnamese", (section) => {
    const { entry, guides, about, lines } = section;
    expect(guides.filter((name) => !existsSync(`docs/vi/${name}.md`) && name !== "codes")).toEqual([]);
    expect(about.length).toBeGreaterThan(10);
    const names = (api.get(entry) ?? []).map(({ name }) => name);
    expect(lines.map((line) => line.split(": ")[0]).filter((name) => !names.includes(name ?? ""))).toEqual([]);
    expect(lines.filter((line) => !/[ăâđêôơư\u00e0-\u00fd\u1ea0-\u1ef9]/i.test(line))).toEqual([]);
  });

  test("names every public function", () => {
    const said = new Set(sections.flatMap(({ lines }) => lines.map((line) => line.split(": ")[0])));
    const functions = publicFunctions().map(({ name }) => name);
    expect(functions.length).toBeGreaterThan(180);
    expect(functions.filter((name) => !said.has(name))).toEqual([]);
  });
});
