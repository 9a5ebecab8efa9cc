/**
 * Quality of medicinal products: part C.
 *
 * Figures: 1048/QĐ-TTg, annex III. Wording: our own.
 */
import { choice } from "../../criterion.js";

/** How much of the raw material used meets a standard (GACP-WHO or equivalent). Criterion 6 of set 19. */
export const standardRawMaterialShare = /* @__PURE__ */ choice(
  { vi: "Chất lượng nguyên liệu", en: "Raw-material quality" },
  ["0", "Dưới 5% nguyên liệu có tiêu chuẩn (GACP-WHO hoặc tương đương)", "Under 5% of raw materials meet a standard (GACP-WHO or equivalent)"],
  ["1", "5% đến dưới 10% nguyên liệu có tiêu chuẩn (GACP-WHO hoặc tương đương)", "5% to under 10% of raw materials meet a standard (GACP-WHO or equivalent)"],
  ["2", "10% đến dưới 50% nguyên liệu có tiêu chuẩn (GACP-WHO hoặc tương đương)", "10% to under 50% of raw materials meet a standard (GACP-WHO or equivalent)"],
  ["3", "50% đến dưới 75% nguyên liệu có tiêu chuẩn (GACP-WHO hoặc tương đương)", "50% to under 75% of raw materials meet a standard (GACP-WHO or equivalent)"],
  ["5", "Trên 75% nguyên liệu có tiêu chuẩn (GACP-WHO hoặc tương đương)", "Over 75% of raw materials meet a standard (GACP-WHO or equivalent)"],
);

/** Sensory check against declared standard. Criterion 7 of sets 19 to 22. */
export const sensoryDeclaredStandard = /* @__PURE__ */ choice(
  { vi: "Chỉ tiêu cảm quan (theo tiêu chuẩn công bố)", en: "Sensory check against declared standard" },
  ["0", "Không đạt", "Not met"],
  ["2", "Tương đối đạt", "Fairly well met"],
  ["4", "Đạt", "Met"],
);

/** Convenience of use and storage. Criterion 8 of sets 19 to 22. */
export const convenienceOfUseStorage = /* @__PURE__ */ choice(
  { vi: "Sự tiện lợi khi sử dụng, bảo quản", en: "Convenience of use and storage" },
  ["0", "Không tiện lợi", "Not convenient"],
  ["1", "Tương đối tiện lợi", "Fairly convenient"],
  ["3", "Tiện lợi", "Convenient"],
  ["5", "Rất tiện lợi", "Very convenient"],
);

/** Effectiveness in use. Criterion 9 of sets 19, 21, 22. */
export const effectivenessInUse = /* @__PURE__ */ choice(
  { vi: "Hiệu quả sử dụng", en: "Effectiveness in use" },
  ["1", "Hiệu quả thấp, không rõ", "Low, unclear effect"],
  ["2", "Hiệu quả tương đối rõ", "Fairly clear effect"],
  ["4", "Hiệu quả tốt", "Good effect"],
  ["6", "Hiệu quả rất tốt", "Very good effect"],
);

/** Periodic testing. Criterion 10 of set 19. */
export const periodicTestingCosmetics = /* @__PURE__ */ choice(
  { vi: "Kiểm tra định kỳ", en: "Periodic testing" },
  ["0", "Có kiểm tra, nhưng không đạt", "Tested, but not passed"],
  ["1", "Có kiểm tra, đạt nhưng không đủ", "Tested and passed, but not complete"],
  ["3", "Có kiểm tra, đạt đầy đủ", "Tested, passed in full"],
);

