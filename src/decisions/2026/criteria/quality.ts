/**
 * Nutrition, uniqueness, declaration, assurance, instructions and global market: part C of many sets.
 *
 * Figures: 26/2026/QĐ-TTg, annex II. Wording: our own.
 */
import { choice } from "../../criterion.js";

/** How many nutritional indicators are shown with their content. Criterion 7 of sets 1, 3, 4. */
export const nutrition = /* @__PURE__ */ choice(
  { vi: "Dinh dưỡng", en: "Nutrition" },
  ["0", "Không có chỉ tiêu dinh dưỡng", "No nutritional indicator"],
  ["1", "Có 1–2 chỉ tiêu dinh dưỡng", "1–2 nutritional indicators"],
  ["3", "Có trên 2 chỉ tiêu dinh dưỡng", "Over 2 nutritional indicators"],
);

/** How unique and distinctive the quality of the product is. Criterion 7, 8, 10, 11 of sets 1–20, 23–25. */
export const uniqueness = /* @__PURE__ */ choice(
  { vi: "Tính độc đáo", en: "Uniqueness" },
  ["0", "Trung bình", "Average"],
  ["1", "Tương đối độc đáo", "Fairly unique"],
  ["3****", "Độc đáo, mang tính đặc trưng", "Unique, distinctive"],
  ["5*****", "Rất độc đáo và có tính đặc trưng", "Very unique, distinctive"],
);

/** Whether quality is declared and which standards are applied. Criterion 7, 8, 9 of sets 1–17, 21, 22. */
export const qualityDeclaration = /* @__PURE__ */ choice(
  { vi: "Công bố chất lượng sản phẩm", en: "Product quality declaration" },
  ["2***", "Có công bố chất lượng", "Quality declared"],
  [
    "4",
    "Công bố chất lượng theo quy định (có quy chuẩn kỹ thuật quốc gia thì bắt buộc áp dụng) và áp dụng tiêu chuẩn quốc gia",
    "Quality declared as required (where a national technical regulation exists it is mandatory) and national standards applied",
  ],
  ["5", "Công bố chất lượng theo quy định và áp dụng tiêu chuẩn quốc tế", "Quality declared as required and international standards applied"],
);

/** Which food-safety and quality management certificates the primary processing and packing site holds. Criterion 9, 10 of sets 1–4. */
export const qualityAssurancePrimaryProcessing = /* @__PURE__ */ choice(
  { vi: "Đảm bảo chất lượng sản phẩm", en: "Quality assurance" },
  ["1***", "Cơ sở sơ chế, đóng gói có giấy chứng nhận đủ điều kiện an toàn thực phẩm theo quy định", "Primary processing and packing site has the required food-safety eligibility certificate"],
  [
    "3****",
    "Cơ sở sơ chế, đóng gói có chứng nhận quản lý chất lượng theo tiêu chuẩn quốc gia (ISO, HACCP…)",
    "Primary processing and packing site has a quality management certificate to a national standard (ISO, HACCP…)",
  ],
  [
    "5",
    "Cơ sở sơ chế, đóng gói có chứng nhận quản lý chất lượng theo tiêu chuẩn quốc tế, đủ điều kiện an toàn thực phẩm cho xuất khẩu và các thủ tục pháp lý khác theo yêu cầu của thị trường đích (ISO, HACCP, BRC, Halal, FDA…)",
    "Primary processing and packing site has a quality management certificate to an international standard, is eligible on food safety for export and meets the other legal procedures of the target market (ISO, HACCP, BRC, Halal, FDA…)",
  ],
);

/** How detailed the instructions for use are. Criterion 10, 11, 13 of sets 1–13, 18. */
export const instructionsForUse = /* @__PURE__ */ choice(
  { vi: "Hướng dẫn sử dụng", en: "Instructions for use" },
  ["1", "Hướng dẫn đơn giản", "Simple instructions"],
  ["2", "Hướng dẫn chi tiết, cụ thể để đảm bảo chất lượng sản phẩm", "Detailed, specific instructions that keep the quality of the product"],
);

/** Which export markets the product can reach. Criterion 9, 10, 11, 12, 14 of sets 1–25. */
export const globalMarketOpportunity = /* @__PURE__ */ choice(
  { vi: "Cơ hội thị trường toàn cầu", en: "Global market opportunity" },
  ["1", "Có thể xuất khẩu đến Đông Nam Á", "Can be exported to Southeast Asia"],
  ["2", "Có thể xuất khẩu đến thị trường ngoài Đông Nam Á", "Can be exported beyond Southeast Asia"],
  ["3", "Có thể xuất khẩu đến thị trường có tiêu chuẩn cao (Mỹ, Nhật, EU…)", "Can be exported to high-standard markets (US, Japan, EU…)"],
);

/** Which food-safety and quality management certificates the processing and packing site holds. Criterion 9, 12 of sets 5–15, 17, 19, 20. */
export const qualityAssuranceProcessing = /* @__PURE__ */ choice(
  { vi: "Đảm bảo chất lượng sản phẩm", en: "Quality assurance" },
  ["1***", "Cơ sở chế biến, đóng gói có giấy chứng nhận đủ điều kiện an toàn thực phẩm theo quy định", "Processing and packing site has the required food-safety eligibility certificate"],
  [
    "3****",
    "Cơ sở chế biến, đóng gói có chứng nhận quản lý chất lượng theo tiêu chuẩn quốc gia (ISO, HACCP…)",
    "Processing and packing site has a quality management certificate to a national standard (ISO, HACCP…)",
  ],
  [
    "5",
    "Cơ sở chế biến, đóng gói có chứng nhận quản lý chất lượng theo tiêu chuẩn quốc tế, đủ điều kiện an toàn thực phẩm cho xuất khẩu và các thủ tục pháp lý khác theo yêu cầu của thị trường đích (ISO, HACCP, BRC, Halal, FDA…)",
    "Processing and packing site has a quality management certificate to an international standard, is eligible on food safety for export and meets the other legal procedures of the target market (ISO, HACCP, BRC, Halal, FDA…)",
  ],
);

/** Whether the mineral or bottled water site is certified safe, inspected since, and modern. Criterion 9 of set 16. */
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
