/**
 * Markets, distribution and promotion: group 4.
 *
 * Figures: 26/2026/QĐ-TTg, annex II. Wording: our own.
 */
import { choice } from "../../criterion.js";

/** Where the product is mainly sold. Criterion 4.1 of sets 1–23. */
export const mainSalesArea = /* @__PURE__ */ choice(
  { vi: "Khu vực phân phối chính", en: "Main sales area" },
  ["1", "Trong xã", "Within the commune"],
  ["2***", "Ngoài xã, dưới 5 đại diện hoặc đại lý phân phối", "Beyond the commune, fewer than 5 representatives or dealers"],
  ["3****", "Ngoài xã, từ 5 đại diện hoặc đại lý phân phối trở lên", "Beyond the commune, 5 or more representatives or dealers"],
  [
    "5*****",
    "Quốc tế, hoặc kênh thương mại hiện đại (siêu thị; thương mại điện tử, kèm đường dẫn gian hàng điện tử…); có hợp đồng và tài liệu minh chứng thực hiện hợp đồng",
    "Abroad, or through modern channels (supermarkets; e-commerce, with the link to the online stall…); with contracts and proof they are performed",
  ],
);

/** Who manages trade in and distribution of the product. Criterion 4.2 of sets 1–25. */
export const distributionManagement = /* @__PURE__ */ choice(
  { vi: "Tổ chức phân phối", en: "Distribution" },
  ["0", "Không có người chịu trách nhiệm quản lý phân phối", "Nobody in charge of distribution"],
  ["1", "Có người chịu trách nhiệm quản lý phân phối", "A person in charge of distribution"],
  ["2", "Có bộ phận/phòng quản lý phân phối", "A unit or department that manages distribution"],
  ["3", "Có bộ phận/phòng quản lý phân phối, có ứng dụng công nghệ thông tin trong quản lý", "A unit or department that manages distribution with information technology"],
);

/** How the product is promoted. Criterion 4.3 of sets 1–25. */
export const productPromotion = /* @__PURE__ */ choice(
  { vi: "Quảng bá sản phẩm", en: "Product promotion" },
  ["0", "Không có hoạt động quảng bá", "No promotion"],
  ["1", "Có từ 3 hoạt động quảng bá trở xuống", "3 promotion activities or fewer"],
  [
    "2",
    "Trên 3 hoạt động quảng bá, có website của cơ sở (hoặc quảng bá trên mạng xã hội) và tham gia xúc tiến thương mại, hội chợ, triển lãm trong tỉnh",
    "Over 3 promotion activities, own website (or promotion on social media) and trade promotion, fairs or exhibitions within the province",
  ],
  [
    "3",
    "Trên 3 hoạt động quảng bá, có website của cơ sở (hoặc quảng bá trên mạng xã hội) và tham gia xúc tiến thương mại, hội chợ, triển lãm ngoài tỉnh",
    "Over 3 promotion activities, own website (or promotion on social media) and trade promotion, fairs or exhibitions beyond the province",
  ],
  [
    "5",
    "Trên 3 hoạt động quảng bá, có website của cơ sở (hoặc quảng bá trên mạng xã hội hoạt động thường xuyên) và tham gia xúc tiến thương mại, hội chợ, triển lãm ngoài tỉnh và quốc tế",
    "Over 3 promotion activities, own website (or promotion on regularly active social media) and trade promotion, fairs or exhibitions beyond the province and abroad",
  ],
);

/** Where ornamental plants and animals are mainly sold. Criterion 4.1 of sets 24, 25. */
export const mainSalesAreaPlantsAndAnimals = /* @__PURE__ */ choice(
  { vi: "Khu vực phân phối chính", en: "Main sales area" },
  ["1", "Trong xã", "Within the commune"],
  ["2", "Ngoài xã", "Beyond the commune"],
  ["3", "Trong tỉnh", "Within the province"],
  ["4", "Ngoài tỉnh", "Beyond the province"],
  ["5", "Quốc tế, có hợp đồng và minh chứng thực hiện hợp đồng", "Abroad, with contracts and proof they are performed"],
);
