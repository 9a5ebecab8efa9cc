import { group, part } from "../../criteria-set.js";
import { onlyIf, scaled } from "../../criterion.js";
import type { HintsOf } from "../../hints.js";
import { fabricsAndGarments as product } from "../classification.js";
import {
  accounting,
  communityManagement,
  localLabour,
  organisationFormHoneyProducts,
  revenueGrowth,
} from "../criteria/community.js";
import {
  overallHarmony,
  textileAesthetics,
  textileFunctions,
  textileMaterials,
  textilePracticality,
  textileReliability,
  textileServiceLife,
  textileUniqueDesign,
} from "../criteria/crafts.js";
import { packagingCompleteness, packagingStyleForm, productIdeaFresh } from "../criteria/development.js";
import { distributionManagement, productPromotion, salesAreaDistrict } from "../criteria/marketing.js";
import {
  productionCapacityDemand,
  productionEnvironment,
  productionLinkageProvince,
  rawMaterialProvince,
  sustainableEnergyTechnology,
  textileValueAdded,
} from "../criteria/organisation.js";
import { globalMarketOpportunity } from "../criteria/quality.js";
import { productStory, storyLocalIdentity, storyStructure } from "../criteria/story.js";
import { form } from "../form.js";
import { forgedDossier, importedMaterial, incompleteDossier, intellectualPropertyBreach } from "../grounds.js";
import * as heading from "../headings.js";
import * as note from "../printed-notes.js";

/** Set 25: fabrics and garments. 1048/QĐ-TTg, annex III. */
export const fabricsAndGarments = form(product, {
  samples: 5,
  grounds: [forgedDossier, incompleteDossier, importedMaterial, intellectualPropertyBreach],
  parts: {
    A: part(35, {
      "1": group(heading.production, 18, {
        "1.1": rawMaterialProvince,
        "1.2": textileValueAdded,
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
      "6": group(heading.productQuality, 35, {
        "6.1": textileAesthetics,
        "6.2": textileUniqueDesign,
        "6.3": scaled(overallHarmony, "0 1 3 5"),
        "6.4": textileFunctions,
        "6.5": textileMaterials,
        "6.6": textilePracticality,
        "6.7": textileReliability,
        "6.8": textileServiceLife,
      }),
      "7": globalMarketOpportunity,
    }),
  },
});

/**
 * Hints to its criteria by their codes, from the notes printed on its form: for showing it, not for rating.
 *
 * @example
 * fabricsAndGarmentsHints["1.1"]?.en; // "Share of the raw materials used that come from the province"
 */
export const fabricsAndGarmentsHints: HintsOf<typeof fabricsAndGarments> = {
  "1.1": note.rawMaterialSource,
  "1.3": note.productionCapacity,
  "1.5": note.environmentalProtection,
  "1.6": note.sustainableEnergyAndTechnology,
  "3.2": note.communityPartInManagement,
  "4.2": note.distribution,
  "4.3": note.productPromotion,
  "5.2": note.localIdentity,
  "5.3": note.storyStructure,
  "6.2": note.uniqueDesignFabricsAndGarments,
  "6.3": note.overallLookFabricsAndGarments,
  "6.4": note.productFunctionsFabricsAndGarments,
  "6.7": note.reliability,
  "6.8": note.serviceLife,
};
