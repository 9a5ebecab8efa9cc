import { group, part } from "../../criteria-set.js";
import { onlyIf, scaled } from "../../criterion.js";
import type { HintsOf } from "../../hints.js";
import { freshAnimalProducts as product } from "../classification.js";
import {
  accounting,
  businessGrowth,
  intellectualProperty,
  legalRepresentative,
  localLabour,
  organisationForm,
} from "../criteria/community.js";
import { ideaOriginFarmedCaught, labellingStyle, packaging } from "../criteria/development.js";
import { distributionManagement, mainSalesArea, productPromotion } from "../criteria/marketing.js";
import {
  chainLinkageSales,
  environmentalProtection,
  productionCapacity,
  productOriginRaisedCaught,
  sustainableTechnology,
  valueAddedFreshAnimal,
} from "../criteria/organisation.js";
import {
  globalMarketOpportunity,
  instructionsForUse,
  periodicTestingFresh,
  qualityAssuranceFresh,
  qualityDeclarationFresh,
  uniqueness,
} from "../criteria/quality.js";
import {
  colourFreshAnimalGrainAndHoney,
  impuritiesFreshAnimalAndGrain,
  sizeAndShape,
  smellFreshAnimal,
} from "../criteria/sensory-food.js";
import { productStory, storyLocalIdentity, storyStructure } from "../criteria/story.js";
import { form } from "../form.js";
import { commonStaple, unsafeImpurities } from "../grounds.js";
import * as heading from "../headings.js";
import * as note from "../printed-notes.js";

/** Set 2: fresh meat, aquatic products, eggs and milk. 148/QĐ-TTg. */
export const freshAnimalProducts = form(product, {
  samples: 5,
  grounds: [commonStaple, unsafeImpurities],
  parts: {
    A: part(40, {
      "1": group(heading.production, 18, {
        "1.1": productOriginRaisedCaught,
        "1.2": valueAddedFreshAnimal,
        "1.3": productionCapacity,
        "1.4": chainLinkageSales,
        "1.5": environmentalProtection,
        "1.6": sustainableTechnology,
      }),
      "2": group(heading.productDevelopment, 10, {
        "2.1": ideaOriginFarmedCaught,
        "2.2": packaging,
        "2.3": labellingStyle,
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
        "4.1": mainSalesArea,
        "4.2": distributionManagement,
        "4.3": productPromotion,
      }),
      "5": group(heading.productStory, 12, {
        "5.1": productStory,
        "5.2": onlyIf("5.1", storyLocalIdentity),
        "5.3": onlyIf("5.1", storyStructure),
      }),
    }),
    C: part(35, {
      "6": group(heading.sensoryQuality, 15, {
        "6.1": impuritiesFreshAnimalAndGrain,
        "6.2": scaled(sizeAndShape, "0 1 2 3****"),
        "6.3": colourFreshAnimalGrainAndHoney,
        "6.4": smellFreshAnimal,
      }),
      "7": uniqueness,
      "8": group(heading.qualityDeclaration, 5, {
        "8.1": qualityDeclarationFresh,
        "8.2": periodicTestingFresh,
      }),
      "9": qualityAssuranceFresh,
      "10": instructionsForUse,
      "11": globalMarketOpportunity,
    }),
  },
});

/**
 * Hints to its criteria by their codes, from the notes printed on its form: for showing it, not for rating.
 *
 * @example
 * freshAnimalProductsHints["1.3"]?.en; // "Ability to supply the quantity/scale the market needs, compared with the local average scale of the same kind of production"
 */
export const freshAnimalProductsHints: HintsOf<typeof freshAnimalProducts> = {
  "1.3": note.productionCapacity,
  "1.5": note.environmentalProtection,
  "1.6": note.technologyForSustainability,
  "3.2": note.legalRepresentative,
  "3.3": note.localLabour,
  "3.6": note.intellectualProperty,
  "4.2": note.distribution,
  "4.3": note.productPromotion,
  "5.2": note.localIdentity,
  "5.3": note.storyStructure,
  "6.3": note.suitsCharacteristics,
  "6.4": note.suitsProduct,
  "7": note.uniqueness,
  "8.1": note.productQualityDeclaration,
  "8.2": note.periodicFoodSafetyTesting,
  "9": note.qualityAssurance,
};
