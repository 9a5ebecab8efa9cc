/**
 * Grounds of rejection, stop rules and preconditions printed on the forms of 26/2026/QĐ-TTg, annex II.
 *
 * They rest on what assessors see, so they are inputs of a rating: report their codes as `rejections`. The label of a
 * precondition is the requirement; its code is reported where the requirement is not met.
 */
import type { Ground } from "../criteria-set.js";

/** Sets 1 to 25: under the whole form. */
export const forgedDossier: Ground = {
  code: "forged-dossier",
  effect: "reject",
  label: { vi: "Hồ sơ giả mạo", en: "The dossier is forged" },
};

/** Sets 1 to 25: under the whole form. */
export const incompleteRegistration: Ground = {
  code: "incomplete-registration",
  effect: "reject",
  label: {
    vi: "Hồ sơ đăng ký không đáp ứng quy định",
    en: "The registration dossier does not meet the requirements",
  },
};

/** Sets 1 to 17: under the whole form. */
export const noFoodSafetyCompliance: Ground = {
  code: "no-food-safety-compliance",
  effect: "reject",
  label: {
    vi: "Không tuân thủ đầy đủ quy định về giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm",
    en: "The rules on the food-safety eligibility certificate are not fully met",
  },
};

/** Sets 15 and 17: under the whole form. */
export const noProductionLicence: Ground = {
  code: "no-production-licence",
  effect: "reject",
  label: { vi: "Không có giấy phép sản xuất theo quy định", en: "The required production licence is missing" },
};

/** Set 18: under the whole form. */
export const noProductionEligibility: Ground = {
  code: "no-production-eligibility",
  effect: "reject",
  label: {
    vi: "Không tuân thủ đầy đủ quy định về giấy chứng nhận cơ sở đủ điều kiện sản xuất (GMP với thực phẩm bảo vệ sức khỏe hoặc tương đương)",
    en: "The rules on the production-eligibility certificate (GMP for health supplements, or equivalent) are not fully met",
  },
};

/** Set 18: under the whole form. */
export const noDeclarationLabellingAdvertising: Ground = {
  code: "no-declaration-labelling-advertising",
  effect: "reject",
  label: {
    vi: "Không tuân thủ quy định về đăng ký công bố chất lượng, ghi nhãn, quảng cáo sản phẩm",
    en: "The rules on registering the quality declaration, on labelling or on advertising are not met",
  },
};

/** Set 19: under the whole form. */
export const noHealthMinistryConditions: Ground = {
  code: "no-health-ministry-conditions",
  effect: "reject",
  label: {
    vi: "Không có đủ điều kiện bắt buộc để sản xuất theo quy định quản lý chuyên ngành của Bộ Y tế",
    en: "Production conditions the Ministry of Health makes mandatory are missing",
  },
};

/** Set 20: under the whole form. */
export const noMandatoryConditions: Ground = {
  code: "no-mandatory-conditions",
  effect: "reject",
  label: {
    vi: "Không có đủ điều kiện bắt buộc để sản xuất theo quy định quản lý chuyên ngành",
    en: "Production conditions that sector rules make mandatory are missing",
  },
};

/** Sets 19 and 20: under the whole form. */
export const noProductDeclaration: Ground = {
  code: "no-product-declaration",
  effect: "reject",
  label: {
    vi: "Không có bản công bố sản phẩm (hoặc tương đương)",
    en: "The product declaration (or equivalent) is missing",
  },
};

/** Set 19: under criterion 6. */
export const noCosmeticsDeclarationForm: Ground = {
  code: "no-declaration-form",
  effect: "stop",
  criterion: "6",
  label: {
    vi: "Không có phiếu công bố sản phẩm mỹ phẩm theo quy định",
    en: "The required cosmetics declaration form is missing",
  },
};

/** Set 20: under criterion 6. */
export const noDeclarationForm: Ground = {
  code: "no-declaration-form",
  effect: "stop",
  criterion: "6",
  label: {
    vi: "Không có phiếu công bố sản phẩm theo quy định",
    en: "The required product declaration form is missing",
  },
};

