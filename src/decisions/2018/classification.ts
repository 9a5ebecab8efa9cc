/** The six groups of 490/QĐ-TTg, and the six as the workshop report of 2018 lists them. There are no product sets yet. */

import type { Label } from "../../language/label.js";
import type { Sector } from "../classification.js";

/** The six groups in the order of the decision. */
export const classification: readonly Sector[] = [
  {
    code: "food",
    numeral: "I",
    name: { vi: "Thực phẩm", en: "Food" },
    groups: [
      { name: { vi: "Nông sản tươi sống", en: "Fresh farm produce" }, sets: [] },
      { name: { vi: "Nông sản chế biến", en: "Processed farm produce" }, sets: [] },
    ],
  },
  {
    code: "drinks",
    numeral: "II",
    name: { vi: "Đồ uống", en: "Drinks" },
    groups: [
      { name: { vi: "Đồ uống có cồn", en: "Alcoholic drinks" }, sets: [] },
      { name: { vi: "Đồ uống không cồn", en: "Non-alcoholic drinks" }, sets: [] },
    ],
  },
  { code: "herbs", numeral: "III", name: { vi: "Thảo dược", en: "Herbs" }, groups: [] },
  { code: "fabrics", numeral: "IV", name: { vi: "Vải và may mặc", en: "Fabrics and garments" }, groups: [] },
  {
    code: "handicraft",
    numeral: "V",
    name: { vi: "Lưu niệm - nội thất - trang trí", en: "Souvenirs, furniture and decoration" },
    groups: [],
  },
  {
    code: "tourism",
    numeral: "VI",
    name: { vi: "Dịch vụ du lịch nông thôn, bán hàng", en: "Rural tourism services and sales" },
    groups: [],
  },
];

/** The six groups as the report of a workshop in 2018 lists them: drinks stand among food, souvenirs apart from furniture. */
export const workshopGroups: readonly { readonly code: string; readonly name: Label }[] = [
  { code: "food", name: { vi: "Thực phẩm", en: "Food" } },
  { code: "herbs", name: { vi: "Thảo dược", en: "Herbs" } },
  { code: "fabrics", name: { vi: "Vải và may mặc", en: "Fabrics and garments" } },
  { code: "souvenirs", name: { vi: "Lưu niệm", en: "Souvenirs" } },
  { code: "furniture", name: { vi: "Nội thất và trang trí", en: "Furniture and decoration" } },
  { code: "tourism", name: { vi: "Dịch vụ du lịch", en: "Tourism services" } },
];
