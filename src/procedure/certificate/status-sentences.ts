import { articleText } from "../../language/article.js";
import { dayInVietnamese as ngay } from "../../language/day.js";
import type { Sentences } from "../../language/words.js";
import { addDays } from "../day-arithmetic.js";
import type { CertificateStatus } from "./certificate-status.js";
import type { FormerRules } from "./notes-of.js";
import type { CertificateStatusCode } from "./phases.js";
import { renewalRule } from "./renewal-rule.js";
import type { FilingTime } from "./renewal-window.js";

const window = renewalRule.window;

/** A sentence for every standing of a certificate. */
export const certificateStatusSentences: Sentences<Record<CertificateStatusCode, CertificateStatus>> = {
  "not-yet-issued": {
    vi: () => "Giấy chứng nhận chưa được cấp",
    en: () => "The certificate is not issued yet",
  },
  valid: {
    vi: ({ expires }) => `Giấy chứng nhận còn hiệu lực đến hết ngày ${ngay(expires)}`,
    en: ({ expires }) => `The certificate is valid up to and including ${expires}`,
  },
  "renewal-window-open": {
    vi: (status) =>
      `Đang trong thời gian nộp hồ sơ đánh giá, phân hạng lại: từ ngày ${ngay(status.window?.opens ?? null)} đến hết ngày ${ngay(status.window?.closes ?? null)}`,
    en: (status) => `The re-evaluation must be filed from ${status.window?.opens} to ${status.window?.closes}`,
  },
  "window-missed": {
    vi: ({ expires, window: days }) =>
      `Đã qua hạn nộp hồ sơ đánh giá, phân hạng lại (${ngay(days?.closes ?? null)}); giấy chứng nhận còn hiệu lực đến hết ngày ${ngay(expires)}`,
    en: ({ expires, window: days }) =>
      `The last day for filing a re-evaluation (${days?.closes}) has passed; the certificate is valid up to and including ${expires}`,
  },
  extended: {
    vi: ({ until, expires, condition }) =>
      `Hết thời hạn ngày ${ngay(expires)}; ${condition === null ? "" : "nếu có hồ sơ đánh giá, phân hạng lại, "}giấy chứng nhận tiếp tục có hiệu lực đến khi có kết quả xử lý, chậm nhất ngày ${ngay(until)}; chủ thể phải chịu trách nhiệm về sản phẩm theo đúng Bộ tiêu chí và hồ sơ đã được công nhận`,
    en: ({ until, expires, condition }) =>
      `The term ended on ${expires}; ${condition === null ? "" : "if a re-evaluation is filed, "}the certificate stays in force until the authority's result, at the latest ${until}, and the producer answers for the product by the criteria and the recognised dossier`,
  },
  "extension-open": {
    vi: ({ until, expires }) =>
      `Hết thời hạn ngày ${ngay(expires)}; chưa rõ giấy chứng nhận có tiếp tục có hiệu lực, chậm nhất đến ngày ${ngay(until)}, hay không: cần hỏi cơ quan có thẩm quyền`,
    en: ({ until, expires }) =>
      `The term ended on ${expires}; whether the certificate stays in force, at the latest to ${until}, is for the authority to say`,
  },
  expired: {
    vi: ({ expires, extendedTo }) =>
      `Giấy chứng nhận đã hết hiệu lực từ ngày ${ngay(addDays(extendedTo ?? expires, 1))}`,
    en: ({ expires, extendedTo }) => `The certificate expired at the end of ${extendedTo ?? expires}`,
  },
  revoked: {
    vi: ({ since }) => `Giấy chứng nhận đã bị thu hồi từ ngày ${ngay(since)}`,
    en: ({ since }) => `The certificate was revoked on ${since}`,
  },
};

/** What the sentence on a filing needs. */
interface Filing {
  readonly filed: string;
  readonly formerRules: FormerRules | null;
}

/** A sentence for how a filing lies to the window. */
export const filingTimeSentences: Sentences<Record<FilingTime, Filing>> = {
  "in-window": {
    vi: ({ filed }) => `Hồ sơ đánh giá, phân hạng lại nộp ngày ${ngay(filed)}, đúng thời hạn`,
    en: ({ filed }) => `The re-evaluation was filed in time on ${filed}`,
  },
  "too-early": {
    vi: ({ filed }) =>
      `Hồ sơ đánh giá, phân hạng lại nộp ngày ${ngay(filed)}, sớm hơn ${window.opens} ngày trước khi hết hạn`,
    en: ({ filed }) => `The re-evaluation was filed on ${filed}, earlier than ${window.opens} days before the end`,
  },
  "too-late": {
    vi: ({ filed }) =>
      `Hồ sơ đánh giá, phân hạng lại nộp ngày ${ngay(filed)}, muộn hơn ${window.closes} ngày trước khi hết hạn`,
    en: ({ filed }) => `The re-evaluation was filed on ${filed}, later than ${window.closes} days before the end`,
  },
  "before-window-rule": {
    vi: ({ filed, formerRules }) =>
      `Hồ sơ đánh giá, phân hạng lại nộp ngày ${ngay(filed)}${
        formerRules === null
          ? ""
          : `, trước khi Quyết định 26/2026/QĐ-TTg có hiệu lực: đánh giá theo quy định cũ nếu hoàn thành chậm nhất ngày ${ngay(formerRules.completeBy)} (${articleText(formerRules.article, "vi")})`
      }`,
    en: ({ filed, formerRules }) =>
      `The re-evaluation was filed on ${filed}${
        formerRules === null
          ? ""
          : `, before 26/2026/QĐ-TTg took effect: the former rules apply if it is completed by ${formerRules.completeBy} (${articleText(formerRules.article, "en")})`
      }`,
  },
};
