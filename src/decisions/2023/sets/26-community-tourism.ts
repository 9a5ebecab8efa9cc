import { group, part } from "../../criteria-set.js";
import { scaled } from "../../criterion.js";
import type { HintsOf } from "../../hints.js";
import { communityTourism as product } from "../classification.js";
import { accounting, businessGrowth, legalRepresentative, localLabour } from "../criteria/community.js";
import {
  architectureLandscape,
  energySaving,
  experienceActivities,
  goodsAndFood,
  heritageConservation,
  ideaOriginTourism,
  managementRules,
  promotionRepresentatives,
  ruralStandardArea,
  serviceAttitude,
  serviceCompleteness,
  serviceCoordinationUnit,
  serviceMarkRegistration,
  storyPresentationTourism,
  targetMarket,
  tourismAmenities,
  tourismBusinessConditions,
  tourismEnvironment,
  tourismHandbookStory,
  tourismLinkage,
  tourismLocation,
  tourismOrganisationForm,
  tourismPromotion,
  tourismPromotionKit,
  tourismSafetySecurity,
  tourismSalesOrganisation,
  tourismServiceQuality,
  trainedStaff,
  visitorAttractions,
} from "../criteria/tourism.js";
import { form } from "../form.js";
import * as heading from "../headings.js";
import * as note from "../printed-notes.js";

/** Set 26: community tourism, ecotourism and tourist sites. 148/QĐ-TTg. */
export const communityTourism = form(product, {
  samples: 0,
  grounds: [],
  parts: {
    A: part(40, {
      "1": group(heading.communityServices, 15, {
        "1.1": serviceCoordinationUnit,
        "1.2": managementRules,
        "1.3": tourismEnvironment,
        "1.4": energySaving,
      }),
      "2": group(heading.productDevelopment, 12, {
        "2.1": ideaOriginTourism,
        "2.2": targetMarket,
        "2.3": heritageConservation,
      }),
      "3": group(heading.communityStrength, 13, {
        "3.1": tourismOrganisationForm,
        "3.2": legalRepresentative,
        "3.3": localLabour,
        "3.4": scaled(businessGrowth, "1 3****"),
        "3.5": accounting,
        "3.6": serviceMarkRegistration,
      }),
    }),
    B: part(25, {
      "4": group(heading.marketing, 17, {
        "4.1": promotionRepresentatives,
        "4.2": tourismLinkage,
        "4.3": tourismSalesOrganisation,
        "4.4": tourismPromotion,
        "4.5": tourismPromotionKit,
      }),
      "5": group(heading.productStory, 8, {
        "5.1": tourismHandbookStory,
        "5.2": storyPresentationTourism,
        "5.3": ruralStandardArea,
      }),
    }),
    C: part(35, {
      "6": tourismLocation,
      "7": architectureLandscape,
      "8": tourismBusinessConditions,
      "9": tourismSafetySecurity,
      "10": serviceCompleteness,
      "11": experienceActivities,
      "12": trainedStaff,
      "13": tourismServiceQuality,
      "14": serviceAttitude,
      "15": tourismAmenities,
      "16": visitorAttractions,
      "17": goodsAndFood,
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
  "3.2": note.legalRepresentative,
  "3.3": note.localLabour,
  "3.6": note.intellectualPropertyCommunityTourism,
  "4.3": note.salesOrganisation,
  "5.2": note.storyPresentation,
  "7": note.architectureAndLandscape,
  "10": note.serviceCompleteness,
  "12": note.trainedManagersAndStaff,
  "13": note.tourismServiceQuality,
  "14": note.serviceQuality,
  "15": note.amenities,
  "16": note.activitiesToAttractVisitors,
};
