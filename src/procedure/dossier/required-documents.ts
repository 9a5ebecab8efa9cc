import { requireDay } from "../../base/day.js";
import type { Fields } from "../../base/fields.js";
import type { InputIssue } from "../../base/input-issue.js";
import { report } from "../../base/issue-list.js";
import type { Outcome } from "../../base/outcome.js";
import { preview } from "../../base/preview.js";
import { readFields, readOption } from "../../base/read.js";
import type { CriteriaSet } from "../../decisions/criteria-set.js";
import { type DossierKind, dossierKinds, type ReadFrom } from "../timeline/instrument.js";
import type { DossierIssue, DossierIssues } from "./issue.js";
import { dossierRules, withoutLists } from "./lists/index.js";
import type { Copies, DocumentList, DossierRules, DossierStage, StageRules } from "./requirement.js";

/** The product's sector, by itself or out of its set: whether samples are due hangs on it. */
export type SectorOrSet =
  | { readonly sector: string; readonly set?: undefined }
  | { readonly sector?: undefined; readonly set: Pick<CriteriaSet, "sector"> };

/** Which list is asked for. */
export type DocumentsQuestion = SectorOrSet & {
  /** The code of the decision that governs the dossier. */
  readonly decision: string;
  readonly kind: DossierKind;
  readonly stage: DossierStage;
  /** A day, `YYYY-MM-DD`: with it, stages that did not exist on that day are refused. */
  readonly on?: string;
};

/** What a dossier must have at a stage. */
export interface DocumentRequirements extends DocumentList {
  /** The code of the decision that asks for it. */
  readonly decision: string;
  /** How many samples go along: 0 where none are due, null where the number is not known. */
  readonly samples: number | null;
  readonly samplesSource: string;
  readonly copies: Copies;
  /** What the list was read from. */
  readonly readFrom: ReadFrom;
  readonly source: string;
}

/**
 * The documents, samples and copies that make a dossier complete at a stage of its way.
 *
 * At the later stages the product dossier is listed by its documents, each with `inProductDossier`. Evidence for single
 * criteria is not on the list: see {@link evidenceGuide}.
 *
 * @param question - decision, kind, stage, and the product's sector or set; `on` where the day matters
 * @returns the requirements in the order of the article, or `decision.unknown`, `dossier.list-unknown`,
 * `dossier.stage-not-on-day`, and `field.*` for kind, stage and sector
 * @throws RangeError when `on` is no day
 * @example
 * requiredDocuments({ decision: "2026", kind: "first", stage: "producer", sector: "food" });
 * // { ok: true, value: { documents: [{ kind: "registration-form", form: "01", … }, …], samples: 5, … } }
 * @see 26/2026/QĐ-TTg, art. 6, 7.1, 7.2b, 7.3e; 1048/QĐ-TTg, annex II.3
 */
export function requiredDocuments(
  question: DocumentsQuestion,
): Outcome<DocumentRequirements, DossierIssue | InputIssue> {
  const issues: DossierIssues = [];
  const fields = readFields(issues, [], question);
  if (fields === undefined) {
    return { ok: false, issues };
  }
  const { on } = fields;
  if (on !== undefined) {
    requireDay("requiredDocuments", "on", on);
  }
  const rules = readDecision(issues, fields["decision"]);
  if (rules === undefined) {
    return { ok: false, issues };
  }
  const kind = readOption(issues, ["kind"], fields["kind"], dossierKinds);
  const lists = readStage(issues, rules, fields["stage"], on);
  const sector = readSector(issues, rules, fields);
  if (kind === undefined || lists === undefined || issues.length > 0) {
    return { ok: false, issues };
  }
  const { decision, samples, withoutSamples, samplesSource, copies, readFrom, source } = rules;
  const due = withoutSamples.some((each) => each === sector) ? 0 : samples;
  return { ok: true, value: { ...lists[kind], decision, samples: due, samplesSource, copies, readFrom, source } };
}

function readDecision(issues: DossierIssues, given: unknown): DossierRules | undefined {
  const found = dossierRules.find(({ decision }) => decision === given);
  const withoutList = withoutLists.find((decision) => decision === given);
  if (withoutList !== undefined) {
    report(issues, "dossier.list-unknown", ["decision"], { decision: withoutList, stage: null });
  } else if (found === undefined) {
    const known = dossierRules.map(({ decision }) => decision);
    report(issues, "decision.unknown", ["decision"], { given: preview(given), known });
  }
  return found;
}

function readStage(
  issues: DossierIssues,
  { decision, stages }: DossierRules,
  given: unknown,
  on: string | undefined,
): NonNullable<StageRules["lists"]> | undefined {
  const allowed = stages.map(({ stage }) => stage);
  const stage = readOption(issues, ["stage"], given, allowed);
  const found = stages.find((each) => each.stage === stage);
  if (found === undefined || stage === undefined) {
    return undefined;
  }
  const { from, until, lists } = found;
  if (on !== undefined && ((from !== null && on < from) || (until !== null && on > until))) {
    report(issues, "dossier.stage-not-on-day", ["stage"], { decision, stage, on, from, until });
  } else if (lists === null) {
    report(issues, "dossier.list-unknown", ["stage"], { decision, stage });
  }
  return lists ?? undefined;
}

/** The sector, by itself or out of the set; under decisions whose names of sectors are not checked it is as given. */
function readSector(issues: DossierIssues, { sectors }: DossierRules, { sector, set }: Fields): unknown {
  const holder = set === undefined ? { sector } : readFields(issues, ["set"], set);
  return holder === undefined || sectors === null
    ? holder?.["sector"]
    : readOption(issues, set === undefined ? ["sector"] : ["set", "sector"], holder["sector"], sectors);
}
