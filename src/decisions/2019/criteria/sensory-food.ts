/**
 * What food is like to the senses: group 6 of foods.
 *
 * Figures: 1048/QĐ-TTg, annex III. Wording: our own.
 */
import { choice } from "../../criterion.js";

/** Size, shape. Criterion 6.1 of set 1. */
export const sizeAndShapeFreshProduce = /* @__PURE__ */ choice(
  { vi: "Kích thước, hình dạng", en: "Size, shape" },
  ["0", "Không đồng đều", "Not uniform"],
  ["1", "Không đồng đều, chấp nhận được", "Not uniform, acceptable"],
  ["2", "Đồng đều", "Uniform"],
);

/** Colour, ripeness. Criterion 6.2 of set 1. */
export const colourAndRipeness = /* @__PURE__ */ choice(
  { vi: "Màu sắc, độ chín", en: "Colour, ripeness" },
  ["0", "Không phù hợp", "Not suitable"],
  ["1", "Chấp nhận được", "Acceptable"],
  ["3", "Tương đối phù hợp", "Fairly suitable"],
  ["5", "Phù hợp", "Suitable"],
  ["8", "Rất phù hợp", "Very suitable"],
);

/** Smell/taste. Criterion 6.3 of set 1. */
export const smellOrTasteFreshProduce = /* @__PURE__ */ choice(
  { vi: "Mùi/vị", en: "Smell/taste" },
  ["0", "Kém", "Poor"],
  ["1", "Trung bình", "Average"],
  ["2", "Tương đối tốt", "Fairly good"],
  ["3", "Tốt", "Good"],
);

/** How complete and clean the product is. Criterion 6.4 of set 1. */
export const completeClean = /* @__PURE__ */ choice(
  { vi: "Đầy đủ, sạch", en: "Complete, clean" },
  ["0", "Tương đối chấp nhận được", "Fairly acceptable"],
  ["1", "Chấp nhận được", "Acceptable"],
  ["2", "Tốt", "Good"],
  ["3", "Rất tốt", "Very good"],
);

/** How good the texture or arrangement of the product is. Criterion 6.5 of sets 1 to 3; Criterion 6.6 of set 7. */
export const textureArrangement = /* @__PURE__ */ choice({ vi: "Kết cấu/cách sắp đặt", en: "Texture/arrangement" }, ["0", "Nghèo nàn", "Poor"], ["1", "Trung bình", "Average"], ["2", "Tốt", "Good"]);

/** How free of impurities the meat, eggs or milk are. Criterion 6.1 of set 2. */
export const impuritiesMeatDairy = /* @__PURE__ */ choice(
  { vi: "Tạp chất", en: "Impurities" },
  ["1", "Có tạp chất, chấp nhận được", "Impurities present, acceptable"],
  ["3", "Rất ít tạp chất, chấp nhận được", "Very few impurities, acceptable"],
  ["5", "Không phát hiện tạp chất", "No impurities found"],
);

/** Size, shape. Criterion 6.2 of set 2. */
export const sizeAndShape = /* @__PURE__ */ choice(
  { vi: "Kích thước, hình dạng", en: "Size, shape" },
  ["0", "Không đồng đều", "Not uniform"],
  ["1", "Không đồng đều, chấp nhận được", "Not uniform, acceptable"],
  ["2", "Tương đối đồng đều", "Fairly uniform"],
  ["3", "Đồng đều", "Uniform"],
);

/** Colour. Criterion 6.3 of sets 2, 6, 8 to 10. */
export const colourFreshAnimalGrainAndHoney = /* @__PURE__ */ choice(
  { vi: "Màu sắc", en: "Colour" },
  ["0", "Chấp nhận được", "Acceptable"],
  ["1", "Tương đối phù hợp", "Fairly suitable"],
  ["2", "Tốt, phù hợp", "Good, suitable"],
  ["3", "Rất tốt, phù hợp", "Very good, suitable"],
);

