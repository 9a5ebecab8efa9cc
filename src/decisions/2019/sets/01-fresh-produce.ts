import { group, part } from "../../criteria-set.js";
import { onlyIf } from "../../criterion.js";
import type { HintsOf } from "../../hints.js";
import { freshProduce as product } from "../classification.js";
import {
  accounting,
  communityManagementFresh,
  localLabour,
  organisationFormFresh,
  revenueGrowth,
} from "../criteria/community.js";
import { packagingCompleteness, packagingStyleForm, productIdeaFresh } from "../criteria/development.js";
import { distributionManagement, productPromotion, salesAreaDistrict } from "../criteria/marketing.js";
import {
  productionCapacityDemand,
  productionEnvironment,
  productionLinkageProvince,
  rawMaterialProvince,
  sustainableEnergyTechnology,
  valueAddedFreshProduce,
} from "../criteria/organisation.js";
import {
  globalMarketOpportunity,
  nutrition,
  periodicFoodSafetyTesting,
  productStandardFile,
  qualityAssuranceProduce,
  uniqueness,
} from "../criteria/quality.js";
import {
  colourAndRipeness,
  completeClean,
  sizeAndShapeFreshProduce,
  smellOrTasteFreshProduce,
  textureArrangement,
} from "../criteria/sensory-food.js";
import { productStoryShown, storyLocalIdentity, storyStructure } from "../criteria/story.js";
import { form } from "../form.js";
import {
  foodSafetyCertificateInvalid10,
  forgedDossier,
  importedMaterial,
  incompleteDossier,
  noFoodSafetyCertificate,
  noFoodSafetyTests,
} from "../grounds.js";
import * as heading from "../headings.js";
import * as note from "../printed-notes.js";

/** Set 1: fresh vegetables, tubers, fruits and seeds. 1048/QĐ-TTg, annex III. */
export const freshProduce = form(product, {
  samples: 5,
  grounds: [
    forgedDossier,
    noFoodSafetyCertificate,
    noFoodSafetyTests,
    incompleteDossier,
    importedMaterial,
    foodSafetyCertificateInvalid10,
  ],
  parts: {
    A: part(35, {
      "1": group(heading.production, 18, {
        "1.1": rawMaterialProvince,
        "1.2": valueAddedFreshProduce,
        "1.3": productionCapacityDemand,
        "1.4": productionLinkageProvince,
        "1.5": productionEnvironment,
        "1.6": sustainableEnergyTechnology,
      }),
      "2": group(heading.productDevelopment, 8, {
        "2.1": productIdeaFresh,
        "2.2": packagingCompleteness,
        "2.3": packagingStyleForm,
      }),
      "3": group(heading.communityStrength, 9, {
        "3.1": organisationFormFresh,
        "3.2": communityManagementFresh,
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
        "5.1": productStoryShown,
        "5.2": onlyIf("5.1", storyLocalIdentity),
        "5.3": onlyIf("5.1", storyStructure),
      }),
    }),
    C: part(40, {
      "6": group(heading.sensoryQuality, 18, {
        "6.1": sizeAndShapeFreshProduce,
        "6.2": colourAndRipeness,
        "6.3": smellOrTasteFreshProduce,
        "6.4": completeClean,
        "6.5": textureArrangement,
      }),
      "7": nutrition,
      "8": uniqueness,
      "9": group(heading.qualityDeclaration, 5, {
        "9.1": productStandardFile,
        "9.2": periodicFoodSafetyTesting,
      }),
      "10": qualityAssuranceProduce,
      "11": globalMarketOpportunity,
    }),
  },
});

/**
 * Hints to its criteria by their codes, from the notes printed on its form: for showing it, not for rating.
 *
 * @example
 * freshProduceHints["1.1"]?.en; // "Share of the raw materials used that come from the province"
 */
export const freshProduceHints: HintsOf<typeof freshProduce> = {
  "1.1": note.rawMaterialSource,
  "1.3": note.productionCapacity,
  "1.5": note.environmentalProtection,
  "1.6": note.sustainableEnergyAndTechnology,
  "3.2": note.communityPartInManagement,
  "4.2": note.distribution,
  "4.3": note.productPromotion,
  "5.2": note.localIdentity,
  "5.3": note.storyStructure,
  "7": note.nutrition,
  "8": note.uniqueness,
  "9.1": note.productStandardDeclaration,
  "9.2": note.periodicFoodSafetyTesting,
};
