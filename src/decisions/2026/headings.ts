/** The names of the parts and groups on the forms of 26/2026/QĐ-TTg, annex II. */
import type { Label } from "../../language/label.js";

/** Parts A, B and C of every form (26/2026 art. 3.1). */
export const partNames = {
  A: { vi: "Sản phẩm và sức mạnh cộng đồng", en: "Product and community strength" },
  B: { vi: "Khả năng tiếp thị", en: "Marketing capability" },
  C: { vi: "Chất lượng sản phẩm", en: "Product quality" },
} as const satisfies Record<string, Label>;

export const production: Label = { vi: "Tổ chức sản xuất", en: "Organisation of production" };

export const communityServices: Label = {
  vi: "Tổ chức dịch vụ cộng đồng",
  en: "Organisation of community services",
};

export const productDevelopment: Label = { vi: "Phát triển sản phẩm", en: "Product development" };

export const communityStrength: Label = { vi: "Sức mạnh cộng đồng", en: "Community strength" };

export const marketing: Label = { vi: "Tiếp thị", en: "Marketing" };

export const productStory: Label = { vi: "Câu chuyện sản phẩm", en: "Product story" };

export const sensoryQuality: Label = { vi: "Chỉ tiêu cảm quan", en: "Sensory criteria" };

export const craftCriteria: Label = { vi: "Các chỉ tiêu", en: "Criteria of workmanship" };

export const productQuality: Label = { vi: "Chất lượng sản phẩm", en: "Product quality" };