/** Smell. Criterion 6.4 of sets 2, 6. */
export const smellFreshAnimal = /* @__PURE__ */ choice(
  { vi: "Mùi", en: "Smell" },
  ["0", "Có mùi lạ, chấp nhận được", "Strange smell, acceptable"],
  ["1", "Mùi không rõ, chấp nhận được", "Unclear smell, acceptable"],
  ["2", "Mùi rõ, phù hợp với sản phẩm", "Clear smell, suited to the product"],
  ["3", "Mùi rõ, rất phù hợp với sản phẩm", "Clear smell, very well suited to the product"],
);

/** How free of foreign impurities the grain is. Criterion 6.1 of set 3. */
export const foreignImpuritiesGrain = /* @__PURE__ */ choice(
  { vi: "Tạp chất lạ", en: "Foreign impurities" },
  ["0", "Có tạp chất, chấp nhận được", "Impurities present, acceptable"],
  ["1", "Ít tạp chất, chấp nhận được", "Few impurities, acceptable"],
  ["2", "Rất ít tạp chất, chấp nhận được", "Very few impurities, acceptable"],
  ["3", "Sạch, không có tạp chất", "Clean, no impurities"],
);

/** Whether the packing suits the product and is handy to use. Criterion 6.2 of set 3. */
export const packingFormGrain = /* @__PURE__ */ choice(
  { vi: "Quy cách đóng gói", en: "Packing format" },
  ["0", "Không phù hợp", "Not suitable"],
  ["1", "Phù hợp", "Suitable"],
  ["2", "Phù hợp, tiện dùng", "Suitable, convenient"],
  ["3", "Phù hợp, rất tiện dùng", "Suitable, very convenient"],
);

/** How well the colour suits the product. Criterion 6.3 of set 3. */
export const colourGrain = /* @__PURE__ */ choice(
  { vi: "Màu sắc", en: "Colour" },
  ["0", "Chấp nhận được", "Acceptable"],
  ["1", "Tương đối phù hợp", "Fairly suitable"],
  ["2", "Phù hợp", "Suitable"],
  ["3", "Rất phù hợp", "Very suitable"],
);

/** How well smell and taste suit the product. Criterion 6.4 of set 3. */
export const smellTasteGrain = /* @__PURE__ */ choice(
  { vi: "Mùi/vị", en: "Smell/taste" },
  ["0", "Có mùi/vị lạ", "Strange smell/taste"],
  ["1", "Có mùi/vị lạ, nhưng chấp nhận được", "Strange smell/taste, but acceptable"],
  ["2", "Tương đối phù hợp", "Fairly suitable"],
  ["3", "Phù hợp", "Suitable"],
  ["4", "Rất phù hợp", "Very suitable"],
);

/** How free the product is of foreign impurities. Criterion 6.1 of set 4. */
export const honeyImpurities = /* @__PURE__ */ choice(
  { vi: "Tạp chất lạ", en: "Foreign impurities" },
  ["0", "Ít tạp chất, chấp nhận được", "Few impurities, acceptable"],
  ["1", "Rất ít tạp chất, chấp nhận được", "Very few impurities, acceptable"],
  ["2", "Sạch, không phát hiện", "Clean, none found"],
);

/** How suitable and easy to use the packing format is. Criterion 6.2 of set 4; Criterion 6.6 of set 10. */
export const packingFormat = /* @__PURE__ */ choice(
  { vi: "Quy cách đóng gói", en: "Packing format" },
  ["0", "Tương đối phù hợp", "Fairly suitable"],
  ["1", "Phù hợp", "Suitable"],
  ["2", "Phù hợp, tiện dùng", "Suitable, easy to use"],
  ["3", "Phù hợp, rất tiện dùng", "Suitable, very easy to use"],
);

/** How well colour and texture suit the product. Criterion 6.3 of set 4. */
export const honeyColourTexture = /* @__PURE__ */ choice(
  { vi: "Màu sắc, thể chất", en: "Colour, texture" },
  ["1", "Chấp nhận được", "Acceptable"],
  ["2", "Tương đối phù hợp", "Fairly suitable"],
  ["3", "Phù hợp", "Suitable"],
  ["4", "Rất phù hợp", "Very suitable"],
);

