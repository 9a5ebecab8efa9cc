/**
 * How the product was developed: group 2.
 *
 * Figures: 148/QĐ-TTg, annex on criteria. Wording: our own.
 */
import { choice } from "../../criterion.js";

/** How distinctive the grown product is: common, of the province, or of one district only. Criterion 2.1 of sets 1, 3, 4. */
export const ideaOriginGrown = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc ý tưởng sản phẩm", en: "Origin of the product idea" },
  ["0", "Sản phẩm được trồng phổ biến ở nhiều tỉnh, thành phố", "Commonly grown in many provinces and cities"],
  [
    "1",
    "Sản phẩm được trồng phổ biến ở nhiều tỉnh, thành phố nhưng có chất lượng nổi trội, khác biệt do đất đai, thời tiết, kỹ thuật bản địa",
    "Commonly grown in many provinces and cities but of outstanding, different quality owing to land, weather and local techniques",
  ],
  ["3", "Sản phẩm được trồng ở nhiều nơi trên địa bàn, là sản phẩm đặc trưng của tỉnh, có chất lượng nổi trội", "Grown in many places locally, distinctive of the province, of outstanding quality"],
  [
    "4****",
    "Đặc sản, truyền thống, chỉ sản xuất trên địa bàn huyện, chất lượng đặc sắc, thương mại gắn với chỉ dẫn nguồn gốc địa lý",
    "Traditional speciality made in the district only, exceptional quality, sold with geographical origin indicated",
  ],
);

/** Packaging. Criterion 2.2 of sets 1 to 15, 18 to 20. */
export const packaging = /* @__PURE__ */ choice(
  { vi: "Đóng gói, bao bì sản phẩm", en: "Packaging" },
  ["0", "Đóng gói thông thường, không có bao bì", "Ordinary packing, no packaging"],
  ["1", "Đóng gói thông thường, bao bì đơn giản", "Ordinary packing, simple packaging"],
  ["2", "Đóng gói sáng tạo, bao bì đẹp", "Creative packing, attractive packaging"],
  ["3*****", "Đóng gói sáng tạo, tiện lợi, bao bì đẹp, sang trọng", "Creative, convenient packing, attractive, elegant packaging"],
);

/** How complete and attractive the labelling is, with story and electronic traceability. Criterion 2.3 of sets 1 to 7, 12 to 20. */
export const labellingStyle = /* @__PURE__ */ choice(
  { vi: "Phong cách, ghi nhãn hàng hóa", en: "Style, labelling" },
  ["1", "Có nhãn, ghi nhãn hàng hóa đầy đủ, đúng quy định", "Label in place, labelling complete and as required"],
  ["2", "Ghi nhãn hàng hóa đầy đủ, đúng quy định, thể hiện được thông điệp/câu chuyện sản phẩm", "Labelling complete and as required, showing the product's message/story"],
  [
    "3****",
    "Ghi nhãn hàng hóa đầy đủ, đúng quy định, đẹp, thể hiện được thông điệp/câu chuyện sản phẩm; có truy xuất nguồn gốc điện tử",
    "Labelling complete and as required, attractive, showing the product's message/story; electronic traceability",
  ],
);

/** How distinctive the farmed or caught product is: common, of the province, or of one district only. Criterion 2.1 of set 2. */
export const ideaOriginFarmedCaught = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc ý tưởng sản phẩm", en: "Origin of the product idea" },
  ["0", "Sản phẩm được nuôi trồng, đánh bắt phổ biến ở nhiều tỉnh, thành phố", "Commonly farmed or caught in many provinces and cities"],
  [
    "1",
    "Sản phẩm phổ biến ở nhiều tỉnh, thành phố nhưng có chất lượng nổi trội, khác biệt do đất đai, thời tiết, kỹ thuật bản địa",
    "Common in many provinces and cities but of outstanding, different quality owing to land, weather and local techniques",
  ],
  [
    "3",
    "Sản phẩm được nuôi trồng, đánh bắt ở nhiều nơi trên địa bàn, là sản phẩm đặc trưng của tỉnh, có chất lượng nổi trội",
    "Farmed or caught in many places locally, distinctive of the province, of outstanding quality",
  ],
  [
    "4****",
    "Đặc sản, truyền thống, chỉ sản xuất trên địa bàn huyện, chất lượng đặc sắc, thương mại gắn với chỉ dẫn nguồn gốc địa lý",
    "Traditional speciality made in the district only, exceptional quality, sold with geographical origin indicated",
  ],
);

