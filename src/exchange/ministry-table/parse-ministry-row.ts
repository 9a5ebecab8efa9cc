import { fieldsOf } from "../../base/fields.js";
import { preview } from "../../base/preview.js";
import type { MinistryIssue } from "./issue.js";
import type { MinistryEntry, MinistryResult, MinistryRow } from "./ministry-row.js";
import { readId } from "./read-id.js";
import { oneOf } from "./read-option.js";
import { textUpTo } from "./read-text.js";
import { type Plan, readByPlan } from "./reading.js";
import { readMillions } from "./revenue.js";

type Column = keyof MinistryRow;

const plan = {
  id: ["MA_OCOP", readId],
  unitCode: ["Ma_DonViHanhChinh", textUpTo(10)],
  period: ["Ma_ThoiGian", textUpTo(10)],
  productCode: ["Ma_SanPham", textUpTo(10)],
  productName: ["TenSanPham", textUpTo(255)],
  stars: ["XepHang", oneOf(["3*", 3], ["4*", 4], ["5*", 5])],
  producerName: ["ChuTheSXKD", textUpTo(255)],
  revenue: ["DoanhThuNam", readMillions],
  isValid: ["TrangThai", oneOf(["HIEULUC", true], ["HETHAN", false])],
} as const satisfies Plan<MinistryEntry> & Readonly<Record<string, readonly [Column, unknown]>>;

const columns: ReadonlySet<string> = /* @__PURE__ */ new Set(Object.values(plan).map(([column]) => column));

/** Unknown columns beyond these are counted only. */
const MOST_LISTED = 20;

/**
 * Reads a row of the ministry's table.
 *
 * Key and revenue may be numbers or texts. Codes are texts: as numbers they may have lost zeros. Stars and status are
 * taken in the table's own spelling only.
 *
 * @param row - a row as {@link MinistryRow} describes it, of any origin
 * @returns the entry, revenue in đồng, or all that is wrong: `ministry.missing`, `ministry.not-text`,
 * `ministry.too-long`, `ministry.control-character`, `ministry.id`, `ministry.not-an-option`,
 * `ministry.revenue-malformed`, `ministry.revenue-too-precise`, `ministry.revenue-too-large`,
 * `ministry.unknown-column`, `ministry.more-columns`, `ministry.not-an-object`
 * @example
 * parseMinistryRow({
 *   MA_OCOP: 7, Ma_DonViHanhChinh: "31117", Ma_ThoiGian: "2026", Ma_SanPham: "SP01", TenSanPham: "Chè Tân Cương",
 *   XepHang: "4*", ChuTheSXKD: "HTX Trà", DoanhThuNam: "1250.50", TrangThai: "HIEULUC",
 * });
 * // { ok: true, value: { id: 7, …, stars: 4, …, revenue: 1250500000, isValid: true } }
 */
export function parseMinistryRow(row: unknown): MinistryResult<MinistryEntry> {
  const cells = fieldsOf(row);
  const read = readByPlan<MinistryEntry>(plan, cells ?? row);
  const unknown = unknownColumns(cells ?? {});
  return unknown.length === 0 ? read : { ok: false, issues: [...(read.ok ? [] : read.issues), ...unknown] };
}

function unknownColumns(cells: Readonly<Record<string, unknown>>): readonly MinistryIssue[] {
  const names = Object.keys(cells).filter((name) => !columns.has(name));
  const issues: MinistryIssue[] = names.slice(0, MOST_LISTED).map((name) => {
    const given = preview(name);
    return { code: "ministry.unknown-column", path: [given], params: { given } };
  });
  const more = names.length - issues.length;
  return more > 0 ? [...issues, { code: "ministry.more-columns", path: [], params: { more } }] : issues;
}
