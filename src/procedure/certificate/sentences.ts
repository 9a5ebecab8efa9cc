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
    "certificate.days-out-of-order": {
      vi: ({ day, on, before, beforeOn }) =>
        `${upper(daysVi[day])} ${ngay(on)} có trước ${daysVi[before]} ${ngay(beforeOn)}`,
      en: ({ day, on, before, beforeOn }) => `The ${daysEn[day]} (${on}) is before the ${daysEn[before]} (${beforeOn})`,
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
