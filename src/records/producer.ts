import * as z from "zod";
import { numberOf } from "../base/fields.js";
import { addressSchema } from "./parts/address.js";
import { distinct, rule, whereNoOptionFits } from "./rule.js";
import { identityNumber, recordId, taxCode } from "./scalars/codes.js";
import { email, phone, webAddress } from "./scalars/contact.js";
import { day, year } from "./scalars/day.js";
import { count, dong, dongOrLoss, percent } from "./scalars/numbers.js";
import { line, paragraphs } from "./scalars/text.js";

/** How a producer is registered: number, day and office of its business registration. */
export const registrationSchema = z.strictObject({
  /** The registration's number. */
  number: line(50),
  /** The day of the registration. */
  date: z.optional(day),
  /** The office that registered. */
  issuer: z.optional(line(200)),
});

/** The legal representative, with the three facts criterion 3.2 asks for. */
export const representativeSchema = z.strictObject({
  /** The representative's name. */
  name: line(150),
  /** Position, such as director. */
  position: z.optional(line(150)),
  /** The number of the identity card: twelve digits, or nine on older ones. It is never repeated in issues. */
  identityNumber: z.optional(identityNumber),
  /** Whether she is a woman. */
  isWoman: z.optional(z.boolean()),
  /** Whether of an ethnic minority. */
  isEthnicMinority: z.optional(z.boolean()),
  /** Whether with a disability. */
  hasDisability: z.optional(z.boolean()),
});

/** How a producer is reached. */
export const contactsSchema = z.strictObject({
  /** Telephone numbers; they are read into the form E.164. */
  phones: z.optional(z.array(phone).check(z.maxLength(10))),
  /** E-mail addresses. */
  emails: z.optional(z.array(email).check(z.maxLength(10))),
  /** Websites, `http` or `https`. */
  websites: z.optional(z.array(webAddress).check(z.maxLength(10))),
});

/** Workers, and those of them who live in the commune (criterion 3.3). */
export const labourSchema = z
  .strictObject({
    /** All workers. */
    total: count,
    /** Those of them who live in the commune. */
    fromCommune: z.optional(count),
    /** The day the workers were counted. */
    on: z.optional(day),
  })
  .check(
    rule(({ total, fromCommune }, report) => {
      const all = numberOf(total);
      const local = numberOf(fromCommune);
      if (all !== undefined && local !== undefined && local > all) {
        report("producer.more-local-than-total", ["fromCommune"], { fromCommune: local, total: all });
      }
    }),
  );

/** What a year brought, in đồng (criterion 3.4 compares the profits of two years). */
export const yearResultSchema = z.strictObject({
  /** The calendar year. */
  year,
  /** The turnover, in đồng. */
  revenue: z.optional(dong),
  /** The profit, in đồng; a loss is negative. */
  profit: z.optional(dongOrLoss),
});

const common = {
  /** The caller's identifier. */
  id: z.optional(recordId),
  /** The name it is registered under. */
  name: line(300),
  /** The registration as a business. */
  registration: z.optional(registrationSchema),
  /** The tax code (mã số thuế): 10 digits, 13 of a branch, or 12 of a person. */
  taxCode: z.optional(taxCode),
  /** Where it is. */
  address: addressSchema,
  /** The legal representative. */
  representative: z.optional(representativeSchema),
  /** How it is reached. */
  contacts: z.optional(contactsSchema),
  /** The day it was founded or registered. */
  founded: z.optional(day),
  /** The workers. */
  labour: z.optional(labourSchema),
  /** Results by year, each year once. */
  results: z.optional(z.array(yearResultSchema).check(z.maxLength(30), distinct("year"))),
  /** Remarks of your own. */
  notes: z.optional(paragraphs(5000)),
};

/** An enterprise: only micro, small and medium ones may take part (26/2026 art. 2.3); `eligibility` says so. */
const enterpriseSchema = z
  .strictObject({
    ...common,
    /** An enterprise. */
    type: z.literal("enterprise"),
    /** Its legal form (criterion 3.1). */
    legalForm: z.optional(z.enum(["private", "single-member-llc", "multi-member-llc", "joint-stock"])),
    /** The share of the local community in a joint-stock company's capital, in percent (criterion 3.1). */
    localCapitalPercent: z.optional(percent),
    /** Its size; only micro, small and medium ones may take part. */
    size: z.optional(z.enum(["micro", "small", "medium", "large"])),
  })
  .check(
    rule(({ legalForm, localCapitalPercent }, report) => {
      if (localCapitalPercent !== undefined && legalForm !== "joint-stock") {
        report("producer.local-capital-not-joint-stock", ["localCapitalPercent"], {});
      }
    }),
  );

/** A cooperative (hợp tác xã). */
const cooperativeSchema = z.strictObject({
  ...common,
  /** A cooperative. */
  type: z.literal("cooperative"),
  /** The yearly class of a cooperative (criterion 3.4): tốt, khá, trung bình, yếu. */
  class: z.optional(z.enum(["good", "fair", "average", "weak"])),
});

/** Every other type of producer. */
const otherProducerSchema = z.strictObject({
  ...common,
  /** A type of art. 2.3 other than an enterprise or cooperative. */
  type: z.enum([
    "cooperative-group",
    "farm",
    "production-household",
    "registered-household",
    "association",
    "operating-centre",
    "equivalent-organisation",
  ]),
});

const anything = z.optional(z.unknown());

/** What can be said of a producer whose type is not known: fields that only some types have may be anything. */
const untypedSchema = z.strictObject({
  ...common,
  type: anything,
  legalForm: anything,
  localCapitalPercent: anything,
  size: anything,
  class: anything,
});

/**
 * A producer (chủ thể OCOP): who makes a product and registers it for evaluation.
 *
 * Types and legal forms are those of 26/2026 art. 2.3 and criterion 3.1. Only name, type and address are required:
 * what a dossier needs beyond them is asked for where a dossier is checked.
 */
export const producerSchema = z
  .discriminatedUnion("type", [enterpriseSchema, cooperativeSchema, otherProducerSchema])
  .check(whereNoOptionFits(untypedSchema));

/** A producer as it was read: texts trimmed and composed, numbers in canonical form. */
export type Producer = z.output<typeof producerSchema>;

/** A producer as it may be given. */
export type ProducerInput = z.input<typeof producerSchema>;
