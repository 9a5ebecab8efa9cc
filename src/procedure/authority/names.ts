import type { Label } from "../../language/label.js";
import type { BelowCentre, Recogniser, TierCode } from "./arrangement.js";
import type { CommuneContent } from "./commune.js";

/** The tiers that evaluate. */
export const tierNames: Readonly<Record<TierCode | "commune", Label>> = {
  commune: { vi: "Cấp xã", en: "Commune" },
  district: { vi: "Cấp huyện", en: "District" },
  province: { vi: "Cấp tỉnh", en: "Province" },
  ministry: { vi: "Cấp trung ương", en: "Centre" },
};

/** Who signs a recognition. */
export const recogniserNames: Readonly<Record<Recogniser, Label>> = {
  "district-committee": { vi: "UBND cấp huyện", en: "District People's Committee" },
  "province-committee": { vi: "UBND cấp tỉnh", en: "Provincial People's Committee" },
  "province-chair": { vi: "Chủ tịch UBND cấp tỉnh", en: "Chair of the provincial People's Committee" },
  ministry: {
    vi: "Bộ Nông nghiệp và Phát triển nông thôn (nay là Bộ Nông nghiệp và Môi trường)",
    en: "Ministry of Agriculture and Rural Development (now Agriculture and Environment)",
  },
  minister: {
    vi: "Bộ trưởng Bộ Nông nghiệp và Môi trường",
    en: "Minister of Agriculture and Environment",
  },
};

/** What a commune assesses. */
export const communeContentNames: Readonly<Record<CommuneContent, Label>> = {
  materials: { vi: "Nguồn gốc sản phẩm, nguyên liệu địa phương", en: "Origin and local materials" },
  labour: { vi: "Lao động địa phương", en: "Local labour" },
  "idea-origin": { vi: "Nguồn gốc ý tưởng sản phẩm", en: "Origin of the product idea" },
  "local-identity": { vi: "Bản sắc và trí tuệ địa phương", en: "Local identity and know-how" },
};

/** What a province may do with a product under 90 points at the centre. */
export const belowCentreNames: Readonly<Record<BelowCentre, Label>> = {
  "recognise-on-central-result": {
    vi: "Chủ tịch UBND cấp tỉnh căn cứ kết quả của Hội đồng cấp trung ương để công nhận 3 sao, 4 sao",
    en: "The province recognises 3 or 4 stars on the central council's result",
  },
  "evaluate-again": {
    vi: "Tổ chức đánh giá, phân hạng theo thẩm quyền của cấp tỉnh",
    en: "The province evaluates and ranks it again",
  },
};
