/**
 * Certified raw-material and production areas: criterion 1.2 or 1.3.
 *
 * Figures: 26/2026/QĐ-TTg, annex II. Wording: our own.
 */
import { choice } from "../../criterion.js";

/** Whether the raw-material area holds a quality certificate, and to which standard. Criterion 1.2 of sets 1, 3, 4, 6, 7, 10–13. */
export const certifiedRawMaterialArea = /* @__PURE__ */ choice(
  { vi: "Chứng nhận chất lượng vùng nguyên liệu", en: "Raw-material area quality certificate" },
  ["0", "Không được cấp giấy chứng nhận chất lượng", "No quality certificate"],
  ["1", "Được cấp giấy chứng nhận chất lượng theo tiêu chuẩn quốc gia (VietGAP, hữu cơ…)", "Quality certificate to a national standard (VietGAP, organic…)"],
  ["2", "Được cấp giấy chứng nhận chất lượng theo tiêu chuẩn quốc tế (GlobalGAP, hữu cơ…)", "Quality certificate to an international standard (GlobalGAP, organic…)"],
);

/** Whether the production area of fresh animal products holds a quality certificate, and to which standard. Criterion 1.3 of set 2. */
export const certifiedProductionAreaFreshAnimal = /* @__PURE__ */ choice(
  { vi: "Chứng nhận chất lượng vùng sản xuất", en: "Production area quality certificate" },
  ["0", "Không được cấp giấy chứng nhận chất lượng", "No quality certificate"],
  ["1", "Được cấp giấy chứng nhận chất lượng theo tiêu chuẩn quốc gia (VietGAP, hữu cơ…)", "Quality certificate to a national standard (VietGAP, organic…)"],
  ["2", "Được cấp giấy chứng nhận chất lượng theo tiêu chuẩn quốc tế (ASC, BAP, GlobalGAP, MSC…)", "Quality certificate to an international standard (ASC, BAP, GlobalGAP, MSC…)"],
);

/** Whether the raw-material area of processed meat, fish, egg, milk and honey products holds a quality certificate, and to which standard. Criterion 1.2 of set 8. */
export const certifiedRawMaterialAreaAnimalAndHoney = /* @__PURE__ */ choice(
  { vi: "Chứng nhận chất lượng vùng nguyên liệu", en: "Raw-material area quality certificate" },
  ["0", "Không được cấp giấy chứng nhận chất lượng", "No quality certificate"],
  ["1", "Được cấp giấy chứng nhận chất lượng theo tiêu chuẩn quốc gia (VietGAP, hữu cơ…)", "Quality certificate to a national standard (VietGAP, organic…)"],
  ["2", "Được cấp giấy chứng nhận chất lượng theo tiêu chuẩn quốc tế (ASC, BAP, GlobalGAP, MSC…)", "Quality certificate to an international standard (ASC, BAP, GlobalGAP, MSC…)"],
);

/** Whether the raw-material area of medicinal products holds a quality certificate, and to which standard. Criterion 1.2 of set 18. */
export const certifiedRawMaterialAreaMedicinal = /* @__PURE__ */ choice(
  { vi: "Chứng nhận chất lượng vùng nguyên liệu", en: "Raw-material area quality certificate" },
  ["0", "Không được cấp giấy chứng nhận chất lượng", "No quality certificate"],
  ["1", "Được cấp giấy chứng nhận chất lượng theo tiêu chuẩn quốc gia (VietGAP, hữu cơ…)", "Quality certificate to a national standard (VietGAP, organic…)"],
  ["2", "Được cấp giấy chứng nhận chất lượng theo tiêu chuẩn quốc tế (GACP-WHO, GlobalGAP, hữu cơ…)", "Quality certificate to an international standard (GACP-WHO, GlobalGAP, organic…)"],
);
