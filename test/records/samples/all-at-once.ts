import { minimalScoreSheet } from "../../support/records.js";
import { issue, refused, type Sample } from "./sample.js";

const types = [
  "enterprise",
  "cooperative",
  "cooperative-group",
  "farm",
  "production-household",
  "registered-household",
  "association",
  "operating-centre",
  "equivalent-organisation",
];

const faulty = {
  name: "",
  taxCode: "0100109107",
  address: {},
  founded: "2026-04-31",
  labour: { total: 1, fromCommune: 2 },
  results: [{ year: 2024 }, { year: 2024, profit: 0.5 }],
};

const faults = [
  issue("text.empty", ["name"]),
  issue("tax-code.check-digit", ["taxCode"]),
  issue("address.empty", ["address"]),
  issue("date.unreal", ["founded"], { given: "2026-04-31" }),
  issue("producer.more-local-than-total", ["labour", "fromCommune"], { fromCommune: 2, total: 1 }),
  issue("number.not-whole", ["results", 1, "profit"]),
  issue("list.twice", ["results", 1, "year"], { first: 0 }),
];

const otherType = (prefix: readonly string[]) => issue("field.not-an-option", [...prefix, "type"], { allowed: types });

/** Records with many faults: all are told, those of several fields too. */
export const allAtOnceSamples: readonly Sample[] = [
  refused("producer", "a farm with many faults", { type: "farm", ...faulty }, ...faults),
  refused("producer", "a type that is none, and many faults", { type: "company", ...faulty }, otherType([]), ...faults),
  refused("producer", "no type, and many faults", faulty, issue("field.missing", ["type"]), ...faults),
  refused(
    "product",
    "a producer of no type with many faults, in a product with its own",
    { decision: "2026", set: 0, producer: { type: "company", ...faulty }, since: "2025-02-29", stars: 5 },
    issue("field.missing", ["name"]),
    issue("number.too-small", ["set"], { least: 1 }),
    ...[otherType([]), ...faults].map(({ code, path, params }) => issue(code, ["producer", ...path], params)),
    issue("date.unreal", ["since"], { given: "2025-02-29" }),
    issue("field.stars-typed", ["stars"], { field: "stars" }),
  ),
  refused(
    "product",
    "a text that is far too long does not hide what several fields say",
    {
      name: "x".repeat(2000),
      decision: "2026",
      set: 1,
      materials: [
        { name: "y", origin: "commune", percent: 99 },
        { name: "y", origin: "commune", percent: 99, supplier: "z".repeat(2000) },
      ],
    },
    issue("text.too-long", ["name"], { most: 300 }),
    issue("text.too-long", ["materials", 1, "supplier"], { most: 300 }),
    issue("product.no-producer", []),
    issue("product.material-shares-over-100", ["materials"], { total: 198 }),
  ),
  refused(
    "recognition",
    "a signed decision where everything is wrong",
    {
      stars: 2,
      evidence: "signed-decision",
      date: "2026-01-02",
      expires: "2026-01-01",
      revoked: { date: "2026-01-01" },
    },
    issue("field.not-an-option", ["stars"], { allowed: [3, 4, 5] }),
    issue("period.ends-before-start", ["expires"], { from: "2026-01-02", to: "2026-01-01" }),
    issue("recognition.missing-proof", ["decisionNumber"]),
    issue("recognition.missing-proof", ["authority"]),
    issue("recognition.revoked-before-award", ["revoked", "date"], { date: "2026-01-02", revoked: "2026-01-01" }),
  ),
  refused(
    "evaluation",
    "a council without tier and a sheet of another set and role with a malformed answer",
    {
      decision: "2026",
      set: 11,
      council: {},
      date: "2026-06-15",
      members: [{ ...minimalScoreSheet(), set: 12, role: "advisory-team", answers: { "1.1": "x" } }],
    },
    issue("field.missing", ["council", "tier"]),
    issue("answer.malformed", ["members", 0, "answers", "1.1"]),
    issue("sheet.other-set", ["members", 0, "set"], { expected: "11" }),
    issue("sheet.not-a-council-member", ["members", 0, "role"]),
  ),
];
