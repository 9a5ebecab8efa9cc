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
  ["2", "Ngoài huyện, dưới 5 đại diện hoặc đại lý phân phối", "Beyond the district, fewer than 5 representatives or dealers"],
  ["3", "Ngoài huyện, từ 5 đại diện hoặc đại lý phân phối trở lên", "Beyond the district, 5 or more representatives or dealers"],
  ["5", "Quốc tế", "Abroad"],
);

/** Distribution. Criterion 4.2 of sets 1 to 25. */
export const distributionManagement = /* @__PURE__ */ choice(
  { vi: "Tổ chức phân phối", en: "Distribution" },
  ["0", "Không có người chịu trách nhiệm quản lý phân phối", "Nobody in charge of distribution"],
  ["1", "Có người chịu trách nhiệm quản lý phân phối", "A person in charge of distribution"],
  ["3", "Có bộ phận/phòng quản lý phân phối", "A unit or department that manages distribution"],
  ["5", "Có bộ phận/phòng quản lý phân phối, có ứng dụng công nghệ thông tin trong quản lý", "A unit or department that manages distribution with information technology"],
);

/** How the product is promoted and where trade promotion is attended. Criterion 4.3 of sets 1 to 26. */
export const productPromotion = /* @__PURE__ */ choice(
  { vi: "Quảng bá sản phẩm", en: "Product promotion" },
  ["0", "Không có hoạt động quảng bá", "No promotion"],
  ["1", "Có một số hoạt động quảng bá", "Some promotion activities"],
  ["2", "Có nhiều hoạt động quảng bá, có website của cơ sở, tham gia xúc tiến thương mại trong tỉnh", "Many promotion activities, the producer's website, trade promotion within the province"],
  ["3", "Có nhiều hoạt động quảng bá, có website của cơ sở, tham gia xúc tiến thương mại ngoài tỉnh", "Many promotion activities, the producer's website, trade promotion beyond the province"],
  [
    "5",
    "Có nhiều hoạt động quảng bá, có website của cơ sở, tham gia xúc tiến thương mại ngoài tỉnh và quốc tế",
    "Many promotion activities, the producer's website, trade promotion beyond the province and abroad",
  ],
);
