/**
 * Capacity, linkage, environment and technology: group 1.
 *
 * Figures: 26/2026/QĐ-TTg, annex II. Wording: our own.
 */
import { choice } from "../../criterion.js";

/** Whether production capacity and scale meet what distribution needs. Criterion 1.3, 1.4 of sets 1–25. */
export const productionCapacity = /* @__PURE__ */ choice(
  { vi: "Năng lực sản xuất đáp ứng phân phối", en: "Production capacity for distribution" },
  ["1", "Quy mô nhỏ so với địa phương", "Small scale by local standards"],
  ["2", "Quy mô trung bình so với địa phương", "Medium scale by local standards"],
  ["3", "Quy mô lớn so với địa phương", "Large scale by local standards"],
);

/** What share of the sales volume is under linkage contracts, and how steadily they are performed. Criterion 1.4, 1.5 of sets 1–25. */
export const productionLinkage = /* @__PURE__ */ choice(
  { vi: "Liên kết sản xuất", en: "Production linkage" },
  ["0", "Không liên kết hoặc liên kết không rõ ràng", "No linkage, or unclear"],
  ["1", "Hợp đồng liên kết cho 50 % đến dưới 75 % sản lượng tiêu thụ", "Linkage contracts for 50 % to under 75 % of sales volume"],
  ["2****", "Hợp đồng liên kết cho trên 75 % sản lượng tiêu thụ", "Linkage contracts for over 75 % of sales volume"],
  ["3*****", "Trên 75 % sản lượng và đã thực hiện ổn định ≥ 12 tháng tính đến khi đăng ký", "Over 75 %, performed steadily for ≥ 12 months before registering"],
);

/** Which environmental papers and proofs the production holds. Criterion 1.5, 1.6 of sets 1–25. */
export const environmentalProtection = /* @__PURE__ */ choice(
  { vi: "Bảo vệ môi trường", en: "Environmental protection" },
  ["1****", "Hồ sơ, thủ tục về môi trường theo pháp luật và quy định khác", "Environmental file and procedures as required by law and other rules"],
  [
    "2",
    "Hồ sơ, thủ tục về môi trường; minh chứng công trình thu gom, xử lý chất thải theo quy định",
    "Environmental file and procedures; proof of waste collection and treatment facilities as required",
  ],
  [
    "3",
    "Hồ sơ, thủ tục về môi trường; minh chứng công trình thu gom, xử lý chất thải theo quy định và bao gói thân thiện với môi trường",
    "Environmental file and procedures; proof of waste collection and treatment facilities as required and of environmentally friendly packaging",
  ],
);

/** Whether production uses technology geared to environmental sustainability. Criterion 1.6, 1.7 of sets 1–7, 9–25. */
export const sustainableTechnology = /* @__PURE__ */ choice(
  { vi: "Công nghệ theo hướng bền vững", en: "Technology for sustainability" },
  ["0", "Không dùng", "None used"],
  ["1", "Theo hướng bền vững môi trường (tiết kiệm nhiên liệu, tái chế chất thải…)", "For environmental sustainability (saving fuel, recycling waste…)"],
);

/** Whether production of processed meat, fish, egg, milk and honey products uses technology geared to environmental sustainability. Criterion 1.7 of set 8. */
export const sustainableTechnologyAnimalAndHoney = /* @__PURE__ */ choice(
  { vi: "Công nghệ theo hướng bền vững", en: "Technology for sustainability" },
  ["0", "Không dùng", "None used"],
  ["1", "Theo hướng bền vững môi trường (tiết kiệm nhiên liệu, tái chế chất thải…)", "For environmental sustainability (saving fuel, recycling waste…)"],
);
