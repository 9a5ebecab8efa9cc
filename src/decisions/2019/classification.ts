/**
 * The 26 product sets by sector and group: 1048/QĐ-TTg, annex I; the tourism set once more as 781/QĐ-TTg amended it.
 *
 * Names of sets follow the headings of the forms in annex III. The order and the sectors of sets 23 to 25 are those of
 * annex I, which calls the fourth sector handicrafts and decoration; article 1 calls it souvenirs, furniture and decoration.
 */

import type { Label } from "../../language/label.js";
import type { ProductGroup, Sector } from "../classification.js";
import type { ProductSet } from "../product-set.js";

/** The ministry of agriculture and rural development. */
const agriculture: Label = {
  vi: "Bộ Nông nghiệp và Phát triển nông thôn",
  en: "Ministry of Agriculture and Rural Development",
};

/** The ministry of industry and trade. */
const trade: Label = { vi: "Bộ Công Thương", en: "Ministry of Industry and Trade" };

/** The ministry of health. */
const health: Label = { vi: "Bộ Y tế", en: "Ministry of Health" };

/** The ministry of science and technology. */
const science: Label = { vi: "Bộ Khoa học và Công nghệ", en: "Ministry of Science and Technology" };

/** The ministry of culture, sports and tourism. */
const culture: Label = {
  vi: "Bộ Văn hóa, Thể thao và Du lịch",
  en: "Ministry of Culture, Sports and Tourism",
};

export const freshProduce = {
  set: 1,
  slug: "fresh-produce",
  name: { vi: "Rau, củ, quả, hạt tươi", en: "Fresh vegetables, tubers, fruits and seeds" },
  sector: "food",
  ministries: [agriculture],
} as const satisfies ProductSet;

export const freshAnimalProducts = {
  set: 2,
  slug: "fresh-animal-products",
  name: { vi: "Thịt, trứng, sữa tươi", en: "Fresh meat, eggs and milk" },
  sector: "food",
  ministries: [agriculture],
} as const satisfies ProductSet;

export const riceAndCereals = {
  set: 3,
  slug: "rice-and-cereals",
  name: { vi: "Gạo, ngũ cốc", en: "Rice and cereals" },
  sector: "food",
  ministries: [agriculture],
} as const satisfies ProductSet;

export const honeyProducts = {
  set: 4,
  slug: "honey-products",
  name: { vi: "Mật ong, các sản phẩm từ mật ong, mật khác", en: "Honey, honey products and other nectars" },
  sector: "food",
  ministries: [agriculture],
} as const satisfies ProductSet;

export const fastFood = {
  set: 5,
  slug: "fast-food",
  name: { vi: "Đồ ăn nhanh", en: "Fast food" },
  sector: "food",
  ministries: [trade],
} as const satisfies ProductSet;

export const processedCereals = {
  set: 6,
  slug: "processed-cereals",
  name: { vi: "Chế biến từ gạo, ngũ cốc", en: "Processed from rice and cereals" },
  sector: "food",
  ministries: [agriculture],
} as const satisfies ProductSet;

export const processedProduce = {
  set: 7,
  slug: "processed-produce",
  name: { vi: "Chế biến từ rau, củ, quả, hạt", en: "Processed from vegetables, tubers, fruits and seeds" },
  sector: "food",
  ministries: [agriculture],
} as const satisfies ProductSet;

export const processedAnimalProducts = {
  set: 8,
  slug: "processed-animal-products",
  name: { vi: "Chế biến từ thịt, trứng, sữa", en: "Processed from meat, eggs and milk" },
  sector: "food",
  ministries: [agriculture, trade],
} as const satisfies ProductSet;

export const processedSeafood = {
  set: 9,
  slug: "processed-seafood",
  name: { vi: "Chế biến từ thủy, hải sản", en: "Processed from fish and seafood" },
  sector: "food",
  ministries: [agriculture],
} as const satisfies ProductSet;

export const liquidCondiments = {
  set: 10,
  slug: "liquid-condiments",
  name: { vi: "Tương, nước mắm, gia vị dạng lỏng khác", en: "Soy sauces, fish sauce and other liquid condiments" },
  sector: "food",
  ministries: [agriculture],
} as const satisfies ProductSet;

export const spices = {
  set: 11,
  slug: "spices",
  name: { vi: "Gia vị khác (hành, tỏi, tiêu...)", en: "Other condiments (shallot, garlic, pepper…)" },
  sector: "food",
  ministries: [agriculture],
} as const satisfies ProductSet;

export const tea = {
  set: 12,
  slug: "tea",
  name: { vi: "Chè tươi, chè chế biến", en: "Fresh and processed tea" },
  sector: "food",
  ministries: [agriculture],
} as const satisfies ProductSet;

export const otherTeaProducts = {
  set: 13,
  slug: "other-tea-products",
  name: { vi: "Các sản phẩm khác từ chè, trà", en: "Other products of tea" },
  sector: "food",
  ministries: [agriculture],
} as const satisfies ProductSet;

export const coffeeAndCocoa = {
  set: 14,
  slug: "coffee-and-cocoa",
  name: { vi: "Cà phê, ca cao", en: "Coffee and cocoa" },
  sector: "food",
  ministries: [agriculture],
} as const satisfies ProductSet;

export const whiteSpirits = {
  set: 15,
  slug: "white-spirits",
  name: { vi: "Rượu trắng", en: "White spirits" },
  sector: "drinks",
  ministries: [trade],
} as const satisfies ProductSet;

export const otherAlcoholicDrinks = {
  set: 16,
  slug: "other-alcoholic-drinks",
  name: { vi: "Đồ uống có cồn khác", en: "Other alcoholic drinks" },
  sector: "drinks",
  ministries: [trade],
} as const satisfies ProductSet;

