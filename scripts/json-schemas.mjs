/** Writes the JSON Schema (2020-12) of every record into the package, out of the schemas that validate. */
import { mkdirSync, writeFileSync } from "node:fs";
import * as z from "zod";
import * as records from "../dist/records/index.js";

const titles = {
  producer: "Producer (chủ thể OCOP)",
  product: "Product (sản phẩm)",
  address: "Address (địa chỉ)",
  "score-sheet": "Score sheet (phiếu chấm)",
  evaluation: "Evaluation by a council (đánh giá của hội đồng)",
  dossier: "Dossier (hồ sơ)",
  recognition: "Recognition (công nhận)",
  certificate: "Certificate (giấy chứng nhận)",
};

const folder = new URL("../dist/json-schema/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, title] of Object.entries(titles)) {
  const key = `${name.replace(/-(.)/g, (_, letter) => letter.toUpperCase())}Schema`;
  const { $schema, ...schema } = z.toJSONSchema(records[key], { io: "input" });
  const head = {
    $schema,
    $id: `urn:ocop:${name}`,
    title,
    $comment: "Rules over several fields, check digits and real addresses are left to ocop/records.",
  };
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify({ ...head, ...schema })}\n`);
}
