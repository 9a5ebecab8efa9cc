export { resultOfRows, writeResult } from "../workbook/result/write-result.js";
export { writeTables } from "../workbook/result/write-table.js";
export { packed } from "../zip/archive.js";
