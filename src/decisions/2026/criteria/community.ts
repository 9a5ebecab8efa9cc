/**
 * Organisation, people and rights: group 3.
 *
 * Figures: 26/2026/QĐ-TTg, annex II. Wording: our own.
 */
import { choice } from "../../criterion.js";

/** Legal form in which the producer operates. Criterion 3.1 of sets 1–25. */
export const formOfOrganisation = /* @__PURE__ */ choice(
  { vi: "Loại hình tổ chức", en: "Form of organisation" },
  ["1", "Hộ sản xuất, hộ gia đình có đăng ký kinh doanh; hoặc trang trại; hoặc tổ hợp tác (có giấy đăng ký kinh doanh)", "Household with business registration; or farm; or cooperative group (with business registration certificate)"],
  ["2", "Công ty TNHH; hoặc doanh nghiệp tư nhân; hoặc công ty cổ phần có dưới 51 % vốn góp của cộng đồng người địa phương", "Limited company; or private enterprise; or joint-stock company with under 51 % of its capital from the local community"],
  ["3", "Hợp tác xã tổ chức, hoạt động đúng pháp luật; hoặc công ty cổ phần có ≥ 51 % vốn góp của cộng đồng người địa phương", "Cooperative organised and run as the law requires; or joint-stock company with ≥ 51 % of its capital from the local community"],
);

/** Whether the legal representative is a woman, from an ethnic minority or disabled. Criterion 3.2 of sets 1–26. */
export const legalRepresentative = /* @__PURE__ */ choice(
  { vi: "Đại diện pháp luật là nữ, dân tộc thiểu số hoặc khuyết tật", en: "Legal representative: woman, ethnic minority or disability", hint: { vi: "Xét đại diện pháp luật của chủ thể", en: "Look at the producer's legal representative" } },
  ["0", "Không phải nữ, người dân tộc thiểu số hay người khuyết tật", "Not a woman, not from an ethnic minority, not a person with a disability"],
  ["1", "Là nữ, hoặc người dân tộc thiểu số, hoặc người khuyết tật", "A woman, or from an ethnic minority, or a person with a disability"],
);

/** Share of workers who come from the commune. Criterion 3.3 of sets 1–26. */
export const localLabour = /* @__PURE__ */ choice(
  { vi: "Sử dụng lao động địa phương", en: "Local labour", hint: { vi: "Tỷ lệ lao động là người trong xã; đúng 75 % khớp hai mức ghi trong phiếu, chọn mức cao hơn", en: "Share of workers from the commune; exactly 75 % fits two printed levels, take the higher" } },
  ["1", "25 % đến dưới 50 % lao động là người trong xã", "25 % to under 50 % of workers are from the commune"],
  ["2", "50 % đến 75 %", "50 % to 75 %"],
  ["3", "≥ 75 %", "75 % or more"],
);

/** Growth of profit, or the rating of a cooperative. Criterion 3.4 of sets 1–26. */
export const businessGrowth = /* @__PURE__ */ choice(
  { vi: "Tăng trưởng sản xuất kinh doanh", en: "Business growth" },
  ["1", "Lợi nhuận năm liền trước năm đánh giá cao hơn năm trước đó; hoặc (riêng hợp tác xã) xếp loại trung bình", "Profit in the year before assessment higher than the year before that; or, for a cooperative, rated average"],
  ["2****", "Lợi nhuận tăng 2 năm liên tiếp tính từ năm liền trước năm đánh giá; hoặc (riêng hợp tác xã) xếp loại khá trở lên", "Profit up 2 years running, counted from the year before assessment; or, for a cooperative, rated fairly good or higher"],
);

/** Registered marks and other intellectual property. Criterion 3.5 of sets 1–25. */
export const intellectualProperty = /* @__PURE__ */ choice(
  {
    vi: "Sở hữu trí tuệ",
    en: "Intellectual property",
    hint: {
      vi: "Mức có dấu hiệu chỉ dẫn nguồn gốc địa lý: nếu sản phẩm đã được bảo hộ chỉ dẫn địa lý, nhãn hiệu tập thể, nhãn hiệu chứng nhận thì phải có văn bản ghi nhận quyền sử dụng; không tính chứng nhận quyền tác giả đối với nhãn hiệu",
      en: "Levels with a sign of geographical origin: a product protected by a geographical indication, collective or certification mark needs a document recording the right to use it; a copyright certificate for a mark does not count",
    },
  },
  ["1***", "Đơn đăng ký nhãn hiệu đã được chấp nhận hoặc công bố (đã qua thẩm định hình thức)", "Application to register the mark accepted or published (formal examination passed)"],
  ["2****", "Các nhãn hiệu trên bao bì, nhãn có giấy chứng nhận đăng ký và sản phẩm dùng dấu hiệu chỉ dẫn nguồn gốc địa lý gắn với cộng đồng địa phương", "The marks on packaging and label have registration certificates, and the product uses a sign of geographical origin tied to the local community"],
  ["3", "Nhãn hiệu có chứng nhận, dấu hiệu nguồn gốc địa lý và bằng kiểu dáng công nghiệp, hoặc sáng chế, hoặc giải pháp hữu ích, hoặc chứng nhận quyền tác giả", "Registered marks, sign of geographical origin, and a patent for an industrial design, or invention, or utility solution, or a copyright certificate"],
);
