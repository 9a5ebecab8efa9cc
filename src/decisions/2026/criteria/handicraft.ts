/**
 * Quality of handicrafts and fabrics: part C of sets 21 and 22.
 *
 * Figures: 26/2026/QĐ-TTg, annex II. Wording: our own.
 */
import { choice } from "../../criterion.js";

/** How refined and sharp the workmanship is. Criterion 6.1 of sets 21, 22. */
export const craftsmanship = /* @__PURE__ */ choice(
  { vi: "Mức độ tinh xảo/sắc nét của sản phẩm", en: "Refinement/sharpness" },
  ["0", "Không khéo léo/nhã nhặn, không thể bán được", "Not skilful/tasteful, not saleable"],
  ["1", "Khá khéo léo/nhã nhặn, có thể bán được", "Fairly skilful/tasteful, saleable"],
  ["3", "Khéo léo/nhã nhặn, có thể bán được, có giá trị mỹ thuật, kỹ thuật", "Skilful/tasteful, saleable, artistic and technical value"],
  ["5*****", "Tinh xảo, có giá trị mỹ thuật, kỹ thuật, có thể bán được trong các cửa hàng lớn và xuất khẩu", "Exquisite, artistic and technical value, saleable in large stores and for export"],
);

/** How unique the design is. Criterion 6.2 of sets 21, 22. */
export const designUniqueness = /* @__PURE__ */ choice(
  { vi: "Thiết kế độc đáo", en: "Unique design" },
  ["1", "Phong cách thiết kế phổ biến", "Common design style"],
  ["3", "Phong cách độc đáo riêng, nhưng là dạng thông thường", "Unique style of its own, but of an ordinary kind"],
  ["5*****", "Phong cách độc đáo riêng, thể hiện trí tuệ địa phương", "Unique style of its own, showing local knowledge"],
);

/** Elements built into the value of the product. Criterion 6.3 of sets 21, 22. */
export const integratedValueElements = /* @__PURE__ */ choice(
  { vi: "Các yếu tố tích hợp lên giá trị của sản phẩm", en: "Elements integrated into the product value" },
  ["0", "Không thể hiện rõ nét giá trị sản phẩm", "Product value not clearly shown"],
  ["1", "Giá trị sản phẩm được tích hợp hài hòa, phù hợp", "Integrated into the product value in a harmonious, fitting way"],
  ["2", "Tích hợp hài hòa, phù hợp các yếu tố văn hóa, dân tộc", "Cultural and ethnic elements integrated in a harmonious, fitting way"],
  [
    "3",
    "Tích hợp hài hòa, phù hợp các yếu tố văn hóa, dân tộc truyền thống, hình thành sản phẩm đặc trưng",
    "Traditional cultural and ethnic elements integrated in a harmonious, fitting way, forming a distinctive product",
  ],
);

/** Whether the basic functions suffice for local sale, national sale or export. Criterion 6.4 of sets 21, 22. */
export const productFunctions = /* @__PURE__ */ choice(
  { vi: "Các tính năng của sản phẩm", en: "Functions of the product" },
  ["0", "Không có các tính năng cơ bản", "No basic functions"],
  ["1", "Đủ tính năng cơ bản để bán ở thị trường địa phương", "Basic functions enough to sell on the local market"],
  ["2", "Đủ tính năng cơ bản để bán ở thị trường trong nước", "Basic functions enough to sell on the domestic market"],
  ["3", "Đủ tính năng cơ bản để xuất khẩu", "Basic functions enough for export"],
);

