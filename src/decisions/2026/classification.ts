/**
 * The 26 product sets by sector and group: 26/2026/QĐ-TTg, annex I.
 *
 * Names of sets follow the headings of the forms in annex II. Where annex I words them so differently that they could be
 * taken for something else (sets 12 and 17), an erratum says so; set 12 shows both words.
 */

import type { Label } from "../../language/label.js";
import type { ProductGroup, Sector } from "../classification.js";
import type { ProductSet } from "../product-set.js";

/** The ministry of agriculture and environment. */
const agriculture: Label = {
  vi: "Bộ Nông nghiệp và Môi trường",
  en: "Ministry of Agriculture and Environment",
};

/** The ministry of industry and trade. */
const trade: Label = { vi: "Bộ Công Thương", en: "Ministry of Industry and Trade" };

/** The ministry of health. */
const health: Label = { vi: "Bộ Y tế", en: "Ministry of Health" };

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
  name: { vi: "Thịt, thủy sản, trứng, sữa tươi", en: "Fresh meat, aquatic products, eggs and milk" },
  sector: "food",
  ministries: [agriculture],
} as const satisfies ProductSet;

export const riceAndGrains = {
  set: 3,
  slug: "rice-and-grains",
  name: { vi: "Gạo, ngũ cốc, hạt sơ chế khác", en: "Rice, cereals and other grains after primary processing" },
  sector: "food",
  ministries: [agriculture],
} as const satisfies ProductSet;

export const honeyAndFarmFoods = {
  set: 4,
  slug: "honey-and-farm-foods",
  name: {
    vi: "Mật ong, mật khác và nông sản thực phẩm khác",
    en: "Honey, other nectars and other farm foods",
  },
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
  name: { vi: "Chế biến từ gạo, ngũ cốc", en: "Processed rice and cereals" },
  sector: "food",
  ministries: [agriculture, trade],
} as const satisfies ProductSet;

export const processedProduce = {
  set: 7,
  slug: "processed-produce",
  name: { vi: "Chế biến từ rau, củ, quả, hạt", en: "Processed vegetables, tubers, fruits and seeds" },
  sector: "food",
  ministries: [agriculture],
} as const satisfies ProductSet;

export const processedAnimalProducts = {
  set: 8,
  slug: "processed-animal-products",
  name: {
    vi: "Chế biến từ thịt, thủy sản, trứng, sữa, các sản phẩm từ mật ong, mật khác và nông sản thực phẩm khác",
    en: "Processed meat, aquatic products, eggs and milk; products of honey, other nectars and other farm foods",
  },
  sector: "food",
  ministries: [agriculture, trade],
} as const satisfies ProductSet;

export const liquidCondiments = {
  set: 9,
  slug: "liquid-condiments",
  name: {
    vi: "Tương, nước mắm, gia vị dạng lỏng khác",
    en: "Soya sauces, fish sauce and other liquid condiments",
  },
  sector: "food",
  ministries: [agriculture],
} as const satisfies ProductSet;

export const spices = {
  set: 10,
  slug: "spices",
  name: {
    vi: "Gia vị khác (muối, hành, tỏi, tiêu, …)",
    en: "Other condiments and spices (salt, shallots, garlic, pepper, …)",
  },
  sector: "food",
  ministries: [agriculture],
} as const satisfies ProductSet;

export const tea = {
  set: 11,
  slug: "tea",
  name: { vi: "Chè tươi, chè chế biến", en: "Fresh and processed tea" },
  sector: "food",
  ministries: [agriculture],
} as const satisfies ProductSet;

export const herbalTea = {
  set: 12,
  slug: "herbal-tea",
  name: { vi: "Sản phẩm trà (chè) từ thực vật khác", en: "Tea products from other plants" },
  sector: "food",
  ministries: [agriculture],
} as const satisfies ProductSet;

export const coffeeAndCocoa = {
  set: 13,
  slug: "coffee-and-cocoa",
  name: { vi: "Sản phẩm cà phê, ca cao", en: "Coffee and cocoa" },
  sector: "food",
  ministries: [agriculture],
} as const satisfies ProductSet;

export const whiteSpirits = {
  set: 14,
  slug: "white-spirits",
  name: { vi: "Rượu trắng", en: "White spirits" },
  sector: "drinks",
  ministries: [trade],
} as const satisfies ProductSet;

export const otherAlcoholicDrinks = {
  set: 15,
  slug: "other-alcoholic-drinks",
  name: { vi: "Đồ uống có cồn khác", en: "Other alcoholic drinks" },
  sector: "drinks",
  ministries: [trade],
} as const satisfies ProductSet;

export const bottledWater = {
  set: 16,
  slug: "bottled-water",
  name: {
    vi: "Nước khoáng thiên nhiên, nước uống đóng chai",
    en: "Natural mineral water and bottled drinking water",
  },
  sector: "drinks",
  ministries: [health],
} as const satisfies ProductSet;

