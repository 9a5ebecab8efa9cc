/**
 * Nutrition, uniqueness, declaration, assurance, instructions and global market: part C of many sets.
 *
 * Figures: 26/2026/QĐ-TTg, annex II. Wording: our own.
 */
import { choice } from "../../criterion.js";

/** How many nutritional indicators are shown with their content. Criterion 7 of sets 1, 3, 4. */
export const nutrition = /* @__PURE__ */ choice({ vi: "Dinh dưỡng", en: "Nutrition" }, ["0", "Không có", "None"], ["1", "Có 1 - 2 chỉ tiêu", "1 or 2 indicators"], ["3", "Có trên 2 chỉ tiêu", "More than 2 indicators"]);

/** How unique and distinctive the quality of the product is. Criterion 7, 8, 10, 11 of sets 1–20, 23–25. */
export const uniqueness = /* @__PURE__ */ choice({ vi: "Tính độc đáo", en: "Uniqueness" }, ["0", "Trung bình", "Average"], ["1", "Tương đối độc đáo", "Fairly unique"], ["3****", "Độc đáo, đặc trưng", "Unique and distinctive"], ["5*****", "Đặc trưng và rất độc đáo", "Distinctive and highly unique"]);

/** Whether quality is declared and which standards are applied. Criterion 7, 8, 9 of sets 1–17, 21, 22. */
export const qualityDeclaration = /* @__PURE__ */ choice(
  { vi: "Công bố chất lượng sản phẩm", en: "Product quality declaration" },
  ["2***", "Có công bố chất lượng", "Quality declaration made"],
  ["4", "Công bố theo quy định (có quy chuẩn kỹ thuật quốc gia thì bắt buộc áp dụng) và áp dụng tiêu chuẩn quốc gia", "Declaration as the rules require (national technical regulation mandatory where one exists) and national standards applied"],
  ["5", "Công bố theo quy định và áp dụng tiêu chuẩn quốc tế", "Declaration as the rules require and international standards applied"],
);

/** Which food-safety and quality management certificates the primary processing and packing site holds. Criterion 9, 10 of sets 1–4. */
export const qualityAssurancePrimaryProcessing = /* @__PURE__ */ choice(
  { vi: "Đảm bảo chất lượng sản phẩm", en: "Product quality assurance" },
  ["1***", "Giấy chứng nhận đủ điều kiện an toàn thực phẩm theo quy định", "Food-safety eligibility certificate as the rules require"],
  ["3****", "Chứng nhận quản lý chất lượng theo tiêu chuẩn quốc gia (ISO, HACCP…)", "Quality management certificate to a national standard (ISO, HACCP…)"],
  ["5", "Chứng nhận tiêu chuẩn quốc tế, đủ điều kiện an toàn thực phẩm để xuất khẩu và thủ tục pháp lý khác của thị trường đích (ISO, HACCP, BRC, Halal, FDA…)", "Certificate to an international standard; export food-safety conditions and other target-market legal procedures met (ISO, HACCP, BRC, Halal, FDA…)"],
);

/** How detailed the instructions for use are. Criterion 10, 11, 13 of sets 1–13, 18. */
export const instructionsForUse = /* @__PURE__ */ choice(
  { vi: "Hướng dẫn sử dụng để có chất lượng tốt nhất", en: "Instructions for use, for best quality" },
  ["1", "Hướng dẫn đơn giản", "Simple instructions"],
  ["2", "Hướng dẫn chi tiết, cụ thể để đảm bảo chất lượng sản phẩm", "Detailed, specific instructions that ensure product quality"],
);

/** Which export markets the product can reach. Criterion 9, 10, 11, 12, 14 of sets 1–25. */
export const globalMarketOpportunity = /* @__PURE__ */ choice(
  { vi: "Cơ hội thị trường toàn cầu", en: "Global market opportunity" },
  ["1", "Có thể xuất khẩu đến Đông Nam Á", "Can be exported to Southeast Asia"],
  ["2", "Có thể xuất khẩu ra ngoài Đông Nam Á", "Can be exported beyond Southeast Asia"],
  ["3", "Có thể xuất khẩu đến thị trường tiêu chuẩn cao (Mỹ, Nhật, EU…)", "Can be exported to markets with high standards (US, Japan, EU…)"],
);

/** Which food-safety and quality management certificates the processing and packing site holds. Criterion 9, 12 of sets 5–15, 17, 19, 20. */
export const qualityAssuranceProcessing = /* @__PURE__ */ choice(
  { vi: "Đảm bảo chất lượng sản phẩm", en: "Product quality assurance" },
  ["1***", "Giấy chứng nhận đủ điều kiện an toàn thực phẩm theo quy định", "Food-safety eligibility certificate as the rules require"],
  ["3****", "Chứng nhận quản lý chất lượng theo tiêu chuẩn quốc gia (ISO, HACCP…)", "Quality management certificate to a national standard (ISO, HACCP…)"],
  ["5", "Chứng nhận tiêu chuẩn quốc tế, đủ điều kiện an toàn thực phẩm để xuất khẩu và thủ tục pháp lý khác của thị trường đích (ISO, HACCP, BRC, Halal, FDA…)", "Certificate to an international standard; export food-safety conditions and other target-market legal procedures met (ISO, HACCP, BRC, Halal, FDA…)"],
);

/** Whether the mineral or bottled water site is certified safe, inspected since, and modern. Criterion 9 of set 16. */
export const productionSafetyWater = /* @__PURE__ */ choice(
  { vi: "Điều kiện đảm bảo an toàn chất lượng sản phẩm", en: "Conditions ensuring product safety and quality" },
  ["1", "Có giấy chứng nhận đủ điều kiện an toàn sản xuất", "Has the eligibility certificate for safe production"],
  ["3", "Có giấy chứng nhận và được cơ quan có thẩm quyền kiểm tra, đánh giá sau cấp giấy", "Has the certificate and has been inspected and assessed by the competent authority after issue"],
  ["5*****", "Có giấy chứng nhận, được kiểm tra, đánh giá sau cấp giấy và có tài liệu chứng minh áp dụng dây chuyền sản xuất tiên tiến, hiện đại", "Has the certificate, has been inspected and assessed after issue, and holds documents proving an advanced, modern production line is used"],
);
