import { group, part } from "../../criteria-set.js";
import { onlyIf } from "../../criterion.js";
import type { HintsOf } from "../../hints.js";
import { spices as product } from "../classification.js";
import {
  accounting,
  businessGrowth,
  intellectualProperty,
  legalRepresentative,
  localLabour,
  organisationForm,
} from "../criteria/community.js";
import { ideaOriginProcessed, labellingStyleProcessedMeat, packaging } from "../criteria/development.js";
import { distributionManagement, mainSalesArea, productPromotion } from "../criteria/marketing.js";
import {
  chainLinkageMaterials,
  environmentalProtection,
  productionCapacity,
  rawMaterialSource,
  sustainableTechnologyProcessedAnimalProducts,
  valueAddedProcessedFood,
} from "../criteria/organisation.js";
import {
  globalMarketOpportunity,
  instructionsForUse,
  periodicTesting,
  qualityAssurance,
  qualityDeclaration,
  uniqueness,
} from "../criteria/quality.js";
import {
  colourProcessed,
  impurities,
  smellProcessed,
  tasteProcessed,
  textureCondiments,
} from "../criteria/sensory-food.js";
import { productStory, storyLocalIdentity, storyStructureProcessed } from "../criteria/story.js";
import { form } from "../form.js";
import * as heading from "../headings.js";
import * as note from "../printed-notes.js";

/** Set 10: other condiments. 148/QĐ-TTg. */
export const spices = form(product, {
  samples: 5,
  grounds: [],
  parts: {
    A: part(40, {
      "1": group(heading.production, 18, {
        "1.1": rawMaterialSource,
        "1.2": valueAddedProcessedFood,
        "1.3": productionCapacity,
        "1.4": chainLinkageMaterials,
        "1.5": environmentalProtection,
        "1.6": sustainableTechnologyProcessedAnimalProducts,
      }),
      "2": group(heading.productDevelopment, 10, {
        "2.1": ideaOriginProcessed,
        "2.2": packaging,
        "2.3": labellingStyleProcessedMeat,
      }),
      "3": group(heading.communityStrength, 12, {
        "3.1": organisationForm,
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
      "6": group(heading.sensoryQuality, 16, {
        "6.1": impurities,
        "6.2": textureCondiments,
        "6.3": colourProcessed,
        "6.4": smellProcessed,
        "6.5": tasteProcessed,
      }),
      "7": uniqueness,
      "8": group(heading.declarationAndTests, 4, {
        "8.1": qualityDeclaration,
        "8.2": periodicTesting,
      }),
      "9": qualityAssurance,
      "10": instructionsForUse,
      "11": globalMarketOpportunity,
    }),
  },
});

/**
 * Hints to its criteria by their codes, from the notes printed on its form: for showing it, not for rating.
 *
 * @example
 * spicesHints["1.1"]?.en; // "Share of the raw materials used that come from the province"
 */
export const spicesHints: HintsOf<typeof spices> = {
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
  "6.2": note.suitsNature,
  "6.3": note.suitsCharacteristics,
  "6.4": note.suitsDistinctiveCharacter,
  "6.5": note.suitsDistinctiveCharacter,
  "7": note.uniqueness,
  "8.2": note.periodicFoodSafetyTestingFastFood,
  "9": note.qualityAssurance,
};
