import { group, part } from "../../criteria-set.js";
import { onlyIf } from "../../criterion.js";
import type { HintsOf } from "../../hints.js";
import { medicalEquipment as product } from "../classification.js";
import {
  accounting,
  communityManagement,
  localLabour,
  organisationFormHoneyProducts,
  revenueGrowth,
} from "../criteria/community.js";
import { packagingCompleteness, packagingStyleForm, productIdeaFresh } from "../criteria/development.js";
import { distributionManagement, productPromotion, salesAreaDistrict } from "../criteria/marketing.js";
import {
  convenienceOfUseStorage,
  deviceQualityAssurance,
  deviceQualityDeclaration,
  effectivenessInUse,
  productSafety,
  sensoryDeclaredStandard,
} from "../criteria/medicinal.js";
import {
  processingValueAdded,
  productionCapacityDemand,
  productionEnvironment,
  productionLinkageProvince,
  rawMaterialProvince,
  sustainableEnergyTechnology,
} from "../criteria/organisation.js";
import { globalMarketOpportunity, uniqueness } from "../criteria/quality.js";
import { productStory, storyLocalIdentity, storyStructure } from "../criteria/story.js";
import { form } from "../form.js";
import {
  forgedDossier,
  importedMaterial,
  incompleteDossier,
  noDeclarationReceipt,
  noProductionCertificate12,
  noProductionEligibility,
} from "../grounds.js";
import * as heading from "../headings.js";
import * as note from "../printed-notes.js";

/** Set 21: medical equipment and devices. 1048/QĐ-TTg, annex III. */
export const medicalEquipment = form(product, {
  samples: 5,
  grounds: [
    forgedDossier,
    noProductionEligibility,
    incompleteDossier,
    importedMaterial,
    noDeclarationReceipt,
    noProductionCertificate12,
  ],
  parts: {
    A: part(35, {
      "1": group(heading.production, 18, {
        "1.1": rawMaterialProvince,
        "1.2": processingValueAdded,
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
      "6": deviceQualityDeclaration,
      "7": sensoryDeclaredStandard,
      "8": convenienceOfUseStorage,
      "9": effectivenessInUse,
      "10": productSafety,
      "11": uniqueness,
      "12": deviceQualityAssurance,
      "13": globalMarketOpportunity,
    }),
  },
});

/**
 * Hints to its criteria by their codes, from the notes printed on its form: for showing it, not for rating.
 *
 * @example
 * medicalEquipmentHints["1.1"]?.en; // "Share of the raw materials used that come from the province"
 */
export const medicalEquipmentHints: HintsOf<typeof medicalEquipment> = {
  "1.1": note.rawMaterialSource,
  "1.3": note.productionCapacity,
  "1.5": note.environmentalProtection,
  "1.6": note.sustainableEnergyAndTechnology,
  "3.2": note.communityPartInManagement,
  "4.2": note.distribution,
  "4.3": note.productPromotion,
  "5.2": note.localIdentity,
  "5.3": note.storyStructure,
  "7": note.sensoryCheck,
  "9": note.effectivenessInUse,
  "10": note.safety,
  "11": note.uniqueness,
};
