import { group, part } from "../../criteria-set.js";
import { onlyIf, scaled } from "../../criterion.js";
import type { HintsOf } from "../../hints.js";
import { handicrafts as product } from "../classification.js";
import {
  accounting,
  businessGrowth,
  legalRepresentative,
  localLabour,
  organisationFormDrinks,
  productMarkRegistration,
} from "../criteria/community.js";
import {
  craftMaterialQuality,
  craftsmanship,
  designUniqueness,
  integratedValueElements,
  periodicSafetyTesting,
  productFunctions,
  qualityAssuranceCraft,
} from "../criteria/crafts.js";
import { craftPackagingLabelling, ideaOriginHandicraft } from "../criteria/development.js";
import { distributionManagement, mainSalesArea, productPromotion } from "../criteria/marketing.js";
import {
  chainLinkageHandicraft,
  environmentalProtection,
  productionCapacity,
  rawMaterialSource,
  sustainableTechnology,
  valueAddedHandicraft,
} from "../criteria/organisation.js";
import { globalMarketOpportunity } from "../criteria/quality.js";
import { productStory, storyLocalIdentity, storyStructureProcessed } from "../criteria/story.js";
import { form } from "../form.js";
import * as heading from "../headings.js";
import * as note from "../printed-notes.js";

/** Set 21: handicrafts. 148/QĐ-TTg. */
export const handicrafts = form(product, {
  samples: 5,
  grounds: [],
  parts: {
    A: part(40, {
      "1": group(heading.production, 19, {
        "1.1": rawMaterialSource,
        "1.2": valueAddedHandicraft,
        "1.3": productionCapacity,
        "1.4": chainLinkageHandicraft,
        "1.5": scaled(environmentalProtection, "1**** 2 4"),
        "1.6": sustainableTechnology,
      }),
      "2": group(heading.productDevelopment, 9, {
        "2.1": ideaOriginHandicraft,
        "2.2": craftPackagingLabelling,
      }),
      "3": group(heading.communityStrength, 12, {
        "3.1": organisationFormDrinks,
        "3.2": legalRepresentative,
        "3.3": localLabour,
        "3.4": businessGrowth,
        "3.5": accounting,
        "3.6": productMarkRegistration,
      }),
    }),
    B: part(25, {
      "4": group(heading.marketing, 13, {
        "4.1": mainSalesArea,
        "4.2": distributionManagement,
        "4.3": productPromotion,
      }),
      "5": group(heading.productStory, 12, {
        "5.1": productStory,
        "5.2": onlyIf("5.1", storyLocalIdentity),
        "5.3": storyStructureProcessed,
      }),
    }),
    C: part(35, {
      "6": group(heading.craftCriteria, 21, {
        "6.1": craftsmanship,
        "6.2": designUniqueness,
        "6.3": integratedValueElements,
        "6.4": productFunctions,
        "6.5": craftMaterialQuality,
      }),
      "7": periodicSafetyTesting,
      "8": qualityAssuranceCraft,
      "9": scaled(globalMarketOpportunity, "1 3 5"),
    }),
  },
});

/**
 * Hints to its criteria by their codes, from the notes printed on its form: for showing it, not for rating.
 *
 * @example
 * handicraftsHints["1.1"]?.en; // "Share of the raw materials used that come from the province"
 */
export const handicraftsHints: HintsOf<typeof handicrafts> = {
  "1.1": note.rawMaterialSource,
  "1.3": note.productionCapacity,
  "1.5": note.environmentalProtection,
  "1.6": note.technologyForSustainability,
  "2.2": note.packagingAndProductLabelling,
  "3.2": note.legalRepresentative,
  "3.3": note.localLabour,
  "3.6": note.intellectualProperty,
  "4.2": note.distribution,
  "4.3": note.productPromotion,
  "5.2": note.localIdentity,
  "6.2": note.uniqueDesign,
  "6.3": note.integratedElements,
  "6.4": note.productFunctions,
  "6.5": note.qualityOfMaterials,
  "7": note.periodicFoodAndProductSafetyTesting,
  "8": note.qualityAssurance,
};
