/**
 * Quality, its declaration and assurance, and the global market: the rest of part C.
 *
 * Figures: 1048/QĐ-TTg, annex III. Wording: our own.
 */
import { choice } from "../../criterion.js";

/** Nutrition. Criterion 7 of sets 1, 4. */
export const nutrition = /* @__PURE__ */ choice(
  { vi: "Dinh dưỡng", en: "Nutrition" },
  ["0", "Không có chỉ tiêu dinh dưỡng", "No nutritional indicator"],
  ["1", "Có 1–2 chỉ tiêu dinh dưỡng", "1–2 nutritional indicators"],
  ["2", "Có trên 2 chỉ tiêu dinh dưỡng", "Over 2 nutritional indicators"],
);

/** How unique the product is. Criterion 8 of sets 1, 4; Criterion 7 of sets 2, 5 to 18; Criterion 11 of sets 19, 21, 22; Criterion 10 of set 20. */
export const uniqueness = /* @__PURE__ */ choice(
  { vi: "Tính độc đáo", en: "Uniqueness" },
  ["0", "Trung bình", "Average"],
  ["1", "Tương đối độc đáo", "Fairly unique"],
  ["3", "Độc đáo", "Unique"],
  ["5", "Rất độc đáo", "Very unique"],
);

/** Whether the production site has a product standard and has declared it. Criterion 9.1 of set 1. */
export const productStandardFile = /* @__PURE__ */ choice(
  { vi: "Hồ sơ công bố tiêu chuẩn sản phẩm", en: "Product-standard declaration file" },
  ["0", "Không có bản công bố tiêu chuẩn sản phẩm/chất lượng", "No product-standard/quality declaration"],
  ["1", "Có tiêu chuẩn sản phẩm", "Product standard"],
  ["2", "Có tiêu chuẩn sản phẩm và bản công bố tiêu chuẩn/chất lượng", "Product standard and standard/quality declaration"],
);

