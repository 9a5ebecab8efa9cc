/**
 * Quality of handicrafts, fabrics and ornamental plants and animals: part C.
 *
 * Figures: 148/QĐ-TTg, annex on criteria. Wording: our own.
 */
import { choice } from "../../criterion.js";

/** Refinement/sharpness. Criterion 6.1 of sets 21, 22. */
export const craftsmanship = /* @__PURE__ */ choice(
  { vi: "Mức độ tinh xảo/sắc nét của sản phẩm", en: "Refinement/sharpness" },
  ["0", "Không khéo léo/nhã nhặn, không thể bán được", "Not skilful/tasteful, not saleable"],
  ["1", "Khá khéo léo/nhã nhặn, có thể bán được", "Fairly skilful/tasteful, saleable"],
  ["3", "Khéo léo/nhã nhặn, có thể bán được, có giá trị mỹ thuật, kỹ thuật", "Skilful/tasteful, saleable, artistic and technical value"],
  ["5*****", "Tinh xảo, có giá trị mỹ thuật, kỹ thuật, có thể bán được trong các cửa hàng lớn và xuất khẩu", "Exquisite, artistic and technical value, saleable in large stores and for export"],
);

/** Unique design. Criterion 6.2 of sets 21, 22. */
export const designUniqueness = /* @__PURE__ */ choice(
  { vi: "Thiết kế độc đáo", en: "Unique design" },
  ["1", "Phong cách thiết kế phổ biến", "Common design style"],
  ["3", "Phong cách độc đáo riêng, nhưng là dạng thông thường", "Unique style of its own, but of an ordinary kind"],
  ["5*****", "Phong cách độc đáo riêng, thể hiện trí tuệ địa phương", "Unique style of its own, showing local knowledge"],
);

/** Integrated value. Criterion 6.3 of sets 21, 22. */
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

/** Basic functions. Criterion 6.4 of sets 21, 22. */
export const productFunctions = /* @__PURE__ */ choice(
  { vi: "Các tính năng của sản phẩm", en: "Functions of the product" },
  ["0", "Không có các tính năng cơ bản", "No basic functions"],
  ["1", "Đủ tính năng cơ bản để bán ở thị trường địa phương", "Basic functions enough to sell on the local market"],
  ["2", "Đủ tính năng cơ bản để bán ở thị trường trong nước", "Basic functions enough to sell on the domestic market"],
  ["3", "Đủ tính năng cơ bản để xuất khẩu", "Basic functions enough for export"],
);

