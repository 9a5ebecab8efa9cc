import { sql } from "kysely";
import { decisionInForce, endOfTerm } from "ocop/procedure";
import { recogniserNames } from "ocop/procedure/messages";
import { nameKey, type Producer, type Product, type Recognition } from "ocop/records";
import { seal } from "../auth/seal.ts";
import {
  faultOfAuthority,
  type HeldCode,
  held,
  otherProvince,
  provinceOfAuthority,
  type RowFinding,
} from "../domain/held.ts";
import type { RegisterReading } from "../domain/register.ts";
import type { Acting } from "./act.ts";
import { parted } from "./producers.ts";
import { findProducer, keepMarks, markUnmarked } from "./same-producer.ts";

/** What came of a register's products. */
export interface Entered {
  /** Products that are new. */
  readonly added: number;
  /** Products that were known, with nothing new of them. */
  readonly known: number;
  /** Decisions that products which were known have besides. */
  readonly further: number;
  /** Producers that are new. */
  readonly producers: number;
  /** What was not taken in, and why; the office decides. */
  readonly held: readonly RowFinding[];
  /** What was taken in and deserves a look. */
  readonly noted: readonly RowFinding[];
}

interface Tally {
  added: number;
  known: number;
  further: number;
  producers: number;
  held: RowFinding[];
  noted: RowFinding[];
}

/**
 * Enters products of a register with their producers and the decisions that recognise them. What is another province's, of a tier
 * that had no authority, or contradicts what the portal has, is held and said. Registers are entered one at a time, so that two
 * never make one producer twice.
 */
export async function enterRegister(acting: Acting, products: RegisterReading["products"]): Promise<Entered> {
  await sql`select pg_advisory_xact_lock(4857921)`.execute(acting.rows);
  await markUnmarked(acting);
  const tally: Tally = { added: 0, known: 0, further: 0, producers: 0, held: [], noted: [] };
  for (const { row, record } of products) {
    await enterProduct(acting, row, record, tally);
  }
  return tally;
}

type Decided = Recognition & Required<Pick<Recognition, "date" | "decisionNumber">>;

function isDecided(recognition: Recognition): recognition is Decided {
  const { evidence, date, decisionNumber } = recognition;
  return evidence === "signed-decision" && date !== undefined && decisionNumber !== undefined;
}

async function enterProduct(acting: Acting, row: number, record: Product, tally: Tally): Promise<void> {
  const { rows, portal } = acting;
  const { PORTAL_PROVINCE: province } = portal.config;
  const { code, producer, recognitions = [] } = record;
  const hold = (why: HeldCode, what?: string) => void tally.held.push(held(row, why, what));
  if (code === undefined || producer === undefined) {
    return hold("register.no-code");
  }
  const elsewhere = otherProvince(code, producer, province);
  if (elsewhere !== undefined) {
    return hold("register.other-province", elsewhere);
  }
  const said = recognitions.filter(isDecided);
  if (said.length === 0) {
    return hold("register.no-decision");
  }
  const decided: Decided[] = [];
  for (const recognition of said) {
    const isLater = recognition.date > acting.today;
    const fault = isLater
      ? held(row, "register.later-day", recognition.decisionNumber)
      : faultOfAuthority(row, recognition, province);
    if (fault === undefined) {
      decided.push(recognition);
    } else {
      tally.held.push(fault);
    }
  }
  if (decided.length === 0) {
    return;
  }
  const known = await rows
    .selectFrom("product")
    .innerJoin("producer", "producer.id", "product.producer")
    .select(["product.id", "product.record", "producer.record as producer"])
    .where("product.code", "=", code)
    .executeTakeFirst();
  if (known === undefined) {
    const id = await addProduct(acting, row, { ...record, code, producer }, tally);
    await addRecognitions(acting, row, { id, code }, decided, tally);
    tally.added += 1;
    return;
  }
  if (nameKey(known.record.name) !== nameKey(record.name)) {
    return hold("register.other-product", code);
  }
  if (nameKey(known.producer.name) !== nameKey(producer.name)) {
    return hold("register.other-producer", code);
  }
  const added = await addRecognitions(acting, row, { id: known.id, code }, decided, tally);
  tally.further += added;
  tally.known += added === 0 ? 1 : 0;
}

