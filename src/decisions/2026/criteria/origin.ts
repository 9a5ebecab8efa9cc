/**
 * Where products and raw materials come from: criterion 1.1.
 *
 * Figures: 26/2026/QĐ-TTg, annex II. Wording: our own.
 */
import { choice } from "../../criterion.js";

/** What share of the product is grown in the commune. Criterion 1.1 of sets 1, 3. */
export const productOriginGrown = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc sản phẩm", en: "Product origin" },
  ["1", "Có sản phẩm trồng trong xã, nhưng dưới 50%", "Some of the product grown in the commune, but under 50%"],
  ["2", "50% đến dưới 75% sản phẩm trồng trong xã", "50% to under 75% of the product grown in the commune"],
  ["3", "75% đến 100% sản phẩm trồng trong xã", "75% to 100% of the product grown in the commune"],
);

/** What share of the product is raised or caught in the commune. Criterion 1.1 of set 2. */
export const productOriginRaisedOrCaught = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc sản phẩm", en: "Product origin" },
  ["1", "Có sản phẩm nuôi, đánh bắt trong xã, nhưng dưới 50%", "Some of the product raised or caught in the commune, but under 50%"],
  ["2", "50% đến dưới 75% sản phẩm nuôi, đánh bắt trong xã", "50% to under 75% of the product raised or caught in the commune"],
  ["3", "75% đến 100% sản phẩm nuôi, đánh bắt trong xã", "75% to 100% of the product raised or caught in the commune"],
);

/** What share of the product is raised or grown in the commune. Criterion 1.1 of set 4. */
export const productOriginRaisedOrGrown = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc sản phẩm", en: "Product origin" },
  ["1", "Có sản phẩm nuôi/trồng trong xã, nhưng dưới 50%", "Some of the product raised or grown in the commune, but under 50%"],
  ["2", "50% đến dưới 75% sản phẩm nuôi/trồng trong xã", "50% to under 75% of the product raised or grown in the commune"],
  ["3", "75% đến 100% sản phẩm nuôi/trồng trong xã", "75% to 100% of the product raised or grown in the commune"],
);

/** What share of the raw materials comes from the province. Criterion 1.1 of sets 5–22. */
export const rawMaterialSource = /* @__PURE__ */ choice(
  { vi: "Nguồn nguyên liệu", en: "Raw-material source" },
  ["1***", "Có nguyên liệu có nguồn gốc trong tỉnh, nhưng dưới 50%", "Some raw material from the province, but under 50%"],
  ["2", "50% đến dưới 75% nguyên liệu có nguồn gốc trong tỉnh", "50% to under 75% of raw material from the province"],
  ["4", "75% đến 100% nguyên liệu có nguồn gốc trong tỉnh", "75% to 100% of raw material from the province"],
);

/** What share of flowers or ornamental plants is grown in the commune. Criterion 1.1 of sets 23, 24. */
export const productOriginOrnamentalPlants = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc sản phẩm", en: "Product origin" },
  ["1", "Có sản phẩm trồng trong xã, nhưng dưới 50%", "Some of the product grown in the commune, but under 50%"],
  ["2", "50% đến dưới 75% sản phẩm trồng trong xã", "50% to under 75% of the product grown in the commune"],
  ["4", "75% đến 100% sản phẩm trồng trong xã", "75% to 100% of the product grown in the commune"],
);

/** What share of ornamental animals is raised in the commune. Criterion 1.1 of set 25. */
export const productOriginOrnamentalAnimals = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc sản phẩm", en: "Product origin" },
  ["1", "Có sản phẩm nuôi trong xã, nhưng dưới 50%", "Some of the product raised in the commune, but under 50%"],
  ["2", "50% đến dưới 75% sản phẩm nuôi trong xã", "50% to under 75% of the product raised in the commune"],
  ["4", "75% đến 100% sản phẩm nuôi trong xã", "75% to 100% of the product raised in the commune"],
);
