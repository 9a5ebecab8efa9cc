/**
 * Sensory criteria of food: group 6 of sets 1 to 10.
 *
 * Figures: 26/2026/QĐ-TTg, annex II. Wording: our own.
 */
import { choice, named } from "../../criterion.js";

/** How uniform the size and outer shape of fresh produce are. Criterion 6.1 of set 1. */
export const sizeAndShapeFreshProduce = /* @__PURE__ */ choice(
  { vi: "Kích thước, hình dạng", en: "Size, shape" },
  ["0", "Không đồng đều", "Not uniform"],
  ["1", "Không đồng đều, chấp nhận được", "Not uniform, acceptable"],
  ["2****", "Đồng đều", "Uniform"],
);

/** How suitable the colour and ripeness are. Criterion 6.2 of set 1. */
export const colourAndRipeness = /* @__PURE__ */ choice(
  { vi: "Màu sắc, độ chín", en: "Colour, ripeness" },
  ["0", "Không phù hợp", "Not suitable"],
  ["1", "Chấp nhận được", "Acceptable"],
  ["2", "Tương đối phù hợp", "Fairly suitable"],
  ["3****", "Phù hợp", "Suitable"],
  ["4", "Rất phù hợp", "Very suitable"],
);

/** How good the smell or taste of fresh produce is. Criterion 6.3 of set 1. */
export const smellOrTasteFreshProduce = /* @__PURE__ */ choice(
  { vi: "Mùi/vị", en: "Smell/taste" },
  ["0", "Kém", "Poor"],
  ["1", "Trung bình", "Average"],
  ["2", "Tương đối tốt", "Fairly good"],
  ["3", "Tốt", "Good"],
);

/** How complete and clean the product is. Criterion 6.4 of set 1. */
export const completenessAndCleanness = /* @__PURE__ */ choice(
  { vi: "Tính đầy đủ, sạch", en: "Complete, clean" },
  ["0", "Tương đối chấp nhận được", "Fairly acceptable"],
  ["1", "Chấp nhận được", "Acceptable"],
  ["2", "Tốt", "Good"],
  ["3", "Rất tốt", "Very good"],
);

/** How free of impurities fresh animal products and grains are. Criterion 6.1 of sets 2, 3. */
export const impuritiesFreshAnimalAndGrain = /* @__PURE__ */ choice(
  { vi: "Tạp chất", en: "Impurities" },
  ["1", "Có tạp chất, chấp nhận được", "Impurities present, acceptable"],
  ["2", "Rất ít tạp chất, chấp nhận được", "Very few impurities, acceptable"],
  ["4*****", "Sạch, không phát hiện tạp chất", "Clean, no impurities found"],
);

/** How uniform the size and outer shape are. Criterion 6.1, 6.2, 6.3 of sets 2, 3, 6, 8, 23, 25. */
export const sizeAndShape = /* @__PURE__ */ choice(
  { vi: "Kích thước, hình dạng", en: "Size, shape" },
  ["0", "Không đồng đều", "Not uniform"],
  ["1", "Không đồng đều, chấp nhận được", "Not uniform, acceptable"],
  ["2", "Tương đối đồng đều", "Fairly uniform"],
  ["3****", "Đồng đều", "Uniform"],
);

/** How uniform the size and outer shape are, as set 3 names it. */
export const sizeAndUniformity = /* @__PURE__ */ named(sizeAndShape, { vi: "Kích thước, độ đồng đều", en: "Size, uniformity" });

/** How uniform the size and outer shape are, as set 6 names it. */
export const appearanceAndUniformity = /* @__PURE__ */ named(sizeAndShape, { vi: "Ngoại hình, độ đồng đều", en: "Appearance, uniformity" });

/** How uniform the size and outer shape are, as set 8 names it. */
export const shapeAndTexture = /* @__PURE__ */ named(sizeAndShape, { vi: "Hình dạng, thể chất", en: "Shape, texture" });

/** How well the colour of fresh animal products, grains and honey suits the product. Criterion 6.3 of sets 2–4. */
export const colourFreshAnimalGrainAndHoney = /* @__PURE__ */ choice(
  { vi: "Màu sắc", en: "Colour" },
  ["0", "Chấp nhận được", "Acceptable"],
  ["1", "Tương đối phù hợp", "Fairly suitable"],
  ["3****", "Tốt, phù hợp", "Good, suitable"],
  ["5*****", "Rất tốt, phù hợp", "Very good, suitable"],
);

/** How well the colour of fresh animal products, grains and honey suits the product, as set 4 names it. */
export const colourAndTexture = /* @__PURE__ */ named(colourFreshAnimalGrainAndHoney, { vi: "Màu sắc, thể chất", en: "Colour, texture" });

/** How clear and suitable the smell of fresh animal products is. Criterion 6.4 of set 2. */
export const smellFreshAnimal = /* @__PURE__ */ choice(
  { vi: "Mùi", en: "Smell" },
  ["0", "Có mùi lạ, chấp nhận được", "Strange smell, acceptable"],
  ["1", "Mùi không rõ, chấp nhận được", "Unclear smell, acceptable"],
  ["2****", "Mùi rõ, phù hợp với sản phẩm", "Clear smell, suited to the product"],
  ["3*****", "Mùi rõ, rất phù hợp với sản phẩm", "Clear smell, very well suited to the product"],
);

/** How well the smell and taste of grains suit the product. Criterion 6.4 of set 3. */
export const smellAndTasteGrain = /* @__PURE__ */ choice(
  { vi: "Mùi/vị", en: "Smell/taste" },
  ["0", "Có mùi/vị lạ", "Strange smell/taste"],
  ["1", "Tương đối phù hợp", "Fairly suitable"],
  ["2****", "Phù hợp", "Suitable"],
  ["3*****", "Rất phù hợp", "Very suitable"],
);

