/**
 * Hints to the criteria of decision 26/2026, apart from the forms: who rates needs none, who shows a form wants them.
 *
 * @module
 */
import { hintIn } from "../hints-of.js";
import { hintFor as freshProduce } from "./sets/01-fresh-produce.js";
import { hintFor as freshAnimalProducts } from "./sets/02-fresh-animal-products.js";
import { hintFor as riceAndGrains } from "./sets/03-rice-and-grains.js";
import { hintFor as honeyAndFarmFoods } from "./sets/04-honey-and-farm-foods.js";
import { hintFor as fastFood } from "./sets/05-fast-food.js";
import { hintFor as processedCereals } from "./sets/06-processed-cereals.js";
import { hintFor as processedProduce } from "./sets/07-processed-produce.js";
import { hintFor as processedAnimalProducts } from "./sets/08-processed-animal-products.js";
import { hintFor as liquidCondiments } from "./sets/09-liquid-condiments.js";
import { hintFor as spices } from "./sets/10-spices.js";
import { hintFor as tea } from "./sets/11-tea.js";
import { hintFor as herbalTea } from "./sets/12-herbal-tea.js";
import { hintFor as coffeeAndCocoa } from "./sets/13-coffee-and-cocoa.js";
import { hintFor as whiteSpirits } from "./sets/14-white-spirits.js";
import { hintFor as otherAlcoholicDrinks } from "./sets/15-other-alcoholic-drinks.js";
import { hintFor as bottledWater } from "./sets/16-bottled-water.js";
import { hintFor as softDrinks } from "./sets/17-soft-drinks.js";
import { hintFor as functionalFoodsAndMedicines } from "./sets/18-functional-foods-and-medicines.js";
import { hintFor as herbalCosmetics } from "./sets/19-herbal-cosmetics.js";
import { hintFor as essentialOilsAndHerbs } from "./sets/20-essential-oils-and-herbs.js";
import { hintFor as handicrafts } from "./sets/21-handicrafts.js";
import { hintFor as fabricsAndGarments } from "./sets/22-fabrics-and-garments.js";
import { hintFor as flowers } from "./sets/23-flowers.js";
import { hintFor as ornamentalPlants } from "./sets/24-ornamental-plants.js";
import { hintFor as ornamentalAnimals } from "./sets/25-ornamental-animals.js";
import { hintFor as communityTourism } from "./sets/26-community-tourism.js";

/**
 * What the levels of a criterion share, or what the form tells the assessor to look at.
 *
 * @param set - a set of this decision
 * @param criterion - the criterion's code
 * @returns the hint, or undefined where the form prints none that helps
 * @example
 * hintFor(tea, "3.3")?.en; // "Share of workers from the commune; …"
 * @see 26/2026/QĐ-TTg annex II, the notes under the criteria
 */
export const hintFor = /* @__PURE__ */ hintIn("2026", {
  1: freshProduce,
  2: freshAnimalProducts,
  3: riceAndGrains,
  4: honeyAndFarmFoods,
  5: fastFood,
  6: processedCereals,
  7: processedProduce,
  8: processedAnimalProducts,
  9: liquidCondiments,
  10: spices,
  11: tea,
  12: herbalTea,
  13: coffeeAndCocoa,
  14: whiteSpirits,
  15: otherAlcoholicDrinks,
  16: bottledWater,
  17: softDrinks,
  18: functionalFoodsAndMedicines,
  19: herbalCosmetics,
  20: essentialOilsAndHerbs,
  21: handicrafts,
  22: fabricsAndGarments,
  23: flowers,
  24: ornamentalPlants,
  25: ornamentalAnimals,
  26: communityTourism,
});
