export type { FormSource } from "./find-set.js";
export type { SheetCells } from "./grid.js";
export type { WorkbookIssue, WorkbookIssueCode, WorkbookIssueParams } from "./issue.js";
export {
  type ReadEvaluation,
  type ReadScoreSheets,
  type ReadSheet,
  type ReadSheetsOptions,
  readScoreSheets,
} from "./read-score-sheets.js";
export type { MeantNumbers } from "./read-sheet.js";
export { readWorkbook } from "./read-workbook.js";
export { type WorkbookSheet, workbookSheets } from "./workbook-sheets.js";
