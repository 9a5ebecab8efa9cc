import { fieldsOf } from "../../../base/fields.js";
import type { Outcome } from "../../../base/outcome.js";
import { message } from "../../../messages/index.js";
import type { PaperDecision } from "../../../papers/word/council/classify.js";
import {
  councilReport,
  minutes,
  recognitionList,
  scoreTable,
  submission,
} from "../../../papers/word/council/papers.js";
import { MOST_COLUMNS } from "../../../papers/word/fields/product-fields.js";
import { columnsOf } from "../../../papers/word/fields/proposal-fields.js";
import { fillTemplate } from "../../../papers/word/fill-template.js";
import {
  communeReportForm,
  type FormKind,
  registrationForm,
  selfAssessmentForm,
} from "../../../papers/word/forms/forms.js";
import type { PaperIssue } from "../../../papers/word/issue.js";
import type { Paper, PaperKind } from "../../../papers/word/paper.js";
import { renewalNotices } from "../../../papers/word/renewal/renewal-notices.js";
import { scoreSheetsPaper } from "../../../papers/word/sheets/score-sheets.js";
import { templateOf } from "../../../papers/word/template-of.js";
import { withoutBlanks } from "../../blank-answers.js";
import { decisionCodes, openLibrary } from "../../decisions.js";
import { type Console, status } from "../../io/console.js";
import { mark } from "../../io/text.js";
import { floorTests, roundings } from "../rate/flags.js";
import { readBytes, readJson, readValues } from "./read.js";
import type { PaperRequest } from "./request.js";
import { needed, Trouble } from "./trouble.js";
import { paperTexts } from "./words.js";
import { writeBytes } from "./write.js";

/** Makes a paper of evaluations or of an application, and writes it. */
export async function makePaper(console: Console, request: PaperRequest, kind: PaperKind): Promise<number> {
  const { language } = console;
  const t = paperTexts[language];
  const { file, output, template, isPartial } = request;
  const [from, to] = [needed(file, t.needsFile), needed(output, t.needsOutput)];
  const values = await readValues(console, from);
  const made = isForm(kind) ? await formOf(console, kind, from, values) : await roundOf(console, request, kind, values);
  if (!made.ok) {
    return await tellIssues(console, from, made.issues);
  }
  const data = made.value;
  const bytes =
    template === undefined
      ? await templateOf(data.paper, { lang: language, members: membersOf(data) })
      : await readBytes(console, template);
  const filled = await fillTemplate(bytes, data, { lang: language, isPartial });
  if (!filled.ok) {
    return await tellIssues(console, template ?? "", filled.issues);
  }
  for (const note of "notes" in data ? data.notes : []) {
    await console.tell(`${mark(console, "doubtful")} ${message(note, language)}`);
  }
  await writeBytes(console, request, to, filled.value);
  await console.tell(t.written(to, values.length));
  return status.rated;
}

type Made = Outcome<Paper, PaperIssue>;

const isForm = (kind: PaperKind): kind is FormKind => kind === "form01" || kind === "form02" || kind === "form03";

/** One of the forms of annex III, of one application. */
async function formOf({ language }: Console, kind: FormKind, file: string, values: readonly unknown[]): Promise<Made> {
  const [application, ...others] = values;
  if (others.length > 0) {
    throw new Trouble(paperTexts[language].cannotRead(file, paperTexts[language].oneApplication));
  }
  const decisions = await decisionsOf([fieldsOf(application)?.["product"]]);
  const makers = { form01: registrationForm, form02: selfAssessmentForm, form03: communeReportForm };
  return makers[kind](withoutBlanks(application), decisions);
}

/** A paper of a council, or notices of an office. */
async function roundOf(
  console: Console,
  { council, rounding, floors }: PaperRequest,
  kind: Exclude<PaperKind, FormKind>,
  values: readonly unknown[],
): Promise<Made> {
  const session = await readJson(console, needed(council, paperTexts[console.language].needsCouncil));
  const evaluations = values.map(withoutBlanks);
  const decisions = kind === "renewal-notice" ? [] : await decisionsOf(evaluations);
  const options = { policy: { rounding: roundings[rounding], floors: floorTests[floors] } };
  const inForm = (form: "meeting" | "written") => {
    const fields = fieldsOf(session);
    return minutes(evaluations, fields === undefined ? session : { ...fields, form }, decisions, options);
  };
  const makers: Readonly<Record<typeof kind, () => Made>> = {
    minutes: () => inForm("meeting"),
    "written-opinions": () => inForm("written"),
    "score-table": () => scoreTable(evaluations, session, decisions, options),
    report: () => councilReport(evaluations, session, decisions, options),
    submission: () => submission(evaluations, session, decisions, options),
    "recognition-list": () => recognitionList(evaluations, session, decisions, options),
    "score-sheet": () => scoreSheetsPaper(evaluations, session, decisions, options),
    "renewal-notice": () => renewalNotices(values, session),
  };
  return makers[kind]();
}

/** How many columns the table of points has: those of all members, or of the sheets where these name nobody. */
function membersOf(paper: Paper): number {
  return paper.paper === "score-table" ? Math.min(MOST_COLUMNS, Math.max(1, columnsOf(paper, "vi").length)) : 1;
}

/** The decisions that evaluations name. */
async function decisionsOf(evaluations: readonly unknown[]): Promise<readonly PaperDecision[]> {
  const library = openLibrary();
  const named = new Set(evaluations.map((one) => fieldsOf(one)?.["decision"]));
  const loaded = await Promise.all(decisionCodes.filter((code) => named.has(code)).map(library.load));
  return loaded.flatMap((decision) => decision ?? []);
}

async function tellIssues(
  console: Console,
  file: string,
  issues: readonly Parameters<typeof message>[0][],
): Promise<number> {
  const { language } = console;
  for (const issue of issues) {
    const path = "path" in issue ? issue.path.join(".") : "";
    const place = [file, path].filter((each) => each !== "").join(", ");
    await console.tell(`${mark(console, "wrong")} ${place === "" ? "" : `${place}: `}${message(issue, language)}`);
  }
  return status.issues;
}
