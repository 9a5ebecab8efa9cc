import type { Selectable } from "kysely";
import { formatDay } from "ocop/messages";
import { authorityFor, endOfTerm, revocationAuthority } from "ocop/procedure";
import { recogniserNames } from "ocop/procedure/messages";
import type { RevocationGround } from "ocop/records";
import type { Tables } from "../db/tables.ts";
import type { Recognised } from "../domain/label.ts";
import { Problem, requireValue } from "../domain/problem.ts";
import type { DossierRow } from "../domain/process.ts";
import { notPossible } from "../domain/refusals.ts";
import { note } from "../journal/write.ts";
import type { Acting, ByPerson } from "./act.ts";

/** The recognitions of products with their revocations, the oldest first. */
export async function recognitionsOfAll(
  { rows }: Pick<Acting, "rows">,
  products: readonly string[],
): Promise<readonly Recognised[]> {
  if (products.length === 0) {
    return [];
  }
  const found = await rows
    .selectFrom("recognition")
    .selectAll()
    .where("product", "in", products)
    .orderBy("date")
    .execute();
  const ids = found.map(({ id }) => id);
  const acts =
    ids.length === 0 ? [] : await rows.selectFrom("revocation").selectAll().where("recognition", "in", ids).execute();
  const revocations = new Map(acts.map((act) => [act.recognition, act]));
  return found.map((row) => ({ ...row, revocation: revocations.get(row.id) }));
}

/** A product's recognitions with their revocations, the oldest first. */
export function recognitionsOf(acting: Acting, product: string): Promise<readonly Recognised[]> {
  return recognitionsOfAll(acting, [product]);
}

/** What the deciding paper says. */
export interface Award {
  readonly number: string;
  readonly certificate: string;
  readonly date?: string | undefined;
}

/** What bounds the day of an act. */
const bounds = {
  filed: { vi: "ngày nộp hồ sơ", en: "the day the dossier was filed" },
  recognised: { vi: "ngày công nhận", en: "the day of recognition" },
  today: { vi: "ngày hôm nay", en: "today" },
  expires: { vi: "ngày hết hạn giấy chứng nhận", en: "the last day of the certificate" },
} as const;
type Bound = readonly [day: string, what: keyof typeof bounds];

/** Refuses a day of a decision that cannot be, and says on which side of what it lies. */
function requireDay(path: readonly string[], date: string, { from, to }: { readonly from: Bound; readonly to: Bound }) {
  if (from[0] <= date && date <= to[0]) {
    return;
  }
  const [day, what] = date < from[0] ? from : to;
  const [side, words] =
    date < from[0] ? (["early", ["trước", "before"]] as const) : (["late", ["sau", "after"]] as const);
  const text = {
    vi: `Ngày quyết định ${formatDay(date, "vi")} ${words[0]} ${bounds[what].vi} (${formatDay(day, "vi")})`,
    en: `The day of the decision (${formatDay(date, "en")}) is ${words[1]} ${bounds[what].en} (${formatDay(day, "en")})`,
  };
  throw new Problem("not-possible", [{ code: `decision.too-${side}`, path, text }]);
}

/** Enters the recognition that a dossier ended with, and its certificate. */
export async function recognise(acting: ByPerson, dossier: DossierRow, award: Award) {
  const { rows, today } = acting;
  const { stars, decision, kind, product } = dossier;
  if (stars !== 3 && stars !== 4 && stars !== 5) {
    throw notPossible(
      "recognition.too-few-stars",
      ["step"],
      "Chỉ sản phẩm được phân hạng từ 3 sao trở lên được công nhận; kết quả đánh giá của hồ sơ này không có hạng đó",
      "Products of three stars or more are recognised; the result of this dossier has none of these ranks",
    );
  }
  const date = award.date ?? today;
  // A decision follows the dossier, and is entered when it is there.
  const filed = dossier.filed ?? today;
  requireDay(["award", "date"], date, { from: [filed, "filed"], to: [today, "today"] });
  const authority = requireValue(authorityFor(stars, decision, date), "not-possible");
  if (authority.tier === null) {
    throw new Problem("not-possible", [authority.because]);
  }
  if (authority.tier === "district") {
    const { vi, en } = recogniserNames[authority.recogniser];
    throw notPossible(
      "recognition.of-district",
      ["award", "date"],
      `Tại ngày này thẩm quyền công nhận thuộc ${vi} (${authority.article})`,
      `On this day it is for another authority to recognise: ${en} (${authority.article})`,
    );
  }
  const row = await rows
    .insertInto("recognition")
    .values({
      product,
      dossier: dossier.id,
      stars,
      decision,
      kind,
      number: award.number,
      date,
      tier: authority.tier,
      authority: recogniserNames[authority.recogniser].vi,
      expires: endOfTerm(date),
      certificate: award.certificate,
    })
    .returning(["id", "stars", "expires", "certificate"])
    .executeTakeFirstOrThrow();
  await note(rows, "product.recognised", product, { recognition: row.id, stars, number: award.number });
  return row;
}

/** Takes a certificate back (art. 8). Who may decide, the package says by its stars. */
export async function revoke(
  acting: ByPerson,
  id: string,
  act: { readonly ground: RevocationGround; readonly number: string; readonly date?: string | undefined },
) {
  const { rows, today } = acting;
  const row: Selectable<Tables["recognition"]> | undefined = await rows
    .selectFrom("recognition")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  if (row === undefined) {
    throw new Problem("not-found");
  }
  const date = act.date ?? today;
  if (date < row.date) {
    const params = { date: row.date, revoked: date };
    throw new Problem("faulty", [{ code: "recognition.revoked-before-award", path: ["date"], params }]);
  }
  requireDay(["date"], date, { from: [row.date, "recognised"], to: [today, "today"] });
  requireDay(["date"], date, { from: [row.date, "recognised"], to: [row.expires, "expires"] });
  const before = await rows.selectFrom("revocation").select("date").where("recognition", "=", id).executeTakeFirst();
  if (before !== undefined) {
    throw notPossible(
      "recognition.revoked-already",
      ["id"],
      `Giấy chứng nhận đã bị thu hồi từ ngày ${formatDay(before.date, "vi")}`,
      `The certificate was revoked on ${formatDay(before.date, "en")} already`,
    );
  }
  await rows
    .insertInto("revocation")
    .values({ recognition: id, date, ground: act.ground, number: act.number })
    .execute();
  await note(rows, "product.revoked", row.product, { recognition: id, ground: act.ground, number: act.number });
  return { id, date, ground: act.ground, authority: revocationAuthority(row.stars) };
}