/** How natural, clear and appealing the smell is. Criterion 6.4 of set 4. */
export const honeySmell = /* @__PURE__ */ choice(
  { vi: "Mùi", en: "Smell" },
  ["0", "Không phải mùi của thành phần tạo nên (mùi hương liệu)", "Not the smell of the components (flavouring)"],
  ["1", "Tự nhiên, nhẹ, phù hợp", "Natural, light, suitable"],
  ["2", "Tự nhiên, rõ, phù hợp", "Natural, clear, suitable"],
  ["3", "Tự nhiên, rất rõ, phù hợp", "Natural, very clear, suitable"],
  ["5", "Tự nhiên, rất rõ, phù hợp, hấp dẫn", "Natural, very clear, suitable, appealing"],
);

/** How suitable and appealing the taste is. Criterion 6.5 of set 4. */
export const honeyTaste = /* @__PURE__ */ choice(
  { vi: "Vị", en: "Taste" },
  ["0", "Chấp nhận được", "Acceptable"],
  ["1", "Tương đối phù hợp", "Fairly suitable"],
  ["2", "Phù hợp, hấp dẫn", "Suitable, appealing"],
  ["4", "Phù hợp, rất hấp dẫn", "Suitable, very appealing"],
);

/** Foreign impurities. Criterion 6.1 of sets 5, 10, 11, 13, 18; Criterion 6.1.1 of sets 12, 14. */
export const impuritiesCoffee = /* @__PURE__ */ choice(
  { vi: "Tạp chất lạ", en: "Foreign impurities" },
  ["0", "Có tạp chất, chấp nhận được", "Impurities present, acceptable"],
  ["1", "Rất ít tạp chất, chấp nhận được", "Very few impurities, acceptable"],
  ["2", "Sạch, không có tạp chất", "Clean, no impurities"],
);

/** Shape. Criterion 6.2 of set 5. */
export const shapeFastFood = /* @__PURE__ */ choice(
  { vi: "Hình dạng", en: "Shape" },
  ["0", "Không phù hợp", "Not suitable"],
  ["1", "Tương đối phù hợp", "Fairly suitable"],
  ["2", "Phù hợp", "Suitable"],
  ["3", "Rất phù hợp", "Very suitable"],
);

/** How even and suitable the colour is. Criterion 6.3 of set 5. */
export const fastFoodColour = /* @__PURE__ */ choice(
  { vi: "Màu sắc", en: "Colour" },
  ["0", "Màu không đều", "Uneven colour"],
  ["1", "Màu không đều, chấp nhận được", "Uneven colour, acceptable"],
  ["2", "Màu tương đối đồng đều, phù hợp", "Fairly even colour, suitable"],
  ["3", "Màu đồng đều, phù hợp", "Even colour, suitable"],
);

/** Smell. Criterion 6.4 of set 5. */
export const smellProcessed = /* @__PURE__ */ choice(
  { vi: "Mùi", en: "Smell" },
  ["0", "Có mùi lạ (như khét…)", "Strange smell (burnt…)"],
  ["1", "Chấp nhận được", "Acceptable"],
  ["2", "Phù hợp", "Suitable"],
  ["4", "Phù hợp, hấp dẫn", "Suitable, appealing"],
);

/** How suitable and appealing the taste is. Criterion 6.5 of set 5. */
export const fastFoodTaste = /* @__PURE__ */ choice(
  { vi: "Vị", en: "Taste" },
  ["0", "Vị khác thường", "Unusual taste"],
  ["1", "Chấp nhận được", "Acceptable"],
  ["3", "Phù hợp", "Suitable"],
  ["5", "Phù hợp, hấp dẫn", "Suitable, appealing"],
);

/** How good the structure or arrangement is, on three levels. Criterion 6.6 of set 5. */
export const arrangementThreeLevels = /* @__PURE__ */ choice(
  { vi: "Kết cấu/cách sắp đặt", en: "Structure/arrangement" },
  ["0", "Nghèo nàn", "Poor"],
  ["1", "Chấp nhận được", "Acceptable"],
  ["2", "Tốt", "Good"],
);

