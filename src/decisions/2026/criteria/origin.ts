/**
 * Where products and raw materials come from: criterion 1.1.
 *
 * Figures: 26/2026/QĐ-TTg, annex II. Wording: our own.
 */
import { choice } from "../../criterion.js";

/** What share of the product is grown in the commune. Criterion 1.1 of sets 1, 3. */
export const productOriginGrown = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc sản phẩm", en: "Product origin" },
  ["1", "Có trồng trong xã, nhưng dưới 50 %", "Some grown in the commune, but under 50 %"],
  ["2", "50 % đến dưới 75 % trồng trong xã", "50 % to under 75 % grown in the commune"],
  ["3", "75 % đến 100 % trồng trong xã", "75 % to 100 % grown in the commune"],
);

/** What share of the product is raised or caught in the commune. Criterion 1.1 of set 2. */
export const productOriginRaisedOrCaught = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc sản phẩm", en: "Product origin" },
  ["1", "Có nuôi, đánh bắt trong xã, nhưng dưới 50 %", "Some raised or caught in the commune, but under 50 %"],
  ["2", "50 % đến dưới 75 % nuôi, đánh bắt trong xã", "50 % to under 75 % raised or caught in the commune"],
  ["3", "75 % đến 100 % nuôi, đánh bắt trong xã", "75 % to 100 % raised or caught in the commune"],
);

/** What share of the product is raised or grown in the commune. Criterion 1.1 of set 4. */
export const productOriginRaisedOrGrown = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc sản phẩm", en: "Product origin" },
  ["1", "Có nuôi/trồng trong xã, nhưng dưới 50 %", "Some raised or grown in the commune, but under 50 %"],
  ["2", "50 % đến dưới 75 % nuôi/trồng trong xã", "50 % to under 75 % raised or grown in the commune"],
  ["3", "75 % đến 100 % nuôi/trồng trong xã", "75 % to 100 % raised or grown in the commune"],
);

/** What share of the raw materials comes from the province. Criterion 1.1 of sets 5–22. */
export const rawMaterialSource = /* @__PURE__ */ choice(
  { vi: "Nguồn nguyên liệu", en: "Raw-material source" },
  ["1***", "Có nguyên liệu trong tỉnh, nhưng dưới 50 %", "Some from the province, but under 50 %"],
  ["2", "50 % đến dưới 75 % nguyên liệu trong tỉnh", "50 % to under 75 % from the province"],
  ["4", "75 % đến 100 % nguyên liệu trong tỉnh", "75 % to 100 % from the province"],
);

/** What share of flowers or ornamental plants is grown in the commune. Criterion 1.1 of sets 23, 24. */
export const productOriginOrnamentalPlants = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc sản phẩm", en: "Product origin" },
  ["1", "Có trồng trong xã, nhưng dưới 50 %", "Some grown in the commune, but under 50 %"],
  ["2", "50 % đến dưới 75 % trồng trong xã", "50 % to under 75 % grown in the commune"],
  ["4", "75 % đến 100 % trồng trong xã", "75 % to 100 % grown in the commune"],
);

/** What share of ornamental animals is raised in the commune. Criterion 1.1 of set 25. */
export const productOriginOrnamentalAnimals = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc sản phẩm", en: "Product origin" },
  ["1", "Có nuôi trong xã, nhưng dưới 50 %", "Some raised in the commune, but under 50 %"],
  ["2", "50 % đến dưới 75 % nuôi trong xã", "50 % to under 75 % raised in the commune"],
  ["4", "75 % đến 100 % nuôi trong xã", "75 % to 100 % raised in the commune"],
);
