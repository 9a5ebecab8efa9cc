/**
 * Hints to the criteria of decision 148/QĐ-TTg, apart from the forms: who rates needs none, who shows a form wants them.
 *
 * @module
 */
import { hintIn } from "../hints.js";
import { freshProduceHints } from "./sets/01-fresh-produce.js";
import { freshAnimalProductsHints } from "./sets/02-fresh-animal-products.js";
import { riceAndGrainsHints } from "./sets/03-rice-and-grains.js";
import { honeyAndFarmFoodsHints } from "./sets/04-honey-and-farm-foods.js";
import { fastFoodHints } from "./sets/05-fast-food.js";
import { processedCerealsHints } from "./sets/06-processed-cereals.js";
import { processedProduceHints } from "./sets/07-processed-produce.js";
import { processedAnimalProductsHints } from "./sets/08-processed-animal-products.js";
import { liquidCondimentsHints } from "./sets/09-liquid-condiments.js";
import { spicesHints } from "./sets/10-spices.js";
import { teaHints } from "./sets/11-tea.js";
import { herbalTeaHints } from "./sets/12-herbal-tea.js";
import { coffeeAndCocoaHints } from "./sets/13-coffee-and-cocoa.js";
import { whiteSpiritsHints } from "./sets/14-white-spirits.js";
import { otherAlcoholicDrinksHints } from "./sets/15-other-alcoholic-drinks.js";
import { bottledWaterHints } from "./sets/16-bottled-water.js";
import { softDrinksHints } from "./sets/17-soft-drinks.js";
import { functionalFoodsAndMedicinesHints } from "./sets/18-functional-foods-and-medicines.js";
import { herbalCosmeticsHints } from "./sets/19-herbal-cosmetics.js";
import { essentialOilsAndHerbsHints } from "./sets/20-essential-oils-and-herbs.js";
import { handicraftsHints } from "./sets/21-handicrafts.js";
import { fabricsAndGarmentsHints } from "./sets/22-fabrics-and-garments.js";
import { flowersHints } from "./sets/23-flowers.js";
import { ornamentalPlantsHints } from "./sets/24-ornamental-plants.js";
import { ornamentalAnimalsHints } from "./sets/25-ornamental-animals.js";
import { communityTourismHints } from "./sets/26-community-tourism.js";

/**
 * What the levels of a criterion share, or what the form tells the assessor to look at.
 *
 * @param set - a set of this decision
 * @param criterion - the criterion's code
 * @returns the hint, or undefined where the form prints none that helps
 * @example
 * hintFor(tea, "1.3")?.en; // what the form says beside the criterion
 * @see 148/QĐ-TTg, the notes under the criteria
 */
export const hintFor = /* @__PURE__ */ hintIn("2023", {
  1: freshProduceHints,
  2: freshAnimalProductsHints,
  3: riceAndGrainsHints,
  4: honeyAndFarmFoodsHints,
  5: fastFoodHints,
  6: processedCerealsHints,
  7: processedProduceHints,
  8: processedAnimalProductsHints,
  9: liquidCondimentsHints,
  10: spicesHints,
  11: teaHints,
  12: herbalTeaHints,
  13: coffeeAndCocoaHints,
  14: whiteSpiritsHints,
  15: otherAlcoholicDrinksHints,
  16: bottledWaterHints,
  17: softDrinksHints,
  18: functionalFoodsAndMedicinesHints,
  19: herbalCosmeticsHints,
  20: essentialOilsAndHerbsHints,
  21: handicraftsHints,
  22: fabricsAndGarmentsHints,
  23: flowersHints,
  24: ornamentalPlantsHints,
  25: ornamentalAnimalsHints,
  26: communityTourismHints,
});