/** How free the product is of foreign impurities. Criterion 6.1 of sets 6, 9. */
export const cerealSeafoodImpurities = /* @__PURE__ */ choice(
  { vi: "Tạp chất lạ", en: "Foreign impurities" },
  ["0", "Có tạp chất, không chấp nhận được", "Impurities present, not acceptable"],
  ["1", "Rất ít tạp chất, chấp nhận được", "Very few impurities, acceptable"],
  ["3", "Không phát hiện tạp chất", "No impurities found"],
);

/** How uniform the product looks. Criterion 6.2 of set 6. */
export const cerealAppearance = /* @__PURE__ */ choice(
  { vi: "Ngoại hình", en: "Appearance" },
  ["0", "Không đồng đều", "Not uniform"],
  ["1", "Không đồng đều, chấp nhận được", "Not uniform, acceptable"],
  ["3", "Tương đối đồng đều", "Fairly uniform"],
  ["3", "Đồng đều", "Uniform"],
);

/** How suitable and appealing the taste is. Criterion 6.5 of sets 6, 8, 9; Criterion 6.4 of set 18. */
export const processedFoodTaste = /* @__PURE__ */ choice(
  { vi: "Vị", en: "Taste" },
  ["0", "Vị khác thường", "Unusual taste"],
  ["1", "Chấp nhận được", "Acceptable"],
  ["3", "Phù hợp", "Suitable"],
  ["5", "Phù hợp, hấp dẫn", "Suitable, appealing"],
);

/** How good the structure or arrangement is, on four levels. Criterion 6.6 of sets 6, 8, 9. */
export const arrangementFourLevels = /* @__PURE__ */ choice(
  { vi: "Kết cấu/cách sắp đặt", en: "Structure/arrangement" },
  ["0", "Nghèo nàn", "Poor"],
  ["1", "Chấp nhận được", "Acceptable"],
  ["2", "Tốt", "Good"],
  ["3", "Rất tốt", "Very good"],
);

/** How free the product is of foreign impurities. Criterion 6.1 of set 7. */
export const vegetableImpurities = /* @__PURE__ */ choice(
  { vi: "Tạp chất lạ", en: "Foreign impurities" },
  ["0", "Tạp chất không chấp nhận được (ruồi bọ, lông, len, cát sỏi…)", "Unacceptable impurities (flies, bugs, hair, wool, sand, gravel…)"],
  ["1", "Có tạp chất, chấp nhận được", "Impurities present, acceptable"],
  ["2", "Rất ít tạp chất, chấp nhận được", "Very few impurities, acceptable"],
  ["3", "Sạch, không phát hiện", "Clean, none found"],
);

/** How uniform size and shape are. Criterion 6.2 of set 7. */
export const vegetableShape = /* @__PURE__ */ choice(
  { vi: "Hình dạng, thể chất", en: "Shape, texture" },
  ["0", "Không đồng đều", "Not uniform"],
  ["1", "Khá đồng đều (> 60%)", "Fairly uniform (> 60%)"],
  ["2", "Đồng đều (> 90%)", "Uniform (> 90%)"],
);

/** How even and suitable the colour is. Criterion 6.3 of set 7. */
export const vegetableColour = /* @__PURE__ */ choice(
  { vi: "Màu sắc", en: "Colour" },
  ["0", "Không đều, hoặc đồng đều nhưng không phù hợp", "Not uniform, or uniform but not suitable"],
  ["1", "Không đều, chấp nhận được", "Not uniform, acceptable"],
  ["2", "Tương đối đồng đều, phù hợp", "Fairly uniform, suitable"],
  ["3", "Đồng đều, phù hợp", "Uniform, suitable"],
);

/** How natural and appealing the smell is. Criterion 6.4 of set 7. */
export const vegetableSmell = /* @__PURE__ */ choice(
  { vi: "Mùi", en: "Smell" },
  ["0", "Không mong muốn", "Undesirable"],
  ["1", "Không phải mùi của thành phần tạo nên (mùi hương liệu)", "Not the smell of the components (flavouring)"],
  ["3", "Tự nhiên của thành phần", "Natural smell of the components"],
  ["5", "Tự nhiên của thành phần, phù hợp, hấp dẫn", "Natural smell of the components, suitable, appealing"],
);

