export type { PhoneFormOptions } from "./form-options.js";
export type { ReadSubmission, SubmittedEvaluation } from "./submissions/councils.js";
export type { InSubmission, SubmissionIssue, SubmissionIssueCode, SubmissionIssueParams } from "./submissions/issue.js";
export { type ReadSubmissions, readSubmissions, type SubmissionOptions } from "./submissions/read-submissions.js";
export { type SurveyElement, type SurveyJson, type SurveyText, surveyJsonOf } from "./surveyjs/survey-json-of.js";
export { type Xlsform, type XlsformSheet, xlsformOf } from "./xlsform/xlsform-of.js";
export { xlsformWorkbook } from "./xlsform/xlsform-workbook.js";
