/**
 * The rules of Vietnam's OCOP programme: what most programs need of them.
 *
 * It holds the decision in force, 26/2026/QĐ-TTg, with its 26 criteria sets (`decision2026.find("tea")` looks one up), the
 * form to fill in, exact ratings and the reasons for them, what an incomplete sheet can still reach, the cheapest way to
 * more stars, and sentences for all that is said. Everything else is an entry of its own: the older decisions
 * (`ocop/decisions`), records, which need zod (`ocop/records`), the procedure (`ocop/procedure`), product codes, registers
 * and other people's forms (`ocop/exchange`), and what became of a set in a later decision (`ocop/crosswalk`).
 *
 * @module
 */

export {
  bottledWater,
  coffeeAndCocoa,
  communityTourism,
  decision2026,
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
} from "./decisions/2026/index.js";
export type { ProductGroup, Sector } from "./decisions/classification.js";
export type {
  AnswersOf,
  AnswerTypes,
  CriteriaSet,
  Floor,
  Ground,
  GroundEffect,
  Group,
  Part,
} from "./decisions/criteria-set.js";
export type { Case, Criterion, CriterionBody, CriterionKind, FloorStars, Level } from "./decisions/criterion.js";
export type { Decision, Erratum } from "./decisions/decision.js";
export type { Market, MarketOf2018 } from "./decisions/market-of-2018.js";
export type { ProductSet } from "./decisions/product-set.js";
export type { Band, BelowCentre, Rank, Rules, Stars, Tier } from "./decisions/rules.js";
export { formatDay } from "./language/day.js";
export type { Label } from "./language/label.js";
export type { Language } from "./language/language.js";
export { formatAverage } from "./language/number.js";
export { type Finding, message } from "./messages/message.js";
export * from "./scoring/bounds.js";
export { explainRating, type Reason, type ReasonCode, type ReasonParams } from "./scoring/explain-rating.js";
export * from "./scoring/form/index.js";
export * from "./scoring/index.js";
export * from "./scoring/messages.js";
export * from "./scoring/plan/index.js";
export { type RateEvaluationOptions, rateEvaluation, type SetSource } from "./scoring/rate-evaluation.js";
