/**
 * The product's story: group 5.
 *
 * Figures: 1048/QĐ-TTg, annex III. Wording: our own.
 */
import { choice } from "../../criterion.js";

/** Whether the product has a documented story and where it is presented. Criterion 5.1 of set 1. */
export const productStoryShown = /* @__PURE__ */ choice(
  { vi: "Câu chuyện sản phẩm", en: "Product story" },
  ["0", "Không có, hoặc có nhưng không được tư liệu hóa", "None, or not documented"],
  ["1", "Có tài liệu giới thiệu sản phẩm", "Material introducing the product"],
  ["2", "Được tư liệu hóa (có cốt truyện, nội dung cụ thể)", "Documented (with plot, specific content)"],
  ["3", "Được tư liệu hóa, trình bày trên nhãn/tờ rơi", "Documented, on label/leaflet"],
  ["4", "Được tư liệu hóa, trình bày trên nhãn/tờ rơi và website", "Documented, on label/leaflet and website"],
  ["5", "Được tư liệu hóa, trình bày trên nhãn/tờ rơi, website (dưới dạng hình ảnh, clip…)", "Documented, on label/leaflet and website (as pictures, clips…)"],
);

/** Whether the story is the product's own and shows local knowledge or identity. Criterion 5.2 of sets 1 to 26. */
export const storyLocalIdentity = /* @__PURE__ */ choice(
  { vi: "Trí tuệ/bản sắc địa phương", en: "Local knowledge / identity" },
  ["0", "Giống câu chuyện sản phẩm ở nơi khác", "Like a product story from elsewhere"],
  ["1", "Tương đối giống câu chuyện sản phẩm ở nơi khác, có thay đổi một số yếu tố", "Fairly like a product story from elsewhere, some elements changed"],
  ["2", "Câu chuyện riêng", "Own story"],
  ["3", "Câu chuyện riêng, thể hiện trí tuệ/bản sắc địa phương", "Own story, showing local knowledge/identity"],
);

/** Whether the story has all the elements of a product story. Criterion 5.3 of sets 1 to 26. */
export const storyStructure = /* @__PURE__ */ choice(
  { vi: "Cấu trúc câu chuyện", en: "Story structure" },
  ["1", "Đơn giản", "Simple"],
  ["2", "Đầy đủ các yếu tố của câu chuyện sản phẩm", "All elements of a product story"],
);

/** Whether the product has a documented story and where it is used. Criterion 5.1 of sets 2 to 19. */
export const productStoryUsed = /* @__PURE__ */ choice(
  { vi: "Câu chuyện sản phẩm", en: "Product story" },
  ["0", "Không có, hoặc có nhưng không được tư liệu hóa", "None, or not documented"],
  ["1", "Có tài liệu giới thiệu sản phẩm", "Material introducing the product"],
  ["2", "Được tư liệu hóa (có cốt truyện, nội dung cụ thể)", "Documented (with plot, specific content)"],
  ["3", "Được tư liệu hóa, sử dụng trên nhãn/tờ rơi", "Documented, used on label/leaflet"],
  ["4", "Được tư liệu hóa, sử dụng trên nhãn/tờ rơi và website", "Documented, used on label/leaflet and website"],
  ["5", "Được tư liệu hóa, sử dụng cả trên nhãn/tờ rơi và sinh động trên website (dưới dạng hình ảnh, clip…)", "Documented, used both on label/leaflet and vividly on website (as pictures, clips…)"],
);

/** Whether the product has a documented story and where it is used. Criterion 5.1 of sets 20 to 26. */
export const productStory = /* @__PURE__ */ choice(
  { vi: "Câu chuyện sản phẩm", en: "Product story" },
  ["0", "Không có, hoặc có nhưng không được tư liệu hóa", "None, or not documented"],
  ["1", "Có tài liệu giới thiệu sản phẩm", "Material introducing the product"],
  ["2", "Được tư liệu hóa (có cốt truyện, nội dung cụ thể)", "Documented (with plot, specific content)"],
  ["3", "Được tư liệu hóa, sử dụng trên nhãn/tờ rơi", "Documented, used on label/leaflet"],
  ["4", "Được tư liệu hóa, sử dụng trên nhãn/tờ rơi và website", "Documented, used on label/leaflet and website"],
  ["5", "Được tư liệu hóa, sử dụng cả trên nhãn/tờ rơi và sinh động trên website (dưới dạng hình ảnh, clip…)", "Documented, used both on label/leaflet and vividly on website (as pictures, clips…)"],
);