/** Whether periodic food-safety tests exist, are passed and are complete. Criterion 9.2 of sets 1 to 3. */
export const periodicFoodSafetyTesting = /* @__PURE__ */ choice(
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

/** How the quality of fresh produce is controlled and certified. Criterion 10 of set 1. */
export const qualityAssuranceProduce = /* @__PURE__ */ choice(
  { vi: "Đảm bảo chất lượng sản phẩm", en: "Quality assurance" },
  ["0", "Không có hoạt động kiểm soát chất lượng sản phẩm", "No product quality control"],
  ["1", "Có kế hoạch kiểm soát chất lượng sản phẩm", "Product quality control plan"],
  ["2", "Có ghi hồ sơ lô sản xuất", "Production-batch records"],
  ["3", "Có kế hoạch kiểm soát chất lượng sản phẩm và ghi hồ sơ lô sản xuất", "Product quality control plan and production-batch records"],
  ["4", "Chứng nhận quản lý chất lượng tiên tiến (VietGAP/GlobalGAP/hữu cơ…)", "Advanced quality management certificate (VietGAP/GlobalGAP/organic…)"],
  [
    "5",
    "Chứng nhận đủ điều kiện an toàn thực phẩm cho xuất khẩu; thủ tục pháp lý khác theo yêu cầu thị trường đích",
    "Food-safety eligibility certificate for export and other legal procedures the target market requires",
  ],
);

/** Which export markets the product could reach. Criterion 11 of sets 1 to 4; Criterion 10 of sets 6, 10 to 18; Criterion 13 of sets 19 to 22; Criterion 8 of set 23; Criterion 9 of set 24; Criterion 7 of set 25. */
export const globalMarketOpportunity = /* @__PURE__ */ choice(
  { vi: "Cơ hội thị trường toàn cầu", en: "Global market opportunity" },
  ["1", "Có thể xuất khẩu đến thị trường khu vực", "Can be exported to markets of the region"],
  ["3", "Có thể xuất khẩu đến thị trường ngoài khu vực", "Can be exported to markets beyond the region"],
  ["5", "Có thể xuất khẩu đến thị trường có tiêu chuẩn cao (Mỹ, Nhật, EU…)", "Can be exported to high-standard markets (US, Japan, EU…)"],
);

/** Whether there is a product standard and a quality declaration. Criterion 9.1 of sets 2, 4. */
export const qualityDeclarationFile = /* @__PURE__ */ choice(
  { vi: "Hồ sơ công bố chất lượng", en: "Quality declaration file" },
  ["0", "Không có bản công bố tiêu chuẩn sản phẩm/chất lượng", "No product-standard/quality declaration"],
  ["1", "Có tiêu chuẩn sản phẩm", "Product standard"],
  ["2", "Có tiêu chuẩn sản phẩm và bản công bố tiêu chuẩn/chất lượng", "Product standard and standard/quality declaration"],
);

/** How the quality of meat, eggs and milk is controlled and certified. Criterion 10 of set 2. */
export const qualityAssuranceMeatDairy = /* @__PURE__ */ choice(
  { vi: "Đảm bảo chất lượng sản phẩm", en: "Quality assurance" },
  ["0", "Không có hoạt động kiểm soát chất lượng sản phẩm", "No product quality control"],
  ["1", "Có kế hoạch kiểm soát chất lượng sản phẩm", "Product quality control plan"],
  ["2", "Có ghi hồ sơ lô sản xuất", "Production-batch records"],
  ["3", "Có kế hoạch kiểm soát chất lượng sản phẩm và ghi hồ sơ lô sản xuất", "Product quality control plan and production-batch records"],
  ["4", "Chứng nhận quản lý chất lượng tiên tiến (VietGAP/hữu cơ/ISO…)", "Advanced quality management certificate (VietGAP/organic/ISO…)"],
  [
    "5",
    "Giấy chứng nhận đủ điều kiện an toàn thực phẩm cho xuất khẩu; thủ tục pháp lý khác theo yêu cầu thị trường đích",
    "Food-safety eligibility certificate for export and other legal procedures the target market requires",
  ],
);

/** How many nutrition indicators a test report shows. Criterion 7 of set 3. */
export const riceNutrition = /* @__PURE__ */ choice(
  { vi: "Dinh dưỡng", en: "Nutrition" },
  ["0", "Không có chỉ tiêu dinh dưỡng", "No nutritional indicator"],
  ["1", "Có 1 chỉ tiêu dinh dưỡng", "1 nutritional indicator"],
  ["2", "Có 2–3 chỉ tiêu dinh dưỡng", "2–3 nutritional indicators"],
  ["3", "Có 4–5 chỉ tiêu dinh dưỡng", "4–5 nutritional indicators"],
  ["5", "Có trên 5 chỉ tiêu dinh dưỡng", "Over 5 nutritional indicators"],
);

/** How unique the product's quality is. Criterion 8 of set 3. */
export const riceUniqueness = /* @__PURE__ */ choice(
  { vi: "Tính độc đáo", en: "Uniqueness" },
  ["0", "Trung bình", "Average"],
  ["1", "Tương đối độc đáo", "Fairly unique"],
  ["3", "Độc đáo", "Unique"],
  ["5", "Rất độc đáo", "Very unique"],
);

/** Whether a product standard exists and is declared. Criterion 9.1 of set 3. */
export const productStandardDeclaration = /* @__PURE__ */ choice(
  { vi: "Công bố chất lượng sản phẩm", en: "Product quality declaration" },
  ["0", "Không có bản công bố tiêu chuẩn sản phẩm/chất lượng", "No product-standard/quality declaration"],
  ["1", "Có tiêu chuẩn sản phẩm", "Product standard"],
  ["2", "Có tiêu chuẩn sản phẩm và bản công bố tiêu chuẩn/chất lượng", "Product standard and standard/quality declaration"],
);

/** How product quality is controlled: plan, batch records or an advanced management certificate. Criterion 10 of set 3. */
export const qualityAssuranceRice = /* @__PURE__ */ choice(
  { vi: "Đảm bảo chất lượng sản phẩm", en: "Quality assurance" },
  ["0", "Không có hoạt động kiểm soát chất lượng sản phẩm", "No product quality control"],
  ["1", "Có kế hoạch kiểm soát chất lượng sản phẩm", "Product quality control plan"],
  ["2", "Có ghi hồ sơ lô sản xuất", "Production-batch records"],
  ["3", "Có kế hoạch kiểm soát chất lượng sản phẩm và ghi hồ sơ lô sản xuất", "Product quality control plan and production-batch records"],
  ["5", "Chứng nhận quản lý chất lượng tiên tiến (VietGAP/hữu cơ/ISO…)", "Advanced quality management certificate (VietGAP/organic/ISO…)"],
);

/** Whether periodic tests of food-safety indicators were done, passed and complete. Criterion 9.2 of set 4. */
export const honeyPeriodicTests = /* @__PURE__ */ choice(
  { vi: "Kiểm tra định kỳ chỉ tiêu an toàn thực phẩm", en: "Periodic food-safety testing" },
  ["0", "Không có", "None"],
  ["1", "Có, không đạt", "Tested, not passed"],
  ["2", "Có, đạt nhưng không đủ", "Tested, passed, not complete"],
  ["3", "Có, đạt đầy đủ theo quy định (vi sinh, kim loại nặng, phụ gia, hóa chất không mong muốn…)", "Tested, passed in full as required (microbes, heavy metals, additives, unwanted chemicals…)"],
);

/** How product quality is controlled: plan, batch records, advanced certificate or export eligibility. Criterion 10 of set 4. */
export const qualityAssuranceHoney = /* @__PURE__ */ choice(
  { vi: "Đảm bảo chất lượng sản phẩm", en: "Quality assurance" },
  ["0", "Không có hoạt động kiểm soát chất lượng sản phẩm", "No product quality control"],
  ["1", "Có kế hoạch kiểm soát chất lượng sản phẩm", "Product quality control plan"],
  ["2", "Có ghi hồ sơ lô sản xuất", "Production-batch records"],
  ["3", "Có kế hoạch kiểm soát chất lượng sản phẩm và ghi hồ sơ lô sản xuất", "Product quality control plan and production-batch records"],
  ["4", "Chứng nhận quản lý chất lượng tiên tiến (VietGAP/ISO/HACCP…)", "Advanced quality management certificate (VietGAP/ISO/HACCP…)"],
  [
    "5",
    "Giấy chứng nhận đủ điều kiện an toàn thực phẩm cho xuất khẩu; thủ tục pháp lý khác theo yêu cầu thị trường đích",
    "Food-safety eligibility certificate for export and other legal procedures the target market requires",
  ],
);

/** Whether there is a self-declaration and a product standard. Criterion 8.1 of sets 5 to 18. */
export const qualityDeclarationFileFastFood = /* @__PURE__ */ choice(
  { vi: "Hồ sơ công bố chất lượng", en: "Quality declaration file" },
  ["0", "Không có bản tự công bố, hoặc có nhưng không đúng", "No self-declaration, or an incorrect one"],
  ["1", "Có bản tự công bố nhưng thiếu", "Self-declaration, but incomplete"],
  ["2", "Có bản tiêu chuẩn sản phẩm", "Product standard"],
  ["3", "Có bản tự công bố (hoặc tương đương) và tiêu chuẩn sản phẩm", "Self-declaration (or equivalent) and product standard"],
);

/** Whether periodic tests of food-safety indicators were passed and complete. Criterion 8.2 of sets 5 to 11. */
export const foodPeriodicTests = /* @__PURE__ */ choice(
  { vi: "Kiểm tra định kỳ chỉ tiêu an toàn thực phẩm", en: "Periodic food-safety testing" },
  ["0", "Có, không đạt", "Tested, not passed"],
  ["1", "Có, đạt nhưng không đủ", "Tested, passed, not complete"],
  ["2", "Có, đạt đầy đủ theo quy định (vi sinh, kim loại nặng, phụ gia, hóa chất không mong muốn…)", "Tested, passed in full as required (microbes, heavy metals, additives, unwanted chemicals…)"],
);

/** How product quality is controlled: plan, batch records, advanced certificate or export eligibility. Criterion 9 of sets 5, 7 to 18. */
export const qualityAssuranceProcessed = /* @__PURE__ */ choice(
  { vi: "Đảm bảo chất lượng sản phẩm", en: "Quality assurance" },
  ["0", "Không có hoạt động kiểm soát chất lượng sản phẩm", "No product quality control"],
  ["1", "Có kế hoạch kiểm soát chất lượng sản phẩm", "Product quality control plan"],
  ["2", "Có ghi hồ sơ lô sản xuất", "Production-batch records"],
  ["3", "Có kế hoạch kiểm soát chất lượng sản phẩm và ghi hồ sơ lô sản xuất", "Product quality control plan and production-batch records"],
  ["4", "Chứng nhận quản lý chất lượng tiên tiến (ISO/GMP/HACCP…)", "Advanced quality management certificate (ISO/GMP/HACCP…)"],
  [
    "5",
    "Giấy chứng nhận đủ điều kiện an toàn thực phẩm cho xuất khẩu; thủ tục pháp lý khác theo yêu cầu thị trường đích",
    "Food-safety eligibility certificate for export and other legal procedures the target market requires",
  ],
);

/** Which markets the product can be exported to. Criterion 10 of set 5. */
export const globalMarketFastFood = /* @__PURE__ */ choice(
  { vi: "Cơ hội thị trường toàn cầu", en: "Global market opportunity" },
  ["1", "Có thể xuất khẩu đến thị trường khu vực", "Can be exported to markets of the region"],
  ["3", "Có thể xuất khẩu đến thị trường ngoài khu vực", "Can be exported to markets beyond the region"],
  ["5", "Có thể xuất khẩu đến thị trường tiêu chuẩn cao (Mỹ, Nhật, EU…)", "Can be exported to high-standard markets (US, Japan, EU…)"],
);

/** How product quality is controlled: plan, batch records, advanced certificate or export eligibility. Criterion 9 of set 6. */
export const qualityAssuranceCereal = /* @__PURE__ */ choice(
  { vi: "Đảm bảo chất lượng", en: "Quality assurance" },
  ["0", "Không kiểm soát chất lượng", "No quality control"],
  ["1", "Có kế hoạch kiểm soát chất lượng sản phẩm", "Product quality control plan"],
  ["2", "Có ghi hồ sơ lô sản xuất", "Production-batch records"],
  ["3", "Có kế hoạch kiểm soát chất lượng sản phẩm và ghi hồ sơ lô sản xuất", "Product quality control plan and production-batch records"],
  ["4", "Chứng nhận quản lý chất lượng tiên tiến (ISO/GMP/HACCP…)", "Advanced quality management certificate (ISO/GMP/HACCP…)"],
  [
    "5",
    "Giấy chứng nhận đủ điều kiện an toàn thực phẩm cho xuất khẩu; thủ tục pháp lý khác theo yêu cầu thị trường đích",
    "Food-safety eligibility certificate for export and other legal procedures the target market requires",
  ],
);

/** Which markets the product can be exported to. Criterion 10 of set 7. */
export const globalMarketVegetables = /* @__PURE__ */ choice(
  { vi: "Cơ hội thị trường toàn cầu", en: "Global market opportunity" },
  ["1", "Có thể xuất khẩu đến thị trường khu vực", "Can be exported to markets of the region"],
  ["3", "Có thể xuất khẩu đến thị trường ngoài khu vực", "Can be exported to markets beyond the region"],
  ["5", "Có thể xuất khẩu đến thị trường tiêu chuẩn cao (Mỹ, Nhật, EU…)", "Can be exported to high-standard markets (US, Japan, EU…)"],
);

/** Which markets the product can be exported to. Criterion 10 of sets 8, 9. */
export const globalMarketMeatSeafood = /* @__PURE__ */ choice(
  { vi: "Cơ hội thị trường toàn cầu", en: "Global market opportunity" },
  ["1", "Có thể xuất khẩu đến thị trường khu vực", "Can be exported to markets of the region"],
  ["3", "Có thể xuất khẩu đến thị trường ngoài khu vực", "Can be exported to markets beyond the region"],
  ["5", "Có thể xuất khẩu đến thị trường có tiêu chuẩn cao (Mỹ, Nhật, EU…)", "Can be exported to high-standard markets (US, Japan, EU…)"],
);

/** Whether periodic tests of food-safety indicators were passed and complete. Criterion 8.2 of sets 12 to 17. */
export const drinksPeriodicTests = /* @__PURE__ */ choice(
  { vi: "Kiểm tra định kỳ chỉ tiêu an toàn thực phẩm", en: "Periodic food-safety testing" },
  ["0", "Có, không đạt", "Tested, not passed"],
  ["1", "Có, đạt nhưng không đủ", "Tested, passed, not complete"],
  ["2", "Có, đạt đầy đủ theo quy định (vi sinh, kim loại nặng, phụ gia, hóa chất không mong muốn…)", "Tested, passed in full as required (microbes, heavy metals, additives, unwanted chemicals…)"],
);

/** Whether periodic tests of food-safety indicators, pesticide residues included, were passed and complete. Criterion 8.2 of set 18. */
export const softDrinkPeriodicTests = /* @__PURE__ */ choice(
  { vi: "Kiểm tra định kỳ chỉ tiêu an toàn thực phẩm", en: "Periodic food-safety testing" },
  ["0", "Có, không đạt", "Tested, not passed"],
  ["1", "Có, đạt nhưng không đủ", "Tested, passed, not complete"],
  [
    "2",
    "Có, đạt đầy đủ theo quy định (vi sinh, kim loại nặng, dư lượng thuốc bảo vệ thực vật, phụ gia, hóa chất không mong muốn…)",
    "Tested, passed in full as required (microbes, heavy metals, pesticide residues, additives, unwanted chemicals…)",
  ],
);
