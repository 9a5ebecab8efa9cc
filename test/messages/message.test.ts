import { describe, expect, test } from "vitest";
import { bottledWater, tea } from "../../src/decisions/2026/index.js";
import { formatAverage, message } from "../../src/messages/index.js";
import { scoringMessage } from "../../src/scoring/messages.js";
import { type AllParams, everyFinding as all } from "../support/every-finding.js";
import { untyped } from "../support/sheets.js";

const missed = all["floor.missed"];

/** Words the caller gave are handed through as they are. */
const foreign = "custom";

const findings = Object.entries(all).map(([code, params]) => ({ code, path: [], params }));
const say = (finding: unknown, language: "vi" | "en", set = tea as Parameters<typeof message>[2]) =>
  message(untyped(finding), language, set);
const vietnamese = /[ăâđêôơưáàảãạéèẻẽẹíìỉĩịóòỏõọúùủũụýỳỷỹỵ]/i;

describe("every code has a sentence in both languages", () => {
  test.each(findings.filter(({ code }) => code !== foreign).map((finding) => [finding.code, finding] as const))(
    "%s",
    (_, finding) => {
      const vi = message(untyped(finding), "vi");
      const en = message(untyped(finding), "en");
      for (const text of [vi, en]) {
        expect(text).not.toMatch(/undefined|\[object|NaN|\s\s|\.$|^\s|\s$/);
        expect(text.length).toBeGreaterThan(10);
      }
      expect(vi).toMatch(vietnamese);
      expect(en.replaceAll(/QĐ-TTg|\d[đ]\)/g, "")).not.toMatch(vietnamese);
    },
  );
});

describe("sentences", () => {
  const sentence = (code: keyof AllParams, language: "vi" | "en", params: object = all[code]) =>
    say({ code, path: [], params }, language);

  test("name criteria and grounds when the set is known, and number them otherwise", () => {
    const finding = { code: "answer.missing", path: [], params: { criterion: "3.5" } };
    expect(say(finding, "en")).toBe("Criterion 3.5 (Intellectual property) is not answered");
    expect(say(finding, "vi")).toBe("Tiêu chí 3.5 (Sở hữu trí tuệ) chưa được chấm");
    expect(message(untyped(finding), "en")).toBe("Criterion 3.5 is not answered");
    expect(sentence("ground.reported", "en")).toBe("The dossier is rejected: The dossier is forged");
    const unknown = { code: "ground.reported", path: [], params: { ground: "other", effect: "stop" } };
    expect(say(unknown, "en")).toBe("The evaluation stops: other");
    expect(say(unknown, "vi")).toBe("Dừng đánh giá: other");
    expect(sentence("stop.zero-points", "en")).toContain("6.1");
    expect(say({ code: "stop.zero-points", params: { criterion: "6.1" } }, "en", bottledWater)).toMatch(
      /^The evaluation stops: criterion 6\.1 \(.+\) has 0 points$/,
    );
  });

  test("count members from 1", () => {
    expect(sentence("council.divergent", "en")).toBe(
      "Sheets 1 (100 points) and 3 (88 points) differ by 12, more than the 10 allowed",
    );
    const missing = { code: "answer.missing", path: ["members", 1, "answers", "3.5"], params: { criterion: "3.5" } };
    expect(say(missing, "en")).toBe("Sheet 2: Criterion 3.5 (Intellectual property) is not answered");
    expect(say(missing, "vi")).toBe("Phiếu 2: Tiêu chí 3.5 (Sở hữu trí tuệ) chưa được chấm");
    expect(scoringMessage(untyped(missing), "vi", tea)).toBe(say(missing, "vi"));
    expect(sentence("council.zero-by-member", "en")).toMatch(/^Sheets 1, 3 give/);
    expect(sentence("council.duplicate-member", "en")).toBe("Member “a” already has sheet 1");
  });

  test("never print an average as if it had reached a threshold", () => {
    const just = { ...all["band.by-total"], average: { sum: 89999, count: 1000 }, from: 70, below: 90 };
    expect(sentence("band.by-total", "en", just)).toContain(
      "89.99 of 100 points: 3 stars by points alone (70 to under 90)",
    );
    expect(sentence("band.by-total", "vi", just)).toContain("Tổng điểm 89,99/100");
    expect(sentence("band.by-total", "en", { ...just, band: 1, below: null })).toBe(
      "89.99 of 100 points: 1 star by points alone (70–100)",
    );
  });

  test("name enough missing points", () => {
    expect(sentence("next.missing", "en")).toBe(
      "Missing for 4 stars: 0.34 points; criterion 3.5 (Intellectual property) at 2 points or more",
    );
    expect(sentence("next.missing", "vi", { stars: 2, points: { sum: 30, count: 1 }, floors: [] })).toBe(
      "Để lên 2 sao còn thiếu: 30 điểm",
    );
    expect(sentence("next.missing", "en", { stars: 4, points: { sum: 0, count: 1 }, floors: [missed] })).toBe(
      "Missing for 4 stars: criterion 3.5 (Intellectual property) at 2 points or more",
    );
  });

  test("know one from many", () => {
    expect(sentence("rating.none", "en", { missing: 2, faults: 0 })).toBe("No rank yet: 2 answers missing");
    expect(sentence("rating.none", "vi", { missing: 2, faults: 0 })).toBe(
      "Chưa phân hạng được: phiếu đánh giá chưa chấm đủ, còn thiếu 2 kết quả",
    );
    expect(sentence("rating.none", "en", { missing: 0, faults: 1 })).toBe("No rank yet: 1 issue");
    expect(sentence("rating.none", "vi", { missing: 0, faults: 1 })).toBe("Chưa phân hạng được: có 1 lỗi");
    expect(sentence("recognition.none", "en")).toBe("1 star: no recognition decision and no certificate is issued");
    expect(sentence("rejections.unknown", "en", { given: "x", allowed: [] })).toContain("it has: none");
    expect(sentence("rejections.unknown", "vi", { given: "x", allowed: [] })).toContain("có: không có căn cứ nào");
  });

  test("keep an authority they do not know", () => {
    expect(sentence("recognition.by", "en", { stars: 3, authority: "moon" })).toContain("moon");
  });
});

