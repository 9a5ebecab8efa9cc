/** Where a problem lies: keys and indexes from what was given down, such as `["members", 0, "answers", "1.1"]`. */
export type IssuePath = readonly (string | number)[];

/** What was given, as a value that is short and safe to print (see `preview`). */
export type Given = string | number | boolean | null;

/**
 * A finding at its place: a stable code, where it lies, and the parameters its sentence needs.
 *
 * `P` is an interface from code to parameters; each room has its own, and its sentences beside it.
 */
export type FindingOf<P, C extends keyof P = keyof P> = {
  [K in C]: { readonly code: K; readonly path: IssuePath; readonly params: Readonly<P[K]> };
}[C];

/** A finding that has no place, such as a reason or a note: a code and the parameters of its sentence. */
export type RemarkOf<P, C extends keyof P = keyof P> = {
  [K in C]: { readonly code: K; readonly params: Readonly<P[K]> };
}[C];

/** A finding of any room. */
export interface AnyFinding {
  readonly code: string;
  readonly path: IssuePath;
  readonly params: object;
}
