import { loaders } from "virtual:ocop-sets";
import { computed, signal } from "@preact/signals";
import { bounds, type CriteriaSet, type Issue, type Label, questions, rate, scoreSheet } from "ocop";
import { type Answer, answeredSet, type ExchangeIssue, formatAnswers, type Outcome, parseAnswers } from "ocop/exchange";

/** What of a sheet can be looked at. */
export const views = ["form", "result", "plan", "evidence", "council", "paper"] as const;

export type View = (typeof views)[number];

/** What keeps an answer string from being read. */
export type OutcomeIssue = Issue | ExchangeIssue;

export type Answers = Readonly<Record<string, Answer>>;

/** A form with what has been answered. */
export interface Sheet {
  readonly set: CriteriaSet;
  readonly hints: Readonly<Record<string, Label | undefined>>;
  readonly answers: Answers;
}

/** The sheet that is open. */
export const sheet = signal<Sheet | null>(null);

/** The grounds for a rejection or a stop that are reported for the open sheet: an answer string holds none. */
export const rejections = signal<readonly string[]>([]);

/** The day the dossier is filed. */
export const filedOn = signal("");

/** All that the form, the scale and the result show of the sheet, computed once for each change. */
export const standing = computed(() => {
  const open = sheet.value;
  return open === null ? null : standingOf(open, rejections.value);
});

/** A sheet with all that follows from it. */
export function standingOf(open: Sheet, reported: readonly string[]) {
  const { set, answers } = open;
  return {
    ...open,
    questions: questions(set, answers),
    score: scoreSheet(set, answers),
    bounds: bounds(set, answers, { rejections: reported }),
    rating: rate(set, { answers, rejections: reported }),
    text: textOf(set, answers),
  };
}

/** A sheet with all that follows from it. */
export type Standing = ReturnType<typeof standingOf>;

/** Loads a criteria set with its hints; undefined where there is none of this code. */
export async function loadSet(code: string): Promise<Omit<Sheet, "answers"> | undefined> {
  const load = Object.hasOwn(loaders, code) ? loaders[code] : undefined;
  if (load === undefined) {
    return undefined;
  }
  const { set, hints } = await load();
  return { set, hints };
}

/** What an answer string holds, with its form; or the issues that keep it from being read. */
export async function readSheet(text: string): Promise<Outcome<Sheet, OutcomeIssue>> {
  const code = answeredSet(text) ?? "";
  const [decision = ""] = code.split("/");
  const form = await loadSet(code);
  const isKnown = Object.keys(loaders).some((known) => known.startsWith(`${decision}/`));
  const read = parseAnswers(text, isKnown && code !== "" ? [{ code: decision, find: () => form?.set }] : []);
  if (!read.ok) {
    return read;
  }
  return form === undefined ? unknownSet(code) : { ok: true, value: { ...form, answers: read.value.answers } };
}

/** What is said of a set that no decision has, by its code. */
export function unknownSet(code: string): { readonly ok: false; readonly issues: readonly OutcomeIssue[] } {
  const [given = "", decision = "2026"] = code.split("/").reverse();
  return { ok: false, issues: [{ code: "set.unknown", path: ["set"], params: { decision, given } }] };
}

/** The answer string of a sheet; what a form offers is always one. */
export function textOf(set: CriteriaSet, answers: Readonly<Record<string, Answer | undefined>>): string {
  const written = formatAnswers(set, answers);
  return written.ok ? written.value : "";
}

/** The code of a set, such as `2026/11`, as answer strings have it. */
export function codeOf(set: CriteriaSet): string {
  return textOf(set, {}).slice("OCOP:".length);
}

/** Answers a criterion of the open sheet, or takes its answer back. */
export function answer(criterion: string, given: Answer | undefined): void {
  if (sheet.value !== null) {
    sheet.value = withAnswer(sheet.value, criterion, given);
  }
}

/** A sheet with an answer to a criterion, or without one. */
export function withAnswer(open: Sheet, criterion: string, given: Answer | undefined): Sheet {
  const { [criterion]: _, ...others } = open.answers;
  return { ...open, answers: given === undefined ? others : { ...others, [criterion]: given } };
}
