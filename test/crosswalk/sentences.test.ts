import { describe, expect, test } from "vitest";
import { type Change, type ChangeCode, compareDecisions, compareSets } from "../../src/crosswalk/index.js";
import { type CarryFinding, carrySentences, changeSentences, crosswalkMessage } from "../../src/crosswalk/sentences.js";
import * as in2019 from "../../src/decisions/2019/index.js";
import * as in2023 from "../../src/decisions/2023/index.js";
import * as in2026 from "../../src/decisions/2026/index.js";
import type { Language } from "../../src/language/language.js";
import { untyped } from "../support/sheets.js";

const { changes } = compareSets(in2023.freshProduce, in2026.freshProduce);

function say(code: ChangeCode, criterion: string, language: Language, within: readonly Change[] = changes): string {
  const found = within.find(
    (one) => one.code === code && untyped<{ criterion?: string }>(one.params).criterion === criterion,
  );
  return found === undefined ? "" : crosswalkMessage(found, language);
}

describe("sentences of differences", () => {
  test.each<[ChangeCode, string, string, string]>([
    [
      "criterion.max",
      "1.1",
      "Criterion 1.1 (Product origin): up to 5 points, now 3",
      "Tiêu chí 1.1 (Nguồn gốc sản phẩm): điểm tối đa từ 5 xuống 3 điểm",
    ],
    [
      "criterion.added",
      "1.2",
      "New criterion 1.2 (Raw-material area quality certificate): up to 2 points",
      "Tiêu chí mới 1.2 (Chứng nhận chất lượng vùng nguyên liệu): tối đa 2 điểm",
    ],
    [
      "criterion.applies-if",
      "5.3",
      "Criterion 5.3 (Local knowledge / identity) now always applies",
      "Tiêu chí 5.3 (Trí tuệ/bản sắc địa phương) nay luôn áp dụng",
    ],
    [
      "floor.added",
      "2.3",
      "New floor for 3 stars in criterion 2.3 (Style, labelling): 1 point, “Label in place, labelling complete and as required”",
      "Yêu cầu tối thiểu mới của 3 sao ở tiêu chí 2.3 (Phong cách, ghi nhãn hàng hóa): từ 1 điểm, “Có nhãn, ghi nhãn hàng hóa đầy đủ, đúng quy định”",
    ],
    [
      "level.points",
      "7",
      "Criterion 7, “Over 2 nutritional indicators”: 2 points, now 3",
      "Tiêu chí 7, “Có trên 2 chỉ tiêu dinh dưỡng”: từ 2 lên 3 điểm",
    ],
  ])("%s %s", (code, criterion, en, vi) => {
    expect(say(code, criterion, "en")).toBe(en);
    expect(say(code, criterion, "vi")).toBe(vi);
  });

  const label = { vi: "đây", en: "here" };
  test.each<[Change, string, string]>([
    [
      { code: "set.max", params: { before: 99, after: 100 } },
      "Maximum points: 99, now 100",
      "Tổng điểm tối đa: từ 99 lên 100 điểm",
    ],
    [
      { code: "set.samples", params: { before: 0, after: 5 } },
      "Samples to hand in: 0, now 5",
      "Số sản phẩm mẫu nộp kèm: từ 0 lên 5",
    ],
    [
      { code: "criterion.applies-if", params: { criterion: "2", name: label, before: null, after: "1" } },
      "Criterion 2 (here) now applies only when criterion 1 has points",
      "Tiêu chí 2 (đây) nay chỉ áp dụng khi tiêu chí 1 có điểm",
    ],
    [
      { code: "criterion.stop-if-zero", params: { criterion: "2", name: label, after: true } },
      "0 points in criterion 2 (here) now stop the evaluation",
      "0 điểm ở tiêu chí 2 (đây) nay dừng đánh giá",
    ],
    [
      { code: "criterion.stop-if-zero", params: { criterion: "2", name: label, after: false } },
      "0 points in criterion 2 (here) now no longer stop the evaluation",
      "0 điểm ở tiêu chí 2 (đây) nay không còn dừng đánh giá",
    ],
    [
      { code: "ground.added", params: { ground: "x", label, effect: "stop" } },
      "New ground for stopping the evaluation: here",
      "Thêm căn cứ dừng đánh giá: đây",
    ],
    [
      { code: "grounds.not-recorded", params: { set: "2023/07", where: "criteria" } },
      "The source of set 2023/07 prints no grounds under its criteria, so these are not compared",
      "Nguồn của bộ tiêu chí 2023/07 không ghi căn cứ loại hồ sơ, dừng đánh giá ở các tiêu chí, nên không so sánh được",
    ],
  ])("%j", (change, en, vi) => {
    expect(crosswalkMessage(change, "en")).toBe(en);
    expect(crosswalkMessage(change, "vi")).toBe(vi);
  });

  test("there is one for every difference between neighbouring decisions, without holes", () => {
    const all = [
      ...in2023.sets.flatMap((set) => compareDecisions(set, in2019.decision2019)),
      ...in2026.sets.flatMap((set) => compareDecisions(set, in2023.decision2023)),
      compareSets(in2019.festivalAndTourismServices, in2019.communityTourism),
    ].flatMap((comparison) => comparison.changes);
    const seen = new Set(all.map(({ code }) => code));
    expect(Object.keys(changeSentences()).filter((code) => !seen.has(code as ChangeCode))).toEqual([
      "set.max",
      "set.samples",
    ]);
    for (const change of all) {
      for (const language of ["vi", "en"] as const) {
        const sentence = crosswalkMessage(change, language);
        expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\.$/);
        expect(sentence.length).toBeGreaterThan(10);
      }
    }
  });
});

describe("sentences of what was not carried over", () => {
  test.each(Object.keys(carrySentences()))("%s names the criterion", (code) => {
    const finding = untyped<CarryFinding>({ code, params: { criterion: "1.2" } });
    expect(crosswalkMessage(finding, "en", in2026.freshProduce)).toContain(
      "1.2 (Raw-material area quality certificate)",
    );
    expect(crosswalkMessage(finding, "vi")).toMatch(/ 1\.2( |$)/);
  });

  test("a code or language that is not known is a programmer's mistake", () => {
    expect(() => crosswalkMessage(untyped<Change>({ code: "x", params: {} }), "en")).toThrow(RangeError);
    const finding = { code: "carry.faulty", params: { criterion: "1" } } as const;
    expect(() => crosswalkMessage(finding, untyped<"en">("fr"))).toThrow(RangeError);
  });
});
