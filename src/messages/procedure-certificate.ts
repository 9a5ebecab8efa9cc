import type { CertificateStatus } from "../procedure/certificate/certificate-status.js";
import type { CertificateDay, CertificateIssueParams } from "../procedure/certificate/issue.js";
import type { CertificateStatusCode, FilingTime } from "../procedure/certificate/phases.js";
import type { RenewalActParams } from "../procedure/certificate/renewal-act.js";
import { dayInVietnamese as ngay } from "./day.js";
import type { Sentences } from "./words.js";

const daysVi: Readonly<Record<CertificateDay, string>> = {
  issued: "ngày cấp",
  date: "ngày công nhận",
  expires: "ngày hết hạn",
  revoked: "ngày thu hồi",
  renewalFiled: "ngày nộp hồ sơ đánh giá lại",
  resultOn: "ngày có kết quả xử lý",
};

const daysEn: Readonly<Record<CertificateDay, string>> = {
  issued: "day of issue",
  date: "day of recognition",
  expires: "last day of validity",
  revoked: "day of revocation",
  renewalFiled: "day the re-evaluation was filed",
  resultOn: "day of the authority's result",
};

/** A sentence for every issue of a certificate's or a recognition's days. */
export const certificateIssueSentences: Sentences<CertificateIssueParams> = {
  "certificate.not-an-object": {
    vi: ({ given }, { given: show }) => `Dữ liệu giấy chứng nhận phải là một đối tượng, nhận được ${show(given)}`,
    en: ({ given }, { given: show }) => `A certificate's data must be an object, got ${show(given)}`,
  },
  "certificate.not-a-list": {
    vi: ({ given }, { given: show }) =>
      `Cần một danh sách giấy chứng nhận hoặc lần công nhận, nhận được ${show(given)}`,
    en: ({ given }, { given: show }) => `A list of certificates or recognitions is needed, got ${show(given)}`,
  },
  "certificate.list-too-long": {
    vi: ({ length, most }) => `Danh sách có ${length} mục, tối đa ${most}, nên không được đọc`,
    en: ({ length, most }) => `The list has ${length} entries, over ${most}, and is not read`,
  },
  "certificate.missing-day": {
    vi: ({ day }) => `Thiếu ${daysVi[day]}`,
    en: ({ day }) => `The ${daysEn[day]} is missing`,
  },
  "certificate.not-a-day": {
    vi: ({ day, given }, { given: show }) =>
      `Không đọc được ${daysVi[day]} ${show(given)}; cần năm-tháng-ngày, như 2026-05-22, từ năm 1900 đến 2199`,
    en: ({ day, given }, { given: show }) =>
      `The ${daysEn[day]} is ${show(given)}, no day from 1900 to 2199 such as 2026-05-22`,
  },
  "certificate.days-out-of-order": {
    vi: ({ day, on, before, beforeOn }) =>
      `${upper(daysVi[day])} ${ngay(on)} có trước ${daysVi[before]} ${ngay(beforeOn)}`,
    en: ({ day, on, before, beforeOn }) => `The ${daysEn[day]} (${on}) is before the ${daysEn[before]} (${beforeOn})`,
  },
  "certificate.not-certified-stars": {
    vi: ({ given }, { given: show }) =>
      `Chỉ cấp giấy chứng nhận cho sản phẩm 3, 4 hoặc 5 sao, nhận được ${show(given)}`,
    en: ({ given }, { given: show }) => `There are certificates for 3, 4 and 5 stars only, got ${show(given)}`,
  },
  "certificate.unknown-evidence": {
    vi: ({ given }, { given: show }) => `Không rõ căn cứ công nhận ${show(given)}`,
    en: ({ given }, { given: show }) => `${show(given)} is no kind of evidence for a recognition`,
  },
  "certificate.malformed-id": {
    vi: () => "Mã giấy chứng nhận chỉ gồm chữ không dấu, số và . _ : / -, tối đa 64 ký tự",
    en: () => "An identifier has only letters, digits and . _ : / -, at most 64 characters",
  },
  "certificate.not-yes-or-no": {
    vi: ({ given }, { given: show }) => `Cần true hoặc false, nhận được ${show(given)}`,
    en: ({ given }, { given: show }) => `True or false is needed, got ${show(given)}`,
  },
  "certificate.more-issues": {
    vi: ({ listed }) => `Còn lỗi khác; chỉ liệt kê ${listed} lỗi đầu`,
    en: ({ listed }) => `More is wrong; only the first ${listed} issues are listed`,
  },
};

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

/** A sentence for what is to be done next about a renewal. */
export const renewalSentences: Sentences<RenewalActParams> = {
  "renewal.file-within": {
    vi: ({ opens, closes }) => `Nộp hồ sơ đánh giá lại từ ngày ${ngay(opens)} đến hết ngày ${ngay(closes)}`,
    en: ({ opens, closes }) => `File the dossier of the re-evaluation from ${opens} to ${closes}`,
  },
  "renewal.file-by": {
    vi: ({ closes }) => `Nộp hồ sơ đánh giá lại chậm nhất ngày ${ngay(closes)}`,
    en: ({ closes }) => `File the dossier of the re-evaluation by ${closes}`,
  },
  "renewal.missed": {
    vi: ({ closes, expires }) =>
      `Không có hồ sơ nộp trong thời hạn (đến ngày ${ngay(closes)}); quyết định không nói về việc nộp muộn, cần hỏi cơ quan có thẩm quyền trước ngày hết hạn ${ngay(expires)}`,
    en: ({ closes, expires }) =>
      `No dossier was filed in the window (to ${closes}); the decision does not say what follows a later filing: ask the authority before the end on ${expires}`,
  },
  "renewal.await-result": {
    vi: ({ filed, days }) =>
      `Hồ sơ đã nộp ngày ${ngay(filed)}; việc đánh giá lại không quá ${days} ngày kể từ ngày nhận đủ hồ sơ`,
    en: ({ filed, days }) =>
      `Filed on ${filed}; the re-evaluation takes at most ${days} days from the complete dossier`,
  },
  "renewal.await-former-rules": {
    vi: ({ filed, completeBy }) =>
      `Hồ sơ nộp ngày ${ngay(filed)} được đánh giá theo quy định cũ nếu hoàn thành chậm nhất ngày ${ngay(completeBy)}`,
    en: ({ filed, completeBy }) =>
      `Filed on ${filed}, it is evaluated by the former rules if that is completed by ${completeBy}`,
  },
  "renewal.runs-on": {
    vi: ({ expires, extendedTo }) =>
      `Không kịp thời hạn nộp hồ sơ: sau ngày ${ngay(expires)} giấy chứng nhận tiếp tục có hiệu lực đến khi có kết quả xử lý, chậm nhất ngày ${ngay(extendedTo)}`,
    en: ({ expires, extendedTo }) =>
      `The window could not be met: after ${expires} the certificate stays in force until the authority's result, at the latest ${extendedTo}`,
  },
  "renewal.result-due": {
    vi: ({ extendedTo }) => `Cần có kết quả xử lý của cơ quan có thẩm quyền chậm nhất ngày ${ngay(extendedTo)}`,
    en: ({ extendedTo }) => `The authority's result is needed by ${extendedTo}`,
  },
};

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
