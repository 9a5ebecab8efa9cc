import type { CriteriaSet } from "../decisions/criteria-set.js";
import type { Stars } from "../decisions/decision.js";
import { setCode } from "../decisions/find.js";
import { message } from "../messages/index.js";
import { fieldsOf } from "../scoring/issue.js";
import { type Move, type Plan, planUpgrade, type UpgradeResult } from "../scoring/plan/index.js";
import { answerText } from "./answer-text.js";
import { type Console, status } from "./console.js";
import { openLibrary } from "./decisions.js";
import { isFileError } from "./file-error.js";
import { openInput, readInput } from "./input.js";
import { tableText } from "./table.js";
import { heading, section, starSymbols } from "./text.js";
import { words } from "./words.js";

/** What `plan` is asked to do. */
export interface PlanRequest {
  readonly file: string;
  readonly target: Stars;
  /** How many plans to show, the cheapest first. */
  readonly plans: number;
  /** Codes of criteria that cannot rise. */
  readonly locked: readonly string[];
  readonly json: boolean;
}

/** Shows the cheapest way of a sheet to more stars. */
export async function planFile(console: Console, request: PlanRequest): Promise<number> {
  const t = words[console.language];
  const { file, target, plans, locked, json } = request;
  const evaluation = await readSheet(console, file);
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
  const { answers, rejections } = evaluation;
  const result = planUpgrade(set, answers as object, {
    target,
    plans,
    locked,
    ...(Array.isArray(rejections) && { rejections: rejections as string[] }),
  });
  await console.print(
    json ? JSON.stringify(toJson(console, set, result), null, 2) : tell(console, set, result, target).join("\n"),
  );
  return result.ok ? status.rated : status.issues;
}

/** The one sheet of a file; a line on standard error where there is none. */
async function readSheet(console: Console, file: string): Promise<Readonly<Record<string, unknown>> | undefined> {
  const t = words[console.language];
  try {
    const input = await readInput(openInput(file, console.stdin), false);
    const fields = input.form === "document" ? fieldsOf(input.value) : undefined;
    if (fields?.["answers"] === undefined) {
      console.warn(t.cannotRead(file, t.oneSheet));
    }
    return fields?.["answers"] === undefined ? undefined : fields;
  } catch (error) {
    if (!isFileError(error)) {
      throw error;
    }
    console.warn(t.cannotRead(file, error.message));
    return undefined;
  }
}

function toJson({ language }: Console, set: CriteriaSet, result: UpgradeResult): object {
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

function tell(console: Console, set: CriteriaSet, result: UpgradeResult, target: Stars): string[] {
  const { language, colours } = console;
  const t = words[language];
  const title = heading(
    console,
    `${set.name[language]} (${setCode(set)}): ${t.planTo} ${starSymbols(target)} ${target}`,
  );
  const assumed = section(
    console,
    t.assumedNone,
    result.assumedNone.length === 0 ? [] : [result.assumedNone.join(", ")],
  );
  if (!result.ok) {
    const lines = [...result.because, ...result.issues].map((finding) => message(finding, language, set));
    return [title, ...section(console, colours.red(t.noPlan), lines), ...assumed];
  }
  const all = [result.plan, ...result.alternatives];
  return [
    title,
    ...all.flatMap((plan, index) => [
      ...(all.length > 1 ? ["", heading(console, `${t.planNumber} ${index + 1}`)] : []),
      ...planLines(console, set, plan),
    ]),
    ...assumed,
  ];
}

const CODE = 8;
const POINTS = 9;
const COST = 7;

function planLines(console: Console, set: CriteriaSet, plan: Plan): string[] {
  const { language, colours, width } = console;
  const t = words[language];
  const free = width - CODE - POINTS - COST - 7;
  const name = Math.floor(free * 0.3);
  const columns = [
    { heading: "", width: CODE },
    { heading: t.criterion, width: name },
    { heading: t.moveTo, width: free - name },
    { heading: t.points, width: POINTS, align: "right" },
    { heading: t.cost, width: COST, align: "right" },
  ] as const;
  const row = (mark: string) => (move: Move) => {
    const criterion = set.criteria.find(({ code }) => code === move.criterion);
    const to = criterion === undefined ? String(move.to) : answerText(criterion, move.to, language);
    const { before, after } = move.points;
    return [`${move.criterion}${mark}`, criterion?.name[language] ?? "", to, `${before} → ${after}`, String(move.cost)];
  };
  const { before, after } = plan.points;
  return [
    tableText(console, columns, [...plan.forced.map(row(" !")), ...plan.chosen.map(row(""))]),
    ...(plan.forced.length > 0 ? [`  ! ${t.forcedMove}`] : []),
    `${t.total}: ${before} → ${colours.bold(String(after))}/${set.max}, ${t.cost.toLowerCase()}: ${plan.cost}, ${colours.yellow(starSymbols(plan.stars))} ${plan.stars}`,
  ];
}
