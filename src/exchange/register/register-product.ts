import { fieldsOf, numberOf, rowsOf, textOf } from "../../base/fields.js";
import { locate } from "../../base/issue-list.js";
import { remembering } from "../../base/remember.js";
import { requireOptions } from "../../base/require-argument.js";
import type { ProducerInput } from "../../records/producer.js";
import type { ProductInput } from "../../records/product.js";
import { findProvince } from "../../records/provinces.js";
import { addressPartsIn } from "./address-parts.js";
import { type AuthorityTier, authorityTierOn } from "./authority-tier.js";
import type { RegisterEntry, RegisterRecognition } from "./entry.js";
import { wordsIn } from "./fold.js";
import type { RegisterIssue } from "./issue.js";
import type { RegisterRow } from "./row.js";

/** What a register does not say of itself. */
export interface RegisterContext {
  /** The code of the province the register is of, for rows that do not name one. */
  readonly province?: string;
  /** The former district the register is of, for rows that name none: their addresses are of before 2025-07-01. */
  readonly district?: string;
  /**
   * The decision by which all products were recognised that name no other: its number, its day and who took it. A row that says
   * another number, day, year or authority is completed by none of it.
   */
  readonly decisionNumber?: string;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  readonly authority?: string;
  /** The year of recognition, for recognitions that name neither day nor year. */
  readonly year?: number;
  /** The product set of a group as the register names it, where the caller can tell. */
  readonly setOf?: (group: string) => { readonly decision: string; readonly set: number | string } | undefined;
}

/** A product of a register as a record that `validate` reads, with its producer and recognitions. */
export type RegisterProduct = Partial<Omit<ProductInput, "producer">> & { readonly producer?: Partial<ProducerInput> };

/**
 * The record of a register's product, to be read by `validate(productSchema, …)`.
 *
 * Nothing is guessed. A recognition becomes one only where stars, day, decision number and authority are all there; a
 * district in an address makes it a former one, a province in it goes before the register's; the last day of the current recognition goes to the latest. What has
 * no place in a record (group, running number, unknown columns) stays in the entry.
 *
 * @param given - the entry of a product row
 * @param context - the register's province, and how its product groups are named
 * @returns a record that may lack what the row lacks: `validate` tells
 * @example
 * registerProduct({ productName: "Chè Tân Cương", producerName: "HTX Hảo Đạt", producerType: "cooperative",
 *   commune: "Tân Cương", recognitions: [], other: {} }, { province: "19" });
 * // { name: "Chè Tân Cương", producer: { name: "HTX Hảo Đạt", type: "cooperative",
 * //   address: { current: { province: "19", communeName: "Tân Cương" } } } }
 */
export function registerProduct(given: RegisterEntry, context: RegisterContext = {}): RegisterProduct {
  requireOptions("registerProduct", context);
  return productOf(entryOf(given), context).product;
}

/** The record of a product, and what it leaves out. */
export interface ProductAndGaps {
  readonly product: RegisterProduct;
  readonly gaps: readonly RegisterIssue[];
}

/** What {@link registerProduct} and {@link registerGaps} say of a row, found out at once. */
export function productAndGaps(given: Pick<RegisterRow, "row" | "entry">, context: RegisterContext): ProductAndGaps {
  requireOptions("checkRegisterRow", context);
  const { product, said } = productOf(entryOf(given.entry), context);
  return { product, gaps: gapsOf(numberOf(given.row) ?? 0, said, product) };
}

function productOf(
  entry: RegisterEntry,
  context: RegisterContext,
): { readonly product: RegisterProduct; readonly said: readonly Said[] } {
  const said = saidOf(entry, context);
  const recognitions = recognitionsOf(entry, said);
  const product = defined({
    name: entry.productName,
    ...setOf(entry, context),
    code: entry.productCode,
    producer: producerOf(entry, context),
    gtins: listOf(entry.gtin),
    recognitions: recognitions.length === 0 ? undefined : recognitions,
    notes: entry.notes,
  }) as RegisterProduct;
  return { product, said };
}

