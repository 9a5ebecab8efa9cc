import { communeUnder2026 } from "../../authority/commune.js";
import { renewalRule } from "../../certificate/renewal-rule.js";
import type { DossierKind } from "../../timeline/instrument.js";
import type {
  CouncilManner,
  ProcessActor,
  ProcessCondition,
  ProcessState,
  ProcessStep,
  ProcessStepCode,
  ProcessTerm,
} from "../process.js";

/** The instrument whose articles the steps name. */
export const instrument = "26/2026/QĐ-TTg";

/** The kinds that go the way of art. 7.1 to 7.4: upgrades do by art. 7.5b. */
const newOrUpgrade: readonly DossierKind[] = ["first", "upgrade"];
/** The kind that goes the way of art. 7.6. */
const renewal: readonly DossierKind[] = ["re-evaluation"];

/** The commune's term (art. 7.2). */
export const communeTerm: ProcessTerm = { kind: "working-days", count: communeUnder2026.workingDays };
/** The term of a re-evaluation (art. 7.6g). */
export const renewalTerm: ProcessTerm = { kind: "days", count: renewalRule.evaluation.days };
/** When a re-evaluation may be filed (art. 7.6a). */
export const filingWindow: ProcessTerm = {
  kind: "window",
  opens: renewalRule.window.opens,
  closes: renewalRule.window.closes,
};

/** What a step is for some kinds of dossiers. */
interface Way {
  readonly actor: ProcessActor;
  readonly articles: string;
  readonly term: ProcessTerm | null;
  readonly manner: CouncilManner | null;
}

/** From where to where a step leads. */
interface Move {
  readonly step: ProcessStepCode;
  readonly from: ProcessState;
  readonly to: ProcessState;
  readonly condition?: ProcessCondition;
}

/** Who takes a step, on which articles, by when and how. */
export function by(
  actor: ProcessActor,
  articles: string,
  { term = null, manner = null }: Partial<Pick<Way, "term" | "manner">> = {},
): Way {
  return { actor, articles, term, manner };
}

/** A step of first dossiers and upgrades, and of re-evaluations where art. 7.6 has it too. */
export function step(move: Move, first: Way, later?: Way): readonly ProcessStep[] {
  return [toStep(move, newOrUpgrade, first), ...(later === undefined ? [] : [toStep(move, renewal, later)])];
}

function toStep(
  { condition, ...move }: Move,
  appliesTo: readonly DossierKind[],
  { articles, ...way }: Way,
): ProcessStep {
  return { ...move, appliesTo, ...way, condition: condition ?? null, source: `${instrument}, art. ${articles}` };
}

/** The same step of every kind of dossier out of several states. */
export function stepFromEach(
  states: readonly ProcessState[],
  same: Pick<ProcessStep, "step" | "to" | "actor" | "condition" | "source">,
): readonly ProcessStep[] {
  return states.map((from) => ({ ...same, from, appliesTo: [...newOrUpgrade, ...renewal], term: null, manner: null }));
}
