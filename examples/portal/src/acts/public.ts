import { formatDay } from "ocop/messages";
import { describeStatus, noLabelReasons } from "ocop/procedure/messages";
import { certificateStatus, checkLabel, jsonLdOf, recognitionRecord } from "../domain/label.ts";
import { Problem } from "../domain/problem.ts";
import type { Acting } from "./act.ts";
import { recognitionsOf } from "./recognitions.ts";

/** A recognised product by its code. */
async function recognised(acting: Acting, code: string) {
  const row = await acting.rows
    .selectFrom("product")
    .innerJoin("producer", "producer.id", "product.producer")
    .select(["product.id", "product.code", "product.record", "producer.record as producer"])
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
  const { record, producer, recognitions } = await recognised(acting, code);
  const check = checkLabel(recognitions, on, stars);
  const latest = recognitions.at(-1);
  const status =
    latest?.date === undefined
      ? undefined
      : certificateStatus(
          {
            issued: latest.date,
            ...(latest.expires !== undefined && { expires: latest.expires }),
            ...(latest.revoked !== undefined && { revoked: { date: latest.revoked.date } }),
          },
          on,
        );
  const sentence =
    !check.use.may && check.use.because !== "expired" && check.use.because !== "revoked"
      ? noLabelReasons[check.use.because][language]
      : status?.ok
        ? describeStatus(status.value, language)
        : formatDay(check.until, language);
  return { code, name: record.name, producer: producer.name, ...check, sentence, recognitions };
}

/** The product's markup for search engines. */
export async function productMarkup(acting: Acting, code: string, on: string) {
  const { record, producer, recognitions } = await recognised(acting, code);
  const url = `${acting.portal.origin}/san-pham/${encodeURIComponent(code)}`;
  return jsonLdOf({ product: record, producer, recognitions }, on, url);
}
