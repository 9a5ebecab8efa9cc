import { communityTourism } from "../../src/decisions/2019/sets/26-community-tourism.js";
import type { CriteriaSet } from "../../src/decisions/criteria-set.js";
import { decisions } from "../../src/decisions/index.js";

/** All 79 forms: those of the decisions, and the one that an amendment put beside its original. */
export const allSets: readonly CriteriaSet[] = [...decisions.flatMap(({ sets }) => sets), communityTourism];
