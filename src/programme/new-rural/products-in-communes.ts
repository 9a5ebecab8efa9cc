import { requireDay } from "../../base/day.js";
import { fieldsOf, textOf } from "../../base/fields.js";
import type { Standing } from "../summary/dimension.js";
import { factsOf } from "../summary/facts.js";
import { stretchOn } from "../summary/stretches.js";
import { requireWalkable } from "../summary/walkable.js";
import { type CommunePlace, communeIn } from "./place.js";

/** A product of a register with its commune and how it stands on a day. */
export interface PlacedProduct {
  readonly name: string | null;
  readonly stars: 3 | 4 | 5 | null;
  readonly standing: Standing;
  /** The commune where it is made, or else its producer's; absent where none is named. */
  readonly commune?: CommunePlace;
  /** The code of its province, where it is known. */
  readonly province?: string;
}

/** The products of records, each with its commune, one by one. */
export function* placedProducts(caller: string, register: Iterable<unknown>, day: string): Generator<PlacedProduct> {
  requireDay(caller, "day", day);
  requireWalkable(caller, register, [Symbol.iterator]);
  for (const record of register) {
    const facts = factsOf(record, {});
    if (typeof facts === "string" || facts.standing === undefined) {
      continue;
    }
    const { standing, stars } = stretchOn(facts.standing.stretches, day);
    const { origin, producer, name } = facts.product ?? {};
    const current = fieldsOf(fieldsOf(fieldsOf(producer)?.["address"])?.["current"]);
    const commune = communeIn(origin) ?? communeIn(current);
    const { province } = facts;
    yield {
      name: textOf(name) ?? null,
      stars,
      standing,
      ...(commune !== undefined && { commune: { ...(province !== undefined && { province }), ...commune } }),
      ...(province !== undefined && { province }),
    };
  }
}
