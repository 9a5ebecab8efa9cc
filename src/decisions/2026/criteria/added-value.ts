/**
 * Value added by processing: criterion 1.2 or 1.3.
 *
 * Figures: 26/2026/QĐ-TTg, annex II. Wording: our own.
 */
import { choice } from "../../criterion.js";

/** How primary processing, packing and preservation add value to fresh produce and grains. Criterion 1.3 of sets 1, 3. */
export const valueAddedFreshAndGrain = /* @__PURE__ */ choice(
  { vi: "Gia tăng giá trị", en: "Value added" },
  ["1", "Sơ chế (rửa, làm sạch, phân loại, đóng gói…) thủ công", "Manual primary processing (washing, cleaning, sorting, packing…)"],
  ["2", "Ứng dụng máy móc trong sơ chế, đóng gói", "Machinery for primary processing and packing"],
  [
    "3*****",
    "Ứng dụng công nghệ tiên tiến trong sơ chế, bảo quản (nâng cao chất lượng/kéo dài thời gian bảo quản và giữ chất lượng ổn định trong bảo quản…)",
    "Advanced technology in primary processing and preservation (higher quality/longer storage and stable quality in storage…)",
  ],
);

/** How primary processing, slaughter, packing and preservation add value to fresh animal products. Criterion 1.2 of set 2. */
export const valueAddedFreshAnimal = /* @__PURE__ */ choice(
  { vi: "Gia tăng giá trị", en: "Value added" },
  ["1", "Sơ chế (rửa, làm sạch, phân loại, đóng gói…) thủ công", "Manual primary processing (washing, cleaning, sorting, packing…)"],
  ["2", "Ứng dụng máy móc trong sơ chế, giết mổ, đóng gói", "Machinery for primary processing, slaughter and packing"],
  [
    "3",
    "Ứng dụng công nghệ tiên tiến trong sơ chế, giết mổ, bảo quản (nâng cao chất lượng/kéo dài thời gian bảo quản và giữ chất lượng ổn định trong bảo quản…)",
    "Advanced technology in primary processing, slaughter and preservation (higher quality/longer storage and stable quality in storage…)",
  ],
);

/** How primary processing, packing and preservation add value to honey and other agri-food products. Criterion 1.3 of set 4. */
export const valueAddedHoney = /* @__PURE__ */ choice(
  { vi: "Gia tăng giá trị", en: "Value added" },
  ["1", "Sơ chế (lọc, loại tạp chất, phân loại, đóng gói…) thủ công", "Manual primary processing (filtering, removing impurities, sorting, packing…)"],
  ["2", "Ứng dụng máy móc trong sơ chế, đóng gói", "Machinery for primary processing and packing"],
  [
    "3*****",
    "Ứng dụng công nghệ tiên tiến trong sơ chế, bảo quản (nâng cao chất lượng/kéo dài thời gian bảo quản và giữ chất lượng ổn định trong bảo quản…)",
    "Advanced technology in primary processing and preservation (higher quality/longer storage and stable quality in storage…)",
  ],
);

/** How deeply fast food is processed. Criterion 1.2 of set 5. */
export const valueAddedFastFood = /* @__PURE__ */ choice(
  { vi: "Gia tăng giá trị", en: "Value added" },
  ["1", "Chế biến đơn giản", "Simple processing"],
  ["2", "Chế biến", "Processing"],
  ["3", "Chế biến sâu (tạo ra sản phẩm chất lượng cao theo nhu cầu của thị trường)", "Deep processing (high-quality products that the market demands)"],
);

/** How deeply processed food and condiments are processed, and whether from the local raw-material area. Criterion 1.2, 1.3 of sets 6–10. */
export const valueAddedProcessedFood = /* @__PURE__ */ choice(
  { vi: "Gia tăng giá trị", en: "Value added" },
  ["1", "Chế biến đơn giản", "Simple processing"],
  ["2", "Chế biến", "Processing"],
  [
    "3",
    "Chế biến sâu từ vùng nguyên liệu địa phương (tạo ra sản phẩm chất lượng cao theo nhu cầu của thị trường)",
    "Deep processing from the local raw-material area (high-quality products that the market demands)",
  ],
);

