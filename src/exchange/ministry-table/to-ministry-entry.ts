import { requireDay } from "../../base/day.js";
import { fieldsOf, numberOf } from "../../base/fields.js";
import type { Outcome } from "../../base/outcome.js";
import { displayRank } from "../../records/display-rank.js";
import type { Producer } from "../../records/producer.js";
import type { Product } from "../../records/product.js";
import type { Recognition } from "../../records/recognition.js";
import { formatMinistryRow } from "./format-ministry-row.js";
import type { MinistryIssue, NotRecognised } from "./issue.js";
import type { MinistryEntry } from "./ministry-row.js";

/** What an entry is made of: the ministry's own codes, and records as `validate` gives them. */
export interface MinistrySource extends Pick<MinistryEntry, "id" | "unitCode" | "period" | "productCode" | "revenue"> {
  readonly product: Pick<Product, "name">;
  readonly producer: Pick<Producer, "name">;
  readonly recognition: Recognition;
}

/**
 * The entry for a recognised product on a day.
 *
 * Recognitions that have expired or were revoked are past, and entries of theirs are no longer valid. Whether a later
 * recognition has taken the place of this one is for the caller to see. What the table cannot hold is refused as by `formatMinistryRow`.
 *
 * @param source - codes, records and revenue in đồng
 * @param on - the day, `YYYY-MM-DD`, in Vietnam
 * @returns the entry, or `ministry.not-recognised` for proposals, claims, recognitions that are yet to come, and those
 * of which neither the day nor the end is known
 * @throws RangeError when `on` is no day
 * @example
 * toMinistryEntry({ ...source, recognition: { stars: 5, evidence: "proposal" } }, "2026-11-24");
 * // the issue { code: "ministry.not-recognised", path: ["recognition"], params: { because: "proposal" } }
 * @see 26/2026/QĐ-TTg, art. 4.3: a certificate is valid for 36 months
 */
export function toMinistryEntry(source: MinistrySource, on: string): Outcome<MinistryEntry, MinistryIssue> {
  requireDay("toMinistryEntry", "on", on);
  const { id, unitCode, period, productCode, revenue, product, producer, recognition } = fieldsOf(source) ?? {};
  const rank = displayRank(recognition as Recognition, on);
  if (rank.stars === null && rank.because !== "expired" && rank.because !== "revoked") {
    return notRecognised(rank.because);
  }
  const entry = {
    id,
    unitCode,
    period,
    productCode,
    productName: fieldsOf(product)?.["name"],
    stars: fieldsOf(recognition)?.["stars"],
    producerName: fieldsOf(producer)?.["name"],
    // -0 is 0, as it is in JSON.
    revenue: numberOf(revenue) ?? revenue,
    isValid: rank.stars !== null,
  } as MinistryEntry;
  const written = formatMinistryRow(entry);
  return written.ok ? { ok: true, value: entry } : written;
}

function notRecognised(because: NotRecognised): Outcome<never, MinistryIssue> {
  return { ok: false, issues: [{ code: "ministry.not-recognised", path: ["recognition"], params: { because } }] };
}
