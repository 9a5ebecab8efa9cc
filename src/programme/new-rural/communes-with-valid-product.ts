import { isInForce } from "../summary/dimension.js";
import { type CommunePlace, isSameCommune } from "./place.js";
import { placedProducts } from "./products-in-communes.js";

/** A commune with products whose recognition is in force. */
export interface CommuneWithProduct {
  /** The code of its province; null where records do not name it. */
  readonly province: string | null;
  /** Its five digits; null where only the name is known. */
  readonly commune: string | null;
  /** Its name as one of the records has it; null where none does. */
  readonly name: string | null;
  /** How many products in force it has. */
  readonly products: number;
}

/** The communes that have a product in force on a day. */
export interface CommunesWithProduct {
  /** By province, then by code and name. */
  readonly communes: readonly CommuneWithProduct[];
  /** Products in force whose records name no commune of today's. */
  readonly notPlaced: number;
}

/**
 * The communes that have at least one product whose recognition of 3 stars or more is in force on a day.
 *
 * A product belongs to the commune where it is made (`origin`), or else to that of its producer. Communes are told apart by their
 * codes, or by province and name where a record has no code; "Xã" and "Phường" of one name are two. Addresses of before 2025-07-01 name
 * no commune of today's: such products are in `notPlaced`.
 *
 * @param register - records as {@link summarize} takes them
 * @param day - `YYYY-MM-DD`, in Vietnam
 * @returns the communes, and how many products could not be placed
 * @throws RangeError when `day` is no day, TypeError when `register` cannot be walked
 * @example
 * const own = { name: "Chè", origin: { province: "19", communeName: "Xã Tân Cương" },
 *   recognitions: [{ stars: 4, evidence: "official-news", date: "2026-08-05" }] };
 * communesWithValidProduct([own], "2026-11-24").communes;
 * // [{ province: "19", commune: null, name: "Xã Tân Cương", products: 1 }]
 * @see 26/2026/QĐ-TTg, art. 4.3
 */
export function communesWithValidProduct(register: Iterable<unknown>, day: string): CommunesWithProduct {
  const places = new Map<string, Named>();
  let notPlaced = 0;
  for (const { commune, standing } of placedProducts("communesWithValidProduct", register, day)) {
    if (!isInForce(standing)) {
      continue;
    }
    if (commune === undefined) {
      notPlaced += 1;
      continue;
    }
    const key = JSON.stringify([commune.code ?? "", commune.kind ?? "", commune.province ?? "", commune.bare]);
    const known = places.get(key);
    if (known === undefined) {
      places.set(key, { key, place: commune, products: 1 });
    } else {
      known.products += 1;
      known.place = better(known.place, commune);
    }
  }
  return {
    communes: grouped([...places.values()])
      .map(toCommune)
      .sort(byPlace),
    notPlaced,
  };
}

/** The products of one way to name a commune. */
interface Named {
  readonly key: string;
  place: CommunePlace;
  products: number;
}

/** Of two records of one name that whose spelling sorts first, so that the order of records does not matter. */
function better(one: CommunePlace, other: CommunePlace): CommunePlace {
  return (other.name ?? "") < (one.name ?? "") ? other : one;
}

/** The ways to name one commune together: each that says less joins that which says more, where there is only one. */
function grouped(named: readonly Named[]): readonly Named[] {
  const said = ({ place: { code, kind, name } }: Named) => [code, kind, name].filter((one) => one !== undefined).length;
  const groups: Named[] = [];
  for (const one of named.toSorted((a, b) => said(b) - said(a) || (a.key < b.key ? -1 : 1))) {
    const [head, ...others] = groups.filter(({ place }) => isSameCommune(place, one.place));
    if (head === undefined || others.length > 0) {
      groups.push({ ...one });
    } else {
      head.products += one.products;
    }
  }
  return groups;
}

function toCommune({ place: { province, code, name }, products }: Named): CommuneWithProduct {
  return { province: province ?? null, commune: code ?? null, name: name ?? null, products };
}

function byPlace(one: CommuneWithProduct, other: CommuneWithProduct): number {
  const [a, b] = [one, other].map(({ province, commune, name }) => JSON.stringify([province, commune, name]));
  return a === b ? 0 : (a ?? "") < (b ?? "") ? -1 : 1;
}
