import type { Outcome } from "../../base/outcome.js";
import type { MinistryIssue } from "./issue.js";
import type { MinistryEntry, MinistryRow } from "./ministry-row.js";
import { readId } from "./read-id.js";
import { oneOf } from "./read-option.js";
import { codeUpTo, textUpTo } from "./read-text.js";
import { type FieldPlan, readByPlan } from "./reading.js";
import { writeMillions } from "./revenue.js";

type Field = keyof MinistryEntry;

const plan = {
  MA_OCOP: ["id", readId],
  Ma_DonViHanhChinh: ["unitCode", codeUpTo(10)],
  Ma_ThoiGian: ["period", codeUpTo(10)],
  Ma_SanPham: ["productCode", codeUpTo(10)],
  TenSanPham: ["productName", textUpTo(255)],
  XepHang: ["stars", oneOf([3, "3*"], [4, "4*"], [5, "5*"])],
  ChuTheSXKD: ["producerName", textUpTo(255)],
  DoanhThuNam: ["revenue", writeMillions],
  TrangThai: ["isValid", oneOf([true, "HIEULUC"], [false, "HETHAN"])],
} as const satisfies FieldPlan<MinistryRow> & Readonly<Record<string, readonly [Field, unknown]>>;

/**
 * Writes an entry as a row of the ministry's table: nothing is cut or rounded, what does not fit is refused.
 *
 * The column for revenue, numeric(14,2) in million đồng, holds steps of 10,000 đồng.
 *
 * @param entry - the entry; its texts are trimmed and composed
 * @returns the row, which reads back as the same entry, or all that is wrong: `field.*`, `text.*` and `ministry.*`
 * @example
 * formatMinistryRow({ ...entry, revenue: 1_250_500_000 }); // { ok: true, value: { …, DoanhThuNam: "1250.50", … } }
 * formatMinistryRow({ ...entry, revenue: 1_250_505_000 }); // the issue `ministry.revenue-not-representable`
 */
export function formatMinistryRow(entry: MinistryEntry): Outcome<MinistryRow, MinistryIssue> {
  return readByPlan<MinistryRow>(plan, entry);
}
