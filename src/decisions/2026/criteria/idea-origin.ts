/**
 * Origin of the product idea: criterion 2.1.
 *
 * Figures: 26/2026/QĐ-TTg, annex II. Wording: our own.
 */
import { choice } from "../../criterion.js";

/** Where the idea for fresh produce comes from. Criterion 2.1 of set 1. */
export const ideaOriginFreshProduce = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc ý tưởng sản phẩm", en: "Origin of the product idea" },
  ["0", "Trồng phổ biến ở nhiều tỉnh, thành phố", "Commonly grown in many provinces and cities"],
  ["1", "Trồng phổ biến ở nhiều tỉnh, thành phố nhưng chất lượng nổi trội, khác biệt do điều kiện đất đai, thời tiết, kỹ thuật bản địa", "Commonly grown in many provinces and cities, but quality outstanding and different owing to land, weather, local techniques"],
  ["3****", "Trồng ở nhiều nơi trên địa bàn, đặc trưng của tỉnh, chất lượng nổi trội, thương mại gắn với dấu hiệu chỉ dẫn nguồn gốc địa lý", "Grown in many places in the area, distinctive of the province, outstanding quality, sold with a sign of geographical origin"],
);

/** Where the idea for fresh meat, fish, eggs and milk comes from. Criterion 2.1 of set 2. */
export const ideaOriginFreshAnimalProducts = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc ý tưởng sản phẩm", en: "Origin of the product idea" },
  ["0", "Nuôi trồng, đánh bắt phổ biến ở nhiều tỉnh, thành phố", "Commonly farmed or caught in many provinces and cities"],
  ["1", "Phổ biến ở nhiều tỉnh, thành phố nhưng chất lượng nổi trội, khác biệt do điều kiện đất đai, thời tiết, kỹ thuật bản địa", "Common in many provinces and cities, but quality outstanding and different owing to land, weather, local techniques"],
  ["3****", "Nuôi trồng, đánh bắt ở nhiều nơi trên địa bàn, đặc trưng của tỉnh, chất lượng nổi trội, thương mại gắn với chỉ dẫn nguồn gốc địa lý", "Farmed or caught in many places in the area, distinctive of the province, outstanding quality, sold with an indication of geographical origin"],
);

/** Where the idea for rice and grain comes from. Criterion 2.1 of set 3. */
export const ideaOriginGrain = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc ý tưởng sản phẩm", en: "Origin of the product idea" },
  ["0", "Trồng phổ biến ở nhiều tỉnh, thành phố", "Commonly grown in many provinces and cities"],
  ["1", "Trồng phổ biến ở nhiều tỉnh, thành phố nhưng chất lượng nổi trội, khác biệt do điều kiện đất đai, thời tiết, kỹ thuật bản địa", "Commonly grown in many provinces and cities, but quality outstanding and different owing to land, weather, local techniques"],
  ["3****", "Trồng ở nhiều nơi trên địa bàn, đặc trưng của tỉnh, chất lượng nổi trội, thương mại gắn với chỉ dẫn nguồn gốc địa lý", "Grown in many places in the area, distinctive of the province, outstanding quality, sold with an indication of geographical origin"],
);

/** Where the idea for honey, other farm foods and fast food comes from. Criterion 2.1 of sets 4, 5. */
export const ideaOriginHoneyAndFastFood = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc ý tưởng sản phẩm", en: "Origin of the product idea" },
  ["0", "Sản xuất phổ biến ở nhiều tỉnh, thành phố", "Commonly produced in many provinces and cities"],
  ["1", "Sản xuất phổ biến ở nhiều tỉnh, thành phố nhưng chất lượng nổi trội, khác biệt do điều kiện đất đai, thời tiết, kỹ thuật bản địa", "Commonly produced in many provinces and cities, but quality outstanding and different owing to land, weather, local techniques"],
  ["3****", "Sản xuất ở nhiều nơi trên địa bàn, đặc trưng của tỉnh, chất lượng nổi trội, thương mại gắn với chỉ dẫn nguồn gốc địa lý", "Produced in many places in the area, distinctive of the province, outstanding quality, sold with an indication of geographical origin"],
);

/** Where the idea for a processed product comes from. Criterion 2.1 of sets 6, 7, 9–13, 18–24. */
export const ideaOriginProcessed = /* @__PURE__ */ choice(
  {
    vi: "Nguồn gốc ý tưởng sản phẩm",
    en: "Origin of the product idea",
    hint: {
      vi: "Sản phẩm mới: được chế biến từ nguyên liệu đặc trưng của địa phương; đặc sản: chỉ sản xuất trên địa bàn xã và thương mại gắn với chỉ dẫn nguồn gốc địa lý",
      en: "New product: processed from distinctive local raw materials; speciality: produced only in the commune and sold with an indication of geographical origin",
    },
  },
  ["0", "Sản xuất phổ biến ở nhiều tỉnh, thành phố", "Commonly produced in many provinces and cities"],
  ["1", "Sản xuất phổ biến ở nhiều tỉnh, thành phố nhưng chất lượng nổi trội, khác biệt do nguyên liệu, kỹ thuật truyền thống", "Commonly produced in many provinces and cities, but quality outstanding and different owing to raw materials, traditional techniques"],
  ["2", "Sản xuất ở nhiều nơi trên địa bàn, đặc trưng của tỉnh, chất lượng nổi trội; hoặc sản phẩm mới từ nguyên liệu đặc trưng địa phương", "Produced in many places in the area, distinctive of the province, outstanding quality; or a new product from distinctive local raw materials"],
  ["3****", "Đặc sản, truyền thống, chỉ sản xuất trong xã, chất lượng đặc sắc, gắn chỉ dẫn nguồn gốc địa lý; hoặc sản phẩm mới, thương mại ổn định ≥ 36 tháng", "Traditional speciality of the commune only, exceptional quality, with an indication of geographical origin; or new product, sold steadily ≥ 36 months"],
);

