import type { Label } from "../language/label.js";
import type { Sourced } from "./programme.js";

/** A product category of OTOP. */
export type OtopCategoryCode = "food" | "drink" | "textile" | "craft" | "herbal";

/** A product category of OTOP, with what it corresponds to in OCOP. */
export interface OtopCategory {
  readonly code: OtopCategoryCode;
  readonly thai: string;
  readonly name: Label;
  /** The sectors of 26/2026/QĐ-TTg whose products are of this kind: our reading, for comparing. */
  readonly sectors: readonly string[];
}

/**
 * The five categories (Roi Et CDD, OPC 2559; the same five in the counts of Phuket in 2010).
 *
 * Two sectors of OCOP have none: ornamental plants cannot be registered as OTOP products, and there is no category of tourism.
 */
export const otopCategories: readonly OtopCategory[] = [
  { code: "food", thai: "อาหาร", name: { vi: "Thực phẩm", en: "Food" }, sectors: ["food"] },
  { code: "drink", thai: "เครื่องดื่ม", name: { vi: "Đồ uống", en: "Drink" }, sectors: ["drinks"] },
  {
    code: "textile",
    thai: "ผ้าและเครื่องแต่งกาย",
    name: { vi: "Vải và trang phục", en: "Textiles and apparel" },
    sectors: ["handicraft"],
  },
  {
    code: "craft",
    thai: "ของใช้ ของประดับตกแต่ง และของที่ระลึก",
    name: { vi: "Đồ dùng, trang trí, lưu niệm", en: "Utensils, decoration, souvenirs" },
    sectors: ["handicraft"],
  },
  {
    code: "herbal",
    thai: "สมุนไพรที่ไม่ใช่อาหาร",
    name: { vi: "Thảo dược không phải thực phẩm", en: "Non-food herbal products" },
    sectors: ["medicinal"],
  },
];

/**
 * The OTOP categories that products of a sector of 26/2026/QĐ-TTg would be of: our reading, for comparing alone.
 *
 * @param sector - the code of a sector, such as `"handicraft"`
 * @returns the categories; none for ornamental plants and animals, for tourism, and for what is no sector
 * @example
 * otopCategoriesOf("handicraft").map(({ code }) => code); // ["textile", "craft"]
 */
export function otopCategoriesOf(sector: string): readonly OtopCategory[] {
  return otopCategories.filter(({ sectors }) => sectors.includes(sector));
}

/** Something of OTOP that is sourced, in both languages. */
export interface OtopFact extends Sourced {
  readonly code: string;
  readonly says: Label;
}

const phanatNikhom = { source: "district.cdd.go.th/phanatnikhom", certainty: "read" } as const;

/** Who may register: the three types of producers, each linked to its community in production, management or benefit. */
export const otopProducerTypes: readonly OtopFact[] = [
  { code: "group", says: { vi: "Nhóm sản xuất cộng đồng", en: "Community producer group" }, ...phanatNikhom },
  {
    code: "sole-owner",
    says: { vi: "Người sản xuất cộng đồng, chủ sở hữu một mình", en: "Community producer, sole owner" },
    ...phanatNikhom,
  },
  { code: "sme", says: { vi: "Doanh nghiệp nhỏ và vừa", en: "Small or medium enterprise" }, ...phanatNikhom },
];

/** What a product needs before it is scored: gates, not points. */
export const otopEntryCertificates: readonly OtopFact[] = [
  {
    code: "2010",
    says: {
      vi: "Một trong các giấy: FDA (อย.), tiêu chuẩn sản phẩm cộng đồng (มผช.), tiêu chuẩn công nghiệp (มอก.), Halal",
      en: "One of: FDA, Community Product Standard, Industrial Product Standard, Halal",
    },
    source: "phuketnews.phuketindex.com (2010)",
    certainty: "read",
  },
  {
    code: "2559",
    says: {
      vi: "Chủ thể trong danh bạ 2557–2558, đúng sản phẩm đã khai, có chứng nhận tiêu chuẩn bắt buộc theo luật, ví dụ FDA",
      en: "Producer in the register of 2557–2558, the product declared there, the certificate the law requires, such as FDA",
    },
    source: "roiet.cdd.go.th",
    certainty: "read",
  },
  {
    code: "2562",
    says: {
      vi: "Đăng ký từ năm 2014 đến ngày 30/9/2018, có ít nhất một chứng nhận tiêu chuẩn trước ngày nộp hồ sơ",
      en: "Registered from 2014 to 30 September 2018, at least one legal standard certificate dated before the application",
    },
    source: "thainews.prd.go.th",
    certainty: "read",
  },
  {
    code: "food",
    says: {
      vi: "Thực phẩm: FDA, GAP, GMP, HACCP, Q-mark, มผช., มอก., hữu cơ hoặc Halal, và bao bì bán được",
      en: "Food: FDA, GAP, GMP, HACCP, Q-mark, Community or Industrial Product Standard, organic or Halal, and saleable packaging",
    },
    source: "clinictech.ops.go.th",
    certainty: "read",
  },
];
