/**
 * Origin of the product idea: criterion 2.1.
 *
 * Figures: 26/2026/QĐ-TTg, annex II. Wording: our own.
 */
import { choice } from "../../criterion.js";

/** Where the idea for fresh produce comes from. Criterion 2.1 of set 1. */
export const ideaOriginFreshProduce = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc ý tưởng sản phẩm", en: "Origin of the product idea" },
  ["0", "Sản phẩm được trồng phổ biến ở nhiều tỉnh, thành phố", "Commonly grown in many provinces and cities"],
  [
    "1",
    "Sản phẩm được trồng phổ biến ở nhiều tỉnh, thành phố nhưng có chất lượng nổi trội, khác biệt do đất đai, thời tiết, kỹ thuật bản địa",
    "Commonly grown in many provinces and cities but of outstanding, different quality owing to land, weather and local techniques",
  ],
  [
    "3****",
    "Sản phẩm được trồng ở nhiều nơi trên địa bàn, là sản phẩm đặc trưng của tỉnh, có chất lượng nổi trội, thương mại gắn với dấu hiệu chỉ dẫn nguồn gốc địa lý",
    "Grown in many places locally, distinctive of the province, of outstanding quality, sold with a sign of geographical origin",
  ],
);

/** Where the idea for fresh meat, fish, eggs and milk comes from. Criterion 2.1 of set 2. */
export const ideaOriginFreshAnimalProducts = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc ý tưởng sản phẩm", en: "Origin of the product idea" },
  ["0", "Sản phẩm được nuôi trồng, đánh bắt phổ biến ở nhiều tỉnh, thành phố", "Commonly farmed or caught in many provinces and cities"],
  [
    "1",
    "Sản phẩm phổ biến ở nhiều tỉnh, thành phố nhưng có chất lượng nổi trội, khác biệt do đất đai, thời tiết, kỹ thuật bản địa",
    "Common in many provinces and cities but of outstanding, different quality owing to land, weather and local techniques",
  ],
  [
    "3****",
    "Sản phẩm được nuôi trồng, đánh bắt ở nhiều nơi trên địa bàn, là sản phẩm đặc trưng của tỉnh, có chất lượng nổi trội, thương mại gắn với chỉ dẫn nguồn gốc địa lý",
    "Farmed or caught in many places locally, distinctive of the province, of outstanding quality, sold with geographical origin indicated",
  ],
);

/** Where the idea for rice and grain comes from. Criterion 2.1 of set 3. */
export const ideaOriginGrain = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc ý tưởng sản phẩm", en: "Origin of the product idea" },
  ["0", "Sản phẩm được trồng phổ biến ở nhiều tỉnh, thành phố", "Commonly grown in many provinces and cities"],
  [
    "1",
    "Sản phẩm được trồng phổ biến ở nhiều tỉnh, thành phố nhưng có chất lượng nổi trội, khác biệt do đất đai, thời tiết, kỹ thuật bản địa",
    "Commonly grown in many provinces and cities but of outstanding, different quality owing to land, weather and local techniques",
  ],
  [
    "3****",
    "Sản phẩm được trồng ở nhiều nơi trên địa bàn, là sản phẩm đặc trưng của tỉnh, có chất lượng nổi trội, thương mại gắn với chỉ dẫn nguồn gốc địa lý",
    "Grown in many places locally, distinctive of the province, of outstanding quality, sold with geographical origin indicated",
  ],
);

/** Where the idea for honey, other farm foods and fast food comes from. Criterion 2.1 of sets 4, 5. */
export const ideaOriginHoneyAndFastFood = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc ý tưởng sản phẩm", en: "Origin of the product idea" },
  ["0", "Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố", "Commonly produced in many provinces and cities"],
  [
    "1",
    "Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố nhưng có chất lượng nổi trội, khác biệt do đất đai, thời tiết, kỹ thuật bản địa",
    "Common in many provinces and cities but of outstanding, different quality owing to land, weather and local techniques",
  ],
  [
    "3****",
    "Sản phẩm được sản xuất ở nhiều nơi trên địa bàn, là sản phẩm đặc trưng của tỉnh, có chất lượng nổi trội, thương mại gắn với chỉ dẫn nguồn gốc địa lý",
    "Produced in many places locally, distinctive of the province, of outstanding quality, sold with geographical origin indicated",
  ],
);

