import type { InputIssue } from "../../base/input-issue.js";
import type { Outcome } from "../../base/outcome.js";
import { readDay, readFields, readOption } from "../../base/read.js";
import type { DossierKind, Instrument } from "./instrument.js";
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

const kinds = ["first", "upgrade", "re-evaluation"] as const;

const END_OF_TIME = "9999-12-31";

/** The day the programme's first decision took effect. */
const EARLIEST = "2018-05-07";

/** Reads the days of a dossier with all that is wrong with them. */
export function readDossierDays(history: unknown): Outcome<DossierDays, TimelineIssue | InputIssue> {
  const issues: (TimelineIssue | InputIssue)[] = [];
  const fields = readFields(issues, [], history);
  if (fields === undefined) {
    return { ok: false, issues };
  }
  const filedOn = readDay(issues, ["filedOn"], fields["filedOn"]);
  const kind = readOption(issues, ["kind"], fields["kind"], kinds);
  const given = fields["evaluatedOn"];
  const evaluatedOn = given === undefined ? undefined : readDay(issues, ["evaluatedOn"], given);
  const filedUnder = filedOn === undefined ? undefined : instrumentOn(filedOn, issues);
  if (filedOn !== undefined && evaluatedOn !== undefined && evaluatedOn < filedOn) {
    const params = { filedOn, evaluatedOn };
    issues.push({ code: "timeline.evaluated-before-filing", path: ["evaluatedOn"], params });
  }
  return filedOn === undefined || kind === undefined || filedUnder === undefined || issues.length > 0
    ? { ok: false, issues }
    : { ok: true, value: { kind, filedOn, filedUnder, evaluatedOn, until: evaluatedOn ?? END_OF_TIME } };
}

function instrumentOn(filedOn: string, issues: (TimelineIssue | InputIssue)[]): Instrument | undefined {
  const found = instruments.findLast(({ amends, effective }) => amends === null && effective <= filedOn);
  if (found === undefined) {
    issues.push({ code: "timeline.before-programme", path: ["filedOn"], params: { filedOn, earliest: EARLIEST } });
  }
  return found;
}
