import { message } from "../../../messages/index.js";
import type { SubmittedEvaluation } from "../../../papers/phone/submissions/councils.js";
import type { SubmissionIssue } from "../../../papers/phone/submissions/issue.js";
import { readSubmissions } from "../../../papers/phone/submissions/read-submissions.js";
import { surveyJsonOf } from "../../../papers/phone/surveyjs/survey-json-of.js";
import { xlsformWorkbook } from "../../../papers/phone/xlsform/xlsform-workbook.js";
import { decisionCodes, newest, openLibrary } from "../../decisions.js";
import { type Console, status } from "../../io/console.js";
import { jsonText } from "../../io/json.js";
import { mark } from "../../io/text.js";
import { openSet } from "../../lookup/open-set.js";

/** The form of the set that is meant, as the file that is uploaded; undefined where none is, which was said. */
export async function phoneForm(
  console: Console,
  form: "xlsform" | "surveyjs",
  key: string,
): Promise<string | Uint8Array | undefined> {
  const open = await openSet(console, openLibrary(), key, newest);
  if (open === undefined) {
    return undefined;
  }
  const options = { hintFor: open.decision.hintFor };
  return form === "xlsform"
    ? await xlsformWorkbook(open.set, options)
    : `${jsonText(surveyJsonOf(open.set, options), 2)}\n`;
}

/** What was filled in on phones, as evaluations on a line each. */
export interface SubmittedLines {
  readonly text: string;
  readonly evaluations: number;
  readonly status: number;
}

/** Reads an export back and says what is wrong with it. */
export async function submittedLines(console: Console, file: string, text: string): Promise<SubmittedLines> {
  const library = openLibrary();
  await Promise.all(decisionCodes.map(library.load));
  const { evaluations, issues, warnings } = readSubmissions(text, library.sources);
  const tell = ({ language, tell: say }: Console, how: "wrong" | "doubtful", finding: SubmissionIssue) =>
    say(`${mark(console, how)} ${file}: ${message(finding, language)}`);
  for (const issue of issues) {
    await tell(console, "wrong", issue);
  }
  for (const warning of warnings) {
    await tell(console, "doubtful", warning);
  }
  return {
    text: evaluations.map((one) => `${jsonText(lineOf(one))}\n`).join(""),
    evaluations: evaluations.length,
    status: issues.length > 0 ? status.issues : status.rated,
  };
}

/** An evaluation as the papers of a council read it, too. */
function lineOf({ evaluation, product: name, producer, address }: SubmittedEvaluation): object {
  const product = { ...(name && { name }), ...(producer && { producer }), ...(address && { address }) };
  return { ...(Object.keys(product).length > 0 && { product }), ...evaluation };
}
