/**
 * Papers: a form as a workbook, the council's documents and a form on phones, and filled-in ones back into evaluations.
 *
 * What writes or reads a file is loaded when it is called.
 *
 * @module
 */

export * from "./phone/index.js";
export * from "./word/index.js";
export type { BookLanguage } from "./workbook/layout.js";
export * from "./workbook/read/index.js";
export type { FindingSeverity, RowFinding, RowFindings } from "./workbook/result/marks.js";
export { type FindingsOptions, registerWithFindings } from "./workbook/result/register-with-findings.js";
export type { SheetTable } from "./workbook/result/sheet-table.js";
export { tablesWorkbook } from "./workbook/result/tables-workbook.js";
export { type WorkbookOptions, workbookOf } from "./workbook/workbook-of.js";
