/**
 * Markets, distribution and promotion: group 4.
 *
 * Figures: 26/2026/QĐ-TTg, annex II. Wording: our own.
 */
import { choice } from "../../criterion.js";

/** Where the product is mainly sold. Criterion 4.1 of sets 1–23. */
export const mainSalesArea = /* @__PURE__ */ choice(
  { vi: "Khu vực phân phối chính", en: "Main sales area", hint: { vi: "Chứng cứ của kênh hiện đại: hợp đồng, tài liệu thực hiện hợp đồng, đường dẫn gian hàng điện tử", en: "Proof for modern retail: contracts, documents showing they are performed, link to the online store" } },
  ["1", "Trong xã", "Within the commune"],
  ["2***", "Ngoài xã, dưới 5 đại diện hoặc đại lý", "Beyond the commune, fewer than 5 representatives or dealers"],
  ["3****", "Ngoài xã, từ 5 đại diện hoặc đại lý", "Beyond the commune, 5 or more representatives or dealers"],
  ["5*****", "Quốc tế, hoặc kênh hiện đại (siêu thị, sàn điện tử), có hợp đồng và chứng cứ thực hiện", "Abroad, or through modern retail (supermarket, online store), with contracts and proof they are performed"],
);

/** Who manages trade in and distribution of the product. Criterion 4.2 of sets 1–25. */
export const distributionManagement = /* @__PURE__ */ choice(
  { vi: "Tổ chức phân phối", en: "Organisation of distribution", hint: { vi: "Gồm tổ chức kinh doanh và phân phối sản phẩm", en: "Covers how the product is traded and distributed" } },
  ["0", "Không có người phụ trách quản lý phân phối", "Nobody in charge of managing distribution"],
  ["1", "Có người phụ trách quản lý phân phối", "A person in charge of managing distribution"],
  ["2", "Có bộ phận hoặc phòng quản lý phân phối", "A unit or department managing distribution"],
  ["3", "Có bộ phận hoặc phòng quản lý phân phối, ứng dụng công nghệ thông tin trong quản lý", "A unit or department managing distribution, using information technology to do so"],
);

/** How the product is promoted. Criterion 4.3 of sets 1–25. */
export const productPromotion = /* @__PURE__ */ choice(
  { vi: "Quảng bá sản phẩm", en: "Product promotion", hint: { vi: "Tính hoạt động quảng bá sản phẩm; website là của cơ sở; mạng xã hội là có quảng bá trên đó", en: "Count activities that promote the product; the website is the producer's own; social media means promotion on it" } },
  ["0", "Không quảng bá", "No promotion"],
  ["1", "Có từ 3 hoạt động quảng bá trở xuống", "3 promotion activities or fewer"],
  ["2", "Trên 3 hoạt động, có website (hoặc mạng xã hội) và tham gia xúc tiến thương mại, hội chợ, triển lãm trong tỉnh", "More than 3 activities, own website (or social media), and trade promotion, fairs, exhibitions within the province"],
  ["3", "Trên 3 hoạt động, có website (hoặc mạng xã hội) và tham gia xúc tiến thương mại, hội chợ, triển lãm ngoài tỉnh", "More than 3 activities, own website (or social media), and trade promotion, fairs, exhibitions outside the province"],
  ["5", "Trên 3 hoạt động, có website (hoặc mạng xã hội hoạt động thường xuyên) và tham gia xúc tiến thương mại, hội chợ, triển lãm ngoài tỉnh và quốc tế", "More than 3 activities, own website (or regularly active social media), and trade promotion, fairs, exhibitions outside the province and abroad"],
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
