/**
 * Sensory criteria of tea, herbal tea, coffee and cocoa: group 6 of sets 11 to 13.
 *
 * Figures: 26/2026/QĐ-TTg, annex II. Wording: our own.
 */
import { choice } from "../../criterion.js";

/** How uniform, natural and suitable the shape and colour of the tea leaves are. Criterion 6.1.2 of set 11. */
export const teaLeafShapeAndColour = /* @__PURE__ */ choice(
  { vi: "Hình dạng, màu sắc cánh chè", en: "Tea-leaf shape/colour" },
  ["0", "Hình dạng/màu không phù hợp", "Shape/colour not suitable"],
  ["1", "Đồng đều, màu tự nhiên, tương đối phù hợp", "Uniform, natural colour, fairly suitable"],
  ["2****", "Đồng đều, màu tự nhiên, phù hợp", "Uniform, natural colour, suitable"],
);

/** How clear, suitable and lasting the colour of brewed tea is. Criterion 6.2.1, 6.3 of sets 11, 12. */
export const brewColourTea = /* @__PURE__ */ choice(
  { vi: "Màu nước", en: "Brew colour" },
  ["0", "Hơi đục, nhạt, chấp nhận được", "Slightly cloudy, pale, acceptable"],
  ["1", "Trong sáng, phù hợp", "Clear, bright, suitable"],
  ["2", "Trong sáng, rất phù hợp", "Clear, bright, very suitable"],
  ["3", "Trong sáng, rất phù hợp, bền màu", "Clear, bright, very suitable, lasting"],
);

/** How fragrant brewed tea is. Criterion 6.2.2, 6.4 of sets 11, 12. */
export const brewSmellTea = /* @__PURE__ */ choice(
  { vi: "Mùi nước", en: "Brew smell" },
  ["0", "Có mùi lạ (chấp nhận được) hoặc không rõ mùi", "Strange (acceptable) or unclear smell"],
  ["1", "Thơm tự nhiên, nhẹ", "Natural fragrance, light"],
  ["2", "Thơm tự nhiên, mạnh", "Natural fragrance, strong"],
  ["3", "Thơm tự nhiên, mạnh, bền mùi", "Natural fragrance, strong, lasting"],
);

/** How full and suitable the taste of brewed tea is. Criterion 6.2.3, 6.5 of sets 11, 12. */
export const brewTasteTea = /* @__PURE__ */ choice(
  { vi: "Vị nước", en: "Brew taste" },
  ["0", "Vị khác thường (chấp nhận được) hoặc không rõ vị", "Unusual (acceptable) or unclear taste"],
  ["1", "Tương đối đậm, phù hợp", "Fairly full, suitable"],
  ["3", "Đậm, dịu, phù hợp", "Full, mellow, suitable"],
  ["5", "Đậm, dịu, phù hợp, có hậu vị ngọt", "Full, mellow, suitable, sweet aftertaste"],
);

/** How uniform and suitable the shape of herbal tea is. Criterion 6.2 of set 12. */
export const shapeHerbalTea = /* @__PURE__ */ choice(
  { vi: "Hình dạng", en: "Shape" },
  ["0", "Không đồng đều, chấp nhận được", "Not uniform, acceptable"],
  ["1", "Tương đối đồng đều, phù hợp", "Fairly uniform, suitable"],
  ["2", "Đồng đều, phù hợp", "Uniform, suitable"],
);

/** How uniform and suitable state and shape of coffee and cocoa are. Criterion 6.1.2 of set 13. */
export const stateAndShapeCoffee = /* @__PURE__ */ choice(
  { vi: "Trạng thái/hình dạng", en: "State/shape" },
  ["0", "Không đồng đều, chấp nhận được", "Not uniform, acceptable"],
  ["1", "Tương đối đồng đều, phù hợp", "Fairly uniform, suitable"],
  ["2", "Đồng đều, phù hợp", "Uniform, suitable"],
);

/** How free of foreign impurities coffee and cocoa are. Criterion 6.1.1 of set 13. */
export const impuritiesCoffee = /* @__PURE__ */ choice(
  { vi: "Tạp chất lạ", en: "Foreign impurities" },
  ["0", "Có tạp chất, chấp nhận được", "Impurities present, acceptable"],
  ["1", "Rất ít tạp chất, chấp nhận được", "Very few impurities, acceptable"],
  ["2", "Sạch, không có tạp chất", "Clean, no impurities"],
);

/** How even, natural and suitable the colour of coffee and cocoa is. Criterion 6.1.3 of set 13. */
export const colourCoffee = /* @__PURE__ */ choice(
  { vi: "Màu sắc", en: "Colour" },
  ["0", "Không đồng đều hoặc bị cháy", "Not uniform or burnt"],
  ["1", "Đồng đều, tự nhiên, tương đối phù hợp", "Uniform, natural, fairly suitable"],
  ["2", "Đồng đều, tự nhiên, phù hợp", "Uniform, natural, suitable"],
);

/** How fragrant coffee and cocoa are. Criterion 6.1.4 of set 13. */
export const smellCoffee = /* @__PURE__ */ choice(
  { vi: "Mùi", en: "Smell" },
  ["0", "Có mùi lạ (chấp nhận được) hoặc không rõ mùi", "Strange (acceptable) or unclear smell"],
  ["1", "Thơm tự nhiên đặc trưng, nhẹ", "Natural, distinctive fragrance, light"],
  ["2", "Thơm tự nhiên đặc trưng, mạnh", "Natural, distinctive fragrance, strong"],
);

/** How rich the taste of coffee and cocoa is. Criterion 6.1.5 of set 13. */
export const tasteCoffee = /* @__PURE__ */ choice(
  { vi: "Vị", en: "Taste" },
  ["0", "Vị khác thường (chấp nhận được) hoặc không rõ vị", "Unusual (acceptable) or unclear taste"],
  ["1", "Đậm đà, phù hợp", "Rich, suitable"],
  ["2", "Đậm đà, hấp dẫn", "Rich, appealing"],
);

/** How deep, thick and suitable brewed coffee and cocoa look. Criterion 6.2.1 of set 13. */
export const brewColourCoffee = /* @__PURE__ */ choice(
  { vi: "Màu nước", en: "Brew colour" },
  ["0", "Hơi đục, nhạt, chấp nhận được", "Slightly cloudy, pale, acceptable"],
  ["1", "Đậm, sánh, phù hợp", "Deep, thick, suitable"],
  ["2", "Đậm, sánh, rất phù hợp", "Deep, thick, very suitable"],
);

/** How suitable and appealing the smell and taste of brewed coffee and cocoa are. Criterion 6.2.2 of set 13. */
export const brewSmellAndTasteCoffee = /* @__PURE__ */ choice(
  { vi: "Mùi, vị nước", en: "Brew smell/taste" },
  ["0", "Khác thường (chấp nhận được) hoặc không rõ vị", "Unusual (acceptable) or taste unclear"],
  ["1", "Phù hợp", "Suitable"],
  ["3", "Hấp dẫn, đặc sắc", "Appealing, exceptional"],
);
