import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { english, englishSentences, vietnamese, vietnameseSentences } from "../support/wording.js";

type Text = readonly [where: string, text: string];

/** The texts of a program: what stands in quotes, without what it imports. Labels of decisions have tests of their own. */
function literalsOf(file: string): readonly Text[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const found: Text[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      return;
    }
    if (ts.isStringLiteralLike(node)) {
      found.push([file, node.text]);
    } else if (ts.isTemplateExpression(node)) {
      // What is put in is told by a digit, as most of it is a number.
      found.push([file, `${node.head.text}${node.templateSpans.map(({ literal }) => `9${literal.text}`).join("")}`]);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((path) => `src/${path.replaceAll("\\", "/")}`)
  .filter((path) => path.endsWith(".ts") && !/^src\/decisions\/20\d\d\/(?:sets|criteria|hint-rows|errata)/.test(path));

const isVietnamese = (text: string) =>
  /[ăâđêôơưáàảãạéèẻẽẹíìỉĩịóòỏõọúùủũụýỳỷỹỵấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự]/i.test(text);
const literals = sources.flatMap(literalsOf);
const inVietnamese = literals.filter(([, text]) => isVietnamese(text));
const inEnglish = literals.filter(([, text]) => !isVietnamese(text) && / /.test(text));

/** The guides without their code, and what the site says beside them; errata quote the print. */
const pages: readonly Text[] = [
  ...readdirSync(".").filter((name) => name !== "CHANGELOG.md"),
  ...["docs", "docs/vi", "docs/site", "docs/site/codes", "docs/site/home", ".changeset"].flatMap((folder) =>
    readdirSync(folder).map((name) => `${folder}/${name}`),
  ),
]
  .filter((path) => /\.(?:md|txt)$/.test(path) && !path.includes("errata"))
  .flatMap((path) => {
    const prose = readFileSync(path, "utf8").replaceAll(/```[\s\S]*?```|`[^`]*`/g, "");
    return prose.split(/(?<=[.:;])\s|\n(?=[-|#\n])/).map((text): Text => [path, text.replaceAll("\n", " ")]);
  });

/** The law itself has transitional provisions; only a column of that name is a wrong word. */
const isOfLaw = (not: RegExp) => not.source === "chuyển tiếp";

/** What older forms call a question: the crosswalk knows it by that name. */
const allowed = [/^src\/crosswalk\/questions\.ts Đại diện pháp luật$/];

const hits = (texts: readonly Text[], not: RegExp) =>
  texts.filter((place) => not.test(place[1]) && !allowed.some((right) => right.test(place.join(" "))));

describe("the law's words in what programs say", () => {
  test.each([...vietnamese.filter(([not]) => !isOfLaw(not)), ...vietnameseSentences])(
    "vi: %s gives way to %s",
    (not) => {
      expect(hits(inVietnamese, not)).toEqual([]);
    },
  );

  test.each([...english, ...englishSentences])("en: %s gives way to %s", (not) => {
    expect(hits(inEnglish, not)).toEqual([]);
  });

  test("there are texts to look at", () => {
    expect(Math.min(inVietnamese.length, inEnglish.length)).toBeGreaterThan(500);
  });
});

describe("the law's words in the guides", () => {
  test.each([...vietnamese.filter(([not]) => !isOfLaw(not)), ...vietnameseSentences])(
    "vi: %s gives way to %s",
    (not) => {
      expect(hits(pages, not)).toEqual([]);
    },
  );

  test.each([...english, ...englishSentences])("en: %s gives way to %s", (not) => {
    expect(hits(pages, not)).toEqual([]);
  });
});