/** An entry whose recognitions can be walked, whatever was given. */
function entryOf(given: unknown): RegisterEntry {
  const fields = fieldsOf(given) ?? {};
  return { ...fields, recognitions: rowsOf(fields["recognitions"], MOST_RECOGNITIONS) } as unknown as RegisterEntry;
}

/** A row of a register names two. */
const MOST_RECOGNITIONS = 50;

/** `2026/11` names decision and set; anything else is left to the caller's reading of the group. */
function setOf({ set, productGroup }: RegisterEntry, { setOf: read }: RegisterContext): object {
  const [, decision, key = ""] = /^(\d{4})\/([a-z0-9-]{1,64})$/.exec(textOf(set)?.slice(0, 80) ?? "") ?? [];
  if (decision !== undefined) {
    return { decision, set: /^\d+$/.test(key) ? Number(key) : key };
  }
  const text = set ?? productGroup;
  return (text === undefined ? undefined : read?.(text)) ?? {};
}

function producerOf(entry: RegisterEntry, context: RegisterContext): object {
  const { registrationNumber, representative, phones, email, website } = entry;
  const contacts = defined({ phones, emails: listOf(email), websites: listOf(website) });
  return defined({
    name: entry.producerName,
    registration: registrationNumber === undefined ? undefined : { number: registrationNumber },
    taxCode: entry.taxCode,
    address: addressOf(entry, context),
    representative: representative === undefined ? undefined : { name: representative },
    contacts: Object.keys(contacts).length === 0 ? undefined : contacts,
    founded: entry.founded,
    type: entry.producerType,
    legalForm: entry.producerType === "enterprise" ? entry.enterpriseForm : undefined,
  });
}

/** A register names the same addresses and authorities again and again. */
const partsIn = remembering(addressPartsIn);
const tierIn = remembering((dayAndName) => ({
  tier: authorityTierOn(dayAndName.slice(DAY_LENGTH), dayAndName.slice(0, DAY_LENGTH)),
}));

/** How long a day is, `YYYY-MM-DD`. */
const DAY_LENGTH = 10;

function tierOf(authority: string, date: string): AuthorityTier | undefined {
  return date.length === DAY_LENGTH ? tierIn(date + authority).tier : authorityTierOn(authority, date);
}

/** A district makes an address one of before 2025-07-01, whether it has a column of its own or stands in the address. */
function addressOf(entry: RegisterEntry, context: RegisterContext): object {
  const { commune, address } = entry;
  const district = entry.district ?? (entry.commune === undefined ? undefined : context.district);
  const parts = partsIn(textOf(address) ?? "");
  const own = entry.province ?? findProvince(context.province)?.name.vi;
  if (district !== undefined) {
    return { former: [defined({ province: own, district, commune, line: address })] };
  }
  if (parts.district !== undefined) {
    return { former: [defined({ ...parts, province: parts.province ?? own, commune: parts.commune ?? commune })] };
  }
  const { province } = entry;
  // What the register is of holds only where the address itself names no province.
  const code =
    province === undefined
      ? (findProvince(parts.province)?.code ?? context.province)
      : (findProvince(province)?.code ?? province);
  return { current: defined({ province: code, communeName: commune, line: address }) };
}

/** The recognitions that are complete, the current last day with the latest of them. */
function recognitionsOf(entry: RegisterEntry, said: readonly Said[]): object[] {
  const complete = said.filter(isComplete);
  const latest = complete.reduce<CompleteRecognition | undefined>(
    (last, one) => (last === undefined || one.date >= last.date ? one : last),
    undefined,
  );
  return complete.map((one) => {
    const tier = tierOf(textOf(one.authority) ?? "", textOf(one.date) ?? "");
    return defined({
      productName: entry.productName,
      stars: one.stars,
      evidence: "signed-decision",
      decisionNumber: one.decisionNumber,
      date: one.date,
      year: one.year,
      authority: defined({ tier, name: one.authority }),
      expires: one === latest ? entry.expires : undefined,
    });
  });
}

/**
 * What is said of each recognition. The current stars are those of the only one, where its own are not given apart from
 * them; what the register says once holds for the latest.
 */
