/**
 * Quality of flowers, ornamental plants and animals: part C of sets 23 to 25.
 *
 * Figures: 26/2026/QĐ-TTg, annex II. Wording: our own.
 */
import { choice, named } from "../../criterion.js";

/** Colour of the flowers. Criterion 6.2 of set 23. */
export const colourFlowers = /* @__PURE__ */ choice(
  { vi: "Màu sắc", en: "Colour" },
  ["1", "Chấp nhận được", "Acceptable"],
  ["1", "Phù hợp", "Suitable"],
  ["3****", "Đẹp, bắt mắt", "Attractive, eye-catching"],
  ["5*****", "Rất đẹp, bắt mắt và ấn tượng", "Very attractive, eye-catching and impressive"],
);

/** Design of wrapping, pot and accessories. Criterion 6.3, 6.4 of sets 23, 24. */
export const productDesignOrnamental = /* @__PURE__ */ choice(
  { vi: "Thiết kế sản phẩm (bao gói, chậu trồng…)", en: "Design (wrapping, pot…)" },
  ["1", "Đơn giản, phổ biến", "Simple, common"],
  ["2", "Đẹp, phù hợp với sản phẩm", "Attractive, suited to the product"],
  ["4", "Ấn tượng, sử dụng vật liệu thân thiện môi trường", "Impressive, made of environmentally friendly materials"],
);

/** Design of wrapping, pot and accessories, as set 24 names it. */
export const productDesignPlants = /* @__PURE__ */ named(productDesignOrnamental, { vi: "Thiết kế sản phẩm (chậu trồng, phụ kiện kèm theo…)", en: "Design (pot, accessories…)" });

/** Instructions that make flowers last and keep their quality. Criterion 9 of set 23. */
export const instructionsFlowers = /* @__PURE__ */ choice(
  { vi: "Hướng dẫn sử dụng", en: "Instructions for use" },
  ["2", "Hướng dẫn đơn giản", "Simple instructions"],
  ["4", "Hướng dẫn chi tiết, cụ thể để kéo dài thời gian, duy trì chất lượng sản phẩm", "Detailed, specific instructions that make the product last longer and keep its quality"],
);

/** Shape of the ornamental plant or animal for its type. Criterion 6.1 of sets 24, 25. */
export const shapePlantsAnimals = /* @__PURE__ */ choice(
  { vi: "Hình dáng so với loại sản phẩm", en: "Shape for product type" },
  ["1", "Trung bình", "Average"],
  ["3", "Đẹp, ấn tượng", "Attractive, impressive"],
  ["5*****", "Rất đẹp và ấn tượng", "Very attractive and impressive"],
);

/** Colour of the ornamental plant or animal. Criterion 6.2 of sets 24, 25. */
export const colourPlantsAnimals = /* @__PURE__ */ choice(
  { vi: "Màu sắc", en: "Colour" },
  ["1", "Phù hợp", "Suitable"],
  ["2", "Đẹp, bắt mắt", "Attractive, eye-catching"],
  ["4", "Rất đẹp, bắt mắt và ấn tượng", "Very attractive, eye-catching and impressive"],
);

/** Style, shaping and artistry of ornamental plants. Criterion 6.3 of set 24. */
export const stylingOrnamentalPlants = /* @__PURE__ */ choice(
  { vi: "Kiểu dáng, tạo hình, mỹ thuật", en: "Style, shaping, artistry" },
  ["1", "Tạo hình, kiểu dáng trung bình", "Average shaping and style"],
  ["2", "Khéo léo/đẹp mắt", "Skilful/attractive"],
  ["3", "Khéo léo, có giá trị mỹ thuật, kỹ thuật", "Skilful, artistic and technical value"],
  ["5*****", "Tinh xảo, có giá trị mỹ thuật, kỹ thuật, thể hiện thông điệp truyền tải", "Exquisite, artistic and technical value, expressing a message"],
);
