import { sql } from "kysely";
import { formatDay } from "ocop/messages";
import { describeStatus, noLabelReasons } from "ocop/procedure/messages";
import type { Recognition } from "ocop/records";
import {
  checkLabel,
  factsOf,
  jsonLdOf,
  type LabelCheck,
  type Renewal,
  recognitionRecord,
  statusOf,
} from "../domain/label.ts";
import { Problem } from "../domain/problem.ts";
import type { Acting } from "./act.ts";
import { recognitionsOf } from "./recognitions.ts";

/** The re-evaluations filed for a product: what a label hangs on, and nothing else of its dossiers, is public. */
export const renewalsFiled = sql<Renewal[]>`portal.renewals_filed(product.id)`;

/** A recognised product by its code. */
async function recognised(acting: Acting, code: string) {
  const row = await acting.rows
    .selectFrom("product")
    .innerJoin("producer", "producer.id", "product.producer")
    .select(["product.id", "product.code", "product.record", "producer.record as producer"])
    .select(renewalsFiled.as("renewals"))
    .where("product.code", "=", code)
    .executeTakeFirst();
  if (row === undefined) {
    throw new Problem("not-found");
  }
  const recognitions = (await recognitionsOf(acting, row.id)).map((each) =>
    recognitionRecord(each, acting.portal.config.PORTAL_PROVINCE),
  );
  return { ...row, recognitions };
}

/** Whether a product's label is valid on a day, since when, and why not: what anybody may ask. */
export async function labelOf(
  acting: Acting,
  code: string,
  on: string,
  stars: 1 | 2 | 3 | 4 | 5 | undefined,
  language: "vi" | "en",
) {
  const { record, producer, recognitions, renewals } = await recognised(acting, code);
  const check = checkLabel(recognitions, on, { stars, renewals });
  const sentence = sentenceOf(check, recognitions, renewals, language);
  return { code, name: record.name, producer: producer.name, ...check, sentence, recognitions };
}

/** What is to be said of the recognition that counts on the day, and of the one that is decided to follow it. */
function sentenceOf(
  { on, use, until, next, recognition }: LabelCheck,
  recognitions: readonly Recognition[],
  renewals: readonly Renewal[],
  language: "vi" | "en",
): string {
  if (!use.may && use.because !== "expired" && use.because !== "revoked" && use.because !== "extension-open") {
    const reason = noLabelReasons[use.because][language];
    return next === null ? reason : `${reason}; ${followsText(next, language)}`;
  }
  const record = recognitions.find(({ id }) => id === recognition);
  const status = record && statusOf(record, factsOf(recognitions, renewals)(record), on);
  const isReplaced = use.may && next !== null && status !== undefined && next.from <= (status.until ?? next.from);
  const own = isReplaced || status === undefined ? untilText(until, language) : describeStatus(status, language);
  const said = use.may || status !== undefined ? own : noLabelReasons[use.because][language];
  return next === null ? said : `${said}; ${followsText(next, language)}`;
}

function untilText(until: string | null, language: "vi" | "en"): string {
  const day = formatDay(until, language);
  return language === "vi" ? `Có hiệu lực đến hết ngày ${day}` : `Valid up to and including ${day}`;
}

function followsText({ from, stars }: NonNullable<LabelCheck["next"]>, language: "vi" | "en"): string {
  const day = formatDay(from, language);
  return language === "vi"
    ? `từ ngày ${day} theo lần công nhận sau: ${stars} sao`
    : `from ${day} on by the following recognition: ${stars} stars`;
}

/** The product's markup for search engines. */
export async function productMarkup(acting: Acting, code: string, on: string) {
  const { record, producer, recognitions } = await recognised(acting, code);
  const url = `${acting.portal.origin}/san-pham/${encodeURIComponent(code)}`;
  return jsonLdOf({ product: record, producer, recognitions }, on, url);
}
