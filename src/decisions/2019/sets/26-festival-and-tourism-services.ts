import { group, part } from "../../criteria-set.js";
import { onlyIf } from "../../criterion.js";
import type { HintsOf } from "../../hints.js";
import { festivalAndTourismServices as product } from "../classification.js";
import {
  accounting,
  communityManagement,
  organisationFormHoneyProducts,
  revenueGrowth,
} from "../criteria/community.js";
import { productPromotion } from "../criteria/marketing.js";
import { productStory, storyLocalIdentity, storyStructure } from "../criteria/story.js";
import {
  goodsServed,
  heritageConservation,
  ideaOrigin,
  localLabourFestivalAndTourismServices,
  mainCustomerArea,
  managersAndStaff,
  productionEnvironmentFestivalAndTourismServices,
  receptionArrangements,
  salesOrganisation,
  serviceCompleteness,
  servicesAndQuality,
  tourismArchitecture,
  tourismEquipment,
  tourismLocation,
  tourismSustainableEnergy,
} from "../criteria/tourism.js";
import { form } from "../form.js";
import * as heading from "../headings.js";
import * as note from "../printed-notes.js";

/** Set 26: tourism, traditional and festival services. 1048/QĐ-TTg, annex III. */
export const festivalAndTourismServices = form(product, {
  samples: 0,
  grounds: [],
  unverified: {
    vi: "Bản in chỉ cộng được 99 điểm (phần A 34 thay vì 35)",
    en: "The print adds up to 99 points (part A to 34 instead of 35)",
  },
  parts: {
    A: part(34, {
      "1": group(heading.services, 19, {
        "1.1": heritageConservation,
        "1.2": productionEnvironmentFestivalAndTourismServices,
        "1.3": tourismSustainableEnergy,
      }),
      "2": group(heading.productDevelopment, 6, {
        "2.1": ideaOrigin,
        "2.2": serviceCompleteness,
      }),
      "3": group(heading.communityStrength, 9, {
        "3.1": organisationFormHoneyProducts,
        "3.2": communityManagement,
        "3.3": localLabourFestivalAndTourismServices,
        "3.4": revenueGrowth,
        "3.5": accounting,
      }),
    }),
    B: part(25, {
      "4": group(heading.marketing, 15, {
        "4.1": mainCustomerArea,
        "4.2": salesOrganisation,
        "4.3": productPromotion,
      }),
      "5": group(heading.productStory, 10, {
        "5.1": productStory,
        "5.2": onlyIf("5.1", storyLocalIdentity),
        "5.3": onlyIf("5.1", storyStructure),
      }),
    }),
    C: part(40, {
      "6": tourismLocation,
      "7": tourismArchitecture,
      "8": receptionArrangements,
      "9": tourismEquipment,
      "10": servicesAndQuality,
      "11": goodsServed,
      "12": managersAndStaff,
    }),
  },
});

/**
 * Hints to its criteria by their codes, from the notes printed on its form: for showing it, not for rating.
 *
 * @example
 * festivalAndTourismServicesHints["1.1"]?.en; // "Cultural/natural heritage; mountain ecosystems, biodiversity; last level only: heritage/ecosystems/biodiversity"
 */
export const festivalAndTourismServicesHints: HintsOf<typeof festivalAndTourismServices> = {
  "1.1": note.heritageAndBiodiversityConservation,
  "1.2": note.environmentalProtection,
  "1.3": note.sustainableEnergyAndTechnology,
  "2.2": note.serviceCompleteness,
  "3.2": note.communityPartInManagement,
  "4.2": note.distributionFestivalAndTourismServices,
  "4.3": note.productPromotion,
  "5.2": note.localIdentity,
  "5.3": note.storyStructure,
};
