import type { Label } from "../../language/label.js";
import type { WhyNoRank } from "./current-rank.js";
import type { WhyNoLabel } from "./may-print-label.js";
import type { MarkRule } from "./may-use-mark.js";

/** Why a product holds no rank on a day, and its producer may not use the mark. */
export const noRankReasons: Readonly<Record<WhyNoRank, Label>> = {
  "no-recognition": { vi: "Chưa có quyết định công nhận nào", en: "There is no recognition" },
  "not-yet-awarded": { vi: "Đến ngày này chưa được công nhận", en: "Not recognised yet on this day" },
  expired: { vi: "Đã hết thời hạn công nhận", en: "The recognition has ended" },
  "extension-open": {
    vi: "Đã hết thời hạn; chưa rõ có được tiếp tục theo khoản 3 Điều 12 hay không, cần hỏi cơ quan có thẩm quyền",
    en: "The term has ended; whether art. 12.3 extends it is for the authority to say",
  },
  revoked: { vi: "Giấy chứng nhận đã bị thu hồi", en: "The certificate was revoked" },
  "term-unknown": {
    vi: "Không rõ ngày công nhận và thời hạn nên không xác định được hạng",
    en: "Neither the day of the recognition nor its end is known",
  },
  proposal: { vi: "Mới là đề xuất, chưa được công nhận", en: "A proposal, not a recognition" },
  "own-claim": {
    vi: "Chỉ do chủ thể tự công bố, chưa có minh chứng",
    en: "The producer's own claim, without evidence",
  },
};

/** Why the label of a product may not be printed on a day. */
export const noLabelReasons: Readonly<Record<WhyNoLabel, Label>> = {
  ...noRankReasons,
  "stars-without-decision": {
    vi: "Ghi hạng sao nhưng không có quyết định công nhận",
    en: "It shows stars, and there is no decision that recognises it",
  },
  "not-named": {
    vi: "Quyết định được nêu không công nhận sản phẩm này",
    en: "The decision named does not recognise this product",
  },
  superseded: {
    vi: "Hạng sao ghi trên nhãn là của lần công nhận trước, đã được thay bằng lần công nhận sau",
    en: "It shows the stars of an earlier recognition, which a later one replaced",
  },
  "other-stars": {
    vi: "Hạng sao ghi trên nhãn khác với hạng được công nhận",
    en: "It shows stars that no recognition gave",
  },
  "below-three": {
    vi: "Chỉ công nhận sản phẩm từ 3 sao; 1 sao và 2 sao không được công nhận",
    en: "Products are recognised from 3 stars on; one and two stars are not",
  },
  "faulty-record": {
    vi: "Thông tin về việc công nhận có lỗi nên không xác định được hạng",
    en: "What is recorded of its recognition is faulty",
  },
};

/** What the use of the mark rests on. */
export const markRuleLabels: Readonly<Record<MarkRule["says"], Label>> = {
  "recognised-and-valid": {
    vi: "Chủ thể có sản phẩm được công nhận từ 3 sao, còn thời hạn, được sử dụng nhãn hiệu chứng nhận",
    en: "Producers may use the certification mark for products recognised with 3 stars or more, while the recognition is valid",
  },
  "misuse-is-ground-of-revocation": {
    vi: "Sử dụng nhãn hiệu OCOP không đúng quy định, gây nhầm lẫn về sản phẩm được công nhận, là căn cứ thu hồi giấy chứng nhận",
    en: "Use of the OCOP mark against the rules that misleads about the recognised product is a ground for revoking the certificate",
  },
};
