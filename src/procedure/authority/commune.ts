/**
 * What a commune assesses of a product dossier, in printed order (26/2026 art. 7.2a, form 03 part II):
 *
 * - `materials`: the product's origin and the use of local materials;
 * - `labour`: the use of local labour;
 * - `idea-origin`: where the idea of the product comes from;
 * - `local-identity`: local identity and know-how that set the product apart.
 *
 * The decision does not say which criteria they bear on, so none are named here.
 */
export type CommuneContent = "materials" | "labour" | "idea-origin" | "local-identity";

/** The commune's part in the procedure: it assesses and sends on, and recognises nothing. */
export interface CommunePart {
  readonly assesses: readonly CommuneContent[];
  /** The working days it has from receipt; null where no term is known. */
  readonly workingDays: number | null;
  /** The number of the form its report is made on; null where none is known. */
  readonly form: string | null;
  /** Where it sends the dossier with its request. */
  readonly sendsTo: "province";
  /** Where it says so. */
  readonly article: string;
}

const contents = ["materials", "labour", "idea-origin", "local-identity"] as const;

/** The commune's part under 26/2026/QĐ-TTg (art. 7.2). */
export const communeUnder2026 = {
  assesses: contents,
  workingDays: 15,
  form: "03",
  sendsTo: "province",
  article: "26/2026/QĐ-TTg, art. 7.2",
} as const satisfies CommunePart;

/** The commune's part from 1489/QĐ-TTg on; the summaries that were read give no term and no form. */
export const communeUnder1489 = {
  assesses: contents,
  workingDays: null,
  form: null,
  sendsTo: "province",
  article: "148/QĐ-TTg as amended by 1489/QĐ-TTg, annex II.1",
} as const satisfies CommunePart;
