import { group, part } from "../../criteria-set.js";
import { onlyIf, scaled } from "../../criterion.js";
import type { HintsOf } from "../../hints.js";
import { bottledWater as product } from "../classification.js";
import {
  accounting,
  businessGrowth,
  intellectualProperty,
  legalRepresentative,
  localLabour,
  organisationForm,
} from "../criteria/community.js";
import { ideaOriginProduced, labellingStyle, packagingBottledWater } from "../criteria/development.js";
import { distributionManagement, mainSalesArea, productPromotion } from "../criteria/marketing.js";
import {
  chainLinkageMaterials,
  environmentalProtection,
  productionCapacity,
  rawMaterialSource,
  sustainableTechnology,
  valueAddedWater,
} from "../criteria/organisation.js";
import {
  globalMarketOpportunity,
  productionSafetyWater,
  qualitySelfDeclaration,
  safetyTestResults,
  uniqueness,
} from "../criteria/quality.js";
import { colourWater, impuritiesWater, smellWater, tasteWater } from "../criteria/sensory-drinks.js";
import { productStory, storyLocalIdentity, storyStructureProcessed } from "../criteria/story.js";
import { form } from "../form.js";
import * as heading from "../headings.js";
import * as note from "../printed-notes.js";

/** Set 16: natural mineral and bottled water. 148/QĐ-TTg. */
export const bottledWater = form(product, {
  samples: 5,
  grounds: [],
  parts: {
    A: part(40, {
      "1": group(heading.production, 18, {
        "1.1": rawMaterialSource,
        "1.2": valueAddedWater,
        "1.3": productionCapacity,
        "1.4": chainLinkageMaterials,
        "1.5": environmentalProtection,
        "1.6": sustainableTechnology,
      }),
      "2": group(heading.productDevelopment, 10, {
        "2.1": ideaOriginProduced,
        "2.2": packagingBottledWater,
        "2.3": labellingStyle,
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
      "6": group(heading.sensoryQuality, 14, {
        "6.1": impuritiesWater,
        "6.2": colourWater,
        "6.3": smellWater,
        "6.4": tasteWater,
      }),
      "7": uniqueness,
      "8": group(heading.declarationAndTests, 6, {
        "8.1": qualitySelfDeclaration,
        "8.2": safetyTestResults,
      }),
      "9": productionSafetyWater,
      "10": scaled(globalMarketOpportunity, "1 3 5"),
    }),
  },
});

/**
 * Hints to its criteria by their codes, from the notes printed on its form: for showing it, not for rating.
 *
 * @example
 * bottledWaterHints["1.1"]?.en; // "Share of the raw materials used that come from the province"
 */
export const bottledWaterHints: HintsOf<typeof bottledWater> = {
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
  "6.4": note.suitsProduct,
  "7": note.uniqueness,
  "9": note.foodSafetyQuality,
};
