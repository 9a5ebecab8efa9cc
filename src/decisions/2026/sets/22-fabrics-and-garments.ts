import { group, part } from "../../criteria-set.js";
import { scaled } from "../../criterion.js";
import type { HintsOf } from "../../hints.js";
import { fabricsAndGarments as product } from "../classification.js";
import { valueAddedHandicraft } from "../criteria/added-value.js";
import {
  businessGrowth,
  formOfOrganisation,
  intellectualProperty,
  legalRepresentative,
  localLabour,
} from "../criteria/community.js";
import {
  craftsmanship,
  designUniqueness,
  instructionsTextile,
  integratedValueElements,
  materialQualityTextile,
  productFunctions,
} from "../criteria/handicraft.js";
import { ideaOriginProcessed } from "../criteria/idea-origin.js";
import { distributionManagement, mainSalesArea, productPromotion } from "../criteria/marketing.js";
import { rawMaterialSource } from "../criteria/origin.js";
import { bilingualLabelling, packagingAndLabelling } from "../criteria/packaging.js";
import {
  environmentalProtection,
  productionCapacity,
  productionLinkage,
  sustainableTechnology,
} from "../criteria/production.js";
import { globalMarketOpportunity, qualityDeclaration } from "../criteria/quality.js";
import { localIdentity, productStory, storyStructure } from "../criteria/story.js";
import { form } from "../form.js";
import { forgedDossier, incompleteRegistration, intellectualPropertyBreach } from "../grounds.js";
import * as heading from "../headings.js";
import * as note from "../printed-notes.js";

/** Set 22: fabrics and garments. 26/2026/QĐ-TTg, annex II. */
export const fabricsAndGarments = form(product, {
  samples: 5,
  grounds: [forgedDossier, incompleteRegistration, intellectualPropertyBreach],
  parts: {
    A: part(40, {
      1: group(heading.production, 18, {
        "1.1": rawMaterialSource,
        "1.2": valueAddedHandicraft,
        "1.3": productionCapacity,
        "1.4": scaled(productionLinkage, "0 1 2**** 4*****"),
        "1.5": environmentalProtection,
        "1.6": sustainableTechnology,
      }),
      2: group(heading.productDevelopment, 10, {
        "2.1": scaled(ideaOriginProcessed, "0 1 2 4****"),
        "2.2": scaled(packagingAndLabelling, "1*** 3 5****"),
        "2.3": bilingualLabelling,
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
      6: group(heading.craftCriteria, 24, {
        "6.1": craftsmanship,
        "6.2": designUniqueness,
        "6.3": scaled(integratedValueElements, "0 1 3 5"),
        "6.4": scaled(productFunctions, "0 1 2 4"),
        "6.5": materialQualityTextile,
      }),
      7: scaled(qualityDeclaration, "1*** 2 3"),
      8: instructionsTextile,
      9: scaled(globalMarketOpportunity, "1 3 5"),
    }),
  },
});

/**
 * Hints to its criteria by their codes, from the notes printed on its form: for showing it, not for rating.
 *
 * @example
 * fabricsAndGarmentsHints["1.3"]?.en; // "Ability to supply the quantity/scale the market needs, compared with the local average scale of the same kind of production, by output or production value"
 */
export const fabricsAndGarmentsHints: HintsOf<typeof fabricsAndGarments> = {
  "1.3": note.productionCapacity,
  "1.5": note.environmentalProtection,
  "3.3": note.localLabour,
  "4.2": note.distribution,
  "5.3": note.localIdentity,
  "6.2": note.uniqueDesign,
  "6.3": note.integratedElements,
  "6.4": note.productFunctions,
  "9": note.globalMarketOpportunity,
};
