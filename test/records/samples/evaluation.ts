import { validEvaluation } from "../../support/full-evaluation.js";
import { minimalEvaluation, minimalScoreSheet } from "../../support/records.js";
import { fields, id, line, list, option, takes } from "./kind.js";
import { ofFields, ofMissing } from "./of-fields.js";
import { accepted, issue, refused, type Sample } from "./sample.js";
import { day, ground, set } from "./scalars.js";

const evaluation = minimalEvaluation();
const sheet = minimalScoreSheet();
const sheets = (...changes: object[]) => changes.map((change) => ({ ...sheet, ...change }));
const otherSet = (index: number, field: string, expected: string) =>
  issue("sheet.other-set", ["members", index, field], { expected });

export const evaluationSamples: readonly Sample[] = [
  accepted("evaluation", "every field", validEvaluation()),
  accepted("evaluation", "only what is required", evaluation),
  ...ofFields({
    schema: "evaluation",
    kinds: {
      id,
      productId: id,
      council: fields({ tier: "province" }),
      "council.tier": option("district", "province", "ministry"),
      "council.name": line(200),
      "council.decisionNumber": line(100),
      "council.appointed": list(200, (index) => `member-${index}`),
      "council.appointed.0": line(150),
      date: day,
      members: list(200, () => sheet).filter(({ name }) => name !== "an empty list"),
      "members.0": fields(sheet),
      rejections: list(50, () => "forged-dossier"),
      "rejections.0": ground,
    },
  }),
  ...ofFields({
    schema: "evaluation",
    base: { ...evaluation, members: [{ ...sheet, decision: "2019", set: 1 }] },
    kinds: { decision: [takes("that of the sheet", "2019")] },
  }).map(({ input, ...sample }) => {
    const same = { ...(input as object), set: 1 };
    return { ...sample, input: same, value: same };
  }),
  ...set
    .filter(({ code }) => code === undefined)
    .map(({ name, value, reads = value }) => ({
      name: `set of evaluation and sheet: ${name}`,
      schema: "evaluation" as const,
      valid: true,
      input: { ...evaluation, set: value, members: sheets({ set: value }) },
      value: { ...evaluation, set: reads, members: sheets({ set: reads }) },
      ...(reads !== value && { jsonSchema: false }),
    })),
  ...ofMissing("evaluation", validEvaluation(), [
    "decision",
    "set",
    "council",
    "council.tier",
    "date",
    "members",
    "members.0.decision",
    "members.0.set",
    "members.0.role",
  ]),
  {
    ...refused(
      "evaluation",
      "no sheets",
      { ...evaluation, members: [] },
      issue("list.too-short", ["members"], { least: 1 }),
    ),
    jsonSchema: true,
  },
  refused(
    "evaluation",
    "typed rating",
    { ...evaluation, rating: 5 },
    issue("field.stars-typed", ["rating"], { field: "rating" }),
  ),
  refused(
    "evaluation",
    "members of another decision, another set, both",
    { ...evaluation, members: sheets({}, { decision: "2023" }, { set: 12 }, { decision: "2019", set: 13 }) },
    otherSet(1, "decision", "2026"),
    otherSet(2, "set", "11"),
    otherSet(3, "decision", "2026"),
    otherSet(3, "set", "11"),
  ),
  refused(
    "evaluation",
    "a decision that is none is compared all the same",
    { ...evaluation, decision: "2020" },
    issue("field.not-an-option", ["decision"], { allowed: ["2018", "2019", "2023", "2026"] }),
    otherSet(0, "decision", "2020"),
  ),
  refused(
    "evaluation",
    "a set that is no key is not compared",
    { ...evaluation, set: { toString: 1 } },
    issue("set.malformed", ["set"], { given: "object" }),
  ),
  refused(
    "evaluation",
    "a long set is shortened where it is expected",
    { ...evaluation, set: "a".repeat(64), members: sheets({ set: "b" }) },
    otherSet(0, "set", `${"a".repeat(60)}…`),
  ),
  accepted("evaluation", "a sheet that names by slug what may be the same set", {
    ...evaluation,
    members: sheets({ set: "tea" }),
  }),
  accepted("evaluation", "a sheet of the same product", {
    ...evaluation,
    productId: "p-1",
    members: sheets({ productId: "p-1" }, {}),
  }),
  accepted("evaluation", "a sheet with a product, in an evaluation without", {
    ...evaluation,
    members: sheets({ productId: "p-1" }),
  }),
  refused(
    "evaluation",
    "a sheet of another product",
    { ...evaluation, productId: "p".repeat(64), members: sheets({}, { productId: "p-2" }) },
    issue("sheet.other-product", ["members", 1, "productId"], { expected: `${"p".repeat(60)}…` }),
  ),
  ...["self-assessment", "commune-report", "advisory-team"].map((role) =>
    refused(
      "evaluation",
      `a sheet of ${role}`,
      { ...evaluation, members: sheets({}, { role }) },
      issue("sheet.not-a-council-member", ["members", 1, "role"]),
    ),
  ),
];