async function addProduct(
  acting: Acting,
  row: number,
  { producer, recognitions: _, ...open }: Product & { readonly code: string; readonly producer: Producer },
  tally: Tally,
): Promise<string> {
  const { rows } = acting;
  const unit = await unitOf(rows, producer);
  const { same, perhaps } = await findProducer(acting, producer, unit);
  if (perhaps.length > 0) {
    const names = [...new Set(perhaps.map(({ name }) => name))].join(", ");
    tally.noted.push(held(row, "register.producer-in-doubt", names));
  }
  const producerId = same ?? (await addProducer(acting, producer, unit));
  tally.producers += same === undefined ? 1 : 0;
  const { id } = await rows
    .insertInto("product")
    .values({ producer: producerId, unit, code: open.code, record: JSON.stringify({ ...open, producerId }) })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

async function addProducer(acting: Acting, record: Producer, unit: string): Promise<string> {
  const { rows, portal } = acting;
  const { open, contact } = parted(record);
  const { id } = await rows
    .insertInto("producer")
    .values({ unit, record: JSON.stringify(open), erased: null })
    .returning("id")
    .executeTakeFirstOrThrow();
  const sealed = seal(portal.secrets.seal, id, contact);
  await rows.insertInto("contact").values({ producer: id, sealed }).execute();
  await keepMarks(acting, id, record);
  return id;
}

/** Two writings of a decision's number are the same where they differ in blanks and capitals only. */
const numberKey = (number: string) => number.normalize("NFC").replaceAll(/\s+/g, "").toLowerCase();

/** Enters the decisions that are not there yet; says how many were not. */
async function addRecognitions(
  acting: Acting,
  row: number,
  product: { readonly id: string; readonly code: string },
  decided: readonly Decided[],
  tally: Tally,
): Promise<number> {
  const there = await acting.rows.selectFrom("recognition").selectAll().where("product", "=", product.id).execute();
  const has = new Map(there.map(({ date, number, stars }) => [`${date} ${numberKey(number)}`, stars]));
  let added = 0;
  for (const recognition of decided) {
    const key = `${recognition.date} ${numberKey(recognition.decisionNumber)}`;
    const before = has.get(key);
    if (before === undefined) {
      await addRecognition(acting, product, recognition);
      has.set(key, recognition.stars);
      added += 1;
    } else if (before !== recognition.stars) {
      tally.held.push(held(row, "register.other-stars", recognition.decisionNumber));
    }
  }
  return added;
}

/** Who recognised: tier, province and name as the register has them, or as the decision calls the tier. */
function authorityOf(recognition: Decided, province: string) {
  const { tier = "province", name } = recognition.authority ?? {};
  return tier === "ministry"
    ? { tier, province: null, authority: name ?? recogniserNames.ministry.vi }
    : {
        tier,
        province: provinceOfAuthority(recognition) ?? province,
        authority: name ?? recogniserNames["province-committee"].vi,
      };
}

async function addRecognition(
  { rows, portal }: Acting,
  product: { readonly id: string; readonly code: string },
  recognition: Decided,
): Promise<void> {
  const { stars, date, decisionNumber: number, expires, decision, kind, revoked } = recognition;
  const { id } = await rows
    .insertInto("recognition")
    .values({
      product: product.id,
      dossier: null,
      stars,
      decision: decision ?? decisionInForce(date) ?? "",
      kind: kind ?? null,
      number,
      date,
      ...authorityOf(recognition, portal.config.PORTAL_PROVINCE),
      expires: expires ?? endOfTerm(date),
      certificate: `${number} / ${product.code} / ${date}`,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  if (revoked !== undefined) {
    const { ground = null, decisionNumber = null } = revoked;
    await rows
      .insertInto("revocation")
      .values({ recognition: id, date: revoked.date, ground, number: decisionNumber })
      .execute();
  }
}

/** The commune of a producer by code or name; the province where the register does not tell which. */
async function unitOf(rows: Acting["rows"], { address }: Producer): Promise<string> {
  const { commune, communeName } = address.current ?? {};
  const bare = (communeName ?? "").replace(/^(?:xã|phường|đặc khu)\s+/iu, "").toLowerCase();
  const found = await rows
    .selectFrom("unit")
    .select("id")
    .where("tier", "=", "commune")
    .where((its) =>
      its.or([
        its("code", "=", commune ?? ""),
        its(sql`lower(regexp_replace(name, '^(Xã|Phường|Đặc khu) ', ''))`, "=", bare),
      ]),
    )
    .limit(1)
    .executeTakeFirst();
  return found?.id ?? "province";
}
