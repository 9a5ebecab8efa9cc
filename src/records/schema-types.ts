/**
 * The types of all schemas by their names: declarations of schemas that users make of ours need to call them something.
 *
 * @module
 */
export type { CertificateSchema } from "./certificate.js";
export type { DocumentSchema, DossierSchema } from "./dossier.js";
export type { CouncilSchema, EvaluationSchema } from "./evaluation.js";
export type { AddressSchema, FormerAddressSchema, PlaceSchema } from "./parts/address.js";
export type { IntellectualPropertySchema } from "./parts/intellectual-property.js";
export type { MarketSchema } from "./parts/market.js";
export type { MaterialSchema } from "./parts/material.js";
export type { OutputSchema, RevenueSchema } from "./parts/output.js";
export type { LabelSchema, PackagingSchema } from "./parts/packaging.js";
export type { ProductCertificateSchema } from "./parts/product-certificate.js";
export type { StorySchema } from "./parts/story.js";
export type { TestReportSchema } from "./parts/test-report.js";
export type {
  ContactsSchema,
  CooperativeSchema,
  EnterpriseSchema,
  LabourSchema,
  OtherProducerSchema,
  ProducerSchema,
  RegistrationSchema,
  RepresentativeSchema,
  YearResultSchema,
} from "./producer.js";
export type { ProductSchema } from "./product.js";
export type { AuthoritySchema, RecognitionSchema, RevocationSchema } from "./recognition.js";
export type { AssessorSchema, ScoreSheetSchema } from "./score-sheet.js";
