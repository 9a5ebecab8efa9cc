/** The names of the parts and groups on the forms of 1048/QĐ-TTg, annex III. */
import type { Label } from "../../language/label.js";

/** Parts A, B and C of every form. */
export const partNames = {
  A: { vi: "Sản phẩm và sức mạnh cộng đồng", en: "Product and community strength" },
  B: { vi: "Khả năng tiếp thị", en: "Marketing capability" },
  C: { vi: "Chất lượng sản phẩm", en: "Product quality" },
} as const satisfies Record<string, Label>;

export const production: Label = { vi: "Tổ chức sản xuất", en: "Organisation of production" };

export const productDevelopment: Label = { vi: "Phát triển sản phẩm", en: "Product development" };

export const communityStrength: Label = { vi: "Sức mạnh cộng đồng", en: "Community strength" };

export const marketing: Label = { vi: "Tiếp thị", en: "Marketing" };

export const productStory: Label = { vi: "Câu chuyện về sản phẩm", en: "Product story" };

export const sensoryQuality: Label = { vi: "Chỉ tiêu cảm quan", en: "Sensory criteria" };

export const qualityDeclaration: Label = { vi: "Công bố chất lượng sản phẩm", en: "Quality declaration" };

export const declarationAndTests: Label = {
  vi: "Công bố chất lượng sản phẩm, kiểm tra định kỳ",
  en: "Quality declaration and periodic tests",
};

export const effectiveness: Label = { vi: "Hiệu quả sử dụng", en: "Effectiveness" };

export const craftCriteria: Label = { vi: "Các chỉ tiêu", en: "Criteria of workmanship" };

export const productQuality: Label = { vi: "Chất lượng sản phẩm", en: "Product quality" };

export const services: Label = { vi: "Tổ chức dịch vụ", en: "Organisation of services" };

export const communityServices: Label = { vi: "Tổ chức dịch vụ cộng đồng", en: "Organisation of community services" };
