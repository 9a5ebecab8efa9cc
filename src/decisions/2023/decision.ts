import type { Label } from "../../language/label.js";
import type { Rules, Stars } from "../rules.js";

/**
 * How 148/QĐ-TTg turns points into stars and who recognises them.
 *
 * The tiers are those since 1489/QĐ-TTg (6 July 2025), which took the district out; those before are `earlierTiers`.
 * The articles were read in excerpts only: bands and levels of award are confirmed by several sources, the sentence
 * "đến dưới" by none. `exportFrom` and `belowFloors` are not in the decision: see `docs/rating.md`.
 */
export const rules = {
  decision: "2023",
  instrument: "148/QĐ-TTg",
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
  earlierTiers: [
    {
      until: "2025-07-05",
      tiers: [
        { tier: "district", awards: [3], refers: { from: 70, to: "province" } },
        { tier: "province", awards: [4], refers: { from: 90, to: "ministry" } },
        { tier: "ministry", awards: [5] },
      ],
    },
  ],
} as const satisfies Rules;

/** What a product of each rank is called (levels of award before 1489/QĐ-TTg). */
export const ranks: Readonly<Record<Stars, Label>> = {
  5: { vi: "Cấp quốc gia", en: "National rank" },
  4: { vi: "Cấp tỉnh", en: "Provincial rank" },
  3: { vi: "Cấp huyện (từ 06/7/2025: cấp tỉnh)", en: "District rank (from 6 July 2025: provincial)" },
  2: { vi: "Chưa đạt chuẩn, có thể nâng cấp lên hạng 3 sao", en: "Not up to standard yet, may rise to 3 stars" },
  1: { vi: "Khởi điểm, có thể nâng cấp lên hạng 2 sao", en: "A starting point, may rise to 2 stars" },
};

/** The instrument itself. */
export const instrument = {
  code: "2023",
  number: "148/QĐ-TTg",
  signed: "2023-02-24",
  effective: "2023-02-24",
  name: {
    vi: "Bộ tiêu chí và quy trình đánh giá, phân hạng sản phẩm OCOP (148/QĐ-TTg, sửa đổi bởi 1489/QĐ-TTg)",
    en: "Criteria and procedure for evaluating and ranking OCOP products (148/QĐ-TTg, amended by 1489/QĐ-TTg)",
  },
} as const;
