import { group, part } from "../../criteria-set.js";
import { onlyIf, scaled } from "../../criterion.js";
import type { HintsOf } from "../../hints.js";
import { cosmetics as product } from "../classification.js";
import {
  accounting,
  communityManagement,
  localLabour,
  organisationFormHoneyProducts,
  revenueGrowth,
} from "../criteria/community.js";
import { packagingCompleteness, packagingStyleForm, productIdea } from "../criteria/development.js";
import { distributionManagement, productPromotion, salesAreaDistrict } from "../criteria/marketing.js";
import {
  convenienceOfUseStorage,
  cosmeticQualityAssurance,
  mainEffectiveness,
  periodicSafetyTesting,
  sensoryDeclaredStandard,
  standardDeclarationCosmetics,
  unwantedEffects,
} from "../criteria/medicinal.js";
import {
  processingValueAdded,
  productionCapacityDemand,
  productionEnvironment,
  productionLinkageProvince,
  rawMaterialSource,
  sustainableEnergy,
} from "../criteria/organisation.js";
import { globalMarketOpportunity, uniqueness } from "../criteria/quality.js";
import { productStory, storyLocalIdentity, storyStructure } from "../criteria/story.js";
import { form } from "../form.js";
import {
  forgedDossier,
  importedMaterial,
  incompleteDossier,
  noCosmeticsDeclaration,
  noCosmeticsEligibility,
  productionCertificateInvalid12,
} from "../grounds.js";
import * as heading from "../headings.js";
import * as note from "../printed-notes.js";

/** Set 20: cosmetics. 1048/QĐ-TTg, annex III. */
export const cosmetics = form(product, {
  samples: 5,
  grounds: [
    forgedDossier,
    noCosmeticsEligibility,
    incompleteDossier,
    importedMaterial,
    noCosmeticsDeclaration,
    productionCertificateInvalid12,
  ],
  parts: {
    A: part(35, {
      "1": group(heading.production, 18, {
        "1.1": rawMaterialSource,
        "1.2": processingValueAdded,
        "1.3": productionCapacityDemand,
        "1.4": productionLinkageProvince,
        "1.5": productionEnvironment,
        "1.6": sustainableEnergy,
      }),
      "2": group(heading.productDevelopment, 8, {
        "2.1": productIdea,
        "2.2": packagingCompleteness,
        "2.3": packagingStyleForm,
      }),
      "3": group(heading.communityStrength, 9, {
        "3.1": organisationFormHoneyProducts,
        "3.2": communityManagement,
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
        "5.1": productStory,
        "5.2": onlyIf("5.1", storyLocalIdentity),
        "5.3": onlyIf("5.1", storyStructure),
      }),
    }),
    C: part(40, {
      "6": standardDeclarationCosmetics,
      "7": scaled(sensoryDeclaredStandard, "0 1 3"),
      "8": convenienceOfUseStorage,
      "9": group(heading.effectiveness, 9, {
        "9.1": mainEffectiveness,
        "9.2": unwantedEffects,
      }),
      "10": uniqueness,
      "11": periodicSafetyTesting,
      "12": cosmeticQualityAssurance,
      "13": globalMarketOpportunity,
    }),
  },
});

/**
 * Hints to its criteria by their codes, from the notes printed on its form: for showing it, not for rating.
 *
 * @example
 * cosmeticsHints["1.3"]?.en; // "Ability to produce the quantity/scale the market needs"
 */
export const cosmeticsHints: HintsOf<typeof cosmetics> = {
  "1.3": note.productionCapacity,
  "1.5": note.environmentalProtection,
  "1.6": note.sustainableEnergyAndTechnology,
  "3.2": note.communityPartInManagement,
  "4.2": note.distribution,
  "4.3": note.productPromotion,
  "5.2": note.localIdentity,
  "5.3": note.storyStructure,
  "7": note.sensoryCheck,
  "9.2": note.unwantedEffects,
  "10": note.uniqueness,
  "11": note.periodicTestingCosmetics,
};
