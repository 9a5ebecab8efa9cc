/**
 * The product's story: group 5.
 *
 * Figures: 148/QĐ-TTg, annex on criteria. Wording: our own.
 */
import { choice } from "../../criterion.js";

/** Whether a product story exists, is documented and where it is shown. Criterion 5.1 of sets 1 to 6, 8 to 25. */
export const productStory = /* @__PURE__ */ choice(
  { vi: "Câu chuyện sản phẩm", en: "Product story" },
  ["0", "Không có, hoặc có nhưng không được tư liệu hóa", "None, or not documented"],
  ["1", "Có tài liệu giới thiệu sản phẩm", "Material introducing the product"],
  ["2", "Được tư liệu hóa (có cốt truyện, nội dung cụ thể)", "Documented (with plot, specific content)"],
  ["3", "Được tư liệu hóa, trình bày trên nhãn/tờ rơi", "Documented, on label/leaflet"],
  ["4", "Được tư liệu hóa, trình bày trên nhãn/tờ rơi và website", "Documented, on label/leaflet and website"],
  ["5", "Được tư liệu hóa, trình bày trên nhãn/tờ rơi, website (dưới dạng hình ảnh, clip…)", "Documented, on label/leaflet and website (as pictures, clips…)"],
);

/** How far the story is the product's own and carries local knowledge and identity. Criterion 5.2 of sets 1 to 25. */
export const storyLocalIdentity = /* @__PURE__ */ choice(
  { vi: "Trí tuệ/bản sắc địa phương", en: "Local knowledge / identity" },
  ["0", "Giống câu chuyện sản phẩm ở nơi khác", "Like a product story from elsewhere"],
  ["1", "Tương đối giống câu chuyện sản phẩm ở nơi khác, có thay đổi một số yếu tố", "Fairly like a product story from elsewhere, some elements changed"],
  ["3***", "Có câu chuyện riêng, gắn với nguồn gốc xuất xứ sản phẩm", "Own story, tied to the origin of the product"],
  ["5****", "Câu chuyện đặc sắc, mang sắc thái truyền thống, văn hóa và trí tuệ/bản sắc địa phương", "Exceptional story with tradition, culture and local knowledge/identity"],
);

/** How well the product story is built. Criterion 5.3 of sets 1 to 6, 11 to 15. */
export const storyStructure = /* @__PURE__ */ choice(
  { vi: "Cấu trúc câu chuyện", en: "Story structure" },
  ["0", "Đơn giản", "Simple"],
  ["1", "Đầy đủ các yếu tố của câu chuyện sản phẩm", "All elements of a product story"],
  ["2*****", "Ngắn gọn, súc tích, có thông điệp đặc sắc về sản phẩm/văn hóa/trí tuệ/bản sắc địa phương", "Short, concise, with exceptional messages on product/culture/local knowledge/local identity"],
);

/** Whether a product story exists, is documented and where it is shown. Criterion 5.1 of set 7. */
export const productStoryProcessedVeg = /* @__PURE__ */ choice(
  { vi: "Câu chuyện sản phẩm", en: "Product story" },
  ["0", "Không có, hoặc có nhưng không được tư liệu hóa", "None, or not documented"],
  ["1", "Có tài liệu giới thiệu sản phẩm", "Material introducing the product"],
  ["2", "Được tư liệu hóa (có cốt truyện, nội dung cụ thể)", "Documented (with plot, specific content)"],
  ["3", "Được tư liệu hóa, trình bày trên nhãn/tờ rơi", "Documented, on label/leaflet"],
  ["4", "Được tư liệu hóa, trình bày trên nhãn/tờ rơi và website", "Documented, on label/leaflet and website"],
  ["5", "Được tư liệu hóa, trình bày trên nhãn/tờ rơi, website (dưới dạng hình ảnh, clip…)", "Documented, on label/leaflet and website (as pictures, clips…)"],
);

/** How well the product story is built. Criterion 5.3 of sets 7 to 10, 16 to 25. */
export const storyStructureProcessed = /* @__PURE__ */ choice(
  { vi: "Cấu trúc câu chuyện", en: "Story structure" },
  ["0", "Đơn giản", "Simple"],
  ["1", "Đầy đủ các yếu tố của câu chuyện sản phẩm", "All elements of a product story"],
  ["2*****", "Ngắn gọn, súc tích, có thông điệp đặc sắc về sản phẩm/văn hóa/trí tuệ/bản sắc địa phương", "Short, concise, with exceptional messages on product/culture/local knowledge/local identity"],
);
