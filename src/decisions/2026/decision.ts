import type { Label } from "../../language/label.js";
import type { Rules, Stars } from "../rules.js";

/**
 * How 26/2026/QĐ-TTg turns points into stars (art. 3.3) and who recognises them (art. 4.1, 7.3e, 7.4).
 *
 * `exportFrom` and `belowFloors` are not in the decision: see `docs/rating.md`.
 */
export const rules = {
  decision: "2026",
  instrument: "26/2026/QĐ-TTg",
  max: 100,
  bands: [
    { stars: 1, min: 0 },
    { stars: 2, min: 30 },
    { stars: 3, min: 50 },
    { stars: 4, min: 70 },
    { stars: 5, min: 90 },
  ],
  belowFloors: 2,
  certifiableFrom: 3,
  exportFrom: 4,
  tiers: [
    { tier: "province", awards: [3, 4], refers: { from: 90, to: "ministry" } },
    { tier: "ministry", awards: [5] },
  ],
} as const satisfies Rules;

/** What a product of each rank is, in short (26/2026 art. 3.3). */
export const ranks: Readonly<Record<Stars, Label>> = {
  5: {
    vi: "Cấp quốc gia: sản phẩm đặc trưng, có thương hiệu, đạt tiêu chuẩn chất lượng cao và hội tụ điều kiện để xuất khẩu",
    en: "National rank: a distinctive product with a brand, high quality standards and all conditions for export",
  },
  4: {
    vi: "Cấp tỉnh: sản phẩm đặc trưng, từng bước có thương hiệu, đáp ứng yêu cầu về chất lượng và tiếp cận thị trường tốt, có tiềm năng nâng cấp lên hạng 5 sao",
    en: "Provincial rank: a distinctive product with a growing brand, the required quality and good market access, with the potential to rise to 5 stars",
  },
  3: {
    vi: "Cấp tỉnh: sản phẩm có đặc thù, có sự ổn định về chất lượng, được quản lý và thương mại ổn định, có thể nâng cấp lên hạng 4 sao",
    en: "Provincial rank: a product with features of its own, steady quality, steady management and trade, may rise to 4 stars",
  },
  2: {
    vi: "Sản phẩm bước đầu hình thành chất lượng, có thể tiếp tục nâng cấp lên hạng 3 sao",
    en: "A product whose quality is beginning to form, may rise to 3 stars",
  },
  1: {
    vi: "Sản phẩm sơ khai, chưa được thương mại, có thể nâng cấp lên hạng 2 sao",
    en: "A rudimentary product, not yet traded, may rise to 2 stars",
  },
};

/** The instrument itself (26/2026 art. 11.1). */
export const instrument = {
  code: "2026",
  number: "26/2026/QĐ-TTg",
  signed: "2026-05-22",
  effective: "2026-05-22",
  name: {
    vi: "Bộ tiêu chí và quy trình đánh giá, phân hạng sản phẩm OCOP",
    en: "Criteria and procedure for evaluating and ranking OCOP products",
  },
} as const;
