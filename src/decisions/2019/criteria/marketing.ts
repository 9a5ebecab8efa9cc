/**
 * Marketing: group 4.
 *
 * Figures: 1048/QĐ-TTg, annex III. Wording: our own.
 */
import { choice } from "../../criterion.js";

/** Where the product is mainly sold, from the district to abroad. Criterion 4.1 of sets 1 to 25. */
export const salesAreaDistrict = /* @__PURE__ */ choice(
  { vi: "Khu vực phân phối chính", en: "Main sales area" },
  ["1", "Trong huyện", "Within the district"],
  ["2", "Ngoài huyện, dưới 5 đại diện hoặc đại lý", "Beyond the district, fewer than 5 representatives or dealers"],
  ["3", "Ngoài huyện, từ 5 đại diện hoặc đại lý", "Beyond the district, 5 or more representatives or dealers"],
  ["5", "Quốc tế", "Abroad"],
);

/** Distribution. Criterion 4.2 of sets 1 to 25. */
export const distributionManagement = /* @__PURE__ */ choice(
  { vi: "Tổ chức phân phối", en: "Distribution" },
  ["0", "Không có người phụ trách", "Nobody in charge"],
  ["1", "Có người phụ trách", "Person in charge"],
  ["3", "Có bộ phận/phòng phụ trách", "Unit or department in charge"],
  ["5", "Có bộ phận/phòng phụ trách, có ứng dụng công nghệ thông tin trong quản lý", "Unit or department in charge, using information technology in management"],
);

/** How the product is promoted and where trade promotion is attended. Criterion 4.3 of sets 1 to 26. */
export const productPromotion = /* @__PURE__ */ choice(
  { vi: "Quảng bá sản phẩm", en: "Product promotion" },
  ["0", "Không có", "None"],
  ["1", "Một số hoạt động", "Some activities"],
  ["2", "Nhiều hoạt động, có website của cơ sở, tham gia xúc tiến thương mại trong tỉnh", "Many activities, the producer's website, trade promotion within the province"],
  ["3", "Nhiều hoạt động, có website của cơ sở, tham gia xúc tiến thương mại ngoài tỉnh", "Many activities, the producer's website, trade promotion beyond the province"],
  ["5", "Nhiều hoạt động, có website của cơ sở, tham gia xúc tiến thương mại ngoài tỉnh và quốc tế", "Many activities, the producer's website, trade promotion beyond the province and abroad"],
);
