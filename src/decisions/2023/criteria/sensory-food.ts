/**
 * What food is like to the senses: group 6 of foods.
 *
 * Figures: 148/QĐ-TTg, annex on criteria. Wording: our own.
 */
import { choice } from "../../criterion.js";

/** Size, shape. Criterion 6.1 of set 1. */
export const sizeAndShapeFreshProduce = /* @__PURE__ */ choice(
  { vi: "Kích thước, hình dạng", en: "Size, shape" },
  ["0", "Không đồng đều", "Not uniform"],
  ["1", "Không đồng đều, chấp nhận được", "Not uniform, acceptable"],
  ["2****", "Đồng đều", "Uniform"],
);

/** Colour, ripeness. Criterion 6.2 of set 1. */
export const colourAndRipeness = /* @__PURE__ */ choice(
  { vi: "Màu sắc, độ chín", en: "Colour, ripeness" },
  ["0", "Không phù hợp", "Not suitable"],
  ["1", "Chấp nhận được", "Acceptable"],
  ["2", "Tương đối phù hợp", "Fairly suitable"],
  ["3****", "Phù hợp", "Suitable"],
  ["5", "Rất phù hợp", "Very suitable"],
);

/** Smell/taste. Criterion 6.3 of set 1. */
export const smellOrTasteFreshProduce = /* @__PURE__ */ choice(
  { vi: "Mùi/vị", en: "Smell/taste" },
  ["0", "Kém", "Poor"],
  ["1", "Trung bình", "Average"],
  ["2", "Tương đối tốt", "Fairly good"],
  ["3", "Tốt", "Good"],
);

/** Complete, clean. Criterion 6.4 of set 1. */
export const completenessAndCleanness = /* @__PURE__ */ choice(
  { vi: "Tính đầy đủ, sạch", en: "Complete, clean" },
  ["0", "Tương đối chấp nhận được", "Fairly acceptable"],
  ["1", "Chấp nhận được", "Acceptable"],
  ["2", "Tốt", "Good"],
  ["3", "Rất tốt", "Very good"],
);

/** Impurities. Criterion 6.1 of sets 2, 3. */
export const impuritiesFreshAnimalAndGrain = /* @__PURE__ */ choice(
  { vi: "Tạp chất", en: "Impurities" },
  ["1", "Có tạp chất, chấp nhận được", "Impurities present, acceptable"],
  ["2", "Rất ít tạp chất, chấp nhận được", "Very few impurities, acceptable"],
  ["4*****", "Sạch, không phát hiện tạp chất", "Clean, no impurities found"],
);

/** Size, shape. Criterion 6.2 of set 2; Criterion 6.1 of set 23; Criterion 6.3 of set 25. */
export const sizeAndShape = /* @__PURE__ */ choice(
  { vi: "Kích thước, hình dạng", en: "Size, shape" },
  ["0", "Không đồng đều", "Not uniform"],
  ["1", "Không đồng đều, chấp nhận được", "Not uniform, acceptable"],
  ["3", "Tương đối đồng đều", "Fairly uniform"],
  ["5****", "Đồng đều", "Uniform"],
);

/** Colour. Criterion 6.3 of sets 2, 3. */
export const colourFreshAnimalGrainAndHoney = /* @__PURE__ */ choice(
  { vi: "Màu sắc", en: "Colour" },
  ["0", "Chấp nhận được", "Acceptable"],
  ["1", "Tương đối phù hợp", "Fairly suitable"],
  ["3****", "Tốt, phù hợp", "Good, suitable"],
  ["5*****", "Rất tốt, phù hợp", "Very good, suitable"],
);

/** Smell. Criterion 6.4 of set 2. */
export const smellFreshAnimal = /* @__PURE__ */ choice(
  { vi: "Mùi", en: "Smell" },
  ["0", "Có mùi lạ, chấp nhận được", "Strange smell, acceptable"],
  ["1", "Mùi không rõ, chấp nhận được", "Unclear smell, acceptable"],
  ["2****", "Mùi rõ, phù hợp với sản phẩm", "Clear smell, suited to the product"],
  ["3*****", "Mùi rõ, rất phù hợp với sản phẩm", "Clear smell, very well suited to the product"],
);

/** How uniform the grains are in size. Criterion 6.2 of set 3. */
export const sizeUniformity = /* @__PURE__ */ choice(
  { vi: "Kích thước, độ đồng đều", en: "Size, uniformity" },
  ["0", "Không đồng đều", "Not uniform"],
  ["1", "Không đồng đều, chấp nhận được", "Not uniform, acceptable"],
  ["2", "Tương đối đồng đều", "Fairly uniform"],
  ["3****", "Đồng đều", "Uniform"],
);

