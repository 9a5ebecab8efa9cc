/**
 * Whose mistake a wrong argument is. Where it is a user's nothing may throw; where it is a programmer's a TypeError or
 * RangeError that begins with `[ocop]` may. What the package itself made, such as a criteria set, is given another value
 * as a whole but not damaged inside. `{ programmers }` is user data with some fields that are a programmer's. `"numbers"` are
 * those of a plain reckoning, which is done too often to look at its arguments: they stay numbers.
 */
export type Whose = "user" | "programmer" | "package" | "numbers" | { readonly programmers: readonly string[] };

/** A public function under attack. */
export interface Target {
  readonly name: string;
  /** The exported function. */
  readonly of: object;
  /** How it is called, where that is not simply with the arguments. */
  readonly call?: (...given: never[]) => unknown;
  readonly whose: readonly Whose[];
  /** Makers of valid arguments. */
  readonly samples: readonly (() => readonly unknown[])[];
  /** Of how many inputs it gets its part: 1 by default, less where a call takes long. */
  readonly share?: number;
  /** Fields of the result that hand through what was given, or hold functions: no JSON is asked of them. */
  readonly handsThrough?: readonly string[];
  /** The result is no plain data, such as a criteria set with its functions or a typed array. */
  readonly isNoData?: boolean;
  /** What a person reads of the result, line by line. */
  readonly read?: (result: never) => readonly string[];
}
