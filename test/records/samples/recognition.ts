import { validRecognition } from "../../support/full-product.js";
import { minimalRecognition } from "../../support/records.js";
import { url } from "./contacts.js";
import { fields, id, line, list, option, paragraphs } from "./kind.js";
import { ofFields, ofMissing } from "./of-fields.js";
import { accepted, issue, refused, type Sample } from "./sample.js";
import { day, province, year } from "./scalars.js";

const claim = minimalRecognition();
const proof = { decisionNumber: "858/QĐ-UBND", date: "2025-06-19", authority: { tier: "province" } };
const signed = { stars: 4, evidence: "signed-decision", ...proof };
const news = { stars: 4, evidence: "official-news", sources: ["https://example.vn/tin"] };
const noProof = (field: string) => issue("recognition.missing-proof", [field]);

export const recognitionSamples: readonly Sample[] = [
  accepted("recognition", "every field", validRecognition()),
  accepted("recognition", "only what is required of a claim", claim),
  accepted("recognition", "only what is required of a proposal", { stars: 5, evidence: "proposal" }),
  accepted("recognition", "only what is required of a signed decision", signed),
  accepted("recognition", "only what is required of official news", news),
  ...ofFields({
    schema: "recognition",
    kinds: {
      id,
      productId: id,
      productName: line(300),
      kind: option("first", "upgrade", "re-evaluation"),
      decision: option("2018", "2019", "2023", "2026"),
      stars: option(3, 4, 5),
      decisionNumber: line(100),
      date: day,
      year,
      authority: fields({ tier: "province" }),
      "authority.tier": option("district", "province", "ministry"),
      expires: day,
      sources: list(20, () => "https://example.vn/"),
      "sources.0": url,
      revoked: fields({ date: "2026-01-01" }),
      "revoked.date": day,
      notes: paragraphs(5000),
    },
  }),
  ...ofFields({
    schema: "recognition",
    base: { ...signed, ...news, revoked: { date: "2026-01-01" } },
    kinds: {
      evidence: option("signed-decision", "official-news", "proposal", "own-claim"),
      "authority.province": province,
      "authority.name": line(200),
      "revoked.ground": option(
        "untrue-dossier",
        "criteria-no-longer-met",
        "law-breached",
        "mark-misused",
        "production-ended",
        "other-conclusion",
      ),
      "revoked.decisionNumber": line(100),
    },
  }),
  ...ofMissing("recognition", { ...validRecognition(), evidence: "own-claim" }, [
    "stars",
    "evidence",
    "authority.tier",
    "revoked.date",
  ]),
  ...[1, 2, 0, "4", 4.5].map((stars) => ({
    ...refused(
      "recognition",
      `${JSON.stringify(stars)} stars`,
      { ...claim, stars },
      issue("field.not-an-option", ["stars"], { allowed: [3, 4, 5] }),
    ),
    jsonSchema: true,
  })),
  refused(
    "recognition",
    "rating",
    { ...claim, rating: 5 },
    issue("field.stars-typed", ["rating"], { field: "rating" }),
  ),
  refused(
    "recognition",
    "unknown field",
    { ...claim, score: 5 },
    issue("field.unknown", ["score"], { field: "score" }),
  ),
  ...(["decisionNumber", "date", "authority"] as const).map((field) =>
    refused("recognition", `a signed decision without ${field}`, { ...signed, [field]: undefined }, noProof(field)),
  ),
  refused(
    "recognition",
    "a signed decision without any proof",
    { stars: 4, evidence: "signed-decision" },
    noProof("decisionNumber"),
    noProof("date"),
    noProof("authority"),
  ),
  refused(
    "recognition",
    "news without a source",
    { ...news, sources: undefined },
    issue("recognition.missing-source", ["sources"]),
  ),
  refused(
    "recognition",
    "news with no source in its list",
    { ...news, sources: [] },
    issue("recognition.missing-source", ["sources"]),
  ),
  refused(
    "recognition",
    "news with a source of a wrong type",
    { ...news, sources: "https://example.vn/" },
    issue("field.wrong-type", ["sources"], { expected: "list", given: "string" }),
  ),
  accepted("recognition", "one that ends on the day of its award", {
    ...claim,
    date: "2026-01-02",
    expires: "2026-01-02",
  }),
  refused(
    "recognition",
    "one that ends before its award",
    { ...claim, date: "2026-01-02", expires: "2026-01-01" },
    issue("period.ends-before-start", ["expires"], { from: "2026-01-02", to: "2026-01-01" }),
  ),
  accepted("recognition", "revoked on the day of its award", {
    ...claim,
    date: "2026-01-02",
    revoked: { date: "2026-01-02" },
  }),
  refused(
    "recognition",
    "revoked before its award",
    { ...claim, date: "2026-01-02", revoked: { date: "2026-01-01" } },
    issue("recognition.revoked-before-award", ["revoked", "date"], { date: "2026-01-02", revoked: "2026-01-01" }),
  ),
  refused(
    "recognition",
    "not told to be revoked before a day no calendar has",
    { ...claim, date: "2026-02-30", revoked: { date: "2026-01-01" } },
    issue("date.unreal", ["date"], { given: "2026-02-30" }),
  ),
];
