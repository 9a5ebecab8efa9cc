import { addressSamples } from "./address.js";
import { allAtOnceSamples } from "./all-at-once.js";
import { certificateSamples } from "./certificate.js";
import { dossierSamples } from "./dossier.js";
import { evaluationSamples } from "./evaluation.js";
import { producerSamples } from "./producer.js";
import { productSamples } from "./product.js";
import { recognitionSamples } from "./recognition.js";
import type { Sample } from "./sample.js";
import { scoreSheetSamples } from "./score-sheet.js";

/** All samples of all records. */
export const samples: readonly Sample[] = [
  ...addressSamples,
  ...producerSamples,
  ...productSamples,
  ...scoreSheetSamples,
  ...evaluationSamples,
  ...dossierSamples,
  ...recognitionSamples,
  ...certificateSamples,
  ...allAtOnceSamples,
];
