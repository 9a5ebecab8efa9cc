import * as z from "zod";
import { numberOf } from "../base/fields.js";
import { addressSchema } from "./parts/address.js";
import { type Named, record } from "./record.js";
import { distinct, rule, whereNoOptionFits } from "./rule.js";
import { identityNumber, recordId, taxCode } from "./scalars/codes.js";
import { email, phone, webAddress } from "./scalars/contact.js";
import { day, year } from "./scalars/day.js";
import { count, dong, dongOrLoss, percent } from "./scalars/numbers.js";
import { line, paragraphs } from "./scalars/text.js";

const registrationFields = record({
  /** The registration's number. */
  number: line(50),
  /** The day of the registration. */
  date: z.optional(day),
  /** The office that registered. */
  issuer: z.optional(line(200)),
});

/** The type of the schema `registrationSchema`, by its name. */
export interface RegistrationSchema extends Named<typeof registrationFields> {}

/** How a producer is registered: number, day and office of its business registration. */
export const registrationSchema: RegistrationSchema = registrationFields;

const representativeFields = record({
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

/** The type of the schema `representativeSchema`, by its name. */
export interface RepresentativeSchema extends Named<typeof representativeFields> {}

/** The legal representative, with the three facts criterion 3.2 asks for. */
export const representativeSchema: RepresentativeSchema = representativeFields;

const contactsFields = record({
  /** Telephone numbers; they are read into the form E.164. */
  phones: z.optional(z.array(phone).check(z.maxLength(10))),
  /** E-mail addresses. */
  emails: z.optional(z.array(email).check(z.maxLength(10))),
  /** Websites, `http` or `https`. */
  websites: z.optional(z.array(webAddress).check(z.maxLength(10))),
});

/** The type of the schema `contactsSchema`, by its name. */
export interface ContactsSchema extends Named<typeof contactsFields> {}

/** How a producer is reached. */
export const contactsSchema: ContactsSchema = contactsFields;

const labourFields = record({
  /** All workers. */
  total: count,
  /** Those of them who live in the commune. */
  fromCommune: z.optional(count),
  /** The day the workers were counted. */
  on: z.optional(day),
}).check(
  rule(({ total, fromCommune }, report) => {
    const all = numberOf(total);
    const local = numberOf(fromCommune);
    if (all !== undefined && local !== undefined && local > all) {
      report("producer.more-local-than-total", ["fromCommune"], { fromCommune: local, total: all });
    }
  }),
);

/** The type of the schema `labourSchema`, by its name. */
export interface LabourSchema extends Named<typeof labourFields> {}

/** Workers, and those of them who live in the commune (criterion 3.3). */
export const labourSchema: LabourSchema = labourFields;

const yearResultFields = record({
  /** The calendar year. */
  year,
  /** The turnover, in đồng. */
  revenue: z.optional(dong),
  /** The profit, in đồng; a loss is negative. */
  profit: z.optional(dongOrLoss),
});

/** The type of the schema `yearResultSchema`, by its name. */
export interface YearResultSchema extends Named<typeof yearResultFields> {}

/** What a year brought, in đồng (criterion 3.4 compares the profits of two years). */
export const yearResultSchema: YearResultSchema = yearResultFields;

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

const enterpriseFields = record({
  ...common,
  /** An enterprise. */
  type: z.literal("enterprise"),
  /** Its legal form (criterion 3.1). */
  legalForm: z.optional(z.enum(["private", "single-member-llc", "multi-member-llc", "joint-stock"])),
  /** The share of the local community in a joint-stock company's capital, in percent (criterion 3.1). */
  localCapitalPercent: z.optional(percent),
  /** Its size; only micro, small and medium ones may take part. */
  size: z.optional(z.enum(["micro", "small", "medium", "large"])),
}).check(
  rule(({ legalForm, localCapitalPercent }, report) => {
    if (localCapitalPercent !== undefined && legalForm !== "joint-stock") {
      report("producer.local-capital-not-joint-stock", ["localCapitalPercent"], {});
    }
  }),
);

/** The type of the schema `enterpriseSchema`, by its name. */
export interface EnterpriseSchema extends Named<typeof enterpriseFields> {}

/** An enterprise: only micro, small and medium ones may take part (26/2026 art. 2.3); `eligibility` says so. */
const enterpriseSchema: EnterpriseSchema = enterpriseFields;

const cooperativeFields = record({
  ...common,
  /** A cooperative. */
  type: z.literal("cooperative"),
  /** The yearly class of a cooperative (criterion 3.4): tốt, khá, trung bình, yếu. */
  class: z.optional(z.enum(["good", "fair", "average", "weak"])),
});

/** The type of the schema `cooperativeSchema`, by its name. */
export interface CooperativeSchema extends Named<typeof cooperativeFields> {}

/** A cooperative (hợp tác xã). */
const cooperativeSchema: CooperativeSchema = cooperativeFields;

const otherProducerFields = record({
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

/** The type of the schema `otherProducerSchema`, by its name. */
export interface OtherProducerSchema extends Named<typeof otherProducerFields> {}

/** Every other type of producer. */
const otherProducerSchema: OtherProducerSchema = otherProducerFields;

const anything = z.optional(z.unknown());

/** What can be said of a producer whose type is not known: fields that only some types have may be anything. */
const untypedSchema = record({
  ...common,
  type: anything,
  legalForm: anything,
  localCapitalPercent: anything,
  size: anything,
  class: anything,
});

const producerUnion = z
  .discriminatedUnion("type", [enterpriseSchema, cooperativeSchema, otherProducerSchema])
  .check(whereNoOptionFits(untypedSchema));

/** The type of the schema `producerSchema`, by its name. */
export interface ProducerSchema extends Named<typeof producerUnion> {}

/**
 * A producer (chủ thể OCOP): who makes a product and registers it for evaluation.
 *
 * Types and legal forms are those of 26/2026 art. 2.3 and criterion 3.1. Only name, type and address are required:
 * what a dossier needs beyond them is asked for where a dossier is checked.
 */
export const producerSchema: ProducerSchema = producerUnion;

/** A producer as it was read: texts trimmed and composed, numbers in canonical form. */
export type Producer = z.output<typeof producerSchema>;

/** A producer as it may be given. */
export type ProducerInput = z.input<typeof producerSchema>;
