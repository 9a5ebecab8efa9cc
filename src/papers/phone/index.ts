export type { PhoneFormOptions } from "./form-options.js";
export { type SurveyElement, type SurveyJson, type SurveyText, surveyJsonOf } from "./surveyjs/survey-json-of.js";
export { type Xlsform, type XlsformSheet, xlsformOf } from "./xlsform/xlsform-of.js";
export { xlsformWorkbook } from "./xlsform/xlsform-workbook.js";
