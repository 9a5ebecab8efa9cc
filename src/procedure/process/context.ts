import type { Fraction } from "../../base/fraction.js";
import type { InputIssue } from "../../base/input-issue.js";
import { preview } from "../../base/preview.js";
import { readDay, readFields, readOption } from "../../base/read.js";
import type { Stars } from "../../decisions/rules.js";
import { dossierKinds } from "../dossier/requirement.js";
import type { ExtraRound } from "../rounds/round.js";
import type { WorkingCalendar } from "../rounds/working-calendar.js";
import type { DossierKind } from "../timeline/instrument.js";
import { type ProcessIssue, processIssue } from "./issue.js";

/** What is known of a dossier on its way. Facts that are left out are asked for where an answer hangs on them. */
export interface ProcessContext {
  readonly kind: DossierKind;
  /** The day the dossier came into its state, `YYYY-MM-DD`. */
  readonly since: string;
  /** The average total of the latest council, exact (`Rating.exact`). */
  readonly total?: Fraction;
  /** The stars of the latest council's result (`Rating.stars`). */
  readonly stars?: Stars | null;
  /** The grounds of rejection the council found (`Rating.rejections`). */
  readonly rejections?: readonly string[];
  /** The day the commune, or for the Ministry the province, asked for the evaluation. */
  readonly requestedOn?: string;
  /** The day the complete dossier came in from the commune, or from the province at the Ministry. */
  readonly completeOn?: string;
  /** The last day of the certificate, for a re-evaluation. */
  readonly expires?: string;
  /** The working days; without it, terms in working days stay open. */
  readonly calendar?: WorkingCalendar;
  /** Rounds of the council's regulation besides those of art. 5. */
  readonly extraRounds?: readonly ExtraRound[];
}

/** A context that holds only what could be read. */
export type ReadContext = {
  readonly [K in keyof ProcessContext]-?: Exclude<ProcessContext[K], null> | undefined;
};

/** Issues of a context as they are found. */
export type ContextIssues = (ProcessIssue | InputIssue)[];

const stars: readonly Stars[] = [1, 2, 3, 4, 5];

/** Reads a context of any origin, with all that is wrong with it. */
export function readContext(context: ProcessContext, issues: ContextIssues): ReadContext {
  const fields = (readFields(issues, [], context) ?? {}) as { readonly [K in keyof ProcessContext]?: unknown };
  return {
    kind: readOption(issues, ["kind"], fields.kind, dossierKinds),
    since: readDay(issues, ["since"], fields.since),
    total: readTotal(fields.total, issues),
    stars: readStars(fields.stars, issues),
    rejections: readRejections(fields.rejections, issues),
    requestedOn: optionalDay("requestedOn", fields.requestedOn, issues),
    completeOn: optionalDay("completeOn", fields.completeOn, issues),
    expires: optionalDay("expires", fields.expires, issues),
    calendar: fields.calendar as WorkingCalendar | undefined,
    extraRounds: fields.extraRounds as readonly ExtraRound[] | undefined,
  };
}

function optionalDay(field: string, value: unknown, issues: ContextIssues): string | undefined {
  return value === undefined ? undefined : readDay(issues, [field], value);
}

function readTotal(value: unknown, issues: ContextIssues): Fraction | undefined {
  if (value === undefined) {
    return undefined;
  }
  const { sum, count } = readFields([], [], value) ?? {};
  if (typeof sum === "number" && typeof count === "number" && Number.isFinite(sum) && count > 0 && count < Infinity) {
    return { sum, count };
  }
  issues.push(processIssue("process.total-malformed", ["total"], { given: preview(value) }));
  return undefined;
}

function readStars(value: unknown, issues: ContextIssues): Stars | undefined {
  const found = stars.find((each) => each === value);
  if (found === undefined && value !== undefined && value !== null) {
    issues.push(processIssue("process.stars-malformed", ["stars"], { given: preview(value) }));
  }
  return found;
}

function readRejections(value: unknown, issues: ContextIssues): readonly string[] | undefined {
  if (value !== undefined && preview(value) !== "array") {
    issues.push(processIssue("process.rejections-malformed", ["rejections"], { given: preview(value) }));
    return undefined;
  }
  return value as readonly string[] | undefined;
}
