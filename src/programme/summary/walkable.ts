import { requireArgument } from "../../base/require-argument.js";

/** Refuses what cannot be walked record by record: a programmer's mistake. */
export function requireWalkable(caller: string, records: unknown, ways: readonly symbol[]): void {
  let can = false;
  try {
    const walked = records as Readonly<Record<symbol, unknown>>;
    can = typeof records === "object" && ways.some((way) => typeof walked[way] === "function");
  } catch {
    // What throws while it is looked at cannot be walked either.
  }
  requireArgument(can, caller, "expected records, one after the other");
}
