import type { Label } from "../../language/label.js";
import type { Sentences } from "../../language/words.js";
import type { ProductCodeIssueParams, ProductCodePart } from "./issue.js";

const parts: Readonly<Record<ProductCodePart, Label>> = {
  province: { vi: "Mã tỉnh", en: "The province code" },
  district: { vi: "Mã huyện", en: "The district code" },
  commune: { vi: "Mã xã", en: "The commune code" },
  "district-or-commune": { vi: "Mã huyện hoặc mã xã", en: "The district or commune code" },
  sequence: { vi: "Số thứ tự", en: "The running number" },
};

/** A sentence for every issue of a product code. */
export function productCodeSentences(): Sentences<ProductCodeIssueParams> {
  return {
    "product-code.malformed": {
      vi: ({ given }, { given: show }) =>
        `${show(given)} không phải mã sản phẩm: cần bốn hoặc năm nhóm số nối bằng dấu gạch ngang, như 92-31117-5-2026`,
      en: ({ given }, { given: show }) =>
        `${show(given)} is not a product code: it needs four or five numbers with hyphens, such as 92-31117-5-2026`,
    },
    "product-code.too-long": {
      vi: ({ length, most }) => `Mã sản phẩm dài ${length} ký tự, tối đa ${most}`,
      en: ({ length, most }) => `The product code has ${length} characters, at most ${most} are allowed`,
    },
    "product-code.short-part": {
      vi: ({ part, given, digits }, { given: show }) =>
        `${parts[part].vi} ${show(given)} thiếu chữ số, phải có ${digits.join(" hoặc ")} chữ số; có thể bảng tính đã bỏ mất số 0 ở đầu`,
      en: ({ part, given, digits }, { given: show }) =>
        `${parts[part].en} ${show(given)} is too short, it has ${digits.join(" or ")} digits; a spreadsheet may have dropped its leading zeros`,
    },
    "product-code.long-part": {
      vi: ({ part, given, digits }, { given: show }) =>
        `${parts[part].vi} ${show(given)} thừa chữ số, tối đa ${Math.max(...digits)} chữ số`,
      en: ({ part, given, digits }, { given: show }) =>
        `${parts[part].en} ${show(given)} is too long, it has at most ${Math.max(...digits)} digits`,
    },
    "product-code.zero-part": {
      vi: ({ part, given }, { given: show }) => `${parts[part].vi} không thể là ${show(given)}`,
      en: ({ part, given }, { given: show }) => `${parts[part].en} cannot be ${show(given)}`,
    },
    "product-code.year": {
      vi: ({ given, from, to }, { given: show }) =>
        `Năm đánh giá ${show(given)} phải viết đủ bốn chữ số, từ ${from} đến ${to}`,
      en: ({ given, from, to }, { given: show }) =>
        `The year of evaluation ${show(given)} must have four digits, from ${from} to ${to}`,
    },
  };
}
