import { group, part } from "../../criteria-set.js";
import { onlyIf, scaled } from "../../criterion.js";
import type { HintsOf } from "../../hints.js";
import { softDrinks as product } from "../classification.js";
import {
  accounting,
  businessGrowth,
  intellectualProperty,
  legalRepresentativeDrinks,
  localLabour,
  organisationFormDrinks,
} from "../criteria/community.js";
import { ideaOriginProduced, labellingStyle, packagingBottledWater } from "../criteria/development.js";
import { distribution, mainSalesArea, productPromotion } from "../criteria/marketing.js";
import {
  chainLinkageMaterials,
  environmentalProtection,
  productionCapacity,
  rawMaterialSource,
  sustainableTechnology,
  valueAddedDrinks,
} from "../criteria/organisation.js";
import {
  globalMarketOpportunity,
  periodicTesting,
  qualityAssurance,
  qualityDeclaration,
  uniqueness,
} from "../criteria/quality.js";
import { drinkColour, impuritiesNonAlcoholic, smellDrinks, tasteNonAlcoholic } from "../criteria/sensory-drinks.js";
import { productStory, storyLocalIdentity, storyStructureProcessed } from "../criteria/story.js";
import { form } from "../form.js";
import * as heading from "../headings.js";
import * as note from "../printed-notes.js";

/** Set 17: other non-alcoholic drinks. 148/QĐ-TTg. */
export const softDrinks = form(product, {
  samples: 5,
  grounds: [],
  parts: {
    A: part(40, {
      "1": group(heading.production, 18, {
        "1.1": rawMaterialSource,
        "1.2": valueAddedDrinks,
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
        "3.1": organisationFormDrinks,
        "3.2": legalRepresentativeDrinks,
        "3.3": localLabour,
        "3.4": businessGrowth,
        "3.5": accounting,
        "3.6": intellectualProperty,
      }),
    }),
    B: part(25, {
      "4": group(heading.marketing, 13, {
        "4.1": mainSalesArea,
        "4.2": distribution,
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
        "6.1": impuritiesNonAlcoholic,
        "6.2": drinkColour,
        "6.3": scaled(smellDrinks, "0 1 2 3**** 5"),
        "6.4": tasteNonAlcoholic,
      }),
      "7": uniqueness,
      "8": group(heading.declarationAndTests, 6, {
        "8.1": scaled(qualityDeclaration, "0 1 3***"),
        "8.2": scaled(periodicTesting, "0 1 3"),
      }),
      "9": qualityAssurance,
      "10": scaled(globalMarketOpportunity, "1 3 5"),
    }),
  },
});

/**
 * Hints to its criteria by their codes, from the notes printed on its form: for showing it, not for rating.
 *
 * @example
 * softDrinksHints["1.1"]?.en; // "Share of the raw materials used that come from the province"
 */
export const softDrinksHints: HintsOf<typeof softDrinks> = {
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
  "6.2": note.suitsCharacteristics,
  "6.3": note.smell,
  "6.4": note.suitsProduct,
  "7": note.uniqueness,
  "8.2": note.periodicFoodSafetyTestingFastFood,
  "9": note.qualityAssurance,
};
