/**
 * Decision 1048/QĐ-TTg, amended by 781/QĐ-TTg: its 26 criteria sets, classification, ranks and errata.
 *
 * @module
 */
import type { Decision } from "../decision.js";
import { isNamed } from "../find.js";
import { classification } from "./classification.js";
import { amendedOn } from "./days.js";
import { instrument, rules } from "./decision.js";
import { errata } from "./errata.js";
import { hintFor } from "./hints.js";
import { freshProduce } from "./sets/01-fresh-produce.js";
import { freshAnimalProducts } from "./sets/02-fresh-animal-products.js";
import { riceAndCereals } from "./sets/03-rice-and-cereals.js";
import { honeyProducts } from "./sets/04-honey-products.js";
import { fastFood } from "./sets/05-fast-food.js";
import { processedCereals } from "./sets/06-processed-cereals.js";
import { processedProduce } from "./sets/07-processed-produce.js";
import { processedAnimalProducts } from "./sets/08-processed-animal-products.js";
import { processedSeafood } from "./sets/09-processed-seafood.js";
import { liquidCondiments } from "./sets/10-liquid-condiments.js";
import { spices } from "./sets/11-spices.js";
import { tea } from "./sets/12-tea.js";
import { otherTeaProducts } from "./sets/13-other-tea-products.js";
import { coffeeAndCocoa } from "./sets/14-coffee-and-cocoa.js";
import { whiteSpirits } from "./sets/15-white-spirits.js";
import { otherAlcoholicDrinks } from "./sets/16-other-alcoholic-drinks.js";
import { bottledWater } from "./sets/17-bottled-water.js";
import { softDrinks } from "./sets/18-soft-drinks.js";
import { functionalFoodsAndMedicines } from "./sets/19-functional-foods-and-medicines.js";
import { cosmetics } from "./sets/20-cosmetics.js";
import { medicalEquipment } from "./sets/21-medical-equipment.js";
import { otherHerbs } from "./sets/22-other-herbs.js";
import { decorativeHandicrafts } from "./sets/23-decorative-handicrafts.js";
import { householdHandicrafts } from "./sets/24-household-handicrafts.js";
import { fabricsAndGarments } from "./sets/25-fabrics-and-garments.js";
import { communityTourism } from "./sets/26-community-tourism.js";
import { festivalAndTourismServices } from "./sets/26-festival-and-tourism-services.js";

export { classification } from "./classification.js";
export { instrument, ranks, rules } from "./decision.js";
export { errata } from "./errata.js";
export { minimums781 } from "./minimums-781.js";

/** The 26 criteria sets in the order of their numbers. */
export const sets = [
  freshProduce,
  freshAnimalProducts,
  riceAndCereals,
  honeyProducts,
  fastFood,
  processedCereals,
  processedProduce,
  processedAnimalProducts,
  processedSeafood,
  liquidCondiments,
  spices,
  tea,
  otherTeaProducts,
  coffeeAndCocoa,
  whiteSpirits,
  otherAlcoholicDrinks,
  bottledWater,
  softDrinks,
  functionalFoodsAndMedicines,
  cosmetics,
  medicalEquipment,
  otherHerbs,
  decorativeHandicrafts,
  householdHandicrafts,
  fabricsAndGarments,
  festivalAndTourismServices,
] as const;

/** Sets as 781/QĐ-TTg amended them, beside the originals. */
export const amendedSets = [{ from: amendedOn, set: communityTourism }] as const;

/** 1048/QĐ-TTg as a whole. */
export const decision2019: Decision = {
  ...instrument,
  rules,
  classification,
  sets,
  amendedSets,
  sourceNote: {
    vi: "Bản in của Quyết định 1048; bộ du lịch sửa đổi lấy từ một cổng cấp tỉnh",
    en: "The print of decision 1048; the amended tourism set comes from a provincial portal",
  },
  errata,
  find: (key) => [...sets, communityTourism].find((set) => isNamed(set, key)),
  hintFor,
};

export {
  bottledWater,
  coffeeAndCocoa,
  communityTourism,
  cosmetics,
  decorativeHandicrafts,
  fabricsAndGarments,
  fastFood,
  festivalAndTourismServices,
  freshAnimalProducts,
  freshProduce,
  functionalFoodsAndMedicines,
  honeyProducts,
  householdHandicrafts,
  liquidCondiments,
  medicalEquipment,
  otherAlcoholicDrinks,
  otherHerbs,
  otherTeaProducts,
  processedAnimalProducts,
  processedCereals,
  processedProduce,
  processedSeafood,
  riceAndCereals,
  softDrinks,
  spices,
  tea,
  whiteSpirits,
};
