import { formerMinistry } from "../former-ministry.js";
import type { Rank, Rules, Stars } from "../rules.js";
import { minimums781 } from "./minimums-781.js";

/** What a product of each rank is, in short (1048 art. 1.2). */
export const ranks: Readonly<Record<Stars, Rank>> = {
  5: { article: "1.2", vi: "Cấp quốc gia, có thể xuất khẩu", en: "National rank, can be exported" },
  4: { article: "1.2", vi: "Cấp tỉnh, có thể nâng cấp lên hạng 5 sao", en: "Provincial rank, may rise to 5 stars" },
  3: {
    article: "1.2",
    vi: "Cấp tỉnh, đạt tiêu chuẩn, có thể nâng cấp lên hạng 4 sao",
    en: "Provincial rank, up to standard, may rise to 4 stars",
  },
  2: {
    article: "1.2",
    vi: "Chưa đạt tiêu chuẩn, có thể nâng cấp lên hạng 3 sao",
    en: "Not up to standard, may rise to 3 stars",
  },
  1: {
    article: "1.2",
    vi: "Khởi điểm tham gia Chương trình OCOP, có thể nâng cấp lên hạng 2 sao",
    en: "Starting point in the OCOP programme, may rise to 2 stars",
  },
};

/** The least average total that the district sends on to the province (1048 annex II.1a). */
export const provinceFrom = 50;

/** The least average total that the province sends on to the ministry (1048 annex II.1b). */
export const ministryFrom = 90;

/**
 * How 1048/QĐ-TTg turns points into stars (art. 1.2) and who recognises them (annex II).
 *
 * The print gives bands in whole points (70 to 89, 50 to 69, 30 to 49) and is silent on averages between them; they are
 * read as half-open, so that 89.5 is 4 stars, as the scoring software of that time did. The forms have no
 * floors: none were law until 2020-06-07. Those that 781/QĐ-TTg then added are known in part only: see `minimums781`.
 * Members' totals must not differ by more than 10 points, or the council discusses and scores again: such an evaluation is
 * not ranked. Annex II prints this for the councils of the province and the centre; it is applied to the district's, too. `exportFrom` is art. 1.2 ("có thể xuất khẩu").
 */
export const rules = {
  decision: "2019",
  instrument: "1048/QĐ-TTg",
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
    { tier: "district", awards: [], refers: { from: provinceFrom, to: "province", article: "annex II.1a" } },
    { tier: "province", awards: [3, 4], refers: { from: ministryFrom, to: "ministry", article: "annex II.1b" } },
    {
      tier: "ministry",
      awards: [5],
      belowTotal: { choices: ["recognise-on-central-result"], article: "annex II.1c" },
      authority: formerMinistry,
    },
  ],
  unheldMinimums: minimums781,
  policy: { divergence: { limit: 10, action: "block" } },
} as const satisfies Rules;

/** The instrument itself (1048 art. 3). */
export const instrument = {
  code: "2019",
  number: "1048/QĐ-TTg",
  signed: "2019-08-21",
  effective: "2019-08-21",
  name: {
    vi: "Bộ tiêu chí đánh giá, phân hạng sản phẩm OCOP (1048/QĐ-TTg, sửa đổi bởi 781/QĐ-TTg)",
    en: "Criteria for evaluating and ranking OCOP products (1048/QĐ-TTg, amended by 781/QĐ-TTg)",
  },
} as const;
