/**
 * What drinks are like to the senses: group 6 of drinks.
 *
 * Figures: 148/QĐ-TTg, annex on criteria. Wording: our own.
 */
import { choice } from "../../criterion.js";

/** Foreign impurities. Criterion 6.1 of sets 14, 15. */
export const impuritiesAlcohol = /* @__PURE__ */ choice(
  { vi: "Tạp chất lạ", en: "Foreign impurities" },
  ["0", "Có tạp chất", "Impurities present"],
  ["1", "Rất ít tạp chất hoặc có cặn, chấp nhận được", "Very few impurities, or sediment, acceptable"],
  ["3", "Sạch, không phát hiện tạp chất hoặc cặn", "Clean, no impurities or sediment found"],
);

/** Colour. Criterion 6.2 of set 14. */
export const clarityWhiteSpirit = /* @__PURE__ */ choice(
  { vi: "Màu sắc", en: "Colour" },
  ["0", "Không trong suốt, chấp nhận được", "Not transparent, acceptable"],
  ["1", "Tương đối trong suốt", "Fairly transparent"],
  ["3", "Trong suốt, không màu", "Transparent, colourless"],
);

/** Smell. Criterion 6.3 of sets 14, 15, 17. */
export const smellDrinks = /* @__PURE__ */ choice(
  { vi: "Mùi", en: "Smell" },
  ["0", "Khác thường hoặc không rõ mùi", "Unusual or unclear smell"],
  ["1", "Nhẹ, phù hợp", "Light, suitable"],
  ["2", "Mạnh, phù hợp", "Strong, suitable"],
  ["3", "Mạnh, phù hợp, hấp dẫn", "Strong, suitable, appealing"],
  ["5", "Mạnh, phù hợp, rất hấp dẫn", "Strong, suitable, very appealing"],
);

/** Taste. Criterion 6.4 of sets 14, 15. */
export const tasteWhiteSpirit = /* @__PURE__ */ choice(
  { vi: "Vị", en: "Taste" },
  ["0", "Vị khác thường hoặc không rõ vị", "Unusual or unclear taste"],
  ["1", "Tương đối rõ, chấp nhận được", "Fairly clear, acceptable"],
  ["2", "Đậm, phù hợp", "Full, suitable"],
  ["3", "Đậm, dịu, phù hợp", "Full, mellow, suitable"],
  ["5", "Đậm, dịu, phù hợp, hấp dẫn", "Full, mellow, suitable, appealing"],
);

/** Colour. Criterion 6.2 of set 15. */
export const colourDrinks = /* @__PURE__ */ choice(
  { vi: "Màu sắc", en: "Colour" },
  ["0", "Không phù hợp", "Not suitable"],
  ["1****", "Phù hợp", "Suitable"],
  ["3", "Đẹp, rất phù hợp", "Attractive, very suitable"],
);

/** Foreign impurities. Criterion 6.1 of set 16. */
export const impuritiesWater = /* @__PURE__ */ choice(
  { vi: "Tạp chất lạ", en: "Foreign impurities" },
  ["0", "Có tạp chất", "Impurities present"],
  ["3", "Sạch, không phát hiện tạp chất hoặc cặn", "Clean, no impurities or sediment found"],
);

/** Colour. Criterion 6.2 of set 16. */
export const colourWater = /* @__PURE__ */ choice({ vi: "Màu sắc", en: "Colour" }, ["0", "Có màu", "Coloured"], ["3", "Trong suốt, không màu", "Transparent, colourless"]);

/** Smell. Criterion 6.3 of set 16. */
export const smellWater = /* @__PURE__ */ choice(
  { vi: "Mùi", en: "Smell" },
  ["0", "Có mùi", "Smell present"],
  ["1", "Có mùi nhẹ, tự nhiên, chấp nhận được", "Light, natural smell, acceptable"],
  ["3", "Không có mùi", "No smell"],
);

/** Taste. Criterion 6.4 of set 16. */
export const tasteWater = /* @__PURE__ */ choice(
  { vi: "Vị", en: "Taste" },
  ["0", "Có vị lạ", "Strange taste"],
  ["1", "Tương đối phù hợp", "Fairly suitable"],
  ["3", "Phù hợp", "Suitable"],
  ["5", "Phù hợp, “ấn tượng”, sảng khoái sau uống", "Suitable, “impressive”, refreshing after drinking"],
);

/** Foreign impurities. Criterion 6.1 of set 17. */
export const impuritiesNonAlcoholic = /* @__PURE__ */ choice(
  { vi: "Tạp chất lạ", en: "Foreign impurities" },
  ["0", "Có tạp chất", "Impurities present"],
  ["1", "Rất ít tạp chất, chấp nhận được", "Very few impurities, acceptable"],
  ["3", "Sạch, không phát hiện tạp chất hoặc cặn", "Clean, no impurities or sediment found"],
);

/** Whether the colour suits the product. Criterion 6.2 of set 17. */
export const drinkColour = /* @__PURE__ */ choice({ vi: "Màu sắc", en: "Colour" }, ["0", "Không phù hợp", "Not suitable"], ["3****", "Phù hợp", "Suitable"]);

/** Taste. Criterion 6.4 of set 17. */
export const tasteNonAlcoholic = /* @__PURE__ */ choice(
  { vi: "Vị", en: "Taste" },
  ["0", "Có vị lạ", "Strange taste"],
  ["1", "Tương đối phù hợp", "Fairly suitable"],
  ["2", "Phù hợp", "Suitable"],
  ["3", "Phù hợp, “ấn tượng”, hấp dẫn", "Suitable, “impressive”, appealing"],
);
