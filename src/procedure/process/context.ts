import type { Fraction } from "../../base/fraction.js";
import type { InputIssue } from "../../base/input-issue.js";
import { report } from "../../base/issue-list.js";
import { preview } from "../../base/preview.js";
import { readDay, readFields, readList, readOption, readOptional, refuseKind } from "../../base/read.js";
import type { Stars } from "../../decisions/rules.js";
import type { RoundIssue } from "../rounds/issue.js";
import type { ExtraRound } from "../rounds/round.js";
import { type ReadCalendar, readCalendar, type WorkingCalendar } from "../rounds/working-calendar.js";
import { type DossierKind, dossierKinds } from "../timeline/instrument.js";
import type { ProcessIssue } from "./issue.js";

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
  readonly [K in Exclude<keyof ProcessContext, "calendar" | "rejections">]-?:
    | Exclude<ProcessContext[K], null>
    | undefined;
} & {
  readonly calendar: ReadCalendar | undefined;
  readonly rejections: readonly unknown[] | undefined;
};

/** Issues of a context as they are found. */
export type ContextIssues = (ProcessIssue | RoundIssue | InputIssue)[];

const stars = [1, 2, 3, 4, 5] as const satisfies readonly Stars[];

/** More grounds than any form has. */
const MOST_GROUNDS = 100;

/** Reads a context of any origin, with all that is wrong with it. */
export function readContext(issues: ContextIssues, context: ProcessContext): ReadContext {
  const fields = (readFields(issues, [], context) ?? {}) as { readonly [K in keyof ProcessContext]?: unknown };
  const dayAt = (field: "requestedOn" | "completeOn" | "expires") =>
    readOptional(readDay, issues, [field], fields[field]);
  return {
    kind: readOption(issues, ["kind"], fields.kind, dossierKinds),
    since: readDay(issues, ["since"], fields.since),
    total: fields.total === undefined ? undefined : readTotal(issues, fields.total),
    stars:
      fields.stars === undefined || fields.stars === null
        ? undefined
        : readOption(issues, ["stars"], fields.stars, stars),
    rejections:
      fields.rejections === undefined ? undefined : readList(issues, ["rejections"], fields.rejections, MOST_GROUNDS),
    requestedOn: dayAt("requestedOn"),
    completeOn: dayAt("completeOn"),
    expires: dayAt("expires"),
    calendar: fields.calendar === undefined ? undefined : readCalendar(issues, ["calendar"], fields.calendar),
    extraRounds: fields.extraRounds as readonly ExtraRound[] | undefined,
  };
}

function readTotal(issues: ContextIssues, value: unknown): Fraction | undefined {
  const fields = readFields(issues, ["total"], value);
  if (fields === undefined) {
    return undefined;
  }
  const { sum, count } = fields;
  for (const [field, part] of Object.entries({ sum, count })) {
    if (typeof part !== "number") {
      refuseKind(issues, ["total", field], "number", part);
    }
  }
  if (typeof sum !== "number" || typeof count !== "number") {
    return undefined;
  }
  if (Number.isFinite(sum) && count > 0 && count < Number.POSITIVE_INFINITY) {
    return { sum, count };
  }
  report(issues, "process.no-average", ["total"], { sum: preview(sum), count: preview(count) });
  return undefined;
}
