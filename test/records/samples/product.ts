import { without } from "../../support/fields.js";
import { validProduct } from "../../support/full-product.js";
import { minimalProducer, minimalProduct } from "../../support/records.js";
import { ofMissing } from "./of-fields.js";
import { productFieldSamples } from "./product-fields.js";
import { accepted, issue, refused, type Sample } from "./sample.js";

const { producerId: _, ...ownerless } = minimalProduct();
const product = minimalProduct();
const producer = minimalProducer();
const shares = (...percents: (number | undefined)[]) => ({
  ...product,
  materials: percents.map((percent) => ({ name: "Chè", origin: "commune", ...(percent !== undefined && { percent }) })),
});
const founded = (day: string, since: string) => ({ ...product, since, producer: { ...producer, founded: day } });
const stars = (field: string) => issue("field.stars-typed", [field], { field });

export const productSamples: readonly Sample[] = [
  accepted("product", "every field", validProduct()),
  accepted("product", "only what is required, with its producer's identifier", product),
  accepted("product", "only what is required, with its producer", { ...ownerless, producer }),
  ...productFieldSamples,
  ...ofMissing("product", validProduct(), [
    "name",
    "origin.province",
    "materials.0.name",
    "materials.1.origin",
    "intellectualProperty.0.kind",
    "intellectualProperty.0.status",
    "certificates.0.kind",
    "testReports.0.date",
    "markets.0.area",
    "output.0.year",
    "output.0.quantity",
    "output.0.unit",
    "revenue.0.year",
    "revenue.0.amount",
    "recognitions.0.stars",
    "producer.type",
    "producer.name",
  ]),
  accepted("product", "not classified yet", { name: "Chè đinh", producerId: "producer-1" }),
  refused("product", "a set without its decision", without(product, "decision"), issue("field.missing", ["decision"])),
  refused("product", "a decision without a set", without(product, "set"), issue("field.missing", ["set"])),
  refused("product", "no producer", ownerless, issue("product.no-producer", [])),
  refused("product", "typed stars", { ...product, stars: 5 }, stars("stars")),
  refused("product", "typed ocopStars", { ...product, ocopStars: 5 }, stars("ocopStars")),
  refused(
    "product",
    "an unreadable producer is a producer",
    { ...ownerless, producer: null },
    issue("field.wrong-type", ["producer"], { expected: "object", given: "null" }),
  ),
  accepted("product", "as old as its producer", founded("2020-05-01", "2020-05-01")),
  refused(
    "product",
    "older than its producer",
    founded("2020-05-01", "2020-04-30"),
    issue("product.older-than-producer", ["since"], { since: "2020-04-30", founded: "2020-05-01" }),
  ),
  refused(
    "product",
    "not told to be older than a day no calendar has",
    founded("2020-02-30", "2019-01-01"),
    issue("date.unreal", ["producer", "founded"], { given: "2020-02-30" }),
  ),
  accepted("product", "three thirds that are 100 %", shares(33.3, 33.3, 33.4)),
  accepted("product", "thirds that a float adds up to more than 100", shares(33.33, 33.33, 33.34, undefined)),
  accepted("product", "tenths that are 100 %", shares(...Array(10).fill(10))),
  refused(
    "product",
    "shares of a hundredth too much",
    shares(50, 50.01),
    issue("product.material-shares-over-100", ["materials"], { total: 100.01 }),
  ),
  refused(
    "product",
    "a share over 100 is told once",
    shares(150, 1e308),
    issue("number.too-large", ["materials", 0, "percent"], { most: 100 }),
    issue("number.too-large", ["materials", 1, "percent"], { most: 100 }),
  ),
  refused(
    "product",
    "a share below 0 does not make up for others",
    shares(60, 60, -50),
    issue("number.too-small", ["materials", 2, "percent"], { least: 0 }),
    issue("product.material-shares-over-100", ["materials"], { total: 120 }),
  ),
  refused(
    "product",
    "rights, certificates and reports that end before they begin",
    {
      ...product,
      intellectualProperty: [{ kind: "patent", status: "filed", from: "2026-01-02", to: "2026-01-01" }],
      certificates: [{ kind: "other", from: "2026-01-02", to: "2026-01-01" }],
      testReports: [{ date: "2026-01-02", validUntil: "2026-01-01" }],
    },
    issue("period.ends-before-start", ["intellectualProperty", 0, "to"], { from: "2026-01-02", to: "2026-01-01" }),
    issue("other.unnamed", ["certificates", 0, "name"]),
    issue("period.ends-before-start", ["certificates", 0, "to"], { from: "2026-01-02", to: "2026-01-01" }),
    issue("period.ends-before-start", ["testReports", 0, "validUntil"], { from: "2026-01-02", to: "2026-01-01" }),
  ),
  accepted("product", "rights and reports that end on the day they begin", {
    ...product,
    intellectualProperty: [{ kind: "patent", status: "filed", from: "2026-01-02", to: "2026-01-02" }],
    testReports: [{ date: "2026-01-02", validUntil: "2026-01-02" }],
  }),
  refused(
    "product",
    "a right of another kind without a name",
    { ...product, intellectualProperty: [{ kind: "other", status: "filed" }] },
    issue("other.unnamed", ["intellectualProperty", 0, "name"]),
  ),
];
