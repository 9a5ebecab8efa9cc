/**
 * Quality, its declaration and assurance, and the global market: the rest of part C.
 *
 * Figures: 148/QĐ-TTg, annex on criteria. Wording: our own.
 */
import { choice } from "../../criterion.js";

/** How many nutrition indicators a test report shows. Criterion 7.1 of set 1. */
export const nutrition = /* @__PURE__ */ choice(
  { vi: "Dinh dưỡng", en: "Nutrition" },
  ["0", "Không có chỉ tiêu dinh dưỡng", "No nutritional indicator"],
  ["1", "Có 1–2 chỉ tiêu dinh dưỡng", "1–2 nutritional indicators"],
  ["2", "Có trên 2 chỉ tiêu dinh dưỡng", "Over 2 nutritional indicators"],
);

/** Uniqueness. Criterion 8 of sets 1, 3, 4; Criterion 7 of sets 2, 5 to 17, 23 to 25; Criterion 11 of sets 18, 20; Criterion 10 of set 19. */
export const uniqueness = /* @__PURE__ */ choice(
  { vi: "Tính độc đáo", en: "Uniqueness" },
  ["0", "Trung bình", "Average"],
  ["1", "Tương đối độc đáo", "Fairly unique"],
  ["3****", "Độc đáo, mang tính đặc trưng", "Unique, distinctive"],
  ["5*****", "Rất độc đáo và có tính đặc trưng", "Very unique, distinctive"],
);

/** Whether the producer has and declares a product standard. Criterion 9.1 of set 1. */
export const standardDeclaration = /* @__PURE__ */ choice(
  { vi: "Công bố tiêu chuẩn sản phẩm", en: "Product-standard declaration" },
  ["0", "Không có bản công bố tiêu chuẩn sản phẩm/chất lượng", "No product-standard/quality declaration"],
  ["1", "Có tiêu chuẩn chất lượng sản phẩm", "Product quality standard in place"],
  ["2***", "Có công bố tiêu chuẩn/chất lượng sản phẩm theo quy định", "Product standard/quality declared as required"],
);

/** Whether periodic food-safety tests are done, passed and complete. Criterion 9.2 of sets 1, 3, 4; Criterion 8.2 of set 2. */
export const periodicTestingFresh = /* @__PURE__ */ choice(
  { vi: "Kiểm tra định kỳ chỉ tiêu an toàn thực phẩm", en: "Periodic food-safety testing" },
  ["0", "Không có", "None"],
  ["1", "Có, không đạt", "Tested, not passed"],
  ["2", "Có, đạt nhưng không đủ", "Tested, passed, not complete"],
  [
    "3",
    "Có, đạt đầy đủ theo quy định (vi sinh, kim loại nặng, dư lượng thuốc bảo vệ thực vật, phụ gia, hóa chất không mong muốn…)",
    "Tested, passed in full as required (microbes, heavy metals, pesticide residues, additives, unwanted chemicals…)",
  ],
);

/** How product quality is controlled, from none to international certification. Criterion 10 of sets 1, 3, 4; Criterion 9 of set 2. */
export const qualityAssuranceFresh = /* @__PURE__ */ choice(
  { vi: "Đảm bảo chất lượng sản phẩm", en: "Quality assurance" },
  ["0", "Không có hoạt động kiểm soát chất lượng sản phẩm", "No product quality control"],
  ["1", "Có kế hoạch kiểm soát nội bộ chất lượng sản phẩm", "Internal product-quality control plan"],
  ["2***", "Có kế hoạch kiểm soát nội bộ gắn với truy xuất nguồn gốc theo quy định", "Internal control plan tied to traceability as required"],
  ["3****", "Chứng nhận quản lý chất lượng tiên tiến của Việt Nam (VietGAP/hữu cơ…)", "Vietnamese advanced quality management certificate (VietGAP/organic…)"],
  [
    "5*****",
    "Chứng nhận quản lý chất lượng theo tiêu chuẩn quốc tế, đủ điều kiện an toàn thực phẩm cho xuất khẩu và thủ tục pháp lý khác theo yêu cầu của thị trường đích",
    "Quality management certificate to international standard, eligible on food safety for export, other legal procedures the target market requires",
  ],
);

