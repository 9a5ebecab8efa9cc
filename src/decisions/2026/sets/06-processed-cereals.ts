import { group, part } from "../../criteria-set.js";
import { scaled } from "../../criterion.js";
import type { HintsOf } from "../../hints.js";
import { processedCereals as product } from "../classification.js";
import { valueAddedProcessedFood } from "../criteria/added-value.js";
import { certifiedRawMaterialArea } from "../criteria/certified-area.js";
import {
  businessGrowth,
  formOfOrganisation,
  intellectualProperty,
  legalRepresentative,
  localLabour,
} from "../criteria/community.js";
import { ideaOriginProcessed } from "../criteria/idea-origin.js";
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
  appearanceAndUniformity,
  colourProcessed,
  impurities,
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

/** Set 6: processed rice and cereals. 26/2026/QĐ-TTg, annex II. */
export const processedCereals = form(product, {
  samples: 5,
  grounds: [forgedDossier, noFoodSafetyCompliance, incompleteRegistration, identicalProduct, unsafeImpurities],
  parts: {
    A: part(40, {
      1: group(heading.production, 18, {
        "1.1": scaled(rawMaterialSource, "1 2*** 3"),
        "1.2": certifiedRawMaterialArea,
        "1.3": valueAddedProcessedFood,
        "1.4": productionCapacity,
        "1.5": productionLinkage,
        "1.6": environmentalProtection,
        "1.7": sustainableTechnology,
      }),
      2: group(heading.productDevelopment, 10, {
        "2.1": ideaOriginProcessed,
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
        "6.1": scaled(impurities, "0 1 3****"),
        "6.2": scaled(appearanceAndUniformity, "0 1 2 3"),
        "6.3": scaled(colourProcessed, "0 1 2 3"),
        "6.4": smellProcessed,
        "6.5": scaled(tasteProcessed, "0 1 2**** 3*****"),
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
 * processedCerealsHints["1.4"]?.en; // "Ability to supply the quantity/scale the market needs, compared with the local average scale of the same kind of production, by output or production value"
 */
export const processedCerealsHints: HintsOf<typeof processedCereals> = {
  "1.4": note.productionCapacity,
  "1.6": note.environmentalProtection,
  "3.3": note.localLabour,
  "4.2": note.distribution,
  "5.3": note.localIdentity,
  "6.3": note.suitsCharacteristics,
  "6.4": note.suitsDistinctiveCharacter,
  "6.5": note.suitsDistinctiveCharacter,
  "7": note.uniqueness,
  "8": note.productQualityDeclaration,
  "11": note.globalMarketOpportunity,
};
