import { group, part } from "../../criteria-set.js";
import { scaled } from "../../criterion.js";
import type { HintsOf } from "../../hints.js";
import { fastFood as product } from "../classification.js";
import { valueAddedFastFood } from "../criteria/added-value.js";
import {
  businessGrowth,
  formOfOrganisation,
  intellectualProperty,
  legalRepresentative,
  localLabour,
} from "../criteria/community.js";
import { ideaOriginHoneyAndFastFood } from "../criteria/idea-origin.js";
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
  instructionsForUse,
  qualityAssuranceProcessing,
  qualityDeclaration,
  uniqueness,
} from "../criteria/quality.js";
import {
  colourAndTextureFastFood,
  impurities,
  shapeFastFood,
  smellProcessed,
  tasteProcessed,
} from "../criteria/sensory-food.js";
import { localIdentity, productStory, storyStructure } from "../criteria/story.js";
import { form } from "../form.js";
import {
  forgedDossier,
  identicalProduct,
  incompleteRegistration,
  noFoodSafetyCompliance,
  unsafeImpurities,
} from "../grounds.js";
import * as heading from "../headings.js";
import * as note from "../printed-notes.js";

/** Set 5: fast food. 26/2026/QĐ-TTg, annex II. */
export const fastFood = form(product, {
  samples: 5,
  grounds: [forgedDossier, noFoodSafetyCompliance, incompleteRegistration, identicalProduct, unsafeImpurities],
  parts: {
    A: part(40, {
      1: group(heading.production, 16, {
        "1.1": scaled(rawMaterialSource, "1 2*** 3"),
        "1.2": valueAddedFastFood,
        "1.3": productionCapacity,
        "1.4": productionLinkage,
        "1.5": environmentalProtection,
        "1.6": sustainableTechnology,
      }),
      2: group(heading.productDevelopment, 12, {
        "2.1": scaled(ideaOriginHoneyAndFastFood, "0 3 5****"),
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
        "6.1": impurities,
        "6.2": shapeFastFood,
        "6.3": colourAndTextureFastFood,
        "6.4": smellProcessed,
        "6.5": tasteProcessed,
      }),
      7: uniqueness,
      8: qualityDeclaration,
      9: qualityAssuranceProcessing,
      10: instructionsForUse,
      11: globalMarketOpportunity,
    }),
  },
});

/**
 * Hints to its criteria by their codes, from the notes printed on its form: for showing it, not for rating.
 *
 * @example
 * fastFoodHints["1.3"]?.en; // "Ability to supply the quantity/scale the market needs, compared with the local average scale of the same kind of production, by output or production value"
 */
export const fastFoodHints: HintsOf<typeof fastFood> = {
  "1.3": note.productionCapacity,
  "1.5": note.environmentalProtection,
  "3.3": note.localLabour,
  "4.2": note.distribution,
  "5.3": note.localIdentity,
  "6.2": note.suitsStyle,
  "6.3": note.suitsNature,
  "6.4": note.suitsDistinctiveCharacter,
  "6.5": note.suitsDistinctiveCharacter,
  "7": note.uniqueness,
  "8": note.productQualityDeclaration,
  "11": note.globalMarketOpportunity,
};
