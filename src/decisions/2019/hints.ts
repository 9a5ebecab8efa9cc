/**
 * Hints to the criteria of decision 1048/QĐ-TTg, apart from the forms: who rates needs none, who shows a form wants them.
 *
 * @module
 */
import { hintIn } from "../hints.js";
import { freshProduceHints } from "./sets/01-fresh-produce.js";
import { freshAnimalProductsHints } from "./sets/02-fresh-animal-products.js";
import { riceAndCerealsHints } from "./sets/03-rice-and-cereals.js";
import { honeyProductsHints } from "./sets/04-honey-products.js";
import { fastFoodHints } from "./sets/05-fast-food.js";
import { processedCerealsHints } from "./sets/06-processed-cereals.js";
import { processedProduceHints } from "./sets/07-processed-produce.js";
import { processedAnimalProductsHints } from "./sets/08-processed-animal-products.js";
import { processedSeafoodHints } from "./sets/09-processed-seafood.js";
import { liquidCondimentsHints } from "./sets/10-liquid-condiments.js";
import { spicesHints } from "./sets/11-spices.js";
import { teaHints } from "./sets/12-tea.js";
import { otherTeaProductsHints } from "./sets/13-other-tea-products.js";
import { coffeeAndCocoaHints } from "./sets/14-coffee-and-cocoa.js";
import { whiteSpiritsHints } from "./sets/15-white-spirits.js";
import { otherAlcoholicDrinksHints } from "./sets/16-other-alcoholic-drinks.js";
import { bottledWaterHints } from "./sets/17-bottled-water.js";
import { softDrinksHints } from "./sets/18-soft-drinks.js";
import { functionalFoodsAndMedicinesHints } from "./sets/19-functional-foods-and-medicines.js";
import { cosmeticsHints } from "./sets/20-cosmetics.js";
import { medicalEquipmentHints } from "./sets/21-medical-equipment.js";
import { otherHerbsHints } from "./sets/22-other-herbs.js";
import { decorativeHandicraftsHints } from "./sets/23-decorative-handicrafts.js";
import { householdHandicraftsHints } from "./sets/24-household-handicrafts.js";
import { fabricsAndGarmentsHints } from "./sets/25-fabrics-and-garments.js";
import { communityTourismHints } from "./sets/26-community-tourism.js";
import { festivalAndTourismServicesHints } from "./sets/26-festival-and-tourism-services.js";

/**
 * What the levels of a criterion share, or what the form tells the assessor to look at.
 *
 * @param set - a set of this decision
 * @param criterion - the criterion's code
 * @returns the hint, or undefined where the form prints none that helps
 * @example
 * hintFor(tea, "1.3")?.en; // what the form says beside the criterion
 * @see 1048/QĐ-TTg, the notes under the criteria
 */
export const hintFor = /* @__PURE__ */ hintIn("2019", {
  1: freshProduceHints,
  2: freshAnimalProductsHints,
  3: riceAndCerealsHints,
  4: honeyProductsHints,
  5: fastFoodHints,
  6: processedCerealsHints,
  7: processedProduceHints,
  8: processedAnimalProductsHints,
  9: processedSeafoodHints,
  10: liquidCondimentsHints,
  11: spicesHints,
  12: teaHints,
  13: otherTeaProductsHints,
  14: coffeeAndCocoaHints,
  15: whiteSpiritsHints,
  16: otherAlcoholicDrinksHints,
  17: bottledWaterHints,
  18: softDrinksHints,
  19: functionalFoodsAndMedicinesHints,
  20: cosmeticsHints,
  21: medicalEquipmentHints,
  22: otherHerbsHints,
  23: decorativeHandicraftsHints,
  24: householdHandicraftsHints,
  25: fabricsAndGarmentsHints,
  "community-tourism": communityTourismHints,
  26: festivalAndTourismServicesHints,
});