/** How distinctive the fast food is: common, of the province, or of one district only. Criterion 2.1 of set 5. */
export const ideaOriginFastFood = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc ý tưởng sản phẩm", en: "Origin of the product idea" },
  ["0", "Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố", "Commonly produced in many provinces and cities"],
  [
    "1",
    "Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố nhưng có chất lượng nổi trội, khác biệt do nguyên liệu, kỹ thuật truyền thống",
    "Common in many provinces and cities but of outstanding, different quality owing to raw materials and traditional techniques",
  ],
  [
    "3",
    "Sản phẩm được sản xuất ở nhiều nơi trên địa bàn, là sản phẩm đặc trưng của tỉnh, có chất lượng nổi trội",
    "Produced in many places locally, distinctive of the province, of outstanding quality",
  ],
  [
    "4****",
    "Đặc sản, truyền thống, chỉ sản xuất trên địa bàn huyện, chất lượng đặc sắc, thương mại gắn với chỉ dẫn nguồn gốc địa lý",
    "Traditional speciality made in the district only, exceptional quality, sold with geographical origin indicated",
  ],
);

/** How distinctive the product is, or whether it is new and made from distinctive local materials. Criterion 2.1 of sets 6 to 13, 18, 19, 23, 24. */
export const ideaOriginProcessed = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc ý tưởng sản phẩm", en: "Origin of the product idea" },
  ["0", "Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố", "Commonly produced in many provinces and cities"],
  [
    "1",
    "Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố nhưng có chất lượng nổi trội, khác biệt do nguyên liệu, kỹ thuật truyền thống",
    "Common in many provinces and cities but of outstanding, different quality owing to raw materials and traditional techniques",
  ],
  [
    "3",
    "Sản phẩm được sản xuất ở nhiều nơi trên địa bàn, là sản phẩm đặc trưng của tỉnh, có chất lượng nổi trội; hoặc sản phẩm mới được chế biến từ nguyên liệu đặc trưng của địa phương",
    "Produced in many places locally, distinctive of the province, of outstanding quality; or new product processed from distinctive local raw materials",
  ],
  [
    "4****",
    "Đặc sản, truyền thống, chỉ sản xuất trên địa bàn huyện, có chất lượng đặc sắc, thương mại gắn với chỉ dẫn nguồn gốc địa lý; hoặc sản phẩm mới được chế biến từ nguyên liệu đặc trưng của địa phương, thương mại ổn định ít nhất 36 tháng",
    "Traditional speciality produced only in the district, of exceptional quality, sold with geographical origin indicated; or new product processed from distinctive local raw materials, sold steadily for at least 36 months",
  ],
);

/** How complete and attractive the labelling is, with story and electronic traceability. Criterion 2.3 of sets 8 to 11. */
export const labellingStyleProcessedMeat = /* @__PURE__ */ choice(
  { vi: "Phong cách, ghi nhãn hàng hóa", en: "Style, labelling" },
  ["1", "Có nhãn, ghi nhãn hàng hóa đầy đủ, đúng quy định", "Label in place, labelling complete and as required"],
  ["2", "Ghi nhãn hàng hóa đầy đủ, đúng quy định, thể hiện được thông điệp/câu chuyện sản phẩm", "Labelling complete and as required, showing the product's message/story"],
  [
    "3****",
    "Ghi nhãn hàng hóa đầy đủ, đúng quy định, đẹp, thể hiện được thông điệp/câu chuyện sản phẩm; có truy xuất nguồn gốc điện tử",
    "Labelling complete and as required, attractive, showing the product's message/story; electronic traceability",
  ],
);

/** How distinctive the product is: common, of the province, or of one district only. Criterion 2.1 of sets 14 to 17. */
export const ideaOriginProduced = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc ý tưởng sản phẩm", en: "Origin of the product idea" },
  ["0", "Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố", "Commonly produced in many provinces and cities"],
  [
    "1",
    "Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố nhưng có chất lượng nổi trội, khác biệt do nguyên liệu, kỹ thuật truyền thống",
    "Common in many provinces and cities but of outstanding, different quality owing to raw materials and traditional techniques",
  ],
  [
    "3",
    "Sản phẩm được sản xuất ở nhiều nơi trên địa bàn, là sản phẩm đặc trưng của tỉnh, có chất lượng nổi trội",
    "Produced in many places locally, distinctive of the province, of outstanding quality",
  ],
  [
    "4****",
    "Đặc sản, truyền thống, chỉ sản xuất trên địa bàn huyện, chất lượng đặc sắc, thương mại gắn với chỉ dẫn nguồn gốc địa lý",
    "Traditional speciality made in the district only, exceptional quality, sold with geographical origin indicated",
  ],
);

/** How creative, convenient and environmentally friendly packing and packaging are. Criterion 2.2 of sets 16, 17. */
export const packagingBottledWater = /* @__PURE__ */ choice(
  { vi: "Đóng gói, bao bì sản phẩm", en: "Packaging" },
  ["0", "Đóng gói thông thường, không có bao bì", "Ordinary packing, no packaging"],
  ["1", "Đóng gói thông thường, bao bì đơn giản", "Ordinary packing, simple packaging"],
  ["2", "Đóng gói sáng tạo, bao bì đẹp", "Creative packing, attractive packaging"],
  ["3*****", "Đóng gói sáng tạo, tiện lợi, bao bì đẹp, thân thiện với môi trường", "Creative, convenient packing, attractive, environmentally friendly packaging"],
);

