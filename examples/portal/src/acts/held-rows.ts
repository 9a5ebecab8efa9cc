import { type Selectable, sql } from "kysely";
import { parseProductCode } from "ocop/exchange";
import { formatDay } from "ocop/messages";
import { authorityFor, decisionInForce } from "ocop/procedure";
import { recogniserNames } from "ocop/procedure/messages";
import type { Producer, Recognition } from "ocop/records";
import { unseal } from "../auth/seal.ts";
import type { Tables } from "../db/tables.ts";
import { faultOfAuthority, held, provinceOfCode, type RowFinding } from "../domain/held.ts";
import { outcomeText } from "../domain/held-advice.ts";
import { type Finding, Problem, requireValue } from "../domain/problem.ts";
import { notPossible } from "../domain/refusals.ts";
import { note } from "../journal/write.ts";
import type { Acting, ByPerson } from "./act.ts";
import { addProduct, addRecognition, type Decided, numberKey } from "./enter-register.ts";

export type HeldRow = Selectable<Tables["held"]>;

/** The rows of an import that are held, with what became of each, and what the portal has under their codes. */
export async function heldRowsOf(acting: Acting, register: string, skip: number, limit: number) {
  const { rows } = acting;
  const found = await rows.selectFrom("register").selectAll().where("id", "=", register).executeTakeFirst();
  if (found === undefined) {
    throw new Problem("not-found");
  }
  const { held: findings = [] } = (found.account ?? {}) as { readonly held?: readonly RowFinding[] };
  // A row that came with an earlier register too is kept under that one.
  const places = new Map(findings.flatMap(({ item, row }) => (item === undefined ? [] : [[item, row] as const])));
  const ids = [...places.keys()];
  const own = ids.slice(skip, skip + limit);
  const [kept, open] =
    ids.length === 0
      ? [[], 0]
      : [await rows.selectFrom("held").selectAll().where("id", "in", own).execute(), await countOpen(acting, ids)];
  const byId = new Map(kept.map((each) => [each.id, each]));
  const here = await productsHere(acting, kept);
  return {
    name: found.name,
    all: ids.length,
    open,
    next: skip + limit < ids.length ? skip + limit : null,
    rows: own.flatMap((id) => {
      const each = byId.get(id);
      const code = each?.read.product.code;
      return each === undefined
        ? []
        : [{ ...each, row: places.get(id) ?? each.row, here: code === undefined ? undefined : here.get(code) }];
    }),
  };
}

async function countOpen({ rows }: Acting, ids: readonly string[]): Promise<number> {
  const { open } = await rows
    .selectFrom("held")
    .select(sql<number>`count(*)::int`.as("open"))
    .where("id", "in", ids)
    .where("state", "=", "open")
    .executeTakeFirstOrThrow();
  return open;
}

/** How many rows of each of some imports wait for the office. */
export async function openRowsOf(
  acting: Acting,
  registers: readonly { readonly id: string; readonly account: object | null }[],
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const { id, account } of registers) {
    const { held: findings = [] } = (account ?? {}) as { readonly held?: readonly RowFinding[] };
    const ids = findings.flatMap(({ item }) => item ?? []);
    counts.set(id, ids.length === 0 ? 0 : await countOpen(acting, ids));
  }
  return counts;
}

async function productsHere({ rows }: Acting, kept: readonly HeldRow[]) {
  const codes = kept.flatMap(({ read }) => read.product.code ?? []);
  const found =
    codes.length === 0
      ? []
      : await rows
          .selectFrom("product")
          .innerJoin("producer", "producer.id", "product.producer")
          .select([
            "product.code",
            sql<string>`product.record ->> 'name'`.as("name"),
            sql<string>`producer.record ->> 'name'`.as("producer"),
          ])
          .where("product.code", "in", codes)
          .execute();
  return new Map(found.map(({ code, name, producer }) => [code ?? "", { name, producer }]));
}

