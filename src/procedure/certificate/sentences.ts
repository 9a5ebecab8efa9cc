import { dayInVietnamese as ngay } from "../../language/day.js";
import type { Sentences } from "../../language/words.js";
import type { CertificateDay, CertificateIssueParams } from "./issue.js";
import type { RenewalActParams } from "./renewal-act.js";

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
export function certificateIssueSentences(): Sentences<CertificateIssueParams> {
  return {
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
    "input.more-issues": {
      vi: ({ listed }) => `Còn lỗi khác; chỉ liệt kê ${listed} lỗi đầu`,
      en: ({ listed }) => `More is wrong; only the first ${listed} issues are listed`,
    },
  };
}

/** A sentence for what is to be done next about a renewal. */
export function renewalSentences(): Sentences<RenewalActParams> {
  return {
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
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
