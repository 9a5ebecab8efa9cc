import { group, part } from "../../criteria-set.js";
import { scaled } from "../../criterion.js";
import type { HintsOf } from "../../hints.js";
import { flowers as product } from "../classification.js";
import { valueAddedFlowers } from "../criteria/added-value.js";
import {
  businessGrowth,
  formOfOrganisation,
  intellectualProperty,
  legalRepresentative,
  localLabour,
} from "../criteria/community.js";
import { ideaOriginProcessed } from "../criteria/idea-origin.js";
import { distributionManagement, mainSalesArea, productPromotion } from "../criteria/marketing.js";
import { internalQualityControl } from "../criteria/medicinal.js";
import { productOriginOrnamentalPlants } from "../criteria/origin.js";
import { colourFlowers, instructionsFlowers, productDesignOrnamental } from "../criteria/ornamental.js";
import { packagingAndLabelling } from "../criteria/packaging.js";
import {
  environmentalProtection,
  productionCapacity,
  productionLinkage,
  sustainableTechnology,
} from "../criteria/production.js";
import { globalMarketOpportunity, uniqueness } from "../criteria/quality.js";
import { sizeAndShape } from "../criteria/sensory-food.js";
import { localIdentity, productStory, storyStructure } from "../criteria/story.js";
import { form } from "../form.js";
import { forgedDossier, incompleteRegistration, notGrownInProvince } from "../grounds.js";
import * as heading from "../headings.js";
import * as note from "../printed-notes.js";

/** Set 23: flowers. 26/2026/QĐ-TTg, annex II. */
export const flowers = form(product, {
  samples: 5,
  grounds: [forgedDossier, incompleteRegistration, notGrownInProvince],
  parts: {
    A: part(40, {
      1: group(heading.production, 19, {
        "1.1": productOriginOrnamentalPlants,
        "1.2": valueAddedFlowers,
        "1.3": productionCapacity,
        "1.4": scaled(productionLinkage, "0 1 2**** 4*****"),
        "1.5": environmentalProtection,
        "1.6": sustainableTechnology,
      }),
      2: group(heading.productDevelopment, 9, {
        "2.1": scaled(ideaOriginProcessed, "0 1 3 5****"),
        "2.2": scaled(packagingAndLabelling, "1*** 3 4****"),
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
      6: group(heading.productQuality, 14, {
        "6.1": scaled(sizeAndShape, "0 1 2 5****"),
        "6.2": colourFlowers,
        "6.3": productDesignOrnamental,
      }),
      7: scaled(uniqueness, "2 4 6**** 8*****"),
      8: internalQualityControl,
      9: instructionsFlowers,
      10: scaled(globalMarketOpportunity, "1 3 5"),
    }),
  },
});

/**
 * Hints to its criteria by their codes, from the notes printed on its form: for showing it, not for rating.
 *
 * @example
 * flowersHints["1.3"]?.en; // "Ability to supply the quantity/scale the market needs, compared with the local average scale of the same kind of production, by output or production value"
 */
export const flowersHints: HintsOf<typeof flowers> = {
  "1.3": note.productionCapacity,
  "1.5": note.environmentalProtection,
  "3.3": note.localLabour,
  "4.2": note.distribution,
  "5.3": note.localIdentity,
  "6.2": note.colour,
  "7": note.uniquenessFlowers,
  "10": note.globalMarketOpportunity,
};