/** How well smell and taste suit the product. Criterion 6.4 of set 3. */
export const smellTaste = /* @__PURE__ */ choice(
  { vi: "Mùi/vị", en: "Smell/taste" },
  ["0", "Có mùi/vị lạ", "Strange smell/taste"],
  ["1", "Có mùi/vị lạ, nhưng chấp nhận được", "Strange smell/taste, but acceptable"],
  ["2", "Tương đối phù hợp", "Fairly suitable"],
  ["3****", "Phù hợp", "Suitable"],
  ["4*****", "Rất phù hợp", "Very suitable"],
);

/** Impurities. Criterion 6.1 of sets 4 to 10, 12; Criterion 6.1.1 of set 11. */
export const impurities = /* @__PURE__ */ choice(
  { vi: "Tạp chất", en: "Impurities" },
  ["0", "Có tạp chất", "Impurities present"],
  ["1", "Rất ít tạp chất, chấp nhận được", "Very few impurities, acceptable"],
  ["2****", "Sạch, không phát hiện tạp chất", "Clean, no impurities found"],
);

/** Uniformity. Criterion 6.2 of set 4. */
export const uniformityHoney = /* @__PURE__ */ choice(
  { vi: "Độ đồng đều", en: "Uniformity" },
  ["0", "Không đồng đều", "Not uniform"],
  ["1", "Tương đối đồng đều", "Fairly uniform"],
  ["2****", "Đồng đều", "Uniform"],
);

/** Colour, texture. Criterion 6.3 of set 4. */
export const colourAndTexture = /* @__PURE__ */ choice(
  { vi: "Màu sắc, thể chất", en: "Colour, texture" },
  ["0", "Chấp nhận được", "Acceptable"],
  ["1", "Tương đối phù hợp", "Fairly suitable"],
  ["2****", "Tốt, phù hợp", "Good, suitable"],
  ["4*****", "Rất tốt, phù hợp", "Very good, suitable"],
);

/** Smell/taste. Criterion 6.4 of set 4. */
export const smellAndTasteHoney = /* @__PURE__ */ choice(
  { vi: "Mùi/vị", en: "Smell/taste" },
  ["0", "Có mùi/vị lạ", "Strange smell/taste"],
  ["1", "Có mùi/vị lạ, nhưng chấp nhận được", "Strange smell/taste, but acceptable"],
  ["2", "Tương đối phù hợp", "Fairly suitable"],
  ["3****", "Tự nhiên, phù hợp", "Natural, suitable"],
  ["5*****", "Tự nhiên, rất phù hợp", "Natural, very suitable"],
);

/** Shape. Criterion 6.2 of set 5. */
export const shapeFastFood = /* @__PURE__ */ choice(
  { vi: "Hình dạng", en: "Shape" },
  ["0", "Không phù hợp", "Not suitable"],
  ["1", "Tương đối phù hợp", "Fairly suitable"],
  ["2", "Phù hợp", "Suitable"],
  ["3", "Rất phù hợp", "Very suitable"],
);

/** Colour, texture. Criterion 6.3 of set 5. */
export const colourAndTextureFastFood = /* @__PURE__ */ choice(
  { vi: "Màu sắc, thể chất", en: "Colour, texture" },
  ["0", "Màu không đều", "Uneven colour"],
  ["1", "Màu không đều, chấp nhận được", "Uneven colour, acceptable"],
  ["2", "Màu tương đối đồng đều, phù hợp", "Fairly even colour, suitable"],
  ["3", "Màu đồng đều, phù hợp", "Even colour, suitable"],
);

/** Smell. Criterion 6.4 of sets 5, 6, 8 to 10. */
export const smellProcessed = /* @__PURE__ */ choice(
  { vi: "Mùi", en: "Smell" },
  ["0", "Có mùi lạ (như khét…)", "Strange smell (burnt…)"],
  ["1", "Chấp nhận được", "Acceptable"],
  ["2****", "Phù hợp", "Suitable"],
  ["3*****", "Phù hợp, hấp dẫn", "Suitable, appealing"],
);

/** Taste. Criterion 6.5 of sets 5 to 10. */
export const tasteProcessed = /* @__PURE__ */ choice(
  { vi: "Vị", en: "Taste" },
  ["0", "Vị khác thường", "Unusual taste"],
  ["1", "Chấp nhận được", "Acceptable"],
  ["3****", "Phù hợp", "Suitable"],
  ["5*****", "Phù hợp, hấp dẫn", "Suitable, appealing"],
);

/** Appearance, uniformity. Criterion 6.2 of set 6. */
export const appearanceAndUniformity = /* @__PURE__ */ choice(
  { vi: "Ngoại hình, độ đồng đều", en: "Appearance, uniformity" },
  ["0", "Không đồng đều", "Not uniform"],
  ["1", "Không đồng đều, chấp nhận được", "Not uniform, acceptable"],
  ["2", "Tương đối đồng đều", "Fairly uniform"],
  ["3", "Đồng đều", "Uniform"],
);

