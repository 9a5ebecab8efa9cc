import { formatAnswers } from "ocop/exchange";
import { loadSet, type OutcomeIssue, readSheet, type Sheet, unknownSet } from "./sheet.ts";
import { codes } from "./slugs.ts";

/** A sheet as programs hand it on, such as `ocop rate` reads it. */
export interface Evaluation {
  readonly decision: string;
  /** The set's number, or its slug. */
  readonly set: number | string;
  readonly answers: Readonly<Record<string, unknown>>;
}

/** The sheet that a site hands over: an answer string, or an evaluation as an object or as JSON. */
export async function sheetOf(
  given: unknown,
): Promise<
  { readonly ok: true; readonly value: Sheet } | { readonly ok: false; readonly issues: readonly OutcomeIssue[] }
> {
  const evaluation = evaluationIn(given);
  if (evaluation === undefined) {
    return readSheet(typeof given === "string" ? given.trim() : "");
  }
  const code = codeOfSet(evaluation);
  const form = (await loadSet(code)) ?? (await loadSet(`${code}-781`));
  if (form === undefined) {
    return unknownSet(code);
  }
  const written = formatAnswers(form.set, evaluation.answers as Parameters<typeof formatAnswers>[1]);
  return written.ok ? readSheet(written.value) : written;
}

function evaluationIn(given: unknown): Evaluation | undefined {
  if (typeof given === "string" && given.trim().startsWith("{")) {
    try {
      return evaluationIn(JSON.parse(given));
    } catch {
      return undefined;
    }
  }
  const { answers, set } = (given ?? {}) as Partial<Evaluation>;
  const isOne = typeof given === "object" && typeof answers === "object" && answers !== null && set !== undefined;
  return isOne ? (given as Evaluation) : undefined;
}

function codeOfSet({ decision, set }: Evaluation): string {
  const slug = codes[String(set)];
  return slug?.startsWith(`${decision}/`) ? slug : `${decision}/${String(set).padStart(2, "0")}`;
}