/** Instructions for use. Criterion 11 of sets 1, 3, 4; Criterion 10 of sets 2, 5 to 13; Criterion 13 of set 18. */
export const instructionsForUse = /* @__PURE__ */ choice(
  { vi: "Hướng dẫn sử dụng", en: "Instructions for use" },
  ["1", "Hướng dẫn đơn giản", "Simple instructions"],
  ["2*****", "Hướng dẫn chi tiết, cụ thể để đảm bảo chất lượng sản phẩm", "Detailed, specific instructions that keep the quality of the product"],
);

/** Global market opportunity. Criterion 12 of sets 1, 3, 4; Criterion 11 of sets 2, 5, 6, 8 to 10, 12, 13; Criterion 10 of sets 14 to 17; Criterion 14 of sets 18 to 20; Criterion 9 of sets 21, 24, 25; Criterion 8 of set 22. */
export const globalMarketOpportunity = /* @__PURE__ */ choice(
  { vi: "Cơ hội thị trường toàn cầu", en: "Global market opportunity" },
  ["1", "Có thể xuất khẩu đến Đông Nam Á", "Can be exported to Southeast Asia"],
  ["2", "Có thể xuất khẩu đến thị trường ngoài Đông Nam Á", "Can be exported beyond Southeast Asia"],
  ["3", "Có thể xuất khẩu đến thị trường có tiêu chuẩn cao (Mỹ, Nhật, EU…)", "Can be exported to high-standard markets (US, Japan, EU…)"],
);

/** Whether the product has a quality standard and declares it. Criterion 8.1 of set 2; Criterion 9.1 of set 3. */
export const qualityDeclarationFresh = /* @__PURE__ */ choice(
  { vi: "Công bố chất lượng sản phẩm", en: "Product quality declaration" },
  ["0", "Không có bản công bố tiêu chuẩn sản phẩm/chất lượng", "No product-standard/quality declaration"],
  ["1", "Có tiêu chuẩn chất lượng sản phẩm", "Product quality standard in place"],
  ["2***", "Có công bố tiêu chuẩn/chất lượng sản phẩm theo quy định", "Product standard/quality declared as required"],
);

/** Nutrition. Criterion 7 of sets 3, 4. */
export const nutritionRiceAndGrains = /* @__PURE__ */ choice(
  { vi: "Dinh dưỡng", en: "Nutrition" },
  ["0", "Không có chỉ tiêu dinh dưỡng", "No nutritional indicator"],
  ["1", "Có 1–2 chỉ tiêu dinh dưỡng", "1–2 nutritional indicators"],
  ["2", "Có trên 2 chỉ tiêu dinh dưỡng", "Over 2 nutritional indicators"],
);

/** Whether the product has a quality standard and declares it as required. Criterion 9.1 of set 4; Criterion 8.1 of sets 5 to 15, 17. */
export const qualityDeclaration = /* @__PURE__ */ choice(
  { vi: "Công bố chất lượng sản phẩm", en: "Product quality declaration" },
  ["0", "Không có bản công bố tiêu chuẩn sản phẩm/chất lượng", "No product-standard/quality declaration"],
  ["1", "Có tiêu chuẩn chất lượng sản phẩm", "Product quality standard in place"],
  ["2***", "Có công bố tiêu chuẩn/chất lượng sản phẩm theo quy định", "Product standard/quality declared as required"],
);

