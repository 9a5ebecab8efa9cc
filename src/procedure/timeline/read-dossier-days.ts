import { END_OF_TIME } from "../../base/day.js";
import type { InputIssue } from "../../base/input-issue.js";
import { report } from "../../base/issue-list.js";
import type { Outcome } from "../../base/outcome.js";
import { readDay, readFields, readOption, readOptional } from "../../base/read.js";
import { type DossierKind, dossierKinds, type Instrument } from "./instrument.js";
import { instruments } from "./instruments.js";
import type { TimelineIssue } from "./issue.js";

/** The days of a dossier as they were read. */
export interface DossierDays {
  readonly kind: DossierKind;
  readonly filedOn: string;
  /** The decision's own instrument in force on the day of filing. */
  readonly filedUnder: Instrument;
  readonly evaluatedOn: string | undefined;
  /** The day of evaluation, or the end of time while there is none. */
  readonly until: string;
}

/** Reads the days of a dossier with all that is wrong with them. */
export function readDossierDays(history: unknown): Outcome<DossierDays, TimelineIssue | InputIssue> {
  const issues: (TimelineIssue | InputIssue)[] = [];
  const fields = readFields(issues, [], history);
  if (fields === undefined) {
    return { ok: false, issues };
  }
  const filedOn = readDay(issues, ["filedOn"], fields["filedOn"]);
  const kind = readOption(issues, ["kind"], fields["kind"], dossierKinds);
  const evaluatedOn = readOptional(readDay, issues, ["evaluatedOn"], fields["evaluatedOn"]);
  const filedUnder = filedOn === undefined ? undefined : instrumentOn(filedOn, issues);
  if (filedOn !== undefined && evaluatedOn !== undefined && evaluatedOn < filedOn) {
    const params = { filedOn, evaluatedOn };
    report(issues, "timeline.evaluated-before-filing", ["evaluatedOn"], params);
  }
  return filedOn === undefined || kind === undefined || filedUnder === undefined || issues.length > 0
    ? { ok: false, issues }
    : { ok: true, value: { kind, filedOn, filedUnder, evaluatedOn, until: evaluatedOn ?? END_OF_TIME } };
}

function instrumentOn(filedOn: string, issues: (TimelineIssue | InputIssue)[]): Instrument | undefined {
  const found = instruments.findLast(({ amends, effective }) => amends === null && effective <= filedOn);
  if (found === undefined) {
    report(issues, "timeline.before-programme", ["filedOn"], { filedOn, earliest: instruments[0].effective });
  }
  return found;
}
