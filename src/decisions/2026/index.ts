/**
 * Decision 26/2026/QĐ-TTg, in force since 22 May 2026: its 26 criteria sets, classification, ranks and errata.
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

/** The decision in force, with everything the package knows of it. */
export const decision2026: Decision = {
  ...instrument,
  rules,
  classification,
  sets,
  errata,
  find: (key) => sets.find((set) => isNamed(set, key)),
  hintFor,
};
