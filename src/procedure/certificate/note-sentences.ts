import { articleText } from "../../language/article.js";
import { dayInVietnamese as ngay } from "../../language/day.js";
import type { Sentences } from "../../language/words.js";
import { restDaySentences } from "../rest-day-sentences.js";
import type { CertificateNoteParams } from "./note.js";

const dieu = (article: string) => articleText(article, "vi");
const art = (article: string) => articleText(article, "en");

/** A sentence for everything an answer about a certificate rests on besides the words of the law. */
export function certificateNoteSentences(): Sentences<CertificateNoteParams> {
  return {
    ...restDaySentences(),
    "certificate.extension-range-read": {
      vi: ({ article, from, to }) =>
        `${upper(dieu(article))} không ghi khoảng thời gian; ở đây hiểu là áp dụng cho giấy chứng nhận hết hạn từ ngày ${ngay(from)} đến hết ngày ${ngay(to)}`,
      en: ({ article, from, to }) =>
        `${upper(art(article))} gives no range of dates; here it is read as covering certificates that end from ${from} to ${to}`,
    },
    "certificate.extension-needs-filing": {
      vi: ({ article }) =>
        `Chưa có hồ sơ đánh giá, phân hạng lại: ${dieu(article)} chỉ nói về sản phẩm thuộc đối tượng đánh giá, phân hạng lại; ở đây hiểu là chỉ khi có hồ sơ, giấy chứng nhận mới được kéo dài hiệu lực và chủ thể mới được tiếp tục sử dụng nhãn hiệu`,
      en: ({ article }) =>
        `No re-evaluation was filed: ${art(article)} is about products that are to be re-evaluated; here it is read to extend the certificate, and the use of the mark, only if a dossier is filed`,
    },
    "certificate.filed-outside-window": {
      vi: ({ article, filed, opens, closes, latest }) =>
        `Hồ sơ nộp ngày ${ngay(filed)}, ngoài thời hạn ${ngay(opens)}–${ngay(closes)}: theo câu chữ, ${dieu(article)} có thể giữ hiệu lực giấy chứng nhận đến khi có kết quả xử lý, chậm nhất ngày ${ngay(latest)}; ở đây hiểu đó là điều khoản chuyển tiếp, cần hỏi cơ quan có thẩm quyền`,
      en: ({ article, filed, opens, closes, latest }) =>
        `Filed on ${filed}, outside the window of ${opens} to ${closes}: by its words ${art(article)} may keep the certificate in force until the authority's result, at the latest ${latest}; here it is read as a rule of transition. Ask the authority`,
    },
    "certificate.last-day-of-signing": {
      vi: ({ article, closes, latest }) =>
        `Ngày cuối nộp hồ sơ (${ngay(closes)}) là chính ngày Quyết định được ký và có hiệu lực: chưa rõ ${dieu(article)} có giữ hiệu lực giấy chứng nhận đến chậm nhất ngày ${ngay(latest)} hay không, cần hỏi cơ quan có thẩm quyền`,
      en: ({ article, closes, latest }) =>
        `The last day for filing (${closes}) was the day on which the decision was signed and took effect: whether ${art(article)} keeps the certificate in force, at the latest to ${latest}, is not clear. Ask the authority`,
    },
    "certificate.filed-before-rule": {
      vi: ({ article, filed, latest }) =>
        `Hồ sơ nộp ngày ${ngay(filed)}, trong thời hạn nộp nhưng trước khi có quy định này: ${dieu(article)} không nêu trường hợp này, chưa rõ giấy chứng nhận có tiếp tục hiệu lực đến chậm nhất ngày ${ngay(latest)} hay không, cần hỏi cơ quan có thẩm quyền`,
      en: ({ article, filed, latest }) =>
        `Filed on ${filed}, within the window but before that was law: ${art(article)} does not name this case, and whether the certificate stays in force, at the latest to ${latest}, is not clear. Ask the authority`,
    },
    "certificate.former-rules": {
      vi: ({ article, filed, completeBy }) =>
        `Hồ sơ nộp ngày ${ngay(filed)}, trước khi Quyết định 26/2026/QĐ-TTg có hiệu lực: tiếp tục theo quy định giai đoạn 2021–2025 nếu hoàn thành đánh giá, phân hạng lại chậm nhất ngày ${ngay(completeBy)} (${dieu(article)})`,
      en: ({ article, filed, completeBy }) =>
        `Filed on ${filed}, before 26/2026/QĐ-TTg took effect: the rules of 2021–2025 apply if the re-evaluation is completed by ${completeBy} (${art(article)})`,
    },
  };
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
