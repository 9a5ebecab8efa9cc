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
    "Giấy chứng nhận cơ sở đủ điều kiện an toàn sản xuất (GMP đối với thực phẩm bảo vệ sức khỏe, hoặc tương đương) đúng quy định, do cơ quan có thẩm quyền cấp, còn hiệu lực",
    "Safe-production eligibility certificate (GMP for health supplements, or equivalent) as required, issued by the competent authority and still valid",
  ],
  [
    "3",
    "Giấy chứng nhận cơ sở đủ điều kiện an toàn sản xuất (GMP đối với thực phẩm bảo vệ sức khỏe, hoặc tương đương) đúng quy định, do cơ quan có thẩm quyền cấp, còn hiệu lực; được cơ quan có thẩm quyền kiểm tra, đánh giá sau cấp giấy",
    "Safe-production eligibility certificate (GMP for health supplements, or equivalent) as required, issued by the competent authority and still valid; inspected and assessed by the authority after issue",
  ],
  [
    "5",
    "Giấy chứng nhận cơ sở đủ điều kiện an toàn sản xuất (GMP đối với thực phẩm bảo vệ sức khỏe, hoặc tương đương) đúng quy định, do cơ quan có thẩm quyền cấp, còn hiệu lực; được cơ quan có thẩm quyền kiểm tra, đánh giá sau cấp giấy; có tài liệu chứng minh áp dụng dây chuyền sản xuất tiên tiến, hiện đại",
    "Safe-production eligibility certificate (GMP for health supplements, or equivalent) as required, issued by the competent authority and still valid; inspected and assessed by the authority after issue; documents proving an advanced, modern production line",
  ],
);

/** Product quality declaration. Criterion 7 of set 18. */
export const qualityRegistrationMedicinal = /* @__PURE__ */ choice(
  { vi: "Công bố chất lượng sản phẩm", en: "Product quality declaration" },
  [
    "2",
    "Bản đăng ký công bố chất lượng sản phẩm; ghi nhãn sản phẩm; quảng cáo (nếu có) theo đúng quy định (do cơ quan có thẩm quyền cấp, còn hiệu lực)",
    "Registered product quality declaration; labelling; advertising (if any), as required (issued by the competent authority and still valid)",
  ],
  [
    "4",
    "Bản đăng ký công bố chất lượng sản phẩm; ghi nhãn sản phẩm; quảng cáo (nếu có) theo đúng quy định (do cơ quan có thẩm quyền cấp, còn hiệu lực) và có đủ hồ sơ lưu trữ theo đúng quy định",
    "Registered product quality declaration; labelling; advertising (if any), as required (issued by the competent authority and still valid) and full records kept as required",
  ],
);

/** Convenience of use and storage. Criterion 8 of sets 18 to 20. */
export const convenienceOfUseStorage = /* @__PURE__ */ choice(
  { vi: "Sự tiện lợi khi sử dụng, bảo quản", en: "Convenience of use and storage" },
  ["0", "Không tiện lợi", "Not convenient"],
  ["1", "Tương đối tiện lợi", "Fairly convenient"],
  ["3", "Tiện lợi", "Convenient"],
  ["5", "Rất tiện lợi", "Very convenient"],
);

/** Effectiveness in use. Criterion 9 of sets 18 to 20. */
export const effectivenessInUse = /* @__PURE__ */ choice(
  { vi: "Hiệu quả sử dụng", en: "Effectiveness in use" },
  ["0", "Hiệu quả thấp, không rõ", "Low, unclear effect"],
  ["1", "Hiệu quả tương đối rõ", "Fairly clear effect"],
  ["2", "Hiệu quả tốt", "Good effect"],
  ["4", "Hiệu quả rất tốt", "Very good effect"],
);

/** Periodic testing. Criterion 10 of set 18. */
export const periodicTestingRegistration = /* @__PURE__ */ choice(
  { vi: "Kiểm tra định kỳ", en: "Periodic testing" },
  [
    "1",
    "Kết quả kiểm nghiệm các chỉ tiêu an toàn trong hồ sơ Bản đăng ký công bố chất lượng sản phẩm theo quy định",
    "Test results for the safety indicators in the file of the registered quality declaration, as required",
  ],
  [
    "3",
    "Kết quả kiểm nghiệm các chỉ tiêu an toàn trong hồ sơ Bản đăng ký công bố chất lượng sản phẩm theo quy định và kết quả kiểm nghiệm định kỳ các chỉ tiêu an toàn theo quy định",
    "Test results for the safety indicators in the file of the registered quality declaration, and results of the periodic tests of the safety indicators, as required",
  ],
);

/** Quality declaration. Criterion 6 of set 19. */
export const standardDeclarationCosmetics = /* @__PURE__ */ choice(
  { vi: "Công bố chất lượng", en: "Quality declaration" },
  ["0", "Không có hồ sơ công bố tiêu chuẩn sản phẩm", "No product-standard declaration file"],
  ["1", "Hồ sơ công bố tiêu chuẩn sản phẩm", "Product-standard declaration file"],
  ["3", "Hồ sơ công bố tiêu chuẩn sản phẩm; tiêu chuẩn nguyên liệu hoặc tiêu chuẩn bao bì", "Product-standard declaration file; raw-material or packaging standard"],
  [
    "5",
    "Hồ sơ công bố tiêu chuẩn sản phẩm; tiêu chuẩn nguyên liệu; tiêu chuẩn bao bì; phiếu kiểm nghiệm theo tiêu chuẩn tại cơ quan kiểm nghiệm độc lập",
    "Product-standard declaration file; raw-material standard; packaging standard; test report against the standard from an independent testing body",
  ],
);

/** Sensory check against declared standard. Criterion 7 of sets 19, 20. */
export const sensoryDeclaredStandard = /* @__PURE__ */ choice(
  { vi: "Chỉ tiêu cảm quan (theo tiêu chuẩn công bố)", en: "Sensory check against declared standard" },
  ["0", "Không đạt", "Not met"],
  ["1", "Tương đối đạt", "Fairly well met"],
  ["3", "Đạt", "Met"],
);

/** Periodic testing. Criterion 11 of set 19. */
export const periodicTestingCosmetics = /* @__PURE__ */ choice(
  { vi: "Kiểm tra định kỳ", en: "Periodic testing" },
  ["0", "Có kiểm tra, nhưng không đạt", "Tested, but not passed"],
  ["1", "Có kiểm tra, đạt nhưng không đủ", "Tested and passed, but not complete"],
  ["3", "Có kiểm tra, đạt đầy đủ", "Tested, passed in full"],
);

/** Instructions for use. Criterion 13 of sets 19, 20. */
export const instructionsMedicinal = /* @__PURE__ */ choice(
  { vi: "Hướng dẫn sử dụng", en: "Instructions for use" },
  ["1", "Hướng dẫn đơn giản", "Simple instructions"],
  [
    "2*****",
    "Hướng dẫn chi tiết, cụ thể để đảm bảo chất lượng sản phẩm, tránh tác dụng phụ (nếu có)",
    "Detailed, specific instructions that keep the quality of the product and avoid side effects (if any)",
  ],
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