/** Whether periodic food-safety tests are passed and complete. Criterion 8.2 of sets 5 to 15, 17. */
export const periodicTesting = /* @__PURE__ */ choice(
  { vi: "Kiểm tra định kỳ chỉ tiêu an toàn thực phẩm", en: "Periodic food-safety testing" },
  ["0", "Có, không đạt", "Tested, not passed"],
  ["1", "Có, đạt nhưng không đủ", "Tested, passed, not complete"],
  ["2", "Có, đạt đầy đủ theo quy định (vi sinh, kim loại nặng, phụ gia, hóa chất không mong muốn…)", "Tested, passed in full as required (microbes, heavy metals, additives, unwanted chemicals…)"],
);

/** How product quality is controlled, from none to international certification. Criterion 9 of sets 5 to 11, 17; Criterion 12 of sets 18 to 20. */
export const qualityAssurance = /* @__PURE__ */ choice(
  { vi: "Đảm bảo chất lượng sản phẩm", en: "Quality assurance" },
  ["0", "Không có hoạt động kiểm soát chất lượng sản phẩm", "No product quality control"],
  ["1", "Có kế hoạch kiểm soát nội bộ chất lượng sản phẩm", "Internal product-quality control plan"],
  ["2***", "Có kế hoạch kiểm soát nội bộ gắn với truy xuất nguồn gốc theo quy định", "Internal control plan tied to traceability as required"],
  ["3****", "Chứng nhận quản lý chất lượng tiên tiến (ISO/GMP/HACCP…)", "Advanced quality management certificate (ISO/GMP/HACCP…)"],
  [
    "5*****",
    "Chứng nhận quản lý chất lượng theo tiêu chuẩn quốc tế, đủ điều kiện an toàn thực phẩm cho xuất khẩu và thủ tục pháp lý khác theo yêu cầu của thị trường đích",
    "Quality management certificate to international standard, eligible on food safety for export, other legal procedures the target market requires",
  ],
);

/** Which foreign markets the product can be exported to. Criterion 11 of set 7. */
export const globalMarketProcessedVeg = /* @__PURE__ */ choice(
  { vi: "Cơ hội thị trường toàn cầu", en: "Global market opportunity" },
  ["1", "Có thể xuất khẩu đến Đông Nam Á", "Can be exported to Southeast Asia"],
  ["2", "Có thể xuất khẩu đến thị trường ngoài Đông Nam Á", "Can be exported beyond Southeast Asia"],
  ["3", "Có thể xuất khẩu đến thị trường có tiêu chuẩn cao (Mỹ, Nhật, EU…)", "Can be exported to high-standard markets (US, Japan, EU…)"],
);

/** Which foreign markets the product can be exported to. Criterion 11 of set 11; Criterion 10 of set 23. */
export const globalMarket = /* @__PURE__ */ choice(
  { vi: "Cơ hội thị trường toàn cầu", en: "Global market opportunity" },
  ["1", "Có thể xuất khẩu đến Đông Nam Á", "Can be exported to Southeast Asia"],
  ["2", "Có thể xuất khẩu đến thị trường ngoài Đông Nam Á", "Can be exported beyond Southeast Asia"],
  ["3", "Có thể xuất khẩu đến thị trường có tiêu chuẩn cao (Mỹ, Nhật, EU…)", "Can be exported to high-standard markets (US, Japan, EU…)"],
);

/** How product quality is controlled, from none to international certification. Criterion 9 of sets 12 to 15. */
export const qualityAssuranceHerbalTea = /* @__PURE__ */ choice(
  { vi: "Đảm bảo chất lượng sản phẩm", en: "Quality assurance" },
  ["0", "Không có hoạt động kiểm soát chất lượng sản phẩm", "No product quality control"],
  ["1", "Có kế hoạch kiểm soát nội bộ chất lượng sản phẩm", "Internal product-quality control plan"],
  ["2***", "Có kế hoạch kiểm soát nội bộ gắn với truy xuất nguồn gốc theo quy định", "Internal control plan tied to traceability as required"],
  ["3****", "Chứng nhận quản lý chất lượng tiên tiến (ISO/GMP/HACCP…)", "Advanced quality management certificate (ISO/GMP/HACCP…)"],
  [
    "5*****",
    "Chứng nhận quản lý chất lượng theo tiêu chuẩn quốc tế, đủ điều kiện an toàn thực phẩm cho xuất khẩu và thủ tục pháp lý khác theo yêu cầu của thị trường đích",
    "Quality management certificate to international standard, eligible on food safety for export, other legal procedures the target market requires",
  ],
);

