import { describe, expect, it } from "vitest";
import { type Sentence, wordsOf } from "../../../src/language/words.js";
import { type ProcessIssueParams, process2026 } from "../../../src/procedure/process/index.js";
import {
  councilMannerLabels,
  dutyConditionLabels,
  processActorLabels,
  processConditionLabels,
  processFactLabels,
  processSentences,
  processStateLabels,
  processStepLabels,
} from "../../../src/procedure/process/sentences.js";

/** Every code there is, with parameters; a new code does not compile until it stands here. */
const all: ProcessIssueParams = {
  "process.no-average": { sum: 90, count: 0 },
  "process.step-not-possible": { state: "draft", step: "recognise", possible: ["file", "withdraw"] },
  "process.condition-not-met": { step: "recognise", condition: "stars-of-province" },
  "process.fact-missing": { step: "recognise", fact: "stars" },
};

const vietnamese = /[ăâđêôơưáàảãạéèẻẽẹíìỉĩịóòỏõọúùủũụýỳỷỹỵ]/i;

function say<C extends keyof ProcessIssueParams>(code: C, language: "vi" | "en", params: object = {}): string {
  const sentence: Sentence<ProcessIssueParams[C]> = processSentences()[code];
  return sentence[language]({ ...all[code], ...params }, wordsOf(language));
}

describe("sentences of a dossier's way", () => {
  it.each(Object.keys(processSentences()) as (keyof ProcessIssueParams)[])("%s has both languages", (code) => {
    const [vi, en] = [say(code, "vi"), say(code, "en")];
    for (const text of [vi, en]) {
      expect(text.length).toBeGreaterThan(10);
      expect(text).not.toMatch(/undefined|\[object|NaN|\s\s|\.$|^\s|\s$/);
    }
    expect(vi).toMatch(vietnamese);
    expect(en).not.toMatch(vietnamese);
  });

  it.each([
    [
      "process.step-not-possible",
      {},
      "Hồ sơ ở trạng thái “Đang chuẩn bị” không có bước “Công nhận, cấp giấy chứng nhận 3 hoặc 4 sao”; có thể: Nộp hồ sơ cho UBND cấp xã; Rút hồ sơ",
      "A dossier in the state “Being prepared” has no step “Recognise and certify 3 or 4 stars”; possible: File the dossier with the commune; Withdraw the dossier",
    ],
    [
      "process.step-not-possible",
      { state: "withdrawn", step: "file", possible: [] },
      "Hồ sơ ở trạng thái “Chủ thể đã rút hồ sơ” không có bước “Nộp hồ sơ cho UBND cấp xã”",
      "A dossier in the state “Withdrawn by the producer” has no step “File the dossier with the commune”",
    ],
    [
      "process.condition-not-met",
      { step: "withdraw", condition: "total-for-ministry" },
      "Chưa thể “Rút hồ sơ”: chỉ khi điểm trung bình từ 90 trở lên",
      "“Withdraw the dossier” is possible only when the average total is 90 or more",
    ],
    [
      "process.fact-missing",
      { step: "reassess", fact: "total" },
      "Để “Tổ chức đánh giá, phân hạng theo thẩm quyền của cấp tỉnh” cần biết điểm trung bình của Hội đồng",
      "“Have the province assess once more” requires the council's average total",
    ],
  ] as const)("%s %j", (code, params, vi, en) => {
    expect([say(code, "vi", params), say(code, "en", params)]).toEqual([vi, en]);
  });

  it("every state, step and actor of the process has a label of its own", () => {
    for (const { step, from, to, actor } of process2026.steps) {
      for (const label of [
        processStepLabels[step],
        processStateLabels[from],
        processStateLabels[to],
        processActorLabels[actor],
      ]) {
        expect(label.vi).toMatch(vietnamese);
        expect(label.en).toMatch(/^[A-Z0-9]/);
        expect(label.en).not.toMatch(vietnamese);
      }
    }
    for (const table of [processStateLabels, processStepLabels, processActorLabels]) {
      const labels = Object.values(table);
      expect(new Set(labels.map(({ vi }) => vi)).size).toBe(labels.length);
      expect(new Set(labels.map(({ en }) => en)).size).toBe(labels.length);
    }
  });

  it("conditions, facts and manners are in both languages", () => {
    for (const { vi, en } of [
      processConditionLabels,
      processFactLabels,
      councilMannerLabels,
      dutyConditionLabels,
    ].flatMap((table) => Object.values(table))) {
      expect(vi).toMatch(vietnamese);
      expect(en).not.toMatch(vietnamese);
    }
  });
});
