import { fieldsOf } from "../../../base/fields.js";
import type { CriteriaSet } from "../../../decisions/criteria-set.js";
import type { Member } from "../../../scoring/evaluation.js";
import {
  type CouncilUpgradeOptions,
  planCouncilUpgrade,
  planUpgrade,
  type UpgradeTarget,
} from "../../../scoring/plan/index.js";
import { rateEvaluation } from "../../../scoring/rate-evaluation.js";
import { readId } from "../../../scoring/read-evaluation.js";
import { type Library, openLibrary } from "../../decisions.js";
import { type Console, status } from "../../io/console.js";
import { inputTrouble } from "../../io/file-error.js";
import { openInput, readInput } from "../../io/input.js";
import { jsonText } from "../../io/json.js";
import { placeOf } from "../../io/place-of.js";
import { withMessage } from "../../io/tell-issues.js";
import { section } from "../../io/text.js";
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
  readonly json: boolean;
}

/** Shows the cheapest way of a sheet, or of a council's average, to more stars. */
export async function planFile(console: Console, request: PlanRequest): Promise<number> {
  const evaluation = await readEvaluation(console, request.file);
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
    console.warn(planWords[console.language].noCriterion(unknown.join(", ")));
    return status.unreadable;
  }
  const result = planFor(set, evaluation, request);
  await console.print(
    request.json
      ? jsonText(toJson(console, evaluation, set, result), 2)
      : planTables(console, set, result, request.target).join("\n"),
  );
  return result.ok ? status.rated : status.issues;
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
  await console.print(json ? jsonText(result, 2) : lines.join("\n"));
  return status.issues;
}

/** The one evaluation of a file, of a sheet or of a council; a line on standard error where there is none. */
async function readEvaluation(console: Console, file: string): Promise<Evaluation | undefined> {
  const t = planWords[console.language];
  try {
    const input = await readInput(openInput(file, console.stdin), false);
    const fields = input.form === "document" ? fieldsOf(input.value) : undefined;
    if (fields !== undefined && (fields["answers"] === undefined) !== (fields["members"] === undefined)) {
      return fields;
    }
    console.warn(
      input.form === "broken"
        ? placeOf(console.language, file, input.broken)
        : t.cannotRead(file, input.form === "empty" ? t.empty : t.oneEvaluation),
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
