/**
 * Quality of handicrafts, fabrics and ornamental plants and animals: part C.
 *
 * Figures: 148/QĐ-TTg, annex on criteria. Wording: our own.
 */
import { choice } from "../../criterion.js";

/** Refinement/sharpness. Criterion 6.1 of sets 21, 22. */
export const craftsmanship = /* @__PURE__ */ choice(
  { vi: "Độ tinh xảo/sắc nét", en: "Refinement/sharpness" },
  ["0", "Không khéo léo/nhã nhặn, không bán được", "Not skilful/tasteful, not saleable"],
  ["1", "Khá khéo léo/nhã nhặn, bán được", "Fairly skilful/tasteful, saleable"],
  ["3", "Khéo léo/nhã nhặn, bán được, có giá trị mỹ thuật, kỹ thuật", "Skilful/tasteful, saleable, artistic and technical value"],
  ["5*****", "Tinh xảo, có giá trị mỹ thuật, kỹ thuật, bán được ở cửa hàng lớn và xuất khẩu", "Exquisite, artistic and technical value, saleable in large stores and for export"],
);

/** Unique design. Criterion 6.2 of sets 21, 22. */
export const designUniqueness = /* @__PURE__ */ choice(
  { vi: "Thiết kế độc đáo", en: "Unique design" },
  ["1", "Phổ biến", "Common"],
  ["3", "Độc đáo riêng, nhưng dạng thông thường", "Unique, but of ordinary kind"],
  ["5*****", "Độc đáo riêng, thể hiện trí tuệ địa phương", "Unique, showing local knowledge"],
);

/** Integrated value. Criterion 6.3 of sets 21, 22. */
export const integratedValueElements = /* @__PURE__ */ choice(
  { vi: "Giá trị tích hợp", en: "Integrated value" },
  ["0", "Không rõ nét", "Not clear"],
  ["1", "Hài hòa, phù hợp", "Harmonious, fitting"],
  ["2", "Hài hòa, phù hợp các yếu tố văn hóa, dân tộc", "Harmonious, fitting cultural and ethnic elements"],
  ["3", "Hài hòa, phù hợp các yếu tố văn hóa, dân tộc truyền thống, hình thành sản phẩm đặc trưng", "Harmonious, fitting traditional cultural and ethnic elements, forming distinctive product"],
);

/** Basic functions. Criterion 6.4 of sets 21, 22. */
export const productFunctions = /* @__PURE__ */ choice(
  { vi: "Tính năng cơ bản", en: "Basic functions" },
  ["0", "Không có", "None"],
  ["1", "Đủ tính năng cơ bản để bán ở thị trường địa phương", "Basic functions sufficient for sale on the local market"],
  ["2", "Đủ tính năng cơ bản để bán ở thị trường trong nước", "Basic functions sufficient for sale on the domestic market"],
  ["3", "Đủ tính năng cơ bản để xuất khẩu", "Basic functions sufficient for export"],
);

