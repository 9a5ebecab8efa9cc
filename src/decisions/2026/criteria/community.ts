/**
 * Organisation, people and rights: group 3.
 *
 * Figures: 26/2026/QĐ-TTg, annex II. Wording: our own.
 */
import { choice } from "../../criterion.js";

/** Legal form in which the producer operates. Criterion 3.1 of sets 1–25. */
export const formOfOrganisation = /* @__PURE__ */ choice(
  { vi: "Loại hình tổ chức sản xuất - kinh doanh", en: "Form of business organisation" },
  [
    "1",
    "Hộ sản xuất/hộ gia đình có đăng ký kinh doanh; trang trại; hoặc tổ hợp tác (có giấy đăng ký kinh doanh theo quy định)",
    "Production household or family household with business registration; farm; or cooperative group (with the required business registration certificate)",
  ],
  [
    "2",
    "Công ty TNHH; doanh nghiệp tư nhân; hoặc công ty cổ phần có vốn góp của cộng đồng địa phương dưới 51%",
    "Limited company; private enterprise; or joint-stock company with under 51% of its capital from the local community",
  ],
  [
    "3",
    "Hợp tác xã tổ chức, hoạt động đúng quy định của pháp luật; hoặc công ty cổ phần có vốn góp của cộng đồng địa phương ≥ 51%",
    "Cooperative organised and run as the law requires; or joint-stock company with ≥ 51% of its capital from the local community",
  ],
);

/** Whether the legal representative is a woman, from an ethnic minority or disabled. Criterion 3.2 of sets 1–26. */
export const legalRepresentative = /* @__PURE__ */ choice(
  {
    vi: "Đại diện pháp luật là nữ, đồng bào dân tộc thiểu số hoặc người khuyết tật",
    en: "Legal representative a woman, from an ethnic minority or disabled",
  },
  ["0", "Không phải nữ, không phải đồng bào dân tộc thiểu số, không phải người khuyết tật", "Neither a woman, nor from an ethnic minority, nor disabled"],
  ["1", "Là nữ, đồng bào dân tộc thiểu số hoặc người khuyết tật", "A woman, from an ethnic minority or disabled"],
);

/** Share of workers who come from the commune. Criterion 3.3 of sets 1–26. */
export const localLabour = /* @__PURE__ */ choice(
  { vi: "Sử dụng lao động địa phương", en: "Local labour" },
  ["1", "25% đến dưới 50% lao động là người trong xã", "25% to under 50% of workers are from the commune"],
  ["2", "50% đến 75% lao động là người trong xã", "50% to 75% of workers are from the commune"],
  ["3", "≥ 75% lao động là người trong xã", "75% or more of workers are from the commune"],
);

/** Growth of profit, or the rating of a cooperative. Criterion 3.4 of sets 1–26. */
export const businessGrowth = /* @__PURE__ */ choice(
  { vi: "Tăng trưởng sản xuất kinh doanh", en: "Business growth" },
  [
    "1",
    "Lợi nhuận năm trước liền kề năm đánh giá cao hơn năm liền trước đó; hoặc hợp tác xã xếp loại trung bình",
    "Profit in the year before the evaluation higher than in the year before that; or a cooperative rated average",
  ],
  [
    "2****",
    "Lợi nhuận tăng trưởng dương 2 năm liên tiếp tính từ năm trước liền kề năm đánh giá; hoặc hợp tác xã xếp loại khá trở lên",
    "Profit up 2 years running, counted from the year before the evaluation; or a cooperative rated fairly good or higher",
  ],
);

/** Registered marks and other intellectual property. Criterion 3.5 of sets 1–25. */
export const intellectualProperty = /* @__PURE__ */ choice(
  { vi: "Sở hữu trí tuệ", en: "Intellectual property" },
  [
    "1***",
    "Đơn đăng ký nhãn hiệu đã được cơ quan có thẩm quyền chấp nhận hoặc công bố (đã qua vòng thẩm định hình thức)",
    "Trademark application accepted or published by the competent authority (formal examination passed)",
  ],
  [
    "2****",
    "Các nhãn hiệu trên bao bì, nhãn có giấy chứng nhận đăng ký nhãn hiệu; có dấu hiệu chỉ dẫn nguồn gốc địa lý gắn với cộng đồng địa phương (sản phẩm đã được bảo hộ chỉ dẫn địa lý, nhãn hiệu tập thể, nhãn hiệu chứng nhận: có văn bản ghi nhận quyền sử dụng)",
    "All trademarks on packaging and label registered; sign of geographical origin tied to the local community (product protected by a geographical indication, collective or certification mark: document recording the right to use it)",
  ],
  [
    "3",
    "Các nhãn hiệu trên bao bì, nhãn có giấy chứng nhận đăng ký nhãn hiệu; có dấu hiệu chỉ dẫn nguồn gốc địa lý gắn với cộng đồng địa phương (sản phẩm đã được bảo hộ chỉ dẫn địa lý, nhãn hiệu tập thể, nhãn hiệu chứng nhận: có văn bản ghi nhận quyền sử dụng); và có bằng độc quyền kiểu dáng công nghiệp, bằng sáng chế, bằng độc quyền giải pháp hữu ích hoặc giấy chứng nhận đăng ký quyền tác giả (trừ quyền tác giả đối với nhãn hiệu)",
    "All trademarks on packaging and label registered; sign of geographical origin tied to the local community (product protected by a geographical indication, collective or certification mark: document recording the right to use it); and a patent for an industrial design, invention or utility solution, or a copyright certificate (not for a mark)",
  ],
);
