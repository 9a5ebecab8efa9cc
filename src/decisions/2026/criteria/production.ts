/**
 * Capacity, linkage, environment and technology: group 1.
 *
 * Figures: 26/2026/QĐ-TTg, annex II. Wording: our own.
 */
import { choice, named } from "../../criterion.js";

/** Whether production capacity and scale meet what distribution needs. Criterion 1.3, 1.4 of sets 1–25. */
export const productionCapacity = /* @__PURE__ */ choice(
  { vi: "Năng lực sản xuất đáp ứng yêu cầu phân phối", en: "Production capacity for distribution" },
  ["1", "Năng lực, quy mô sản xuất nhỏ so với địa phương", "Small capacity and scale by local standards"],
  ["2", "Năng lực, quy mô sản xuất trung bình so với địa phương", "Medium capacity and scale by local standards"],
  ["3", "Năng lực, quy mô sản xuất lớn so với địa phương", "Large capacity and scale by local standards"],
);

/** What share of the sales volume is under linkage contracts, and how steadily they are performed. Criterion 1.4, 1.5 of sets 1–25. */
export const productionLinkage = /* @__PURE__ */ choice(
  { vi: "Liên kết chuỗi trong sản xuất", en: "Chain linkage in production" },
  ["0", "Không liên kết hoặc liên kết không rõ ràng", "No linkage, or unclear"],
  ["1", "Hợp đồng liên kết cho 50% đến dưới 75% sản lượng tiêu thụ", "Linkage contracts for 50% to under 75% of sales volume"],
  ["2****", "Hợp đồng liên kết cho trên 75% sản lượng tiêu thụ", "Linkage contracts for over 75% of sales volume"],
  [
    "3*****",
    "Hợp đồng liên kết cho trên 75% sản lượng tiêu thụ và đã thực hiện ổn định từ 12 tháng trở lên tính đến khi đăng ký đánh giá, phân hạng",
    "Linkage contracts for over 75% of sales volume, performed steadily for 12 months or more by the time of registering for evaluation",
  ],
);

/** What share of the sales volume is under linkage contracts, as set 1 names it. */
export const productionLinkageFreshProduce = /* @__PURE__ */ named(productionLinkage, { vi: "Liên kết sản xuất", en: "Production linkage" });

/** Which environmental papers and proofs the production holds. Criterion 1.5, 1.6 of sets 1–25. */
export const environmentalProtection = /* @__PURE__ */ choice(
  { vi: "Bảo vệ môi trường trong quá trình sản xuất", en: "Environmental protection in production" },
  ["1****", "Hồ sơ, thủ tục về môi trường theo pháp luật và các quy định khác về bảo vệ môi trường", "Environmental file and procedures as required by law and other environmental rules"],
  [
    "2",
    "Hồ sơ, thủ tục về môi trường theo pháp luật; hồ sơ minh chứng công trình thu gom và xử lý chất thải theo quy định",
    "Environmental file and procedures as required by law; proof of waste collection and treatment facilities as required",
  ],
  [
    "3",
    "Hồ sơ, thủ tục về môi trường theo pháp luật; hồ sơ minh chứng công trình thu gom và xử lý chất thải theo quy định và hồ sơ minh chứng sử dụng bao gói thân thiện với môi trường",
    "Environmental file and procedures as required by law; proof of waste collection and treatment facilities as required, and of environmentally friendly packaging",
  ],
);

/** Whether production uses technology geared to environmental sustainability. Criterion 1.6, 1.7 of sets 1–7, 9–25. */
export const sustainableTechnology = /* @__PURE__ */ choice(
  { vi: "Sử dụng công nghệ theo hướng bền vững", en: "Technology for sustainability" },
  ["0", "Không sử dụng công nghệ theo hướng bền vững", "No technology for sustainability used"],
  [
    "1",
    "Có áp dụng công nghệ theo hướng bền vững môi trường (tiết kiệm nguyên liệu, nhiên liệu; xử lý/tái chế chất thải; tận thu, tái sử dụng, tái chế phụ phẩm nông nghiệp…)",
    "Technology for environmental sustainability used (saving materials and fuel; treating/recycling waste; recovering, reusing, recycling farm by-products…)",
  ],
);

/** Whether production of processed meat, fish, egg, milk and honey products uses technology geared to environmental sustainability. Criterion 1.7 of set 8. */
export const sustainableTechnologyAnimalAndHoney = /* @__PURE__ */ choice(
  { vi: "Sử dụng công nghệ theo hướng bền vững", en: "Technology for sustainability" },
  ["0", "Không sử dụng công nghệ theo hướng bền vững", "No technology for sustainability used"],
  [
    "1",
    "Có áp dụng công nghệ theo hướng bền vững môi trường (tiết kiệm nguyên liệu, nhiên liệu; xử lý/tái chế chất thải; tận thu, tái sử dụng, tái chế phế phẩm nông nghiệp…)",
    "Technology for environmental sustainability used (saving materials and fuel; treating/recycling waste; recovering, reusing, recycling farm waste…)",
  ],
);
