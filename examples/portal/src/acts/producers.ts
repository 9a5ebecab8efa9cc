import { sql } from "kysely";
import type { Producer, ProducerInput } from "ocop/records";
import { seal, unseal } from "../auth/seal.ts";
import { Problem } from "../domain/problem.ts";
import { note } from "../journal/write.ts";
import type { Acting, ByPerson } from "./act.ts";
import { keepMarks } from "./same-producer.ts";

/** What of a producer's record is about persons: it is kept apart and sealed. */
const personal = ["representative", "contacts", "taxCode", "registration", "notes"] as const;
type Contact = Pick<ProducerInput, (typeof personal)[number]>;

/** A record without what is about persons, and that apart. */
export function parted(record: Producer): { readonly open: Producer; readonly contact: Contact } {
  const open = { ...record };
  const contact: Record<string, unknown> = {};
  for (const field of personal) {
    if (open[field] !== undefined) {
      contact[field] = open[field];
      delete open[field];
    }
  }
  return { open, contact: contact as Contact };
}

/** Registers a producer in a commune; the office or the commune does. */
export async function registerProducer(acting: ByPerson, record: Producer): Promise<{ id: string }> {
  const { rows, portal } = acting;
  const place = record.address.current;
  const unit = await rows
    .selectFrom("unit")
    .select("id")
    .where("tier", "=", "commune")
    .where("code", "=", place?.commune ?? "")
    .executeTakeFirst();
  if (unit === undefined) {
    const params = { given: place?.commune ?? "" };
    throw new Problem("faulty", [{ code: "address.unknown-commune", path: ["address", "current", "commune"], params }]);
  }
  const { open, contact } = parted(record);
  const { id } = await rows
    .insertInto("producer")
    .values({ unit: unit.id, record: JSON.stringify(open), erased: null })
    .returning("id")
    .executeTakeFirstOrThrow();
  await rows
    .insertInto("contact")
    .values({ producer: id, sealed: seal(portal.secrets.seal, id, contact) })
    .execute();
  await keepMarks(acting, id, record);
  await note(rows, "producer.registered", id, { unit: unit.id });
  return { id };
}

/** A producer's record; with what is about persons for those who may read it. */
export async function producerOf({ rows, portal }: Acting, id: string, whole = true) {
  const row = await rows.selectFrom("producer").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) {
    throw new Problem("not-found");
  }
  const sealed = whole
    ? await rows.selectFrom("contact").select("sealed").where("producer", "=", id).executeTakeFirst()
    : undefined;
  const contact = sealed === undefined ? {} : (unseal(portal.secrets.seal, id, sealed.sealed) as Contact);
  return { id, unit: row.unit, version: row.version, erased: row.erased, record: { ...row.record, ...contact } };
}

/** All the portal has about a person: the account, its sessions, and the producer with its contacts. */
export async function personalData(acting: ByPerson) {
  const { rows, asker } = acting;
  const person = await rows.selectFrom("person").selectAll().where("id", "=", asker.person).executeTakeFirstOrThrow();
  const producer = person.producer === null ? null : await producerOf(acting, person.producer);
  return { person, producer };
}

/**
 * Deletes what is about persons in a producer's record. What was recognised stays public with the producer's name, as the
 * decision has results published (art. 7.3e); steps and journal name accounts by number alone.
 */
export async function erasePersonalData(acting: ByPerson): Promise<void> {
  const { rows, asker, portal, today } = acting;
  const { producer } = await rows
    .selectFrom("person")
    .select("producer")
    .where("id", "=", asker.person)
    .executeTakeFirstOrThrow();
  if (producer === null) {
    throw new Problem("not-allowed");
  }
  await rows
    .updateTable("contact")
    .set({ sealed: seal(portal.secrets.seal, producer, {}) })
    .where("producer", "=", producer)
    .execute();
  await rows
    .updateTable("producer")
    .set({ erased: today, version: sql`version + 1` })
    .where("id", "=", producer)
    .execute();
  await note(rows, "producer.personal-data-deleted", producer, {});
}
