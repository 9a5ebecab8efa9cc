/** What a function that reads user data returns: the value, or all that is wrong with what was given. */
export type Outcome<T, I> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly I[] };