/** How suitable and appealing the taste is. Criterion 6.5 of set 7. */
export const vegetableTaste = /* @__PURE__ */ choice(
  { vi: "Vị", en: "Taste" },
  ["0", "Vị khác thường", "Unusual taste"],
  ["1", "Chấp nhận được", "Acceptable"],
  ["3", "Phù hợp", "Suitable"],
  ["5", "Phù hợp, hấp dẫn", "Suitable, appealing"],
);

/** How free the product is of foreign impurities. Criterion 6.1 of set 8. */
export const meatImpurities = /* @__PURE__ */ choice(
  { vi: "Tạp chất lạ", en: "Foreign impurities" },
  ["1", "Có, chấp nhận được", "Present, acceptable"],
  ["2", "Rất ít tạp chất, chấp nhận được", "Very few impurities, acceptable"],
  ["3", "Không phát hiện tạp chất", "No impurities found"],
);

/** How uniform and suitable shape and texture are. Criterion 6.2 of set 8. */
export const meatShape = /* @__PURE__ */ choice(
  { vi: "Hình dạng, thể chất", en: "Shape, texture" },
  ["0", "Không đồng đều", "Not uniform"],
  ["1", "Không đồng đều, chấp nhận được", "Not uniform, acceptable"],
  ["2", "Tương đối đồng đều, phù hợp", "Fairly uniform, suitable"],
  ["3", "Đồng đều, phù hợp", "Uniform, suitable"],
);

/** How clear, suitable and appealing the smell is. Criterion 6.4 of set 8. */
export const meatSmell = /* @__PURE__ */ choice(
  { vi: "Mùi", en: "Smell" },
  ["0", "Có mùi lạ, chấp nhận được", "Strange smell, acceptable"],
  ["1", "Mùi không rõ, chấp nhận được", "Unclear smell, acceptable"],
  ["2", "Mùi rõ, phù hợp với sản phẩm", "Clear smell, suited to the product"],
  ["5", "Mùi rõ, phù hợp với sản phẩm, hấp dẫn", "Clear smell, suited to the product, appealing"],
);

/** How uniform and suitable shape and size are. Criterion 6.2 of set 9. */
export const seafoodShapeSize = /* @__PURE__ */ choice(
  { vi: "Hình dạng, kích thước", en: "Shape, size" },
  ["0", "Không đồng đều", "Not uniform"],
  ["1", "Không đồng đều, chấp nhận được", "Not uniform, acceptable"],
  ["2", "Tương đối đồng đều, phù hợp", "Fairly uniform, suitable"],
  ["3", "Đồng đều, phù hợp", "Uniform, suitable"],
);

/** How clear and suitable the smell is. Criterion 6.4 of set 9. */
export const seafoodSmell = /* @__PURE__ */ choice(
  { vi: "Mùi", en: "Smell" },
  ["0", "Có mùi lạ, chấp nhận được", "Strange smell, acceptable"],
  ["1", "Mùi thơm nhưng không rõ, chấp nhận được", "Fragrant but unclear smell, acceptable"],
  ["3", "Mùi rõ, phù hợp với sản phẩm", "Clear smell, suited to the product"],
  ["5", "Mùi rõ, rất phù hợp với sản phẩm", "Clear smell, very well suited to the product"],
);

/** Texture. Criterion 6.2 of set 10. */
export const textureCondiments = /* @__PURE__ */ choice(
  { vi: "Thể chất", en: "Texture" },
  ["0", "Không phù hợp", "Not suitable"],
  ["1", "Tương đối phù hợp", "Fairly suitable"],
  ["2", "Phù hợp", "Suitable"],
  ["3", "Rất phù hợp", "Very suitable"],
);

/** How suitable and natural the smell is. Criterion 6.4 of set 10. */
export const sauceSmell = /* @__PURE__ */ choice(
  { vi: "Mùi", en: "Smell" },
  ["0", "Lạ", "Strange"],
  ["1", "Chấp nhận được", "Acceptable"],
  ["2", "Phù hợp", "Suitable"],
  ["3", "Tự nhiên, đặc trưng của sản phẩm", "Natural, distinctive of the product"],
);

