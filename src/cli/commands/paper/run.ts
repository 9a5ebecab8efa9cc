import { readFile } from "node:fs/promises";
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
import { columnsOf, MOST_COLUMNS } from "../../../papers/word/fields/council-fields.js";
import type { PaperField } from "../../../papers/word/fields/field.js";
import { fillTemplate } from "../../../papers/word/fill-template.js";
import {
  communeReportForm,
  type FormKind,
  registrationForm,
  selfAssessmentForm,
} from "../../../papers/word/forms/forms.js";
import type { PaperIssue } from "../../../papers/word/issue.js";
import { type Paper, type PaperKind, paperFields } from "../../../papers/word/paper.js";
import { renewalNotices } from "../../../papers/word/renewal/renewal-notices.js";
import { scoreSheetsPaper } from "../../../papers/word/sheets/score-sheets.js";
import { templateOf } from "../../../papers/word/template-of.js";
import { withoutBlanks } from "../../blank-answers.js";
import { decisionCodes, openLibrary } from "../../decisions.js";
import { type Console, status } from "../../io/console.js";
import { isNamedLines, itemsOf, openInput, parseCommented, readInput } from "../../io/input.js";
import { inputTrouble } from "../../io/input-trouble.js";
import { openOutput, outputTrouble } from "../../io/output.js";
import { placeOf } from "../../io/place-of.js";
import { heading, mark } from "../../io/text.js";
import { wordMeant } from "../../parser/word-option.js";
import { isNamedWorkbook, readScoreFiles } from "../../score-files.js";
import { floorTests, roundings } from "../rate/options.js";
import { councilFile } from "./council-file.js";
import { isPaper, type PaperWord, paperNames } from "./kinds.js";
import { phoneForm, submittedLines } from "./phone.js";
import { isPhoneWord, type PhoneWord } from "./phone-words.js";
import { paperTexts } from "./words.js";

/** What `paper` is asked to do. */
export interface PaperRequest {
  readonly paper: PaperWord;
  /** The evaluations; for fields and template the name of a paper. */
  readonly file?: string;
  readonly template?: string;
  readonly council?: string;
  readonly output?: string;
  readonly isPartial: boolean;
  readonly rounding: keyof typeof roundings;
  readonly floors: keyof typeof floorTests;
}

/** What stands in the way of a paper: said on standard error. */
class Trouble extends Error {}

/** Makes a paper, or shows what it is made of. */
export async function writePaper(console: Console, request: PaperRequest): Promise<number> {
  const { paper } = request;
  try {
    if (isPaper(paper)) {
      return await makePaper(console, request, paper);
    }
    if (isPhoneWord(paper)) {
      return await writePhonePaper(console, request, paper);
    }
    if (paper === "council") {
      return await writeBytes(console, { isNew: true }, request.output, councilFile(console.language));
    }
    const kind = kindNamed(console, request.file);
    return paper === "fields" ? await tellFields(console, kind) : await writeTemplate(console, request, kind);
  } catch (error) {
    if (!(error instanceof Trouble)) {
      throw error;
    }
    console.warn(error.message);
    return status.unreadable;
  }
}