/** How deeply tea, coffee and medicinal products are processed, and whether from the local raw-material area. Criterion 1.2, 1.3 of sets 11–13, 18–20. */
export const valueAddedTeaCoffeeMedicinal = /* @__PURE__ */ choice(
  { vi: "Gia tăng giá trị", en: "Value added" },
  ["0", "Phân loại, sơ chế", "Sorting, primary processing"],
  ["1", "Chế biến đơn giản", "Simple processing"],
  ["2", "Chế biến", "Processing"],
  [
    "3",
    "Chế biến sâu từ vùng nguyên liệu địa phương (tạo ra sản phẩm chất lượng cao theo nhu cầu của thị trường)",
    "Deep processing from the local raw-material area (high-quality products that the market demands)",
  ],
);

/** Which techniques or technology raise the quality of drinks other than water. Criterion 1.2 of sets 14, 15, 17. */
export const valueAddedDrinks = /* @__PURE__ */ choice(
  { vi: "Gia tăng giá trị", en: "Value added" },
  ["1", "Chế biến thông thường", "Ordinary processing"],
  ["2", "Sử dụng kỹ thuật thủ công để nâng cao chất lượng sản phẩm", "Manual techniques used to raise product quality"],
  ["3", "Áp dụng công nghệ để nâng cao chất lượng sản phẩm", "Technology used to raise product quality"],
);

/** Which technology is used to purify and pack drinking water. Criterion 1.2 of set 16. */
export const valueAddedWater = /* @__PURE__ */ choice(
  { vi: "Gia tăng giá trị", en: "Value added" },
  ["1", "Tinh chế", "Purification"],
  ["2", "Ứng dụng công nghệ cao trong tinh chế", "High technology in purification"],
  ["3", "Ứng dụng công nghệ cao trong tinh chế, đóng gói", "High technology in purification and packing"],
);

/** Which craft skills and technology shape handicrafts and textiles. Criterion 1.2 of sets 21, 22. */
export const valueAddedHandicraft = /* @__PURE__ */ choice(
  { vi: "Gia tăng giá trị", en: "Value added" },
  ["1", "Phân loại, chế tác giản đơn", "Sorting and simple crafting"],
  ["2", "Chế tác/tạo dựng gắn với kỹ năng nghề truyền thống", "Crafting/creating tied to traditional craft skills"],
  [
    "3",
    "Ứng dụng công nghệ phù hợp gắn với kỹ năng nghề truyền thống, tạo ra sản phẩm tinh xảo, chất lượng cao hơn",
    "Suitable technology tied to traditional craft skills, making exquisite, higher-quality products",
  ],
);

/** How primary processing, packing and preservation add value to flowers. Criterion 1.2 of set 23. */
export const valueAddedFlowers = /* @__PURE__ */ choice(
  { vi: "Gia tăng giá trị", en: "Value added" },
  ["1", "Sơ chế (làm sạch, phân loại, đóng gói…) thủ công", "Manual primary processing (cleaning, sorting, packing…)"],
  ["2", "Ứng dụng máy móc trong đóng gói, bảo quản", "Machinery for packing and preservation"],
  [
    "4",
    "Ứng dụng công nghệ cao trong sơ chế, bảo quản (nâng cao chất lượng/kéo dài thời gian bảo quản và giữ chất lượng ổn định trong bảo quản…)",
    "High technology in primary processing and preservation (higher quality/longer storage and stable quality in storage…)",
  ],
);

/** How ornamental plants are tended, pruned and shaped. Criterion 1.2 of set 24. */
export const valueAddedOrnamentalPlants = /* @__PURE__ */ choice(
  { vi: "Gia tăng giá trị", en: "Value added" },
  ["1", "Trồng, chăm sóc đơn giản", "Simple growing and care"],
  ["2", "Trồng, chăm sóc, cắt tỉa", "Growing, care and pruning"],
  ["4", "Trồng, chăm sóc, cắt tỉa, tạo dáng với kỹ thuật tay nghề cao", "Growing, care, pruning and highly skilled shaping"],
);

/** How ornamental animals are raised, tended and selected. Criterion 1.2 of set 25. */
export const valueAddedOrnamentalAnimals = /* @__PURE__ */ choice(
  { vi: "Gia tăng giá trị", en: "Value added" },
  ["1", "Nuôi, chăm sóc đơn giản", "Simple raising and care"],
  ["2", "Nuôi, chăm sóc, lựa chọn", "Raising, care and selection"],
  ["4", "Nuôi, chăm sóc, lựa chọn với kỹ thuật tay nghề cao", "Raising, care and selection with high skill"],
);
