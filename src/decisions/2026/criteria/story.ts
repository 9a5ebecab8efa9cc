/**
 * The product story: group 5.
 *
 * Figures: 26/2026/QĐ-TTg, annex II. Wording: our own.
 */
import { choice, onlyIf } from "../../criterion.js";

/** Whether there is a product story and where it is shown. Criterion 5.1 of sets 1–25. */
export const productStory = /* @__PURE__ */ choice(
  { vi: "Câu chuyện sản phẩm", en: "Product story" },
  ["0", "Không có câu chuyện sản phẩm", "No product story"],
  ["1", "Có câu chuyện sản phẩm", "There is a product story"],
  ["2", "Được tư liệu hóa, thể hiện trên tờ rơi", "Documented, on a leaflet"],
  ["3", "Được tư liệu hóa, thể hiện trên tờ rơi và website (hình ảnh, clip…)", "Documented, on a leaflet and a website (pictures, clips…)"],
  [
    "5****",
    "Được tư liệu hóa, thể hiện trên tờ rơi, website (hình ảnh, clip…) và đưa vào nội dung truy xuất nguồn gốc điện tử",
    "Documented, on a leaflet, a website (pictures, clips…) and in the electronic traceability content",
  ],
);

/** How the product story is written. Criterion 5.2 of sets 1–25. */
export const storyStructure = /* @__PURE__ */ onlyIf(
  "5.1",
  /* @__PURE__ */ choice(
    { vi: "Cấu trúc câu chuyện sản phẩm", en: "Structure of the product story" },
    ["0", "Đơn giản", "Simple"],
    ["1", "Ngắn gọn, súc tích", "Short, concise"],
    ["2", "Ngắn gọn, súc tích và có văn phong kể chuyện", "Short, concise, told as a story"],
  ),
);

/** Whether the story is its own and carries local culture. Criterion 5.3 of sets 1–25. */
export const localIdentity = /* @__PURE__ */ choice(
  { vi: "Trí tuệ/bản sắc địa phương", en: "Local knowledge / identity" },
  ["0", "Giống câu chuyện của chủ thể khác, hoặc của sản phẩm khác cùng chủ thể", "Like the story of another producer, or of another product of the same producer"],
  ["1***", "Có câu chuyện riêng, gắn với nguồn gốc xuất xứ sản phẩm", "Own story, tied to the origin of the product"],
  ["3", "Mang sắc thái truyền thống, văn hóa địa phương và giá trị đặc trưng của sản phẩm", "Local tradition and culture, and the distinctive value of the product"],
  [
    "5",
    "Mang sắc thái truyền thống, văn hóa địa phương và giá trị đặc trưng của sản phẩm, có tính truyền cảm và thuyết phục",
    "Local tradition and culture, and the distinctive value of the product, moving and convincing",
  ],
);
