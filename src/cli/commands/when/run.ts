import { formatDay } from "../../../language/day.js";
import type { Finding } from "../../../messages/index.js";
import { message } from "../../../messages/index.js";
import type { DossierKind, GoverningDecision, GoverningNote } from "../../../procedure/index.js";
import { type Arrangement, type AuthorityIssue, authorities, governingDecision } from "../../../procedure/index.js";
import { type Console, status } from "../../io/console.js";
import { jsonText } from "../../io/json.js";
import { printIssues, withMessage } from "../../io/tell-issues.js";
import { heading, section } from "../../io/text.js";
import { type EvaluationTerm, evaluationTerm, termLines } from "./evaluation-term.js";
import { tierTable } from "./table.js";
import { whenWords } from "./words.js";

/** What `when` is asked. */
export interface WhenRequest {
  readonly filed: string;
  readonly kind: DossierKind;
  readonly evaluated?: string;
  /** The day of the commune's request. */
  readonly requested?: string;
  readonly json: boolean;
}

/** What `when` answers. */
interface Answer extends Omit<GoverningDecision, "notes"> {
  readonly notes: readonly (GoverningNote | Extract<Finding, AuthorityIssue>)[];
  /** Who evaluates and recognises; null where that is not known. */
  readonly authority: Arrangement | null;
  /** When the province evaluates; null where it has done so, and where the decision has no term. */
  readonly evaluation: EvaluationTerm | null;
}

/** Says which decision governs a dossier, who evaluates it and when. */
export async function tellWhen(console: Console, request: WhenRequest): Promise<number> {
  const { filed, kind, evaluated, requested } = request;
  const t = whenWords[console.language];
  if (requested !== undefined && requested < filed) {
    console.warn(t.requestedBeforeFiling(formatDay(requested, console.language), formatDay(filed, console.language)));
    return status.unreadable;
  }
  const governing = governingDecision({
    filedOn: filed,
    kind,
    ...(evaluated !== undefined && { evaluatedOn: evaluated }),
  });
  if (!governing.ok) {
    return printIssues(console, governing.issues, request.json);
  }
  const answer = answerTo(request, governing.value);
  await (request.json
    ? console.print(jsonText(toJson(console, request, answer), 2))
    : console.tell(report(console, answer).join("\n")));
  return status.rated;
}

function answerTo(request: WhenRequest, governing: GoverningDecision): Answer {
  const { filed, evaluated } = request;
  const { decision, completeBy, notes } = governing;
  // A dossier under way is evaluated by those who do so now, up to the last day it may be.
  const arrangement = authorities(decision, evaluated ?? completeBy ?? filed);
  return {
    ...governing,
    notes: arrangement.ok ? notes : [...notes, ...(arrangement.issues as readonly AuthorityIssue[])],
    authority: arrangement.ok ? arrangement.value : null,
    evaluation: evaluated === undefined ? evaluationTerm(decision, request) : null,
  };
}

function toJson({ language }: Console, { filed, kind, evaluated, requested }: WhenRequest, answer: Answer): object {
  return {
    ok: true,
    filed,
    kind,
    evaluated: evaluated ?? null,
    requested: requested ?? null,
    ...answer,
    because: withMessage(answer.because, language),
    notes: answer.notes.map((note) => withMessage(note, language)),
  };
}

function report(
  console: Console,
  { instruments, because, completeBy, notes, authority, evaluation }: Answer,
): string[] {
  const { language } = console;
  const t = whenWords[language];
  return [
    heading(console, instruments.join(", ")),
    message(because, language),
    ...(completeBy === null ? [] : [t.completeBy(formatDay(completeBy, language))]),
    ...(authority === null ? [] : [tierTable(console, authority)]),
    ...(authority === null || authority.readFrom !== "accounts" ? [] : [t.secondHand]),
    ...(evaluation === null ? [] : termLines(evaluation, language)),
    ...section(
      console,
      t.notes,
      notes.map((note) => message(note, language)),
    ),
  ];
}
