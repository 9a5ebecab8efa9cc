import { decisions } from "ocop/decisions";

/** The folder of a host that the site is served from. */
export const base = process.env.SITE_BASE ?? "/";

/** Every criteria set, with those that an amendment replaced: 79. */
export const allSets = decisions.flatMap((decision) => [
  ...decision.sets.map((set) => ({ decision, set })),
  ...(decision.amendedSets ?? []).map(({ set, from }) => ({ decision, set, from })),
]);

/** `11` or `26-781`, as in the addresses of pages. */
export const numberOf = (set) => [String(set.set).padStart(2, "0"), set.amendedBy].filter(Boolean).join("-");

/** The law's code: `2026/11`, `2019/26-781`. */
export const codeOf = (set) => `${set.decision}/${numberOf(set)}`;

export const pageOf = (set) => `rules/${set.decision}/${numberOf(set)}-${set.slug}`;

export const criterionPage = (set, criterion) => `criteria/${codeOf(set)}/${criterion}.html`;

/** The decision before a decision, as far as it has sets. */
export const formerOf = (decision) => decisions[decisions.indexOf(decision) + 1];

/** The set that a code of the crosswalk is of: `"2023/11"`. */
export const setOfCode = (code) => allSets.find(({ set }) => codeOf(set) === code)?.set;
