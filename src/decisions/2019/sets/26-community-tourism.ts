import { group, part } from "../../criteria-set.js";
import { scaled } from "../../criterion.js";
import type { HintsOf } from "../../hints.js";
import { communityTourism as product } from "../classification.js";
import {
  accountingCommunityTourism,
  amenities,
  architectureLandscape,
  businessConditions,
  communityEnvironment,
  communityInManagement,
  communityLocation,
  energySaving,
  experienceActivities,
  goodsAndFood,
  heritageConservationCommunityTourism,
  ideaOriginTourism,
  localLabourFestivalAndTourismServices,
  managementMechanism,
  newRuralArea,
  organisationFormCommunityTourism,
  promotionalIdentity,
  promotionLinkage,
  promotionSalesOrganisation,
  regionalLinkage,
  revenueGrowthCommunityTourism,
  safetyAndOrder,
  serviceCompletenessCommunityTourism,
  serviceCoordinationUnit,
  serviceQuality,
  storyPresentationTourism,
  targetMarket,
  tourismProductQuality,
  tourismPromotion,
  tourismStory,
  trainedStaff,
  visitorActivities,
} from "../criteria/tourism.js";
import { form } from "../form.js";
import * as heading from "../headings.js";
import * as note from "../printed-notes.js";

/** Set 26: community tourism services and tourist sites, as amended in 2020. 1048/QĐ-TTg as amended by 781/QĐ-TTg. */
export const communityTourism = form(product, {
  samples: 0,
  grounds: [],
  unverified: {
    vi: "Lấy từ cơ sở dữ liệu của một cổng cấp tỉnh; không có bản in của Quyết định 781",
    en: "Taken from a provincial portal's database; the print of decision 781 was not found",
  },
  parts: {
    A: part(35, {
      "1": group(heading.communityServices, 15, {
        "1.1": serviceCoordinationUnit,
        "1.2": managementMechanism,
        "1.3": communityEnvironment,
        "1.4": energySaving,
      }),
      "2": group(heading.productDevelopment, 7, {
        "2.1": ideaOriginTourism,
        "2.2": targetMarket,
      }),
      "3": group(heading.communityStrength, 13, {
        "3.1": organisationFormCommunityTourism,
        "3.2": communityInManagement,
        "3.3": scaled(localLabourFestivalAndTourismServices, "1 3"),
        "3.4": revenueGrowthCommunityTourism,
        "3.5": accountingCommunityTourism,
      }),
    }),
    B: part(25, {
      "4": group(heading.marketing, 17, {
        "4.1": promotionLinkage,
        "4.2": regionalLinkage,
        "4.3": promotionSalesOrganisation,
        "4.4": tourismPromotion,
        "4.5": promotionalIdentity,
      }),
      "5": group(heading.productStory, 8, {
        "5.1": tourismStory,
        "5.2": storyPresentationTourism,
        "5.3": newRuralArea,
      }),
    }),
    C: part(40, {
      "6": communityLocation,
      "7": architectureLandscape,
      "8": heritageConservationCommunityTourism,
      "9": businessConditions,
      "10": safetyAndOrder,
      "11": serviceCompletenessCommunityTourism,
      "12": experienceActivities,
      "13": trainedStaff,
      "14": tourismProductQuality,
      "15": serviceQuality,
      "16": amenities,
      "17": visitorActivities,
      "18": goodsAndFood,
    }),
  },
});

/**
 * Hints to its criteria by their codes, from the notes printed on its form: for showing it, not for rating.
 *
 * @example
 * communityTourismHints["1.1"]?.en; // "Unit that coordinates the management and operation of the services"
 */
export const communityTourismHints: HintsOf<typeof communityTourism> = {
  "1.1": note.serviceCoordinationUnit,
  "1.2": note.managementMechanism,
  "1.3": note.environmentalProtectionOfSite,
  "3.2": note.communityPartInManagement,
  "4.1": note.valueChainLinkageInPromotion,
  "4.2": note.regionalAndValueChainLinkage,
  "4.3": note.salesOrganisation,
  "4.4": note.productPromotionCommunityTourism,
  "4.5": note.promotionalIdentityKit,
  "5.1": note.productStory,
  "5.2": note.storyPresentation,
  "5.3": note.newRuralArea,
  "7": note.architectureAndLandscape,
  "8": note.heritageAndBiodiversityConservationCommunityTourism,
  "9": note.serviceBusinessConditions,
  "10": note.safetyCommunityTourism,
  "11": note.serviceCompletenessCommunityTourism,
  "13": note.trainedManagersAndStaff,
  "14": note.tourismServiceQuality,
  "15": note.serviceQuality,
  "16": note.amenities,
  "17": note.activitiesToAttractVisitors,
};
