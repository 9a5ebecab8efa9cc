/** What the examples name and do not show: `answers`, `first`, `product` … */
import { readFileSync } from "node:fs";
import { freshProduce as freshProduce2023 } from "../../src/decisions/2023/index.js";
import { freshProduce as freshProduce2026, tea } from "../../src/decisions/2026/index.js";
import { templateOf } from "../../src/papers/index.js";
import { producerSchema, recognitionSchema, validate } from "../../src/records/index.js";
import { rate } from "../../src/scoring/index.js";
import type { RatedBySet } from "../../src/scoring/summary/index.js";
import { validDossier, validEvaluation, validScoreSheet } from "../support/full-evaluation.js";
import { producer, product, signed } from "../support/json-ld-records.js";
import { type Answers, bestSheet, untyped } from "../support/sheets.js";

const council = (name: string): string =>
  readFileSync(new URL(`../../examples/council/${name}`, import.meta.url), "utf8");

const evaluations = council("evaluations.ndjson")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as unknown);

/** A council's round, its first evaluation, and our template of its minutes. */
const round = {
  evaluations,
  evaluation: evaluations[0],
  session: JSON.parse(council("session.json")) as unknown,
  bytes: await templateOf("minutes"),
};

/** Tea of 70 points, with every floor of 4 stars. */
const seventy: Answers = {
  "1.1": 3,
  "1.2": 3,
  "1.3": 3,
  "1.4": 3,
  "1.5": 4,
  "1.6": 1,
  "1.7": 1,
  "2.1": 4,
  "2.2": 3,
  "2.3": 3,
  "2.4": 1,
  "3.1": 2,
  "3.2": 1,
  "3.3": 2,
  "3.4": 2,
  "3.5": 2,
  "4.1": 4,
  "4.2": 3,
  "4.3": 3,
  "5.1": 5,
  "5.2": 2,
  "5.3": 3,
  "6.1.1": 3,
  "6.1.2": 3,
  "6.2.1": 2,
  "6.2.2": 2,
  "6.2.3": 2,
  "7": 3,
  "8": 2,
  "9": 2,
  "10": 2,
  "11": 2,
};

/** One point more. */
const seventyOne: Answers = { ...seventy, "5.2": 3 };

/** 72 points, and the floor of 4 stars missed in criterion 9. */
const lowered: Answers = { ...seventyOne, "5.3": 4, "6.2.1": 3, "9": 1 };

/** 66 points: 4 stars want better accounts (3.5), and points from elsewhere. */
const sixtySix: Answers = { ...seventy, "3.5": 1, "4.3": 2, "5.2": 1, "6.2.1": 1 };

const older = { ...validDossier(), kind: "first", decision: "2023", set: 11, filed: "2024-05-01" };

const filed = {
  ...older,
  documents: [
    { kind: "registration-form" },
    { kind: "self-assessment-report" },
    { kind: "business-registration" },
    { kind: "food-safety", expires: "2026-01-31" },
  ],
};

const recognitions = [
  { stars: 3, evidence: "official-news", date: "2024-03-01" },
  { stars: 4, evidence: "official-news", date: "2026-08-05" },
];

const shared = {
  answers: lowered,
  first: seventy,
  second: seventyOne,
  evaluation: validEvaluation(),
  sheet: validScoreSheet(),
  product,
  producer,
  recognitions,
  dossier: {
    kind: "first",
    decision: "2026",
    set: "tea",
    documents: [{ kind: "registration-form" }, { kind: "material-origin", criteria: ["1.1"] }],
  },
  filedIn2023: filed,
  filedIn2024: filed,
  answersOf2023: { "1.2": 2, "2.2": 3, "3.6": 1 },
  certificates: [{ id: "C1", stars: 4, issued: "2026-08-05" }],
  entry: {
    id: 7,
    unitCode: "05449",
    period: "2026",
    productCode: "SP01",
    productName: "Chè Tân Cương",
    stars: 4,
    producerName: "HTX Trà",
    revenue: 0,
    isValid: true,
  },
  source: {
    id: 7,
    unitCode: "05449",
    period: "2026",
    productCode: "SP01",
    product: { name: "Chè Tân Cương" },
    producer: { name: "HTX Trà" },
    revenue: 0,
  },
  tenth: { format: "2026", province: "92", commune: "31117", sequence: 10, year: 2026 },
  ninth: { format: "2026", province: "92", commune: "31117", sequence: 9, year: 2026 },
  rows: [
    ["Tên sản phẩm", "Chủ thể", "Số sao"],
    ["Chè Tân Cương", "HTX Hảo Đạt", "4 sao"],
  ],
  old: freshProduce2023,
  now: freshProduce2026,
  sheets: [seventy, seventyOne],
  body: JSON.stringify({ decision: "2026", set: "tea", answers: seventy }),
};

