import type { Producer } from "ocop/records";
import { type Candidate, type MarkKind, marksOf, sameness } from "../domain/producer-marks.ts";
import type { Acting } from "./act.ts";

/** Writes down what a producer is known by. */
export async function keepMarks({ rows, portal }: Acting, producer: string, record: Producer): Promise<void> {
  const marks = marksOf(portal.secrets.seal, record).map((each) => ({ producer, ...each }));
  await rows
    .insertInto("known_by")
    .values(marks)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Producers that were entered before there were marks, or marks of near names, are known by their names. */
export async function markUnmarked(acting: Acting): Promise<void> {
  const { rows } = acting;
  const found = await rows
    .selectFrom("producer")
    .select(["id", "record"])
    .where((its) =>
      its.not(
        its.exists(
          its
            .selectFrom("known_by")
            .select("mark")
            .whereRef("known_by.producer", "=", "producer.id")
            .where("kind", "=", "near-name"),
        ),
      ),
    )
    .execute();
  for (const { id, record } of found) {
    await keepMarks(acting, id, record);
  }
}

/** A producer that is known already, or those that it may be. */
export interface Found {
  readonly same: string | undefined;
  readonly perhaps: readonly { readonly id: string; readonly name: string }[];
}

/** Looks whether a producer of a unit is known already, by {@link sameness}. */
export async function findProducer({ rows, portal }: Acting, record: Producer, unit: string): Promise<Found> {
  const marks = marksOf(portal.secrets.seal, record);
  const shared = rows
    .selectFrom("known_by as shared")
    .select("shared.producer")
    .where(
      "shared.mark",
      "in",
      marks.map(({ mark }) => mark),
    );
  const found = await rows
    .selectFrom("known_by")
    .innerJoin("producer", "producer.id", "known_by.producer")
    .select(["producer.id", "producer.unit", "producer.record", "known_by.kind", "known_by.mark"])
    .where("producer.id", "in", shared)
    .orderBy("producer.id")
    .execute();
  const candidates = new Map<string, Candidate & { readonly name: string }>();
  for (const { id, unit: of, record: own, kind, mark } of found) {
    const before = candidates.get(id)?.marks ?? [];
    candidates.set(id, { id, unit: of, name: own.name, marks: [...before, { kind: kind as MarkKind, mark }] });
  }
  const judged = [...candidates.values()].map((each) => ({ ...each, is: sameness({ unit, marks }, each) }));
  for (const sure of ["by-tax-code", "by-place"]) {
    const [same, ...others] = judged.filter(({ is }) => is === sure);
    if (same !== undefined && others.length === 0) {
      return { same: same.id, perhaps: [] };
    }
  }
  return { same: undefined, perhaps: judged.filter(({ is }) => is !== "no").map(({ id, name }) => ({ id, name })) };
}
