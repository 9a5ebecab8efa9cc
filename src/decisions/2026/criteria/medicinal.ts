/**
 * Quality of medicinal products: part C of sets 18 to 20.
 *
 * Figures: 26/2026/QĐ-TTg, annex II. Wording: our own.
 */
import { choice } from "../../criterion.js";

/** Production-safety certificate (GMP or equivalent), later inspections, modern production line. Criterion 6 of set 18. */
export const foodSafetyQualityGmp = /* @__PURE__ */ choice(
  { vi: "Chất lượng an toàn thực phẩm", en: "Food-safety quality" },
  ["1***", "Có giấy chứng nhận đủ điều kiện an toàn sản xuất (GMP hoặc tương đương)", "Has the eligibility certificate for safe production (GMP or equivalent)"],
  ["3****", "Có giấy chứng nhận và được cơ quan có thẩm quyền kiểm tra, đánh giá sau cấp giấy", "Has the certificate and has been inspected and assessed by the competent authority after issue"],
  ["5", "Có giấy chứng nhận, được kiểm tra, đánh giá sau cấp giấy và có tài liệu chứng minh áp dụng dây chuyền sản xuất tiên tiến, hiện đại", "Has the certificate, has been inspected and assessed after issue, and holds documents proving an advanced, modern production line is used"],
);

/** Registered quality declaration, labelling, advertising and record keeping. Criterion 7 of set 18. */
export const qualityRegistrationMedicinal = /* @__PURE__ */ choice(
  { vi: "Công bố chất lượng sản phẩm", en: "Product quality declaration" },
  ["2", "Có bản đăng ký công bố chất lượng; ghi nhãn, quảng cáo (nếu có) đúng quy định", "Quality-declaration registration; labelling and any advertising as the rules require"],
  ["4", "Có bản đăng ký công bố chất lượng; ghi nhãn, quảng cáo (nếu có) đúng quy định; đủ hồ sơ lưu trữ theo quy định", "Quality-declaration registration; labelling and any advertising as the rules require; full records kept as the rules require"],
);

/** How convenient the product is to use and store. Criterion 8 of sets 18–20. */
export const convenienceOfUseStorage = /* @__PURE__ */ choice({ vi: "Sự tiện lợi khi sử dụng, bảo quản", en: "Convenience of use and storage" }, ["0", "Không tiện lợi", "Not convenient"], ["1", "Tương đối tiện lợi", "Fairly convenient"], ["3", "Tiện lợi", "Convenient"], ["5", "Rất tiện lợi", "Very convenient"]);

/** How effective the product is in use. Criterion 9 of sets 18–20. */
export const effectivenessInUse = /* @__PURE__ */ choice({ vi: "Hiệu quả sử dụng", en: "Effectiveness in use" }, ["0", "Thấp, không rõ", "Low, unclear"], ["1", "Tương đối rõ", "Fairly clear"], ["2", "Tốt", "Good"], ["4", "Rất tốt", "Very good"]);

/** Safety test results in the quality-declaration registration and at regular intervals. Criterion 10 of set 18. */
export const periodicTestingRegistration = /* @__PURE__ */ choice(
  { vi: "Kiểm tra định kỳ", en: "Periodic testing" },
  ["1", "Có kết quả kiểm nghiệm an toàn trong hồ sơ bản đăng ký công bố chất lượng", "Safety test results in the quality-declaration registration file"],
  ["3", "Có kết quả trong hồ sơ bản đăng ký công bố chất lượng và kết quả kiểm nghiệm an toàn định kỳ", "Safety test results in the quality-declaration registration file, and periodic safety test results"],
);

/** Internal quality-control plan and its tie to traceability. Criterion 8, 12 of sets 18, 23–25. */
export const internalQualityControl = /* @__PURE__ */ choice(
  { vi: "Đảm bảo chất lượng sản phẩm", en: "Product quality assurance" },
  ["0", "Không kiểm soát chất lượng", "No quality control"],
  ["2", "Có kế hoạch kiểm soát chất lượng nội bộ", "Internal quality-control plan"],
  ["4***", "Kế hoạch kiểm soát nội bộ gắn với truy xuất nguồn gốc đúng quy định", "Internal quality-control plan tied to traceability as the rules require"],
);