/** How suitable and appealing the taste is. Criterion 6.5 of set 10. */
export const sauceTaste = /* @__PURE__ */ choice(
  { vi: "Vị", en: "Taste" },
  ["0", "Vị khác thường", "Unusual taste"],
  ["2", "Chấp nhận được", "Acceptable"],
  ["3", "Phù hợp", "Suitable"],
  ["6", "Phù hợp, hấp dẫn", "Suitable, appealing"],
);

/** How uniform shape and size are. Criterion 6.2 of set 11. */
export const spiceShapeSize = /* @__PURE__ */ choice(
  { vi: "Hình dạng, kích thước", en: "Shape, size" },
  ["0", "Không đồng đều/không phù hợp", "Not uniform/not suitable"],
  ["1", "Tương đối đồng đều", "Fairly uniform"],
  ["2", "Đồng đều", "Uniform"],
);

/** How uniform, good and suitable the colour is. Criterion 6.3 of set 11. */
export const spiceColour = /* @__PURE__ */ choice(
  { vi: "Màu sắc", en: "Colour" },
  ["0", "Không đồng đều, chấp nhận được", "Not uniform, acceptable"],
  ["1", "Tương đối đồng đều, phù hợp", "Fairly uniform, suitable"],
  ["2", "Đồng đều, phù hợp", "Uniform, suitable"],
  ["3", "Đồng đều, tốt, phù hợp", "Uniform, good, suitable"],
);

/** How suitable, natural and outstanding the smell is. Criterion 6.4 of set 11. */
export const spiceSmell = /* @__PURE__ */ choice(
  { vi: "Mùi", en: "Smell" },
  ["0", "Lạ", "Strange"],
  ["1", "Chấp nhận được", "Acceptable"],
  ["2", "Phù hợp", "Suitable"],
  ["3", "Tự nhiên, đặc trưng của sản phẩm, nổi bật", "Natural, distinctive of the product, outstanding"],
);

/** How suitable and outstanding the taste is. Criterion 6.5 of set 11. */
export const spiceTaste = /* @__PURE__ */ choice(
  { vi: "Vị", en: "Taste" },
  ["0", "Vị khác thường", "Unusual taste"],
  ["2", "Chấp nhận được", "Acceptable"],
  ["3", "Phù hợp", "Suitable"],
  ["6", "Phù hợp với đặc trưng sản phẩm, nổi bật", "Suits the product's distinctive character, outstanding"],
);

/** How suitable and easy to use the packing format or form of use is. Criterion 6.6 of set 11. */
export const packingFormatSpice = /* @__PURE__ */ choice(
  { vi: "Quy cách đóng gói/dạng sử dụng", en: "Packing format/form of use" },
  ["0", "Tương đối phù hợp", "Fairly suitable"],
  ["1", "Phù hợp", "Suitable"],
  ["2", "Phù hợp, tiện dùng", "Suitable, easy to use"],
  ["4", "Phù hợp, rất tiện dùng", "Suitable, very easy to use"],
);

/** How uniform and suitable the shape of the tea leaves is. Criterion 6.1.2 of set 12. */
export const teaLeafShape = /* @__PURE__ */ choice(
  { vi: "Hình dạng cánh chè", en: "Tea-leaf shape" },
  ["0", "Không đồng đều, chấp nhận được", "Not uniform, acceptable"],
  ["1", "Tương đối đồng đều, phù hợp (cánh chè dài, xoăn đều…/có tuyết)", "Fairly uniform, suitable (long, evenly curled leaves…/with white down)"],
  ["2", "Đồng đều, phù hợp (cánh chè dài, xoăn đều…/có tuyết)", "Uniform, suitable (long, evenly curled leaves…/with white down)"],
);

