import { validProducer } from "../../support/full-producer.js";
import { minimalProduct } from "../../support/records.js";
import { gtin, url } from "./contacts.js";
import { fields, flag, id, line, list, option, paragraphs } from "./kind.js";
import { ofFields } from "./of-fields.js";
import type { Sample } from "./sample.js";
import { commune, count, country, day, dong, language, province, set, upTo, year } from "./scalars.js";

const product = minimalProduct();
const minimalMaterial = { name: "Chè", origin: "commune" };
const right = { kind: "patent", status: "filed" };
const anyUrl = () => "https://example.vn/";

const parts = {
  ...product,
  origin: { province: "19" },
  materials: [minimalMaterial],
  intellectualProperty: [right],
  certificates: [{ kind: "vietgap" }],
  testReports: [{ date: "1900-01-01" }],
  markets: [{ area: "export" }],
  output: [{ year: 2025, quantity: 1, unit: "kg" }],
  revenue: [{ year: 2025, amount: 1 }],
};

/** The fields of a product itself, and the limits of its lists. */
const own = ofFields({
  schema: "product",
  kinds: {
    id,
    name: line(300),
    englishName: line(300),
    tradeName: line(300),
    decision: option("2018", "2019", "2023", "2026"),
    set,
    code: line(60),
    producerId: id,
    producer: fields(validProducer()),
    description: paragraphs(5000),
    since: day,
    origin: fields({ province: "19" }),
    materials: list(100, () => minimalMaterial),
    story: fields({}),
    packaging: fields({}),
    label: fields({}),
    gtins: list(50, () => "8934563138141"),
    "gtins.0": gtin,
    traceabilityUrl: url,
    intellectualProperty: list(50, () => right),
    certificates: list(100, () => ({ kind: "vietgap" })),
    testReports: list(200, () => ({ date: "2026-01-01" })),
    markets: list(100, () => ({ area: "export" })),
    output: list(100, () => ({ year: 2025, quantity: 1, unit: "kg" })),
    revenue: list(30, () => ({ year: 2025, amount: 1 })),
    recognitions: list(50, () => ({ stars: 3, evidence: "own-claim" })),
    images: list(50, anyUrl),
    "images.0": url,
    notes: paragraphs(5000),
  },
});

/** The fields of its parts. */
const ofParts = ofFields({
  schema: "product",
  base: parts,
  kinds: {
    "origin.province": province,
    "origin.commune": commune,
    "origin.communeName": line(100),
    "origin.line": line(300),
    "materials.0": fields(minimalMaterial),
    "materials.0.name": line(200),
    "materials.0.origin": option("commune", "province", "country", "imported", "unknown"),
    "materials.0.percent": upTo(100),
    "materials.0.supplier": line(300),
    "story.text": paragraphs(20_000),
    "story.media": list(6, () => "film"),
    "story.media.0": option("leaflet", "website", "image", "film", "audio", "traceability"),
    "story.urls": list(20, anyUrl),
    "story.urls.0": url,
    "packaging.description": paragraphs(1000),
    "packaging.netContent": line(100),
    "packaging.shelfLife": line(100),
    "packaging.storage": line(300),
    "packaging.isEnvironmentFriendly": flag,
    "label.isComplete": flag,
    "label.languages": list(20, () => "vi"),
    "label.languages.0": language,
    "label.tellsStory": flag,
    "label.hasTraceabilityCode": flag,
    "intellectualProperty.0": fields(right),
    "intellectualProperty.0.name": line(200),
    "intellectualProperty.0.status": option("filed", "accepted", "published", "granted", "licensed"),
    "intellectualProperty.0.number": line(100),
    "intellectualProperty.0.from": day,
    "intellectualProperty.0.to": day,
    "certificates.0": fields({ kind: "vietgap" }),
    "certificates.0.name": line(200),
    "certificates.0.number": line(100),
    "certificates.0.issuer": line(200),
    "certificates.0.scope": line(500),
    "certificates.0.from": day,
    "certificates.0.to": day,
    "certificates.0.url": url,
    "testReports.0": fields({ date: "2026-01-01" }),
    "testReports.0.date": day,
    "testReports.0.number": line(100),
    "testReports.0.laboratory": line(200),
    "testReports.0.parameters": list(200, () => "Chì"),
    "testReports.0.parameters.0": line(100),
    "testReports.0.isPassed": flag,
    "testReports.0.validUntil": day.filter(({ name }) => name !== "the day before the first"),
    "markets.0": fields({ area: "export" }),
    "markets.0.area": option("commune", "domestic", "export"),
    "markets.0.countries": list(250, () => "JP"),
    "markets.0.countries.0": country,
    "markets.0.channel": option("direct", "agent", "supermarket", "e-commerce"),
    "markets.0.distributors": count,
    "markets.0.percent": upTo(100),
    "markets.0.description": line(500),
    "output.0": fields({ year: 2025, quantity: 1, unit: "kg" }),
    "output.0.year": year,
    "output.0.quantity": upTo(1_000_000_000_000),
    "output.0.unit": line(30),
    "revenue.0": fields({ year: 2025, amount: 1 }),
    "revenue.0.year": year,
    "revenue.0.amount": dong,
  },
});

/** Kinds that may be `other`, with the name it then needs. */
const ofKinds = ofFields({
  schema: "product",
  base: {
    ...product,
    intellectualProperty: [{ ...right, name: "Quyền" }],
    certificates: [{ kind: "vietgap", name: "Giấy" }],
  },
  kinds: {
    "intellectualProperty.0.kind": option(
      "trademark",
      "collective-mark",
      "certification-mark",
      "geographical-indication",
      "patent",
      "industrial-design",
      "copyright",
      "other",
    ),
    "certificates.0.kind": option(
      "vietgap",
      "globalgap",
      "organic-national",
      "organic-international",
      "food-safety-eligibility",
      "production-eligibility",
      "quality-declaration",
      "haccp",
      "iso-22000",
      "iso-9001",
      "fssc-22000",
      "brc",
      "gmp",
      "halal",
      "fda",
      "fair-trade",
      "asc",
      "msc",
      "other",
    ),
  },
});

/** Every field of a product by itself. */
export const productFieldSamples: readonly Sample[] = [...own, ...ofParts, ...ofKinds];
