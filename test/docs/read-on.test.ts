/** Every public function leads to the guides that speak of it, and to its law, or says that no article stands behind it. */
import { describe, expect, test } from "vitest";
import {
  guidesOf,
  lawIn,
  lawOf,
  missing,
  type PublicFunction,
  publicFunctions,
  readOn,
  withoutArticle,
} from "../../scripts/site/read-on.mjs";

const functions = publicFunctions();

function called(name: string): PublicFunction {
  const one = functions.find((each) => each.name === name);
  expect(one, name).toBeDefined();
  return one as PublicFunction;
}

const listed = (text: string) => [...lawIn(text)].map(([instrument, places]) => [instrument, [...places]]);

describe("a public function", () => {
  test("has a guide, and an article or the word that there is none", () => {
    expect(functions.length).toBeGreaterThan(180);
    expect(functions.flatMap(missing)).toEqual([]);
  });

  test("is not called one without an article where its docblock gives a place of the law as its source", () => {
    const cited = functions.filter(({ says }) => /@see .*(?:QĐ-TTg|Civil Code)/.test(says));
    expect(cited.length).toBeGreaterThan(60);
    expect(cited.map(({ name }) => name).filter((name) => withoutArticle.has(name))).toEqual([]);
  });

  test("is there, where it is said to have no article, with the reason in both languages", () => {
    const names = functions.map(({ name }) => name);
    expect([...withoutArticle.keys()].filter((name) => !names.includes(name))).toEqual([]);
    for (const { en, vi } of withoutArticle.values()) {
      expect(en).toMatch(/^No article/);
      expect(vi).toMatch(/^Không có điều khoản/);
    }
  });

  test("leads to the sections of the guides that name it, and not to commands of its name", () => {
    expect(guidesOf("en", "carryOver").map(({ link }) => link)).toEqual([
      "/older-decisions#from-one-decision-to-another",
      "/procedure#from-one-dossier-to-the-next",
    ]);
    expect(guidesOf("vi", "summarize").map(({ link }) => link)).toEqual(["/vi/programme#so-lieu-đuoc-tinh-the-nao"]);
    expect(guidesOf("en", "rate").map(({ guide }) => guide)).not.toContain("command");
    expect(guidesOf("en", "merge").map(({ guide }) => guide)).toEqual(["programme"]);
  });

  test("names its law in either language, each place with its page", () => {
    expect(readOn("en", called("mayBeExtended"))).toBe(
      "Guide: [Procedure](/procedure#certificates) · Law: 26/2026/QĐ-TTg, [art. 12.3](/coverage#article-12-transition)",
    );
    expect(readOn("vi", called("mayBeExtended"))).toContain(
      "Căn cứ: 26/2026/QĐ-TTg, [khoản 3 Điều 12](/vi/coverage#đieu-12-chuyen-tiep)",
    );
    expect(lawOf("en", called("compareSets")).map(({ instrument, places }) => [instrument, ...places])).toEqual([
      ["26/2026/QĐ-TTg", "[annex II](/rules/2026/)"],
      ["1048/QĐ-TTg", "[annex II](/rules/2019/)"],
      ["148/QĐ-TTg", "[annex II](/rules/2023/)"],
    ]);
    expect(readOn("en", called("csvText"))).toContain("No article");
    expect(readOn("vi", called("csvText"))).toContain("Không có điều khoản");
  });
});

describe("the law that a text names", () => {
  test.each([
    ["art. 6.1b and c, 7.5 and 12", [["26/2026/QĐ-TTg", ["6.1b", "6.1c", "7.5", "12"]]]],
    [
      "26/2026/QĐ-TTg, art. 7.6g; Civil Code 2015, art. 147.2",
      [
        ["26/2026/QĐ-TTg", ["7.6g"]],
        ["Civil Code 2015", ["147.2"]],
      ],
    ],
    [
      "781/QĐ-TTg, section 6 of annex II of 1048/QĐ-TTg",
      [
        ["781/QĐ-TTg", []],
        ["1048/QĐ-TTg", ["annex II"]],
      ],
    ],
    ["318/QĐ-TTg, item 13.2", [["318/QĐ-TTg", ["item 13.2"]]]],
    ["another word, and nothing of the law", []],
  ])("%s", (text, law) => {
    expect(listed(text)).toEqual(law);
  });
});
