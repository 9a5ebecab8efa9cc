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
  stages: [
    { stage: "province", awards: [3, 4], refers: { from: 90, to: "ministry" } },
    { stage: "ministry", awards: [5] },
  ],
} as const satisfies Rules;

/** What a product of each rank is, in short (26/2026 art. 3.3). */
export const ranks: Readonly<Record<Stars, Label>> = {
  5: {
    vi: "Cấp quốc gia: có thương hiệu, chất lượng cao, đủ điều kiện xuất khẩu",
    en: "National rank: an established brand of high quality, fit for export",
  },
  4: {
    vi: "Cấp tỉnh: đang tạo dựng thương hiệu, tiếp cận thị trường tốt, có thể lên 5 sao",
    en: "Provincial rank: a brand in the making with good market access, may rise to 5 stars",
  },
  3: {
    vi: "Cấp tỉnh: chất lượng và bán hàng ổn định, có thể lên 4 sao",
    en: "Provincial rank: steady quality and sales, may rise to 4 stars",
  },
  2: {
    vi: "Chất lượng mới hình thành, có thể lên 3 sao",
    en: "Quality is only forming, may rise to 3 stars",
  },
  1: {
    vi: "Còn sơ khai, chưa thành hàng hóa, có thể lên 2 sao",
    en: "At its beginnings and not yet traded, may rise to 2 stars",
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
