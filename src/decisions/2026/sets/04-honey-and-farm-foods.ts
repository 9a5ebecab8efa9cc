import { group, part } from "../../criteria-set.js";
import { scaled } from "../../criterion.js";
import type { HintsOf } from "../../hints.js";
import { honeyAndFarmFoods as product } from "../classification.js";
import { valueAddedHoney } from "../criteria/added-value.js";
import { certifiedRawMaterialArea } from "../criteria/certified-area.js";
import {
  businessGrowth,
  formOfOrganisation,
  intellectualProperty,
  legalRepresentative,
  localLabour,
} from "../criteria/community.js";
import { ideaOriginHoneyAndFastFood } from "../criteria/idea-origin.js";
import { distributionManagement, mainSalesArea, productPromotion } from "../criteria/marketing.js";
import { productOriginRaisedOrGrown } from "../criteria/origin.js";
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
  nutrition,
  qualityAssurancePrimaryProcessing,
  qualityDeclaration,
  uniqueness,
} from "../criteria/quality.js";
import { colourAndTexture, impurities, smellAndTasteHoney, uniformityHoney } from "../criteria/sensory-food.js";
import { localIdentity, productStory, storyStructure } from "../criteria/story.js";
import { form } from "../form.js";
import {
  commonStaple,
  forgedDossier,
  incompleteRegistration,
  noFoodSafetyCompliance,
  notRaisedOrGrownInProvince,
  unsafeImpurities,
} from "../grounds.js";
import * as heading from "../headings.js";
import * as note from "../printed-notes.js";

/** Set 4: honey, other nectars and other farm foods. 26/2026/QĐ-TTg, annex II. */
export const honeyAndFarmFoods = form(product, {
  samples: 5,
  grounds: [
    forgedDossier,
    noFoodSafetyCompliance,
    incompleteRegistration,
    notRaisedOrGrownInProvince,
    commonStaple,
    unsafeImpurities,
  ],
  parts: {
    A: part(40, {
      1: group(heading.production, 18, {
        "1.1": productOriginRaisedOrGrown,
        "1.2": certifiedRawMaterialArea,
        "1.3": valueAddedHoney,
        "1.4": productionCapacity,
        "1.5": productionLinkage,
        "1.6": environmentalProtection,
        "1.7": sustainableTechnology,
      }),
      2: group(heading.productDevelopment, 10, {
        "2.1": ideaOriginHoneyAndFastFood,
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
      6: group(heading.sensoryQuality, 12, {
        "6.1": impurities,
        "6.2": uniformityHoney,
        "6.3": scaled(colourAndTexture, "0 1 2**** 4*****"),
        "6.4": smellAndTasteHoney,
      }),
      7: nutrition,
      8: uniqueness,
      9: qualityDeclaration,
      10: qualityAssurancePrimaryProcessing,
      11: instructionsForUse,
      12: globalMarketOpportunity,
    }),
  },
});

/**
 * Hints to its criteria by their codes, from the notes printed on its form: for showing it, not for rating.
 *
 * @example
 * honeyAndFarmFoodsHints["1.4"]?.en; // "Ability to supply the quantity/scale the market needs, compared with the local average scale of the same kind of production, by output or production value"
 */
export const honeyAndFarmFoodsHints: HintsOf<typeof honeyAndFarmFoods> = {
  "1.4": note.productionCapacity,
  "1.6": note.environmentalProtection,
  "3.3": note.localLabour,
  "4.2": note.distribution,
  "5.3": note.localIdentity,
  "6.3": note.suitsCharacteristics,
  "6.4": note.suitsCharacteristics,
  "7": note.nutritionHoneyAndFarmFoods,
  "8": note.uniqueness,
  "9": note.productQualityDeclaration,
  "12": note.globalMarketOpportunity,
};
