import { group, part } from "../../criteria-set.js";
import { scaled } from "../../criterion.js";
import type { HintsOf } from "../../hints.js";
import { communityTourism as product } from "../classification.js";
import { businessGrowth, legalRepresentative, localLabour } from "../criteria/community.js";
import {
  amenities,
  architectureLandscape,
  businessConditions,
  energySaving,
  environmentalProtectionTourism,
  experienceActivities,
  formOfOrganisationTourism,
  goodsAndFood,
  heritageConservation,
  ideaOriginTourism,
  intellectualPropertyTourism,
  location,
  managementRules,
  newRuralStandardTourism,
  productStoryTourism,
  promotionMaterials,
  promotionRepresentatives,
  promotionSalesOrganisation,
  promotionTourism,
  regionalLinkageTourism,
  safetySecurity,
  serviceAttitude,
  serviceCompleteness,
  serviceCoordinationUnit,
  storyPresentationTourism,
  targetMarket,
  tourismServiceQuality,
  trainedStaff,
  visitorAttractions,
} from "../criteria/tourism.js";
import { form } from "../form.js";
import * as heading from "../headings.js";
import * as note from "../printed-notes.js";

/** Set 26: community tourism services, ecotourism and tourist sites. 26/2026/QĐ-TTg, annex II. */
export const communityTourism = form(product, {
  samples: 0,
  grounds: [],
  parts: {
    A: part(40, {
      1: group(heading.communityServices, 14, {
        "1.1": serviceCoordinationUnit,
        "1.2": managementRules,
        "1.3": environmentalProtectionTourism,
        "1.4": energySaving,
      }),
      2: group(heading.productDevelopment, 12, {
        "2.1": ideaOriginTourism,
        "2.2": targetMarket,
        "2.3": heritageConservation,
      }),
      3: group(heading.communityStrength, 14, {
        "3.1": formOfOrganisationTourism,
        "3.2": legalRepresentative,
        "3.3": scaled(localLabour, "1 2 4"),
        "3.4": scaled(businessGrowth, "1 3****"),
        "3.5": intellectualPropertyTourism,
      }),
    }),
    B: part(25, {
      4: group(heading.marketing, 17, {
        "4.1": promotionRepresentatives,
        "4.2": regionalLinkageTourism,
        "4.3": promotionSalesOrganisation,
        "4.4": promotionTourism,
        "4.5": promotionMaterials,
      }),
      5: group(heading.productStory, 8, {
        "5.1": productStoryTourism,
        "5.2": storyPresentationTourism,
        "5.3": newRuralStandardTourism,
      }),
    }),
    C: part(35, {
      6: location,
      7: architectureLandscape,
      8: businessConditions,
      9: safetySecurity,
      10: serviceCompleteness,
      11: experienceActivities,
      12: trainedStaff,
      13: tourismServiceQuality,
      14: serviceAttitude,
      15: amenities,
      16: visitorAttractions,
      17: goodsAndFood,
    }),
  },
});

/**
 * Hints to its criteria by their codes, from the notes printed on its form: for showing it, not for rating.
 *
 * @example
 * communityTourismHints["2.3"]?.en; // "Activities to protect and conserve cultural/natural heritage, ecosystems and biodiversity linked to the tourism service"
 */
export const communityTourismHints: HintsOf<typeof communityTourism> = {
  "2.3": note.heritageAndBiodiversityConservation,
  "3.3": note.localLabour,
  "4.2": note.regionalAndValueChainLinkage,
  "5.3": note.newRuralArea,
};