/** Where the idea for processed meat, fish, eggs, milk and honey comes from, without the lowest level. Criterion 2.1 of set 8. */
export const ideaOriginProcessedAnimalProducts = /* @__PURE__ */ choice(
  {
    vi: "Nguồn gốc ý tưởng sản phẩm",
    en: "Origin of the product idea",
    hint: {
      vi: "Sản phẩm mới: được chế biến từ nguyên liệu đặc trưng của địa phương; đặc sản: chỉ sản xuất trên địa bàn xã và thương mại gắn với chỉ dẫn nguồn gốc địa lý",
      en: "New product: processed from distinctive local raw materials; speciality: produced only in the commune and sold with an indication of geographical origin",
    },
  },
  ["1", "Sản xuất phổ biến ở nhiều tỉnh, thành phố nhưng chất lượng nổi trội, khác biệt do nguyên liệu, kỹ thuật truyền thống", "Commonly produced in many provinces and cities, but quality outstanding and different owing to raw materials, traditional techniques"],
  ["2", "Sản xuất ở nhiều nơi trên địa bàn, đặc trưng của tỉnh, chất lượng nổi trội; hoặc sản phẩm mới từ nguyên liệu đặc trưng địa phương", "Produced in many places in the area, distinctive of the province, outstanding quality; or a new product from distinctive local raw materials"],
  ["3****", "Đặc sản, truyền thống, chỉ sản xuất trong xã, chất lượng đặc sắc, gắn chỉ dẫn nguồn gốc địa lý; hoặc sản phẩm mới, thương mại ổn định ≥ 36 tháng", "Traditional speciality of the commune only, exceptional quality, with an indication of geographical origin; or new product, sold steadily ≥ 36 months"],
);

/** Where the idea for spirits and other drinks comes from, new products not named. Criterion 2.1 of sets 14–17. */
export const ideaOriginSpiritsAndBeverages = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc ý tưởng sản phẩm", en: "Origin of the product idea" },
  ["0", "Sản xuất phổ biến ở nhiều tỉnh, thành phố", "Commonly produced in many provinces and cities"],
  ["1", "Sản xuất phổ biến ở nhiều tỉnh, thành phố nhưng chất lượng nổi trội, khác biệt do nguyên liệu, kỹ thuật truyền thống", "Commonly produced in many provinces and cities, but quality outstanding and different owing to raw materials, traditional techniques"],
  ["2", "Sản xuất ở nhiều nơi trên địa bàn, đặc trưng của tỉnh, chất lượng nổi trội", "Produced in many places in the area, distinctive of the province, outstanding quality"],
  ["4****", "Đặc sản, truyền thống, chỉ sản xuất trong xã, chất lượng đặc sắc, thương mại gắn với chỉ dẫn nguồn gốc địa lý", "Traditional speciality produced only in the commune, exceptional quality, sold with an indication of geographical origin"],
);

/** Where the idea for ornamental animals comes from, new products named in the third level only. Criterion 2.1 of set 25. */
export const ideaOriginOrnamentalAnimals = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc ý tưởng sản phẩm", en: "Origin of the product idea", hint: { vi: "Sản phẩm mới: được chế biến từ nguyên liệu đặc trưng của địa phương", en: "New product: processed from distinctive local raw materials" } },
  ["0", "Sản xuất phổ biến ở nhiều tỉnh, thành phố", "Commonly produced in many provinces and cities"],
  ["1", "Sản xuất phổ biến ở nhiều tỉnh, thành phố nhưng chất lượng nổi trội, khác biệt do nguyên liệu, kỹ thuật truyền thống", "Commonly produced in many provinces and cities, but quality outstanding and different owing to raw materials, traditional techniques"],
  ["3", "Sản xuất ở nhiều nơi trên địa bàn, đặc trưng của tỉnh, chất lượng nổi trội; hoặc sản phẩm mới từ nguyên liệu đặc trưng địa phương", "Produced in many places in the area, distinctive of the province, outstanding quality; or a new product from distinctive local raw materials"],
  ["5****", "Đặc sản, truyền thống, chỉ sản xuất trong xã, chất lượng đặc sắc, thương mại gắn với chỉ dẫn nguồn gốc địa lý", "Traditional speciality produced only in the commune, exceptional quality, sold with an indication of geographical origin"],
);
