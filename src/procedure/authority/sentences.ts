import { sourceText } from "../../language/article.js";
import { dayInVietnamese as ngay } from "../../language/day.js";
import type { Sentences } from "../../language/words.js";
import { districtSentences } from "../timeline/sentences.js";
import type { AuthorityIssueParams, NoAuthorityParams } from "./issue.js";

/** A sentence for every issue with a question about authority. */
export function authoritySentences(): Sentences<AuthorityIssueParams> {
  return {
    "authority.not-documented": {
      vi: ({ decision }) => `Chưa có thông tin về thẩm quyền đánh giá, công nhận theo quyết định năm ${decision}`,
      en: ({ decision }) => `Who evaluates and recognises under decision ${decision} is not known here`,
    },
    "authority.not-in-force": {
      vi: ({ decision, on, from, until }) =>
        `Ngày ${ngay(on)} không thuộc thời gian áp dụng quyết định năm ${decision} (từ ${ngay(from)}${until === null ? "" : ` đến ${ngay(until)}`})`,
      en: ({ decision, on, from, until }) =>
        `Decision ${decision} is not in force on ${on} (from ${from}${until === null ? "" : ` to ${until}`})`,
    },
  };
}

/** A sentence for every reason why no tier recognises. */
export function noAuthoritySentences(): Sentences<NoAuthorityParams> {
  return {
    ...districtSentences(),
    "authority.no-recognition": {
      vi: ({ stars, article }) =>
        `Sản phẩm ${stars} sao không có quyết định công nhận và giấy chứng nhận (${sourceText(article, "vi")})`,
      en: ({ stars, article }) =>
        `${stars} ${stars === 1 ? "star" : "stars"}: no recognition decision and no certificate is issued (${article})`,
    },
  };
}
