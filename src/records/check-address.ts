import { fieldsOf, textOf } from "../base/fields.js";
import { report } from "../base/issue-list.js";
import { preview } from "../base/preview.js";
import { requireArgument, requireOptions } from "../base/require-argument.js";
import type { IssueList, RecordIssue } from "./issue.js";
import type { Address } from "./parts/address.js";

/** What the caller knows of provinces and communes; units change, so it is handed in. */
export interface UnitLookup {
  /** Whether there is a province or city with this code. */
  readonly hasProvince?: (code: string) => boolean;
  /** The province of a commune, or undefined where there is no such commune. */
  readonly provinceOf?: (commune: string) => string | undefined;
}

/**
 * Checks the codes of an address against the units the caller knows.
 *
 * @param address - an address as {@link validate} gives it
 * @param units - how to look provinces and communes up; what is left out is not checked
 * @returns issues `address.unknown-province`, `address.unknown-commune`, `address.commune-of-other-province`; none for a
 * former address, whose units are history
 * @throws TypeError when `units` holds no functions, or `provinceOf` gives no text
 * @example
 * checkAddress({ current: { province: "99" } }, { hasProvince: (code) => findProvince(code) !== undefined });
 * // [{ code: "address.unknown-province", path: ["current", "province"], params: { given: "99" } }]
 */
export function checkAddress(address: Address, units: UnitLookup): readonly RecordIssue[] {
  const { hasProvince, provinceOf } = lookupsOf(units);
  const issues: IssueList = [];
  // What is no code is for validate to refuse: nobody can look it up.
  const current = fieldsOf(fieldsOf(address)?.["current"]) ?? {};
  const province = textOf(current["province"]);
  const commune = textOf(current["commune"]);
  if (hasProvince !== undefined && province !== undefined && !hasProvince(province)) {
    report(issues, "address.unknown-province", ["current", "province"], { given: preview(province) });
  }
  if (commune !== undefined && provinceOf !== undefined) {
    const its = provinceOf(commune);
    requireArgument(its === undefined || typeof its === "string", "checkAddress", "provinceOf must give a code");
    if (its === undefined) {
      report(issues, "address.unknown-commune", ["current", "commune"], { given: preview(commune) });
    } else if (province !== undefined && its !== province) {
      const params = { given: preview(commune), province: preview(its) };
      report(issues, "address.commune-of-other-province", ["current", "commune"], params);
    }
  }
  return issues;
}

function lookupsOf(units: UnitLookup): UnitLookup {
  requireOptions("checkAddress", units);
  const { hasProvince, provinceOf } = units;
  const areFunctions = [hasProvince, provinceOf].every((one) => one === undefined || typeof one === "function");
  requireArgument(areFunctions, "checkAddress", "hasProvince and provinceOf must be functions");
  return { ...(hasProvince && { hasProvince }), ...(provinceOf && { provinceOf }) };
}
