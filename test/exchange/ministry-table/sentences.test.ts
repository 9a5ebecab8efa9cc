import { describe, expect, test } from "vitest";
import { formatMinistryRow, type MinistryEntry, parseMinistryRow } from "../../../src/exchange/ministry-table/index.js";
import type { MinistryIssue } from "../../../src/exchange/ministry-table/issue.js";
import { ministrySentences } from "../../../src/exchange/ministry-table/sentences.js";
import { type Sentence, wordsOf } from "../../../src/language/words.js";
import { untyped } from "../../support/sheets.js";

function say({ code, params }: MinistryIssue, language: "vi" | "en"): string {
  const sentence = ministrySentences()[code] as Sentence<MinistryIssue["params"]>;
  return sentence[language](params, wordsOf(language));
}

/** The sentences of all issues of a row that has only these columns, but for those about missing ones. */
function sayOf(row: unknown, language: "vi" | "en"): readonly string[] {
  const read = parseMinistryRow(row);
  return read.ok ? [] : read.issues.filter(({ code }) => code !== "field.missing").map((issue) => say(issue, language));
}

describe("sentences of the ministry's table", () => {
  test.each([
    [7, "Must be an object, got a number"],
    [{ MA_OCOP: "x" }, "The key “x” must be a whole number from 1 to 2147483647"],
    [{ Ma_ThoiGian: 2026 }, "A code must be text; as a number it may have lost its leading zeros"],
    [{ Ma_ThoiGian: "1".repeat(11) }, "At most 10 characters"],
    [{ XepHang: "2*" }, "Must be one of: 3*, 4*, 5*"],
    [{ DoanhThuNam: "1,5" }, "The revenue “1,5” must be a number, not negative, with a decimal point"],
    [{ DoanhThuNam: 1.555 }, "The revenue 1.555 has more than 2 decimals"],
    [{ DoanhThuNam: 1e12 }, "The revenue 1000000000000 is more than 9007199254.74 million đồng"],
    [{ Extra: 1 }, "There is no field “Extra”"],
  ])("%j in English", (row, expected) => {
    expect(sayOf(row, "en")).toEqual([expected]);
  });

  test.each([
    [7, "Phải là một đối tượng, nhận được số"],
    [{ MA_OCOP: "x" }, "Mã “x” phải là số nguyên từ 1 đến 2147483647"],
    [{ Ma_ThoiGian: 2026 }, "Mã phải ghi dạng văn bản; ghi dạng số có thể đã mất số 0 ở đầu"],
    [{ Ma_ThoiGian: "1".repeat(11) }, "Tối đa 10 ký tự"],
    [{ XepHang: "2*" }, "Giá trị hợp lệ: 3*, 4*, 5*"],
    [{ DoanhThuNam: "1,5" }, "Doanh thu “1,5” phải là số không âm, dấu thập phân là dấu chấm"],
    [{ DoanhThuNam: 1.555 }, "Doanh thu 1.555 có quá 2 chữ số thập phân"],
    [{ DoanhThuNam: 1e12 }, "Doanh thu 1000000000000 vượt quá 9007199254.74 triệu đồng"],
    [{ Extra: 1 }, "Không có trường “Extra”"],
  ])("%j in Vietnamese", (row, expected) => {
    expect(sayOf(row, "vi")).toEqual([expected]);
  });

  test("of a revenue between two steps", () => {
    const written = formatMinistryRow(untyped<MinistryEntry>({ revenue: 1_250_505_000 }));
    const last = written.ok ? undefined : written.issues.find(({ path }) => path[0] === "revenue");
    expect(last && say(last, "en")).toBe(
      "The revenue of 1250505000 đồng is not a multiple of 10000 đồng, so the table cannot hold it",
    );
    expect(last && say(last, "vi")).toBe(
      "Doanh thu 1250505000 đồng không phải bội số của 10000 đồng nên không ghi được vào bảng",
    );
  });

  test("of what is not recognised", () => {
    const proposed: MinistryIssue = {
      code: "ministry.not-recognised",
      path: ["recognition"],
      params: { because: "proposal" },
    };
    expect(say(proposed, "en")).toBe("No recognition to enter in the table: it is only a proposal");
    expect(say(proposed, "vi")).toBe("Sản phẩm chưa có công nhận để ghi vào bảng: mới là đề xuất");
  });
});