export const bottledWater = {
  set: 17,
  slug: "bottled-water",
  name: { vi: "Nước khoáng thiên nhiên, nước uống đóng chai", en: "Natural mineral water and bottled water" },
  sector: "drinks",
  ministries: [health],
} as const satisfies ProductSet;

export const softDrinks = {
  set: 18,
  slug: "soft-drinks",
  name: { vi: "Đồ uống không cồn khác", en: "Other non-alcoholic drinks" },
  sector: "drinks",
  ministries: [trade],
} as const satisfies ProductSet;

export const functionalFoodsAndMedicines = {
  set: 19,
  slug: "functional-foods-and-medicines",
  name: {
    vi: "Thực phẩm chức năng, thuốc từ dược liệu, thuốc y học cổ truyền",
    en: "Functional foods, herbal and traditional medicines",
  },
  sector: "herbs",
  ministries: [health],
} as const satisfies ProductSet;

export const cosmetics = {
  set: 20,
  slug: "cosmetics",
  name: { vi: "Mỹ phẩm", en: "Cosmetics" },
  sector: "herbs",
  ministries: [health],
} as const satisfies ProductSet;

export const medicalEquipment = {
  set: 21,
  slug: "medical-equipment",
  name: { vi: "Trang thiết bị, dụng cụ y tế", en: "Medical equipment and devices" },
  sector: "herbs",
  ministries: [health],
} as const satisfies ProductSet;

export const otherHerbs = {
  set: 22,
  slug: "other-herbs",
  name: { vi: "Thảo dược khác", en: "Other herbs" },
  sector: "herbs",
  ministries: [health],
} as const satisfies ProductSet;

export const decorativeHandicrafts = {
  set: 23,
  slug: "decorative-handicrafts",
  name: { vi: "Thủ công mỹ nghệ, trang trí", en: "Handicrafts and decoration" },
  sector: "handicraft",
  ministries: [science],
} as const satisfies ProductSet;

export const householdHandicrafts = {
  set: 24,
  slug: "household-handicrafts",
  name: { vi: "Thủ công mỹ nghệ gia dụng", en: "Household handicrafts" },
  sector: "handicraft",
  ministries: [science],
} as const satisfies ProductSet;

export const fabricsAndGarments = {
  set: 25,
  slug: "fabrics-and-garments",
  name: { vi: "Vải, may mặc", en: "Fabrics and garments" },
  sector: "fabrics",
  ministries: [trade],
} as const satisfies ProductSet;

export const festivalAndTourismServices = {
  set: 26,
  slug: "festival-and-tourism-services",
  name: { vi: "Dịch vụ du lịch - truyền thống - lễ hội", en: "Tourism, traditional and festival services" },
  sector: "tourism",
  ministries: [culture],
} as const satisfies ProductSet;

export const communityTourism = {
  set: 26,
  slug: "community-tourism",
  name: { vi: "Dịch vụ du lịch cộng đồng và điểm du lịch", en: "Community tourism services and tourist sites" },
  sector: "tourism",
  ministries: [culture],
  amendedBy: "781",
} as const satisfies ProductSet;

/** A group that holds one set and bears its name. */
// @__NO_SIDE_EFFECTS__
function alone(set: ProductSet): ProductGroup {
  return { name: set.name, sets: [set] };
}

/** The six sectors in printed order. */
export const classification: readonly Sector[] = [
  {
    code: "food",
    numeral: "I",
    name: { vi: "Thực phẩm", en: "Food" },
    groups: [
      { name: { vi: "Thực phẩm tươi sống", en: "Fresh food" }, sets: [freshProduce, freshAnimalProducts] },
      {
        name: { vi: "Thực phẩm thô, sơ chế", en: "Raw and primarily processed food" },
        sets: [riceAndCereals, honeyProducts],
      },
      {
        name: { vi: "Thực phẩm chế biến", en: "Processed food" },
        sets: [fastFood, processedCereals, processedProduce, processedAnimalProducts, processedSeafood],
      },
      { name: { vi: "Gia vị", en: "Condiments" }, sets: [liquidCondiments, spices] },
      { name: { vi: "Chè", en: "Tea" }, sets: [tea, otherTeaProducts] },
      alone(coffeeAndCocoa),
    ],
  },
  {
    code: "drinks",
    numeral: "II",
    name: { vi: "Đồ uống", en: "Drinks" },
    groups: [
      { name: { vi: "Đồ uống có cồn", en: "Alcoholic drinks" }, sets: [whiteSpirits, otherAlcoholicDrinks] },
      { name: { vi: "Đồ uống không cồn", en: "Non-alcoholic drinks" }, sets: [bottledWater, softDrinks] },
    ],
  },
  {
    code: "herbs",
    numeral: "III",
    name: { vi: "Thảo dược", en: "Herbs" },
    groups: [alone(functionalFoodsAndMedicines), alone(cosmetics), alone(medicalEquipment), alone(otherHerbs)],
  },
  {
    code: "handicraft",
    numeral: "IV",
    name: { vi: "Thủ công mỹ nghệ, trang trí", en: "Handicrafts and decoration" },
    groups: [alone(decorativeHandicrafts), alone(householdHandicrafts)],
  },
  {
    code: "fabrics",
    numeral: "V",
    name: { vi: "Vải, may mặc", en: "Fabrics and garments" },
    groups: [alone(fabricsAndGarments)],
  },
  {
    code: "tourism",
    numeral: "VI",
    name: { vi: "Dịch vụ du lịch nông thôn và bán hàng", en: "Rural tourism services and sales" },
    groups: [alone(festivalAndTourismServices)],
  },
];
