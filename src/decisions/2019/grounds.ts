/**
 * Grounds of rejection and stop rules printed on the forms of 1048/QĐ-TTg, annex III.
 *
 * They rest on what assessors see, so they are inputs of a rating: report their codes as `rejections`.
 */
import type { Ground } from "../criteria-set.js";

/** Sets 1 to 25: under the whole form. */
export const forgedDossier: Ground = {
  code: "forged-dossier",
  effect: "reject",
  label: { vi: "Hồ sơ giả mạo", en: "The dossier is forged" },
};

/** Sets 1 to 25: under the whole form. */
export const incompleteDossier: Ground = {
  code: "incomplete-dossier",
  effect: "reject",
  label: { vi: "Không đáp ứng quy định hồ sơ dự thi", en: "The dossier does not meet the competition's rules" },
};

/** Sets 1 to 18: under the whole form. */
export const noFoodSafetyCertificate: Ground = {
  code: "no-food-safety-certificate",
  effect: "reject",
  label: {
    vi: "Không có giấy chứng nhận đủ điều kiện an toàn thực phẩm (hoặc tương đương)",
    en: "No food-safety eligibility certificate (or its equivalent)",
  },
};

/** Sets 1 to 18: under the whole form. */
export const noFoodSafetyTests: Ground = {
  code: "no-food-safety-tests",
  effect: "reject",
  label: { vi: "Không có phiếu kiểm nghiệm các chỉ tiêu an toàn thực phẩm", en: "No test report on food safety" },
};

/** Sets 19 and 21 to 24: under the whole form. */
export const noProductionEligibility: Ground = {
  code: "no-production-eligibility",
  effect: "reject",
  label: { vi: "Không có giấy chứng nhận đủ điều kiện sản xuất", en: "No production-eligibility certificate" },
};

/** Set 20: under the whole form. */
export const noCosmeticsEligibility: Ground = {
  code: "no-production-eligibility",
  effect: "reject",
  label: {
    vi: "Không có giấy chứng nhận đủ điều kiện sản xuất mỹ phẩm",
    en: "No certificate of eligibility to produce cosmetics",
  },
};

/** Set 19: under the whole form. */
export const noDrugRegistration: Ground = {
  code: "no-drug-registration",
  effect: "reject",
  label: {
    vi: "Không có số đăng ký thuốc/giấy tiếp nhận đăng ký bản công bố sản phẩm",
    en: "No drug registration number or receipt of the product declaration",
  },
};

/** Under 1.1. */
export const importedMaterial: Ground = {
  code: "imported-material",
  effect: "reject",
  criterion: "1.1",
  label: {
    vi: "Sử dụng toàn bộ nguyên liệu nhập khẩu hoặc không rõ nguồn gốc",
    en: "All raw material is imported or of unknown origin",
  },
};

/** Under 2.1. */
export const identicalProduct: Ground = {
  code: "identical-product",
  effect: "reject",
  criterion: "2.1",
  label: {
    vi: "Giống hệt sản phẩm của nhà sản xuất khác, chỉ thay đổi tên sản phẩm, nhà sản xuất",
    en: "Identical to another producer's product, only the names of product and producer changed",
  },
};

/** Under 6.1. */
export const unsafeImpurities: Ground = {
  code: "unsafe-impurities",
  effect: "stop",
  criterion: "6.1",
  label: { vi: "Có tạp chất có nguy cơ mất an toàn thực phẩm", en: "Impurities that endanger food safety" },
};

/** Under 6.1.1. */
export const unsafeImpuritiesNested: Ground = {
  code: "unsafe-impurities",
  effect: "stop",
  criterion: "6.1.1",
  label: { vi: "Có tạp chất có nguy cơ mất an toàn thực phẩm", en: "Impurities that endanger food safety" },
};

/** Sets 23 to 25: under 6.2. */
export const intellectualPropertyBreach: Ground = {
  code: "intellectual-property-breach",
  effect: "reject",
  criterion: "6.2",
  label: { vi: "Vi phạm sở hữu trí tuệ", en: "Intellectual property is infringed" },
};

/** Set 22: under 6. */
export const noStandardDeclaration: Ground = {
  code: "no-standard-declaration",
  effect: "stop",
  criterion: "6",
  label: {
    vi: "Không có hồ sơ công bố tiêu chuẩn sản phẩm theo quy định",
    en: "No file declaring the product's standard as required",
  },
};

/** Set 21: under 6. */
export const noDeclarationReceipt: Ground = {
  code: "no-declaration-receipt",
  effect: "stop",
  criterion: "6",
  label: {
    vi: "Không có phiếu tiếp nhận hồ sơ công bố tiêu chuẩn áp dụng theo quy định",
    en: "No receipt for the file declaring the standard applied, as required",
  },
};

/** Set 20: under 6. */
export const noCosmeticsDeclaration: Ground = {
  code: "no-cosmetics-declaration",
  effect: "stop",
  criterion: "6",
  label: { vi: "Không có phiếu công bố sản phẩm mỹ phẩm theo quy định", en: "No cosmetics declaration as required" },
};

/** Under 9, quality assurance. */
export const foodSafetyCertificateInvalid9: Ground = {
  code: "food-safety-certificate-invalid",
  effect: "stop",
  criterion: "9",
  label: {
    vi: "Giấy chứng nhận đủ điều kiện an toàn thực phẩm (hoặc tương đương) không phù hợp quy định",
    en: "The food-safety eligibility certificate (or its equivalent) does not meet the rules",
  },
};

/** Under 10, quality assurance. */
export const foodSafetyCertificateInvalid10: Ground = {
  code: "food-safety-certificate-invalid",
  effect: "stop",
  criterion: "10",
  label: {
    vi: "Giấy chứng nhận đủ điều kiện an toàn thực phẩm (hoặc tương đương) không phù hợp quy định",
    en: "The food-safety eligibility certificate (or its equivalent) does not meet the rules",
  },
};

/** Under 12, quality assurance. */
export const noProductionCertificate12: Ground = {
  code: "no-production-certificate",
  effect: "stop",
  criterion: "12",
  label: {
    vi: "Không có giấy chứng nhận đủ điều kiện sản xuất theo quy định",
    en: "No production-eligibility certificate as required",
  },
};

/** Under 12, quality assurance. */
export const productionCertificateInvalid12: Ground = {
  code: "production-certificate-invalid",
  effect: "stop",
  criterion: "12",
  label: {
    vi: "Giấy chứng nhận đủ điều kiện sản xuất không phù hợp quy định",
    en: "The production-eligibility certificate does not meet the rules",
  },
};