/** The sheet that the READMEs link to. */
const sheetOfReadme = JSON.parse(
  readFileSync(new URL("../../examples/demo/sheets/2-tea.json", import.meta.url), "utf8"),
) as unknown;

/** What stands for something else in some files. */
const own: Readonly<Record<string, object>> = {
  ...Object.fromEntries(
    [
      "src/papers/word/council/papers.ts",
      "src/papers/word/sheets/score-sheets.ts",
      "src/papers/word/fill-template.ts",
      "docs/papers.md",
    ].map((file) => [file, round]),
  ),
  "src/decisions/as-of.ts": { evaluation: { answers: { ...bestSheet(freshProduce2023), "3.4": 1 } } },
  "src/scoring/council-bounds.ts": { ofSeventyPoints: seventy },
  "src/scoring/plan/plan-upgrade.ts": { answers: sixtySix },
  "src/scoring/plan/sensitivity.ts": { answers: sixtySix },
  "src/scoring/plan/plan-council-upgrade.ts": { first: sixtySix, second: seventyOne },
  "src/scoring/summary/join-summaries.ts": { first: [rated(seventy)], second: [rated(sixtySix), rated(seventyOne)] },
  "src/exchange/json-ld/product-json-ld.ts": { recognitions: [read(signed)] },
  "src/exchange/register/read-register.ts": {
    parser: stream(shared.rows),
    open: () => stream(shared.rows),
    report: () => undefined,
  },
  "README.md": { sheet: sheetOfReadme, console: { log: () => undefined } },
  "README.vi.md": { sheet: sheetOfReadme, console: { log: () => undefined } },
  "docs/floors.md": { sheet: sheetOfReadme },
  "docs/exchange.md": { recognitions: [read(signed)] },
  "docs/planning.md": { answers: sixtySix },
  "docs/vi/floors.md": { sheet: sheetOfReadme },
  "docs/vi/exchange.md": { recognitions: [read(signed)] },
  "docs/vi/planning.md": { answers: sixtySix },
  "docs/vi/records.md": { body: "{}", save: () => undefined, result: wrongTaxCode() },
  "docs/records.md": { body: "{}", save: () => undefined, useForm: () => undefined, result: wrongTaxCode() },
};

/** Rows as a parser's stream gives them. */
async function* stream<T>(rows: readonly T[]): AsyncGenerator<T> {
  yield* rows;
}

/** A rating of tea with its set. */
function rated(answers: Answers): RatedBySet {
  return { rating: rate(tea, { answers: untyped(answers) }), set: tea };
}

export function valuesOf(file: string): Readonly<Record<string, unknown>> {
  return { ...shared, ...own[file] };
}

function read(recognition: object): unknown {
  const result = validate(recognitionSchema, recognition);
  return result.ok ? result.value : undefined;
}

/** What a product's form has to say: the producer's tax code is mistyped. */
function wrongTaxCode(): unknown {
  const result = validate(producerSchema, {
    type: "cooperative",
    name: "HTX Trà",
    taxCode: "0100109107",
    address: { current: { province: "19" } },
  });
  return { issues: result.ok ? [] : result.issues.map((issue) => ({ ...issue, path: ["producer", ...issue.path] })) };
}
