/**
 * Packaging and labelling: group 2.
 *
 * Figures: 26/2026/QĐ-TTg, annex II. Wording: our own.
 */
import { choice, named, yesNo } from "../../criterion.js";

/** How the product is packed. Criterion 2.2 of sets 1–20. */
export const packaging = /* @__PURE__ */ choice(
  { vi: "Đóng gói, bao bì sản phẩm", en: "Packaging" },
  ["0", "Đóng gói thông thường, không có bao bì", "Ordinary packing, no packaging"],
  ["1", "Đóng gói thông thường, bao bì đơn giản", "Ordinary packing, simple packaging"],
  ["2***", "Đóng gói sáng tạo, bao bì đẹp", "Creative packing, attractive packaging"],
  ["3", "Đóng gói sáng tạo, tiện lợi, bao bì đẹp, sang trọng", "Creative, convenient packing, attractive, elegant packaging"],
);

/** Whether the labelling is complete and tells the product story. Criterion 2.2, 2.3 of sets 1–18, 20–23. */
export const labelling = /* @__PURE__ */ choice(
  { vi: "Phong cách, ghi nhãn hàng hóa", en: "Style, labelling" },
  ["1***", "Có nhãn, ghi nhãn hàng hóa đầy đủ, đúng quy định", "Label in place, labelling complete and as required"],
  [
    "2",
    "Ghi nhãn hàng hóa đầy đủ, đúng quy định, thể hiện được thông điệp câu chuyện sản phẩm (hình ảnh hoặc lời giới thiệu)",
    "Labelling complete and as required, with the message of the product story (picture or introduction)",
  ],
  [
    "3****",
    "Ghi nhãn hàng hóa đầy đủ, đúng quy định, đẹp, thể hiện được thông điệp câu chuyện sản phẩm (hình ảnh hoặc lời giới thiệu) và có mã truy xuất nguồn gốc điện tử",
    "Labelling complete, as required and attractive, with the message of the product story (picture or introduction) and an electronic traceability code",
  ],
);

/** Whether the labelling is complete and tells the product story, as sets 21–23 name it. */
export const packagingAndLabelling = /* @__PURE__ */ named(labelling, { vi: "Bao bì, ghi nhãn sản phẩm", en: "Packaging and product labelling" });

/** Whether the label is bilingual. Criterion 2.3, 2.4 of sets 1–22. */
export const bilingualLabelling = /* @__PURE__ */ yesNo(
  { vi: "Ghi nhãn hàng hóa song ngữ (Việt - Anh hoặc ngôn ngữ nước ngoài khác)", en: "Bilingual labelling (Vietnamese and English or another foreign language)" },
  1,
);

/** Labelling of cosmetics, with a first level printed about the trademark application. Criterion 2.3 of set 19. */
export const labellingCosmetics = /* @__PURE__ */ choice(
  { vi: "Phong cách, ghi nhãn hàng hóa", en: "Style, labelling" },
  [
    "1***",
    "Đơn đăng ký nhãn hiệu đã được cơ quan có thẩm quyền chấp nhận hoặc công bố (đã qua vòng thẩm định hình thức)",
    "Trademark application accepted or published by the competent authority (formal examination passed)",
  ],
  [
    "2",
    "Ghi nhãn hàng hóa đầy đủ, đúng quy định, thể hiện được thông điệp câu chuyện sản phẩm (hình ảnh hoặc lời giới thiệu)",
    "Labelling complete and as required, with the message of the product story (picture or introduction)",
  ],
  [
    "3****",
    "Ghi nhãn hàng hóa đầy đủ, đúng quy định, đẹp, thể hiện được thông điệp câu chuyện sản phẩm (hình ảnh hoặc lời giới thiệu) và có mã truy xuất nguồn gốc điện tử",
    "Labelling complete, as required and attractive, with the message of the product story (picture or introduction) and an electronic traceability code",
  ],
);

/** Information and style of the labels on ornamental plants and animals. Criterion 2.2 of sets 24, 25. */
export const labellingPlantsAndAnimals = /* @__PURE__ */ choice(
  { vi: "Phong cách, ghi nhãn sản phẩm (tem, nhãn gắn trên sản phẩm)", en: "Style, labelling (stickers and labels on the product)" },
  ["1***", "Thông tin/thuyết minh về sản phẩm đầy đủ", "Information or description of the product complete"],
  [
    "3",
    "Thông tin/thuyết minh đầy đủ, thể hiện được thông điệp câu chuyện sản phẩm (hình ảnh hoặc lời giới thiệu)",
    "Information or description complete, with the message of the product story (picture or introduction)",
  ],
  [
    "4*****",
    "Thông tin/thuyết minh đầy đủ, ấn tượng, thể hiện được thông điệp câu chuyện sản phẩm (hình ảnh hoặc lời giới thiệu), có mã truy xuất nguồn gốc điện tử",
    "Information or description complete and striking, with the message of the product story (picture or introduction) and an electronic traceability code",
  ],
);