function saidOf({ recognitions, stars }: RegisterEntry, context: RegisterContext): readonly Said[] {
  const given = recognitions.length === 0 && stars !== undefined ? [{}] : recognitions;
  const current = given.length === 1 ? stars : undefined;
  return given.map((one, index) => (index === given.length - 1 ? withContext(one, current, context) : one));
}

/** What is said of a recognition. */
type Said = { readonly [K in keyof RegisterRecognition]?: RegisterRecognition[K] | undefined };

/** A decision of its own is not completed by another one. Field by field: to merge objects takes ten times as long. */
function withContext(
  { stars, date, year, decisionNumber, authority }: RegisterRecognition,
  current: RegisterRecognition["stars"],
  context: RegisterContext,
): Said {
  const isOwn =
    (decisionNumber !== undefined && decisionNumber !== context.decisionNumber) ||
    isAnother(date, context.date) ||
    isAnother(yearOf(date, year), yearOf(context.date, context.year)) ||
    isAnother(context.authority && wordsOf(authority), wordsOf(context.authority));
  return {
    stars: stars === undefined ? current : stars,
    date: date === undefined && !isOwn ? context.date : date,
    year: year === undefined && !isOwn ? context.year : year,
    decisionNumber: decisionNumber === undefined && !isOwn ? context.decisionNumber : decisionNumber,
    // Who took all decisions took this one, too, where the register names an authority and no decision.
    authority:
      authority === undefined && !(isOwn && context.decisionNumber !== undefined) ? context.authority : authority,
  };
}

/** Whether both are said, and differ. */
function isAnother<T>(own: T | undefined, given: T | undefined): boolean {
  return own !== undefined && given !== undefined && own !== given;
}

function yearOf(date: unknown, year: number | undefined): number | undefined {
  const day = textOf(date);
  return day === undefined ? year : Number(day.slice(0, 4));
}

function wordsOf(name: unknown): string | undefined {
  const text = textOf(name);
  return text === undefined ? undefined : wordsIn(text);
}

/**
 * What a register's product says that no record can be made of.
 *
 * @param given - a row of the kind `product`
 * @param product - its record, by {@link registerProduct}
 * @param context - as for {@link registerProduct}
 * @returns warnings: `register.recognition-incomplete` for each recognition left out, stars without a decision among
 * them; `register.no-set`
 */
export function registerGaps(
  given: Pick<RegisterRow, "row" | "entry">,
  product: RegisterProduct,
  context: RegisterContext = {},
): readonly RegisterIssue[] {
  requireOptions("registerGaps", context);
  const { row, entry } = fieldsOf(given) ?? {};
  return gapsOf(numberOf(row) ?? 0, saidOf(entryOf(entry), context), fieldsOf(product) ?? {});
}

function gapsOf(row: number, said: readonly Said[], product: { readonly set?: unknown }): readonly RegisterIssue[] {
  const gaps: RegisterIssue[] = [];
  for (const one of said) {
    if (!isComplete(one)) {
      const missing = proof.filter((field) => one[field] === undefined);
      gaps.push(locate({ code: "register.recognition-incomplete", params: { missing } }, [row]));
    }
  }
  if (product.set === undefined) {
    gaps.push(locate({ code: "register.no-set", params: {} }, [row]));
  }
  return gaps;
}

/** What makes a recognition in a register evidence of a signed decision. */
const proof = ["stars", "date", "decisionNumber", "authority"] as const;

type CompleteRecognition = Required<Omit<RegisterRecognition, "year">> & Pick<RegisterRecognition, "year">;

function isComplete(recognition: Said): recognition is CompleteRecognition {
  return proof.every((field) => recognition[field] !== undefined);
}

function listOf<T>(value: T | undefined): readonly T[] | undefined {
  return value === undefined ? undefined : [value];
}

/** The fields that are there. */
function defined<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const kept: Record<string, unknown> = {};
  for (const key in fields) {
    if (fields[key] !== undefined) {
      kept[key] = fields[key];
    }
  }
  return kept as never;
}
