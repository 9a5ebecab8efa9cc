import type { InputIssueParams } from "../base/input-issue.js";
import { formatDay } from "./day.js";
import type { Sentences } from "./words.js";

/** A sentence for every problem with the form of what was given; the codes are those of `base`, which has no sentences. */
export function inputSentences(): Sentences<InputIssueParams> {
  return {
    "input.unreadable": {
      vi: () => "Không đọc được dữ liệu",
      en: () => "The data cannot be read",
    },
    "input.too-large": {
      vi: ({ most }) => `Dữ liệu có quá ${most} giá trị`,
      en: ({ most }) => `The data hold more than ${most} values`,
    },
    "input.too-deep": {
      vi: ({ most }) => `Dữ liệu lồng nhau quá ${most} cấp`,
      en: ({ most }) => `The data are nested deeper than ${most} levels`,
    },
    "input.more-issues": {
      vi: ({ listed }) => `Còn lỗi khác; chỉ liệt kê ${listed} lỗi đầu tiên`,
      en: ({ listed }) => `There are more issues; only the first ${listed} are listed`,
    },
    "field.missing": {
      vi: () => "Thiếu thông tin bắt buộc",
      en: () => "Required information is missing",
    },
    "field.wrong-type": {
      vi: ({ expected, given }) => `Phải là ${kindsVi[expected] ?? expected}, nhận được ${kindsVi[given] ?? given}`,
      en: ({ expected, given }) => `Must be ${kindsEn[expected] ?? expected}, got ${kindsEn[given] ?? given}`,
    },
    "field.unknown": {
      vi: ({ field }, { given: show }) => `Không có trường ${show(field)}`,
      en: ({ field }, { given: show }) => `There is no field ${show(field)}`,
    },
    "field.not-an-option": {
      vi: ({ allowed }) => `Giá trị hợp lệ: ${allowed.join(", ")}`,
      en: ({ allowed }) => `Must be one of: ${allowed.join(", ")}`,
    },
    "text.empty": {
      vi: () => "Không được để trống",
      en: () => "Must not be empty",
    },
    "text.too-long": {
      vi: ({ most }) => `Tối đa ${most} ký tự`,
      en: ({ most }) => `At most ${most} characters`,
    },
    "text.unprintable-character": {
      vi: () => "Có ký tự không in được (ký tự điều khiển, dấu đảo chiều chữ hoặc ký tự lỗi)",
      en: () => "Has characters that cannot be printed (control characters, direction marks or broken ones)",
    },
    "list.too-long": {
      vi: ({ most }) => `Tối đa ${most} mục`,
      en: ({ most }) => `At most ${most} entries`,
    },
    "list.twice": {
      vi: ({ first }) => `Trùng với mục thứ ${first + 1}`,
      en: ({ first }) => `The same as entry ${first + 1}`,
    },
    "id.malformed": {
      vi: () => "Mã định danh chỉ gồm chữ không dấu, số và . _ : / -, tối đa 64 ký tự",
      en: () => "An identifier has letters, digits and . _ : / - only, at most 64",
    },
    "date.malformed": {
      vi: () => "Ngày phải viết dạng năm-tháng-ngày, ví dụ 2026-05-22",
      en: () => "A day is written year-month-day, such as 2026-05-22",
    },
    "date.unreal": {
      vi: ({ given }, { given: show }) => `Ngày ${show(given)} không tồn tại`,
      en: ({ given }, { given: show }) => `There is no day ${show(given)}`,
    },
    "date.out-of-range": {
      vi: ({ given, earliest, latest }, { given: show }) =>
        `Ngày ${show(given)} phải từ ${formatDay(earliest, "vi")} đến ${formatDay(latest, "vi")}`,
      en: ({ given, earliest, latest }, { given: show }) =>
        `The day ${show(given)} must be from ${earliest} to ${latest}`,
    },
  };
}

const kindsVi: Readonly<Record<string, string>> = {
  string: "chữ",
  number: "số",
  id: "chữ hoặc số",
  boolean: "true hoặc false",
  object: "một đối tượng",
  list: "một danh sách",
  date: "giá trị Date (cần chuỗi năm-tháng-ngày)",
  null: "giá trị trống",
  undefined: "không có gì",
  "not-finite": "giá trị không phải số hữu hạn",
  symbol: "ký hiệu (symbol)",
  bigint: "số nguyên lớn (bigint)",
  function: "một hàm",
};

const kindsEn: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  id: "text or a number",
  boolean: "true or false",
  object: "an object",
  list: "a list",
  date: "a Date (text year-month-day is needed)",
  null: "an empty value",
  undefined: "nothing",
  "not-finite": "no finite number",
  symbol: "a symbol",
  bigint: "a big integer",
  function: "a function",
};
