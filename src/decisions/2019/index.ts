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
import {
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
} from "./sets.js";

export { classification } from "./classification.js";
export { instrument, ranks, rules } from "./decision.js";
export { errata } from "./errata.js";
export { minimums781 } from "./minimums-781.js";
export * from "./sets.js";

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