/** Where the idea for a processed product comes from. Criterion 2.1 of sets 6, 7, 9–13, 18–24. */
export const ideaOriginProcessed = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc ý tưởng sản phẩm", en: "Origin of the product idea" },
  ["0", "Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố", "Commonly produced in many provinces and cities"],
  [
    "1",
    "Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố nhưng có chất lượng nổi trội, khác biệt do nguyên liệu, kỹ thuật truyền thống",
    "Common in many provinces and cities but of outstanding, different quality owing to raw materials and traditional techniques",
  ],
  [
    "2",
    "Sản phẩm được sản xuất ở nhiều nơi trên địa bàn, là sản phẩm đặc trưng của tỉnh, có chất lượng nổi trội; hoặc sản phẩm mới được chế biến từ nguyên liệu đặc trưng của địa phương",
    "Produced in many places locally, distinctive of the province, of outstanding quality; or new product processed from distinctive local raw materials",
  ],
  [
    "3****",
    "Đặc sản, truyền thống, chỉ sản xuất trên địa bàn xã, có chất lượng đặc sắc, thương mại gắn với chỉ dẫn nguồn gốc địa lý; hoặc sản phẩm mới được chế biến từ nguyên liệu đặc trưng của địa phương, thương mại ổn định ít nhất 36 tháng",
    "Traditional speciality produced only in the commune, of exceptional quality, sold with geographical origin indicated; or new product processed from distinctive local raw materials, sold steadily for at least 36 months",
  ],
);

/** Where the idea for processed meat, fish, eggs, milk and honey comes from, without the lowest level. Criterion 2.1 of set 8. */
export const ideaOriginProcessedAnimalProducts = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc ý tưởng sản phẩm", en: "Origin of the product idea" },
  [
    "1",
    "Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố nhưng có chất lượng nổi trội, khác biệt do nguyên liệu, kỹ thuật truyền thống",
    "Common in many provinces and cities but of outstanding, different quality owing to raw materials and traditional techniques",
  ],
  [
    "2",
    "Sản phẩm được sản xuất ở nhiều nơi trên địa bàn, là sản phẩm đặc trưng của tỉnh, có chất lượng nổi trội; hoặc sản phẩm mới được chế biến từ nguyên liệu đặc trưng của địa phương",
    "Produced in many places locally, distinctive of the province, of outstanding quality; or new product processed from distinctive local raw materials",
  ],
  [
    "3****",
    "Đặc sản, truyền thống, chỉ sản xuất trên địa bàn xã, có chất lượng đặc sắc, thương mại gắn với chỉ dẫn nguồn gốc địa lý; hoặc sản phẩm mới được chế biến từ nguyên liệu đặc trưng của địa phương, thương mại ổn định ít nhất 36 tháng",
    "Traditional speciality produced only in the commune, of exceptional quality, sold with geographical origin indicated; or new product processed from distinctive local raw materials, sold steadily for at least 36 months",
  ],
);

/** Where the idea for spirits and other drinks comes from, new products not named. Criterion 2.1 of sets 14–17. */
export const ideaOriginSpiritsAndBeverages = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc ý tưởng sản phẩm", en: "Origin of the product idea" },
  ["0", "Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố", "Commonly produced in many provinces and cities"],
  [
    "1",
    "Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố nhưng có chất lượng nổi trội, khác biệt do nguyên liệu, kỹ thuật truyền thống",
    "Common in many provinces and cities but of outstanding, different quality owing to raw materials and traditional techniques",
  ],
  [
    "2",
    "Sản phẩm được sản xuất ở nhiều nơi trên địa bàn, là sản phẩm đặc trưng của tỉnh, có chất lượng nổi trội",
    "Produced in many places locally, distinctive of the province, of outstanding quality",
  ],
  [
    "4****",
    "Đặc sản, truyền thống, chỉ sản xuất trên địa bàn xã, có chất lượng đặc sắc, thương mại gắn với chỉ dẫn nguồn gốc địa lý",
    "Traditional speciality produced only in the commune, of exceptional quality, sold with geographical origin indicated",
  ],
);

/** Where the idea for ornamental animals comes from, new products named in the third level only. Criterion 2.1 of set 25. */
export const ideaOriginOrnamentalAnimals = /* @__PURE__ */ choice(
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
    "Đặc sản, truyền thống, chỉ sản xuất trên địa bàn xã, có chất lượng đặc sắc, thương mại gắn với chỉ dẫn nguồn gốc địa lý",
    "Traditional speciality produced only in the commune, of exceptional quality, sold with geographical origin indicated",
  ],
);
