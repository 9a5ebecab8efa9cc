import { validCooperative, validProducer } from "../../support/full-producer.js";
import { minimalEnterprise, minimalProducer } from "../../support/records.js";
import { ofMissing } from "./of-fields.js";
import { producerFieldSamples } from "./producer-fields.js";
import { accepted, issue, refused, type Sample } from "./sample.js";

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

const producer = minimalProducer();
const unknownField = (field: string) => issue("field.unknown", [field], { field });
const joint = issue("producer.local-capital-not-joint-stock", ["localCapitalPercent"]);
const notAnOption = issue("field.not-an-option", ["type"], { allowed: types });

export const producerSamples: readonly Sample[] = [
  accepted("producer", "every field", validProducer()),
  accepted("producer", "a cooperative with every field", validCooperative()),
  ...types.map((type) => accepted("producer", `only what is required of ${type}`, { ...producer, type })),
  ...producerFieldSamples,
  ...ofMissing("producer", validProducer(), [
    "type",
    "name",
    "address",
    "registration.number",
    "representative.name",
    "labour.total",
    "results.1.year",
  ]),
  ...["company", "", null, 1, ["farm"]].map((type) =>
    refused("producer", `type ${JSON.stringify(type)}`, { ...producer, type }, notAnOption),
  ),
  ...["stars", "star", "Stars", "rating", "ocopStars", "ocop_star", "ocop-rating", "OCOPRating"].map((field) =>
    refused("producer", `typed ${field}`, { ...producer, [field]: 5 }, issue("field.stars-typed", [field], { field })),
  ),
  ...["starred", "mystars", "ratings", "ocopStars_____________", "toString", "x".repeat(60)].map((field) =>
    refused("producer", `unknown ${field}`, { ...producer, [field]: 5 }, unknownField(field)),
  ),
  refused(
    "producer",
    "stars elsewhere",
    { ...producer, labour: { total: 1, stars: 5 } },
    {
      ...unknownField("stars"),
      path: ["labour", "stars"],
    },
  ),
  refused("producer", "a long unknown field", { ...producer, ["x".repeat(61)]: 5 }, unknownField(`${"x".repeat(60)}…`)),
  ...["legalForm", "localCapitalPercent", "size", "class"].map((field) =>
    refused("producer", `a farm has no ${field}`, { ...producer, [field]: "good" }, unknownField(field)),
  ),
  refused("producer", "an enterprise has no class", { ...minimalEnterprise(), class: "good" }, unknownField("class")),
  refused(
    "producer",
    "a cooperative has no legal form",
    { ...producer, type: "cooperative", legalForm: "joint-stock" },
    unknownField("legalForm"),
  ),
  accepted("producer", "all workers from the commune", { ...producer, labour: { total: 7, fromCommune: 7 } }),
  refused(
    "producer",
    "more workers from the commune than workers",
    { ...producer, labour: { total: 7, fromCommune: 8 } },
    issue("producer.more-local-than-total", ["labour", "fromCommune"], { fromCommune: 8, total: 7 }),
  ),
  refused(
    "producer",
    "infinitely many workers from the commune",
    { ...producer, labour: { total: 7, fromCommune: Infinity } },
    issue("field.wrong-type", ["labour", "fromCommune"], { expected: "number", given: "not-finite" }),
  ),
  ...["private", "single-member-llc", "multi-member-llc", undefined].map((legalForm) =>
    refused(
      "producer",
      `local capital of ${legalForm}`,
      { ...minimalEnterprise(), legalForm, localCapitalPercent: 0 },
      joint,
    ),
  ),
  refused(
    "producer",
    "a year twice",
    { ...producer, results: [{ year: 2023 }, { year: 2024 }, { year: 2023 }, { year: 2023 }] },
    issue("list.twice", ["results", 2, "year"], { first: 0 }),
    issue("list.twice", ["results", 3, "year"], { first: 0 }),
  ),
];
