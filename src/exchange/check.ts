/**
 * Rows of a register as checked records of products, and such records as a table: needs zod, as `ocop/records` does.
 *
 * @module
 */
export { fieldNameAt } from "./record-table/field-name.js";
export { type RecordTable, readRecordTable, type TableRecord } from "./record-table/read-table.js";
export { recordTable, type Tabulated } from "./record-table/tabulate.js";
export { type CheckedRow, checkRegisterRow } from "./register/check-register-row.js";
