import { fieldsOf } from "../../base/fields.js";
import type { Outcome } from "../../base/outcome.js";
import { refuseUnknownFields } from "../../base/read.js";
import type { MinistryIssue } from "./issue.js";
import type { MinistryEntry, MinistryRow } from "./ministry-row.js";
import { readId } from "./read-id.js";
import { oneOf } from "./read-option.js";
import { codeUpTo, textUpTo } from "./read-text.js";
import { type FieldPlan, readByPlan } from "./reading.js";
import { readMillions } from "./revenue.js";

type Column = keyof MinistryRow;

const plan = {
  id: ["MA_OCOP", readId],
  unitCode: ["Ma_DonViHanhChinh", codeUpTo(10)],
  period: ["Ma_ThoiGian", codeUpTo(10)],
  productCode: ["Ma_SanPham", codeUpTo(10)],
  productName: ["TenSanPham", textUpTo(255)],
  stars: ["XepHang", oneOf(["3*", 3], ["4*", 4], ["5*", 5])],
  producerName: ["ChuTheSXKD", textUpTo(255)],
  revenue: ["DoanhThuNam", readMillions],
  isValid: ["TrangThai", oneOf(["HIEULUC", true], ["HETHAN", false])],
} as const satisfies FieldPlan<MinistryEntry> & Readonly<Record<string, readonly [Column, unknown]>>;

const columns: readonly string[] = /* @__PURE__ */ Object.values(plan).map(([column]) => column);

/**
 * Reads a row of the ministry's table.
 *
 * Key and revenue may be numbers or texts. Codes are texts: as numbers they may have lost zeros. Stars and status are
 * taken in the table's own spelling only.
 *
 * @param row - a row as {@link MinistryRow} describes it, of any origin
 * @returns the entry, revenue in đồng, or all that is wrong: `field.*`, `text.*` and `ministry.*`
 * @example
 * parseMinistryRow({
 *   MA_OCOP: 7, Ma_DonViHanhChinh: "31117", Ma_ThoiGian: "2026", Ma_SanPham: "SP01", TenSanPham: "Chè Tân Cương",
 *   XepHang: "4*", ChuTheSXKD: "HTX Trà", DoanhThuNam: "1250.50", TrangThai: "HIEULUC",
 * });
 * // { ok: true, value: { id: 7, …, stars: 4, …, revenue: 1250500000, isValid: true } }
 */
export function parseMinistryRow(row: unknown): Outcome<MinistryEntry, MinistryIssue> {
  const cells = fieldsOf(row);
  const read = readByPlan<MinistryEntry>(plan, cells ?? row);
  const issues: MinistryIssue[] = read.ok ? [] : [...read.issues];
  refuseUnknownFields(issues, [], cells ?? {}, columns);
  return issues.length === 0 ? read : { ok: false, issues };
}
