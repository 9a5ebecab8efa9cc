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
  return read.ok
    ? []
    : read.issues.filter(({ code }) => code !== "ministry.missing").map((issue) => say(issue, language));
}

const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`x${index}`, 1]));

describe("sentences of the ministry's table", () => {
  test.each([
    [7, "A row must be an object, got 7"],
    [{ MA_OCOP: "x" }, "The key “x” must be a whole number from 1 to 2147483647"],
    [{ Ma_ThoiGian: 2026 }, "Must be text, got number; a code given as a number may have lost its leading zeros"],
    [{ Ma_ThoiGian: "1".repeat(11) }, "Has 11 characters, at most 10 are possible"],
    [{ TenSanPham: "a\nb" }, "Contains a line break or a control character"],
    [{ XepHang: "2*" }, "“2*” is not possible, it must be one of: 3*, 4*, 5*"],
    [{ DoanhThuNam: "1,5" }, "The revenue “1,5” must be a number, not negative, with a decimal point"],
    [{ DoanhThuNam: 1.555 }, "The revenue 1.555 has more than 2 decimals"],
    [{ DoanhThuNam: 1e12 }, "The revenue 1000000000000 is more than 9007199254.74 million đồng"],
    [{ Extra: 1 }, "The table PTNT_OCOP has no column “Extra”"],
  ])("%j in English", (row, expected) => {
    expect(sayOf(row, "en")).toEqual([expected]);
  });

  test.each([
    [7, "Dòng dữ liệu phải là một đối tượng, nhận được 7"],
    [{ MA_OCOP: "x" }, "Mã “x” phải là số nguyên từ 1 đến 2147483647"],
    [{ Ma_ThoiGian: 2026 }, "Phải là văn bản, nhận được kiểu number; mã ghi dạng số có thể đã mất số 0 ở đầu"],
    [{ Ma_ThoiGian: "1".repeat(11) }, "Dài 11 ký tự, tối đa 10"],
    [{ TenSanPham: "a\nb" }, "Có ký tự xuống dòng hoặc ký tự điều khiển"],
    [{ XepHang: "2*" }, "“2*” không hợp lệ, phải là một trong: 3*, 4*, 5*"],
    [{ DoanhThuNam: "1,5" }, "Doanh thu “1,5” phải là số không âm, dấu thập phân là dấu chấm"],
    [{ DoanhThuNam: 1.555 }, "Doanh thu 1.555 có quá 2 chữ số thập phân"],
    [{ DoanhThuNam: 1e12 }, "Doanh thu 1000000000000 vượt quá 9007199254.74 triệu đồng"],
    [{ Extra: 1 }, "Bảng PTNT_OCOP không có cột “Extra”"],
  ])("%j in Vietnamese", (row, expected) => {
    expect(sayOf(row, "vi")).toEqual([expected]);
  });

  test("of many unknown columns", () => {
    expect(sayOf(many(21), "en").at(-1)).toBe("1 more column is not in the table PTNT_OCOP");
    expect(sayOf(many(23), "en").at(-1)).toBe("3 more columns are not in the table PTNT_OCOP");
    expect(sayOf(many(23), "vi").at(-1)).toBe("Còn 3 cột khác không có trong bảng PTNT_OCOP");
  });

  test("of a revenue between two steps", () => {
    const written = formatMinistryRow(untyped<MinistryEntry>({ revenue: 1_250_505_000 }));
    const last = written.ok ? undefined : written.issues.find(({ path }) => path[0] === "revenue");
    expect(last && say(last, "en")).toBe(
      "The revenue of 1250505000 đồng is no multiple of 10000 đồng, so the table cannot hold it",
    );
    expect(last && say(last, "vi")).toBe(
      "Doanh thu 1250505000 đồng không phải bội số của 10000 đồng nên không ghi được vào bảng",
    );
  });

  test("of what is missing or not recognised", () => {
    const missing: MinistryIssue = { code: "ministry.missing", path: ["XepHang"], params: {} };
    expect(say(missing, "en")).toBe("Must not be empty");
    expect(say(missing, "vi")).toBe("Không được để trống");
    const proposed: MinistryIssue = {
      code: "ministry.not-recognised",
      path: ["recognition"],
      params: { because: "proposal" },
    };
    expect(say(proposed, "en")).toBe("There is no recognition to enter into the table: it is only a proposal");
    expect(say(proposed, "vi")).toBe("Sản phẩm chưa có công nhận để ghi vào bảng: mới là đề xuất");
  });
});
