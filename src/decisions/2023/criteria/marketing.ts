/**
 * Marketing: group 4.
 *
 * Figures: 148/QĐ-TTg, annex on criteria. Wording: our own.
 */
import { choice } from "../../criterion.js";

/** Where the product is mainly sold. Criterion 4.1 of sets 1 to 22. */
export const mainSalesArea = /* @__PURE__ */ choice(
  { vi: "Khu vực phân phối chính", en: "Main sales area" },
  ["1", "Trong huyện", "Within the district"],
  ["2", "Ngoài huyện, dưới 5 đại diện hoặc đại lý phân phối", "Beyond the district, fewer than 5 representatives or dealers"],
  ["3", "Ngoài huyện, từ 5 đại diện hoặc đại lý phân phối trở lên", "Beyond the district, 5 or more representatives or dealers"],
  [
    "5",
    "Quốc tế, có hợp đồng; hoặc kênh thương mại hiện đại (siêu thị, thương mại điện tử…), có hợp đồng và vận hành ổn định ≥ 6 tháng",
    "Abroad, with contracts; or modern retail channels (supermarkets, e-commerce…), with contracts and run steadily for ≥ 6 months",
  ],
);

/** Distribution. Criterion 4.2 of sets 1 to 16, 18 to 25. */
export const distributionManagement = /* @__PURE__ */ choice(
  { vi: "Tổ chức phân phối", en: "Distribution" },
  ["0", "Không có người chịu trách nhiệm quản lý phân phối", "Nobody in charge of distribution"],
  ["1", "Có người chịu trách nhiệm quản lý phân phối", "A person in charge of distribution"],
  ["3", "Có bộ phận/phòng quản lý phân phối", "A unit or department that manages distribution"],
  ["4", "Có bộ phận/phòng quản lý phân phối, có ứng dụng công nghệ thông tin trong quản lý", "A unit or department that manages distribution with information technology"],
);

/** How much the product is promoted and where trade promotion takes place. Criterion 4.3 of sets 1 to 25. */
export const productPromotion = /* @__PURE__ */ choice(
  { vi: "Quảng bá sản phẩm", en: "Product promotion" },
  ["0", "Không có hoạt động quảng bá", "No promotion"],
  ["1", "Có một số hoạt động quảng bá", "Some promotion activities"],
  [
    "2",
    "Có nhiều hoạt động quảng bá, có website của cơ sở/quảng bá trên mạng xã hội, tham gia xúc tiến thương mại trong tỉnh",
    "Many promotion activities, the producer's website/promotion on social media, trade promotion within the province",
  ],
  [
    "3",
    "Có nhiều hoạt động quảng bá, có website của cơ sở/quảng bá trên mạng xã hội, tham gia xúc tiến thương mại ngoài tỉnh",
    "Many promotion activities, the producer's website/promotion on social media, trade promotion beyond the province",
  ],
  [
    "4",
    "Có nhiều hoạt động quảng bá, có website của cơ sở/quảng bá trên mạng xã hội hoạt động thường xuyên, tham gia xúc tiến thương mại ngoài tỉnh và quốc tế",
    "Many promotion activities, the producer's website/promotion on social media regularly active, trade promotion beyond the province and abroad",
  ],
);

/** Who manages distribution and with what means. Criterion 4.2 of set 17. */
export const distribution = /* @__PURE__ */ choice(
  { vi: "Tổ chức phân phối", en: "Distribution" },
  ["0", "Không có người chịu trách nhiệm quản lý phân phối", "Nobody in charge of distribution"],
  ["1", "Có người chịu trách nhiệm quản lý phân phối", "A person in charge of distribution"],
  ["3", "Có bộ phận/phòng quản lý phân phối", "A unit or department that manages distribution"],
  ["4", "Có bộ phận/phòng quản lý phân phối, có ứng dụng công nghệ thông tin trong quản lý", "A unit or department that manages distribution with information technology"],
);

/** Where the product is mainly sold, from the district to abroad or stable online channels. Criterion 4.1 of set 23. */
export const salesAreaOnlineChannel = /* @__PURE__ */ choice(
  { vi: "Khu vực phân phối chính", en: "Main sales area" },
  ["1", "Trong huyện", "Within the district"],
  ["2", "Ngoài huyện, dưới 5 đại diện hoặc đại lý phân phối", "Beyond the district, fewer than 5 representatives or dealers"],
  ["3", "Ngoài huyện, từ 5 đại diện hoặc đại lý phân phối trở lên", "Beyond the district, 5 or more representatives or dealers"],
  ["5", "Quốc tế, có hợp đồng; hoặc kênh bán hàng online vận hành ổn định ≥ 6 tháng", "Abroad, with contracts; or online sales channels run steadily for ≥ 6 months"],
);

/** Where the product is mainly sold: district, province, beyond or abroad. Criterion 4.1 of sets 24, 25. */
export const salesAreaOrnamentals = /* @__PURE__ */ choice(
  { vi: "Khu vực phân phối chính", en: "Main sales area" },
  ["1", "Trong huyện", "Within the district"],
  ["2", "Ngoài huyện", "Beyond the district"],
  ["3", "Ngoài tỉnh", "Beyond the province"],
  ["5", "Quốc tế, có hợp đồng", "Abroad, with contracts"],
);
