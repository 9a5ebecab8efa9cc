import type * as z from "zod";
import type {
  CertificateInput,
  DossierInput,
  EvaluationRecordInput,
  ProducerInput,
  ProductInput,
  RecognitionInput,
  ScoreSheetInput,
} from "../../src/records/index.js";
import {
  addressSchema,
  certificateSchema,
  dossierSchema,
  evaluationSchema,
  producerSchema,
  productSchema,
  recognitionSchema,
  scoreSheetSchema,
  validate,
} from "../../src/records/index.js";

/** The schemas of the records, by the names the samples use. */
export const schemas = {
  address: addressSchema,
  producer: producerSchema,
  product: productSchema,
  "score-sheet": scoreSheetSchema,
  evaluation: evaluationSchema,
  dossier: dossierSchema,
  recognition: recognitionSchema,
  certificate: certificateSchema,
} as const satisfies Record<string, z.core.$ZodType>;

/** The name of a record's schema. */
export type SchemaName = keyof typeof schemas;

/** The names of all schemas. */
export const schemaNames = Object.keys(schemas) as SchemaName[];

/** What is wrong with a value, as sorted `"code@path"`. */
export function codesOf(schema: z.core.$ZodType, input: unknown): readonly string[] {
  const result = validate(schema, input);
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code}@${path.join(".")}`).sort();
}

export const minimalAddress = () => ({ current: { province: "19" } });

export const minimalProducer = () =>
  ({ type: "farm", name: "Trang trại Sông Công", address: minimalAddress() }) satisfies ProducerInput;

export const minimalEnterprise = () =>
  ({ type: "enterprise", name: "Công ty Chè Tân Cương", address: minimalAddress() }) satisfies ProducerInput;

export const minimalProduct = () =>
  ({ name: "Chè đinh", decision: "2026", set: 11, producerId: "producer-1" }) satisfies ProductInput;

export const minimalScoreSheet = () =>
  ({
    decision: "2026",
    set: 11,
    assessor: { name: "Nguyễn Thị Hoa" },
    role: "council-member",
    date: "2026-06-15",
    answers: {},
  }) satisfies ScoreSheetInput;

export const minimalEvaluation = () =>
  ({
    decision: "2026",
    set: 11,
    council: { tier: "province" },
    date: "2026-06-15",
    members: [minimalScoreSheet()],
  }) satisfies EvaluationRecordInput;

export const minimalDossier = () =>
  ({ kind: "first", decision: "2026", set: 11, documents: [] }) satisfies DossierInput;

export const minimalRecognition = () => ({ stars: 4, evidence: "own-claim" }) satisfies RecognitionInput;

export const minimalCertificate = () =>
  ({
    stars: 4,
    issued: "2026-08-05",
    expires: "2029-08-05",
    authority: { tier: "province" },
  }) satisfies CertificateInput;

/** The smallest valid record of every schema. */
export const minimal: Readonly<Record<SchemaName, () => object>> = {
  address: minimalAddress,
  producer: minimalProducer,
  product: minimalProduct,
  "score-sheet": minimalScoreSheet,
  evaluation: minimalEvaluation,
  dossier: minimalDossier,
  recognition: minimalRecognition,
  certificate: minimalCertificate,
};
