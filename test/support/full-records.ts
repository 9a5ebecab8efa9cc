import { validCertificate, validDossier, validEvaluation, validScoreSheet } from "./full-evaluation.js";
import { validAddress, validProducer } from "./full-producer.js";
import { validProduct, validRecognition } from "./full-product.js";
import type { SchemaName } from "./records.js";

/** A valid record of every schema with every optional field. */
export const full: Readonly<Record<SchemaName, () => object>> = {
  address: validAddress,
  producer: validProducer,
  product: validProduct,
  "score-sheet": validScoreSheet,
  evaluation: validEvaluation,
  dossier: validDossier,
  recognition: validRecognition,
  certificate: validCertificate,
};