/** How free of impurities the product is. Criterion 6.1, 6.1.1 of sets 4–12. */
export const impurities = /* @__PURE__ */ choice(
  { vi: "Tạp chất", en: "Impurities" },
  ["0", "Có tạp chất", "Impurities present"],
  ["1", "Rất ít tạp chất, chấp nhận được", "Very few impurities, acceptable"],
  ["2****", "Sạch, không phát hiện tạp chất", "Clean, no impurities found"],
);

/** How uniform honey and other farm foods are. Criterion 6.2 of set 4. */
export const uniformityHoney = /* @__PURE__ */ choice(
  { vi: "Độ đồng đều", en: "Uniformity" },
  ["0", "Không đồng đều", "Not uniform"],
  ["1", "Tương đối đồng đều", "Fairly uniform"],
  ["2****", "Đồng đều", "Uniform"],
);

/** How natural and suitable the smell and taste of honey and other farm foods are. Criterion 6.4 of set 4. */
export const smellAndTasteHoney = /* @__PURE__ */ choice(
  { vi: "Mùi/vị", en: "Smell/taste" },
  ["0", "Có mùi/vị lạ", "Strange smell/taste"],
  ["1", "Có mùi/vị lạ, nhưng chấp nhận được", "Strange smell/taste, but acceptable"],
  ["2", "Tương đối phù hợp", "Fairly suitable"],
  ["3****", "Tự nhiên, phù hợp", "Natural, suitable"],
  ["4*****", "Tự nhiên, rất phù hợp", "Natural, very suitable"],
);

/** How well the shape of fast food suits the style of the product. Criterion 6.2 of set 5. */
export const shapeFastFood = /* @__PURE__ */ choice(
  { vi: "Hình dạng", en: "Shape" },
  ["0", "Không phù hợp", "Not suitable"],
  ["1", "Tương đối phù hợp", "Fairly suitable"],
  ["2", "Phù hợp", "Suitable"],
  ["3", "Rất phù hợp", "Very suitable"],
);

/** How even and suitable the colour and texture of fast food are. Criterion 6.3 of set 5. */
export const colourAndTextureFastFood = /* @__PURE__ */ choice(
  { vi: "Màu sắc, thể chất", en: "Colour, texture" },
  ["0", "Màu không đều", "Uneven colour"],
  ["1", "Màu không đều, chấp nhận được", "Uneven colour, acceptable"],
  ["2", "Màu tương đối đồng đều, phù hợp", "Fairly even colour, suitable"],
  ["3", "Màu đồng đều, phù hợp", "Even colour, suitable"],
);

/** How well the smell of processed food suits the product. Criterion 6.4 of sets 5, 6, 8–10. */
export const smellProcessed = /* @__PURE__ */ choice(
  { vi: "Mùi", en: "Smell" },
  ["0", "Có mùi lạ (như khét…)", "Strange smell (burnt…)"],
  ["1", "Chấp nhận được", "Acceptable"],
  ["2****", "Phù hợp", "Suitable"],
  ["3*****", "Phù hợp, hấp dẫn", "Suitable, appealing"],
);

/** How well the taste of processed food suits the product. Criterion 6.5 of sets 5–10. */
export const tasteProcessed = /* @__PURE__ */ choice(
  { vi: "Vị", en: "Taste" },
  ["0", "Vị khác thường", "Unusual taste"],
  ["1", "Chấp nhận được", "Acceptable"],
  ["2****", "Phù hợp", "Suitable"],
  ["4*****", "Phù hợp, hấp dẫn", "Suitable, appealing"],
);

/** How well the colour of processed food suits the product. Criterion 6.3 of sets 6–10. */
export const colourProcessed = /* @__PURE__ */ choice(
  { vi: "Màu sắc", en: "Colour" },
  ["0", "Chấp nhận được", "Acceptable"],
  ["1", "Tương đối phù hợp", "Fairly suitable"],
  ["2****", "Phù hợp", "Suitable"],
  ["3*****", "Rất phù hợp", "Very suitable"],
);

/** How uniform the shape and texture of processed fruit and vegetables are. Criterion 6.2 of set 7. */
export const shapeAndTextureProcessedProduce = /* @__PURE__ */ choice(
  { vi: "Hình dạng, thể chất", en: "Shape, texture" },
  ["0", "Kích thước/hình dạng, thể chất không đồng đều", "Size/shape, texture not uniform"],
  ["1", "Khá đồng đều (> 60%)", "Fairly uniform (> 60%)"],
  ["2", "Đồng đều (> 90%)", "Uniform (> 90%)"],
);

/** Whether the smell of processed fruit and vegetables is natural and suitable. Criterion 6.4 of set 7. */
export const smellProcessedProduce = /* @__PURE__ */ choice(
  { vi: "Mùi", en: "Smell" },
  ["1", "Không có mùi đặc trưng, là mùi của thành phần tạo nên (mùi của hương liệu)", "No distinctive smell, but that of what was put in (flavouring)"],
  ["2****", "Mùi tự nhiên của thành phần nguyên liệu", "Natural smell of the ingredients"],
  ["3*****", "Mùi tự nhiên của thành phần nguyên liệu, phù hợp, hấp dẫn", "Natural smell of the ingredients, suitable, appealing"],
);

/** How well the texture of sauces and other condiments suits the product. Criterion 6.2 of sets 9, 10. */
export const textureCondiments = /* @__PURE__ */ choice(
  { vi: "Thể chất", en: "Texture" },
  ["0", "Không phù hợp", "Not suitable"],
  ["1", "Tương đối phù hợp", "Fairly suitable"],
  ["2", "Phù hợp", "Suitable"],
  ["3", "Rất phù hợp", "Very suitable"],
);
