import type { Market } from "../../decisions/rules.js";
import type { Label } from "../../language/label.js";
import type { Language } from "../../language/language.js";

const authorities: Readonly<Record<string, Label>> = {
  district: { vi: "cấp huyện", en: "the district" },
  province: { vi: "cấp tỉnh", en: "the province" },
  ministry: { vi: "Bộ Nông nghiệp và Môi trường", en: "the Ministry of Agriculture and Environment" },
};

const markets: Readonly<Record<Market, Label>> = {
  domestic: { vi: "thị trường trong nước", en: "the domestic market" },
  export: { vi: "xuất khẩu", en: "export" },
};

/** The authority of a tier of evaluation, in a sentence. */
export function authorityName(tier: string, language: Language): string {
  return authorities[tier]?.[language] ?? tier;
}

/** The market a rank is held able to compete for, in a sentence. */
export function marketName(market: Market, language: Language): string {
  return markets[market][language];
}
