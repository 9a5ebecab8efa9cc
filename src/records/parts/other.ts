import type { Fields } from "../../base/fields.js";
import type { Report } from "../rule.js";

/** Refuses the kind `other` without a name: it would say nothing. */
export function checkOther({ kind, name }: Fields, report: Report): void {
  if (kind === "other" && name === undefined) {
    report("other.unnamed", ["name"], {});
  }
}
