import { describe, expect, test } from "vitest";
import type { ProductCodeIssueParams } from "../../../src/exchange/product-code/issue.js";
import { parseProductCode } from "../../../src/exchange/product-code/parse-product-code.js";
import { productCodeSentences } from "../../../src/exchange/product-code/sentences.js";
import { type Sentence, wordsOf } from "../../../src/language/words.js";

/** The sentences of all issues of a text. */
function say(text: string, language: "vi" | "en"): readonly string[] {
  const read = parseProductCode(text);
  return read.ok
    ? []
    : read.issues.map(({ code, params }) => {
        const sentence = productCodeSentences()[code] as Sentence<ProductCodeIssueParams[typeof code]>;
        return sentence[language](params as never, wordsOf(language));
      });
}

describe("sentences of product codes", () => {
  test.each([
    [
      "1-4-5-2026",
      [
        "The province code “1” is too short, it has 2 digits; a spreadsheet may have dropped its leading zeros",
        "The district or commune code “4” is too short, it has 3 or 5 digits; a spreadsheet may have dropped its leading zeros",
      ],
    ],
    ["092-31117-5-2026", ["The province code “092” is too long, it has at most 2 digits"]],
    ["92-31117-1234567-2026", ["The running number “1234567” is too long, it has at most 6 digits"]],
    ["92-31117-0-2026", ["The running number cannot be “0”"]],
    ["92-31117-5-26", ["The year of evaluation “26” must have four digits, from 2018 to 2099"]],
    ["x", ["“x” is not a product code: it needs four or five numbers with hyphens, such as 92-31117-5-2026"]],
    ["1".repeat(81), ["The product code has 81 characters, at most 80 are allowed"]],
  ])("%s in English", (text, expected) => {
    expect(say(text, "en")).toEqual(expected);
  });

  test.each([
    [
      "01-4-5-2026",
      ["Mã huyện hoặc mã xã “4” thiếu chữ số, phải có 3 hoặc 5 chữ số; có thể bảng tính đã bỏ mất số 0 ở đầu"],
    ],
    ["92-311171-5-2026", ["Mã xã “311171” thừa chữ số, tối đa 5 chữ số"]],
    ["00-31117-5-2026", ["Mã tỉnh không thể là “00”"]],
    ["83-832-28882-2-1999", ["Năm đánh giá “1999” phải viết đủ bốn chữ số, từ 2018 đến 2099"]],
    ["", ["“” không phải mã sản phẩm: cần bốn hoặc năm nhóm số nối bằng dấu gạch ngang, như 92-31117-5-2026"]],
    ["1".repeat(81), ["Mã sản phẩm dài 81 ký tự, tối đa 80"]],
  ])("%s in Vietnamese", (text, expected) => {
    expect(say(text, "vi")).toEqual(expected);
  });
});
