/**
 * Decision 148/QĐ-TTg, amended by 1489/QĐ-TTg: its 26 criteria sets, classification, ranks and errata.
 *
 * @module
 */
import type { Decision } from "../decision.js";
import { isNamed } from "../find.js";
import { classification } from "./classification.js";
import { instrument, rules } from "./decision.js";
import { errata } from "./errata.js";
import { hintFor } from "./hints.js";
import {
  bottledWater,
  coffeeAndCocoa,
  communityTourism,
  essentialOilsAndHerbs,
  fabricsAndGarments,
  fastFood,
  flowers,
  freshAnimalProducts,
  freshProduce,
  functionalFoodsAndMedicines,
  handicrafts,
  herbalCosmetics,
  herbalTea,
  honeyAndFarmFoods,
  liquidCondiments,
  ornamentalAnimals,
  ornamentalPlants,
  otherAlcoholicDrinks,
  processedAnimalProducts,
  processedCereals,
  processedProduce,
  riceAndGrains,
  softDrinks,
  spices,
  tea,
  whiteSpirits,
} from "./sets.js";

export { classification } from "./classification.js";
export { instrument, ranks, rules } from "./decision.js";
export { errata } from "./errata.js";
export * from "./sets.js";

/** The 26 criteria sets in the order of their numbers. */
export const sets = [
  freshProduce,
  freshAnimalProducts,
  riceAndGrains,
  honeyAndFarmFoods,
  fastFood,
  processedCereals,
  processedProduce,
  processedAnimalProducts,
  liquidCondiments,
  spices,
  tea,
  herbalTea,
  coffeeAndCocoa,
  whiteSpirits,
  otherAlcoholicDrinks,
  bottledWater,
  softDrinks,
  functionalFoodsAndMedicines,
  herbalCosmetics,
  essentialOilsAndHerbs,
  handicrafts,
  fabricsAndGarments,
  flowers,
  ornamentalPlants,
  ornamentalAnimals,
  communityTourism,
] as const;

/** 148/QĐ-TTg as a whole. */
export const decision2023: Decision = {
  ...instrument,
  rules,
  classification,
  sets,
  sourceNote: {
    vi: "Một bản số hóa duy nhất của một cơ quan cấp huyện; chưa đối chiếu với bản ký",
    en: "A single digitisation by a district office, not compared with the signed copy",
  },
  errata,
  find: (key) => sets.find((set) => isNamed(set, key)),
  hintFor,
};