/** What the office enters to take a row: why it may be, and what was not in the register or wrong there. */
export interface TakenRow {
  readonly reason: string;
  readonly code?: string | undefined;
  readonly stars?: 3 | 4 | 5 | undefined;
  readonly number?: string | undefined;
  readonly date?: string | undefined;
  /** The authority that recognised, where it is another than was read. */
  readonly tier?: Tier | undefined;
}
type Tier = "district" | "province" | "ministry";

/** A row that waits, locked; one that was decided on is refused, with how it was. */
async function openRow({ rows }: ByPerson, id: string): Promise<HeldRow> {
  // As registers: two at a time would make one producer twice.
  await sql`select pg_advisory_xact_lock(4857921)`.execute(rows);
  const row = await rows.selectFrom("held").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) {
    throw new Problem("not-found");
  }
  if (row.state !== "open") {
    const { vi, en } = outcomeText(row.state, row.decided ?? "");
    throw notPossible("held.decided", ["id"], `Dòng này đã có kết quả xử lý: ${vi}`, `The row is decided on: ${en}`);
  }
  return row;
}

/** Takes a row that was held as a recognition of a product: of the one that has the code here, or of a new one. */
export async function takeHeld(acting: ByPerson, id: string, given: TakenRow) {
  const { rows, portal } = acting;
  const row = await openRow(acting, id);
  const { read } = row;
  const code = requireCode(given.code ?? read.product.code, portal.config.PORTAL_PROVINCE);
  const decided = requireDecided(row, given, acting);
  const known = await rows.selectFrom("product").select("id").where("code", "=", code).executeTakeFirst();
  const notes: RowFinding[] = [];
  const product = known?.id ?? (await newProduct(acting, row, code, notes));
  await refuseKnown(acting, product, decided);
  const recognition = await addRecognition(acting, { id: product, code }, decided);
  await decide(acting, row, { state: "taken", reason: given.reason, recognition });
  const { register, row: line } = row;
  await note(rows, "register.row-taken", id, { register, row: line, recognition, code, reason: given.reason });
  return { id, product, code, recognition, notes };
}

/** Discards a row that was held. */
export async function discardHeld(acting: ByPerson, id: string, { reason }: { readonly reason: string }) {
  const row = await openRow(acting, id);
  await decide(acting, row, { state: "discarded", reason, recognition: null });
  await note(acting.rows, "register.row-discarded", id, { register: row.register, row: row.row, reason });
  return { id, state: "discarded" as const };
}

/** What is about persons is not needed any more. */
async function decide(
  { rows, asker, today }: ByPerson,
  { id }: HeldRow,
  values: Pick<HeldRow, "state" | "reason" | "recognition">,
): Promise<void> {
  await rows
    .updateTable("held")
    .set({ ...values, decided: today, by: asker.person, sealed: null })
    .where("id", "=", id)
    .execute();
}

const faulty = (path: string, { code, vi, en }: RowFinding) =>
  new Problem("faulty", [{ code, path: [path], text: { vi, en } }]);
const missing = (path: string): Finding => ({ code: "field.missing", path: [path], params: {} });

function requireCode(code: string | undefined, province: string): string {
  if (code === undefined) {
    throw new Problem("faulty", [missing("code")]);
  }
  const read = parseProductCode(code);
  if (!read.ok) {
    throw new Problem(
      "faulty",
      read.issues.map((issue) => ({ ...issue, path: ["code"] })),
    );
  }
  if (provinceOfCode(code) !== province) {
    throw faulty("code", held(0, "register.other-province", code));
  }
  return code;
}

