import { sql } from "kysely";
import { formatDay } from "ocop/messages";
import { addDays } from "../domain/days.ts";
import { agenda, certificateOf, recognitionRecord } from "../domain/label.ts";
import { noticeText } from "../domain/notices.ts";
import { type Language, Problem } from "../domain/problem.ts";
import { note } from "../journal/write.ts";
import type { Acting } from "./act.ts";

/** Days from the end of a certificate beyond which nothing of it falls due, with room to spare. */
const FAR = 400;

/** The programme began in 2018; no certificate runs longer than a century. */
const EARLIEST = "2018-01-01";
const LATEST = "2199-12-31";

const tooEarly = {
  vi: `Chương trình bắt đầu từ ngày ${formatDay(EARLIEST, "vi")}`,
  en: `The programme began on ${formatDay(EARLIEST, "en")}`,
};
const tooLate = {
  vi: `Ngày cuối không được sau ngày ${formatDay(LATEST, "vi")}`,
  en: `The last day is at most ${formatDay(LATEST, "en")}`,
};
const backwards = { vi: "Ngày cuối có trước ngày đầu", en: "The last day is before the first" };

/** The latest recognition of every product an asker may see, with what took it back and the re-evaluation filed since. */
async function latest({ rows }: Acting, from: string, to: string) {
  const found = await rows
    .selectFrom((from_) =>
      from_
        .selectFrom("recognition")
        .innerJoin("product", "product.id", "recognition.product")
        .selectAll("recognition")
        .select(["product.code", sql<string>`product.record ->> 'name'`.as("name")])
        .distinctOn("recognition.product")
        .orderBy("recognition.product")
        .orderBy("recognition.date", "desc")
        .as("latest"),
    )
    .selectAll()
    .where("latest.expires", ">=", addDays(from, -FAR))
    .where("latest.expires", "<=", addDays(to, FAR))
    .execute();
  const revoked = await rows.selectFrom("revocation").selectAll().execute();
  const filed = await rows
    .selectFrom("dossier")
    .select(["product", sql<string>`max(filed)`.as("filed")])
    .where("kind", "=", "re-evaluation")
    .where("filed", "is not", null)
    .where("state", "<>", "withdrawn")
    .groupBy("product")
    .execute();
  const revocations = new Map(revoked.map((act) => [act.recognition, act]));
  const filings = new Map(filed.map((row) => [row.product, row.filed]));
  return found.map((row) => ({
    ...row,
    revocation: revocations.get(row.id),
    renewal: filings.get(row.product) ?? null,
  }));
}

/** What falls due for the certificates an asker may see, between two days, with the products' names. */
export async function agendaOf(acting: Acting, from: string, to: string) {
  const faults = [
    ...(from < EARLIEST ? [{ code: "agenda.too-early", path: ["from"], text: tooEarly }] : []),
    ...(to > LATEST ? [{ code: "agenda.too-late", path: ["to"], text: tooLate }] : []),
    ...(to < from ? [{ code: "agenda.to-before-from", path: ["to"], text: backwards }] : []),
  ];
  if (faults.length > 0) {
    throw new Problem("malformed", faults);
  }
  const rows = await latest(acting, from, to);
  const named = new Map(rows.map(({ id, name, code, product }) => [id, { name, code, product }]));
  const certificates = rows.flatMap(({ renewal, ...row }) => {
    const record = recognitionRecord(row, acting.portal.config.PORTAL_PROVINCE);
    const filedSince = renewal !== null && renewal > row.date ? renewal : null;
    const certificate = certificateOf([record], row.id, filedSince);
    return certificate === undefined ? [] : [certificate];
  });
  const { items } = agenda(certificates, from, to);
  return items.map((item) => ({ item, ...(named.get(item.id ?? "") ?? { name: "", code: null, product: "" }) }));
}

/** How many days ahead the portal gives notice of what falls due. */
const AHEAD = 30;

/** How long the window of art. 7.6a is open, in days: 180 to 120 before the end. */
const WINDOW = 60;

/**
 * What is to be known now of re-evaluations (art. 7.6a), for who may see the certificates: windows that open soon or are open,
 * and certificates that end soon.
 */
export async function renewalsOf(acting: Acting) {
  const { today } = acting;
  const soon = addDays(today, AHEAD);
  const items = await agendaOf(acting, today, addDays(today, WINDOW));
  return items.filter(({ item: { kind, date } }) => kind === "window-closes" || date <= soon);
}

/** A notice, as it was written or as it stands today. */
interface Notice {
  /** Null where it is due and the nightly work has not written it yet. */
  readonly id: string | null;
  readonly kind: string;
  readonly due: string;
  readonly on: string;
  readonly text: string;
}

/** The most notices of earlier days that are listed. */
const LISTED = 500;

/**
 * The notices that an asker may see: those of today by what is known when asked, whether they were written or not, and those that
 * were written before; what falls due last comes first.
 */
export async function noticesOf(acting: Acting, language: Language): Promise<readonly Notice[]> {
  const { rows, today } = acting;
  const written = await rows.selectFrom("notice").selectAll().orderBy("due", "desc").limit(LISTED).execute();
  const keyOf = (recognition: string, kind: string, due: string) => `${recognition} ${kind} ${due}`;
  const notices = new Map<string, Notice>(
    written.map(({ recognition, id, kind, due, on, text }) => [
      keyOf(recognition, kind, due),
      { id, kind, due, on, text },
    ]),
  );
  for (const { item, name } of await agendaOf(acting, today, addDays(today, AHEAD))) {
    const { kind, date: due } = item;
    const key = keyOf(item.id ?? "", kind, due);
    const { id = null, on = today } = notices.get(key) ?? {};
    const { summary, detail } = noticeText(item, language, name);
    notices.set(key, { id, kind, due, on, text: `${summary}\n${detail}` });
  }
  return [...notices.values()].sort((one, other) => (one.due < other.due ? 1 : one.due > other.due ? -1 : 0));
}

/** Writes a notice of everything that falls due soon, once each. */
export async function writeNotices(acting: Acting): Promise<number> {
  const { rows, today } = acting;
  const due = await agendaOf(acting, today, addDays(today, AHEAD));
  let written = 0;
  for (const { item, name } of due) {
    const { id, kind, date } = item;
    const { summary, detail } = noticeText(item, "vi", name);
    const row = await rows
      .insertInto("notice")
      .values({ recognition: id ?? "", kind, due: date, text: `${summary}\n${detail}`, on: today })
      .onConflict((conflict) => conflict.columns(["recognition", "kind", "due"]).doNothing())
      .returning("id")
      .executeTakeFirst();
    if (row !== undefined) {
      written += 1;
      await note(rows, "notice.written", row.id, { recognition: id, kind, due: date });
    }
  }
  return written;
}
