export type { PhoneFormOptions } from "./form-options.js";
export { type Xlsform, type XlsformSheet, xlsformOf } from "./xlsform/xlsform-of.js";
export { xlsformWorkbook } from "./xlsform/xlsform-workbook.js";
