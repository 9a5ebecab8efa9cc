import * as z from "zod";
import { type Named, record } from "../record.js";
import { rule } from "../rule.js";
import { communeCode, districtCode, provinceCode } from "../scalars/codes.js";
import { day } from "../scalars/day.js";
import { line } from "../scalars/text.js";

const placeFields = record({
  /** Two digits of the province or city. */
  province: provinceCode,
  /** Five digits of the commune; absent where only its name is known. */
  commune: z.optional(communeCode),
  /** The commune's name as written, with or without `Xã` or `Phường`. */
  communeName: z.optional(line(100)),
  /** House, street, hamlet (thôn, ấp, tổ dân phố). */
  line: z.optional(line(300)),
});

/** The type of the schema `placeSchema`, by its name. */
export interface PlaceSchema extends Named<typeof placeFields> {}

/** A place within today's two tiers: province and commune (xã, phường, đặc khu). */
export const placeSchema: PlaceSchema = placeFields;

const formerAddressFields = record({
  /** The province by the name it had then. */
  province: line(100),
  /** The district by the name it had then. */
  district: z.optional(line(100)),
  /** The commune by the name it had then. */
  commune: z.optional(line(100)),
  /** House, street, hamlet (thôn, ấp, tổ dân phố). */
  line: z.optional(line(300)),
  /** The codes of the old units, where they are known. */
  codes: z.optional(
    record({
      /** Two digits of the province. */
      province: z.optional(provinceCode),
      /** Three digits of the district. */
      district: z.optional(districtCode),
      /** Five digits of the commune. */
      commune: z.optional(communeCode),
    }),
  ),
  /** The last day it was the address. */
  until: z.optional(day),
});

/** The type of the schema `formerAddressSchema`, by its name. */
export interface FormerAddressSchema extends Named<typeof formerAddressFields> {}

/** An address of the three tiers that ended on 2025-06-30, by the names it was written with. */
export const formerAddressSchema: FormerAddressSchema = formerAddressFields;

const addressFields = record({
  /** The address of today. */
  current: z.optional(placeSchema),
  /** Addresses of the time before 2025-07-01, or since given up. */
  former: z.optional(z.array(formerAddressSchema).check(z.maxLength(20))),
}).check(
  rule(({ current, former }, report) => {
    if (current === undefined && (former === undefined || (Array.isArray(former) && former.length === 0))) {
      report("address.empty", [], {});
    }
  }),
);

/** The type of the schema `addressSchema`, by its name. */
export interface AddressSchema extends Named<typeof addressFields> {}

/**
 * An address: today's place, the former ones, or both.
 *
 * Units change: an address of three tiers is kept beside the current one and never rewritten into it.
 */
export const addressSchema: AddressSchema = addressFields;

/** A place within today's two tiers. */
export type Place = z.output<typeof placeSchema>;

/** An address of the three tiers of before 2025-07-01. */
export type FormerAddress = z.output<typeof formerAddressSchema>;

/** An address, today's, former or both. */
export type Address = z.output<typeof addressSchema>;
