import type { AnyFinding, IssuePath } from "./finding.js";

/** How many findings are listed; one more says that there are others. */
export const MOST_ISSUES = 1000;

/** What takes findings of a kind: a list that may hold others, too. */
export interface IssueSink<I> {
  readonly length: number;
  push(issue: I): unknown;
}

/**
 * Puts a finding on a list of a room. Which codes and parameters there are follows from the type of the list.
 *
 * After 1,000 findings one more, `input.more-issues`, says so and the rest is left out, so that hostile input cannot fill
 * the memory.
 */
export function report<I extends AnyFinding, C extends I["code"]>(
  issues: IssueSink<I>,
  code: C,
  path: IssuePath,
  params: Extract<I, { readonly code: C }>["params"],
): void {
  if (issues.length < MOST_ISSUES) {
    issues.push({ code, path, params } as unknown as I);
  } else if (issues.length === MOST_ISSUES) {
    issues.push({ code: "input.more-issues", path: [], params: { listed: MOST_ISSUES } } as unknown as I);
  }
}

/** A remark that has been given a place; which codes and parameters belong together stays as it was. */
export type Located<R> = R extends unknown ? R & { readonly path: IssuePath } : never;

/** A remark of a room at its place: a finding. */
export function locate<const R extends { readonly code: string; readonly params: object }>(
  { code, params }: R,
  path: IssuePath,
): Located<R> {
  return { code, path, params } as unknown as Located<R>;
}

/** Puts findings that were made elsewhere on a list of a room, as {@link report} does. */
export function reportAll<I extends AnyFinding>(issues: IssueSink<I>, found: readonly I[]): void {
  for (const { code, path, params } of found) {
    report<AnyFinding, string>(issues as unknown as IssueSink<AnyFinding>, code, path, params);
  }
}
