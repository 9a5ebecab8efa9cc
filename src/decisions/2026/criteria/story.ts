/**
 * The product story: group 5.
 *
 * Figures: 26/2026/QĐ-TTg, annex II. Wording: our own.
 */
import { choice, onlyIf } from "../../criterion.js";

/** Whether there is a product story and where it is shown. Criterion 5.1 of sets 1–25. */
export const productStory = /* @__PURE__ */ choice(
  { vi: "Câu chuyện sản phẩm", en: "Product story" },
  ["0", "Không có", "None"],
  ["1", "Có câu chuyện", "Has a story"],
  ["2", "Tư liệu hóa, có trên tờ rơi", "Documented, on leaflet"],
  ["3", "Tư liệu hóa, có trên tờ rơi và website", "Documented, on leaflet and website"],
  ["5****", "Tư liệu hóa, có trên tờ rơi, website và truy xuất nguồn gốc điện tử", "Documented, on leaflet, website and in electronic traceability"],
);

/** How the product story is written. Criterion 5.2 of sets 1–25. */
export const storyStructure = /* @__PURE__ */ onlyIf(
  "5.1",
  /* @__PURE__ */ choice(
    { vi: "Cấu trúc câu chuyện", en: "Story structure" },
    ["0", "Đơn giản", "Simple"],
    ["1", "Ngắn gọn, súc tích", "Short, concise"],
    ["2", "Ngắn gọn, súc tích, văn phong kể chuyện", "Short, concise, storytelling"],
  ),
);

/** Whether the story is its own and carries local culture. Criterion 5.3 of sets 1–25. */
export const localIdentity = /* @__PURE__ */ choice(
  { vi: "Trí tuệ/bản sắc địa phương", en: "Local knowledge / identity" },
  ["0", "Giống câu chuyện sản phẩm khác, cùng hoặc khác chủ thể", "Like the story of another product, same or other producer"],
  ["1***", "Câu chuyện riêng, gắn với nguồn gốc sản phẩm", "Own story, tied to product origin"],
  ["3", "Sắc thái truyền thống, văn hóa địa phương và giá trị đặc trưng", "Local tradition, culture and distinctive value"],
  ["5", "Sắc thái truyền thống, văn hóa địa phương và giá trị đặc trưng, truyền cảm và thuyết phục", "Local tradition, culture and distinctive value, moving and convincing"],
);
