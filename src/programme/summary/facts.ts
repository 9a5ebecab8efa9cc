import { fieldsOf, isRecord, itemsOf, numberOf, optionOf, textOf } from "../../base/fields.js";
import type { Fraction } from "../../base/fraction.js";
import { kindOfRecord } from "../../exchange/record-table/kind-of-record.js";
import type { RegisterEntry } from "../../exchange/register/entry.js";
import { type RegisterContext, registerProduct } from "../../exchange/register/register-product.js";
import { type Classified, classify } from "./classification.js";
import { fractionOf, hundredthsOf } from "./exact.js";
import { type Made, producerOf } from "./producer.js";
import { type Located, provinceOf } from "./province.js";
import { sectorCalled } from "./sector-called.js";
import { type Claim, firstDayOf, type Stretches, starsOf, stretchesOf, yearOf } from "./stretches.js";

/** What statistics take from one record. */
export interface Facts extends Partial<Classified>, Made, Located {
  readonly kind: "product" | "producer" | "rating";
  /** Points of the product, exact, in lowest terms. */
  readonly points?: Fraction;
  /** How its recognitions stand; of products alone. */
  readonly standing?: Stretches;
  /** The product itself, where it is asked for its commune. */
  readonly product?: Fields;
  /** The identifier of a rating. */
  readonly id?: string | number;
}

type Fields = Readonly<Record<string, unknown>>;

/** Why nothing is taken from a record. */
export type NoFacts = "passed-over" | "notCounted" | "unreadable";

/**
 * What statistics take from a record: of a product, a producer, a recognition or certificate that stands alone, a row or entry
 * of a register, or a rating. Rows of a register that are no product are passed over; records of other kinds are not counted.
 */
export function factsOf(record: unknown, context: RegisterContext): Facts | NoFacts {
  const fields = fieldsOf(record);
  if (fields === undefined) {
    return "unreadable";
  }
  if ("cells" in fields && "kind" in fields) {
    return isRecord(fields["entry"]) ? ofEntry(fields["entry"], context) : "passed-over";
  }
  if ("other" in fields) {
    return ofEntry(fields, context);
  }
  if ("exact" in fields) {
    return ofRating(fields);
  }
  switch (kindOfRecord(fields)) {
    case "product":
      return "name" in fields || "recognitions" in fields ? ofProduct(fields) : "notCounted";
    case "producer":
      return { kind: "producer", ...producerOf(fields), ...provinceOf([fields]) };
    case "recognition":
      return ofProduct({ ...fields, recognitions: [fields] });
    case "certificate":
      return ofProduct(asProduct(fields));
    default:
      return "notCounted";
  }
}

/** A certificate is the evidence of a recognition, and names product and producer. */
function asProduct(certificate: Fields): Fields {
  const recognition = { ...certificate, date: certificate["issued"], evidence: "signed-decision" };
  const { productName, producerName } = certificate;
  return { name: productName, producer: { name: producerName }, recognitions: [recognition] };
}

/** What a row of a register says beside the record that is made of it. */
type Said = Pick<Facts, "sector" | "points">;

function ofProduct(product: Fields, claims: readonly Claim[] = [], more: Said = {}): Facts {
  const { producer, producerId, origin, recognitions, decision, set } = product;
  const maker = fieldsOf(producer);
  const given = recognitions ?? [];
  const authorities = (itemsOf(given, MOST_RECOGNITIONS) ?? []).map((one) => fieldsOf(one)?.["authority"]);
  return {
    kind: "product",
    ...more,
    ...classify(decision, set),
    ...producerOf({ ...maker, ...(textOf(producerId) !== undefined && { id: producerId }) }),
    ...provinceOf([{ address: { current: origin } }, maker, ...authorities.map((authority) => ({ authority }))]),
    standing: stretchesOf(given, claims),
    product,
  };
}

/** More than a record may have. */
const MOST_RECOGNITIONS = 100;

/**
 * A row of a register: its product, and what it says apart from a complete recognition. What names no set may name a sector, or
 * a group of one.
 */
function ofEntry(entry: Fields, context: RegisterContext): Facts {
  const product: Fields = { ...registerProduct(entry as unknown as RegisterEntry, context) };
  const called = [entry["set"], entry["productGroup"]].map((name) => sectorCalled(textOf(name) ?? ""));
  const sector = called.find((one) => one !== undefined);
  const points = hundredthsOf(numberOf(entry["points"]));
  return ofProduct(product, claimsOf(entry, context), {
    ...(sector !== undefined && { sector }),
    ...(points !== undefined && { points }),
  });
}

/** The stars that a row says, each with the day from which on, or the year, where it says one; the current ones are the last. */
function claimsOf(entry: Fields, context: RegisterContext): readonly Claim[] {
  const { recognitions, stars: current } = entry;
  const said = (itemsOf(recognitions, MOST_RECOGNITIONS) ?? []).map((one) => fieldsOf(one) ?? {});
  return (said.length === 0 ? [{}] : said).map((own: Fields, place): Claim => {
    const isLast = place >= said.length - 1;
    const { date, year } = firstDayOf(own) === "" && isLast ? context : own;
    return {
      from: firstDayOf({ date, year }),
      stars: (isLast ? starsOf(current) : null) ?? starsOf(own["stars"]),
      year: yearOf(year) ?? yearOf(textOf(date)?.slice(0, 4)),
    };
  });
}

/** A rating counts by its points where it is whole. */
function ofRating({ id, decision, set, exact, band }: Fields): Facts | NoFacts {
  const { sum, count } = fieldsOf(exact) ?? {};
  const points = optionOf(band, [1, 2, 3, 4, 5]) === undefined ? undefined : fractionOf(sum, count);
  const own = textOf(id) ?? numberOf(id);
  return points === undefined
    ? "notCounted"
    : { kind: "rating", ...(own !== undefined && { id: own }), ...classify(decision, set), points };
}
