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
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify({ ...head, ...withDefinitions(schema) })}\n`);
}

/** A schema in which what stands in it several times is a definition, by the name of the field that has it first. */
function withDefinitions(schema) {
  const seen = new Map();
  const count = (value, field) => {
    const text = JSON.stringify(value);
    const { times = 0, first = field } = seen.get(text) ?? {};
    if (isLong(value)) {
      seen.set(text, { times: times + 1, first });
    }
    if (times === 0 && typeof value === "object" && value !== null) {
      for (const [key, part] of Object.entries(value)) {
        count(part, Array.isArray(value) ? field : key);
      }
    }
  };
  count(schema);
  const names = new Map();
  for (const [text, { times, first }] of seen) {
    if (times > 1) {
      const namesakes = [...names.values()].filter((name) => name.replace(/\d+$/, "") === first).length;
      names.set(text, namesakes === 0 ? first : `${first}${namesakes + 1}`);
    }
  }
  const refer = (value) => {
    const name = names.get(JSON.stringify(value));
    return name === undefined ? inside(value) : { $ref: `#/$defs/${name}` };
  };
  const inside = (value) => {
    if (Array.isArray(value)) {
      return value.map(refer);
    }
    return typeof value === "object" && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, refer(part)]))
      : value;
  };
  const definitions = [...names].map(([text, name]) => [name, inside(JSON.parse(text))]);
  return definitions.length === 0 ? schema : { ...inside(schema), $defs: Object.fromEntries(definitions) };
}

/** Whether it is a schema that takes more room than to refer to it. */
function isLong(value) {
  return (
    !Array.isArray(value) &&
    ["type", "anyOf", "enum"].some((key) => key in Object(value)) &&
    JSON.stringify(value).length > 120
  );
}
