/**
 * Quality of handicrafts and fabrics: part C of sets 21 and 22.
 *
 * Figures: 26/2026/QĐ-TTg, annex II. Wording: our own.
 */
import { choice } from "../../criterion.js";

/** How refined and sharp the workmanship is. Criterion 6.1 of sets 21, 22. */
export const craftsmanship = /* @__PURE__ */ choice(
  { vi: "Độ tinh xảo/sắc nét", en: "Refinement/sharpness" },
  ["0", "Không khéo léo/nhã nhặn, không bán được", "Not skilful/tasteful, not saleable"],
  ["1", "Khá khéo léo/nhã nhặn, bán được", "Fairly skilful/tasteful, saleable"],
  ["3", "Khéo léo/nhã nhặn, bán được, có giá trị mỹ thuật, kỹ thuật", "Skilful/tasteful, saleable, artistic and technical value"],
  ["5*****", "Tinh xảo, có giá trị mỹ thuật, kỹ thuật, bán được ở cửa hàng lớn và xuất khẩu", "Exquisite, artistic and technical value, saleable in large stores and for export"],
);

/** How unique the design is. Criterion 6.2 of sets 21, 22. */
export const designUniqueness = /* @__PURE__ */ choice(
  { vi: "Thiết kế độc đáo", en: "Unique design" },
  ["1", "Phổ biến", "Common"],
  ["3", "Độc đáo riêng, nhưng dạng thông thường", "Unique, but of ordinary kind"],
  ["5*****", "Độc đáo riêng, thể hiện trí tuệ địa phương", "Unique, showing local knowledge"],
);

/** Elements built into the value of the product. Criterion 6.3 of sets 21, 22. */
export const integratedValueElements = /* @__PURE__ */ choice(
  { vi: "Giá trị tích hợp", en: "Integrated value" },
  ["0", "Không rõ nét", "Not clear"],
  ["1", "Hài hòa, phù hợp", "Harmonious, fitting"],
  ["2", "Hài hòa, phù hợp các yếu tố văn hóa, dân tộc", "Harmonious, fitting cultural and ethnic elements"],
  ["3", "Hài hòa, phù hợp các yếu tố văn hóa, dân tộc truyền thống, hình thành sản phẩm đặc trưng", "Harmonious, fitting traditional cultural and ethnic elements, forming distinctive product"],
);

/** Whether the basic functions suffice for local sale, national sale or export. Criterion 6.4 of sets 21, 22. */
export const productFunctions = /* @__PURE__ */ choice(
  { vi: "Tính năng cơ bản", en: "Basic functions" },
  ["0", "Không có", "None"],
  ["1", "Đủ bán ở thị trường địa phương", "Enough for local market"],
  ["2", "Đủ bán ở thị trường trong nước", "Enough for domestic market"],
  ["3", "Đủ xuất khẩu", "Enough for export"],
);

/** Origin, safety and sustainability of the materials of handicrafts. Criterion 6.5 of set 21. */
export const materialQualityHandicraft = /* @__PURE__ */ choice(
  { vi: "Nguyên liệu/thành phần", en: "Materials/components" },
  ["0", "Không rõ nguồn gốc, không an toàn hoặc vi phạm quy định bảo vệ môi trường, khai thác tài nguyên", "Unclear origin, unsafe, or breaching environmental-protection, resource-extraction rules"],
  ["3", "Xanh, thân thiện môi trường, bảo tồn đa dạng sinh học, cải thiện sinh kế người dân", "Green, environmentally friendly, conserving biodiversity, improving people's livelihoods"],
  [
    "5",
    "Xanh, thân thiện môi trường, bảo tồn đa dạng sinh học, cải thiện sinh kế người dân; chứng chỉ quản lý vùng nguyên liệu bền vững",
    "Green, environmentally friendly, conserving biodiversity, improving people's livelihoods; certificate of sustainable raw-material area management",
  ],
);

/** Food-safety and quality-management certificates of the processing and packing site of handicrafts. Criterion 8 of set 21. */
export const qualityAssuranceHandicraft = /* @__PURE__ */ choice(
  { vi: "Đảm bảo chất lượng", en: "Quality assurance" },
  ["1***", "Giấy chứng nhận đủ điều kiện an toàn thực phẩm", "Food-safety eligibility certificate"],
  ["3****", "Chứng nhận quản lý chất lượng tiêu chuẩn quốc gia (ISO, HACCP…)", "Quality management certificate to national standard (ISO, HACCP…)"],
  [
    "5",
    "Chứng nhận quản lý chất lượng tiêu chuẩn quốc tế, đủ điều kiện an toàn thực phẩm xuất khẩu và thủ tục pháp lý khác của thị trường đích (ISO, HACCP, Halal, FDA…)",
    "Quality management certificate to international standard, export food safety and other target-market legal procedures met (ISO, HACCP, Halal, FDA…)",
  ],
);

/** Origin, safety and sustainability of the materials of textiles and garments. Criterion 6.5 of set 22. */
export const materialQualityTextile = /* @__PURE__ */ choice(
  { vi: "Nguyên liệu/thành phần", en: "Materials/components" },
  ["0", "Không rõ nguồn gốc, không an toàn hoặc vi phạm quy định bảo vệ môi trường, khai thác tài nguyên", "Unclear origin, unsafe, or breaching environmental-protection, resource-extraction rules"],
  [
    "3",
    "Xanh, thân thiện môi trường, bảo tồn đa dạng sinh học, cải thiện sinh kế đồng bào dân tộc",
    "Green, environmentally friendly, conserving biodiversity, improving ethnic communities' livelihoods",
  ],
  [
    "5",
    "Xanh, thân thiện môi trường, bảo tồn đa dạng sinh học, cải thiện sinh kế đồng bào dân tộc; chứng chỉ quản lý vùng nguyên liệu bền vững",
    "Green, environmentally friendly, conserving biodiversity, improving ethnic communities' livelihoods; certificate of sustainable raw-material area management",
  ],
);

/** Instructions for proper use of textiles and garments, bringing out cultural value. Criterion 8 of set 22. */
export const instructionsTextile = /* @__PURE__ */ choice(
  { vi: "Hướng dẫn sử dụng", en: "Instructions for use" },
  ["1", "Đơn giản", "Simple"],
  ["2", "Chi tiết, cụ thể để dùng đúng tính năng", "Detailed, specific, for proper use of functions"],
  ["3", "Chi tiết, cụ thể để dùng đúng tính năng, phát huy giá trị văn hóa, chất lượng", "Detailed, specific, for proper use of functions, bringing out cultural values and quality"],
);
