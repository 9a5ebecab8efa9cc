/**
 * The product story: group 5.
 *
 * Figures: 26/2026/QĐ-TTg, annex II. Wording: our own.
 */
import { choice, onlyIf } from "../../criterion.js";

/** Whether there is a product story and where it is shown. Criterion 5.1 of sets 1–25. */
export const productStory = /* @__PURE__ */ choice(
  { vi: "Câu chuyện sản phẩm", en: "Product story" },
  ["0", "Không có câu chuyện", "No product story"],
  ["1", "Có câu chuyện", "Has a product story"],
  ["2", "Câu chuyện được tư liệu hóa và thể hiện trên tờ rơi", "Story documented and shown on a leaflet"],
  ["3", "Câu chuyện được tư liệu hóa, thể hiện trên tờ rơi và website (hình ảnh, clip...)", "Story documented, shown on a leaflet and website (such as pictures, clips)"],
  ["5****", "Câu chuyện được tư liệu hóa, có trên tờ rơi, website (hình ảnh, clip...) và trong nội dung truy xuất nguồn gốc điện tử", "Story documented, shown on a leaflet and website (such as pictures, clips) and included in the electronic traceability content"],
);

/** How the product story is written. Criterion 5.2 of sets 1–25. */
export const storyStructure = /* @__PURE__ */ onlyIf(
  "5.1",
  /* @__PURE__ */ choice({ vi: "Cấu trúc câu chuyện sản phẩm", en: "Structure of the product story" }, ["0", "Đơn giản", "Simple"], ["1", "Ngắn gọn, súc tích", "Short and concise"], ["2", "Ngắn gọn, súc tích, văn phong kể chuyện", "Short and concise, in a storytelling style"]),
);

/** Whether the story is its own and carries local culture. Criterion 5.3 of sets 1–25. */
export const localIdentity = /* @__PURE__ */ choice(
  {
    vi: "Trí tuệ/bản sắc địa phương",
    en: "Local knowledge / identity",
    hint: {
      vi: "Câu chuyện phải thể hiện rõ nguồn gốc, tài nguyên bản địa, văn hóa, bản sắc địa phương, giá trị đặc trưng của sản phẩm, có tính truyền cảm và thuyết phục",
      en: "The story must clearly show the origin, local resources, culture, local identity and distinctive value of the product, and be moving and convincing",
    },
  },
  ["0", "Giống câu chuyện của chủ thể khác hoặc của sản phẩm khác cùng chủ thể", "Resembles another producer's story, or that of another product of the same producer"],
  ["1***", "Câu chuyện riêng, gắn với nguồn gốc xuất xứ sản phẩm", "A story of its own, tied to the product's origin"],
  ["3", "Mang sắc thái truyền thống, văn hóa địa phương và giá trị đặc trưng của sản phẩm", "Carries the character of local tradition and culture and the product's distinctive value"],
  ["5", "Mang sắc thái truyền thống, văn hóa địa phương, giá trị đặc trưng của sản phẩm; truyền cảm và thuyết phục", "Carries the character of local tradition and culture and the product's distinctive value, in a moving and convincing way"],
);