/** How distinctive the product is, or whether it is new and made from distinctive local materials. Criterion 2.1 of set 20. */
export const ideaOriginHerbal = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc ý tưởng sản phẩm", en: "Origin of the product idea" },
  ["0", "Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố", "Commonly produced in many provinces and cities"],
  [
    "1",
    "Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố nhưng có chất lượng nổi trội, khác biệt do nguyên liệu, kỹ thuật truyền thống",
    "Common in many provinces and cities but of outstanding, different quality owing to raw materials and traditional techniques",
  ],
  [
    "3",
    "Sản phẩm được sản xuất ở nhiều nơi trên địa bàn, là sản phẩm đặc trưng của tỉnh, có chất lượng nổi trội; hoặc sản phẩm mới được chế biến từ nguyên liệu đặc trưng của địa phương",
    "Produced in many places locally, distinctive of the province, of outstanding quality; or new product processed from distinctive local raw materials",
  ],
  [
    "4****",
    "Đặc sản, truyền thống, chỉ sản xuất trên địa bàn huyện, có chất lượng đặc sắc, thương mại gắn với chỉ dẫn nguồn gốc địa lý; hoặc sản phẩm mới được chế biến từ nguyên liệu đặc trưng của địa phương, thương mại ổn định ít nhất 36 tháng",
    "Traditional speciality produced only in the district, of exceptional quality, sold with geographical origin indicated; or new product processed from distinctive local raw materials, sold steadily for at least 36 months",
  ],
);

/** How distinctive the craft is, or whether it is new and made from distinctive local materials. Criterion 2.1 of sets 21, 22. */
export const ideaOriginHandicraft = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc ý tưởng sản phẩm", en: "Origin of the product idea" },
  ["0", "Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố", "Commonly produced in many provinces and cities"],
  [
    "1",
    "Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố nhưng có chất lượng nổi trội, khác biệt do nguyên liệu, kỹ thuật truyền thống",
    "Common in many provinces and cities but of outstanding, different quality owing to raw materials and traditional techniques",
  ],
  [
    "3",
    "Sản phẩm được sản xuất ở nhiều nơi trên địa bàn, là sản phẩm đặc trưng của tỉnh, có chất lượng nổi trội; hoặc sản phẩm mới được chế biến từ nguyên liệu đặc trưng của địa phương",
    "Produced in many places locally, distinctive of the province, of outstanding quality; or new product processed from distinctive local raw materials",
  ],
  [
    "5****",
    "Đặc sản, truyền thống, chỉ sản xuất trên địa bàn huyện, có chất lượng đặc sắc, thương mại gắn với chỉ dẫn nguồn gốc địa lý; hoặc sản phẩm mới được chế biến từ nguyên liệu đặc trưng của địa phương, thương mại ổn định ít nhất 36 tháng",
    "Traditional speciality produced only in the district, of exceptional quality, sold with geographical origin indicated; or new product processed from distinctive local raw materials, sold steadily for at least 36 months",
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
  { vi: "Phong cách, ghi nhãn sản phẩm (tem, nhãn gắn trên sản phẩm)", en: "Style, labelling (stickers and labels on the product)" },
  ["0", "Thông tin/thuyết minh chưa đầy đủ", "Information or description not complete"],
  ["1", "Thông tin/thuyết minh đầy đủ (phiếu in: chưa đầy đủ)", "Full information or description (printed: not complete)"],
  ["3****", "Đầy đủ, thể hiện được câu chuyện sản phẩm", "Full, showing the product story"],
  ["4*****", "Đầy đủ, ấn tượng, thể hiện được câu chuyện sản phẩm, gắn truy xuất nguồn gốc điện tử", "Full, striking, showing the product story, with electronic traceability"],
);

/** How local and distinctive the idea of the product is. Criterion 2.1 of set 25. */
export const productIdeaLocalSpeciality = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc ý tưởng sản phẩm", en: "Origin of the product idea" },
  ["0", "Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố", "Commonly produced in many provinces and cities"],
  [
    "1",
    "Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố nhưng có chất lượng nổi trội, khác biệt do nguyên liệu, kỹ thuật truyền thống",
    "Common in many provinces and cities but of outstanding, different quality owing to raw materials and traditional techniques",
  ],
  [
    "3",
    "Sản phẩm được sản xuất ở nhiều nơi trên địa bàn, là sản phẩm đặc trưng của tỉnh, có chất lượng nổi trội; hoặc sản phẩm mới được chế biến từ nguyên liệu đặc trưng của địa phương",
    "Produced in many places locally, distinctive of the province, of outstanding quality; or new product processed from distinctive local raw materials",
  ],
  [
    "5****",
    "Đặc sản, truyền thống, chỉ sản xuất trên địa bàn huyện, chất lượng đặc sắc, thương mại gắn với chỉ dẫn nguồn gốc địa lý",
    "Traditional speciality made in the district only, exceptional quality, sold with geographical origin indicated",
  ],
);
