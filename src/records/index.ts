/**
 * Records: producers, products, score sheets, evaluations, dossiers, recognitions and certificates as zod schemas, with
 * issues of stable codes instead of exceptions.
 *
 * @module
 */

export type { Outcome } from "../base/outcome.js";
export type { EnterpriseSize, ProducerType } from "../decisions/participation.js";
export {
  type Certificate,
  type CertificateInput,
  certificateSchema,
} from "./certificate.js";
export { checkAddress, type UnitLookup } from "./check-address.js";
export { type DisplayRank, displayRank } from "./display-rank.js";
export {
  type DocumentKind,
  type Dossier,
  type DossierDocument,
  type DossierInput,
  documentKind,
  documentSchema,
  dossierSchema,
} from "./dossier.js";
export {
  type Eligibility,
  type EligibilityCode,
  type EligibilityParams,
  type EligibilityReason,
  eligibility,
} from "./eligibility.js";
export { type EvaluationRecord, type EvaluationRecordInput, evaluationSchema } from "./evaluation.js";
export { type FieldErrors, toFieldErrors } from "./field-errors.js";
export { type FormIssue, type FormResult, type FormSchema, formSchema } from "./form-schema.js";
export { checkDigitOf, type Gtin, type GtinIssue, type GtinKind, parseGtin } from "./gtin.js";
export type { RecordIssue, RecordIssueCode, RecordIssueParams } from "./issue.js";
export { nameKey } from "./name-key.js";
export {
  type Address,
  addressSchema,
  type FormerAddress,
  formerAddressSchema,
  type Place,
  placeSchema,
} from "./parts/address.js";
export { type PhoneIssue, parsePhone, splitPhones } from "./phone.js";
export { type Producer, type ProducerInput, producerSchema } from "./producer.js";
export { type Product, type ProductInput, productSchema } from "./product.js";
export { rateRecord } from "./rate-record.js";
export {
  type Evidence,
  evidenceSchema,
  type Recognition,
  type RecognitionInput,
  type RevocationGround,
  recognitionSchema,
  revocationGround,
} from "./recognition.js";
export { recordMessage } from "./record-message.js";
export { resolveSet, type SetReference } from "./resolve-set.js";
export type * from "./schema-types.js";
export { type ScoreSheet, type ScoreSheetInput, scoreSheetSchema } from "./score-sheet.js";
export { parseTaxCode, type TaxCode, type TaxCodeIssue, type TaxCodeKind } from "./tax-code.js";
export { toEvaluation } from "./to-evaluation.js";
export { validate } from "./validate.js";
