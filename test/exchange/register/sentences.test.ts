import { describe, expect, it } from "vitest";
import type { RegisterIssueParams } from "../../../src/exchange/register/index.js";
import { registerSentences } from "../../../src/exchange/register/sentences.js";
import { type Sentence, wordsOf } from "../../../src/language/words.js";

const given = { given: "x" };

/** Every code there is, with parameters; a new code does not compile until it stands here. */
const all: RegisterIssueParams = {
  "input.unreadable": {},
  "field.missing": {},
  "field.wrong-type": { expected: "list", given: "object" },
  "text.too-long": { most: 5000 },
  "date.unreal": given,
  "register.too-many-columns": { columns: 20000, most: 16384 },
  "register.no-headings": {},
  "register.unknown-heading": given,
  "register.duplicate-heading": { given: "x", first: "C" },
  "register.missing-column": { column: "producerName" },
  "register.broken-cell": given,
  "register.formula-without-value": {},
  "register.unreadable-decision": given,
  "register.before-programme": { date: "2017-01-05" },
  "register.in-future": { date: "2027-01-05" },
  "register.former-province": { given: "Yen Bai", now: "Lao Cai" },
  "register.not-text": { kind: "date" },
  "register.unreadable-number": given,
  "register.unreadable-year": given,
  "register.unreadable-date": given,
  "register.month-first": given,
  "register.only-a-year": given,
  "register.unreadable-stars": given,
  "register.stars-ambiguous": given,
  "register.stars-not-certified": { given: "2 sao", stars: 2 },
  "register.stars-proposed": given,
  "register.converted-letters": { from: "tcvn3" },
  "register.misread-letters": { as: "mojibake" },
  "register.lost-letters": {},
  "register.unknown-producer-type": given,
  "register.unreadable-points": given,
  "register.unreadable-tick": given,
  "register.nothing-above": given,
  "register.doubtful-day": { given: "05/06/2025", why: "month-first" },
  "register.cells-differ": { columns: ["D", "G"] },
  "register.section-differs": { row: 4 },
  "register.unknown-section": given,
  "register.continuation": { row: 5 },
  "register.no-product-name": {},
  "register.several-products": {},
  "register.revoked": { given: "x" },
  "register.no-producer": {},
  "register.no-number": {},
  "register.number-twice": { number: 3 },
  "register.number-order": { number: 3, previous: 4 },
  "register.year-differs": { year: 2023, date: "2024-06-05" },
  "register.stars-differ": { stars: 4, latest: 3 },
  "register.expires-too-early": { expires: "2024-06-05", recognised: "2024-06-06" },
  "register.recognitions-out-of-order": { first: "2024", second: "2023" },
  "register.recognition-incomplete": { missing: ["date", "authority"] },
  "register.no-set": {},
  "register.extra-cell": { cells: 2 },
};

const vietnamese = /[ăâđêôơưáàảãạéèẻẽẹíìỉĩịóòỏõọúùủũụýỳỷỹỵ]/i;

function say<C extends keyof RegisterIssueParams>(code: C, language: "vi" | "en", params = all[code]): string {
  const sentence: Sentence<RegisterIssueParams[C]> = registerSentences()[code];
  return sentence[language](params, wordsOf(language));
}

describe("sentences of registers", () => {
  it.each(Object.keys(all) as (keyof RegisterIssueParams)[])("%s has both languages", (code) => {
    const [vi, en] = [say(code, "vi"), say(code, "en")];
    for (const text of [vi, en]) {
      expect(text.length).toBeGreaterThan(9);
      expect(text).not.toMatch(/undefined|\[object|NaN|\s\s|\.$|^\s|\s$/);
    }
    expect(vi.replace("26/2026/QĐ-TTg", "")).toMatch(vietnamese);
    expect(en.replace("26/2026/QĐ-TTg", "")).not.toMatch(vietnamese);
  });

  it.each(["month-first", "mixed", "1904"] as const)("say why a day is doubtful: %s", (why) => {
    const params = { given: "05/06/2025", why };
    expect(say("register.doubtful-day", "vi", params)).toMatch(/“05\/06\/2025”.*ngày/);
    expect(say("register.doubtful-day", "en", params)).toMatch(/“05\/06\/2025”/);
  });

  it("repeat what was given", () => {
    expect(say("register.month-first", "vi", { given: "06/25/2025" })).toBe(
      "“06/25/2025” ghi tháng trước ngày; hãy ghi ngày/tháng/năm",
    );
    expect(say("register.stars-differ", "en")).toBe(
      "The current 4 stars differ from the 3 stars of the latest recognition",
    );
    expect(say("register.cells-differ", "en")).toBe("The columns D, G say different things about the same");
    expect(say("register.cells-differ", "vi")).toBe("Các cột D, G cùng ghi một thông tin nhưng khác nhau");
    expect(say("register.recognition-incomplete", "en")).toMatch(/^The recognition lacks its .+, .+ and is left out$/);
    expect(say("register.recognition-incomplete", "vi")).toMatch(/^Lần công nhận thiếu .+, .+ nên không/);
    expect(say("register.duplicate-heading", "en", { given: "Notes", first: "C" })).toBe(
      "The heading “Notes” means the same as column C, which is used; its cells are kept as they are",
    );
    expect(say("register.missing-column", "vi")).toBe("Bảng không có cột tên chủ thể");
    expect(say("register.missing-column", "en", { column: "productName" })).toBe(
      "The sheet has no column of product names",
    );
  });
});
