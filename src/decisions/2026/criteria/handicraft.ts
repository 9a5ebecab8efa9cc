/**
 * Quality of handicrafts and fabrics: part C of sets 21 and 22.
 *
 * Figures: 26/2026/QĐ-TTg, annex II. Wording: our own.
 */
import { choice } from "../../criterion.js";

/** How refined and sharp the workmanship is. Criterion 6.1 of sets 21, 22. */
export const craftsmanship = /* @__PURE__ */ choice(
  { vi: "Mức độ tinh xảo/sắc nét", en: "Refinement/sharpness" },
  ["0", "Không khéo léo/nhã nhặn, không bán được", "Not skilful/tasteful, cannot be sold"],
  ["1", "Khá khéo léo/nhã nhặn, bán được", "Fairly skilful/tasteful, can be sold"],
  ["3", "Khéo léo/nhã nhặn, bán được, có giá trị mỹ thuật, kỹ thuật", "Skilful/tasteful, can be sold, with artistic and technical value"],
  ["5*****", "Tinh xảo, có giá trị mỹ thuật, kỹ thuật, có thể bán ở cửa hàng lớn và xuất khẩu", "Exquisite, with artistic and technical value, can be sold in large stores and exported"],
);

/** How unique the design is. Criterion 6.2 of sets 21, 22. */
export const designUniqueness = /* @__PURE__ */ choice(
  { vi: "Thiết kế độc đáo", en: "Unique design" },
  ["1", "Phong cách phổ biến", "Common style"],
  ["3", "Phong cách độc đáo riêng, nhưng dạng thông thường", "Unique style of its own, but of an ordinary kind"],
  ["5*****", "Độc đáo riêng, thể hiện trí tuệ địa phương", "Unique style of its own, showing local knowledge"],
);

/** Elements built into the value of the product. Criterion 6.3 of sets 21, 22. */
export const integratedValueElements = /* @__PURE__ */ choice(
  { vi: "Các yếu tố tích hợp lên giá trị sản phẩm", en: "Elements built into the product's value" },
  ["0", "Không thể hiện rõ giá trị", "Product value does not show clearly"],
  ["1", "Giá trị tích hợp hài hòa, phù hợp", "Value integrated harmoniously and fittingly"],
  ["2", "Giá trị tích hợp hài hòa, phù hợp các yếu tố văn hóa, dân tộc", "Value integrated harmoniously, fitting cultural and ethnic elements"],
  ["3", "Hài hòa, phù hợp các yếu tố văn hóa, dân tộc truyền thống, hình thành sản phẩm đặc trưng", "Value integrated harmoniously, fitting traditional cultural and ethnic elements, forming a distinctive product"],
);

/** Whether the basic functions suffice for local sale, national sale or export. Criterion 6.4 of sets 21, 22. */
export const productFunctions = /* @__PURE__ */ choice(
  { vi: "Các tính năng của sản phẩm", en: "Product functions" },
  ["0", "Không có các tính năng cơ bản", "Does not have the basic functions"],
  ["1", "Đủ tính năng cơ bản để bán ở thị trường địa phương", "All basic functions needed to sell on the local market"],
  ["2", "Đủ tính năng cơ bản để bán ở thị trường trong nước", "All basic functions needed to sell on the domestic market"],
  ["3", "Đủ tính năng cơ bản để xuất khẩu", "All basic functions needed for export"],
);

/** Origin, safety and sustainability of the materials of handicrafts. Criterion 6.5 of set 21. */
export const materialQualityHandicraft = /* @__PURE__ */ choice(
  { vi: "Chất lượng nguyên liệu/thành phần", en: "Quality of materials/components" },
  ["0", "Không rõ nguồn gốc, không bảo đảm an toàn theo luật hoặc vi phạm quy định bảo vệ môi trường, khai thác tài nguyên", "Unclear origin, not safe as the law requires, or breaks environmental-protection or resource-extraction rules"],
  ["3", "Xanh, thân thiện môi trường, có giá trị bảo tồn đa dạng sinh học, cải thiện sinh kế cho người dân", "Green, environmentally friendly, biodiversity conservation value, better livelihoods for people"],
  ["5", "Xanh, thân thiện môi trường, có giá trị bảo tồn đa dạng sinh học, cải thiện sinh kế người dân; chứng chỉ quản lý vùng nguyên liệu bền vững", "Green, environmentally friendly, biodiversity conservation value, better livelihoods for people; sustainable raw-material-area certificate"],
);

/** Food-safety and quality-management certificates of the processing and packing site of handicrafts. Criterion 8 of set 21. */
export const qualityAssuranceHandicraft = /* @__PURE__ */ choice(
  { vi: "Đảm bảo chất lượng sản phẩm", en: "Product quality assurance" },
  ["1***", "Giấy chứng nhận đủ điều kiện an toàn thực phẩm theo quy định", "Food-safety eligibility certificate as the rules require"],
  ["3****", "Chứng nhận quản lý chất lượng theo tiêu chuẩn quốc gia (ISO, HACCP…)", "Quality management certificate to a national standard (ISO, HACCP…)"],
  ["5", "Chứng nhận tiêu chuẩn quốc tế, đủ điều kiện an toàn thực phẩm để xuất khẩu và thủ tục pháp lý khác của thị trường đích (ISO, HACCP, Halal, FDA…)", "Certificate to an international standard; export food-safety conditions and other target-market legal procedures met (ISO, HACCP, Halal, FDA…)"],
);

/** Origin, safety and sustainability of the materials of textiles and garments. Criterion 6.5 of set 22. */
export const materialQualityTextile = /* @__PURE__ */ choice(
  { vi: "Chất lượng nguyên liệu/thành phần", en: "Quality of materials/components" },
  ["0", "Không rõ nguồn gốc, không bảo đảm an toàn theo luật hoặc vi phạm quy định bảo vệ môi trường, khai thác tài nguyên", "Unclear origin, not safe as the law requires, or breaks environmental-protection or resource-extraction rules"],
  ["3", "Xanh, thân thiện môi trường, có giá trị bảo tồn đa dạng sinh học, cải thiện sinh kế cho đồng bào dân tộc", "Green, environmentally friendly, biodiversity conservation value, better livelihoods for ethnic communities"],
  ["5", "Xanh, thân thiện môi trường, giá trị bảo tồn đa dạng sinh học, cải thiện sinh kế đồng bào dân tộc; chứng chỉ quản lý vùng nguyên liệu bền vững", "Green, environmentally friendly, biodiversity conservation value, better livelihoods for ethnic communities; sustainable raw-material-area certificate"],
);

/** Instructions for proper use of textiles and garments, bringing out cultural value. Criterion 8 of set 22. */
export const instructionsTextile = /* @__PURE__ */ choice(
  { vi: "Hướng dẫn sử dụng để có chất lượng tốt nhất", en: "Instructions for use, for best quality" },
  ["1", "Hướng dẫn đơn giản", "Simple instructions"],
  ["2", "Hướng dẫn chi tiết, cụ thể để dùng đúng tính năng", "Detailed, specific instructions for using its functions properly"],
  ["3", "Chi tiết, cụ thể để dùng đúng tính năng, phát huy các giá trị văn hóa, chất lượng sản phẩm", "Detailed, specific, for using its functions properly and bringing out its cultural values and quality"],
);
