import type { GroundEffect } from "../../decisions/criteria-set.js";
import type { Label } from "../../language/label.js";
import type { Language } from "../../language/language.js";

const authorities: Readonly<Record<string, Label>> = {
  district: { vi: "UBND cấp huyện", en: "the district" },
  province: { vi: "UBND cấp tỉnh", en: "the province" },
  ministry: { vi: "Bộ Nông nghiệp và Môi trường", en: "the Ministry of Agriculture and Environment" },
};

const councils: Readonly<Record<string, Label>> = {
  district: { vi: "Hội đồng cấp huyện", en: "the district's council" },
  province: { vi: "Hội đồng cấp tỉnh", en: "the provincial council" },
  ministry: { vi: "Hội đồng cấp trung ương", en: "the central council" },
};

const tiers: Readonly<Record<string, Label>> = {
  district: { vi: "cấp huyện", en: "district tier" },
  province: { vi: "cấp tỉnh", en: "provincial tier" },
  ministry: { vi: "cấp trung ương", en: "central tier" },
};

/** The authority of a tier of evaluation, in a sentence; by the name it had, where that is given. */
export function authorityName(tier: string, language: Language, name?: Label): string {
  return (name ?? authorities[tier])?.[language] ?? tier;
}

/** The council of a tier of evaluation, in a sentence. */
export function councilName(tier: string, language: Language): string {
  return councils[tier]?.[language] ?? tier;
}

/** Tiers of evaluation by their codes and names: `province (provincial tier)`. */
export function tierNames(codes: readonly string[], language: Language): string {
  return codes.map((code) => (tiers[code] ? `${code} (${tiers[code][language]})` : code)).join(", ");
}

/** What a reported ground does. */
export const groundEffects: Readonly<Record<GroundEffect, Label>> = {
  reject: { vi: "Hồ sơ bị loại", en: "The dossier is rejected" },
  stop: { vi: "Dừng đánh giá", en: "The evaluation stops" },
  precondition: { vi: "Chưa đáp ứng yêu cầu", en: "A precondition is not met" },
};
