import { dayInVietnamese as ngay } from "../../language/day.js";
import type { Sentences } from "../../language/words.js";
import type { CertificateDay, CertificateIssueParams } from "./issue.js";
import type { RenewalActParams } from "./renewal-act.js";

const daysVi: Readonly<Record<CertificateDay, string>> = {
  issued: "ngày cấp",
  date: "ngày công nhận",
  expires: "ngày hết hạn",
  revoked: "ngày thu hồi",
  renewalFiled: "ngày nộp hồ sơ đánh giá, phân hạng lại",
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
      vi: ({ opens, closes }) =>
        `Nộp hồ sơ đánh giá, phân hạng lại từ ngày ${ngay(opens)} đến hết ngày ${ngay(closes)}`,
      en: ({ opens, closes }) => `File the re-evaluation from ${opens} to ${closes}`,
    },
    "renewal.file-by": {
      vi: ({ closes }) => `Nộp hồ sơ đánh giá, phân hạng lại chậm nhất ngày ${ngay(closes)}`,
      en: ({ closes }) => `File the re-evaluation by ${closes}`,
    },
    "renewal.missed": {
      vi: ({ closes, expires }) =>
        `Không có hồ sơ nộp trong thời hạn (đến hết ngày ${ngay(closes)}); ngoài khoản 3 Điều 12, Quyết định không quy định về nộp muộn: cần hỏi cơ quan có thẩm quyền trước ngày hết hạn ${ngay(expires)}`,
      en: ({ closes, expires }) =>
        `No dossier was filed in the window (to ${closes}); apart from art. 12.3, the decision has no rule on late filing: ask the authority before the end on ${expires}`,
    },
    "renewal.filed-outside-window": {
      vi: ({ filed, closes, expires }) =>
        `Hồ sơ nộp ngày ${ngay(filed)}, ngoài thời hạn (đến hết ngày ${ngay(closes)}); ngoài khoản 3 Điều 12, Quyết định không quy định về trường hợp này: cần hỏi cơ quan có thẩm quyền trước ngày hết hạn ${ngay(expires)}`,
      en: ({ filed, closes, expires }) =>
        `Filed on ${filed}, outside the window (to ${closes}); apart from art. 12.3, the decision has no rule on this: ask the authority before the end on ${expires}`,
    },
    "renewal.await-result": {
      vi: ({ filed, days }) =>
        `Hồ sơ đã nộp ngày ${ngay(filed)}; thời gian đánh giá, phân hạng lại không quá ${days} ngày kể từ ngày nhận đủ hồ sơ`,
      en: ({ filed, days }) =>
        `Filed on ${filed}; the re-evaluation takes at most ${days} days from the complete dossier`,
    },
    "renewal.await-former-rules": {
      vi: ({ filed, completeBy }) =>
        `Hồ sơ nộp ngày ${ngay(filed)} được đánh giá theo quy định cũ nếu hoàn thành chậm nhất ngày ${ngay(completeBy)}`,
      en: ({ filed, completeBy }) =>
        `Filed on ${filed}: the former rules apply if the evaluation is completed by ${completeBy}`,
    },
    "renewal.runs-on": {
      vi: ({ expires, extendedTo, isFiled }) =>
        `Không kịp thời hạn nộp hồ sơ: sau ngày ${ngay(expires)}, ${isFiled ? "" : "nếu có hồ sơ đánh giá, phân hạng lại, "}giấy chứng nhận tiếp tục có hiệu lực đến khi có kết quả xử lý, chậm nhất ngày ${ngay(extendedTo)}`,
      en: ({ expires, extendedTo, isFiled }) =>
        `The window could not be met: after ${expires}${isFiled ? "" : ", if a re-evaluation is filed,"} the certificate stays in force until the authority's result, at the latest ${extendedTo}`,
    },
    "renewal.result-due": {
      vi: ({ extendedTo, isFiled }) =>
        `${isFiled ? "Cần" : "Nộp hồ sơ đánh giá, phân hạng lại; cần"} có kết quả xử lý của cơ quan có thẩm quyền chậm nhất ngày ${ngay(extendedTo)}`,
      en: ({ extendedTo, isFiled }) =>
        `${isFiled ? "The" : "File the re-evaluation; the"} authority's result is needed by ${extendedTo}`,
    },
    "renewal.ask-authority": {
      vi: ({ expires, latest }) =>
        `Hỏi cơ quan có thẩm quyền giấy chứng nhận hết hạn ngày ${ngay(expires)} có tiếp tục có hiệu lực, chậm nhất đến ngày ${ngay(latest)}, hay không`,
      en: ({ expires, latest }) =>
        `Ask the authority whether the certificate, which ended on ${expires}, stays in force, at the latest to ${latest}`,
    },
  };
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
