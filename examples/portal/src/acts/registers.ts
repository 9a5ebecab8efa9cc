import { sql } from "kysely";
import { decisionInForce, endOfTerm } from "ocop/procedure";
import { recogniserNames } from "ocop/procedure/messages";
import type { Producer, Product } from "ocop/records";
import { seal } from "../auth/seal.ts";
import type { Asker } from "../db/as.ts";
import { type Recognised, recognitionRecord } from "../domain/label.ts";
import { Problem } from "../domain/problem.ts";
import { type RegisterReading, readRegisterFile } from "../domain/register.ts";
import { placeOf } from "../files/store.ts";
import { note } from "../journal/write.ts";
import type { Acting, ByPerson } from "./act.ts";
import { parted } from "./producers.ts";
import { recognitionsOfAll } from "./recognitions.ts";

/** Takes a register's file in and has it read; the same file twice is one import. */
export async function importRegister(acting: ByPerson, name: string, bytes: Uint8Array) {
  const { rows, portal, asker, today } = acting;
  const sha256 = placeOf(bytes);
  const known = await rows
    .selectFrom("register")
    .select(["id", "state"])
    .where("sha256", "=", sha256)
    .executeTakeFirst();
  if (known !== undefined) {
    return known;
  }
  const place = await portal.files.put(bytes);
  const row = await rows
    .insertInto("register")
    .values({ by: asker.person, name, place, sha256, account: null, on: today })
    .returning(["id", "state"])
    .executeTakeFirstOrThrow();
  await note(rows, "register.received", row.id, { sha256, bytes: bytes.length });
  await portal.queue.send(rows, asker, "register", { id: row.id });
  return row;
}

/** What became of an import. */
export async function registerOf({ rows }: Acting, id: string) {
  const row = await rows.selectFrom("register").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) {
    throw new Problem("not-found");
  }
  return row;
}

/** Reads a register that waits, all of it or nothing. Done again, it finds that it is done. */
export async function readIn(acting: Acting<Extract<Asker, { role: "worker" }>>, id: string): Promise<void> {
  const { rows, portal } = acting;
  const row = await rows.selectFrom("register").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
  if (row === undefined || row.state !== "waiting") {
    return;
  }
  const bytes = await portal.files.get(row.place);
  if (bytes === undefined) {
    throw new Error("the register's file is not there");
  }
  const { reading, refusal } = readable(bytes, portal.config.PORTAL_PROVINCE, row.on);
  const { added, known, without } = await enter(acting, reading?.products ?? []);
  const account = reading === undefined ? { refusal } : { ...reading, products: undefined, added, known, without };
  const state = reading === undefined ? "refused" : "done";
  await rows
    .updateTable("register")
    .set({ state, account: JSON.stringify(account) })
    .where("id", "=", id)
    .execute();
  await note(rows, `register.${state}`, id, { added, known, without });
}

function readable(bytes: Uint8Array, province: string, on: string): { reading?: RegisterReading; refusal?: object } {
  try {
    return { reading: readRegisterFile(bytes, province, on) };
  } catch (error) {
    if (error instanceof Problem) {
      return { refusal: error.findings };
    }
    throw error;
  }
}

interface Entered {
  added: number;
  /** Products whose code the portal has. */
  known: number;
  /** Products without a code, or whose recognition does not say who decided by which number on which day. */
  without: number;
}

async function enter(acting: Acting, products: RegisterReading["products"]): Promise<Entered> {
  const entered: Entered = { added: 0, known: 0, without: 0 };
  for (const { record } of products) {
    entered[await enterProduct(acting, record)] += 1;
  }
  return entered;
}

async function enterProduct({ rows, portal }: Acting, record: Product): Promise<keyof Entered> {
  const { code, producer, recognitions = [], ...open } = record;
  const decided = recognitions.filter(
    ({ evidence, date, decisionNumber }) => evidence === "signed-decision" && date && decisionNumber,
  );
  if (code === undefined || producer === undefined || decided.length === 0) {
    return "without";
  }
  const known = await rows.selectFrom("product").select("id").where("code", "=", code).executeTakeFirst();
  if (known !== undefined) {
    return "known";
  }
  const unit = await unitOf(rows, producer);
  const parts = parted(producer);
  const { id: producerId } = await rows
    .insertInto("producer")
    .values({ unit, record: JSON.stringify(parts.open), erased: null })
    .returning("id")
    .executeTakeFirstOrThrow();
  const sealed = seal(portal.secrets.seal, producerId, parts.contact);
  await rows.insertInto("contact").values({ producer: producerId, sealed }).execute();
  const { id } = await rows
    .insertInto("product")
    .values({ producer: producerId, unit, code, record: JSON.stringify({ ...open, code, producerId }) })
    .onConflict((conflict) => conflict.column("code").doNothing())
    .returning("id")
    .executeTakeFirstOrThrow();
  for (const { stars, date = "", decisionNumber = "", expires, authority, decision, kind } of decided) {
    const tier = authority?.tier === "ministry" ? ("ministry" as const) : ("province" as const);
    await rows
      .insertInto("recognition")
      .values({
        product: id,
        dossier: null,
        stars,
        decision: decision ?? decisionInForce(date) ?? "",
        kind: kind ?? "first",
        number: decisionNumber,
        date,
        tier,
        authority: authority?.name ?? recogniserNames[tier === "ministry" ? "ministry" : "province-committee"].vi,
        expires: expires ?? endOfTerm(date),
        certificate: `${decisionNumber} / ${code}`,
      })
      .execute();
  }
  return "added";
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

/** All recognised products with their producers and recognitions, a thousand at a time. */
export async function* recognisedProducts({ rows, portal }: Acting): AsyncGenerator<Product> {
  let after = "";
  for (;;) {
    const found = await rows
      .selectFrom("product")
      .innerJoin("producer", "producer.id", "product.producer")
      .select(["product.id", "product.code", "product.record", "producer.record as producer"])
      .where("product.code", ">", after)
      .where((its) => its.exists(its.selectFrom("recognition").select("id").whereRef("product", "=", "product.id")))
      .orderBy("product.code")
      .limit(1000)
      .execute();
    const recognitions = await recognitionsOfAll(
      { rows },
      found.map(({ id }) => id),
    );
    const byProduct = new Map<string, Recognised[]>();
    for (const row of recognitions) {
      byProduct.set(row.product, [...(byProduct.get(row.product) ?? []), row]);
    }
    for (const { id, code, record, producer } of found) {
      const own = (byProduct.get(id) ?? []).map((row) => recognitionRecord(row, portal.config.PORTAL_PROVINCE));
      yield { ...record, id, producer, recognitions: own };
      after = code ?? after;
    }
    if (found.length < 1000) {
      return;
    }
  }
}
