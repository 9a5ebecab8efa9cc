/**
 * How the product was developed: group 2.
 *
 * Figures: 148/QĐ-TTg, annex on criteria. Wording: our own.
 */
import { choice } from "../../criterion.js";

/** How distinctive the grown product is: common, of the province, or of one district only. Criterion 2.1 of sets 1, 3, 4. */
export const ideaOriginGrown = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc ý tưởng", en: "Origin of the idea" },
  ["0", "Trồng phổ biến ở nhiều tỉnh, thành", "Commonly grown in many provinces and cities"],
  [
    "1",
    "Trồng phổ biến ở nhiều tỉnh, thành nhưng chất lượng nổi trội, khác biệt nhờ đất đai, thời tiết, kỹ thuật bản địa",
    "Commonly grown in many provinces and cities but outstanding, different quality due to land, weather, local techniques",
  ],
  ["3", "Trồng ở nhiều nơi trên địa bàn, đặc trưng của tỉnh, chất lượng nổi trội", "Grown in many places locally, distinctive of the province, outstanding quality"],
  [
    "4****",
    "Đặc sản, truyền thống, chỉ sản xuất trên địa bàn huyện, chất lượng đặc sắc, thương mại gắn với chỉ dẫn nguồn gốc địa lý",
    "Traditional speciality made in the district only, exceptional quality, sold with geographical origin indicated",
  ],
);

/** Packaging. Criterion 2.2 of sets 1 to 15, 18 to 20. */
export const packaging = /* @__PURE__ */ choice(
  { vi: "Đóng gói, bao bì", en: "Packaging" },
  ["0", "Đóng gói thông thường, không có bao bì", "Ordinary packing, no packaging"],
  ["1", "Đóng gói thông thường, bao bì đơn giản", "Ordinary packing, simple packaging"],
  ["2", "Đóng gói sáng tạo và bao bì đẹp", "Creative packing, attractive packaging"],
  ["3*****", "Đóng gói sáng tạo, tiện lợi và bao bì đẹp, sang trọng", "Creative, convenient packing, attractive, elegant packaging"],
);

/** How complete and attractive the labelling is, with story and electronic traceability. Criterion 2.3 of sets 1 to 7, 12 to 20. */
export const labellingStyle = /* @__PURE__ */ choice(
  { vi: "Phong cách, ghi nhãn", en: "Style, labelling" },
  ["1", "Ghi nhãn đầy đủ, đúng quy định", "Full labelling as required"],
  ["2", "Ghi nhãn đầy đủ, đúng quy định, có thông điệp/câu chuyện sản phẩm", "Full labelling as required, with product message/story"],
  [
    "3****",
    "Ghi nhãn đầy đủ, đúng quy định, đẹp, có thông điệp/câu chuyện sản phẩm và truy xuất nguồn gốc điện tử",
    "Full labelling as required, attractive, with product message/story and electronic traceability",
  ],
);

/** How distinctive the farmed or caught product is: common, of the province, or of one district only. Criterion 2.1 of set 2. */
export const ideaOriginFarmedCaught = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc ý tưởng", en: "Origin of the idea" },
  ["0", "Nuôi trồng, đánh bắt phổ biến ở nhiều tỉnh, thành", "Commonly farmed or caught in many provinces and cities"],
  [
    "1",
    "Phổ biến ở nhiều tỉnh, thành nhưng chất lượng nổi trội, khác biệt nhờ đất đai, thời tiết, kỹ thuật bản địa",
    "Common in many provinces and cities but outstanding, different quality due to land, weather, local techniques",
  ],
  ["3", "Nuôi trồng, đánh bắt ở nhiều nơi trên địa bàn, đặc trưng của tỉnh, chất lượng nổi trội", "Farmed or caught in many places locally, distinctive of the province, outstanding quality"],
  [
    "4****",
    "Đặc sản, truyền thống, chỉ sản xuất trên địa bàn huyện, chất lượng đặc sắc, thương mại gắn với chỉ dẫn nguồn gốc địa lý",
    "Traditional speciality made in the district only, exceptional quality, sold with geographical origin indicated",
  ],
);

/** How distinctive the fast food is: common, of the province, or of one district only. Criterion 2.1 of set 5. */
export const ideaOriginFastFood = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc ý tưởng", en: "Origin of the idea" },
  ["0", "Sản xuất phổ biến ở nhiều tỉnh, thành", "Common in many provinces and cities"],
  [
    "1",
    "Sản xuất phổ biến ở nhiều tỉnh, thành nhưng chất lượng nổi trội, khác biệt nhờ nguyên liệu, kỹ thuật truyền thống",
    "Common in many provinces and cities but outstanding, different quality due to materials, traditional techniques",
  ],
  ["3", "Sản xuất ở nhiều nơi trên địa bàn, đặc trưng của tỉnh, chất lượng nổi trội", "Produced in many places locally, distinctive of the province, outstanding quality"],
  [
    "4****",
    "Đặc sản, truyền thống, chỉ sản xuất trên địa bàn huyện, chất lượng đặc sắc, thương mại gắn với chỉ dẫn nguồn gốc địa lý",
    "Traditional speciality made in the district only, exceptional quality, sold with geographical origin indicated",
  ],
);

