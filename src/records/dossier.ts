import * as z from "zod";
import { checkOther } from "./parts/other.js";
import { checkPeriod } from "./parts/period.js";
import { type Named, record } from "./record.js";
import { distinct, rule } from "./rule.js";
import { criterionCode, decisionCode, recordId, setKey } from "./scalars/codes.js";
import { webAddress } from "./scalars/contact.js";
import { day } from "./scalars/day.js";
import { count } from "./scalars/numbers.js";
import { line, paragraphs } from "./scalars/text.js";

/** The kinds of documents: 26/2026 art. 6 first, then the evidence form 02 part III refers to. */
export const documentKind = z.enum([
  "registration-form",
  "self-assessment-report",
  "commune-report",
  "commune-request",
  "province-request",
  "advisory-report",
  "council-report",
  "result-approval",
  "additional-tests",
  "business-registration",
  "production-eligibility",
  "material-origin",
  "environment",
  "labour",
  "growth",
  "intellectual-property",
  "market",
  "promotion",
  "story",
  "quality-declaration",
  "test-report",
  "traceability",
  "quality-management",
  "award",
  "other",
]);

const documentFields = record({
  /** Your identifier of the document. */
  id: z.optional(recordId),
  /** What kind of document it is. */
  kind: documentKind,
  /** The document's title; needed where its kind is `other`. */
  name: z.optional(line(300)),
  /** The number it bears. */
  number: z.optional(line(100)),
  /** Who issued it. */
  issuer: z.optional(line(200)),
  /** The day it was issued. */
  issued: z.optional(day),
  /** The last day it is valid; absent where it has no end. */
  expires: z.optional(day),
  /** The form it is in; a dossier is filed on paper and electronically (art. 7.1). */
  media: z.optional(z.array(z.enum(["paper", "electronic"])).check(z.maxLength(2))),
  /** The codes of the criteria it is evidence for. */
  criteria: z.optional(z.array(criterionCode).check(z.maxLength(100))),
  /** Where a copy can be seen. */
  url: z.optional(webAddress),
  /** Remarks of your own. */
  notes: z.optional(paragraphs(2000)),
}).check(
  rule((fields, report) => {
    checkOther(fields, report);
    checkPeriod(fields, report, "issued", "expires");
  }),
);

/** The type of the schema `documentSchema`, by its name. */
export interface DocumentSchema extends Named<typeof documentFields> {}

/** A document of a dossier, and the criteria it is evidence for: one document may serve several, and several one. */
export const documentSchema: DocumentSchema = documentFields;

const dossierFields = record({
  /** Your identifier of the dossier. */
  id: z.optional(recordId),
  /** The number of the registration form: `…-…/PĐK-(Mã tỉnh)-(Mã xã)-(Năm)`. */
  number: z.optional(line(100)),
  /** A first evaluation, an upgrade, or a re-evaluation. */
  kind: z.enum(["first", "upgrade", "re-evaluation"]),
  /** Your identifier of the product. */
  productId: z.optional(recordId),
  /** Your identifier of the producer. */
  producerId: z.optional(recordId),
  /** The code of the decision it is filed under. */
  decision: decisionCode,
  /** The product set: its number in the decision, or its slug. */
  set: setKey,
  /** The day it was filed with the commune. */
  filed: z.optional(day),
  /** The documents that were filed. */
  documents: z.array(documentSchema).check(z.maxLength(500), distinct("id")),
  /** Samples that go with it: five, but none for tourism (art. 6.2d). */
  samples: z.optional(count),
});

/** The type of the schema `dossierSchema`, by its name. */
export interface DossierSchema extends Named<typeof dossierFields> {}

/** A dossier (hồ sơ): what is filed for a first evaluation, an upgrade or a re-evaluation (26/2026 art. 6). */
export const dossierSchema: DossierSchema = dossierFields;

/** A dossier as it was read. */
export type Dossier = z.output<typeof dossierSchema>;

/** A dossier as it may be given. */
export type DossierInput = z.input<typeof dossierSchema>;

/** A document of a dossier. */
export type DossierDocument = z.output<typeof documentSchema>;

/** A kind of document. */
export type DocumentKind = z.output<typeof documentKind>;