/** The recognition as it was read and as the office completed it; a problem where it still cannot be. */
function requireDecided({ row, read }: HeldRow, given: TakenRow, { today, portal }: ByPerson): Decided {
  const before: Partial<Recognition> = read.recognition ?? {};
  const { stars: ofRow, number: asSaid, date: on } = read.said ?? {};
  const { stars = before.stars ?? ofRow, number = before.decisionNumber ?? asSaid, date = before.date ?? on } = given;
  if (stars === undefined || number === undefined || date === undefined) {
    const lacking = Object.entries({ stars, number, date }).filter(([, value]) => value === undefined);
    throw new Problem(
      "faulty",
      lacking.map(([name]) => missing(name)),
    );
  }
  if (date > today) {
    throw faulty("date", held(row, "register.later-day", number));
  }
  // The end of a term that began on another day is another.
  const { expires: _, ...others } = before;
  const whole: Decided = {
    ...(date === before.date ? before : others),
    evidence: "signed-decision",
    stars,
    decisionNumber: number,
    date,
    ...(given.tier !== undefined && { authority: authorityOf(given.tier, stars, date, portal.config.PORTAL_PROVINCE) }),
  };
  if (whole.authority === undefined) {
    throw new Problem("faulty", [missing("tier")]);
  }
  const fault = faultOfAuthority(row, whole, portal.config.PORTAL_PROVINCE);
  if (fault !== undefined) {
    throw faulty("tier", fault);
  }
  return whole;
}

/** The authority of a tier, where it had the power on the day (art. 4.1 and the decisions before). */
function authorityOf(tier: Tier, stars: 3 | 4 | 5, date: string, province: string): Recognition["authority"] {
  const governing = decisionInForce(date);
  if (governing === null || governing === undefined) {
    throw faulty("date", {
      row: 0,
      code: "decision.none-in-force",
      vi: `Ngày ${formatDay(date, "vi")} chưa có quy định về công nhận sản phẩm OCOP`,
      en: `On ${formatDay(date, "en")} nothing governed recognitions`,
    });
  }
  const own = requireValue(authorityFor(stars, governing, date));
  if (own.tier === null) {
    throw new Problem("faulty", [own.because]);
  }
  const { vi, en } = recogniserNames[own.recogniser];
  if (own.tier !== tier) {
    throw faulty("tier", {
      row: 0,
      code: "held.other-tier",
      vi: `Ngày ${formatDay(date, "vi")} thẩm quyền công nhận hạng ${stars} sao thuộc ${vi} (${own.article})`,
      en: `On ${formatDay(date, "en")} the authority for a rank of ${stars} was: ${en} (${own.article})`,
    });
  }
  return { tier, name: vi, ...(tier !== "ministry" && { province }) };
}

async function newProduct(
  acting: ByPerson,
  { row, read: { product, producer }, digest, sealed }: HeldRow,
  code: string,
  notes: RowFinding[],
): Promise<string> {
  if (producer === undefined) {
    throw notPossible(
      "held.no-producer",
      ["code"],
      `Trong cổng không có sản phẩm mã ${code}, và dòng không ghi chủ thể để lập sản phẩm mới`,
      `No product here has the code ${code}, and the row names no producer for a new one`,
    );
  }
  const contact = sealed === null ? {} : (unseal(acting.portal.secrets.seal, digest, sealed) as Partial<Producer>);
  const entered = await addProduct(acting, row, { ...product, code, producer: { ...producer, ...contact } });
  notes.push(...entered.noted);
  return entered.id;
}

/** A decision recognises a product once. */
async function refuseKnown({ rows }: ByPerson, product: string, { date, decisionNumber, stars }: Decided) {
  const there = await rows
    .selectFrom("recognition")
    .select(["number", "stars"])
    .where("product", "=", product)
    .where("date", "=", date)
    .execute();
  const same = there.find(({ number }) => numberKey(number) === numberKey(decisionNumber));
  if (same === undefined) {
    return;
  }
  if (same.stars !== stars) {
    throw faulty("stars", held(0, "register.other-stars", decisionNumber));
  }
  throw notPossible(
    "held.there-already",
    ["number"],
    `Quyết định ${decisionNumber} ngày ${formatDay(date, "vi")} đã được ghi cho sản phẩm này; loại dòng nếu trùng`,
    `The decision ${decisionNumber} of ${formatDay(date, "en")} is entered for this product already; discard the row if it is the same`,
  );
}