/** Origin, safety and sustainability of the materials of handicrafts. Criterion 6.5 of set 21. */
export const materialQualityHandicraft = /* @__PURE__ */ choice(
  { vi: "Chất lượng của nguyên liệu/thành phần", en: "Quality of materials/components" },
  [
    "0",
    "Không rõ nguồn gốc, không bảo đảm an toàn theo quy định pháp luật hoặc vi phạm quy định về bảo vệ môi trường, khai thác tài nguyên",
    "Of unclear origin, not safe as the law requires, or in breach of rules on environmental protection or resource extraction",
  ],
  [
    "3",
    "Vật liệu/nguyên liệu xanh, thân thiện môi trường, có giá trị bảo tồn đa dạng sinh học, cải thiện sinh kế cho người dân",
    "Green, environmentally friendly materials that help conserve biodiversity and improve people's livelihoods",
  ],
  [
    "5",
    "Vật liệu/nguyên liệu xanh, thân thiện môi trường, có giá trị bảo tồn đa dạng sinh học, cải thiện sinh kế cho người dân; có chứng chỉ quản lý vùng nguyên liệu bền vững",
    "Green, environmentally friendly materials that help conserve biodiversity and improve people's livelihoods; certificate of sustainable management of the raw-material area",
  ],
);

/** Food-safety and quality-management certificates of the processing and packing site of handicrafts. Criterion 8 of set 21. */
export const qualityAssuranceHandicraft = /* @__PURE__ */ choice(
  { vi: "Đảm bảo chất lượng sản phẩm", en: "Quality assurance" },
  ["1***", "Cơ sở chế biến, đóng gói có giấy chứng nhận đủ điều kiện an toàn thực phẩm theo quy định", "Processing and packing site has the required food-safety eligibility certificate"],
  [
    "3****",
    "Cơ sở chế biến, đóng gói có chứng nhận quản lý chất lượng theo tiêu chuẩn quốc gia (ISO, HACCP…)",
    "Processing and packing site has a quality management certificate to a national standard (ISO, HACCP…)",
  ],
  [
    "5",
    "Cơ sở chế biến, đóng gói có chứng nhận quản lý chất lượng theo tiêu chuẩn quốc tế, đủ điều kiện an toàn thực phẩm cho xuất khẩu và các thủ tục pháp lý khác theo yêu cầu của thị trường đích (ISO, HACCP, Halal, FDA…)",
    "Processing and packing site has a quality management certificate to an international standard, is eligible on food safety for export and meets the other legal procedures of the target market (ISO, HACCP, Halal, FDA…)",
  ],
);

/** Origin, safety and sustainability of the materials of textiles and garments. Criterion 6.5 of set 22. */
export const materialQualityTextile = /* @__PURE__ */ choice(
  { vi: "Chất lượng của nguyên liệu/thành phần", en: "Quality of materials/components" },
  [
    "0",
    "Không rõ nguồn gốc, không bảo đảm an toàn theo quy định pháp luật hoặc vi phạm quy định về bảo vệ môi trường, khai thác tài nguyên",
    "Of unclear origin, not safe as the law requires, or in breach of rules on environmental protection or resource extraction",
  ],
  [
    "3",
    "Vật liệu/nguyên liệu xanh, thân thiện môi trường, có giá trị bảo tồn đa dạng sinh học, cải thiện sinh kế cho đồng bào dân tộc",
    "Green, environmentally friendly materials that help conserve biodiversity and improve ethnic communities' livelihoods",
  ],
  [
    "5",
    "Vật liệu/nguyên liệu xanh, thân thiện môi trường, có giá trị bảo tồn đa dạng sinh học, cải thiện sinh kế cho đồng bào dân tộc; có chứng chỉ quản lý vùng nguyên liệu bền vững",
    "Green, environmentally friendly materials that help conserve biodiversity and improve ethnic communities' livelihoods; certificate of sustainable management of the raw-material area",
  ],
);

/** Instructions for proper use of textiles and garments, bringing out cultural value. Criterion 8 of set 22. */
export const instructionsTextile = /* @__PURE__ */ choice(
  { vi: "Hướng dẫn sử dụng", en: "Instructions for use" },
  ["1", "Hướng dẫn đơn giản", "Simple instructions"],
  ["2", "Hướng dẫn chi tiết, cụ thể để sử dụng đúng tính năng của sản phẩm", "Detailed, specific instructions for using the functions properly"],
  [
    "3",
    "Hướng dẫn chi tiết, cụ thể để sử dụng đúng tính năng, phát huy các giá trị văn hóa, chất lượng sản phẩm",
    "Detailed, specific instructions for using the functions properly and bringing out cultural values and product quality",
  ],
);