/** How good and how sustainable the materials or components are. Criterion 6.5 of sets 21, 22. */
export const craftMaterialQuality = /* @__PURE__ */ choice(
  { vi: "Chất lượng nguyên liệu/thành phần", en: "Quality of materials/components" },
  [
    "0",
    "Kém chất lượng, làm sản phẩm độc hại hoặc hủy hoại tài nguyên, bán hạn chế hoặc không bán được trên thị trường",
    "Poor quality, making the product toxic or destroying resources, limited or no sale on the market",
  ],
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

/** Whether periodic tests of food safety and product safety exist, are passed and are complete. Criterion 7 of set 21. */
export const periodicSafetyTesting = /* @__PURE__ */ choice(
  { vi: "Kiểm tra định kỳ", en: "Periodic testing" },
  ["0", "Có, không đạt", "Tested, not passed"],
  ["2", "Có, đạt nhưng không đủ", "Tested, passed, not complete"],
  ["4", "Có, đạt đầy đủ theo quy định (vi sinh, kim loại nặng, phụ gia, hóa chất không mong muốn…)", "Tested, passed in full as required (microbes, heavy metals, additives, unwanted chemicals…)"],
);

/** How product quality is controlled, up to advanced certification and export eligibility. Criterion 8 of set 21. */
export const qualityAssuranceCraft = /* @__PURE__ */ choice(
  { vi: "Đảm bảo chất lượng", en: "Quality assurance" },
  ["0", "Không kiểm soát chất lượng", "No quality control"],
  ["1", "Có kế hoạch kiểm soát nội bộ", "Internal control plan"],
  ["2***", "Kế hoạch kiểm soát nội bộ gắn với truy xuất nguồn gốc", "Internal control plan tied to traceability"],
  ["3****", "Chứng nhận quản lý chất lượng tiên tiến (ISO/GMP/HACCP…)", "Advanced quality management certificate (ISO/GMP/HACCP…)"],
  ["5*****", "Hồ sơ đủ điều kiện xuất khẩu và thủ tục pháp lý khác theo yêu cầu của thị trường đích", "Export eligibility file and other legal procedures the target market requires"],
);

/** Instructions for use. Criterion 7 of set 22. */
export const instructionsTextile = /* @__PURE__ */ choice(
  { vi: "Hướng dẫn sử dụng", en: "Instructions for use" },
  ["1", "Đơn giản", "Simple"],
  ["3", "Chi tiết, cụ thể để dùng đúng tính năng", "Detailed, specific, for proper use of functions"],
  ["5*****", "Chi tiết, cụ thể để dùng đúng tính năng, phát huy giá trị văn hóa, chất lượng", "Detailed, specific, for proper use of functions, bringing out cultural values and quality"],
);

/** Colour. Criterion 6.2 of set 23. */
export const colourFlowers = /* @__PURE__ */ choice(
  { vi: "Màu sắc", en: "Colour" },
  ["0", "Chấp nhận được", "Acceptable"],
  ["1", "Phù hợp", "Suitable"],
  ["2****", "Đẹp, bắt mắt", "Attractive, eye-catching"],
  ["4*****", "Rất đẹp, bắt mắt và ấn tượng", "Very attractive, eye-catching and impressive"],
);

/** Design (wrapping, pot…). Criterion 6.3 of set 23. */
export const productDesignOrnamental = /* @__PURE__ */ choice(
  { vi: "Thiết kế (bao gói, chậu trồng…)", en: "Design (wrapping, pot…)" },
  ["1", "Đơn giản, phổ biến", "Simple, common"],
  ["2", "Đẹp, phù hợp", "Attractive, suitable"],
  ["4", "Ấn tượng, vật liệu thân thiện môi trường", "Impressive, environmentally friendly materials"],
);

/** How product quality is controlled, up to certification to international standards. Criterion 8 of sets 23 to 25. */
export const qualityAssurancePlants = /* @__PURE__ */ choice(
  { vi: "Đảm bảo chất lượng", en: "Quality assurance" },
  ["0", "Không kiểm soát chất lượng", "No quality control"],
  ["1", "Có kế hoạch kiểm soát nội bộ", "Internal control plan"],
  ["2***", "Kế hoạch kiểm soát nội bộ gắn với truy xuất nguồn gốc", "Internal control plan tied to traceability"],
  ["3", "Chứng nhận quản lý chất lượng theo tiêu chuẩn Việt Nam", "Quality management certificate to Vietnamese standard"],
  [
    "5*****",
    "Chứng nhận quản lý chất lượng theo tiêu chuẩn quốc tế, đủ điều kiện an toàn thực phẩm cho xuất khẩu",
    "Quality management certificate to international standard, eligible on food safety for export",
  ],
);

/** Instructions for use. Criterion 9 of set 23. */
export const instructionsFlowers = /* @__PURE__ */ choice(
  { vi: "Hướng dẫn sử dụng", en: "Instructions for use" },
  ["2", "Đơn giản", "Simple"],
  ["4****", "Chi tiết, cụ thể để kéo dài thời gian, duy trì chất lượng", "Detailed, specific, to make it last longer and keep quality"],
);

/** Shape for product type. Criterion 6.1 of sets 24, 25. */
export const shapePlantsAnimals = /* @__PURE__ */ choice(
  { vi: "Hình dáng so với loại sản phẩm", en: "Shape for product type" },
  ["1", "Trung bình", "Average"],
  ["2", "Đẹp, ấn tượng", "Attractive, impressive"],
  ["4*****", "Rất đẹp và ấn tượng", "Very attractive and impressive"],
);

/** Colour. Criterion 6.2 of sets 24, 25. */
export const colourPlantsAnimals = /* @__PURE__ */ choice(
  { vi: "Màu sắc", en: "Colour" },
  ["1", "Phù hợp", "Suitable"],
  ["2", "Đẹp, bắt mắt", "Attractive, eye-catching"],
  ["4", "Rất đẹp, bắt mắt và ấn tượng", "Very attractive, eye-catching and impressive"],
);

/** Style, shaping, artistry. Criterion 6.3 of set 24. */
export const stylingOrnamentalPlants = /* @__PURE__ */ choice(
  { vi: "Kiểu dáng, tạo hình, mỹ thuật", en: "Style, shaping, artistry" },
  ["1", "Trung bình", "Average"],
  ["2", "Khéo léo/đẹp mắt", "Skilful/attractive"],
  ["3", "Khéo léo, có giá trị mỹ thuật, kỹ thuật", "Skilful, artistic and technical value"],
  ["5*****", "Tinh xảo, có giá trị mỹ thuật, kỹ thuật, thể hiện thông điệp", "Exquisite, artistic and technical value, expressing a message"],
);

/** Design (pot, accessories…). Criterion 6.4 of set 24. */
export const productDesignPlants = /* @__PURE__ */ choice(
  { vi: "Thiết kế (chậu trồng, phụ kiện…)", en: "Design (pot, accessories…)" },
  ["1", "Đơn giản, phổ biến", "Simple, common"],
  ["2", "Đẹp, phù hợp", "Attractive, suitable"],
  ["3", "Ấn tượng, vật liệu thân thiện môi trường", "Impressive, environmentally friendly materials"],
);
