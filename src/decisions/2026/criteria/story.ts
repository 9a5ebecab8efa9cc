/**
 * The product story: group 5.
 *
 * Figures: 26/2026/QĐ-TTg, annex II. Wording: our own.
 */
import { choice, onlyIf } from "../../criterion.js";

/** Whether there is a product story and where it is shown. Criterion 5.1 of sets 1–25. */
export const productStory = /* @__PURE__ */ choice(
  { vi: "Câu chuyện sản phẩm", en: "Product story" },
  ["0", "Không có câu chuyện", "No story"],
  ["1", "Có câu chuyện", "Has a story"],
  ["2", "Tư liệu hóa, có trên tờ rơi", "Documented, on leaflet"],
  ["3", "Tư liệu hóa, có trên tờ rơi và website (hình ảnh, clip…)", "Documented, on leaflet and website (pictures, clips…)"],
  ["5****", "Tư liệu hóa, có trên tờ rơi, website (hình ảnh, clip…) và nội dung truy xuất nguồn gốc điện tử", "Documented, on leaflet, website (pictures, clips…) and in electronic traceability content"],
);

/** How the product story is written. Criterion 5.2 of sets 1–25. */
export const storyStructure = /* @__PURE__ */ onlyIf("5.1", /* @__PURE__ */ choice({ vi: "Cấu trúc câu chuyện", en: "Story structure" }, ["0", "Đơn giản", "Simple"], ["1", "Ngắn gọn, súc tích", "Short, concise"], ["2", "Ngắn gọn, súc tích, văn phong kể chuyện", "Short, concise, storytelling style"]));

/** Whether the story is its own and carries local culture. Criterion 5.3 of sets 1–25. */
export const localIdentity = /* @__PURE__ */ choice(
  { vi: "Trí tuệ/bản sắc địa phương", en: "Local knowledge/identity" },
  ["0", "Giống câu chuyện của chủ thể khác hoặc sản phẩm khác cùng chủ thể", "Like story of another producer, or of same producer's other product"],
  ["1***", "Câu chuyện riêng, gắn với nguồn gốc sản phẩm", "Own story, tied to product origin"],
  ["3", "Mang sắc thái truyền thống, văn hóa địa phương và giá trị đặc trưng sản phẩm", "Local tradition, culture and product's distinctive value"],
  ["5", "Mang sắc thái truyền thống, văn hóa địa phương và giá trị đặc trưng sản phẩm, truyền cảm, thuyết phục", "Local tradition, culture and product's distinctive value, moving and convincing"],
);
