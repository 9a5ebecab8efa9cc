/**
 * Hints to the criteria of decision 1048/QĐ-TTg, apart from the forms: who rates needs none, who shows a form wants them.
 *
 * @module
 */
import { hintIn } from "../hints-of.js";
import { hintFor as freshProduce } from "./sets/01-fresh-produce.js";
import { hintFor as freshAnimalProducts } from "./sets/02-fresh-animal-products.js";
import { hintFor as riceAndCereals } from "./sets/03-rice-and-cereals.js";
import { hintFor as honeyProducts } from "./sets/04-honey-products.js";
import { hintFor as fastFood } from "./sets/05-fast-food.js";
import { hintFor as processedCereals } from "./sets/06-processed-cereals.js";
import { hintFor as processedProduce } from "./sets/07-processed-produce.js";
import { hintFor as processedAnimalProducts } from "./sets/08-processed-animal-products.js";
import { hintFor as processedSeafood } from "./sets/09-processed-seafood.js";
import { hintFor as liquidCondiments } from "./sets/10-liquid-condiments.js";
import { hintFor as spices } from "./sets/11-spices.js";
import { hintFor as tea } from "./sets/12-tea.js";
import { hintFor as otherTeaProducts } from "./sets/13-other-tea-products.js";
import { hintFor as coffeeAndCocoa } from "./sets/14-coffee-and-cocoa.js";
import { hintFor as whiteSpirits } from "./sets/15-white-spirits.js";
import { hintFor as otherAlcoholicDrinks } from "./sets/16-other-alcoholic-drinks.js";
import { hintFor as bottledWater } from "./sets/17-bottled-water.js";
import { hintFor as softDrinks } from "./sets/18-soft-drinks.js";
import { hintFor as functionalFoodsAndMedicines } from "./sets/19-functional-foods-and-medicines.js";
import { hintFor as cosmetics } from "./sets/20-cosmetics.js";
import { hintFor as medicalEquipment } from "./sets/21-medical-equipment.js";
import { hintFor as otherHerbs } from "./sets/22-other-herbs.js";
import { hintFor as decorativeHandicrafts } from "./sets/23-decorative-handicrafts.js";
import { hintFor as householdHandicrafts } from "./sets/24-household-handicrafts.js";
import { hintFor as fabricsAndGarments } from "./sets/25-fabrics-and-garments.js";
import { hintFor as communityTourism } from "./sets/26-community-tourism.js";
import { hintFor as festivalAndTourismServices } from "./sets/26-festival-and-tourism-services.js";

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
  1: freshProduce,
  2: freshAnimalProducts,
  3: riceAndCereals,
  4: honeyProducts,
  5: fastFood,
  6: processedCereals,
  7: processedProduce,
  8: processedAnimalProducts,
  9: processedSeafood,
  10: liquidCondiments,
  11: spices,
  12: tea,
  13: otherTeaProducts,
  14: coffeeAndCocoa,
  15: whiteSpirits,
  16: otherAlcoholicDrinks,
  17: bottledWater,
  18: softDrinks,
  19: functionalFoodsAndMedicines,
  20: cosmetics,
  21: medicalEquipment,
  22: otherHerbs,
  23: decorativeHandicrafts,
  24: householdHandicrafts,
  25: fabricsAndGarments,
  "community-tourism": communityTourism,
  26: festivalAndTourismServices,
});