/** Sets 7 to 15 and 18 to 20: under criterion 1.1. */
export const importedMaterial: Ground = {
  code: "imported-material",
  effect: "reject",
  criterion: "1.1",
  label: {
    vi: "Sử dụng toàn bộ nguyên liệu nhập khẩu hoặc không rõ nguồn gốc",
    en: "All raw material is imported or of unknown origin",
  },
};

/** Sets 5 to 14: under criterion 2.1. */
export const identicalProduct: Ground = {
  code: "identical-product",
  effect: "reject",
  criterion: "2.1",
  label: {
    vi: "Giống hệt sản phẩm của nhà sản xuất khác, chỉ thay đổi tên sản phẩm, nhà sản xuất",
    en: "Identical to another producer's product, only the names of product and producer changed",
  },
};

/** Set 1: under criterion 2.1. */
export const commonStapleQuality: Ground = {
  code: "common-staple",
  effect: "stop",
  criterion: "2.1",
  label: {
    vi: "Sản phẩm phổ biến của nhóm sản phẩm chủ lực cấp quốc gia, cấp tỉnh, không nổi trội về chất lượng và đặc sắc",
    en: "A common product of a national or provincial key product group, without outstanding quality and distinction",
  },
};

/** Sets 2 to 4: under criterion 2.1. */
export const commonStaple: Ground = {
  code: "common-staple",
  effect: "stop",
  criterion: "2.1",
  label: {
    vi: "Sản phẩm phổ biến của nhóm sản phẩm chủ lực cấp quốc gia, cấp tỉnh, không nổi trội và đặc sắc",
    en: "A common product of a national or provincial key product group that neither stands out nor is distinctive",
  },
};

const impurities = {
  vi: "Có tạp chất có nguy cơ gây mất an toàn thực phẩm (côn trùng, lông, cát…)",
  en: "Impurities that put food safety at risk (insects, hair, sand…)",
};

/** Sets 1 to 10, 12, 15 and 17: under criterion 6.1. */
export const unsafeImpurities: Ground = {
  code: "unsafe-impurities",
  effect: "stop",
  criterion: "6.1",
  label: impurities,
};

/** Sets 11 and 13: under criterion 6.1.1. */
export const unsafeImpuritiesNested: Ground = {
  code: "unsafe-impurities",
  effect: "stop",
  criterion: "6.1.1",
  label: impurities,
};

/** Sets 21 and 22: under criterion 6.2. */
export const intellectualPropertyBreach: Ground = {
  code: "intellectual-property-breach",
  effect: "reject",
  criterion: "6.2",
  label: { vi: "Sản phẩm vi phạm sở hữu trí tuệ", en: "The product infringes intellectual property" },
};

/** Sets 1, 3, 23 and 24: required under criterion 1.1. */
export const notGrownInProvince: Ground = {
  code: "not-from-province",
  effect: "precondition",
  criterion: "1.1",
  label: {
    vi: "100% sản phẩm được trồng trên địa bàn tỉnh",
    en: "100% of the product is grown in the province",
  },
};

/** Set 2: required under criterion 1.1. */
export const notRaisedOrCaughtInProvince: Ground = {
  code: "not-from-province",
  effect: "precondition",
  criterion: "1.1",
  label: {
    vi: "100% sản phẩm được nuôi trồng, đánh bắt trên địa bàn tỉnh (không tính phạm vi ngư trường đánh bắt)",
    en: "100% of the product is raised or caught in the province (the fishing ground does not count)",
  },
};

/** Set 4: required under criterion 1.1. */
export const notRaisedOrGrownInProvince: Ground = {
  code: "not-from-province",
  effect: "precondition",
  criterion: "1.1",
  label: {
    vi: "100% sản phẩm được nuôi/trồng trên địa bàn tỉnh",
    en: "100% of the product is raised or grown in the province",
  },
};

/** Set 25: required under criterion 1.1. */
export const notRaisedInProvince: Ground = {
  code: "not-from-province",
  effect: "precondition",
  criterion: "1.1",
  label: {
    vi: "100% sản phẩm được nuôi trên địa bàn tỉnh",
    en: "100% of the animals are raised in the province",
  },
};
