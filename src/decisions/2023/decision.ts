import { formerMinistry } from "../former-ministry.js";
import type { Rank, Rules, Stars } from "../rules.js";
import { amendedOn } from "./days.js";

/**
 * What a product of 3 to 5 stars is called, after accounts of 148/QĐ-TTg; what it says of 1 and 2 stars was not read.
 */
export const ranks: Readonly<Partial<Record<Stars, Rank>>> = {
  5: { vi: "Cấp quốc gia", en: "National rank" },
  4: { vi: "Cấp tỉnh", en: "Provincial rank" },
  3: { vi: "Cấp huyện (từ 06/7/2025: cấp tỉnh)", en: "District rank (from 6 July 2025: provincial)" },
};

/** The least average total that the district sent on to the province while there were districts (148 annex II). */
export const provinceFrom = 70;

/** The least average total that the province sends on to the ministry (148 annex II). */
export const ministryFrom = 90;

/**
 * How 148/QĐ-TTg turns points into stars and who recognises them.
 *
 * The tiers are those since 1489/QĐ-TTg (6 July 2025), which took the district out; those before are `earlierTiers`.
 * The articles were read in excerpts only: bands and tiers of award are confirmed by several sources, the sentence
 * "đến dưới" by none. What it says of export and of a total under 90 at the centre was not read. `belowFloors` is not in
 * the decision: see `docs/rating.md`.
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
  ranks,
  tiers: [
    { tier: "province", awards: [3, 4], refers: { from: ministryFrom, to: "ministry" } },
    { tier: "ministry", awards: [5] },
  ],
  earlierTiers: [
    {
      before: amendedOn,
      tiers: [
        { tier: "district", awards: [3], refers: { from: provinceFrom, to: "province" } },
        { tier: "province", awards: [4], refers: { from: ministryFrom, to: "ministry" } },
        { tier: "ministry", awards: [5], authority: formerMinistry },
      ],
    },
  ],
} as const satisfies Rules;

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
