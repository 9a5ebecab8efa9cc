import { group, part } from "../../criteria-set.js";
import { onlyIf } from "../../criterion.js";
import type { HintsOf } from "../../hints.js";
import { liquidCondiments as product } from "../classification.js";
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
  processingValueAdded,
  productionCapacity,
  productionEnvironment,
  productionLinkageProvince,
  rawMaterialProvince,
  sustainableEnergyTechnology,
} from "../criteria/organisation.js";
import {
  foodPeriodicTests,
  globalMarketOpportunity,
  qualityAssuranceProcessed,
  qualityDeclarationFileFastFood,
  uniqueness,
} from "../criteria/quality.js";
import {
  colourFreshAnimalGrainAndHoney,
  impuritiesCoffee,
  packingFormat,
  sauceSmell,
  sauceTaste,
  textureCondiments,
} from "../criteria/sensory-food.js";
import { productStoryUsed, storyLocalIdentity, storyStructure } from "../criteria/story.js";
import { form } from "../form.js";
import {
  foodSafetyCertificateInvalid9,
  forgedDossier,
  importedMaterial,
  incompleteDossier,
  noFoodSafetyCertificate,
  noFoodSafetyTests,
  unsafeImpurities,
} from "../grounds.js";
import * as heading from "../headings.js";
import * as note from "../printed-notes.js";

/** Set 10: sauces, fish sauce and other liquid condiments. 1048/QĐ-TTg, annex III. */
export const liquidCondiments = form(product, {
  samples: 5,
  grounds: [
    forgedDossier,
    noFoodSafetyCertificate,
    noFoodSafetyTests,
    incompleteDossier,
    importedMaterial,
    unsafeImpurities,
    foodSafetyCertificateInvalid9,
  ],
  parts: {
    A: part(35, {
      "1": group(heading.production, 18, {
        "1.1": rawMaterialProvince,
        "1.2": processingValueAdded,
        "1.3": productionCapacity,
        "1.4": productionLinkageProvince,
        "1.5": productionEnvironment,
        "1.6": sustainableEnergyTechnology,
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
      "6": group(heading.sensoryQuality, 20, {
        "6.1": impuritiesCoffee,
        "6.2": textureCondiments,
        "6.3": colourFreshAnimalGrainAndHoney,
        "6.4": sauceSmell,
        "6.5": sauceTaste,
        "6.6": packingFormat,
      }),
      "7": uniqueness,
      "8": group(heading.declarationAndTests, 5, {
        "8.1": qualityDeclarationFileFastFood,
        "8.2": foodPeriodicTests,
      }),
      "9": qualityAssuranceProcessed,
      "10": globalMarketOpportunity,
    }),
  },
});

/**
 * Hints to its criteria by their codes, from the notes printed on its form: for showing it, not for rating.
 *
 * @example
 * liquidCondimentsHints["1.1"]?.en; // "Share of the raw materials used that come from the province"
 */
export const liquidCondimentsHints: HintsOf<typeof liquidCondiments> = {
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
  "6.2": note.suitsNature,
  "6.3": note.suitsCharacteristics,
  "6.4": note.suitsProduct,
  "6.5": note.suitsProduct,
  "6.6": note.suitsCharacteristics,
  "7": note.uniqueness,
  "8.1": note.qualityDeclarationFile,
  "8.2": note.periodicFoodSafetyTestingHouseholdHandicrafts,
};