/** How product quality is controlled, up to export food-safety eligibility. Criterion 12 of set 19. */
export const herbalQualityAssurance = /* @__PURE__ */ choice(
  { vi: "Đảm bảo chất lượng sản phẩm", en: "Quality assurance" },
  ["0", "Không có hoạt động kiểm soát chất lượng sản phẩm", "No product quality control"],
  ["1", "Có kế hoạch kiểm soát chất lượng sản phẩm", "Product quality control plan"],
  ["2", "Có ghi hồ sơ lô sản xuất", "Production-batch records"],
  ["3", "Có kế hoạch kiểm soát chất lượng sản phẩm và ghi hồ sơ lô sản xuất", "Product quality control plan and production-batch records"],
  ["4", "Chứng nhận quản lý chất lượng tiên tiến (ISO/HACCP…)", "Advanced quality management certificate (ISO/HACCP…)"],
  [
    "5",
    "Giấy chứng nhận đủ điều kiện an toàn thực phẩm cho xuất khẩu; thủ tục pháp lý khác theo yêu cầu thị trường đích",
    "Food-safety eligibility certificate for export and other legal procedures the target market requires",
  ],
);

/** Quality declaration. Criterion 6 of set 20. */
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

/** How well the cosmetic does what it is mainly for. Criterion 9.1 of set 20. */
export const mainEffectiveness = /* @__PURE__ */ choice(
  { vi: "Hiệu quả sử dụng chính", en: "Main effectiveness in use" },
  ["1", "Thấp, không rõ", "Low, unclear"],
  ["2", "Tương đối rõ", "Fairly clear"],
  ["4", "Tốt", "Good"],
  ["6", "Rất tốt", "Very good"],
);

/** Whether the cosmetic has unwanted effects. Criterion 9.2 of set 20. */
export const unwantedEffects = /* @__PURE__ */ choice(
  { vi: "Tác dụng không mong muốn", en: "Unwanted effects" },
  ["0", "Có một số", "Some"],
  ["1", "Rất ít", "Very few"],
  ["2", "Hầu như không có", "Hardly any"],
  ["3", "Không có", "None"],
);

/** Whether periodic test reports cover the safety indicators. Criterion 11 of set 20. */
export const periodicSafetyTesting = /* @__PURE__ */ choice(
  { vi: "Kiểm tra định kỳ", en: "Periodic testing" },
  ["0", "Không có", "None"],
  ["1", "Có, nhưng một số chỉ tiêu không đạt", "Tested, some indicators not passed"],
  ["2", "Có, đạt nhưng không đủ", "Tested, passed, not complete"],
  ["3", "Có, đạt đầy đủ theo quy định (vi sinh, kim loại nặng, phụ gia, hóa chất không mong muốn…)", "Tested, passed in full as required (microbes, heavy metals, additives, unwanted chemicals…)"],
);

/** How product quality is controlled, up to the legal procedures for export. Criterion 12 of set 20. */
export const cosmeticQualityAssurance = /* @__PURE__ */ choice(
  { vi: "Đảm bảo chất lượng sản phẩm", en: "Quality assurance" },
  ["0", "Không có hoạt động kiểm soát chất lượng sản phẩm", "No product quality control"],
  ["1", "Có kế hoạch kiểm soát chất lượng sản phẩm", "Product quality control plan"],
  ["2", "Có ghi hồ sơ lô sản xuất", "Production-batch records"],
  ["3", "Có kế hoạch kiểm soát chất lượng sản phẩm và ghi hồ sơ lô sản xuất", "Product quality control plan and production-batch records"],
  ["4", "Chứng nhận quản lý chất lượng tiên tiến (ISO/GMP/HACCP…)", "Advanced quality management certificate (ISO/GMP/HACCP…)"],
  ["5", "Đủ thủ tục pháp lý để xuất khẩu vào thị trường đích", "All legal procedures for export to the target market in place"],
);

