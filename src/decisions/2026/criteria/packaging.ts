/**
 * Packaging and labelling: group 2.
 *
 * Figures: 26/2026/QĐ-TTg, annex II. Wording: our own.
 */
import { choice, named, yesNo } from "../../criterion.js";

/** How the product is packed. Criterion 2.2 of sets 1–20. */
export const packaging = /* @__PURE__ */ choice(
  { vi: "Đóng gói, bao bì sản phẩm", en: "Packing and packaging" },
  ["0", "Đóng gói thông thường, không có bao bì", "Packed in the ordinary way, no packaging"],
  ["1", "Đóng gói thông thường, bao bì đơn giản", "Packed in the ordinary way, simple packaging"],
  ["2***", "Đóng gói sáng tạo và bao bì đẹp", "Packed creatively, attractive packaging"],
  ["3", "Đóng gói sáng tạo và tiện lợi, bao bì đẹp và sang trọng", "Packed creatively and conveniently, attractive and elegant packaging"],
);

/** Whether the labelling is complete and tells the product story. Criterion 2.2, 2.3 of sets 1–18, 20–23. */
export const labelling = /* @__PURE__ */ choice(
  { vi: "Phong cách, ghi nhãn hàng hóa", en: "Style and product labelling" },
  ["1***", "Có nhãn, ghi nhãn đầy đủ, đúng quy định", "Has a label, full labelling as the rules require"],
  ["2", "Ghi nhãn đầy đủ, đúng quy định, thể hiện thông điệp câu chuyện sản phẩm (hình ảnh hoặc lời giới thiệu)", "Full labelling as the rules require, conveying the message of the product story (picture or introduction)"],
  ["3****", "Ghi nhãn đầy đủ, đúng quy định, đẹp, thể hiện thông điệp câu chuyện (hình ảnh hoặc lời giới thiệu), có mã truy xuất nguồn gốc điện tử", "Full, attractive labelling as the rules require, conveying the story's message (picture or introduction), with an electronic traceability code"],
);

/** Whether the labelling is complete and tells the product story, as sets 21–23 name it. */
export const packagingAndLabelling = /* @__PURE__ */ named(labelling, { vi: "Bao bì, ghi nhãn sản phẩm", en: "Packaging and product labelling" });

/** Whether the label is bilingual. Criterion 2.3, 2.4 of sets 1–22. */
export const bilingualLabelling = /* @__PURE__ */ yesNo({ vi: "Ghi nhãn song ngữ (Việt - Anh hoặc ngôn ngữ nước ngoài khác)", en: "Bilingual labelling (Vietnamese and English or another foreign language)" }, 1);

/** Labelling of cosmetics, with a first level printed about the mark application. Criterion 2.3 of set 19. */
export const labellingCosmetics = /* @__PURE__ */ choice(
  { vi: "Phong cách, ghi nhãn hàng hóa", en: "Style and product labelling" },
  ["1***", "Đơn đăng ký nhãn hiệu đã được chấp nhận hoặc công bố (đã qua thẩm định hình thức)", "Application to register the mark accepted or published (formal examination passed)"],
  ["2", "Ghi nhãn đầy đủ, đúng quy định, thể hiện thông điệp câu chuyện sản phẩm (hình ảnh hoặc lời giới thiệu)", "Full labelling as the rules require, conveying the message of the product story (picture or introduction)"],
  ["3****", "Ghi nhãn đầy đủ, đúng quy định, đẹp, thể hiện thông điệp câu chuyện (hình ảnh hoặc lời giới thiệu), có mã truy xuất nguồn gốc điện tử", "Full, attractive labelling as the rules require, conveying the story's message (picture or introduction), with an electronic traceability code"],
);

/** Information and style of the labels on ornamental plants and animals. Criterion 2.2 of sets 24, 25. */
export const labellingPlantsAndAnimals = /* @__PURE__ */ choice(
  { vi: "Phong cách, ghi nhãn sản phẩm", en: "Style and product labelling", hint: { vi: "Xét thông tin/thuyết minh về sản phẩm trên tem, nhãn gắn trên sản phẩm", en: "Look at the information or description on the stamps and labels attached to the product" } },
  ["1***", "Thông tin/thuyết minh đầy đủ", "Full information or description"],
  ["3", "Đầy đủ, thể hiện thông điệp câu chuyện sản phẩm (hình ảnh hoặc lời giới thiệu)", "Full, conveying the message of the product story (picture or introduction)"],
  ["4*****", "Đầy đủ, ấn tượng, thể hiện thông điệp câu chuyện (hình ảnh hoặc lời giới thiệu), có mã truy xuất nguồn gốc điện tử", "Full, striking, conveying the story's message (picture or introduction), with an electronic traceability code"],
);