/** Whether the producer has self-declared product quality and keeps the records. Criterion 8.1 of set 16. */
export const qualitySelfDeclaration = /* @__PURE__ */ choice(
  { vi: "Công bố chất lượng sản phẩm", en: "Product quality declaration" },
  ["0", "Không có bản công bố tiêu chuẩn sản phẩm/chất lượng", "No product-standard/quality declaration"],
  ["1***", "Bản tự công bố chất lượng sản phẩm; ghi nhãn, quảng cáo thực phẩm (nếu có) đúng quy định", "Self-declaration of product quality; labelling and any food advertising as required"],
  [
    "3",
    "Bản tự công bố chất lượng sản phẩm; ghi nhãn, quảng cáo thực phẩm (nếu có); đủ hồ sơ lưu trữ đúng quy định",
    "Self-declaration of product quality; labelling and any food advertising; full records kept as required",
  ],
);

/** Whether safety test results are in the self-declaration file and from own periodic tests. Criterion 8.2 of set 16. */
export const safetyTestResults = /* @__PURE__ */ choice(
  { vi: "Kiểm tra định kỳ chỉ tiêu an toàn thực phẩm", en: "Periodic food-safety testing" },
  ["1", "Kết quả kiểm nghiệm các chỉ tiêu an toàn trong hồ sơ tự công bố chất lượng sản phẩm theo quy định", "Test results on safety indicators in the self-declaration file, as required"],
  [
    "3",
    "Kết quả kiểm nghiệm các chỉ tiêu an toàn trong hồ sơ tự công bố theo quy định và kết quả tự kiểm nghiệm định kỳ các chỉ tiêu an toàn",
    "Test results on safety indicators in the self-declaration file, as required, and from own periodic tests",
  ],
);

/** Safety and quality conditions. Criterion 9 of set 16. */
export const productionSafetyWater = /* @__PURE__ */ choice(
  { vi: "Điều kiện đảm bảo an toàn chất lượng sản phẩm", en: "Safety and quality conditions" },
  [
    "1",
    "Giấy chứng nhận cơ sở đủ điều kiện an toàn sản xuất (hoặc tương đương) đúng quy định, do cơ quan có thẩm quyền cấp, còn hiệu lực",
    "Safe-production eligibility certificate (or equivalent) as required, issued by the competent authority and still valid",
  ],
  [
    "3",
    "Giấy chứng nhận cơ sở đủ điều kiện an toàn sản xuất (hoặc tương đương) đúng quy định, do cơ quan có thẩm quyền cấp, còn hiệu lực; được cơ quan có thẩm quyền kiểm tra, đánh giá sau cấp giấy",
    "Safe-production eligibility certificate (or equivalent) as required, issued by the competent authority and still valid; inspected and assessed by the authority after issue",
  ],
  [
    "5*****",
    "Giấy chứng nhận cơ sở đủ điều kiện an toàn sản xuất (hoặc tương đương) đúng quy định, do cơ quan có thẩm quyền cấp, còn hiệu lực; được cơ quan có thẩm quyền kiểm tra, đánh giá sau cấp giấy; có tài liệu chứng minh áp dụng dây chuyền sản xuất tiên tiến, hiện đại",
    "Safe-production eligibility certificate (or equivalent) as required, issued by the competent authority and still valid; inspected and assessed by the authority after issue; documents proving an advanced, modern production line",
  ],
);