/** How complete the product-standard declaration file is. Criterion 6 of set 21. */
export const deviceQualityDeclaration = /* @__PURE__ */ choice(
  { vi: "Công bố chất lượng", en: "Quality declaration" },
  ["1", "Hồ sơ công bố tiêu chuẩn sản phẩm", "Product-standard declaration file"],
  ["3", "Hồ sơ công bố tiêu chuẩn sản phẩm; tiêu chuẩn nguyên liệu hoặc tiêu chuẩn bao bì", "Product-standard declaration file; raw-material or packaging standard"],
  [
    "5",
    "Hồ sơ công bố tiêu chuẩn sản phẩm; tiêu chuẩn nguyên liệu; tiêu chuẩn bao bì; phiếu kiểm nghiệm theo tiêu chuẩn tại cơ quan kiểm nghiệm độc lập",
    "Product-standard declaration file; raw-material standard; packaging standard; test report against the standard from an independent testing body",
  ],
);

/** Safety. Criterion 10 of sets 21, 22. */
export const productSafety = /* @__PURE__ */ choice({ vi: "Tính an toàn", en: "Safety" }, ["1", "Tương đối an toàn", "Fairly safe"], ["3", "An toàn", "Safe"], ["5", "Rất an toàn", "Very safe"]);

/** How product quality is controlled, up to the legal procedures for export, with no certificate level. Criterion 12 of set 21. */
export const deviceQualityAssurance = /* @__PURE__ */ choice(
  { vi: "Đảm bảo chất lượng sản phẩm", en: "Quality assurance" },
  ["0", "Không có hoạt động kiểm soát chất lượng sản phẩm", "No product quality control"],
  ["1", "Có kế hoạch kiểm soát chất lượng sản phẩm", "Product quality control plan"],
  ["2", "Có ghi hồ sơ lô sản xuất", "Production-batch records"],
  ["3", "Có kế hoạch kiểm soát chất lượng sản phẩm và ghi hồ sơ lô sản xuất", "Product quality control plan and production-batch records"],
  ["5", "Đủ thủ tục pháp lý để xuất khẩu vào thị trường đích", "All legal procedures for export to the target market in place"],
);

/** How complete the product-standard declaration file is, materials and packaging included. Criterion 6 of set 22. */
export const herbQualityDeclaration = /* @__PURE__ */ choice(
  { vi: "Công bố chất lượng", en: "Quality declaration" },
  ["1", "Hồ sơ công bố tiêu chuẩn sản phẩm; tiêu chuẩn nguyên liệu hoặc tiêu chuẩn bao bì", "Product-standard declaration file; raw-material or packaging standard"],
  ["2", "Hồ sơ công bố tiêu chuẩn sản phẩm; tiêu chuẩn nguyên liệu; tiêu chuẩn bao bì", "Product-standard declaration file; raw-material standard; packaging standard"],
  [
    "3",
    "Hồ sơ công bố tiêu chuẩn sản phẩm; tiêu chuẩn nguyên liệu; tiêu chuẩn bao bì; phiếu kiểm nghiệm theo tiêu chuẩn tại cơ quan kiểm nghiệm độc lập",
    "Product-standard declaration file; raw-material standard; packaging standard; test report against the standard from an independent testing body",
  ],
);

/** How product quality is controlled, up to the legal procedures for export. Criterion 12 of set 22. */
export const herbQualityAssurance = /* @__PURE__ */ choice(
  { vi: "Đảm bảo chất lượng sản phẩm", en: "Quality assurance" },
  ["0", "Không có hoạt động kiểm soát chất lượng sản phẩm", "No product quality control"],
  ["1", "Có kế hoạch kiểm soát chất lượng sản phẩm", "Product quality control plan"],
  ["2", "Có ghi hồ sơ lô sản xuất", "Production-batch records"],
  ["3", "Có kế hoạch kiểm soát chất lượng sản phẩm và ghi hồ sơ lô sản xuất", "Product quality control plan and production-batch records"],
  ["4", "Chứng nhận quản lý chất lượng tiên tiến (ISO/HACCP/GMP…)", "Advanced quality management certificate (ISO/HACCP/GMP…)"],
  ["5", "Đủ thủ tục pháp lý để xuất khẩu vào thị trường đích", "All legal procedures for export to the target market in place"],
);
