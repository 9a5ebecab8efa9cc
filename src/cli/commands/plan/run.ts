import { fieldsOf } from "../../../base/fields.js";
import type { CriteriaSet } from "../../../decisions/criteria-set.js";
import { crosswalkMessage } from "../../../messages/index.js";
import type { DossierChanges } from "../../../procedure/dossier/index.js";
import type { Member } from "../../../scoring/evaluation.js";
import {
  type CouncilUpgradeOptions,
  planCouncilUpgrade,
  planUpgrade,
  type UpgradeTarget,
} from "../../../scoring/plan/index.js";
import { rateEvaluation } from "../../../scoring/rate-evaluation.js";
import { readId } from "../../../scoring/read-evaluation.js";
import { withoutBlanks } from "../../blank-answers.js";
import { type Library, openLibrary } from "../../decisions.js";
import { type Console, status } from "../../io/console.js";
import { openInput, readInput } from "../../io/input.js";
import { inputTrouble } from "../../io/input-trouble.js";
import { jsonText } from "../../io/json.js";
import { placeOf } from "../../io/place-of.js";
import { isNamedWorkbook } from "../../io/table-kind.js";
import { withMessage } from "../../io/tell-issues.js";
import { section } from "../../io/text.js";
import { readScoreFiles } from "../../score-files.js";
import { changesBetween, type EarlierRequest, type NamedEvaluation } from "./changes.js";
import { changesText } from "./changes-text.js";
import { type PlanOutcome, planTables } from "./table.js";
import { planWords } from "./words.js";

/** What `plan` is asked to do. */
export interface PlanRequest {
  readonly file: string;
  readonly target: UpgradeTarget;
  /** How many plans to show, the cheapest first. */
  readonly plans: number;
  /** Codes of criteria that cannot rise. */
  readonly locked: readonly string[];
  /** How a council's averages are rounded and compared with floors. */
  readonly policy: NonNullable<CouncilUpgradeOptions["policy"]>;
  /** The filing before, where there is one. */
  readonly earlier?: EarlierRequest;
  readonly json: boolean;
}

/**
 * Shows the cheapest way of a sheet, or of a council's average, to more stars; from an earlier filing with what of it
 * still serves.
 */
export async function planFile(console: Console, request: PlanRequest): Promise<number> {
  const t = planWords[console.language];
  const evaluation = await readEvaluation(console, request.file, isEvaluation, t.oneEvaluation);
  if (evaluation === undefined) {
    return status.unreadable;
  }
  const library = openLibrary();
  await library.prepare(evaluation);
  const set = library.setOf(evaluation);
  if (set === undefined) {
    return tellNoSet(console, request, evaluation, library);
  }
  const unknown = request.locked.filter((code) => !set.criteria.some((criterion) => criterion.code === code));
  if (unknown.length > 0) {
    console.warn(t.noCriterion(unknown.join(", ")));
    return status.unreadable;
  }
  const { earlier } = request;
  return earlier === undefined
    ? printPlan(console, set, evaluation, request)
    : planFromEarlier(console, { set, fields: evaluation }, library, { ...request, earlier });
}

/** Prints what serves of the earlier filing, and the plan for the answers that come of it. */
async function planFromEarlier(
  console: Console,
  now: NamedEvaluation,
  library: Library,
  request: PlanRequest & { readonly earlier: EarlierRequest },
): Promise<number> {
  const { language, colours } = console;
  const t = planWords[language];
  const { earlier, target, json } = request;
  if (now.fields["answers"] === undefined) {
    console.warn(t.cannotRead(request.file, t.oneSheet));
    return status.unreadable;
  }
  const fields = await readEvaluation(console, earlier.file, isEarlier, t.oneEarlier);
  if (fields === undefined) {
    return status.unreadable;
  }
  await library.prepare(fields);
  const set = library.setOf(fields);
  if (set === undefined) {
    return tellNoSet(console, request, fields, library);
  }
  const changes = changesBetween({ set, fields }, now, target, earlier);
  if (changes.ok) {
    const { answers } = changes.value;
    return printPlan(console, now.set, { ...now.fields, answers: answers.all }, request, {
      lines: changesText(console, set, now.set, changes.value, earlier.on),
      json: withMessages(console, now.set, changes.value),
    });
  }
  const issues = changes.issues.map((issue) => withMessage(issue, language, issue.path[0] === "now" ? now.set : set));
  const named = { ...readId(now.fields["id"]), decision: now.set.decision, set: now.set.set };
  const lines = section(
    console,
    colours.red(t.faultyFilings),
    issues.map(({ path, message }) => `${path.join(".")}: ${message}`),
  );
  await (json ? console.print(jsonText({ ...named, ok: false, issues }, 2)) : console.tell(lines.join("\n")));
  return status.issues;
}

/** What is printed before a plan. */
interface Preface {
  readonly lines: readonly string[];
  readonly json: object;
}

