/**
 * Quality of medicinal products: part C.
 *
 * Figures: 148/QĐ-TTg, annex on criteria. Wording: our own.
 */
import { choice } from "../../criterion.js";

/** Whether the site is certified for safe production, inspected afterwards and modern. Criterion 6 of set 18. */
export const foodSafetyQuality = /* @__PURE__ */ choice(
  { vi: "Chất lượng an toàn thực phẩm", en: "Food-safety quality" },
  [
    "1",
    "Giấy chứng nhận cơ sở đủ điều kiện an toàn sản xuất (GMP đối với thực phẩm bảo vệ sức khỏe, hoặc tương đương) do cơ quan có thẩm quyền cấp, còn hiệu lực",
    "Safe-production eligibility certificate (GMP for health supplements, or equivalent) issued by the competent authority, still valid",
  ],
  [
    "3",
    "Giấy chứng nhận (GMP đối với thực phẩm bảo vệ sức khỏe, hoặc tương đương) còn hiệu lực; được cơ quan có thẩm quyền kiểm tra, đánh giá sau cấp giấy",
    "Certificate (GMP for health supplements, or equivalent) still valid; inspected and assessed by the competent authority after issue",
  ],
  [
    "5",
    "Giấy chứng nhận (GMP đối với thực phẩm bảo vệ sức khỏe, hoặc tương đương) còn hiệu lực; được kiểm tra, đánh giá sau cấp giấy; tài liệu chứng minh dây chuyền sản xuất tiên tiến, hiện đại",
    "Certificate (GMP for health supplements, or equivalent) still valid; inspected and assessed after issue; documents proving an advanced, modern production line",
  ],
);

/** Product quality declaration. Criterion 7 of set 18. */
export const qualityRegistrationMedicinal = /* @__PURE__ */ choice(
  { vi: "Công bố chất lượng sản phẩm", en: "Product quality declaration" },
  [
    "2",
    "Bản đăng ký công bố chất lượng sản phẩm do cơ quan có thẩm quyền cấp, còn hiệu lực; ghi nhãn, quảng cáo (nếu có) đúng quy định",
    "Registered declaration of product quality, issued by the competent authority, still valid; labelling and any advertising as required",
  ],
  [
    "4",
    "Bản đăng ký công bố chất lượng sản phẩm do cơ quan có thẩm quyền cấp, còn hiệu lực; ghi nhãn, quảng cáo (nếu có) đúng quy định; đủ hồ sơ lưu trữ",
    "Registered declaration of product quality, issued by the competent authority, still valid; labelling and any advertising as required; full records kept",
  ],
);

/** Convenience of use and storage. Criterion 8 of sets 18 to 20. */
export const convenienceOfUseStorage = /* @__PURE__ */ choice(
  { vi: "Tiện lợi khi sử dụng, bảo quản", en: "Convenience of use and storage" },
  ["0", "Không tiện lợi", "Not convenient"],
  ["1", "Tương đối tiện lợi", "Fairly convenient"],
  ["3", "Tiện lợi", "Convenient"],
  ["5", "Rất tiện lợi", "Very convenient"],
);

/** Effectiveness in use. Criterion 9 of sets 18 to 20. */
export const effectivenessInUse = /* @__PURE__ */ choice(
  { vi: "Hiệu quả sử dụng", en: "Effectiveness in use" },
  ["0", "Thấp, không rõ", "Low, unclear"],
  ["1", "Tương đối rõ", "Fairly clear"],
  ["2", "Tốt", "Good"],
  ["4", "Rất tốt", "Very good"],
);

/** Periodic testing. Criterion 10 of set 18. */
export const periodicTestingRegistration = /* @__PURE__ */ choice(
  { vi: "Kiểm tra định kỳ", en: "Periodic testing" },
  ["1", "Kết quả kiểm nghiệm an toàn trong hồ sơ bản đăng ký công bố", "Safety test results in declaration registration file"],
  ["3", "Kết quả kiểm nghiệm an toàn trong hồ sơ bản đăng ký công bố và kết quả định kỳ", "Safety test results in declaration registration file and from periodic tests"],
);

/** Quality declaration. Criterion 6 of set 19. */
export const standardDeclarationCosmetics = /* @__PURE__ */ choice(
  { vi: "Công bố chất lượng", en: "Quality declaration" },
  ["0", "Không có hồ sơ công bố tiêu chuẩn", "No product-standard declaration file"],
  ["1", "Hồ sơ công bố tiêu chuẩn sản phẩm", "Product-standard declaration file"],
  ["3", "Hồ sơ công bố tiêu chuẩn sản phẩm; tiêu chuẩn nguyên liệu/bao bì", "Product-standard declaration file; raw-material/packaging standard"],
  [
    "5",
    "Hồ sơ công bố tiêu chuẩn sản phẩm; tiêu chuẩn nguyên liệu; tiêu chuẩn bao bì; phiếu kiểm nghiệm theo tiêu chuẩn tại cơ quan kiểm nghiệm độc lập",
    "Product-standard declaration file; raw-material standard; packaging standard; test report against the standard from an independent testing body",
  ],
);

/** Sensory check against declared standard. Criterion 7 of sets 19, 20. */
export const sensoryDeclaredStandard = /* @__PURE__ */ choice(
  { vi: "Cảm quan theo tiêu chuẩn công bố", en: "Sensory check against declared standard" },
  ["0", "Không đạt", "Not met"],
  ["1", "Tương đối đạt", "Fairly well met"],
  ["3", "Đạt", "Met"],
);

/** Periodic testing. Criterion 11 of set 19. */
export const periodicTestingCosmetics = /* @__PURE__ */ choice(
  { vi: "Kiểm tra định kỳ", en: "Periodic testing" },
  ["0", "Có, không đạt", "Tested, not passed"],
  ["1", "Có, đạt nhưng không đủ", "Tested, passed, not complete"],
  ["3", "Có, đạt đầy đủ", "Tested, passed in full"],
);

/** Instructions for use. Criterion 13 of sets 19, 20. */
export const instructionsMedicinal = /* @__PURE__ */ choice(
  { vi: "Hướng dẫn sử dụng", en: "Instructions for use" },
  ["1", "Đơn giản", "Simple"],
  ["2*****", "Chi tiết, cụ thể để đảm bảo chất lượng, tránh tác dụng phụ (nếu có)", "Detailed, specific, ensuring quality and avoiding side effects (if any)"],
);

/** Quality declaration. Criterion 6 of set 20. */
export const standardDeclarationMedicinalMaterials = /* @__PURE__ */ choice(
  { vi: "Công bố chất lượng", en: "Quality declaration" },
  ["1", "Hồ sơ công bố tiêu chuẩn sản phẩm", "Product-standard declaration file"],
  ["3", "Hồ sơ công bố tiêu chuẩn sản phẩm; tiêu chuẩn nguyên liệu", "Product-standard declaration file; raw-material standard"],
  [
    "5",
    "Hồ sơ công bố tiêu chuẩn sản phẩm; tiêu chuẩn nguyên liệu; phiếu kiểm nghiệm theo tiêu chuẩn tại cơ quan kiểm nghiệm độc lập",
    "Product-standard declaration file; raw-material standard; test report against the standard from an independent testing body",
  ],
);

/** Safety. Criterion 10 of set 20. */
export const productSafety = /* @__PURE__ */ choice({ vi: "Tính an toàn", en: "Safety" }, ["0", "Tương đối an toàn", "Fairly safe"], ["1", "An toàn", "Safe"], ["3", "Rất an toàn", "Very safe"]);