/** Declared standards for product, raw materials and packaging, independent test report, of cosmetics. Criterion 6 of set 19. */
export const standardDeclarationCosmetics = /* @__PURE__ */ choice(
  { vi: "Công bố chất lượng", en: "Quality declaration" },
  ["0", "Không có hồ sơ công bố tiêu chuẩn", "No declaration file for the product standard"],
  ["1", "Hồ sơ công bố tiêu chuẩn sản phẩm", "Declaration file for the product standard"],
  ["3", "Hồ sơ công bố tiêu chuẩn sản phẩm; thêm tiêu chuẩn nguyên liệu/tiêu chuẩn bao bì", "Declaration file for the product standard, plus a raw-material standard/packaging standard"],
  ["5", "Hồ sơ công bố, tiêu chuẩn nguyên liệu, tiêu chuẩn bao bì, phiếu kiểm nghiệm theo tiêu chuẩn tại cơ quan kiểm nghiệm độc lập", "Declaration file, raw-material standard, packaging standard, test report against the standard from an independent testing body"],
);

/** Sensory check against the declared standard. Criterion 7 of sets 19, 20. */
export const sensoryDeclaredStandard = /* @__PURE__ */ choice({ vi: "Chỉ tiêu cảm quan", en: "Sensory characteristics" }, ["0", "Không đạt", "Not met"], ["1", "Tương đối đạt", "Fairly well met"], ["3", "Đạt", "Met"]);

/** Whether periodic safety tests of cosmetics are passed and complete. Criterion 11 of set 19. */
export const periodicTestingCosmetics = /* @__PURE__ */ choice({ vi: "Kiểm tra định kỳ", en: "Periodic testing" }, ["0", "Có kiểm tra, không đạt", "Tested, not passed"], ["1", "Có kiểm tra, đạt nhưng không đủ", "Tested, passed but not complete"], ["3", "Có kiểm tra, đạt đầy đủ", "Tested, passed in full"]);

/** Instructions for use that keep quality and avoid side effects. Criterion 13 of sets 19, 20. */
export const instructionsMedicinal = /* @__PURE__ */ choice(
  { vi: "Hướng dẫn sử dụng để có chất lượng tốt nhất", en: "Instructions for use, for best quality" },
  ["1", "Hướng dẫn đơn giản", "Simple instructions"],
  ["2", "Hướng dẫn chi tiết, cụ thể để đảm bảo chất lượng sản phẩm, tránh tác dụng phụ (nếu có)", "Detailed, specific instructions that ensure product quality and avoid side effects (if any)"],
);

/** Declared standards for product and raw materials, independent test report, of essential oils and other medicinal materials. Criterion 6 of set 20. */
export const standardDeclarationMedicinalMaterials = /* @__PURE__ */ choice(
  { vi: "Công bố chất lượng", en: "Quality declaration" },
  ["1", "Hồ sơ công bố tiêu chuẩn sản phẩm", "Declaration file for the product standard"],
  ["3", "Hồ sơ công bố tiêu chuẩn sản phẩm; thêm tiêu chuẩn nguyên liệu", "Declaration file for the product standard, plus a raw-material standard"],
  ["5", "Hồ sơ công bố, tiêu chuẩn nguyên liệu, phiếu kiểm nghiệm theo tiêu chuẩn tại cơ quan kiểm nghiệm độc lập", "Declaration file, raw-material standard, test report against the standard from an independent testing body"],
);

/** How safe the product is. Criterion 10 of set 20. */
export const productSafety = /* @__PURE__ */ choice({ vi: "Tính an toàn", en: "Safety" }, ["0", "Tương đối an toàn", "Fairly safe"], ["1", "An toàn", "Safe"], ["3", "Rất an toàn", "Very safe"]);
