/** Writes the JSON Schema (2020-12) of every record into the package, out of the schemas that validate. */
import { mkdirSync, writeFileSync } from "node:fs";
import * as z from "zod";
import {
  addressSchema,
  certificateSchema,
  dossierSchema,
  evaluationSchema,
  producerSchema,
  productSchema,
  recognitionSchema,
  scoreSheetSchema,
} from "../dist/records/index.js";

const records = {
  producer: [producerSchema, "Producer (chủ thể OCOP)"],
  product: [productSchema, "Product (sản phẩm)"],
  address: [addressSchema, "Address (địa chỉ)"],
  "score-sheet": [scoreSheetSchema, "Score sheet (phiếu chấm)"],
  evaluation: [evaluationSchema, "Evaluation by a council (đánh giá của hội đồng)"],
  dossier: [dossierSchema, "Dossier (hồ sơ)"],
  recognition: [recognitionSchema, "Recognition (công nhận)"],
  certificate: [certificateSchema, "Certificate (giấy chứng nhận)"],
};

const folder = new URL("../dist/json-schema/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, [record, title]] of Object.entries(records)) {
  const { $schema, ...schema } = z.toJSONSchema(record, { io: "input" });
  const head = {
    $schema,
    $id: `urn:ocop:${name}`,
    title,
    $comment: "Rules over several fields, check digits and real addresses are left to ocop/records.",
  };
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify({ ...head, ...schema })}\n`);
}
