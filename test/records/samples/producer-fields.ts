import { minimalEnterprise, minimalProducer } from "../../support/records.js";
import { email, identityNumber, phone, taxCode, url } from "./contacts.js";
import { fields, flag, id, line, list, option, paragraphs } from "./kind.js";
import { ofFields } from "./of-fields.js";
import type { Sample } from "./sample.js";
import { count, day, dong, profit, upTo, year } from "./scalars.js";

const enterprise = { ...minimalEnterprise(), legalForm: "joint-stock" };

/** Every field of a producer by itself. */
export const producerFieldSamples: readonly Sample[] = [
  ...ofFields({
    schema: "producer",
    kinds: {
      id,
      name: line(300),
      registration: fields({ number: "1" }),
      "registration.number": line(50),
      taxCode,
      address: fields({ current: { province: "19" } }),
      representative: fields({ name: "Hoa" }),
      "representative.name": line(150),
      contacts: fields({}),
      "contacts.phones": list(10, () => "+84912345678"),
      "contacts.phones.0": phone,
      "contacts.emails": list(10, () => "a@example.vn"),
      "contacts.emails.0": email,
      "contacts.websites": list(10, () => "https://example.vn/"),
      "contacts.websites.0": url,
      founded: day,
      labour: fields({ total: 1 }),
      "labour.total": count,
      results: list(30, (index) => ({ year: 1990 + index })),
      "results.0": fields({ year: 2024 }),
      "results.0.year": year,
      notes: paragraphs(5000),
    },
  }),
  ...ofFields({
    schema: "producer",
    base: {
      ...minimalProducer(),
      registration: { number: "1" },
      representative: { name: "Hoa" },
      labour: { total: 10_000_000 },
      results: [{ year: 2024 }],
    },
    kinds: {
      "registration.date": day,
      "registration.issuer": line(200),
      "representative.position": line(150),
      "representative.identityNumber": identityNumber,
      "representative.isWoman": flag,
      "representative.isEthnicMinority": flag,
      "representative.hasDisability": flag,
      "labour.on": day,
      "results.0.revenue": dong,
      "results.0.profit": profit,
    },
  }),
  ...ofFields({
    schema: "producer",
    base: enterprise,
    kinds: {
      legalForm: option("private", "single-member-llc", "multi-member-llc", "joint-stock"),
      localCapitalPercent: upTo(100),
      size: option("micro", "small", "medium", "large"),
    },
  }),
  ...ofFields({
    schema: "producer",
    base: { ...minimalProducer(), type: "cooperative" },
    kinds: { class: option("good", "fair", "average", "weak") },
  }),
];
