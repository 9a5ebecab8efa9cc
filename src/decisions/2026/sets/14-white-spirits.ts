import { group, part } from "../../criteria-set.js";
import { scaled } from "../../criterion.js";
import type { HintsOf } from "../../hints.js";
import { whiteSpirits as product } from "../classification.js";
import { valueAddedDrinks } from "../criteria/added-value.js";
import {
  businessGrowth,
  formOfOrganisation,
  intellectualProperty,
  legalRepresentative,
  localLabour,
} from "../criteria/community.js";
import { ideaOriginSpiritsAndBeverages } from "../criteria/idea-origin.js";
import { distributionManagement, mainSalesArea, productPromotion } from "../criteria/marketing.js";
import { rawMaterialSource } from "../criteria/origin.js";
import { bilingualLabelling, labelling, packaging } from "../criteria/packaging.js";
import {
  environmentalProtection,
  productionCapacity,
  productionLinkage,
  sustainableTechnology,
} from "../criteria/production.js";
import {
  globalMarketOpportunity,
  qualityAssuranceProcessing,
  qualityDeclaration,
  uniqueness,
} from "../criteria/quality.js";
import { clarityWhiteSpirit, impuritiesAlcohol, smellDrinks, tasteWhiteSpirit } from "../criteria/sensory-drinks.js";
import { localIdentity, productStory, storyStructure } from "../criteria/story.js";
import { form } from "../form.js";
import {
  forgedDossier,
  identicalProduct,
  importedMaterial,
  incompleteRegistration,
  noFoodSafetyCompliance,
} from "../grounds.js";
import * as heading from "../headings.js";
import * as note from "../printed-notes.js";

/** Set 14: white spirits. 26/2026/QĐ-TTg, annex II. */
export const whiteSpirits = form(product, {
  samples: 5,
  grounds: [forgedDossier, noFoodSafetyCompliance, incompleteRegistration, importedMaterial, identicalProduct],
  parts: {
    A: part(40, {
      1: group(heading.production, 17, {
        "1.1": rawMaterialSource,
        "1.2": valueAddedDrinks,
        "1.3": productionCapacity,
        "1.4": productionLinkage,
        "1.5": environmentalProtection,
        "1.6": sustainableTechnology,
      }),
      2: group(heading.productDevelopment, 11, {
        "2.1": ideaOriginSpiritsAndBeverages,
        "2.2": packaging,
        "2.3": labelling,
        "2.4": bilingualLabelling,
      }),
      3: group(heading.communityStrength, 12, {
        "3.1": formOfOrganisation,
        "3.2": legalRepresentative,
        "3.3": localLabour,
        "3.4": businessGrowth,
        "3.5": intellectualProperty,
      }),
    }),
    B: part(25, {
      4: group(heading.marketing, 13, {
        "4.1": mainSalesArea,
        "4.2": distributionManagement,
        "4.3": productPromotion,
      }),
      5: group(heading.productStory, 12, {
        "5.1": productStory,
        "5.2": storyStructure,
        "5.3": localIdentity,
      }),
    }),
    C: part(35, {
      6: group(heading.sensoryQuality, 15, {
        "6.1": impuritiesAlcohol,
        "6.2": clarityWhiteSpirit,
        "6.3": scaled(smellDrinks, "0 1 2 3 5"),
        "6.4": tasteWhiteSpirit,
      }),
      7: uniqueness,
      8: qualityDeclaration,
      9: qualityAssuranceProcessing,
      10: scaled(globalMarketOpportunity, "1 3 5"),
    }),
  },
});

/**
 * Hints to its criteria by their codes, from the notes printed on its form: for showing it, not for rating.
 *
 * @example
 * whiteSpiritsHints["1.3"]?.en; // "Ability to supply the quantity/scale the market needs, compared with the local average scale of the same kind of production, by output or production value"
 */
export const whiteSpiritsHints: HintsOf<typeof whiteSpirits> = {
  "1.3": note.productionCapacity,
  "1.5": note.environmentalProtection,
  "3.3": note.localLabour,
  "4.2": note.distribution,
  "5.3": note.localIdentity,
  "6.3": note.smell,
  "6.4": note.smell,
  "7": note.uniqueness,
  "8": note.productQualityDeclaration,
  "10": note.globalMarketOpportunity,
};