/** How natural and suitable the colour of the tea leaves is. Criterion 6.1.3 of set 12. */
export const teaLeafColour = /* @__PURE__ */ choice(
  { vi: "Màu sắc cánh chè", en: "Tea-leaf colour" },
  ["0", "Không phù hợp", "Not suitable"],
  ["1", "Màu tự nhiên, tương đối phù hợp", "Natural colour, fairly suitable"],
  ["2", "Màu tự nhiên, phù hợp", "Natural colour, suitable"],
);

/** Brew colour. Criterion 6.2.1 of set 12. */
export const brewColourTea = /* @__PURE__ */ choice(
  { vi: "Màu nước", en: "Brew colour" },
  ["0", "Hơi đục, nhạt, chấp nhận được", "Slightly cloudy, pale, acceptable"],
  ["1", "Trong sáng, phù hợp", "Clear, bright, suitable"],
  ["2", "Trong sáng, rất phù hợp", "Clear, bright, very suitable"],
  ["3", "Trong sáng, rất phù hợp, bền màu", "Clear, bright, very suitable, lasting"],
);

/** How fragrant, strong and lasting the smell of the brew is. Criterion 6.2.2 of set 12; Criterion 6.4 of set 13. */
export const brewSmell = /* @__PURE__ */ choice(
  { vi: "Mùi nước", en: "Brew smell" },
  ["0", "Có mùi lạ (chấp nhận được) hoặc không rõ mùi", "Strange (acceptable) or unclear smell"],
  ["1", "Thơm tự nhiên, nhẹ", "Natural fragrance, light"],
  ["2", "Thơm tự nhiên, mạnh", "Natural fragrance, strong"],
  ["4", "Thơm tự nhiên, mạnh, khá bền mùi", "Natural fragrance, strong, fairly lasting"],
  ["6", "Thơm tự nhiên, mạnh, bền mùi", "Natural fragrance, strong, lasting"],
);

/** Brew taste. Criterion 6.2.3 of set 12. */
export const brewTasteTea = /* @__PURE__ */ choice(
  { vi: "Vị nước", en: "Brew taste" },
  ["0", "Vị khác thường (chấp nhận được) hoặc không rõ vị", "Unusual (acceptable) or unclear taste"],
  ["1", "Tương đối đậm, phù hợp", "Fairly full, suitable"],
  ["3", "Đậm, dịu, phù hợp", "Full, mellow, suitable"],
  ["5", "Đậm, dịu, phù hợp, có hậu vị ngọt", "Full, mellow, suitable, sweet aftertaste"],
);

/** Shape. Criterion 6.2 of set 13. */
export const shapeHerbalTea = /* @__PURE__ */ choice(
  { vi: "Hình dạng", en: "Shape" },
  ["0", "Không đồng đều, chấp nhận được", "Not uniform, acceptable"],
  ["1", "Tương đối đồng đều, phù hợp", "Fairly uniform, suitable"],
  ["2", "Đồng đều, phù hợp", "Uniform, suitable"],
);

/** How clear, suitable and lasting the colour of the brew is. Criterion 6.3 of set 13. */
export const brewColour = /* @__PURE__ */ choice(
  { vi: "Màu nước", en: "Brew colour" },
  ["0", "Hơi đục, nhạt, chấp nhận được", "Slightly cloudy, pale, acceptable"],
  ["1", "Trong sáng, phù hợp", "Clear, bright, suitable"],
  ["2", "Trong sáng, rất phù hợp", "Clear, bright, very suitable"],
  ["3", "Trong sáng, rất phù hợp, bền màu", "Clear, bright, very suitable, lasting"],
);

/** How full, mellow and appealing the taste of the brew is. Criterion 6.5 of set 13. */
export const brewTaste = /* @__PURE__ */ choice(
  { vi: "Vị nước", en: "Brew taste" },
  ["0", "Vị khác thường (chấp nhận được) hoặc không rõ vị", "Unusual (acceptable) or unclear taste"],
  ["1", "Tương đối đậm, phù hợp", "Fairly full, suitable"],
  ["3", "Đậm, dịu, phù hợp", "Full, mellow, suitable"],
  ["5", "Đậm, dịu, phù hợp, hấp dẫn", "Full, mellow, suitable, appealing"],
);

