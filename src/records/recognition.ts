import * as z from "zod";
import { isDay } from "../base/day.js";
import { type Fields, fieldsOf, textOf } from "../base/fields.js";
import { checkPeriod } from "./parts/period.js";
import { type Named, record } from "./record.js";
import { type Report, rule } from "./rule.js";
import { decisionCode, provinceCode, recordId } from "./scalars/codes.js";
import { webAddress } from "./scalars/contact.js";
import { day, year } from "./scalars/day.js";
import { line, paragraphs } from "./scalars/text.js";

/** The stars that are recognised: one and two are results, never recognitions (26/2026 art. 4.1a). */
export const recognisedStars = z.literal([3, 4, 5]);

const authorityFields = record({
  /** The tier of the authority. */
  tier: z.enum(["district", "province", "ministry"]),
  /** The province; for a district that of its province. */
  province: z.optional(provinceCode),
  /** The name as the decision has it, such as `UBND tỉnh Lâm Đồng`. */
  name: z.optional(line(200)),
});

/** The type of the schema `authoritySchema`, by its name. */
export interface AuthoritySchema extends Named<typeof authorityFields> {}

/** Who recognised a product, or issued its certificate. Districts did until 1489/QĐ-TTg (2025-07-06). */
export const authoritySchema: AuthoritySchema = authorityFields;

/**
 * How well a recognition is evidenced, from the strongest to the weakest:
 *
 * - `signed-decision`: the decision itself, by number, date and authority;
 * - `official-news`: news of a state body confirms the award;
 * - `proposal`: a council's result or proposal before any recognition;
 * - `own-claim`: the producer or seller says so.
 *
 * Only the first two are awards (see `displayRank`).
 */
export const evidenceSchema = z.enum(["signed-decision", "official-news", "proposal", "own-claim"]);

/** The grounds of revocation in printed order (26/2026 art. 8.1 a to e). */
export const revocationGround = z.enum([
  "untrue-dossier",
  "criteria-no-longer-met",
  "law-breached",
  "mark-misused",
  "production-ended",
  "other-conclusion",
]);

const revocationFields = record({
  /** The day of the act. */
  date: day,
  /** Why it was taken back. */
  ground: z.optional(revocationGround),
  /** The number of the revoking decision. */
  decisionNumber: z.optional(line(100)),
});

/** The type of the schema `revocationSchema`, by its name. */
export interface RevocationSchema extends Named<typeof revocationFields> {}

/** The act that took a recognition back. */
export const revocationSchema: RevocationSchema = revocationFields;

const recognitionFields = record({
  /** Your identifier of the recognition. */
  id: z.optional(recordId),
  /** Your identifier of the product. */
  productId: z.optional(recordId),
  /** The product's name in the decision's list. */
  productName: z.optional(line(300)),
  /** After a first evaluation, an upgrade, or a re-evaluation. */
  kind: z.optional(z.enum(["first", "upgrade", "re-evaluation"])),
  /** The code of the decision whose rules were applied. */
  decision: z.optional(decisionCode),
  /** 3, 4 or 5. */
  stars: recognisedStars,
  /** How well it is evidenced: only the first two kinds are awards. */
  evidence: evidenceSchema,
  /** The number of the recognising decision, such as `858/QĐ-UBND`. */
  decisionNumber: z.optional(line(100)),
  /** The day of the decision. */
  date: z.optional(day),
  /** The year of the round, where it is known apart from the date or instead of it. */
  year: z.optional(year),
  /** Who recognised. */
  authority: z.optional(authoritySchema),
  /** The last day the certificate is valid, where it is known. */
  expires: z.optional(day),
  /** Where the evidence can be read. */
  sources: z.optional(z.array(webAddress).check(z.maxLength(20))),
  /** The act that took it back, where there is one. */
  revoked: z.optional(revocationSchema),
  /** Remarks of your own. */
  notes: z.optional(paragraphs(5000)),
}).check(
  rule((fields, report) => {
    checkPeriod(fields, report, "date", "expires");
    checkEvidence(fields, report);
    checkRevocation(fields, report);
  }),
);

/** The type of the schema `recognitionSchema`, by its name. */
export interface RecognitionSchema extends Named<typeof recognitionFields> {}

/**
 * A recognition (công nhận): the authority's act that gives a product its stars, with the evidence for it.
 *
 * A product's stars come from here and nowhere else. A signed decision has its number, date and authority; official
 * news has an address where it can be read.
 */
export const recognitionSchema: RecognitionSchema = recognitionFields;

function checkEvidence({ evidence, decisionNumber, date, authority, sources }: Fields, report: Report): void {
  if (evidence === "signed-decision") {
    for (const [field, value] of Object.entries({ decisionNumber, date, authority })) {
      if (value === undefined) {
        report("recognition.missing-proof", [field], {});
      }
    }
  }
  if (evidence === "official-news" && (sources === undefined || (Array.isArray(sources) && sources.length === 0))) {
    report("recognition.missing-source", ["sources"], {});
  }
}

function checkRevocation({ date, revoked }: Fields, report: Report): void {
  const awarded = textOf(date);
  const ended = textOf(fieldsOf(revoked)?.["date"]);
  if (awarded !== undefined && ended !== undefined && isDay(awarded) && isDay(ended) && ended < awarded) {
    report("recognition.revoked-before-award", ["revoked", "date"], { date: awarded, revoked: ended });
  }
}

/** A recognition as it was read. */
export type Recognition = z.output<typeof recognitionSchema>;

/** A recognition as it may be given. */
export type RecognitionInput = z.input<typeof recognitionSchema>;

/** How well a recognition is evidenced. */
export type Evidence = z.output<typeof evidenceSchema>;

/** A ground of revocation. */
export type RevocationGround = z.output<typeof revocationGround>;
