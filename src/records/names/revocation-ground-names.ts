import type { RevocationGround } from "../recognition.js";
import type { OptionNames } from "./name-of.js";

/** The grounds of revocation in printed order (26/2026/QĐ-TTg art. 8.1). */
export const revocationGroundNames: OptionNames<RevocationGround> = {
  "untrue-dossier": { vi: "Hồ sơ đăng ký không trung thực hoặc giả mạo", en: "Untrue or forged dossier" },
  "criteria-no-longer-met": {
    vi: "Không còn đáp ứng Bộ tiêu chí, theo kết luận kiểm tra, giám sát",
    en: "Criteria no longer met, as an inspection concluded",
  },
  "law-breached": {
    vi: "Vi phạm về chất lượng, an toàn thực phẩm, môi trường, sở hữu trí tuệ, nhãn hàng hóa hoặc quy định liên quan khác, theo kết luận của cơ quan có thẩm quyền",
    en: "Breach of the law on quality, food safety, environment, intellectual property, labelling or a related matter, as a competent body concluded",
  },
  "mark-misused": {
    vi: "Sử dụng nhãn hiệu OCOP không đúng quy định, gây nhầm lẫn",
    en: "Wrong and misleading use of the OCOP mark",
  },
  "production-ended": { vi: "Chủ thể không còn sản xuất sản phẩm", en: "The producer stopped making the product" },
  "other-conclusion": {
    vi: "Không đủ điều kiện được công nhận tiếp, theo kết luận và đề nghị khác của cơ quan nhà nước có thẩm quyền",
    en: "No longer fit for recognition, as another competent state body concluded and proposed",
  },
};
