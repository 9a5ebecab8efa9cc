import type { Sentences } from "../../language/words.js";
import type { ExchangeIssueParams } from "./issue.js";

/** A sentence for every issue of an exchange format. */
export function exchangeSentences(): Sentences<ExchangeIssueParams> {
  return {
    "answer-string.no-header": {
      vi: ({ given }, { given: show }) =>
        `Chuỗi kết quả phải bắt đầu bằng OCOP:quyết định/bộ tiêu chí, nhận được ${show(given)}`,
      en: ({ given }, { given: show }) => `An answer string starts with OCOP:decision/set, got ${show(given)}`,
    },
    "answer-string.too-long": {
      vi: ({ length, most }) => `Chuỗi kết quả dài ${length} ký tự, tối đa ${most}`,
      en: ({ length, most }) => `The answer string has ${length} characters, at most ${most} are allowed`,
    },
    "answer-string.wrong-check-sum": {
      vi: ({ given }, { given: show }) =>
        `Chuỗi kết quả không khớp số kiểm tra ${show(given)}: có ký tự sai, thiếu hoặc đổi chỗ`,
      en: ({ given }, { given: show }) =>
        `The answer string does not fit its check sum ${show(given)}: a character is wrong, missing or misplaced`,
    },
    "answer-string.malformed": {
      vi: ({ given }, { given: show }) => `${show(given)} không có dạng tiêu chí:kết quả`,
      en: ({ given }, { given: show }) => `${show(given)} does not have the form criterion:answer`,
    },
    "answer-string.duplicate": {
      vi: ({ criterion }, { criterion: name }) => `Tiêu chí ${name(criterion)} được đánh giá hai lần`,
      en: ({ criterion }, { criterion: name }) => `Criterion ${name(criterion)} is answered twice`,
    },
  };
}