/** How good and how sustainable the materials or components are. Criterion 6.5 of sets 21, 22. */
export const craftMaterialQuality = /* @__PURE__ */ choice(
  { vi: "Chất lượng của nguyên liệu/thành phần", en: "Quality of materials/components" },
  [
    "0",
    "Nguyên liệu/thành phần kém chất lượng, làm sản phẩm độc hại hoặc hủy hoại nguồn tài nguyên, bán có giới hạn hoặc không thể bán được trên thị trường",
    "Poor materials/components that make the product toxic or destroy resources; limited or no sale on the market",
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

/** Whether periodic tests of food safety and product safety exist, are passed and are complete. Criterion 7 of set 21. */
export const periodicSafetyTesting = /* @__PURE__ */ choice(
  { vi: "Kiểm tra định kỳ chỉ tiêu an toàn thực phẩm, an toàn sản phẩm", en: "Periodic testing of food and product safety" },
  ["0", "Có, không đạt", "Tested, not passed"],
  ["2", "Có, đạt nhưng không đủ", "Tested, passed, not complete"],
  ["4", "Có, đạt đầy đủ theo quy định (vi sinh, kim loại nặng, phụ gia, hóa chất không mong muốn…)", "Tested, passed in full as required (microbes, heavy metals, additives, unwanted chemicals…)"],
);

/** How product quality is controlled, up to advanced certification and export eligibility. Criterion 8 of set 21. */
export const qualityAssuranceCraft = /* @__PURE__ */ choice(
  { vi: "Đảm bảo chất lượng sản phẩm", en: "Quality assurance" },
  ["0", "Không có hoạt động kiểm soát chất lượng sản phẩm", "No product quality control"],
  ["1", "Có kế hoạch kiểm soát nội bộ chất lượng sản phẩm", "Internal product-quality control plan"],
  ["2***", "Có kế hoạch kiểm soát nội bộ gắn với truy xuất nguồn gốc theo quy định", "Internal control plan tied to traceability as required"],
  ["3****", "Chứng nhận quản lý chất lượng tiên tiến (ISO/GMP/HACCP…)", "Advanced quality management certificate (ISO/GMP/HACCP…)"],
  ["5*****", "Hồ sơ đủ điều kiện xuất khẩu và thủ tục pháp lý khác theo yêu cầu của thị trường đích", "Export eligibility file and other legal procedures the target market requires"],
);

/** Instructions for use. Criterion 7 of set 22. */
export const instructionsTextile = /* @__PURE__ */ choice(
  { vi: "Hướng dẫn sử dụng", en: "Instructions for use" },
  ["1", "Hướng dẫn đơn giản", "Simple instructions"],
  ["3", "Hướng dẫn chi tiết, cụ thể để sử dụng đúng tính năng của sản phẩm", "Detailed, specific instructions for using the functions properly"],
  [
    "5*****",
    "Hướng dẫn chi tiết, cụ thể để sử dụng đúng tính năng, phát huy các giá trị văn hóa, chất lượng sản phẩm",
    "Detailed, specific instructions for using the functions properly and bringing out cultural values and product quality",
  ],
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
  { vi: "Thiết kế sản phẩm (bao gói, chậu trồng…)", en: "Design (wrapping, pot…)" },
  ["1", "Đơn giản, phổ biến", "Simple, common"],
  ["2", "Đẹp, phù hợp với sản phẩm", "Attractive, suited to the product"],
  ["4", "Ấn tượng, sử dụng vật liệu thân thiện môi trường", "Impressive, made of environmentally friendly materials"],
);

/** How product quality is controlled, up to certification to international standards. Criterion 8 of sets 23 to 25. */
export const qualityAssurancePlants = /* @__PURE__ */ choice(
  { vi: "Đảm bảo chất lượng sản phẩm", en: "Quality assurance" },
  ["0", "Không có hoạt động kiểm soát chất lượng sản phẩm", "No product quality control"],
  ["1", "Có kế hoạch kiểm soát nội bộ chất lượng sản phẩm", "Internal product-quality control plan"],
  ["2***", "Có kế hoạch kiểm soát nội bộ gắn với truy xuất nguồn gốc theo quy định", "Internal control plan tied to traceability as required"],
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
  ["2", "Hướng dẫn đơn giản", "Simple instructions"],
  ["4****", "Hướng dẫn chi tiết, cụ thể để kéo dài thời gian, duy trì chất lượng sản phẩm", "Detailed, specific instructions that make the product last longer and keep its quality"],
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
  ["1", "Tạo hình, kiểu dáng trung bình", "Average shaping and style"],
  ["2", "Khéo léo/đẹp mắt", "Skilful/attractive"],
  ["3", "Khéo léo, có giá trị mỹ thuật, kỹ thuật", "Skilful, artistic and technical value"],
  ["5*****", "Tinh xảo, có giá trị mỹ thuật, kỹ thuật, thể hiện thông điệp truyền tải", "Exquisite, artistic and technical value, expressing a message"],
);

/** Design (pot, accessories…). Criterion 6.4 of set 24. */
export const productDesignPlants = /* @__PURE__ */ choice(
  { vi: "Thiết kế sản phẩm (chậu trồng, phụ kiện kèm theo…)", en: "Design (pot, accessories…)" },
  ["1", "Đơn giản, phổ biến", "Simple, common"],
  ["2", "Đẹp, phù hợp với sản phẩm", "Attractive, suited to the product"],
  ["3", "Ấn tượng, sử dụng vật liệu thân thiện môi trường", "Impressive, made of environmentally friendly materials"],
);
