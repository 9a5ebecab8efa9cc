/**
 * Nutrition, uniqueness, declaration, assurance, instructions and global market: part C of many sets.
 *
 * Figures: 26/2026/QĐ-TTg, annex II. Wording: our own.
 */
import { choice } from "../../criterion.js";

/** How many nutritional indicators are shown with their content. Criterion 7 of sets 1, 3, 4. */
export const nutrition = /* @__PURE__ */ choice(
  { vi: "Dinh dưỡng", en: "Nutrition" },
  ["0", "Không có", "None"],
  ["1", "1 - 2 chỉ tiêu", "1 or 2 indicators"],
  ["3", "Trên 2 chỉ tiêu", "Over 2 indicators"],
);

/** How unique and distinctive the quality of the product is. Criterion 7, 8, 10, 11 of sets 1–20, 23–25. */
export const uniqueness = /* @__PURE__ */ choice(
  { vi: "Tính độc đáo", en: "Uniqueness" },
  ["0", "Trung bình", "Average"],
  ["1", "Tương đối độc đáo", "Fairly unique"],
  ["3****", "Độc đáo, đặc trưng", "Unique, distinctive"],
  ["5*****", "Rất độc đáo, đặc trưng", "Very unique, distinctive"],
);

/** Whether quality is declared and which standards are applied. Criterion 7, 8, 9 of sets 1–17, 21, 22. */
export const qualityDeclaration = /* @__PURE__ */ choice(
  { vi: "Công bố chất lượng", en: "Quality declaration" },
  ["2***", "Có công bố", "Declared"],
  ["4", "Đúng quy định (bắt buộc quy chuẩn kỹ thuật quốc gia nếu có) và áp dụng tiêu chuẩn quốc gia", "As required (national technical regulation mandatory if any) and national standards applied"],
  ["5", "Đúng quy định và áp dụng tiêu chuẩn quốc tế", "As required and international standards applied"],
);

/** Which food-safety and quality management certificates the primary processing and packing site holds. Criterion 9, 10 of sets 1–4. */
export const qualityAssurancePrimaryProcessing = /* @__PURE__ */ choice(
  { vi: "Đảm bảo chất lượng", en: "Quality assurance" },
  ["1***", "Giấy chứng nhận đủ điều kiện an toàn thực phẩm", "Food-safety eligibility certificate"],
  ["3****", "Chứng nhận quản lý chất lượng tiêu chuẩn quốc gia (ISO, HACCP…)", "Quality management certificate to national standard (ISO, HACCP…)"],
  [
    "5",
    "Chứng nhận quản lý chất lượng tiêu chuẩn quốc tế, đạt an toàn thực phẩm xuất khẩu và thủ tục pháp lý thị trường đích (ISO, HACCP, BRC, Halal, FDA…)",
    "Quality management certificate to international standard, export food safety and target-market legal procedures met (ISO, HACCP, BRC, Halal, FDA…)",
  ],
);

/** How detailed the instructions for use are. Criterion 10, 11, 13 of sets 1–13, 18. */
export const instructionsForUse = /* @__PURE__ */ choice(
  { vi: "Hướng dẫn sử dụng", en: "Instructions for use" },
  ["1", "Đơn giản", "Simple"],
  ["2", "Chi tiết, cụ thể, đảm bảo chất lượng", "Detailed, specific, assuring quality"],
);

/** Which export markets the product can reach. Criterion 9, 10, 11, 12, 14 of sets 1–25. */
export const globalMarketOpportunity = /* @__PURE__ */ choice(
  { vi: "Cơ hội thị trường toàn cầu", en: "Global market opportunity" },
  ["1", "Đông Nam Á", "Southeast Asia"],
  ["2", "Ngoài Đông Nam Á", "Beyond Southeast Asia"],
  ["3", "Thị trường tiêu chuẩn cao (Mỹ, Nhật, EU…)", "High-standard markets (US, Japan, EU…)"],
);

/** Which food-safety and quality management certificates the processing and packing site holds. Criterion 9, 12 of sets 5–15, 17, 19, 20. */
export const qualityAssuranceProcessing = /* @__PURE__ */ choice(
  { vi: "Đảm bảo chất lượng", en: "Quality assurance" },
  ["1***", "Giấy chứng nhận đủ điều kiện an toàn thực phẩm", "Food-safety eligibility certificate"],
  ["3****", "Chứng nhận quản lý chất lượng tiêu chuẩn quốc gia (ISO, HACCP…)", "Quality management certificate, national standard (ISO, HACCP…)"],
  [
    "5",
    "Chứng nhận quản lý chất lượng tiêu chuẩn quốc tế, đạt an toàn thực phẩm xuất khẩu và thủ tục pháp lý thị trường đích (ISO, HACCP, BRC, Halal, FDA…)",
    "Quality management certificate, international standard, export food safety and target-market legal procedures met (ISO, HACCP, BRC, Halal, FDA…)",
  ],
);

/** Whether the mineral or bottled water site is certified safe, inspected since, and modern. Criterion 9 of set 16. */
export const productionSafetyWater = /* @__PURE__ */ choice(
  { vi: "Điều kiện an toàn chất lượng", en: "Safety and quality conditions" },
  ["1", "Giấy chứng nhận đủ điều kiện an toàn sản xuất (hoặc tương đương)", "Certificate of safe production conditions (or equivalent)"],
  ["3", "Giấy chứng nhận và được cơ quan có thẩm quyền kiểm tra, đánh giá sau cấp giấy", "Certificate, and inspected and assessed by the competent authority after issue"],
  [
    "5*****",
    "Giấy chứng nhận, được kiểm tra, đánh giá sau cấp giấy và có tài liệu chứng minh dây chuyền sản xuất tiên tiến, hiện đại",
    "Certificate, inspected and assessed after issue, and documents proving an advanced, modern production line",
  ],
);
