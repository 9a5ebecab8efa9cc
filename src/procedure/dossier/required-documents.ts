import type { InputIssue } from "../../base/input-issue.js";
import type { Outcome } from "../../base/outcome.js";
import { preview } from "../../base/preview.js";
import { readOption } from "../../base/read.js";
import type { CriteriaSet } from "../../decisions/criteria-set.js";
import { requireDay } from "../day-arithmetic.js";
import type { Confidence, DossierKind } from "../timeline/instrument.js";
import { type DossierIssue, dossierIssue } from "./issue.js";
import { dossierRules, withoutLists } from "./lists/index.js";
import {
  type Copies,
  type DocumentList,
  type DossierRules,
  type DossierStage,
  dossierKinds,
  type StageRules,
} from "./requirement.js";

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
  /** How many samples go along: 0 where none are due, null where the number is not known. */
  readonly samples: number | null;
  readonly samplesSource: string;
  readonly copies: Copies;
  readonly confidence: Confidence;
  readonly source: string;
}

/** The requirements, or why none can be given. */
export type DocumentsResult = Outcome<DocumentRequirements, DossierIssue | InputIssue>;

/**
 * The documents, samples and copies that make a dossier complete at a stage of its way.
 *
 * At the later stages the product dossier is listed by its documents, each with `inProductDossier`. Evidence for single
 * criteria is not on the list: see {@link evidenceGuide}.
 *
 * @param question - decision, kind, stage, and the product's sector or set; `on` where the day matters
 * @returns the requirements in the order of the article, or `decision.unknown`, `dossier.list-unknown`,
 * `dossier.no-such-stage`, `dossier.stage-not-on-day`, `dossier.unknown-sector`, `field.*` for the kind
 * @throws RangeError when `on` is no day
 * @example
 * requiredDocuments({ decision: "2026", kind: "first", stage: "producer", sector: "food" });
 * // { ok: true, value: { documents: [{ kind: "registration-form", form: "01", … }, …], samples: 5, … } }
 * @see 26/2026/QĐ-TTg, art. 6, 7.1, 7.2b, 7.3e; 1048/QĐ-TTg, annex II.3
 */
export function requiredDocuments(question: DocumentsQuestion): DocumentsResult {
  const { decision, kind, stage, on } = question;
  if (on !== undefined) {
    requireDay("requiredDocuments", "on", on);
  }
  const rules = dossierRules.find((each) => each.decision === decision);
  if (rules === undefined) {
    return { ok: false, issues: [unknownDecision(decision)] };
  }
  const sector = question.set === undefined ? question.sector : question.set.sector;
  const found = rules.stages.find((each) => each.stage === stage);
  const issues: (DossierIssue | InputIssue)[] = [];
  readOption(issues, ["kind"], kind, dossierKinds);
  issues.push(...checkStage(rules, found, stage, on), ...checkSector(rules, sector));
  const list = found?.lists?.[kind];
  if (issues.length > 0 || list === undefined) {
    return { ok: false, issues };
  }
  const { samples, withoutSamples, samplesSource, copies, confidence, source } = rules;
  const due = withoutSamples.includes(sector) ? 0 : samples;
  return { ok: true, value: { ...list, samples: due, samplesSource, copies, confidence, source } };
}

function unknownDecision(decision: string): DossierIssue {
  return withoutLists.includes(decision)
    ? dossierIssue("dossier.list-unknown", ["decision"], { decision, stage: null })
    : dossierIssue("decision.unknown", ["decision"], {
        given: preview(decision as unknown),
        known: dossierRules.map((rules) => rules.decision),
      });
}

function refused(given: unknown, allowed: readonly string[]) {
  return { given: preview(given), allowed };
}

function checkStage(
  { decision, stages }: DossierRules,
  found: StageRules | undefined,
  given: unknown,
  on: string | undefined,
): readonly DossierIssue[] {
  if (found === undefined) {
    const allowed = stages.map(({ stage }) => stage);
    return [dossierIssue("dossier.no-such-stage", ["stage"], { decision, ...refused(given, allowed) })];
  }
  const { stage, from, until, lists } = found;
  if (on !== undefined && ((from !== null && on < from) || (until !== null && on > until))) {
    return [dossierIssue("dossier.stage-not-on-day", ["stage"], { decision, stage, on, from, until })];
  }
  return lists === null ? [dossierIssue("dossier.list-unknown", ["stage"], { decision, stage })] : [];
}

function checkSector({ decision, sectors }: DossierRules, sector: string): readonly DossierIssue[] {
  return sectors === null || sectors.includes(sector)
    ? []
    : [dossierIssue("dossier.unknown-sector", ["sector"], { decision, ...refused(sector, sectors) })];
}
