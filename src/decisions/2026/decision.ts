import type { Rank, Rules, Stars } from "../rules.js";

/** What a product of each rank is, in short (26/2026 art. 3.3). */
export const ranks: Readonly<Record<Stars, Rank>> = {
  5: {
    article: "3.3a",
    vi: "Sản phẩm cấp quốc gia, đặc trưng, có thương hiệu, đạt tiêu chuẩn chất lượng cao và hội tụ điều kiện để xuất khẩu",
    en: "A national product: distinctive, with a brand, up to high quality standards and ready to export",
  },
  4: {
    article: "3.3b",
    vi: "Sản phẩm cấp tỉnh, đặc trưng, từng bước có thương hiệu, đáp ứng yêu cầu về chất lượng và tiếp cận thị trường tốt, có tiềm năng nâng cấp lên hạng 5 sao",
    en: "A provincial product: distinctive, step by step with a brand, of the required quality and with good market access, with the potential to rise to 5 stars",
  },
  3: {
    article: "3.3c",
    vi: "Sản phẩm cấp tỉnh, có đặc thù, có sự ổn định về chất lượng, được quản lý và thương mại ổn định, có thể nâng cấp lên hạng 4 sao",
    en: "A provincial product: with features of its own, of steady quality, managed and traded steadily; may rise to 4 stars",
  },
  2: {
    article: "3.3d",
    vi: "Sản phẩm bước đầu hình thành chất lượng, có thể tiếp tục nâng cấp lên hạng 3 sao",
    en: "A product whose quality is beginning to form, may rise to 3 stars",
  },
  1: {
    article: "3.3đ",
    vi: "Sản phẩm sơ khai, chưa được thương mại, có thể nâng cấp lên hạng 2 sao",
    en: "A rudimentary product, not yet traded, may rise to 2 stars",
  },
};

/** The least average total that the province sends on to the ministry (26/2026 art. 7.3e). */
export const ministryFrom = 90;

/**
 * How 26/2026/QĐ-TTg turns points into stars (art. 3.3) and who recognises them (art. 4.1, 7.3e, 7.4).
 *
 * Art. 3.3 speaks of export for 5 stars only. `belowFloors` is not in the decision: see `docs/rating.md`.
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
  ranks,
  exportFrom: 5,
  tiers: [
    {
      tier: "province",
      awards: [3, 4],
      refers: { from: ministryFrom, to: "ministry", isApproved: true, article: "7.3e" },
    },
    {
      tier: "ministry",
      awards: [5],
      belowTotal: { choices: ["recognise-on-central-result", "evaluate-again"], byChair: true, article: "7.4g" },
    },
  ],
} as const satisfies Rules;

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