/** How easy to use the packing format and form of use are (tea). Criterion 6.6 of set 13. */
export const teaPackingEase = /* @__PURE__ */ choice(
  { vi: "Quy cách đóng gói, dạng sử dụng", en: "Packing format, form of use" },
  ["0", "Không tiện dùng", "Not easy to use"],
  ["1", "Tiện dùng", "Easy to use"],
  ["2", "Rất tiện dùng", "Very easy to use"],
);

/** State/shape. Criterion 6.1.2 of set 14. */
export const stateAndShapeCoffee = /* @__PURE__ */ choice(
  { vi: "Trạng thái/hình dạng", en: "State/shape" },
  ["0", "Không đồng đều, chấp nhận được", "Not uniform, acceptable"],
  ["1", "Tương đối đồng đều, phù hợp", "Fairly uniform, suitable"],
  ["2", "Đồng đều, phù hợp", "Uniform, suitable"],
);

/** Colour. Criterion 6.1.3 of set 14. */
export const colourCoffee = /* @__PURE__ */ choice(
  { vi: "Màu sắc", en: "Colour" },
  ["0", "Không đồng đều hoặc bị cháy", "Not uniform or burnt"],
  ["1", "Đồng đều, tự nhiên, tương đối phù hợp", "Uniform, natural, fairly suitable"],
  ["2", "Đồng đều, tự nhiên, phù hợp", "Uniform, natural, suitable"],
);

/** Smell. Criterion 6.1.5 of set 14. */
export const smellCoffee = /* @__PURE__ */ choice(
  { vi: "Mùi", en: "Smell" },
  ["0", "Có mùi lạ (chấp nhận được) hoặc không rõ mùi", "Strange (acceptable) or unclear smell"],
  ["1", "Thơm tự nhiên đặc trưng, nhẹ", "Natural, distinctive fragrance, light"],
  ["2", "Thơm tự nhiên đặc trưng, mạnh", "Natural, distinctive fragrance, strong"],
);

/** How rich and appealing the taste is. Criterion 6.1.4 of set 14. */
export const coffeeTaste = /* @__PURE__ */ choice(
  { vi: "Vị", en: "Taste" },
  ["0", "Vị khác thường (chấp nhận được) hoặc không rõ vị", "Unusual (acceptable) or unclear taste"],
  ["1", "Tương đối đậm đà, phù hợp", "Fairly rich, suitable"],
  ["2", "Đậm đà", "Rich"],
  ["3", "Đậm đà, hấp dẫn", "Rich, appealing"],
);

/** How deep, thick and suitable the colour of the brew is. Criterion 6.2.1 of set 14. */
export const coffeeBrewColour = /* @__PURE__ */ choice(
  { vi: "Màu nước", en: "Brew colour" },
  ["0", "Hơi đục, nhạt, chấp nhận được", "Slightly cloudy, pale, acceptable"],
  ["1", "Đậm, sánh, phù hợp", "Deep, thick, suitable"],
  ["2", "Đậm, sánh, rất phù hợp", "Deep, thick, very suitable"],
);

/** How appealing smell and taste of the brew are. Criterion 6.2.2 of set 14. */
export const coffeeBrewSmellTaste = /* @__PURE__ */ choice(
  { vi: "Mùi/vị", en: "Smell/taste" },
  ["0", "Khác thường (chấp nhận được) hoặc không rõ vị", "Unusual (acceptable) or taste unclear"],
  ["1", "Chấp nhận được", "Acceptable"],
  ["3", "Tương đối hấp dẫn", "Fairly appealing"],
  ["5", "Hấp dẫn", "Appealing"],
);

/** How easy to use the packing format and form of use are (coffee, cocoa). Criterion 6.3 of set 14. */
export const coffeePackingEase = /* @__PURE__ */ choice(
  { vi: "Quy cách đóng gói, dạng sử dụng", en: "Packing format, form of use" },
  ["0", "Không tiện dùng", "Not easy to use"],
  ["1", "Tương đối tiện dùng", "Fairly easy to use"],
  ["2", "Tiện dùng", "Easy to use"],
);
