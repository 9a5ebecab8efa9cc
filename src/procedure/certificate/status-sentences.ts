import { dayInVietnamese as ngay } from "../../language/day.js";
import type { Sentences } from "../../language/words.js";
import type { CertificateStatus } from "./certificate-status.js";
import type { CertificateStatusCode, FilingTime } from "./phases.js";

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
    vi: ({ window: { opens, closes } }) =>
      `Đang trong thời gian nộp hồ sơ đánh giá lại: từ ngày ${ngay(opens)} đến hết ngày ${ngay(closes)}`,
    en: ({ window: { opens, closes } }) => `The dossier of the re-evaluation is to be filed from ${opens} to ${closes}`,
  },
  "window-missed": {
    vi: ({ expires, window: { closes } }) =>
      `Đã qua hạn nộp hồ sơ đánh giá lại (${ngay(closes)}); giấy chứng nhận còn hiệu lực đến hết ngày ${ngay(expires)}`,
    en: ({ expires, window: { closes } }) =>
      `The last day for filing a re-evaluation (${closes}) has passed; the certificate is valid up to and including ${expires}`,
  },
  extended: {
    vi: ({ until, expires }) =>
      `Hết thời hạn ngày ${ngay(expires)}, tiếp tục có hiệu lực đến khi có kết quả xử lý, chậm nhất ngày ${ngay(until)}; chủ thể vẫn phải chịu trách nhiệm về sản phẩm`,
    en: ({ until, expires }) =>
      `The term ended on ${expires}; the certificate stays in force until the authority's result, at the latest ${until}, and the producer stays responsible`,
  },
  expired: {
    vi: ({ expires, extendedTo }) => `Giấy chứng nhận đã hết hiệu lực sau ngày ${ngay(extendedTo ?? expires)}`,
    en: ({ expires, extendedTo }) => `The certificate ended with ${extendedTo ?? expires}`,
  },
  revoked: {
    vi: ({ since }) => `Giấy chứng nhận đã bị thu hồi từ ngày ${ngay(since)}`,
    en: ({ since }) => `The certificate was revoked on ${since}`,
  },
};

/** A sentence for how a filing lies to the window. */
export const filingTimeSentences: Sentences<Record<FilingTime, { filed: string }>> = {
  "in-window": {
    vi: ({ filed }) => `Hồ sơ đánh giá lại nộp ngày ${ngay(filed)}, đúng thời hạn`,
    en: ({ filed }) => `The re-evaluation was filed in time on ${filed}`,
  },
  "too-early": {
    vi: ({ filed }) => `Hồ sơ đánh giá lại nộp ngày ${ngay(filed)}, sớm hơn 180 ngày trước khi hết hạn`,
    en: ({ filed }) => `The re-evaluation was filed on ${filed}, earlier than 180 days before the end`,
  },
  "too-late": {
    vi: ({ filed }) => `Hồ sơ đánh giá lại nộp ngày ${ngay(filed)}, muộn hơn 120 ngày trước khi hết hạn`,
    en: ({ filed }) => `The re-evaluation was filed on ${filed}, later than 120 days before the end`,
  },
  "before-window-rule": {
    vi: ({ filed }) => `Hồ sơ đánh giá lại nộp ngày ${ngay(filed)}, trước khi Quyết định 26/2026/QĐ-TTg có hiệu lực`,
    en: ({ filed }) => `The re-evaluation was filed on ${filed}, before 26/2026/QĐ-TTg took effect`,
  },
};
