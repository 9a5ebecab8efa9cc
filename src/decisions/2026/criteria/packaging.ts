/**
 * Packaging and labelling: group 2.
 *
 * Figures: 26/2026/QĐ-TTg, annex II. Wording: our own.
 */
import { choice, named, yesNo } from "../../criterion.js";

/** How the product is packed. Criterion 2.2 of sets 1–20. */
export const packaging = /* @__PURE__ */ choice(
  { vi: "Đóng gói, bao bì", en: "Packaging" },
  ["0", "Đóng gói thường, không bao bì", "Ordinary packing, no packaging"],
  ["1", "Đóng gói thường, bao bì đơn giản", "Ordinary packing, simple packaging"],
  ["2***", "Đóng gói sáng tạo và bao bì đẹp", "Creative packing, attractive packaging"],
  ["3", "Đóng gói sáng tạo, tiện lợi và bao bì đẹp, sang trọng", "Creative, convenient packing, attractive, elegant packaging"],
);

/** Whether the labelling is complete and tells the product story. Criterion 2.2, 2.3 of sets 1–18, 20–23. */
export const labelling = /* @__PURE__ */ choice(
  { vi: "Phong cách, ghi nhãn", en: "Style, labelling" },
  ["1***", "Ghi nhãn đầy đủ, đúng quy định", "Full labelling as required"],
  ["2", "Ghi nhãn đầy đủ, đúng quy định, có thông điệp câu chuyện (hình ảnh hoặc lời giới thiệu)", "Full labelling as required, with story message (picture or introduction)"],
  [
    "3****",
    "Ghi nhãn đầy đủ, đúng quy định, đẹp, có thông điệp câu chuyện và mã truy xuất nguồn gốc điện tử",
    "Full labelling as required, attractive, with story message and electronic traceability code",
  ],
);

/** Whether the labelling is complete and tells the product story, as sets 21–23 name it. */
export const packagingAndLabelling = /* @__PURE__ */ named(labelling, { vi: "Bao bì, ghi nhãn sản phẩm", en: "Packaging and product labelling" });

/** Whether the label is bilingual. Criterion 2.3, 2.4 of sets 1–22. */
export const bilingualLabelling = /* @__PURE__ */ yesNo({ vi: "Ghi nhãn song ngữ (Việt - ngoại ngữ)", en: "Bilingual labelling (Vietnamese - foreign)" }, 1);

/** Labelling of cosmetics, with a first level printed about the mark application. Criterion 2.3 of set 19. */
export const labellingCosmetics = /* @__PURE__ */ choice(
  { vi: "Phong cách, ghi nhãn", en: "Style, labelling" },
  ["1***", "Đơn nhãn hiệu được chấp nhận hoặc công bố (qua thẩm định hình thức)", "Mark application accepted or published (formal examination passed)"],
  ["2", "Ghi nhãn đầy đủ, đúng quy định, có thông điệp câu chuyện (hình ảnh hoặc lời giới thiệu)", "Full labelling as required, with story message (picture or introduction)"],
  [
    "3****",
    "Ghi nhãn đầy đủ, đúng quy định, đẹp, có thông điệp câu chuyện và mã truy xuất nguồn gốc điện tử",
    "Full labelling as required, attractive, with story message and electronic traceability code",
  ],
);

/** Information and style of the labels on ornamental plants and animals. Criterion 2.2 of sets 24, 25. */
export const labellingPlantsAndAnimals = /* @__PURE__ */ choice(
  { vi: "Phong cách, ghi nhãn", en: "Style, labelling" },
  ["1***", "Thông tin/thuyết minh đầy đủ", "Full information or description"],
  ["3", "Đầy đủ, có thông điệp câu chuyện (hình ảnh hoặc lời giới thiệu)", "Full, with story message (picture or introduction)"],
  ["4*****", "Đầy đủ, ấn tượng, có thông điệp câu chuyện và mã truy xuất nguồn gốc điện tử", "Full, striking, with story message and electronic traceability code"],
);