test("the sentences of ratings are the same where they come alone", () => {
  const [finding] = findings.filter(({ code }) => code === "answer.missing");
  expect(scoringMessage(untyped(finding), "vi", tea)).toBe(say(finding, "vi"));
  expect(() => scoringMessage(untyped({ code: "url.malformed", path: [], params: {} }), "vi")).toThrow(
    new RangeError('[ocop] message: unknown code "url.malformed"'),
  );
});

test("what would break the line, steer a terminal or turn the text around is not shown", () => {
  const unknown = (given: string) => message({ code: "answer.unknown-criterion", path: [], params: { given } }, "en");
  expect(unknown("\u001b[31mX\n\u0085\u2028\u202e!")).toBe("The criteria set has no criterion “�[31mX����!”");
  expect(unknown("Chè Tân Cương 🍵 — “1.1”")).toBe("The criteria set has no criterion “Chè Tân Cương 🍵 — “1.1””");
});

describe("mistakes of programmers", () => {
  test.each(["no.such-code", "toString", "__proto__"])("code %s", (code) => {
    expect(() => message(untyped({ code, path: [], params: {} }), "en")).toThrow(
      new RangeError(`[ocop] message: unknown code "${code}"`),
    );
  });

  test("language", () => {
    expect(() => message(untyped(findings[0]), untyped("fr"))).toThrow(
      new RangeError('[ocop] message: unknown language "fr"'),
    );
  });
});

test.each([
  [{ sum: 70, count: 1 }, "70", "70"],
  [{ sum: 141, count: 2 }, "70.5", "70,5"],
  [{ sum: 200, count: 3 }, "66.66", "66,66"],
  [{ sum: 899999, count: 10000 }, "89.99", "89,99"],
])("formatAverage %j", (value, en, vi) => {
  expect(formatAverage(value, "en")).toBe(en);
  expect(formatAverage(value, "vi")).toBe(vi);
});
