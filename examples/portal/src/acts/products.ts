import { sql } from "kysely";
import { findDecision } from "ocop/decisions";
import { formatProductCode } from "ocop/exchange";
import type { Product } from "ocop/records";
import { setOf } from "../domain/answers.ts";
import { decisionFor } from "../domain/filing.ts";
import { type Finding, Problem } from "../domain/problem.ts";
import type { DossierRow } from "../domain/process.ts";
import { note } from "../journal/write.ts";
import type { Acting, ByPerson } from "./act.ts";

const codeIsGiven = {
  vi: "Mã sản phẩm do cổng cấp khi đăng ký; bỏ trường này",
  en: "The portal gives the code when a product is entered; leave it out",
};

/** A code is not the producer's to choose, and a new product goes by the decision that governs it today. */
function requireOwn({ code, decision, set }: Product, governing: DossierRow["decision"]): void {
  const faults: Finding[] = [];
  if (code !== undefined) {
    faults.push({ code: "product.code-given", path: ["code"], text: codeIsGiven });
  }
  if (decision !== undefined && decision !== governing) {
    const [own, other] = [governing, decision].map((each) => findDecision(each)?.number ?? each);
    const text = {
      vi: `Sản phẩm đăng ký hôm nay theo Quyết định ${own}, không theo Quyết định ${other}`,
      en: `A product that is entered today goes by ${own}, not by ${other}`,
    };
    faults.push({ code: "product.other-decision", path: ["decision"], text });
  }
  if (faults.length > 0) {
    throw new Problem("faulty", faults);
  }
  if (set !== undefined) {
    setOf(governing, String(set));
  }
}

/** Enters a product of the producer who asks, under the next code of its commune and year. */
export async function registerProduct(acting: ByPerson, record: Product): Promise<{ id: string; code: string }> {
  const { rows, portal, today } = acting;
  const producer = await rows
    .selectFrom("producer")
    .innerJoin("unit", "unit.id", "producer.unit")
    .select(["producer.id", "producer.unit", "unit.code"])
    .where(sql<boolean>`producer.id = portal.my_producer()`)
    .executeTakeFirst();
  if (producer === undefined) {
    throw new Problem("not-allowed");
  }
  requireOwn(record, decisionFor("first", today));
  const year = Number(today.slice(0, 4));
  const { rows: next } = await sql<{ sequence: number }>`
    select portal.next_sequence(${portal.config.PORTAL_PROVINCE}, ${producer.code}, ${year}) as sequence`.execute(rows);
  const code = formatProductCode({
    format: "2026",
    province: portal.config.PORTAL_PROVINCE,
    commune: producer.code,
    sequence: next[0]?.sequence ?? 1,
    year,
  });
  const kept: Product = { ...record, code, producerId: producer.id };
  delete kept.producer;
  delete kept.recognitions;
  const { id } = await rows
    .insertInto("product")
    .values({ producer: producer.id, unit: producer.unit, code, record: JSON.stringify(kept) })
    .returning("id")
    .executeTakeFirstOrThrow();
  await note(rows, "product.registered", id, { code });
  return { id, code };
}

/** A product as it is stored. */
export async function productOf({ rows }: Acting, id: string) {
  const row = await rows.selectFrom("product").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) {
    throw new Problem("not-found");
  }
  return row;
}

/** The products an asker may see, by code. */
export async function productList({ rows }: Acting, after: string, limit: number) {
  return rows
    .selectFrom("product")
    .innerJoin("producer", "producer.id", "product.producer")
    .select([
      "product.id",
      "product.code",
      "product.producer",
      sql<string>`product.record ->> 'name'`.as("name"),
      sql<string>`producer.record ->> 'name'`.as("producerName"),
    ])
    .where("product.code", ">", after)
    .orderBy("product.code")
    .limit(limit)
    .execute();
}
