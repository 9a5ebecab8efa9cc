/**
 * Grounds of rejection, stop rules and preconditions printed under criteria of 148/QĐ-TTg. The source has no clause under
 * a whole form.
 *
 * They rest on what assessors see, so they are inputs of a rating: report their codes as `rejections`.
 */
import type { Ground } from "../criteria-set.js";

/** Under 1.1 of processed goods. */
export const importedMaterial: Ground = {
  code: "imported-material",
  effect: "reject",
  criterion: "1.1",
  label: {
    vi: "Sử dụng toàn bộ nguyên liệu nhập khẩu hoặc không rõ nguồn gốc",
    en: "All raw material is imported or of unknown origin",
  },
};

/** Under 1.1 of fresh produce and grains. */
export const notGrownInProvince: Ground = {
  code: "not-from-province",
  effect: "precondition",
  criterion: "1.1",
  label: { vi: "100% sản phẩm được trồng trên địa bàn tỉnh", en: "100% of the product is grown in the province" },
};

/** Under 1.1 where animals are raised as well. */
export const notRaisedOrGrownInProvince: Ground = {
  code: "not-from-province",
  effect: "precondition",
  criterion: "1.1",
  label: {
    vi: "100% sản phẩm được nuôi/trồng trên địa bàn tỉnh",
    en: "100% of the product is raised or grown in the province",
  },
};

/** Under 2.1 of fresh and raw foods. */
export const commonStaple: Ground = {
  code: "common-staple",
  effect: "stop",
  criterion: "2.1",
  label: {
    vi: "Sản phẩm phổ biến thuộc nhóm chủ lực cấp quốc gia, cấp tỉnh, không nổi trội, đặc sắc",
    en: "A common product of a national or provincial key product group that is neither outstanding nor exceptional",
  },
};

/** Under 2.1 of processed goods. */
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
  label: {
    vi: "Có tạp chất không chấp nhận được, nguy cơ mất an toàn thực phẩm",
    en: "Unacceptable impurities that endanger food safety",
  },
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
