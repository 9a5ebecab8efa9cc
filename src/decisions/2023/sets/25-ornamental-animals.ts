import { group, part } from "../../criteria-set.js";
import { onlyIf, scaled } from "../../criterion.js";
import type { HintsOf } from "../../hints.js";
import { ornamentalAnimals as product } from "../classification.js";
import {
  accounting,
  businessGrowth,
  intellectualProperty,
  legalRepresentative,
  localLabour,
  organisationForm,
} from "../criteria/community.js";
import { colourPlantsAnimals, qualityAssurancePlants, shapePlantsAnimals } from "../criteria/crafts.js";
import { productIdeaLocalSpeciality, tagInformationStory } from "../criteria/development.js";
import { distributionManagement, productPromotion, salesAreaOrnamentals } from "../criteria/marketing.js";
import {
  chainLinkageSales,
  environmentalProtection,
  productionCapacity,
  raisedInCommune,
  sustainableTechnology,
  valueAddedOrnamentalAnimals,
} from "../criteria/organisation.js";
import { globalMarketOpportunity, uniqueness } from "../criteria/quality.js";
import { sizeAndShape } from "../criteria/sensory-food.js";
import { productStory, storyLocalIdentity, storyStructureProcessed } from "../criteria/story.js";
import { form } from "../form.js";
import * as heading from "../headings.js";
import * as note from "../printed-notes.js";

/** Set 25: ornamental animals. 148/QĐ-TTg. */
export const ornamentalAnimals = form(product, {
  samples: 5,
  grounds: [],
  parts: {
    A: part(40, {
      "1": group(heading.production, 19, {
        "1.1": raisedInCommune,
        "1.2": valueAddedOrnamentalAnimals,
        "1.3": productionCapacity,
        "1.4": scaled(chainLinkageSales, "0 1 2 3"),
        "1.5": environmentalProtection,
        "1.6": sustainableTechnology,
      }),
      "2": group(heading.productDevelopment, 9, {
        "2.1": productIdeaLocalSpeciality,
        "2.2": tagInformationStory,
      }),
      "3": group(heading.communityStrength, 12, {
        "3.1": organisationForm,
        "3.2": legalRepresentative,
        "3.3": localLabour,
        "3.4": businessGrowth,
        "3.5": accounting,
        "3.6": intellectualProperty,
      }),
    }),
    B: part(25, {
      "4": group(heading.marketing, 13, {
        "4.1": salesAreaOrnamentals,
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
      "6": group(heading.productQuality, 15, {
        "6.1": scaled(shapePlantsAnimals, "1 3 5*****"),
        "6.2": scaled(colourPlantsAnimals, "1 3 5"),
        "6.3": sizeAndShape,
      }),
      "7": scaled(uniqueness, "2 5 7**** 10*****"),
      "8": qualityAssurancePlants,
      "9": scaled(globalMarketOpportunity, "1 3 5"),
    }),
  },
});

/**
 * Hints to its criteria by their codes, from the notes printed on its form: for showing it, not for rating.
 *
 * @example
 * ornamentalAnimalsHints["1.3"]?.en; // "Ability to supply the quantity/scale the market needs, compared with the local average scale of the same kind of production"
 */
export const ornamentalAnimalsHints: HintsOf<typeof ornamentalAnimals> = {
  "1.3": note.productionCapacity,
  "1.5": note.environmentalProtection,
  "1.6": note.technologyForSustainability,
  "2.2": note.style,
  "3.2": note.legalRepresentative,
  "3.3": note.localLabour,
  "3.6": note.intellectualProperty,
  "4.2": note.distribution,
  "4.3": note.productPromotion,
  "5.2": note.localIdentity,
  "6.2": note.colour,
  "7": note.uniqueness,
  "8": note.qualityAssurance,
};
