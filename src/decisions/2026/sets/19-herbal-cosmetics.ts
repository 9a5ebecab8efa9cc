import { group, part } from "../../criteria-set.js";
import { scaled } from "../../criterion.js";
import type { HintsOf } from "../../hints.js";
import { herbalCosmetics as product } from "../classification.js";
import { valueAddedTeaCoffeeMedicinal } from "../criteria/added-value.js";
import {
  businessGrowth,
  formOfOrganisation,
  intellectualProperty,
  legalRepresentative,
  localLabour,
} from "../criteria/community.js";
import { ideaOriginProcessed } from "../criteria/idea-origin.js";
import { distributionManagement, mainSalesArea, productPromotion } from "../criteria/marketing.js";
import {
  convenienceOfUseStorage,
  effectivenessInUse,
  instructionsMedicinal,
  periodicTestingCosmetics,
  sensoryDeclaredStandard,
  standardDeclarationCosmetics,
} from "../criteria/medicinal.js";
import { rawMaterialSource } from "../criteria/origin.js";
import { bilingualLabelling, labellingCosmetics, packaging } from "../criteria/packaging.js";
import {
  environmentalProtection,
  productionCapacity,
  productionLinkage,
  sustainableTechnology,
} from "../criteria/production.js";
import { globalMarketOpportunity, qualityAssuranceProcessing, uniqueness } from "../criteria/quality.js";
import { localIdentity, productStory, storyStructure } from "../criteria/story.js";
import { form } from "../form.js";
import {
  forgedDossier,
  importedMaterial,
  incompleteRegistration,
  noCosmeticsDeclarationForm,
  noHealthMinistryConditions,
  noProductDeclaration,
} from "../grounds.js";
import * as heading from "../headings.js";
import * as note from "../printed-notes.js";

/** Set 19: cosmetics with medicinal-plant ingredients. 26/2026/QĐ-TTg, annex II. */
export const herbalCosmetics = form(product, {
  samples: 5,
  grounds: [
    forgedDossier,
    noHealthMinistryConditions,
    noProductDeclaration,
    incompleteRegistration,
    importedMaterial,
    noCosmeticsDeclarationForm,
  ],
  parts: {
    A: part(40, {
      1: group(heading.production, 17, {
        "1.1": rawMaterialSource,
        "1.2": valueAddedTeaCoffeeMedicinal,
        "1.3": productionCapacity,
        "1.4": productionLinkage,
        "1.5": environmentalProtection,
        "1.6": sustainableTechnology,
      }),
      2: group(heading.productDevelopment, 11, {
        "2.1": scaled(ideaOriginProcessed, "0 1 2 4****"),
        "2.2": packaging,
        "2.3": labellingCosmetics,
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
      6: standardDeclarationCosmetics,
      7: sensoryDeclaredStandard,
      8: convenienceOfUseStorage,
      9: effectivenessInUse,
      10: uniqueness,
      11: periodicTestingCosmetics,
      12: qualityAssuranceProcessing,
      13: instructionsMedicinal,
      14: globalMarketOpportunity,
    }),
  },
});

/**
 * Hints to its criteria by their codes, from the notes printed on its form: for showing it, not for rating.
 *
 * @example
 * herbalCosmeticsHints["1.3"]?.en; // "Ability to supply the quantity/scale the market needs, compared with the local average scale of the same kind of production, by output or production value"
 */
export const herbalCosmeticsHints: HintsOf<typeof herbalCosmetics> = {
  "1.3": note.productionCapacity,
  "1.5": note.environmentalProtection,
  "3.3": note.localLabour,
  "4.2": note.distribution,
  "5.3": note.localIdentity,
  "9": note.effectivenessInUse,
  "10": note.uniqueness,
  "11": note.periodicTesting,
  "14": note.globalMarketOpportunity,
};
