/** The catalogue of codes against the codes that the package has sentences for. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { decisions } from "../../src/decisions/index.js";
import { message } from "../../src/messages/index.js";
import { everyFinding } from "../support/every-finding.js";
import { everyReading } from "../support/every-reading.js";
import { untyped } from "../support/sheets.js";

const folder = "docs/site/codes";
const rows = readdirSync(folder).flatMap((name) =>
  readFileSync(`${folder}/${name}`, "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => [line.split(" | ")[0] ?? "", line.split(" | ").slice(1)] as const),
);
const params: Readonly<Record<string, object>> = { ...everyFinding, ...everyReading };
const isVietnamese = /[ăâđêôơưáàảãạéèẻẽẹíìỉĩịóòỏõọúùủũụýỳỷỹỵấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự]/i;

describe("the catalogue of codes", () => {
  test("has every code once, and no other", () => {
    expect(rows.map(([code]) => code).sort()).toEqual(Object.keys(params).sort());
  });

  test.each(rows)("%s: cause and fix in both languages, as sentences", (_, texts) => {
    const [causeEn = "", fixEn = "", causeVi = "", fixVi = ""] = texts;
    expect(texts).toHaveLength(4);
    for (const text of texts) {
      expect(text).toMatch(/^[\p{Lu}“0-9`].*[.…a-z/:-]$/u);
    }
    expect([causeEn, fixEn].filter((text) => isVietnamese.test(text.replaceAll(/QĐ-TTg|đồng|đ\b/g, "")))).toEqual([]);
    expect(isVietnamese.test(`${causeVi} ${fixVi}`)).toBe(true);
  });

  test("has what a sentence needs, for all codes that were added to it", () => {
    for (const [code, given] of Object.entries(everyReading)) {
      for (const language of ["vi", "en"] as const) {
        const text = message(untyped({ code, path: [], params: given }), language, decisions[0]?.find("tea"));
        expect(text, code).not.toMatch(/undefined|\[object|NaN/);
      }
    }
  });
});