/** How distinctive the product is, or whether it is new and made from distinctive local materials. Criterion 2.1 of sets 6 to 13, 18, 19, 23, 24. */
export const ideaOriginProcessed = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc ý tưởng", en: "Origin of the idea" },
  ["0", "Sản xuất phổ biến ở nhiều tỉnh, thành", "Common in many provinces and cities"],
  [
    "1",
    "Sản xuất phổ biến ở nhiều tỉnh, thành nhưng chất lượng nổi trội, khác biệt nhờ nguyên liệu, kỹ thuật truyền thống",
    "Common in many provinces and cities but outstanding, different quality due to materials, traditional techniques",
  ],
  [
    "3",
    "Sản xuất ở nhiều nơi trên địa bàn, đặc trưng của tỉnh, chất lượng nổi trội; hoặc sản phẩm mới từ nguyên liệu đặc trưng địa phương",
    "Produced in many places locally, distinctive of the province, outstanding quality; or new product from distinctive local materials",
  ],
  [
    "4****",
    "Đặc sản, truyền thống, chỉ có ở huyện, chất lượng đặc sắc, thương mại gắn với chỉ dẫn nguồn gốc địa lý; hoặc sản phẩm mới từ nguyên liệu đặc trưng địa phương, bán ổn định ≥ 36 tháng",
    "Traditional speciality of the district only, exceptional quality, sold with geographical origin; or new product from distinctive local materials, sold steadily for ≥ 36 months",
  ],
);

/** How complete and attractive the labelling is, with story and electronic traceability. Criterion 2.3 of sets 8 to 11. */
export const labellingStyleProcessedMeat = /* @__PURE__ */ choice(
  { vi: "Phong cách, ghi nhãn", en: "Style, labelling" },
  ["1", "Ghi nhãn đầy đủ, đúng quy định", "Full labelling as required"],
  ["2", "Ghi nhãn đầy đủ, đúng quy định, có thông điệp/câu chuyện sản phẩm", "Full labelling as required, with product message/story"],
  [
    "3****",
    "Ghi nhãn đầy đủ, đúng quy định, đẹp, có thông điệp/câu chuyện sản phẩm và truy xuất nguồn gốc điện tử",
    "Full labelling as required, attractive, with product message/story and electronic traceability",
  ],
);

/** How distinctive the product is: common, of the province, or of one district only. Criterion 2.1 of sets 14 to 17. */
export const ideaOriginProduced = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc ý tưởng", en: "Origin of the idea" },
  ["0", "Sản xuất phổ biến ở nhiều tỉnh, thành", "Common in many provinces and cities"],
  [
    "1",
    "Sản xuất phổ biến ở nhiều tỉnh, thành nhưng chất lượng nổi trội, khác biệt nhờ nguyên liệu, kỹ thuật truyền thống",
    "Common in many provinces and cities but outstanding, different quality due to materials, traditional techniques",
  ],
  ["3", "Sản xuất ở nhiều nơi trên địa bàn, đặc trưng của tỉnh, chất lượng nổi trội", "Produced in many places locally, distinctive of the province, outstanding quality"],
  [
    "4****",
    "Đặc sản, truyền thống, chỉ sản xuất trên địa bàn huyện, chất lượng đặc sắc, thương mại gắn với chỉ dẫn nguồn gốc địa lý",
    "Traditional speciality made in the district only, exceptional quality, sold with geographical origin indicated",
  ],
);

/** How creative, convenient and environmentally friendly packing and packaging are. Criterion 2.2 of sets 16, 17. */
export const packagingBottledWater = /* @__PURE__ */ choice(
  { vi: "Đóng gói, bao bì", en: "Packaging" },
  ["0", "Đóng gói thông thường, không có bao bì", "Ordinary packing, no packaging"],
  ["1", "Đóng gói thông thường, bao bì đơn giản", "Ordinary packing, simple packaging"],
  ["2", "Đóng gói sáng tạo và bao bì đẹp", "Creative packing, attractive packaging"],
  ["3*****", "Đóng gói sáng tạo, tiện lợi và bao bì đẹp, thân thiện với môi trường", "Creative, convenient packing, attractive, environmentally friendly packaging"],
);

/** How distinctive the product is, or whether it is new and made from distinctive local materials. Criterion 2.1 of set 20. */
export const ideaOriginHerbal = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc ý tưởng", en: "Origin of the idea" },
  ["0", "Sản xuất phổ biến ở nhiều tỉnh, thành", "Common in many provinces and cities"],
  [
    "1",
    "Sản xuất phổ biến ở nhiều tỉnh, thành nhưng chất lượng nổi trội, khác biệt nhờ nguyên liệu, kỹ thuật truyền thống",
    "Common in many provinces and cities but outstanding, different quality due to materials, traditional techniques",
  ],
  [
    "3",
    "Sản xuất ở nhiều nơi trên địa bàn, đặc trưng của tỉnh, chất lượng nổi trội; hoặc sản phẩm mới từ nguyên liệu đặc trưng địa phương",
    "Produced in many places locally, distinctive of the province, outstanding quality; or new product from distinctive local materials",
  ],
  [
    "4****",
    "Đặc sản, truyền thống, chỉ có ở huyện, chất lượng đặc sắc, thương mại gắn với chỉ dẫn nguồn gốc địa lý; hoặc sản phẩm mới từ nguyên liệu đặc trưng địa phương, bán ổn định ≥ 36 tháng",
    "Traditional speciality of the district only, exceptional quality, sold with geographical origin; or new product from distinctive local materials, sold steadily for ≥ 36 months",
  ],
);

