import { readFile } from "node:fs/promises";
import { fieldsOf } from "../../../base/fields.js";
import type { Outcome } from "../../../base/outcome.js";
import { message } from "../../../messages/index.js";
import {
  type CouncilPaper,
  councilReport,
  minutes,
  recognitionList,
  scoreTable,
  submission,
} from "../../../papers/word/council/papers.js";
import type { PaperDecision, RoundOptions } from "../../../papers/word/council/read-round.js";
import type { PaperField } from "../../../papers/word/fields/field.js";
import { fillTemplate } from "../../../papers/word/fill-template.js";
import type { PaperIssue } from "../../../papers/word/issue.js";
import { type PaperKind, paperFields } from "../../../papers/word/paper.js";
import { templateOf } from "../../../papers/word/template-of.js";
import { withoutBlanks } from "../../blank-answers.js";
import { decisionCodes, openLibrary } from "../../decisions.js";
import { type Console, status } from "../../io/console.js";
import { inputTrouble } from "../../io/file-error.js";
import { isNamedLines, itemsOf, openInput, parseCommented, readInput } from "../../io/input.js";
import { openOutput, outputTrouble } from "../../io/output.js";
import { placeOf } from "../../io/place-of.js";
import { heading, mark } from "../../io/text.js";
import { wordMeant } from "../../parser/word-option.js";
import { floorTests, roundings } from "../rate/options.js";
import { councilFile } from "./council-file.js";
import { isPaper, type PaperWord, paperNames } from "./kinds.js";
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
    if (paper === "council") {
      return await writeBytes(console, request.output, councilFile(console.language));
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
  const { file, council, output, isPartial, rounding, floors } = request;
  const [from, about, to] = [needed(file, t.needsFile), needed(council, t.needsCouncil), needed(output, t.needsOutput)];
  const session = await readJson(console, about);
  const evaluations = (await readEvaluations(console, from)).map(withoutBlanks);
  const policy = { rounding: roundings[rounding], floors: floorTests[floors] };
  const made = dataOf(kind, evaluations, session, await decisionsOf(evaluations), { policy });
  if (!made.ok) {
    return await tellIssues(console, from, made.issues);
  }
  const data = made.value;
  const members = Math.min(
    20,
    Math.max(data.session.members.length, ...data.products.map(({ sheets }) => sheets.length)),
  );
  const bytes =
    request.template === undefined
      ? await templateOf(data.paper, { lang: language, members })
      : await readBytes(console, request.template);
  const filled = await fillTemplate(bytes, data, { lang: language, isPartial });
  if (!filled.ok) {
    return await tellIssues(console, request.template ?? "", filled.issues);
  }
  for (const note of data.notes) {
    await console.tell(`${mark(console, "doubtful")} ${message(note, language)}`);
  }
  const written = await writeBytes(console, to, filled.value);
  if (written === status.rated) {
    await console.tell(t.written(to, data.products.length));
  }
  return written;
}

type Made = Outcome<CouncilPaper, PaperIssue>;

function dataOf(
  kind: PaperKind,
  evaluations: readonly unknown[],
  session: unknown,
  decisions: readonly PaperDecision[],
  options: RoundOptions,
): Made {
  const form = kind === "written-opinions" ? { form: "written" } : kind === "minutes" ? { form: "meeting" } : {};
  const fields = fieldsOf(session);
  const asked = fields === undefined ? session : { ...fields, ...form };
  const makers: Readonly<Record<PaperKind, () => Made>> = {
    minutes: () => minutes(evaluations, asked, decisions, options),
    "written-opinions": () => minutes(evaluations, asked, decisions, options),
    "score-table": () => scoreTable(evaluations, session, decisions, options),
    report: () => councilReport(evaluations, session, decisions, options),
    submission: () => submission(evaluations, session, decisions, options),
    "recognition-list": () => recognitionList(evaluations, session, decisions, options),
  };
  return makers[kind]();
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

async function readEvaluations(console: Console, file: string): Promise<readonly unknown[]> {
  const { language } = console;
  try {
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
  const written = await writeBytes(console, to, await templateOf(kind, { lang: console.language }));
  if (written === status.rated) {
    await console.tell(t.writtenTemplate(to));
  }
  return written;
}

/** Writes a file, or prints where none is named. */
async function writeBytes(console: Console, file: string | undefined, content: string | Uint8Array): Promise<number> {
  if (file === undefined) {
    await console.write(content);
    return status.rated;
  }
  try {
    const output = await openOutput(file, console.inUse("-"));
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
