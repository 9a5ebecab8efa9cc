import { PROGRAMME_SINCE } from "../programme.js";
import type { Rank, Rules, Stars } from "../rules.js";

/** What a product of each rank is, in short (490/QĐ-TTg). */
export const ranks: Readonly<Record<Stars, Rank>> = {
  5: { vi: "Chất lượng cao, đạt tiêu chuẩn quốc tế", en: "High quality, meets international standards" },
  4: { vi: "Đạt tiêu chuẩn, có thể lên tiêu chuẩn quốc tế", en: "Up to standard, may rise to the international one" },
  3: { vi: "Đạt tiêu chuẩn, có thể lên 4 sao", en: "Up to standard, may rise to 4 stars" },
  2: { vi: "Chưa đạt đầy đủ tiêu chuẩn", en: "Not fully up to standard" },
  1: { vi: "Còn yếu", en: "Weak" },
};

/**
 * What 490/QĐ-TTg says of ranks: five, by quality, without points. Who recognised them it leaves to the criteria of 2019.
 *
 * `bands` is therefore empty, and there is nothing to rate by. `exportFrom` follows the rank's words.
 */
export const rules = {
  decision: "2018",
  instrument: "490/QĐ-TTg",
  max: 0,
  bands: [],
  belowFloors: 2,
  certifiableFrom: 3,
  ranks,
  exportFrom: 5,
  tiers: [],
} as const satisfies Rules;

/** The instrument itself. */
export const instrument = {
  code: "2018",
  number: "490/QĐ-TTg",
  signed: PROGRAMME_SINCE,
  effective: PROGRAMME_SINCE,
  name: {
    vi: "Chương trình mỗi xã một sản phẩm giai đoạn 2018–2020",
    en: "One Commune One Product programme 2018–2020",
  },
} as const;
