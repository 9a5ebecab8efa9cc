import { group, part } from "../../criteria-set.js";
import { onlyIf, scaled } from "../../criterion.js";
import type { HintsOf } from "../../hints.js";
import { functionalFoodsAndMedicines as product } from "../classification.js";
import {
  accounting,
  businessGrowth,
  intellectualProperty,
  legalRepresentative,
  localLabour,
  organisationFormDrinks,
} from "../criteria/community.js";
import { ideaOriginProcessed, labellingStyle, packaging } from "../criteria/development.js";
import { distributionManagement, mainSalesArea, productPromotion } from "../criteria/marketing.js";
import {
  convenienceOfUseStorage,
  effectivenessInUse,
  foodSafetyQuality,
  periodicTestingRegistration,
  qualityRegistrationMedicinal,
} from "../criteria/medicinal.js";
import {
  chainLinkageMaterials,
  environmentalProtection,
  productionCapacity,
  rawMaterialSource,
  sustainableTechnology,
  valueAddedTeaCoffeeMedicinal,
} from "../criteria/organisation.js";
import { globalMarketOpportunity, instructionsForUse, qualityAssurance, uniqueness } from "../criteria/quality.js";
import { productStory, storyLocalIdentity, storyStructureProcessed } from "../criteria/story.js";
import { form } from "../form.js";
import * as heading from "../headings.js";
import * as note from "../printed-notes.js";

/** Set 18: functional foods and medicines. 148/QĐ-TTg. */
export const functionalFoodsAndMedicines = form(product, {
  samples: 5,
  grounds: [],
  parts: {
    A: part(40, {
      "1": group(heading.production, 18, {
        "1.1": rawMaterialSource,
        "1.2": valueAddedTeaCoffeeMedicinal,
        "1.3": productionCapacity,
        "1.4": chainLinkageMaterials,
        "1.5": environmentalProtection,
        "1.6": sustainableTechnology,
      }),
      "2": group(heading.productDevelopment, 10, {
        "2.1": ideaOriginProcessed,
        "2.2": packaging,
        "2.3": labellingStyle,
      }),
      "3": group(heading.communityStrength, 12, {
        "3.1": organisationFormDrinks,
        "3.2": legalRepresentative,
        "3.3": localLabour,
        "3.4": businessGrowth,
        "3.5": accounting,
        "3.6": intellectualProperty,
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
      "6": foodSafetyQuality,
      "7": qualityRegistrationMedicinal,
      "8": convenienceOfUseStorage,
      "9": scaled(effectivenessInUse, "0 1 2 3"),
      "10": periodicTestingRegistration,
      "11": uniqueness,
      "12": qualityAssurance,
      "13": instructionsForUse,
      "14": globalMarketOpportunity,
    }),
  },
});

/**
 * Hints to its criteria by their codes, from the notes printed on its form: for showing it, not for rating.
 *
 * @example
 * functionalFoodsAndMedicinesHints["1.1"]?.en; // "Share of the raw materials used that come from the province"
 */
export const functionalFoodsAndMedicinesHints: HintsOf<typeof functionalFoodsAndMedicines> = {
  "1.1": note.rawMaterialSource,
  "1.3": note.productionCapacity,
  "1.5": note.environmentalProtection,
  "1.6": note.technologyForSustainability,
  "3.2": note.legalRepresentative,
  "3.3": note.localLabour,
  "3.6": note.intellectualProperty,
  "4.2": note.distribution,
  "4.3": note.productPromotion,
  "5.2": note.localIdentity,
  "6": note.foodSafetyQuality,
  "9": note.effectivenessInUse,
  "10": note.periodicTesting,
  "11": note.uniqueness,
  "12": note.qualityAssurance,
};
