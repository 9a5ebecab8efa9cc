import { classification } from "ocop/decisions/2026";

/** The codes of the sets of the decision in force by their slugs: `2026/11` for `tea`. */
export const codes: Readonly<Record<string, string>> = Object.fromEntries(
  classification.flatMap(({ groups }) =>
    groups.flatMap(({ sets }) => sets.map(({ slug, set }) => [slug, `2026/${String(set).padStart(2, "0")}`])),
  ),
);
