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
import { freshProduce } from "./sets/01-fresh-produce.js";
import { freshAnimalProducts } from "./sets/02-fresh-animal-products.js";
import { riceAndGrains } from "./sets/03-rice-and-grains.js";
import { honeyAndFarmFoods } from "./sets/04-honey-and-farm-foods.js";
import { fastFood } from "./sets/05-fast-food.js";
import { processedCereals } from "./sets/06-processed-cereals.js";
import { processedProduce } from "./sets/07-processed-produce.js";
import { processedAnimalProducts } from "./sets/08-processed-animal-products.js";
import { liquidCondiments } from "./sets/09-liquid-condiments.js";
import { spices } from "./sets/10-spices.js";
import { tea } from "./sets/11-tea.js";
import { herbalTea } from "./sets/12-herbal-tea.js";
import { coffeeAndCocoa } from "./sets/13-coffee-and-cocoa.js";
import { whiteSpirits } from "./sets/14-white-spirits.js";
import { otherAlcoholicDrinks } from "./sets/15-other-alcoholic-drinks.js";
import { bottledWater } from "./sets/16-bottled-water.js";
import { softDrinks } from "./sets/17-soft-drinks.js";
import { functionalFoodsAndMedicines } from "./sets/18-functional-foods-and-medicines.js";
import { herbalCosmetics } from "./sets/19-herbal-cosmetics.js";
import { essentialOilsAndHerbs } from "./sets/20-essential-oils-and-herbs.js";
import { handicrafts } from "./sets/21-handicrafts.js";
import { fabricsAndGarments } from "./sets/22-fabrics-and-garments.js";
import { flowers } from "./sets/23-flowers.js";
import { ornamentalPlants } from "./sets/24-ornamental-plants.js";
import { ornamentalAnimals } from "./sets/25-ornamental-animals.js";
import { communityTourism } from "./sets/26-community-tourism.js";

export { classification } from "./classification.js";
export { instrument, ranks, rules } from "./decision.js";
export { errata } from "./errata.js";

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

export {
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
};
