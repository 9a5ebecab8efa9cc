import type { Sentences } from "../../language/words.js";
import type { ExchangeIssueParams } from "./issue.js";

/** A sentence for every issue of an exchange format. */
export function exchangeSentences(): Sentences<ExchangeIssueParams> {
  return {
    "answer-string.no-header": {
      vi: ({ given }, { given: show }) =>
        `Chuỗi trả lời phải bắt đầu bằng OCOP:quyết định/bộ, nhận được ${show(given)}`,
      en: ({ given }, { given: show }) => `An answer string starts with OCOP:decision/set, got ${show(given)}`,
    },
    "answer-string.too-long": {
      vi: ({ length, most }) => `Chuỗi trả lời dài ${length} ký tự, tối đa ${most}`,
      en: ({ length, most }) => `The answer string has ${length} characters, at most ${most} are possible`,
    },
    "answer-string.malformed": {
      vi: ({ given }, { given: show }) => `${show(given)} không có dạng tiêu chí:câu trả lời`,
      en: ({ given }, { given: show }) => `${show(given)} is not of the form criterion:answer`,
    },
    "answer-string.duplicate": {
      vi: ({ criterion }, { criterion: name }) => `Tiêu chí ${name(criterion)} được trả lời hai lần`,
      en: ({ criterion }, { criterion: name }) => `Criterion ${name(criterion)} is answered twice`,
    },
  };
}
