import type { CriteriaSet } from "../decisions/criteria-set.js";
import type { Stars } from "../decisions/decision.js";
import { message } from "../messages/index.js";
import type { Member } from "../scoring/evaluation.js";
import { fieldsOf } from "../scoring/issue.js";
import {
  type CouncilUpgradeOptions,
  type CouncilUpgradeResult,
  planCouncilUpgrade,
  planUpgrade,
  type UpgradeResult,
} from "../scoring/plan/index.js";
import { type Console, status } from "./console.js";
import { openLibrary } from "./decisions.js";
import { isFileError } from "./file-error.js";
import { openInput, readInput } from "./input.js";
import { planTables } from "./plan-table.js";
import { words } from "./words.js";

/** What `plan` is asked to do. */
export interface PlanRequest {
  readonly file: string;
  readonly target: Stars;
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
  const t = words[console.language];
  const { file, target, plans, locked, policy, json } = request;
  const evaluation = await readEvaluation(console, file);
  if (evaluation === undefined) {
    return status.unreadable;
  }
  const library = openLibrary();
  await library.prepare(evaluation);
  const set = library.setOf(evaluation);
  const unknown = locked.filter((code) => !set?.criteria.some((criterion) => criterion.code === code));
  if (set === undefined || unknown.length > 0 || !set.rules.bands.some(({ stars }) => stars === target)) {
    console.warn(set === undefined ? t.noSetNamed : t.noCriterion(unknown.join(", ")));
    return status.unreadable;
  }
  const { answers, members, rejections } = evaluation;
  const options = {
    target,
    plans,
    locked,
    ...(Array.isArray(rejections) && { rejections: rejections as string[] }),
  };
  const result =
    members === undefined
      ? planUpgrade(set, answers as object, options)
      : planCouncilUpgrade(set, members as Member[], { ...options, policy });
  await console.print(
    json ? JSON.stringify(toJson(console, set, result), null, 2) : planTables(console, set, result, target).join("\n"),
  );
  return result.ok ? status.rated : status.issues;
}

/** The one evaluation of a file, of a sheet or of a council; a line on standard error where there is none. */
async function readEvaluation(console: Console, file: string): Promise<Readonly<Record<string, unknown>> | undefined> {
  const t = words[console.language];
  try {
    const input = await readInput(openInput(file, console.stdin), false);
    const fields = input.form === "document" ? fieldsOf(input.value) : undefined;
    if (fields !== undefined && (fields["answers"] === undefined) !== (fields["members"] === undefined)) {
      return fields;
    }
    console.warn(t.cannotRead(file, t.oneEvaluation));
    return undefined;
  } catch (error) {
    if (!isFileError(error)) {
      throw error;
    }
    console.warn(t.cannotRead(file, error.message));
    return undefined;
  }
}

function toJson({ language }: Console, set: CriteriaSet, result: UpgradeResult | CouncilUpgradeResult): object {
  const said = <T extends Parameters<typeof message>[0]>(finding: T) => ({
    ...finding,
    message: message(finding, language, set),
  });
  return {
    decision: set.decision,
    set: set.set,
    ...(result.ok ? result : { ...result, because: result.because.map(said), issues: result.issues.map(said) }),
  };
}
