/**
 * Sensory criteria of drinks: group 6 of sets 14 to 17.
 *
 * Figures: 26/2026/QĐ-TTg, annex II. Wording: our own.
 */
import { choice } from "../../criterion.js";

/** How free of foreign impurities and sediment alcoholic drinks are. Criterion 6.1 of sets 14, 15. */
export const impuritiesAlcohol = /* @__PURE__ */ choice(
  { vi: "Tạp chất lạ", en: "Foreign impurities" },
  ["0", "Có tạp chất", "Impurities present"],
  ["1", "Rất ít tạp chất hoặc có cặn, chấp nhận được", "Very few impurities, or sediment, acceptable"],
  ["2", "Sạch, không phát hiện tạp chất hoặc cặn", "Clean, no impurities or sediment found"],
);

/** How transparent white spirit is. Criterion 6.2 of set 14. */
export const clarityWhiteSpirit = /* @__PURE__ */ choice(
  { vi: "Màu sắc", en: "Colour" },
  ["0", "Không trong suốt, chấp nhận được", "Not transparent, acceptable"],
  ["1", "Tương đối trong suốt", "Fairly transparent"],
  ["3", "Trong suốt, không màu", "Transparent, colourless"],
);

/** How strong, suitable and appealing the smell of alcoholic and other drinks is. Criterion 6.3 of sets 14, 15, 17. */
export const smellDrinks = /* @__PURE__ */ choice(
  { vi: "Mùi", en: "Smell" },
  ["0", "Khác thường hoặc không rõ mùi", "Unusual or unclear smell"],
  ["1", "Nhẹ, phù hợp", "Light, suitable"],
  ["2", "Mạnh, phù hợp", "Strong, suitable"],
  ["3****", "Mạnh, phù hợp, hấp dẫn", "Strong, suitable, appealing"],
  ["5", "Mạnh, phù hợp, rất hấp dẫn", "Strong, suitable, very appealing"],
);

/** How full, mellow and appealing the taste of white spirit is. Criterion 6.4 of set 14. */
export const tasteWhiteSpirit = /* @__PURE__ */ choice(
  { vi: "Vị", en: "Taste" },
  ["0", "Vị khác thường hoặc không rõ vị", "Unusual or unclear taste"],
  ["1", "Tương đối rõ, chấp nhận được", "Fairly clear, acceptable"],
  ["2", "Đậm, phù hợp", "Full, suitable"],
  ["3", "Đậm, dịu, phù hợp", "Full, mellow, suitable"],
  ["5", "Đậm, dịu, phù hợp, hấp dẫn", "Full, mellow, suitable, appealing"],
);

/** How well the colour of other alcoholic and non-alcoholic drinks suits the product. Criterion 6.2 of sets 15, 17. */
export const colourDrinks = /* @__PURE__ */ choice(
  { vi: "Màu sắc", en: "Colour" },
  ["0", "Không phù hợp", "Not suitable"],
  ["1****", "Phù hợp", "Suitable"],
  ["3", "Đẹp, rất phù hợp", "Attractive, very suitable"],
);

/** How full, mellow, smooth and appealing the taste of other alcoholic drinks is. Criterion 6.4 of set 15. */
export const tasteOtherAlcohol = /* @__PURE__ */ choice(
  { vi: "Vị", en: "Taste" },
  ["0", "Vị khác thường hoặc không rõ vị", "Unusual or unclear taste"],
  ["1", "Tương đối rõ, chấp nhận được", "Fairly clear, acceptable"],
  ["2", "Đậm, phù hợp", "Full, suitable"],
  ["3****", "Đậm, dịu, phù hợp, không sốc", "Full, mellow, suitable, not harsh"],
  ["5", "Đậm, dịu, phù hợp, không sốc, hấp dẫn", "Full, mellow, suitable, not harsh, appealing"],
);

/** Whether mineral or bottled water is free of foreign impurities and sediment. Criterion 6.1 of set 16. */
export const impuritiesWater = /* @__PURE__ */ choice(
  { vi: "Tạp chất lạ", en: "Foreign impurities" },
  ["0", "Có tạp chất", "Impurities present"],
  ["3", "Sạch, không phát hiện tạp chất hoặc cặn", "Clean, no impurities or sediment found"],
);

/** Whether mineral or bottled water is transparent and colourless. Criterion 6.2 of set 16. */
export const colourWater = /* @__PURE__ */ choice({ vi: "Màu sắc", en: "Colour" }, ["0", "Có màu", "Coloured"], ["3", "Trong suốt, không màu", "Transparent, colourless"]);

/** Whether mineral or bottled water is free of smell. Criterion 6.3 of set 16. */
export const smellWater = /* @__PURE__ */ choice(
  { vi: "Mùi", en: "Smell" },
  ["0", "Có mùi", "Smell present"],
  ["2", "Có mùi nhẹ, tự nhiên, chấp nhận được", "Light, natural smell, acceptable"],
  ["4", "Không có mùi", "No smell"],
);

/** How well the taste of mineral or bottled water suits the product. Criterion 6.4 of set 16. */
export const tasteWater = /* @__PURE__ */ choice(
  { vi: "Vị", en: "Taste" },
  ["0", "Có vị lạ", "Strange taste"],
  ["1", "Tương đối phù hợp", "Fairly suitable"],
  ["3", "Phù hợp", "Suitable"],
  ["5", "Phù hợp, “ấn tượng”, sảng khoái sau uống", "Suitable, “impressive”, refreshing after drinking"],
);

/** How free of foreign impurities and sediment other non-alcoholic drinks are. Criterion 6.1 of set 17. */
export const impuritiesNonAlcoholic = /* @__PURE__ */ choice(
  { vi: "Tạp chất lạ", en: "Foreign impurities" },
  ["0", "Có tạp chất", "Impurities present"],
  ["1", "Rất ít tạp chất, chấp nhận được", "Very few impurities, acceptable"],
  ["3", "Sạch, không phát hiện tạp chất hoặc cặn", "Clean, no impurities or sediment found"],
);

/** How well the taste of other non-alcoholic drinks suits the product. Criterion 6.4 of set 17. */
export const tasteNonAlcoholic = /* @__PURE__ */ choice(
  { vi: "Vị", en: "Taste" },
  ["0", "Có vị lạ", "Strange taste"],
  ["1", "Tương đối phù hợp", "Fairly suitable"],
  ["2", "Phù hợp", "Suitable"],
  ["3", "Phù hợp, “ấn tượng”, hấp dẫn", "Suitable, “impressive”, appealing"],
);