async function printPlan(
  console: Console,
  set: CriteriaSet,
  evaluation: Evaluation,
  request: PlanRequest,
  preface?: Preface,
): Promise<number> {
  const result = planFor(set, evaluation, request);
  const lines = [...(preface?.lines ?? []), ...(preface === undefined ? [] : [""])];
  await (request.json
    ? console.print(
        jsonText({ ...toJson(console, evaluation, set, result), ...(preface && { changes: preface.json }) }, 2),
      )
    : console.tell([...lines, ...planTables(console, set, result, request)].join("\n")));
  return result.ok ? status.rated : status.issues;
}

/** The changes as `--json` prints them: notes, and the reasons of what is open, with their sentences. */
function withMessages({ language }: Console, set: CriteriaSet, changes: DossierChanges): object {
  const { answers, notes } = changes;
  const open = answers.open.map(({ criterion, because }) => ({
    criterion,
    because,
    message: crosswalkMessage({ code: because, params: { criterion } }, language, set),
  }));
  return { ...changes, answers: { ...answers, open }, notes: notes.map((note) => withMessage(note, language, set)) };
}

type Evaluation = Readonly<Record<string, unknown>>;

function planFor(
  set: CriteriaSet,
  { answers, members, rejections }: Evaluation,
  { target, plans, locked, policy }: PlanRequest,
): PlanOutcome {
  // A file holds anything; what is no list of grounds is named in the issues.
  const options = { target, plans, locked, ...(rejections !== undefined && { rejections: rejections as string[] }) };
  return members === undefined
    ? planUpgrade(set, answers as object, options)
    : planCouncilUpgrade(set, members as Member[], { ...options, policy });
}

/** Says why there is no set to plan by, as `rate` does. */
async function tellNoSet(
  console: Console,
  { json }: PlanRequest,
  evaluation: Evaluation,
  { sources }: Library,
): Promise<number> {
  const { language, colours } = console;
  const { decision, set, issues } = rateEvaluation(evaluation, sources);
  const told = issues.map((issue) => withMessage(issue, language));
  const result = { ...readId(evaluation["id"]), decision, set, ok: false, issues: told };
  const lines = section(
    console,
    colours.red(planWords[language].noPlan),
    told.map((issue) => issue.message),
  );
  await (json ? console.print(jsonText(result, 2)) : console.tell(lines.join("\n")));
  return status.issues;
}

/** One sheet, or one council. */
function isEvaluation({ answers, members }: Evaluation): boolean {
  return (answers === undefined) !== (members === undefined);
}

/** A sheet, a council or a dossier of the last time, or several of them. */
function isEarlier({ answers, members, dossier }: Evaluation): boolean {
  return [answers, members, dossier].some((one) => one !== undefined);
}

/** The one evaluation of a file; a line on standard error where there is none. */
async function readEvaluation(
  console: Console,
  file: string,
  isOne: (fields: Evaluation) => boolean,
  needed: string,
): Promise<Evaluation | undefined> {
  const t = planWords[console.language];
  try {
    if (isNamedWorkbook(file)) {
      return await readOneOfWorkbook(console, file, isOne, needed);
    }
    const input = await readInput(openInput(file, console), false);
    const fields = input.form === "document" ? fieldsOf(withoutBlanks(input.value)) : undefined;
    if (fields !== undefined && isOne(fields)) {
      return fields;
    }
    console.warn(
      input.form === "broken"
        ? placeOf(console.language, file, input.broken)
        : t.cannotRead(file, input.form === "empty" ? t.empty : needed),
    );
    return undefined;
  } catch (error) {
    const trouble = inputTrouble(console.language, file, error);
    if (trouble === undefined) {
      throw error;
    }
    console.warn(trouble);
    return undefined;
  }
}

async function readOneOfWorkbook(
  console: Console,
  file: string,
  isOne: (fields: Evaluation) => boolean,
  needed: string,
): Promise<Evaluation | undefined> {
  const read = await readScoreFiles(console, [file]);
  const evaluations = "trouble" in read ? [] : read.evaluations;
  const fields = evaluations.length === 1 ? fieldsOf(evaluations[0]) : undefined;
  if (fields !== undefined && isOne(fields)) {
    return fields;
  }
  console.warn("trouble" in read ? read.trouble : planWords[console.language].cannotRead(file, needed));
  return undefined;
}

function toJson({ language }: Console, { id, members }: Evaluation, set: CriteriaSet, result: PlanOutcome): object {
  const named = { ...readId(id), decision: set.decision, set: set.set };
  if (result.ok) {
    return { ...named, ok: true, ...result.value };
  }
  // A plan is asked for answers; in the file they stand a step deeper.
  const located = result.issues.map((issue) =>
    members !== undefined || !issue.code.startsWith("answer") ? issue : { ...issue, path: ["answers", ...issue.path] },
  );
  return { ...named, ok: false, issues: located.map((issue) => withMessage(issue, language, set)) };
}
