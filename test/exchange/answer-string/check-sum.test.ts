import jsQR from "jsqr";
import { create } from "qrcode";
import { describe, expect, test } from "vitest";
import type { CriteriaSet } from "../../../src/decisions/criteria-set.js";
import type { Criterion } from "../../../src/decisions/criterion.js";
import { setCode } from "../../../src/decisions/find.js";
import { decisions } from "../../../src/decisions/index.js";
import { formatAnswers, parseAnswers } from "../../../src/exchange/answer-string/answer-string.js";
import { readCheckSum } from "../../../src/exchange/answer-string/check-sum.js";
import { allSets } from "../../support/all-sets.js";
import { type Answers, bestSheet, untyped } from "../../support/sheets.js";

const scanned = (set: CriteriaSet, answers: Answers) => {
  const text = formatAnswers(set, untyped(answers), { isScanned: true });
  return text.ok ? text.value : "";
};

/** The sheet whose answers take most characters: all boxes ticked, the last level, the last case. */
function longestSheet(set: CriteriaSet): Answers {
  return Object.fromEntries(set.criteria.map((criterion) => [criterion.code, longestAnswer(criterion)]));
}

function longestAnswer({ kind, levels, cases = [] }: Criterion): Answers[string] {
  const last = cases.at(-1);
  if (kind === "sum") {
    return levels.map((_, index) => index + 1);
  }
  return last === undefined ? Math.max(levels.length, 1) : `${last.code}${last.levels.length}`;
}

/** A QR code as a camera sees it: black dots on white, four to a side, with a white margin. */
function pictureOf({ size, data }: { readonly size: number; readonly data: Uint8Array }) {
  const side = (size + 8) * 4;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let at = 0; at < side * side; at++) {
    const [column, row] = [Math.floor((at % side) / 4) - 4, Math.floor(at / side / 4) - 4];
    if (column >= 0 && column < size && row >= 0 && row < size && data[row * size + column]) {
      pixels.fill(0, at * 4, at * 4 + 3);
    }
  }
  return { pixels, side };
}

describe("answer strings for QR codes", () => {
  test.each(allSets.map((set) => [setCode(set), set] as const))(
    "%s: at most version 9 at level M, scanned back",
    (_, set) => {
      const answers = longestSheet(set);
      const text = scanned(set, answers);
      expect(text).toMatch(/^[0-9A-Z $%*+./:-]{1,311}$/);
      const code = create(text, { errorCorrectionLevel: "M" });
      expect(code.version).toBeLessThanOrEqual(9);
      const { pixels, side } = pictureOf(code.modules);
      const read = jsQR.default(pixels, side, side);
      expect(read?.data).toBe(text);
      expect(parseAnswers(read?.data ?? "", decisions)).toEqual({
        ok: true,
        value: { decision: set.decision, set: set.amendedBy === undefined ? set.set : set.slug, answers },
      });
    },
  );

  test("without a check sum the string is what it was, and is read as before", () => {
    const tourism = decisions[0]?.find(26) as CriteriaSet;
    expect(formatAnswers(tourism, untyped({ "8": "b2" }))).toEqual({ ok: true, value: "OCOP:2026/26/8:b2" });
    expect(formatAnswers(tourism, untyped({ "8": "b2" }), { isScanned: true })).toEqual({
      ok: true,
      value: "OCOP:2026/26/8:B2/*YV",
    });
    expect(parseAnswers("OCOP:2026/26/8:b2", decisions)).toMatchObject({ ok: true });
    expect(parseAnswers("OCOP:2026/26/8:B2", decisions)).toMatchObject({ ok: true, value: { answers: { "8": "b2" } } });
  });

  test("one wrong character is found, whichever it is and wherever it stands", () => {
    const set = decisions[0]?.find("coffee-and-cocoa") as CriteriaSet;
    const text = scanned(set, bestSheet(set));
    const characters = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).concat("Ж", "３", "\n");
    for (let at = 0; at < text.length; at++) {
      for (const character of characters.filter((one) => one !== text[at])) {
        const wrong = text.slice(0, at) + character + text.slice(at + 1);
        expect(parseAnswers(wrong, decisions).ok, wrong).toBe(false);
      }
    }
  });

  test("two neighbours that changed places are found, and a character too few", () => {
    for (const set of allSets) {
      const text = scanned(set, longestSheet(set));
      for (let at = 0; at + 1 < text.length; at++) {
        const swapped = text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);
        expect(swapped === text || !parseAnswers(swapped, decisions).ok, swapped).toBe(true);
        expect(parseAnswers(text.slice(0, at) + text.slice(at + 1), decisions).ok, `${at} of ${text}`).toBe(false);
      }
    }
  });

  test("the issue says so", () => {
    expect(parseAnswers("OCOP:2026/11/1.1:3/*00", decisions)).toEqual({
      ok: false,
      issues: [{ code: "answer-string.wrong-check-sum", path: [], params: { given: "00" } }],
    });
    expect(readCheckSum("OCOP:2026/11")).toEqual({ text: "OCOP:2026/11", isWrong: false });
  });
});
