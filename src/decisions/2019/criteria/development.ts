/**
 * How the product was developed: group 2.
 *
 * Figures: 1048/QĐ-TTg, annex III. Wording: our own.
 */
import { choice } from "../../criterion.js";

/** Where the idea of the product comes from. Criterion 2.1 of sets 1, 2, 21 to 25. */
export const productIdeaFresh = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc ý tưởng sản phẩm", en: "Origin of the product idea" },
  ["0", "Từ sản phẩm của nhà sản xuất khác, chỉ thay đổi nhãn hiệu", "From another manufacturer's product, only the trademark changed"],
  ["1", "Từ sản phẩm của nhà sản xuất khác, có cải tiến về chất lượng, bao bì", "From another manufacturer's product, with improved quality, packaging"],
  ["2", "Ý tưởng của mình, sản phẩm chưa có trên thị trường", "Own idea, product not yet on the market"],
  ["3", "Ý tưởng của mình gắn với bảo tồn sản phẩm truyền thống/đặc sản/thế mạnh của địa phương", "Own idea tied to preserving local traditional products/specialities/strengths"],
);

/** How complete packaging, labelling and traceability are. Criterion 2.2 of sets 1 to 25. */
export const packagingCompleteness = /* @__PURE__ */ choice(
  { vi: "Tính hoàn thiện của bao bì", en: "Completeness of packaging" },
  ["0", "Bao bì đơn giản, ghi nhãn chưa đầy đủ", "Simple packaging, labelling not complete"],
  ["1", "Bao bì đơn giản, ghi nhãn đầy đủ", "Simple packaging, full labelling"],
  ["2", "Bao bì phù hợp, ghi nhãn đầy đủ, có truy xuất nguồn gốc", "Suitable packaging, full labelling, traceability"],
  [
    "3",
    "Bao bì phù hợp, ghi nhãn đầy đủ, truy xuất nguồn gốc, có chứng nhận bảo hộ nhãn hiệu/kiểu dáng công nghiệp",
    "Suitable packaging, full labelling, traceability, protection certificate for trademark/industrial design",
  ],
);

/** How convenient and attractive the packaging is. Criterion 2.3 of sets 1, 11 to 25. */
export const packagingStyleForm = /* @__PURE__ */ choice(
  { vi: "Phong cách, hình thức bao bì", en: "Style and appearance of packaging" },
  ["0", "Không thuận tiện, không đẹp", "Not convenient, not attractive"],
  ["1", "Thuận tiện hoặc đẹp", "Convenient or attractive"],
  ["2", "Thuận tiện, đẹp, sang trọng", "Convenient, attractive, elegant"],
);

/** How convenient and attractive the style of the packaging is. Criterion 2.3 of sets 2 to 10. */
export const packagingStyle = /* @__PURE__ */ choice(
  { vi: "Phong cách bao bì", en: "Style of packaging" },
  ["0", "Không thuận tiện, không đẹp", "Not convenient, not attractive"],
  ["1", "Thuận tiện hoặc đẹp", "Convenient or attractive"],
  ["2", "Thuận tiện, đẹp, sang trọng", "Convenient, attractive, elegant"],
);

/** Where the idea of the product comes from. Criterion 2.1 of sets 3 to 20. */
export const productIdea = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc ý tưởng sản phẩm", en: "Origin of the product idea" },
  ["0", "Từ sản phẩm của nhà sản xuất khác, chỉ thay đổi nhãn hiệu", "From another manufacturer's product, only the trademark changed"],
  ["1", "Từ sản phẩm của nhà sản xuất khác, có cải tiến về chất lượng, bao bì", "From another manufacturer's product, with improved quality, packaging"],
  ["2", "Ý tưởng của mình, sản phẩm chưa có trên thị trường", "Own idea, product not yet on the market"],
  ["3", "Ý tưởng của mình gắn với bảo tồn sản phẩm truyền thống/đặc sản/thế mạnh của địa phương", "Own idea tied to preserving local traditional products/specialities/strengths"],
);