async function makePaper(console: Console, request: PaperRequest, kind: PaperKind): Promise<number> {
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

/** A form for phones of a set, or the evaluations that were filled in there. */
async function writePhonePaper(console: Console, request: PaperRequest, paper: PhoneWord): Promise<number> {
  const { file, output } = request;
  const t = paperTexts[console.language];
  if (paper === "submissions") {
    const from = needed(file, t.needsSubmissions);
    const lines = await submittedLines(console, from, new TextDecoder().decode(await readBytes(console, from)));
    const written = await writeBytes(console, request, output, lines.text);
    if (output !== undefined) {
      await console.tell(t.writtenEvaluations(output, lines.evaluations));
    }
    return written === status.rated ? lines.status : written;
  }
  const to = paper === "xlsform" ? needed(output, t.needsOutput) : output;
  const form = await phoneForm(console, paper, needed(file, t.needsSet));
  if (form === undefined) {
    return status.unreadable;
  }
  const written = await writeBytes(console, {}, to, form);
  if (to !== undefined) {
    await console.tell(t.writtenForm(to));
  }
  return written;
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

function needed(value: string | undefined, why: string): string {
  if (value === undefined) {
    throw new Trouble(why);
  }
  return value;
}

function kindNamed({ language }: Console, name: string | undefined): PaperKind {
  const kind = name === undefined ? undefined : wordMeant(name, paperNames);
  if (kind === undefined) {
    throw new Trouble(paperTexts[language].needsPaper(Object.keys(paperNames).join(", ")));
  }
  return kind;
}

/** The evaluations of a filled-in workbook, each with the product it is of. */
async function readSheets(console: Console, file: string): Promise<readonly unknown[]> {
  const read = await readScoreFiles(console, [file]);
  if ("trouble" in read) {
    throw new Trouble(read.trouble);
  }
  return read.evaluations.map((evaluation, place) => {
    const { product, producer } = read.products[place] ?? {};
    return product === undefined
      ? evaluation
      : { ...evaluation, product: { name: product, ...(producer !== undefined && { producer }) } };
  });
}

async function readValues(console: Console, file: string): Promise<readonly unknown[]> {
  const { language } = console;
  try {
    if (isNamedWorkbook(file)) {
      return await readSheets(console, file);
    }
    const input = await readInput(openInput(file, console.stdin), isNamedLines(file));
    switch (input.form) {
      case "empty":
        throw new Trouble(paperTexts[language].cannotRead(file, paperTexts[language].empty));
      case "broken":
        throw new Trouble(placeOf(language, file, input.broken));
      case "document":
        return [input.value];
      case "list":
        return input.values;
      case "lines": {
        const values: unknown[] = [];
        for await (const item of itemsOf(input.batches)) {
          if ("broken" in item) {
            throw new Trouble(placeOf(language, file, item.broken));
          }
          values.push(item.value);
        }
        return values;
      }
    }
  } catch (error) {
    throw toTrouble(console, file, error);
  }
}

async function readJson(console: Console, file: string): Promise<unknown> {
  const item = parseCommented(new TextDecoder().decode(await readBytes(console, file)));
  if ("broken" in item) {
    throw new Trouble(placeOf(console.language, file, item.broken));
  }
  return item.value;
}

async function readBytes(console: Console, file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw toTrouble(console, file, error);
  }
}

function toTrouble({ language }: Console, file: string, error: unknown): unknown {
  const trouble = inputTrouble(language, file, error);
  return trouble === undefined ? error : new Trouble(trouble);
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

/** Lists the fields that a paper's template may name. */
async function tellFields(console: Console, kind: PaperKind): Promise<number> {
  const t = paperTexts[console.language];
  await console.tell(heading(console, t.fieldsTitle(kind)));
  for (const line of fieldLines(console, paperFields(kind), "  ")) {
    await console.tell(line);
  }
  return status.rated;
}

function fieldLines(console: Console, fields: readonly PaperField[], margin: string): string[] {
  const { language } = console;
  return fields.flatMap(({ name, about, kind, fields: own }) => {
    const what = paperTexts[language].kinds[kind];
    const line = `${margin}{${name.vi}} {${name.en}}: ${about[language]}${what === "" ? "" : ` (${what})`}`;
    return [line, ...fieldLines(console, own ?? [], `${margin}  `)];
  });
}

async function writeTemplate(console: Console, { output }: PaperRequest, kind: PaperKind): Promise<number> {
  const t = paperTexts[console.language];
  const to = needed(output, t.needsOutput);
  await writeBytes(console, { isNew: true }, to, await templateOf(kind, { lang: console.language }));
  await console.tell(t.writtenTemplate(to));
  return status.rated;
}

/** What a file may not be: one that is read, or with `isNew` any that is there. */
interface InTheWay extends Partial<Pick<PaperRequest, "file" | "council" | "template">> {
  readonly isNew?: boolean;
}

/** Writes a file, or prints where none is named. */
async function writeBytes(
  console: Console,
  { file: from, council, template, isNew = false }: InTheWay,
  file: string | undefined,
  content: string | Uint8Array,
): Promise<number> {
  if (file === undefined) {
    await console.write(content);
    return status.rated;
  }
  try {
    const { inputs, printed } = console.inUse("-");
    const read = [from, council, template].flatMap((name) => (name === undefined || name === "-" ? [] : [name]));
    const output = await openOutput(file, { inputs: [...inputs, ...read], printed, isNew });
    try {
      await output.write(content);
      await output.finish();
    } finally {
      await output.abandon();
    }
    return status.rated;
  } catch (error) {
    const trouble = outputTrouble(console.language, error);
    if (trouble === undefined) {
      throw error;
    }
    throw new Trouble(trouble);
  }
}
