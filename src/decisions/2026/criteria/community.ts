/**
 * Organisation, people and rights: group 3.
 *
 * Figures: 26/2026/QĐ-TTg, annex II. Wording: our own.
 */
import { choice } from "../../criterion.js";

/** Legal form in which the producer operates. Criterion 3.1 of sets 1–25. */
export const formOfOrganisation = /* @__PURE__ */ choice(
  { vi: "Loại hình tổ chức", en: "Form of organisation" },
  ["1", "Hộ có đăng ký kinh doanh; trang trại; hoặc tổ hợp tác (có giấy đăng ký kinh doanh)", "Household with business registration; farm; or cooperative group (business registration certificate)"],
  [
    "2",
    "Công ty TNHH; doanh nghiệp tư nhân; hoặc công ty cổ phần dưới 51 % vốn góp cộng đồng địa phương",
    "Limited company; private enterprise; or joint-stock company with under 51 % local community capital",
  ],
  [
    "3",
    "Hợp tác xã tổ chức, hoạt động đúng pháp luật; hoặc công ty cổ phần ≥ 51 % vốn góp cộng đồng địa phương",
    "Cooperative legally organised and run; or joint-stock company with ≥ 51 % local community capital",
  ],
);

/** Whether the legal representative is a woman, from an ethnic minority or disabled. Criterion 3.2 of sets 1–26. */
export const legalRepresentative = /* @__PURE__ */ choice(
  { vi: "Đại diện pháp luật", en: "Legal representative" },
  ["0", "Không phải nữ, không phải người dân tộc thiểu số, không khuyết tật", "Neither a woman, ethnic minority nor disabled"],
  ["1", "Nữ, người dân tộc thiểu số hoặc khuyết tật", "A woman, ethnic minority or disabled"],
);

/** Share of workers who come from the commune. Criterion 3.3 of sets 1–26. */
export const localLabour = /* @__PURE__ */ choice(
  { vi: "Sử dụng lao động địa phương", en: "Local labour" },
  ["1", "25 % đến dưới 50 % lao động là người trong xã", "25 % to under 50 % of workers are from the commune"],
  ["2", "50 % đến 75 %", "50 % to 75 %"],
  ["3", "≥ 75 %", "75 % or more"],
);

/** Growth of profit, or the rating of a cooperative. Criterion 3.4 of sets 1–26. */
export const businessGrowth = /* @__PURE__ */ choice(
  { vi: "Tăng trưởng kinh doanh", en: "Business growth" },
  ["1", "Lợi nhuận tăng trong năm liền trước năm đánh giá; hoặc hợp tác xã xếp loại trung bình", "Profit up the year before assessment; or cooperative rated average"],
  [
    "2****",
    "Lợi nhuận tăng 2 năm liên tiếp tính từ năm liền trước năm đánh giá; hoặc hợp tác xã xếp loại khá trở lên",
    "Profit up 2 years running, counted from the year before assessment; or cooperative rated fairly good or higher",
  ],
);

/** Registered marks and other intellectual property. Criterion 3.5 of sets 1–25. */
export const intellectualProperty = /* @__PURE__ */ choice(
  { vi: "Sở hữu trí tuệ", en: "Intellectual property" },
  ["1***", "Đơn nhãn hiệu được chấp nhận hoặc công bố (qua thẩm định hình thức)", "Mark application accepted or published (formal examination passed)"],
  [
    "2****",
    "Nhãn hiệu trên bao bì, nhãn có giấy chứng nhận đăng ký và dấu hiệu chỉ dẫn nguồn gốc địa lý gắn với cộng đồng địa phương (nếu được bảo hộ: văn bản quyền sử dụng)",
    "Registered marks on packaging and label, and sign of geographical origin tied to local community (if protected: right-to-use document)",
  ],
  [
    "3",
    "Nhãn hiệu có giấy chứng nhận đăng ký, dấu hiệu chỉ dẫn nguồn gốc địa lý và bằng kiểu dáng công nghiệp, sáng chế, giải pháp hữu ích hoặc chứng nhận quyền tác giả (trừ nhãn hiệu)",
    "Registered marks, sign of geographical origin and patent for industrial design, invention, utility solution or copyright certificate (except for marks)",
  ],
);
