import type { Label } from "../language/label.js";
import type { AnswerOf, Criterion, Definition, FloorStars } from "./criterion.js";
import type { ProductSet } from "./product-set.js";
import type { Rules } from "./rules.js";

/**
 * What follows when assessors report a ground:
 *
 * - `reject`: the dossier is rejected (hồ sơ bị loại);
 * - `stop`: the evaluation goes no further (không đánh giá các bước tiếp theo);
 * - `precondition`: a printed requirement (yêu cầu) is not met.
 */
export type GroundEffect = "reject" | "stop" | "precondition";

/**
 * Something assessors see that ends an evaluation whatever its points: printed under a form ("hồ sơ bị loại khi …")
 * or under one of its criteria.
 */
export interface Ground {
  /** Stable code, such as `"forged-dossier"`. */
  readonly code: string;
  readonly effect: GroundEffect;
  readonly label: Label;
  /** The criterion or group it is printed under; absent when printed under the whole form. */
  readonly criterion?: string;
}

/** A mark on the form (yêu cầu tối thiểu): a criterion must reach these points for that many stars. */
export interface Floor {
  readonly stars: FloorStars;
  /** The criterion's code. */
  readonly criterion: string;
  /** The criterion's place among the set's criteria, counted from 0. */
  readonly index: number;
  /** The points of the marked level. */
  readonly points: number;
}

/** A group of criteria within a part, such as group 3, community strength. */
export interface Group {
  readonly code: string;
  readonly max: number;
  readonly name: Label;
  readonly criteria: readonly Criterion[];
}

/** One of the three parts of a criteria set. */
export interface Part {
  readonly code: string;
  readonly max: number;
  readonly name: Label;
  readonly groups: readonly Group[];
}

/** An object from criterion code to permitted answer, as a set known to the compiler has it. */
export type AnswerTypes = object;

/**
 * The blank form of a product set (bộ tiêu chí, phiếu đánh giá): parts → groups → criteria → levels, with all that
 * is needed to rate a filled-in one.
 *
 * `A` maps each criterion code to its permitted answers and exists for the compiler only.
 */
export interface CriteriaSet<A extends AnswerTypes = AnswerTypes> extends ProductSet {
  /** The decision's code, such as `"2026"`. */
  readonly decision: string;
  /** The most points: 100. */
  readonly max: number;
  readonly parts: readonly Part[];
  /** All scored criteria in printed order. */
  readonly criteria: readonly Criterion[];
  /** The marks of all criteria, lowest stars first, then in printed order. */
  readonly floors: readonly Floor[];
  readonly grounds: readonly Ground[];
  /** How many samples go with a dossier; 0 for services. */
  readonly samples: number;
  /** Where the form is printed. */
  readonly source: string;
  /** False where the form rests on a second-hand source or its points do not add up. */
  readonly verified: boolean;
  /** Why it is not verified; absent where it is. */
  readonly unverified?: Label;
  readonly rules: Rules;
  /** Only for the compiler, which reads the answers' types here; never there when a program runs. */
  readonly "~answers"?: A;
}

/** The answers a criteria set permits: `{ "1.1"?: 0 | 1 | 2 | 3, … }`. */
export type AnswersOf<S> = S extends CriteriaSet<infer A> ? Partial<A> : never;

declare const pairsType: unique symbol;

/** A group as it is composed; `P` is the union of its `[code, answer]` pairs. */
export interface GroupDraft<P = unknown> {
  readonly name: Label;
  readonly max: number;
  readonly criteria: Readonly<Record<string, Definition>>;
  readonly [pairsType]?: P;
}

/** A part as it is composed; `P` is the union of its `[code, answer]` pairs. */
export interface PartDraft<P = unknown> {
  readonly max: number;
  readonly groups: Readonly<Record<string, GroupDraft | Definition>>;
  readonly [pairsType]?: P;
}

type Code<K> = `${K & (string | number)}`;

