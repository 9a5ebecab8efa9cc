import { group, part } from "../../criteria-set.js";
import { onlyIf, scaled } from "../../criterion.js";
import type { HintsOf } from "../../hints.js";
import { flowers as product } from "../classification.js";
import {
  accounting,
  businessGrowth,
  intellectualProperty,
  legalRepresentative,
  localLabour,
  organisationFormWithFarm,
} from "../criteria/community.js";
import {
  colourFlowers,
  instructionsFlowers,
  productDesignOrnamental,
  qualityAssurancePlants,
} from "../criteria/crafts.js";
import { craftPackagingLabelling, ideaOriginProcessed } from "../criteria/development.js";
import { distributionManagement, productPromotion, salesAreaOnlineChannel } from "../criteria/marketing.js";
import {
  chainLinkageSales,
  environmentalProtection,
  productionCapacity,
  productOriginGrown,
  sustainableTechnology,
  valueAddedFlowers,
} from "../criteria/organisation.js";
import { globalMarket, uniqueness } from "../criteria/quality.js";
import { sizeAndShape } from "../criteria/sensory-food.js";
import { productStory, storyLocalIdentity, storyStructureProcessed } from "../criteria/story.js";
import { form } from "../form.js";
import * as heading from "../headings.js";
import * as note from "../printed-notes.js";

/** Set 23: flowers. 148/QĐ-TTg. */
export const flowers = form(product, {
  samples: 5,
  grounds: [],
  parts: {
    A: part(40, {
      "1": group(heading.production, 19, {
        "1.1": productOriginGrown,
        "1.2": valueAddedFlowers,
        "1.3": productionCapacity,
        "1.4": scaled(chainLinkageSales, "0 1 2 3"),
        "1.5": environmentalProtection,
        "1.6": sustainableTechnology,
      }),
      "2": group(heading.productDevelopment, 9, {
        "2.1": scaled(ideaOriginProcessed, "0 1 3 5****"),
        "2.2": craftPackagingLabelling,
      }),
      "3": group(heading.communityStrength, 12, {
        "3.1": organisationFormWithFarm,
        "3.2": legalRepresentative,
        "3.3": localLabour,
        "3.4": businessGrowth,
        "3.5": accounting,
        "3.6": intellectualProperty,
      }),
    }),
    B: part(25, {
      "4": group(heading.marketing, 13, {
        "4.1": salesAreaOnlineChannel,
        "4.2": distributionManagement,
        "4.3": productPromotion,
      }),
      "5": group(heading.productStory, 12, {
        "5.1": productStory,
        "5.2": onlyIf("5.1", storyLocalIdentity),
        "5.3": storyStructureProcessed,
      }),
    }),
    C: part(35, {
      "6": group(heading.productQuality, 13, {
        "6.1": sizeAndShape,
        "6.2": colourFlowers,
        "6.3": productDesignOrnamental,
      }),
      "7": scaled(uniqueness, "2 4 6**** 8*****"),
      "8": qualityAssurancePlants,
      "9": instructionsFlowers,
      "10": scaled(globalMarket, "1 3 5"),
    }),
  },
});

/**
 * Hints to its criteria by their codes, from the notes printed on its form: for showing it, not for rating.
 *
 * @example
 * flowersHints["1.3"]?.en; // "Ability to supply the quantity/scale the market needs, compared with the local average scale of the same kind of production"
 */
export const flowersHints: HintsOf<typeof flowers> = {
  "1.3": note.productionCapacity,
  "1.5": note.environmentalProtection,
  "1.6": note.technologyForSustainability,
  "2.2": note.packagingAndProductLabelling,
  "3.2": note.legalRepresentative,
  "3.3": note.localLabour,
  "3.6": note.intellectualProperty,
  "4.2": note.distribution,
  "4.3": note.productPromotion,
  "5.2": note.localIdentity,
  "6.2": note.colour,
  "7": note.uniquenessFlowers,
  "8": note.qualityAssurance,
};
