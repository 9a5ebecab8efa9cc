import { createHmac } from "node:crypto";
import { nameKey, type Producer } from "ocop/records";

/** What a producer is known by. */
export const markKinds = ["name", "near-name", "tax-code", "phone"] as const;
export type MarkKind = (typeof markKinds)[number];

export interface Mark {
  readonly kind: MarkKind;
  readonly mark: string;
}

/** A name without its accents: those that are equal by it may be one name with an accent left out. */
export function nearKey(name: string): string {
  return nameKey(name).normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
}

/**
 * A producer's name, tax code and telephone numbers as marks: equal where these are, and nothing can be read from one without the
 * portal's key. So the same producer is found although what is about persons is sealed.
 */
export function marksOf(key: Buffer, { name, taxCode, contacts }: Producer): readonly Mark[] {
  const own: readonly (readonly [MarkKind, string])[] = [
    ["name", nameKey(name)],
    ["near-name", nearKey(name)],
    ...(taxCode === undefined ? [] : [["tax-code", taxCode] as const]),
    ...(contacts?.phones ?? []).map((phone) => ["phone", phone] as const),
  ];
  return own.map(([kind, text]) => ({
    kind,
    mark: createHmac("sha256", key).update(`${kind}\n${text}`).digest("base64url"),
  }));
}

/** A producer that shares a mark with another. */
export interface Candidate {
  readonly id: string;
  readonly unit: string;
  readonly marks: readonly Mark[];
}

/** Where the register does not tell the commune. */
const SOMEWHERE = "province";

/**
 * Whether a producer is one that is known, surely or perhaps. Our policy, for no article says what makes two entries one
 * producer (art. 2.3 says who can be one):
 *
 * - surely: the same tax code and the same name, wherever it is; or else the same name in the same commune, where neither tax
 *   codes nor telephone numbers speak against it;
 * - perhaps: one of the three is the same, and something speaks against it, the commune is another or is not known; or the
 *   names differ in accents alone, in one commune.
 */
export function sameness(
  own: { readonly unit: string; readonly marks: readonly Mark[] },
  other: Candidate,
): "by-tax-code" | "by-place" | "perhaps" | "no" {
  const shares = (kind: MarkKind) =>
    own.marks.some((mine) => mine.kind === kind && other.marks.some(({ mark }) => mark === mine.mark));
  const differs = (kind: MarkKind) =>
    !shares(kind) && [own, other].every(({ marks }) => marks.some((each) => each.kind === kind));
  if (shares("name") && shares("tax-code")) {
    return "by-tax-code";
  }
  const isPlaced = own.unit !== SOMEWHERE && other.unit !== SOMEWHERE;
  if (shares("name") && isPlaced && own.unit === other.unit && !differs("tax-code") && !differs("phone")) {
    return "by-place";
  }
  const isNear = shares("near-name") && (!isPlaced || own.unit === other.unit);
  return shares("name") || isNear || shares("tax-code") || shares("phone") ? "perhaps" : "no";
}
