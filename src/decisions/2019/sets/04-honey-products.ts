import { group, part } from "../../criteria-set.js";
import { onlyIf } from "../../criterion.js";
import type { HintsOf } from "../../hints.js";
import { honeyProducts as product } from "../classification.js";
import {
  accounting,
  communityManagementHoneyProducts,
  localLabour,
  organisationFormHoneyProducts,
  revenueGrowth,
} from "../criteria/community.js";
import { packagingCompleteness, packagingStyle, productIdea } from "../criteria/development.js";
import { distributionManagement, productPromotion, salesAreaDistrict } from "../criteria/marketing.js";
import {
  chainLinkageProvince,
  cleanEnergyHoney,
  honeyValueAdded,
  productionCapacity,
  productionEnvironment,
  rawMaterialProvince,
} from "../criteria/organisation.js";
import {
  globalMarketOpportunity,
  honeyPeriodicTests,
  nutrition,
  qualityAssuranceHoney,
  qualityDeclarationFile,
  uniqueness,
} from "../criteria/quality.js";
import {
  honeyColourTexture,
  honeyImpurities,
  honeySmell,
  honeyTaste,
  packingFormat,
} from "../criteria/sensory-food.js";
import { productStoryUsed, storyLocalIdentity, storyStructure } from "../criteria/story.js";
import { form } from "../form.js";
import {
  foodSafetyCertificateInvalid10,
  forgedDossier,
  importedMaterial,
  incompleteDossier,
  noFoodSafetyCertificate,
  noFoodSafetyTests,
  unsafeImpurities,
} from "../grounds.js";
import * as heading from "../headings.js";
import * as note from "../printed-notes.js";

/** Set 4: honey, honey products and other nectars. 1048/QĐ-TTg, annex III. */
export const honeyProducts = form(product, {
  samples: 5,
  grounds: [
    forgedDossier,
    noFoodSafetyCertificate,
    noFoodSafetyTests,
    incompleteDossier,
    importedMaterial,
    unsafeImpurities,
    foodSafetyCertificateInvalid10,
  ],
  parts: {
    A: part(35, {
      "1": group(heading.production, 18, {
        "1.1": rawMaterialProvince,
        "1.2": honeyValueAdded,
        "1.3": productionCapacity,
        "1.4": chainLinkageProvince,
        "1.5": productionEnvironment,
        "1.6": cleanEnergyHoney,
      }),
      "2": group(heading.productDevelopment, 8, {
        "2.1": productIdea,
        "2.2": packagingCompleteness,
        "2.3": packagingStyle,
      }),
      "3": group(heading.communityStrength, 9, {
        "3.1": organisationFormHoneyProducts,
        "3.2": communityManagementHoneyProducts,
        "3.3": localLabour,
        "3.4": revenueGrowth,
        "3.5": accounting,
      }),
    }),
    B: part(25, {
      "4": group(heading.marketing, 15, {
        "4.1": salesAreaDistrict,
        "4.2": distributionManagement,
        "4.3": productPromotion,
      }),
      "5": group(heading.productStory, 10, {
        "5.1": productStoryUsed,
        "5.2": onlyIf("5.1", storyLocalIdentity),
        "5.3": onlyIf("5.1", storyStructure),
      }),
    }),
    C: part(40, {
      "6": group(heading.sensoryQuality, 18, {
        "6.1": honeyImpurities,
        "6.2": packingFormat,
        "6.3": honeyColourTexture,
        "6.4": honeySmell,
        "6.5": honeyTaste,
      }),
      "7": nutrition,
      "8": uniqueness,
      "9": group(heading.declarationAndTests, 5, {
        "9.1": qualityDeclarationFile,
        "9.2": honeyPeriodicTests,
      }),
      "10": qualityAssuranceHoney,
      "11": globalMarketOpportunity,
    }),
  },
});

/**
 * Hints to its criteria by their codes, from the notes printed on its form: for showing it, not for rating.
 *
 * @example
 * honeyProductsHints["1.1"]?.en; // "Share of the raw materials used that come from the province"
 */
export const honeyProductsHints: HintsOf<typeof honeyProducts> = {
  "1.1": note.rawMaterialSource,
  "1.3": note.productionCapacity,
  "1.5": note.environmentalProtection,
  "1.6": note.sustainableEnergyAndTechnology,
  "2.3": note.styleOfPackaging,
  "3.2": note.communityPartInManagement,
  "4.2": note.distribution,
  "4.3": note.productPromotion,
  "5.2": note.localIdentity,
  "5.3": note.storyStructure,
  "6.2": note.suitsCharacteristics,
  "6.3": note.suitsNature,
  "7": note.nutritionHoneyProducts,
  "8": note.uniqueness,
  "9.1": note.productStandardDeclaration,
  "9.2": note.periodicFoodSafetyTestingHoneyProducts,
};