/** Colour. Criterion 6.3 of sets 6 to 10. */
export const colourProcessed = /* @__PURE__ */ choice(
  { vi: "Màu sắc", en: "Colour" },
  ["0", "Chấp nhận được", "Acceptable"],
  ["1", "Tương đối phù hợp", "Fairly suitable"],
  ["2****", "Phù hợp", "Suitable"],
  ["3*****", "Rất phù hợp", "Very suitable"],
);

/** Shape, texture. Criterion 6.2 of set 7. */
export const shapeAndTextureProcessedProduce = /* @__PURE__ */ choice(
  { vi: "Hình dạng, thể chất", en: "Shape, texture" },
  ["0", "Kích thước/hình dạng, thể chất không đồng đều", "Size/shape, texture not uniform"],
  ["1", "Khá đồng đều (> 60%)", "Fairly uniform (> 60%)"],
  ["2", "Đồng đều (> 90%)", "Uniform (> 90%)"],
);

/** Smell. Criterion 6.4 of set 7. */
export const smellProcessedProduce = /* @__PURE__ */ choice(
  { vi: "Mùi", en: "Smell" },
  ["1", "Không có mùi đặc trưng, là mùi của thành phần tạo nên (mùi của hương liệu)", "No distinctive smell, but that of what was put in (flavouring)"],
  ["2****", "Mùi tự nhiên của thành phần nguyên liệu", "Natural smell of the ingredients"],
  ["3*****", "Mùi tự nhiên của thành phần nguyên liệu, phù hợp, hấp dẫn", "Natural smell of the ingredients, suitable, appealing"],
);

/** Shape, texture. Criterion 6.2 of set 8. */
export const shapeAndTexture = /* @__PURE__ */ choice(
  { vi: "Hình dạng, thể chất", en: "Shape, texture" },
  ["0", "Không đồng đều", "Not uniform"],
  ["1", "Không đồng đều, chấp nhận được", "Not uniform, acceptable"],
  ["2", "Tương đối đồng đều", "Fairly uniform"],
  ["3", "Đồng đều", "Uniform"],
);

/** Texture. Criterion 6.2 of sets 9, 10. */
export const textureCondiments = /* @__PURE__ */ choice(
  { vi: "Thể chất", en: "Texture" },
  ["0", "Không phù hợp", "Not suitable"],
  ["1", "Tương đối phù hợp", "Fairly suitable"],
  ["2", "Phù hợp", "Suitable"],
  ["3", "Rất phù hợp", "Very suitable"],
);

/** Tea-leaf shape/colour. Criterion 6.1.2 of set 11. */
export const teaLeafShapeAndColour = /* @__PURE__ */ choice(
  { vi: "Hình dạng, màu sắc cánh chè", en: "Tea-leaf shape/colour" },
  ["0", "Hình dạng/màu không phù hợp", "Shape/colour not suitable"],
  ["1", "Đồng đều, màu tự nhiên, tương đối phù hợp", "Uniform, natural colour, fairly suitable"],
  ["2****", "Đồng đều, màu tự nhiên, phù hợp", "Uniform, natural colour, suitable"],
);

/** Brew colour. Criterion 6.2.1 of set 11; Criterion 6.3 of set 12. */
export const brewColourTea = /* @__PURE__ */ choice(
  { vi: "Màu nước", en: "Brew colour" },
  ["0", "Hơi đục, nhạt, chấp nhận được", "Slightly cloudy, pale, acceptable"],
  ["1", "Trong sáng, phù hợp", "Clear, bright, suitable"],
  ["2", "Trong sáng, rất phù hợp", "Clear, bright, very suitable"],
  ["3", "Trong sáng, rất phù hợp, bền màu", "Clear, bright, very suitable, lasting"],
);

/** Brew smell. Criterion 6.2.2 of set 11; Criterion 6.4 of set 12. */
export const brewSmellTea = /* @__PURE__ */ choice(
  { vi: "Mùi nước", en: "Brew smell" },
  ["0", "Có mùi lạ (chấp nhận được) hoặc không rõ mùi", "Strange (acceptable) or unclear smell"],
  ["1", "Thơm tự nhiên, nhẹ", "Natural fragrance, light"],
  ["2", "Thơm tự nhiên, mạnh", "Natural fragrance, strong"],
  ["3", "Thơm tự nhiên, mạnh, bền mùi", "Natural fragrance, strong, lasting"],
);

