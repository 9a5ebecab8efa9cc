/**
 * How fast product records are read: 100,000 products through `validate`, beside the bare zod schema and ajv with the
 * JSON Schema of the same record, all on the same samples in one run.
 *
 * Ajv is asked for all errors, as `validate` gives them; it checks no rules over several fields and no check digits, and it
 * leaves texts as they are.
 */
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { productSchema, validate } from "../dist/records/index.js";
import { productSchema as miniSchema, validate as validateMini } from "../dist/records/mini.js";

const PRODUCTS = 100_000;
const ROUNDS = 5;

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const ajvValidate = ajv.compile(
  JSON.parse(readFileSync(new URL("../dist/json-schema/product.json", import.meta.url), "utf8")),
);

const producer = {
  type: "cooperative",
  name: "Hợp tác xã Chè Tân Cương",
  taxCode: "0100109106",
  address: { current: { province: "19", commune: "05482", line: "Xóm Hồng Thái" } },
  contacts: { phones: ["0912 345 678"], emails: ["htx@example.vn"] },
  founded: "2015-03-10",
  labour: { total: 40, fromCommune: 31 },
};

function sample(index) {
  const product = {
    id: `P-${index}`,
    name: ` Chè Tôm Nõn ${index} `,
    decision: "2026",
    set: 11,
    producerId: "htx-tan-cuong",
    since: "2017-01-01",
    origin: { province: "19", commune: "05482" },
    materials: [{ name: "Búp chè", origin: "commune", percent: 95 }],
    gtins: ["8935001800019"],
    certificates: [{ kind: "vietgap", number: "VG-01", from: "2025-01-01", to: "2027-01-01" }],
    recognitions: [
      {
        stars: 4,
        evidence: "signed-decision",
        decisionNumber: "858/QĐ-UBND",
        date: "2025-06-19",
        expires: "2028-06-19",
        authority: { level: "province", province: "19" },
      },
    ],
  };
  switch (index % 10) {
    case 3:
      return { ...product, producer };
    case 7:
      return { ...product, name: "", set: "no set", stars: 5 };
    default:
      return product;
  }
}

const products = Array.from({ length: PRODUCTS }, (_, index) => sample(index));

function time(name, read) {
  const times = [];
  let accepted = 0;
  for (let round = 0; round < ROUNDS; round++) {
    accepted = 0;
    const start = performance.now();
    for (const product of products) {
      accepted += read(product) ? 1 : 0;
    }
    times.push(performance.now() - start);
  }
  const best = Math.min(...times);
  console.log(`${name.padEnd(32)} ${best.toFixed(0).padStart(6)} ms  ${accepted} accepted`);
  return best;
}

const ours = time("validate (zod)", (product) => validate(productSchema, product).ok);
const mini = time("validate (zod/mini)", (product) => validateMini(miniSchema, product).ok);
const bare = time("zod schema alone", (product) => productSchema.safeParse(product).success);
const other = time("ajv, all errors", (product) => ajvValidate(product));
console.log(
  `validate takes ${(ours / other).toFixed(1)} × ajv, ${(ours / bare).toFixed(1)} × the bare schema; mini ${(mini / other).toFixed(1)} × ajv`,
);