type PairsOfGroup<C> = { [K in keyof C]: [Code<K>, AnswerOf<C[K]>] }[keyof C];

type PairsOfPart<G> = {
  [K in keyof G]: G[K] extends GroupDraft<infer P> ? P : [Code<K>, AnswerOf<G[K]>];
}[keyof G];

type PairsOfSet<P> = P[keyof P] extends infer D ? (D extends PartDraft<infer Q> ? Q : never) : never;

type FromPairs<P> = {
  [Q in P as Q extends [infer C extends string, unknown] ? C : never]: Q extends [string, infer A] ? A : never;
};

/**
 * A group of criteria.
 *
 * @param name - the group's name
 * @param max - its printed points
 * @param criteria - definitions by criterion code, in printed order
 */
// @__NO_SIDE_EFFECTS__
export function group<const C extends Readonly<Record<string, Definition>>>(
  name: Label,
  max: number,
  criteria: C,
): GroupDraft<PairsOfGroup<C>> {
  return { name, max, criteria };
}

/**
 * A part of a criteria set.
 *
 * @param max - its printed points
 * @param groups - groups by code; a criterion that hangs directly on the part is its own group, as in the print
 */
// @__NO_SIDE_EFFECTS__
export function part<const G extends Readonly<Record<string, GroupDraft | Definition>>>(
  max: number,
  groups: G,
): PartDraft<PairsOfPart<G>> {
  return { max, groups };
}

/** What makes a form besides its place in the classification. */
export interface FormDraft<P> {
  readonly partNames: Readonly<Record<string, Label>>;
  readonly source: string;
  readonly samples: number;
  readonly grounds: readonly Ground[];
  /** Why the form is not verified, where it is not. */
  readonly unverified?: Label;
  readonly parts: P;
}

/**
 * A criteria set from its place in the classification and the draft of its form.
 *
 * The keys of `parts`, groups and criteria are the printed codes, and their order is the printed order. The result
 * is frozen.
 */
// @__NO_SIDE_EFFECTS__
export function criteriaSet<const P extends Readonly<Record<string, PartDraft>>>(
  rules: Rules,
  product: ProductSet,
  form: FormDraft<P>,
): CriteriaSet<FromPairs<PairsOfSet<P>>> {
  const { unverified } = form;
  const criteria: Criterion[] = [];
  const floors: Floor[] = [];
  const place = (code: string, definition: Definition): Criterion => {
    for (const { floor, points } of definition.levels) {
      if (floor) {
        floors.push({ stars: floor, criterion: code, index: criteria.length, points });
      }
    }
    const parent = /^\d+\.\d+(?=\.)/.exec(code)?.[0];
    const criterion = { code, ...(parent && { parent }), ...definition };
    criteria.push(criterion);
    return criterion;
  };
  const toGroup = (code: string, draft: GroupDraft | Definition): Group => ({
    code,
    max: draft.max,
    name: draft.name,
    criteria: Object.entries("kind" in draft ? { [code]: draft } : draft.criteria).map(([key, definition]) =>
      place(key, definition),
    ),
  });
  const parts = Object.entries(form.parts).map(([code, { max, groups }]) => ({
    code,
    max,
    name: form.partNames[code] as Label,
    groups: Object.entries(groups).map(([groupCode, draft]) => toGroup(groupCode, draft)),
  }));
  return freeze({
    decision: rules.decision,
    ...product,
    max: rules.max,
    parts,
    criteria,
    floors: floors.sort((one, other) => one.stars - other.stars),
    grounds: form.grounds,
    samples: form.samples,
    source: form.source,
    verified: !unverified,
    ...(unverified && { unverified }),
    rules,
  });
}

/** Freezes a value and all it holds. */
function freeze<T extends object>(value: T): T {
  if (!Object.isFrozen(value)) {
    for (const held of Object.values(Object.freeze(value))) {
      // A set holds thousands of texts and numbers.
      if (typeof held === "object" && held !== null) {
        freeze(held);
      }
    }
  }
  return value;
}
