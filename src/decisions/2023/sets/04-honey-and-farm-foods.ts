import { group, part } from "../../criteria-set.js";
import { onlyIf, scaled } from "../../criterion.js";
import type { HintsOf } from "../../hints.js";
import { honeyAndFarmFoods as product } from "../classification.js";
import {
  accounting,
  businessGrowth,
  intellectualProperty,
  legalRepresentative,
  localLabour,
  organisationForm,
} from "../criteria/community.js";
import { ideaOriginGrown, labellingStyle, packaging } from "../criteria/development.js";
import { distributionManagement, mainSalesArea, productPromotion } from "../criteria/marketing.js";
import {
  chainLinkageSales,
  environmentalProtection,
  productionCapacity,
  productOriginRaisedGrown,
  sustainableTechnology,
  valueAddedHoney,
} from "../criteria/organisation.js";
import {
  globalMarketOpportunity,
  instructionsForUse,
  nutritionRiceAndGrains,
  periodicTestingFresh,
  qualityAssuranceFresh,
  qualityDeclaration,
  uniqueness,
} from "../criteria/quality.js";
import { colourAndTexture, impurities, smellAndTasteHoney, uniformityHoney } from "../criteria/sensory-food.js";
import { productStory, storyLocalIdentity, storyStructure } from "../criteria/story.js";
import { form } from "../form.js";
import {
  commonStaple,
  foodSafetyCertificateInvalid10,
  notRaisedOrGrownInProvince,
  unsafeImpurities,
} from "../grounds.js";
import * as heading from "../headings.js";
import * as note from "../printed-notes.js";

/** Set 4: honey, other nectars and other farm foods. 148/QĐ-TTg. */
export const honeyAndFarmFoods = form(product, {
  samples: 5,
  grounds: [notRaisedOrGrownInProvince, commonStaple, unsafeImpurities, foodSafetyCertificateInvalid10],
  parts: {
    A: part(40, {
      "1": group(heading.production, 18, {
        "1.1": productOriginRaisedGrown,
        "1.2": valueAddedHoney,
        "1.3": productionCapacity,
        "1.4": chainLinkageSales,
        "1.5": environmentalProtection,
        "1.6": sustainableTechnology,
      }),
      "2": group(heading.productDevelopment, 10, {
        "2.1": ideaOriginGrown,
        "2.2": packaging,
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
        "5.3": storyStructure,
      }),
    }),
    C: part(35, {
      "6": group(heading.sensoryQuality, 13, {
        "6.1": scaled(impurities, "0 1 2*****"),
        "6.2": uniformityHoney,
        "6.3": colourAndTexture,
        "6.4": smellAndTasteHoney,
      }),
      "7": nutritionRiceAndGrains,
      "8": uniqueness,
      "9": group(heading.declarationAndTests, 5, {
        "9.1": qualityDeclaration,
        "9.2": periodicTestingFresh,
      }),
      "10": qualityAssuranceFresh,
      "11": instructionsForUse,
      "12": globalMarketOpportunity,
    }),
  },
});

/**
 * Hints to its criteria by their codes, from the notes printed on its form: for showing it, not for rating.
 *
 * @example
 * honeyAndFarmFoodsHints["1.1"]?.en; // "100% of the product must be raised or grown in the province"
 */
export const honeyAndFarmFoodsHints: HintsOf<typeof honeyAndFarmFoods> = {
  "1.1": note.productOriginHoneyAndFarmFoods,
  "1.3": note.productionCapacity,
  "1.5": note.environmentalProtection,
  "1.6": note.technologyForSustainability,
  "3.2": note.legalRepresentative,
  "3.3": note.localLabour,
  "3.6": note.intellectualProperty,
  "4.2": note.distribution,
  "4.3": note.productPromotion,
  "5.2": note.localIdentity,
  "5.3": note.storyStructure,
  "6.3": note.suitsCharacteristics,
  "6.4": note.suitsCharacteristics,
  "7": note.nutritionHoneyAndFarmFoods,
  "8": note.uniqueness,
  "9.1": note.productQualityDeclaration,
  "9.2": note.periodicFoodSafetyTesting,
  "10": note.qualityAssurance,
};