/** How distinctive the craft is, or whether it is new and made from distinctive local materials. Criterion 2.1 of sets 21, 22. */
export const ideaOriginHandicraft = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc ý tưởng", en: "Origin of the idea" },
  ["0", "Sản xuất phổ biến ở nhiều tỉnh, thành", "Common in many provinces and cities"],
  [
    "1",
    "Sản xuất phổ biến ở nhiều tỉnh, thành nhưng chất lượng nổi trội, khác biệt nhờ nguyên liệu, kỹ thuật truyền thống",
    "Common in many provinces and cities but outstanding, different quality due to materials, traditional techniques",
  ],
  [
    "3",
    "Sản xuất ở nhiều nơi trên địa bàn, đặc trưng của tỉnh, chất lượng nổi trội; hoặc sản phẩm mới từ nguyên liệu đặc trưng địa phương",
    "Produced in many places locally, distinctive of the province, outstanding quality; or new product from distinctive local materials",
  ],
  [
    "5****",
    "Đặc sản, truyền thống, chỉ có ở huyện, chất lượng đặc sắc, thương mại gắn với chỉ dẫn nguồn gốc địa lý; hoặc sản phẩm mới từ nguyên liệu đặc trưng địa phương, bán ổn định ≥ 36 tháng",
    "Traditional speciality of the district only, exceptional quality, sold with geographical origin; or new product from distinctive local materials, sold steadily for ≥ 36 months",
  ],
);

/** How complete and attractive packaging and labelling are, with story and electronic traceability. Criterion 2.2 of sets 21 to 23. */
export const craftPackagingLabelling = /* @__PURE__ */ choice(
  { vi: "Bao bì, ghi nhãn sản phẩm", en: "Packaging and product labelling" },
  ["0", "Bao bì đơn giản, ghi nhãn chưa đầy đủ", "Simple packaging, labelling not complete"],
  ["1", "Bao bì đơn giản, ghi nhãn đầy đủ", "Simple packaging, full labelling"],
  ["3****", "Bao bì, nhãn đẹp, thể hiện câu chuyện sản phẩm", "Attractive packaging and label, showing the product story"],
  ["4*****", "Bao bì, nhãn đẹp, thể hiện câu chuyện sản phẩm, có truy xuất nguồn gốc điện tử", "Attractive packaging and label, showing the product story, with electronic traceability"],
);

/** How full the information on the attached tags and labels is, with story and electronic traceability. Criterion 2.2 of sets 24, 25. */
export const tagInformationStory = /* @__PURE__ */ choice(
  { vi: "Phong cách, ghi nhãn", en: "Style, labelling" },
  ["0", "Thông tin/thuyết minh chưa đầy đủ", "Information or description not complete"],
  ["1", "Thông tin/thuyết minh đầy đủ (phiếu in: chưa đầy đủ)", "Full information or description (printed: not complete)"],
  ["3****", "Đầy đủ, thể hiện được câu chuyện sản phẩm", "Full, showing the product story"],
  ["4*****", "Đầy đủ, ấn tượng, thể hiện được câu chuyện sản phẩm, gắn truy xuất nguồn gốc điện tử", "Full, striking, showing the product story, with electronic traceability"],
);

/** How local and distinctive the idea of the product is. Criterion 2.1 of set 25. */
export const productIdeaLocalSpeciality = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc ý tưởng", en: "Origin of the idea" },
  ["0", "Sản xuất phổ biến ở nhiều tỉnh, thành", "Common in many provinces and cities"],
  [
    "1",
    "Sản xuất phổ biến ở nhiều tỉnh, thành nhưng chất lượng nổi trội, khác biệt nhờ nguyên liệu, kỹ thuật truyền thống",
    "Common in many provinces and cities but outstanding, different quality due to materials, traditional techniques",
  ],
  [
    "3",
    "Sản xuất ở nhiều nơi trên địa bàn, đặc trưng của tỉnh, chất lượng nổi trội; hoặc sản phẩm mới từ nguyên liệu đặc trưng địa phương",
    "Produced in many places locally, distinctive of the province, outstanding quality; or new product from distinctive local materials",
  ],
  [
    "5****",
    "Đặc sản, truyền thống, chỉ sản xuất trên địa bàn huyện, chất lượng đặc sắc, thương mại gắn với chỉ dẫn nguồn gốc địa lý",
    "Traditional speciality made in the district only, exceptional quality, sold with geographical origin indicated",
  ],
);