/** Brew taste. Criterion 6.2.3 of set 11; Criterion 6.5 of set 12. */
export const brewTasteTea = /* @__PURE__ */ choice(
  { vi: "Vị nước", en: "Brew taste" },
  ["0", "Vị khác thường (chấp nhận được) hoặc không rõ vị", "Unusual (acceptable) or unclear taste"],
  ["1", "Tương đối đậm, phù hợp", "Fairly full, suitable"],
  ["2", "Đậm, dịu, phù hợp", "Full, mellow, suitable"],
  ["3", "Đậm, dịu, phù hợp, có hậu vị ngọt", "Full, mellow, suitable, sweet aftertaste"],
);

/** Shape. Criterion 6.2 of set 12. */
export const shapeHerbalTea = /* @__PURE__ */ choice(
  { vi: "Hình dạng", en: "Shape" },
  ["0", "Không đồng đều, chấp nhận được", "Not uniform, acceptable"],
  ["1", "Tương đối đồng đều, phù hợp", "Fairly uniform, suitable"],
  ["2", "Đồng đều, phù hợp", "Uniform, suitable"],
);

/** Whether the product contains foreign impurities. Criterion 6.1 of set 13. */
export const coffeeImpurities = /* @__PURE__ */ choice(
  { vi: "Ngoại hình: tạp chất lạ", en: "Appearance: foreign impurities" },
  ["0", "Có tạp chất, chấp nhận được", "Impurities present, acceptable"],
  ["1", "Rất ít tạp chất, chấp nhận được", "Very few impurities, acceptable"],
  ["2", "Sạch, không có tạp chất", "Clean, no impurities"],
);

/** How uniform and suitable the state or shape of the product is. Criterion 6.2 of set 13. */
export const coffeeShape = /* @__PURE__ */ choice(
  { vi: "Ngoại hình: trạng thái/hình dạng", en: "Appearance: state/shape" },
  ["0", "Không đồng đều, chấp nhận được", "Not uniform, acceptable"],
  ["1", "Tương đối đồng đều, phù hợp", "Fairly uniform, suitable"],
  ["2", "Đồng đều, phù hợp", "Uniform, suitable"],
);

/** How uniform, natural and suitable the colour of the product is. Criterion 6.3 of set 13. */
export const coffeeColour = /* @__PURE__ */ choice(
  { vi: "Ngoại hình: màu sắc", en: "Appearance: colour" },
  ["0", "Không đồng đều hoặc bị cháy", "Not uniform or burnt"],
  ["1", "Đồng đều, tự nhiên, tương đối phù hợp", "Uniform, natural, fairly suitable"],
  ["2", "Đồng đều, tự nhiên, phù hợp", "Uniform, natural, suitable"],
);

/** How natural and strong the smell of the product is. Criterion 6.4 of set 13. */
export const coffeeSmell = /* @__PURE__ */ choice(
  { vi: "Ngoại hình: mùi", en: "Appearance: smell" },
  ["0", "Có mùi lạ (chấp nhận được) hoặc không rõ mùi", "Strange (acceptable) or unclear smell"],
  ["1", "Thơm tự nhiên đặc trưng, nhẹ", "Natural, distinctive fragrance, light"],
  ["2", "Thơm tự nhiên đặc trưng, mạnh", "Natural, distinctive fragrance, strong"],
);

/** How rich and suitable the taste of the product is. Criterion 6.5 of set 13. */
export const coffeeTaste = /* @__PURE__ */ choice(
  { vi: "Ngoại hình: vị", en: "Appearance: taste" },
  ["0", "Vị khác thường (chấp nhận được) hoặc không rõ vị", "Unusual (acceptable) or unclear taste"],
  ["1", "Đậm đà, phù hợp", "Rich, suitable"],
  ["2", "Đậm đà, hấp dẫn", "Rich, appealing"],
);

/** How deep, thick and suitable the colour of the brew is. Criterion 6.6 of set 13. */
export const coffeeBrewColour = /* @__PURE__ */ choice(
  { vi: "Màu nước", en: "Brew colour" },
  ["0", "Hơi đục, nhạt, chấp nhận được", "Slightly cloudy, pale, acceptable"],
  ["1", "Đậm, sánh, phù hợp", "Deep, thick, suitable"],
  ["2", "Đậm, sánh, rất phù hợp", "Deep, thick, very suitable"],
);

/** How suitable and appealing smell and taste of the brew are. Criterion 6.7 of set 13. */
export const coffeeBrewTaste = /* @__PURE__ */ choice(
  { vi: "Mùi/vị nước", en: "Brew smell/taste" },
  ["0", "Khác thường (chấp nhận được) hoặc không rõ vị", "Unusual (acceptable) or taste unclear"],
  ["1", "Phù hợp", "Suitable"],
  ["2", "Hấp dẫn, đặc sắc", "Appealing, exceptional"],
);
