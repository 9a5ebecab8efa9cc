import { validCertificate } from "../../support/full-evaluation.js";
import { minimalCertificate } from "../../support/records.js";
import { url } from "./contacts.js";
import { fields, id, line, option } from "./kind.js";
import { ofFields, ofMissing } from "./of-fields.js";
import { accepted, issue, refused, type Sample } from "./sample.js";
import { day, province } from "./scalars.js";

const certificate = minimalCertificate();
const period = (issued: string, expires: string) => ({ ...certificate, issued, expires });

const range = { earliest: "1900-01-01", latest: "2199-12-31" };

/** The trials of a day but the one that also makes a period end before it begins. */
const within = (left: string) => day.filter(({ name }) => name !== left);

export const certificateSamples: readonly Sample[] = [
  accepted("certificate", "every field", validCertificate()),
  accepted("certificate", "only what is required", certificate),
  ...ofFields({
    schema: "certificate",
    kinds: {
      id,
      number: line(100),
      productId: id,
      recognitionId: id,
      productName: line(300),
      producerName: line(300),
      stars: option(3, 4, 5),
      authority: fields({ tier: "province" }),
      "authority.tier": option("district", "province", "ministry"),
      "authority.province": province,
      "authority.name": line(200),
      decisionNumber: line(100),
      url,
    },
  }),
  ...ofFields({
    schema: "certificate",
    base: period("2026-08-05", "2199-12-31"),
    kinds: { issued: within("the day after the last") },
  }),
  ...ofFields({
    schema: "certificate",
    base: period("1900-01-01", "2029-08-05"),
    kinds: { expires: within("the day before the first") },
  }),
  ...ofMissing("certificate", validCertificate(), ["stars", "issued", "expires", "authority", "authority.tier"]),
  refused(
    "certificate",
    "typed rating",
    { ...certificate, rating: 5 },
    issue("field.stars-typed", ["rating"], { field: "rating" }),
  ),
  accepted("certificate", "of one day", period("2026-08-05", "2026-08-05")),
  refused(
    "certificate",
    "one that ends the day before its issue",
    period("2026-08-05", "2026-08-04"),
    issue("period.ends-before-start", ["expires"], { from: "2026-08-05", to: "2026-08-04" }),
  ),
  refused(
    "certificate",
    "issued the day after the last a record may name, before it ends",
    period("2200-01-01", "2199-12-31"),
    issue("date.out-of-range", ["issued"], { given: "2200-01-01", ...range }),
    issue("period.ends-before-start", ["expires"], { from: "2200-01-01", to: "2199-12-31" }),
  ),
  refused(
    "certificate",
    "ending the day before the first a record may name",
    period("1900-01-01", "1899-12-31"),
    issue("date.out-of-range", ["expires"], { given: "1899-12-31", ...range }),
    issue("period.ends-before-start", ["expires"], { from: "1900-01-01", to: "1899-12-31" }),
  ),
];
