import { group, part } from "../../criteria-set.js";
import { onlyIf } from "../../criterion.js";
import type { HintsOf } from "../../hints.js";
import { essentialOilsAndHerbs as product } from "../classification.js";
import {
  accounting,
  businessGrowth,
  intellectualProperty,
  legalRepresentative,
  localLabour,
  organisationFormDrinks,
} from "../criteria/community.js";
import { ideaOriginHerbal, labellingStyle, packaging } from "../criteria/development.js";
import { distributionManagement, mainSalesArea, productPromotion } from "../criteria/marketing.js";
import {
  convenienceOfUseStorage,
  effectivenessInUse,
  instructionsMedicinal,
  productSafety,
  sensoryDeclaredStandard,
  standardDeclarationMedicinalMaterials,
} from "../criteria/medicinal.js";
import {
  chainLinkageHerbal,
  environmentalProtectionHerbal,
  productionCapacity,
  rawMaterialSourceHerbal,
  sustainableTechnology,
  valueAddedTeaCoffeeMedicinal,
} from "../criteria/organisation.js";
import { globalMarketOpportunity, qualityAssurance, uniqueness } from "../criteria/quality.js";
import { productStory, storyLocalIdentity, storyStructureProcessed } from "../criteria/story.js";
import { form } from "../form.js";
import * as heading from "../headings.js";
import * as note from "../printed-notes.js";

/** Set 20: essential oils and other herbs. 148/QĐ-TTg. */
export const essentialOilsAndHerbs = form(product, {
  samples: 5,
  grounds: [],
  parts: {
    A: part(40, {
      "1": group(heading.production, 18, {
        "1.1": rawMaterialSourceHerbal,
        "1.2": valueAddedTeaCoffeeMedicinal,
        "1.3": productionCapacity,
        "1.4": chainLinkageHerbal,
        "1.5": environmentalProtectionHerbal,
        "1.6": sustainableTechnology,
      }),
      "2": group(heading.productDevelopment, 10, {
        "2.1": ideaOriginHerbal,
        "2.2": packaging,
        "2.3": labellingStyle,
      }),
      "3": group(heading.communityStrength, 12, {
        "3.1": organisationFormDrinks,
        "3.2": legalRepresentative,
        "3.3": localLabour,
        "3.4": businessGrowth,
        "3.5": accounting,
        "3.6": intellectualProperty,
      }),
    }),
    B: part(25, {
      "4": group(heading.marketing, 13, {
        "4.1": mainSalesArea,
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
      "6": standardDeclarationMedicinalMaterials,
      "7": sensoryDeclaredStandard,
      "8": convenienceOfUseStorage,
      "9": effectivenessInUse,
      "10": productSafety,
      "11": uniqueness,
      "12": qualityAssurance,
      "13": instructionsMedicinal,
      "14": globalMarketOpportunity,
    }),
  },
});

/**
 * Hints to its criteria by their codes, from the notes printed on its form: for showing it, not for rating.
 *
 * @example
 * essentialOilsAndHerbsHints["1.1"]?.en; // "Share of the raw materials used that come from the province"
 */
export const essentialOilsAndHerbsHints: HintsOf<typeof essentialOilsAndHerbs> = {
  "1.1": note.rawMaterialSource,
  "1.3": note.productionCapacity,
  "1.5": note.environmentalProtection,
  "1.6": note.technologyForSustainability,
  "3.2": note.legalRepresentative,
  "3.3": note.localLabour,
  "3.6": note.intellectualProperty,
  "4.2": note.distribution,
  "4.3": note.productPromotion,
  "5.2": note.localIdentity,
  "7": note.sensoryCheck,
  "9": note.effectivenessInUse,
  "10": note.safety,
  "11": note.uniquenessEssentialOilsAndHerbs,
  "12": note.qualityAssurance,
};