export const softDrinks = {
  set: 17,
  slug: "soft-drinks",
  name: { vi: "Đồ uống không cồn khác", en: "Other non-alcoholic drinks" },
  sector: "drinks",
  ministries: [trade],
} as const satisfies ProductSet;

export const functionalFoodsAndMedicines = {
  set: 18,
  slug: "functional-foods-and-medicines",
  name: {
    vi: "Thực phẩm chức năng, thuốc dược liệu, thuốc cổ truyền",
    en: "Functional foods, herbal medicines and traditional medicines",
  },
  sector: "medicinal",
  ministries: [health],
} as const satisfies ProductSet;

export const herbalCosmetics = {
  set: 19,
  slug: "herbal-cosmetics",
  name: { vi: "Mỹ phẩm có thành phần từ dược liệu", en: "Cosmetics with medicinal-plant ingredients" },
  sector: "medicinal",
  ministries: [health],
} as const satisfies ProductSet;

export const essentialOilsAndHerbs = {
  set: 20,
  slug: "essential-oils-and-herbs",
  name: { vi: "Tinh dầu và dược liệu khác", en: "Essential oils and other medicinal materials" },
  sector: "medicinal",
  ministries: [health, trade],
} as const satisfies ProductSet;

export const handicrafts = {
  set: 21,
  slug: "handicrafts",
  name: { vi: "Thủ công mỹ nghệ gia dụng, trang trí", en: "Household and decorative handicrafts" },
  sector: "handicraft",
  ministries: [trade, agriculture],
} as const satisfies ProductSet;

export const fabricsAndGarments = {
  set: 22,
  slug: "fabrics-and-garments",
  name: { vi: "Vải, may mặc", en: "Fabrics and garments" },
  sector: "handicraft",
  ministries: [trade],
} as const satisfies ProductSet;

export const flowers = {
  set: 23,
  slug: "flowers",
  name: { vi: "Hoa", en: "Flowers" },
  sector: "ornamental",
  ministries: [agriculture],
} as const satisfies ProductSet;

export const ornamentalPlants = {
  set: 24,
  slug: "ornamental-plants",
  name: { vi: "Cây cảnh", en: "Ornamental plants" },
  sector: "ornamental",
  ministries: [agriculture],
} as const satisfies ProductSet;

export const ornamentalAnimals = {
  set: 25,
  slug: "ornamental-animals",
  name: { vi: "Động vật cảnh", en: "Ornamental animals" },
  sector: "ornamental",
  ministries: [agriculture],
} as const satisfies ProductSet;

export const communityTourism = {
  set: 26,
  slug: "community-tourism",
  name: {
    vi: "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch",
    en: "Community tourism services, ecotourism and tourist sites",
  },
  sector: "tourism",
  ministries: [culture, agriculture],
} as const satisfies ProductSet;

/** A group that holds one set and bears its name. */
// @__NO_SIDE_EFFECTS__
function alone(set: ProductSet): ProductGroup {
  return { name: set.name, sets: [set] };
}

/** The classification of products: six sectors, their groups, and the sets of each (26/2026 annex I). */
export const classification: readonly Sector[] = [
  {
    code: "food",
    numeral: "I",
    name: { vi: "Thực phẩm", en: "Food" },
    groups: [
      { name: { vi: "Thực phẩm tươi sống", en: "Fresh food" }, sets: [freshProduce, freshAnimalProducts] },
      {
        name: { vi: "Thực phẩm thô, sơ chế", en: "Raw food and food after primary processing" },
        sets: [riceAndGrains, honeyAndFarmFoods],
      },
      {
        name: { vi: "Thực phẩm chế biến", en: "Processed food" },
        sets: [fastFood, processedCereals, processedProduce, processedAnimalProducts],
      },
      { name: { vi: "Gia vị", en: "Condiments and spices" }, sets: [liquidCondiments, spices] },
      { name: { vi: "Chè", en: "Tea" }, sets: [tea, herbalTea] },
      { name: { vi: "Cà phê, ca cao", en: "Coffee and cocoa" }, sets: [coffeeAndCocoa] },
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
    code: "medicinal",
    numeral: "III",
    name: { vi: "Dược liệu và sản phẩm từ dược liệu", en: "Medicinal materials and their products" },
    groups: [alone(functionalFoodsAndMedicines), alone(herbalCosmetics), alone(essentialOilsAndHerbs)],
  },
  {
    code: "handicraft",
    numeral: "IV",
    name: { vi: "Hàng thủ công mỹ nghệ", en: "Handicrafts" },
    groups: [alone(handicrafts), alone(fabricsAndGarments)],
  },
  {
    code: "ornamental",
    numeral: "V",
    name: { vi: "Sinh vật cảnh", en: "Ornamental plants and animals" },
    groups: [alone(flowers), alone(ornamentalPlants), alone(ornamentalAnimals)],
  },
  {
    code: "tourism",
    numeral: "VI",
    name: {
      vi: "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch",
      en: "Community tourism services, ecotourism and tourist sites",
    },
    groups: [alone(communityTourism)],
  },
];
