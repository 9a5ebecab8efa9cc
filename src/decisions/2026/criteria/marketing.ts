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
  ["2***", "Ngoài xã, dưới 5 đại diện hoặc đại lý", "Beyond the commune, fewer than 5 representatives or dealers"],
  ["3****", "Ngoài xã, từ 5 đại diện hoặc đại lý", "Beyond the commune, 5 or more representatives or dealers"],
  [
    "5*****",
    "Quốc tế, hoặc kênh hiện đại (siêu thị, sàn điện tử), có hợp đồng và chứng cứ thực hiện",
    "Abroad, or through modern retail (supermarket, online store), with contracts and proof they are performed",
  ],
);

/** Who manages trade in and distribution of the product. Criterion 4.2 of sets 1–25. */
export const distributionManagement = /* @__PURE__ */ choice(
  { vi: "Tổ chức phân phối", en: "Distribution" },
  ["0", "Không có người phụ trách", "Nobody in charge"],
  ["1", "Có người phụ trách", "Person in charge"],
  ["2", "Có bộ phận/phòng phụ trách", "Unit or department in charge"],
  ["3", "Có bộ phận/phòng phụ trách, dùng CNTT", "Unit or department in charge, using IT"],
);

/** How the product is promoted. Criterion 4.3 of sets 1–25. */
export const productPromotion = /* @__PURE__ */ choice(
  { vi: "Quảng bá sản phẩm", en: "Product promotion" },
  ["0", "Không có", "None"],
  ["1", "≤ 3 hoạt động", "≤ 3 activities"],
  [
    "2",
    "Trên 3 hoạt động, website riêng (hoặc mạng xã hội) và xúc tiến thương mại, hội chợ, triển lãm trong tỉnh",
    "Over 3 activities, own website (or social media) and trade promotion, fairs, exhibitions within the province",
  ],
  [
    "3",
    "Trên 3 hoạt động, website riêng (hoặc mạng xã hội) và xúc tiến thương mại, hội chợ, triển lãm ngoài tỉnh",
    "Over 3 activities, own website (or social media) and trade promotion, fairs, exhibitions beyond the province",
  ],
  [
    "5",
    "Trên 3 hoạt động, website riêng (hoặc mạng xã hội hoạt động thường xuyên) và xúc tiến thương mại, hội chợ, triển lãm ngoài tỉnh và quốc tế",
    "Over 3 activities, own website (or regularly active social media) and trade promotion, fairs, exhibitions beyond the province and abroad",
  ],
);

/** Where ornamental plants and animals are mainly sold. Criterion 4.1 of sets 24, 25. */
export const mainSalesAreaPlantsAndAnimals = /* @__PURE__ */ choice(
  { vi: "Khu vực phân phối chính", en: "Main sales area" },
  ["1", "Trong xã", "Within the commune"],
  ["2", "Ngoài xã", "Beyond the commune"],
  ["3", "Trong tỉnh", "Within the province"],
  ["4", "Ngoài tỉnh", "Beyond the province"],
  ["5", "Quốc tế, có hợp đồng và chứng cứ thực hiện", "Abroad, with contracts and proof they are performed"],
);
