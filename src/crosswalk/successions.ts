/**
 * Which product set became which: one row for every pair of sets of neighbouring decisions that hold the same products.
 *
 * A set without a row ended, or is new. Source: annex I of the decisions, by the names of the sets; the decisions themselves
 * print no table of this kind. A note says where the names leave room for doubt.
 */
import type { Label } from "../language/label.js";

/** Slug of the older set, slug of the newer one, and what is to be known about the pair. */
export type SuccessionRow = readonly [older: string, newer: string, note?: Label];

/** The doubt about goods that 490/QĐ-TTg does not name. */
const taken2018 = (vi: string, en: string): Label => ({
  vi: `490/QĐ-TTg không nêu ${vi} thuộc nhóm nào; lấy theo ngành của 2019`,
  en: `490/QĐ-TTg does not say in which group ${en} stood; taken from the sector of 2019`,
});

const herbsToMedicinal: Label = { vi: "“Thảo dược” đổi thành “dược liệu”", en: "“Herbs” became “medicinal materials”" };

/** 490/QĐ-TTg has groups only: its groups of 2018 against the sets of 1048/QĐ-TTg, by sector. */
const from2018To2019: readonly SuccessionRow[] = [
  ["food", "fresh-produce"],
  ["food", "fresh-animal-products"],
  ["food", "rice-and-cereals"],
  ["food", "honey-products"],
  ["food", "fast-food"],
  ["food", "processed-cereals"],
  ["food", "processed-produce"],
  ["food", "processed-animal-products"],
  ["food", "processed-seafood"],
  ["food", "liquid-condiments"],
  ["food", "spices"],
  ["food", "tea", taken2018("chè", "tea")],
  ["food", "other-tea-products", taken2018("chè", "tea")],
  ["food", "coffee-and-cocoa", taken2018("cà phê, ca cao", "coffee and cocoa")],
  ["drinks", "white-spirits"],
  ["drinks", "other-alcoholic-drinks"],
  ["drinks", "bottled-water"],
  ["drinks", "soft-drinks"],
  ["herbs", "functional-foods-and-medicines"],
  ["herbs", "cosmetics"],
  ["herbs", "medical-equipment"],
  ["herbs", "other-herbs"],
  ["handicraft", "decorative-handicrafts"],
  ["handicraft", "household-handicrafts"],
  ["fabrics", "fabrics-and-garments"],
  ["tourism", "festival-and-tourism-services"],
  ["tourism", "community-tourism"],
];

/** 1048/QĐ-TTg, amended by 781/QĐ-TTg, against 148/QĐ-TTg. Medical equipment (21) ended; 23 to 25 of 2023 are new. */
const from2019To2023: readonly SuccessionRow[] = [
  ["fresh-produce", "fresh-produce"],
  [
    "fresh-animal-products",
    "fresh-animal-products",
    { vi: "Từ 2023 gồm cả thủy sản tươi", en: "From 2023 on with fresh aquatic products" },
  ],
  [
    "rice-and-cereals",
    "rice-and-grains",
    { vi: "Từ 2023 gồm cả hạt sơ chế khác", en: "From 2023 on with other grains after primary processing" },
  ],
  [
    "honey-products",
    "honey-and-farm-foods",
    {
      vi: "Mật ong và mật khác; nông sản thực phẩm khác là mới",
      en: "Honey and other nectars; other farm foods are new",
    },
  ],
  [
    "honey-products",
    "processed-animal-products",
    { vi: "Các sản phẩm từ mật ong, mật khác", en: "Products made of honey and other nectars" },
  ],
  ["fast-food", "fast-food"],
  ["processed-cereals", "processed-cereals"],
  ["processed-produce", "processed-produce"],
  ["processed-animal-products", "processed-animal-products"],
  ["processed-seafood", "processed-animal-products"],
  ["liquid-condiments", "liquid-condiments"],
  ["spices", "spices", { vi: "Từ 2023 nêu cả muối", en: "From 2023 on salt is named too" }],
  ["tea", "tea"],
  [
    "other-tea-products",
    "herbal-tea",
    {
      vi: "Tên đổi từ “sản phẩm khác từ chè, trà” sang “trà từ thực vật khác”: sản phẩm làm từ chính cây chè có thể thuộc bộ 11",
      en: "The name went from “other products of tea” to “tea of other plants”: products of the tea plant itself may belong to set 11",
    },
  ],
  ["coffee-and-cocoa", "coffee-and-cocoa"],
  ["white-spirits", "white-spirits"],
  ["other-alcoholic-drinks", "other-alcoholic-drinks"],
  ["bottled-water", "bottled-water"],
  ["soft-drinks", "soft-drinks"],
  ["functional-foods-and-medicines", "functional-foods-and-medicines"],
  [
    "cosmetics",
    "herbal-cosmetics",
    { vi: "Từ 2023 chỉ mỹ phẩm có thành phần từ thảo dược", en: "From 2023 on only cosmetics with herbal ingredients" },
  ],
  [
    "other-herbs",
    "essential-oils-and-herbs",
    { vi: "Từ 2023 nêu cả tinh dầu", en: "From 2023 on essential oils are named too" },
  ],
  ["decorative-handicrafts", "handicrafts"],
  ["household-handicrafts", "handicrafts"],
  ["fabrics-and-garments", "fabrics-and-garments"],
  [
    "festival-and-tourism-services",
    "community-tourism",
    {
      vi: "Phiếu gốc 2019 gồm cả dịch vụ truyền thống, lễ hội; được 781/QĐ-TTg thay bằng du lịch cộng đồng và điểm du lịch",
      en: "The form of 2019 also held traditional and festival services; 781/QĐ-TTg put community tourism and tourist sites in its place",
    },
  ],
  ["community-tourism", "community-tourism"],
];

/** 148/QĐ-TTg against 26/2026/QĐ-TTg: the same 26 sets, some worded differently. */
const from2023To2026: readonly SuccessionRow[] = [
  ["fresh-produce", "fresh-produce"],
  ["fresh-animal-products", "fresh-animal-products"],
  ["rice-and-grains", "rice-and-grains"],
  ["honey-and-farm-foods", "honey-and-farm-foods"],
  ["fast-food", "fast-food"],
  ["processed-cereals", "processed-cereals"],
  ["processed-produce", "processed-produce"],
  ["processed-animal-products", "processed-animal-products"],
  ["liquid-condiments", "liquid-condiments"],
  ["spices", "spices"],
  ["tea", "tea"],
  ["herbal-tea", "herbal-tea"],
  ["coffee-and-cocoa", "coffee-and-cocoa"],
  ["white-spirits", "white-spirits"],
  ["other-alcoholic-drinks", "other-alcoholic-drinks"],
  ["bottled-water", "bottled-water", { vi: "Bỏ chữ “tinh khiết”", en: "The word “purified” was dropped" }],
  ["soft-drinks", "soft-drinks"],
  ["functional-foods-and-medicines", "functional-foods-and-medicines"],
  ["herbal-cosmetics", "herbal-cosmetics", herbsToMedicinal],
  ["essential-oils-and-herbs", "essential-oils-and-herbs", herbsToMedicinal],
  ["handicrafts", "handicrafts"],
  ["fabrics-and-garments", "fabrics-and-garments"],
  ["flowers", "flowers"],
  ["ornamental-plants", "ornamental-plants"],
  ["ornamental-animals", "ornamental-animals"],
  ["community-tourism", "community-tourism"],
];

/** The rows from each decision to the next, the oldest first. */
export const successions: readonly (readonly SuccessionRow[])[] = [from2018To2019, from2019To2023, from2023To2026];
