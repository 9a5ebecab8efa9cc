import { sql } from "kysely";
import { decisionInForce, endOfTerm } from "ocop/procedure";
import { recogniserNames } from "ocop/procedure/messages";
import { nameKey, type Producer, type Product, type Recognition } from "ocop/records";
import { seal } from "../auth/seal.ts";
import { faultOfAuthority, held, otherProvince, provinceOfAuthority, type RowFinding } from "../domain/held.ts";
import type { ReadProduct, RegisterReading, Said } from "../domain/register.ts";
import type { Acting } from "./act.ts";
import { holdRow } from "./hold-row.ts";
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
export async function enterRegister(
  acting: Acting,
  register: string,
  products: RegisterReading["products"],
): Promise<Entered> {
  await sql`select pg_advisory_xact_lock(4857921)`.execute(acting.rows);
  await markUnmarked(acting);
  const tally: Tally = { added: 0, known: 0, further: 0, producers: 0, held: [], noted: [] };
  for (const product of products) {
    await enterProduct(acting, { register, ...product, tally });
  }
  return tally;
}

/** Keeps what is held for the office; a row that the office took before is known. */
async function hold(
  acting: Acting,
  { register, record, tally }: Line,
  finding: RowFinding,
  recognition: Recognition | undefined,
  said?: Said,
): Promise<void> {
  const holding = await holdRow(acting, register, finding, record, recognition, said);
  if (holding.taken) {
    tally.known += 1;
  } else {
    tally.held.push({ ...finding, item: holding.id });
  }
}

export type Decided = Recognition & Required<Pick<Recognition, "date" | "decisionNumber">>;

function isDecided(recognition: Recognition): recognition is Decided {
  const { evidence, date, decisionNumber } = recognition;
  return evidence === "signed-decision" && date !== undefined && decisionNumber !== undefined;
}

/** A row of a register that is being entered. */
interface Line extends ReadProduct {
  readonly register: string;
  readonly tally: Tally;
}

/** Why none of a row's decisions can be entered; undefined where nothing speaks against it. */
function faultOfRow({ row, record }: Line, said: readonly Decided[], province: string): RowFinding | undefined {
  const { code, producer } = record;
  if (code === undefined || producer === undefined) {
    return held(row, "register.no-code");
  }
  const elsewhere = otherProvince(code, producer, province);
  if (elsewhere !== undefined) {
    return held(row, "register.other-province", elsewhere);
  }
  return said.length === 0 ? held(row, "register.no-decision") : undefined;
}

/** Each decision of a row is for the office to decide on; a row without one is, as it stands. */
async function holdAll(acting: Acting, line: Line, finding: RowFinding, those: readonly Recognition[]): Promise<void> {
  for (const recognition of those) {
    await hold(acting, line, finding, recognition);
  }
  for (const said of those.length > 0 ? [] : line.said.length > 0 ? line.said : [undefined]) {
    await hold(acting, line, finding, line.record.recognitions?.[0], said);
  }
}

/** The decisions of a row that nothing speaks against; the others are held. */
async function soundOf(acting: Acting, line: Line, said: readonly Decided[]): Promise<readonly Decided[]> {
  const sound: Decided[] = [];
  for (const recognition of said) {
    const fault =
      recognition.date > acting.today
        ? held(line.row, "register.later-day", recognition.decisionNumber)
        : faultOfAuthority(line.row, recognition, acting.portal.config.PORTAL_PROVINCE);
    if (fault === undefined) {
      sound.push(recognition);
    } else {
      await hold(acting, line, fault, recognition);
    }
  }
  return sound;
}

async function enterProduct(acting: Acting, line: Line): Promise<void> {
  const { row, record } = line;
  const { code = "", producer } = record;
  const said = (record.recognitions ?? []).filter(isDecided);
  for (const each of line.strangers) {
    await hold(acting, line, held(row, "register.unknown-tier", each.authority), undefined, each);
  }
  if (line.strangers.length > 0 && said.length === 0) {
    return;
  }
  const fault = faultOfRow(line, said, acting.portal.config.PORTAL_PROVINCE);
  if (fault !== undefined || producer === undefined) {
    return holdAll(acting, line, fault ?? held(row, "register.no-code"), said);
  }
  const decided = await soundOf(acting, line, said);
  if (decided.length > 0) {
    await enterDecided(acting, line, { ...record, code, producer }, decided);
  }
}

async function enterDecided(
  acting: Acting,
  line: Line,
  record: Product & { readonly code: string; readonly producer: Producer },
  decided: readonly Decided[],
): Promise<void> {
  const { row, tally } = line;
  const { code } = record;
  const known = await acting.rows
    .selectFrom("product")
    .innerJoin("producer", "producer.id", "product.producer")
    .select(["product.id", "product.record", "producer.record as producer"])
    .where("product.code", "=", code)
    .executeTakeFirst();
  if (known === undefined) {
    const { id, isNewProducer, noted } = await addProduct(acting, row, record);
    tally.producers += isNewProducer ? 1 : 0;
    tally.noted.push(...noted);
    await addRecognitions(acting, line, { id, code }, decided);
    tally.added += 1;
    return;
  }
  if (nameKey(known.record.name) !== nameKey(record.name)) {
    return holdAll(acting, line, held(row, "register.other-product", code), decided);
  }
  if (nameKey(known.producer.name) !== nameKey(record.producer.name)) {
    return holdAll(acting, line, held(row, "register.other-producer", code), decided);
  }
  const added = await addRecognitions(acting, line, { id: known.id, code }, decided);
  tally.further += added;
  tally.known += added === 0 ? 1 : 0;
}

/** Enters a product, and its producer where that is new; what is doubtful of the producer is noted. */
export async function addProduct(
  acting: Acting,
  row: number,
  { producer, recognitions: _, ...open }: Product & { readonly code: string; readonly producer: Producer },
): Promise<{ readonly id: string; readonly isNewProducer: boolean; readonly noted: readonly RowFinding[] }> {
  const { rows } = acting;
  const unit = await unitOf(rows, producer);
  const { same, perhaps } = await findProducer(acting, producer, unit);
  const names = [...new Set(perhaps.map(({ name }) => name))].join(", ");
  const producerId = same ?? (await addProducer(acting, producer, unit));
  const { id } = await rows
    .insertInto("product")
    .values({ producer: producerId, unit, code: open.code, record: JSON.stringify({ ...open, producerId }) })
    .returning("id")
    .executeTakeFirstOrThrow();
  const noted = perhaps.length > 0 ? [held(row, "register.producer-in-doubt", names)] : [];
  return { id, isNewProducer: same === undefined, noted };
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
export const numberKey = (number: string) => number.normalize("NFC").replaceAll(/\s+/g, "").toLowerCase();

/** Enters the decisions that are not there yet; says how many were not. */
async function addRecognitions(
  acting: Acting,
  line: Line,
  product: { readonly id: string; readonly code: string },
  decided: readonly Decided[],
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
      const finding = held(line.row, "register.other-stars", recognition.decisionNumber);
      await hold(acting, line, finding, recognition);
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

export async function addRecognition(
  { rows, portal }: Acting,
  product: { readonly id: string; readonly code: string },
  recognition: Decided,
): Promise<string> {
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
  return id;
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
