import { validScoreSheet } from "../../support/full-evaluation.js";
import { minimalScoreSheet } from "../../support/records.js";
import { fields, id, type Kind, line, list, option, paragraphs, refuses, takes, wrongTypes } from "./kind.js";
import { ofFields, ofMissing } from "./of-fields.js";
import { accepted, issue, refused, type Sample } from "./sample.js";
import { day, ground, set } from "./scalars.js";

const sheet = minimalScoreSheet();
const malformed = (value: unknown) => refuses(JSON.stringify(value).slice(0, 40), value, "answer.malformed");

const answer: Kind = [
  ...[0, 1, 99, "a1", "b12", [], [1], [3, 1], [99], Array(20).fill(1)].map((value) =>
    takes(JSON.stringify(value), value),
  ),
  ...[1.5, true, null, "", "1", "A1", "a", "a123", "ab1", " a1", "yes", {}, ["a"], [1.5], [null]].map(malformed),
  malformed("a1".repeat(5_000_000)),
  refuses("-1", -1, "number.too-small", { least: 0 }),
  refuses("100", 100, "number.too-large", { most: 99 }),
  malformed(Array(21).fill(1)),
];

const table = (entries: number, value: unknown) =>
  Object.fromEntries(
    Array.from({ length: entries }, (_, index) => [`${index % 100}.${Math.floor(index / 100)}`, value]),
  );

const ofKeys = (field: "answers" | "remarks", value: unknown): readonly Sample[] => [
  ...["", "x", "1.", "1,1", "1.1.1.1", "123", " 1.1", "1.1 ", "constructor", "٣"].map((key) =>
    refused(
      "score-sheet",
      `${field} with the key ${JSON.stringify(key)}`,
      { ...sheet, [field]: { [key]: value } },
      issue("criterion-code.malformed", [field], { given: key }),
    ),
  ),
  refused(
    "score-sheet",
    `${field} with a long key`,
    { ...sheet, [field]: { ["1".repeat(100)]: value } },
    issue("criterion-code.malformed", [field], { given: `${"1".repeat(60)}…` }),
  ),
  refused(
    "score-sheet",
    `${field} with a key called __proto__`,
    { ...sheet, [field]: JSON.parse('{"__proto__": 1}') },
    issue("field.unknown", [field, "__proto__"], { field: "__proto__" }),
  ),
  accepted("score-sheet", `200 ${field}`, { ...sheet, [field]: table(200, value) }),
  refused(
    "score-sheet",
    `201 ${field}`,
    { ...sheet, [field]: table(201, value) },
    issue("list.too-long", [field], { most: 200 }),
  ),
];

export const scoreSheetSamples: readonly Sample[] = [
  accepted("score-sheet", "every field", validScoreSheet()),
  accepted("score-sheet", "only what is required", sheet),
  ...ofFields({
    schema: "score-sheet",
    kinds: {
      id,
      productId: id,
      decision: option("2018", "2019", "2023", "2026"),
      set,
      assessor: fields({ name: "Hoa" }),
      "assessor.id": id,
      "assessor.name": line(150),
      "assessor.position": line(150),
      "assessor.organisation": line(200),
      role: option("self-assessment", "commune-report", "advisory-team", "council-member"),
      date: day,
      answers: wrongTypes("object", "x", "string"),
      rejections: list(50, () => "forged-dossier"),
      "rejections.0": ground,
      remarks: wrongTypes("object", "x", "string"),
    },
  }),
  ...answer.map(({ name, value, code, params = {} }) => {
    const input = { ...sheet, answers: { "1.1": value } };
    return code === undefined
      ? accepted("score-sheet", `answer ${name}`, input)
      : {
          ...refused("score-sheet", `answer ${name}`, input, issue(code, ["answers", "1.1"], params)),
          jsonSchema: true,
        };
  }),
  ...paragraphs(2000).map(({ name, value, reads = value, code, params = {}, jsonSchema = true }) => {
    const sample = { name: `remark: ${name}`, schema: "score-sheet", jsonSchema } as const;
    const remarks = (text: unknown) => ({ ...sheet, remarks: { "6.1.1": text } });
    return code === undefined
      ? { ...sample, valid: true, input: remarks(value), value: remarks(reads) }
      : { ...sample, valid: false, input: remarks(value), issues: [issue(code, ["remarks", "6.1.1"], params)] };
  }),
  ...ofKeys("answers", 1),
  ...ofKeys("remarks", "x"),
  ...ofMissing("score-sheet", validScoreSheet(), [
    "decision",
    "set",
    "assessor",
    "assessor.name",
    "role",
    "date",
    "answers",
  ]),
  refused(
    "score-sheet",
    "typed stars",
    { ...sheet, stars: 5 },
    issue("field.stars-typed", ["stars"], { field: "stars" }),
  ),
  refused(
    "score-sheet",
    "unknown field",
    { ...sheet, score: 5 },
    issue("field.unknown", ["score"], { field: "score" }),
  ),
  refused(
    "score-sheet",
    "a level in a list of ticked levels that is none",
    { ...sheet, answers: { "1.1": [0], "1.2": [100] } },
    issue("number.too-small", ["answers", "1.1", 0], { least: 1 }),
    issue("number.too-large", ["answers", "1.2", 0], { most: 99 }),
  ),
];
