import { sql } from "kysely";
import { nameKey, type Producer, type ProducerInput } from "ocop/records";
import { seal, unseal } from "../auth/seal.ts";
import { Problem } from "../domain/problem.ts";
import { marksOf, sameness } from "../domain/producer-marks.ts";
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
  await refuseKnown(acting, record, unit.id);
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

/** By the policy of registers: who is surely a producer of the commune is not entered again. What may be one is entered as two. */
async function refuseKnown(acting: ByPerson, record: Producer, unit: string): Promise<void> {
  const { rows, portal } = acting;
  // As registers: two at a time would make one producer twice.
  await sql`select pg_advisory_xact_lock(4857921)`.execute(rows);
  const key = nameKey(record.name);
  const marks = marksOf(portal.secrets.seal, record);
  const found = await rows.selectFrom("producer").select(["id", "record"]).where("unit", "=", unit).execute();
  for (const { id, record: other } of found) {
    if (nameKey(other.name) !== key) {
      continue;
    }
    const known = await producerOf(acting, id);
    const is = sameness({ unit, marks }, { id, unit, marks: marksOf(portal.secrets.seal, known.record) });
    if (is === "by-tax-code" || is === "by-place") {
      const text = {
        vi: `Chủ thể “${other.name}” đã có trong cổng, tại xã này`,
        en: `The producer “${other.name}” is here already, in this commune`,
      };
      throw new Problem("producer-exists", [
        { code: "producer.exists", path: ["name"], text, params: { producer: id, name: other.name } },
      ]);
    }
  }
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

/** What the portal keeps about who asks beside the account: sessions, ways to sign in, what was done. */
interface AboutMe {
  readonly sessions: readonly object[];
  readonly signIns: readonly object[];
  readonly done: readonly object[];
  readonly requests: readonly object[];
}

/** All the portal has about a person: account, sessions, what the journal says was done, and the producer with its contacts. */
export async function personalData(acting: ByPerson) {
  const { rows, asker } = acting;
  const person = await rows.selectFrom("person").selectAll().where("id", "=", asker.person).executeTakeFirstOrThrow();
  const producer = person.producer === null ? null : await producerOf(acting, person.producer);
  const { rows: about } = await sql<{ about: AboutMe }>`select portal.about_me() as about`.execute(rows);
  return { person, producer, ...(about[0]?.about ?? { sessions: [], signIns: [], done: [], requests: [] }) };
}

/**
 * Deletes what is about persons in a producer's record, documents of dossiers that were never filed, and the account of who asks
 * with its sessions. What stays: the producer's name with what was recognised, as the decision has results published (art. 7.3e);
 * filed dossiers with their documents, which councils and authorities decided on (art. 6 and 7); and in the journal that an
 * account, by its number alone, took a step.
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
    .deleteFrom("known_by")
    .where("producer", "=", producer)
    .where("kind", "not in", ["name", "near-name"])
    .execute();
  await rows
    .updateTable("producer")
    .set({ erased: today, version: sql`version + 1` })
    .where("id", "=", producer)
    .execute();
  await note(rows, "producer.personal-data-deleted", producer, {});
  const { rows: forgotten } = await sql<{ places: string[] }>`select portal.forget_me() as places`.execute(rows);
  await portal.queue.send(rows, asker, "forget", { places: forgotten[0]?.places ?? [] });
}

/** Removes files that no row names any more. */
export async function forgetFiles({ rows, portal }: Acting, places: readonly string[]): Promise<void> {
  for (const place of places) {
    const { rows: found } = await sql<{ named: boolean }>`
      select exists (select from portal.document where place = ${place})
        or exists (select from portal.register where place = ${place})
        or exists (select from portal.paper where place = ${place}) as named`.execute(rows);
    if (found[0]?.named === false) {
      await portal.files.remove(place);
    }
  }
}
