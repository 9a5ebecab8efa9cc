/** What reads and writes files: loaded when one is asked for. */

import type { CriteriaSet } from "ocop";
import { message } from "ocop/messages";
import {
  fillTemplate,
  type Minutes,
  minutes,
  type Paper,
  type PaperKind,
  readWorkbook,
  scoreSheetsPaper,
  scoreTable,
  selfAssessmentForm,
  templateOf,
  workbookOf,
} from "ocop/papers";
import { evidenceGuide } from "ocop/procedure";
import type { Incoming } from "../screens/council/read-sheets.ts";
import type { Beside, Council, Details } from "../state/beside.ts";
import { language } from "../state/language.ts";
import { type Answers, codeOf } from "../state/sheet.ts";

/** The sheets of a filled-in workbook of the form. */
export async function sheetsInWorkbook(set: CriteriaSet, file: string, bytes: Uint8Array): Promise<Incoming> {
  const { evaluations, issues, warnings } = await readWorkbook(bytes, [sourceOf(set)]);
  const say = (finding: (typeof issues)[number]) =>
    [...finding.path.map(String), message(finding, language.value, set)].join(": ");
  return {
    products: evaluations.map(({ evaluation, product = "", producer = "", sheets }) => ({
      product,
      producer,
      members:
        "members" in evaluation
          ? evaluation.members.map(({ id = "", answers }) => ({ name: String(id), answers: answers as Answers }))
          : [{ name: sheets[0]?.member ?? "", answers: evaluation.answers as Answers }],
      appointed: "appointed" in evaluation ? (evaluation.appointed ?? []).map(String) : [],
    })),
    refused: issues.length === 0 ? [] : [{ why: "sentences", given: file, sentences: issues.map(say) }],
    warnings: warnings.map((warning) => `${file}: ${say(warning)}`),
  };
}

/** Whether a number, a slug or a code is that of a set. */
function isNamed(set: CriteriaSet, given: unknown): boolean {
  return [set.set, String(set.set), set.slug, codeOf(set)].includes(given as never);
}

/** A decision with this set alone. */
function sourceOf(set: CriteriaSet) {
  return {
    code: set.decision,
    number: set.rules.instrument,
    sets: [set] as const,
    classification: [],
    find: (given: unknown) => (isNamed(set, given) ? set : undefined),
  } as never;
}

/** What a document says where nothing is known: dots to write on. */
const OPEN = "…………………";

/** What papers are made of. */
export interface Papers {
  readonly set: CriteriaSet;
  /** The sheet that is open. */
  readonly answers: Answers;
  readonly rejections: readonly string[];
  readonly beside: Beside;
  /** Today. */
  readonly on: string;
}

/** The minutes of the council's meeting, or what is wrong, as sentences. */
export function minutesOf(papers: Papers): Read<Minutes> {
  const { set } = papers;
  return said(minutes([evaluationOf(papers)], sessionOf(papers), [sourceOf(set)]), set);
}

export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly sentences: readonly string[] };

type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Parameters<typeof message>[0][] };

function said<T>(read: Outcome<T>, set: CriteriaSet): Read<T> {
  return read.ok ? read : { ok: false, sentences: read.issues.map((issue) => message(issue, language.value, set)) };
}

/** The documents that can be downloaded. */
export const documents = {
  "score-sheet": scoreSheetsPaper,
  minutes,
  "score-table": scoreTable,
} as const satisfies Partial<Record<PaperKind, unknown>>;

/** A paper as a Word document in our own layout, or what is wrong. */
export async function wordOf(kind: keyof typeof documents | "form02", papers: Papers): Promise<Read<Uint8Array>> {
  const { set } = papers;
  const sources = [sourceOf(set)];
  const made =
    kind === "form02"
      ? selfAssessmentForm(applicationOf(papers), sources)
      : documents[kind]([evaluationOf(papers)], sessionOf(papers), sources);
  const read = said<Paper>(made, set);
  if (!read.ok) {
    return read;
  }
  const members = Math.max(1, papers.beside.council.members.length);
  const lang = language.value;
  const template = await templateOf(kind, { lang, ...(kind === "score-table" && { members }) });
  return said(await fillTemplate(template, read.value, { lang }), set);
}

/** The form as a workbook: with the members' sheets, or that which is open. */
export function bookOf({ set, answers, rejections, beside }: Papers): Promise<Uint8Array> {
  const { council, details } = beside;
  const { members } = council;
  return workbookOf(set, {
    lang: language.value,
    product: details.product,
    producer: details.producer,
    answers: members.length === 0 ? [answers] : members.map((member) => member.answers),
    rejections,
    ...(members.length > 0 && { members: members.map(({ name }) => name) }),
    ...(details.date !== "" && { on: details.date }),
  });
}

function evaluationOf({ set, answers, rejections, beside: { council, details } }: Papers): object {
  const { members } = council;
  return {
    decision: set.decision,
    set: set.amendedBy === undefined ? set.set : set.slug,
    product: { name: details.product || OPEN, ...known(details, ["producer", "address"]) },
    ...(rejections.length > 0 && { rejections }),
    ...(members.length === 0
      ? { answers }
      : { members: members.map(({ name, ...own }) => ({ ...(name !== "" && { id: name }), answers: own.answers })) }),
  };
}

/** The meeting: all who are appointed, have a sheet, or preside. */
function sessionOf({ beside: { council, details }, on }: Papers): object {
  const { chair, secretary } = details;
  const names = new Set([...council.appointed, ...namesIn(council), chair].filter((name) => name !== ""));
  return {
    name: details.council || OPEN,
    date: details.date || on,
    ...known(details, ["agency", "province", "decisionNumber", "place"]),
    members: (names.size === 0 ? [OPEN] : [...names]).map((name) => ({
      name,
      ...(name === chair ? { role: "chair" } : name === secretary && { role: "secretary" }),
    })),
    ...(secretary !== "" && !names.has(secretary) && { secretary }),
    discussion: linesOf(details.discussion),
    conclusions: linesOf(details.conclusions),
  };
}

function namesIn({ members }: Council): readonly string[] {
  return members.map(({ name }) => name);
}

function applicationOf({ set, answers, beside: { details, evidence }, on }: Papers): object {
  const rows = evidenceGuide(set.decision) ?? [];
  const used = rows.flatMap(({ kind, name }, index) => {
    const criteria = set.criteria.map(({ code }) => code).filter((code) => evidence[code]?.documents.includes(index));
    return criteria.length === 0 ? [] : [{ kind, name: name[language.value], criteria }];
  });
  const notes = Object.entries(evidence).filter(([, { note }]) => note.trim() !== "");
  return {
    product: {
      name: details.product || OPEN,
      decision: set.decision,
      set: set.amendedBy === undefined ? set.set : set.slug,
    },
    producer: {
      name: details.producer || OPEN,
      ...(details.address !== "" && { address: { current: { line: details.address } } }),
    },
    dossier: { documents: used },
    date: details.date || on,
    answers,
    remarks: Object.fromEntries(notes.map(([code, { note }]) => [code, note])),
    ...known(details, ["province"]),
  };
}

function known(details: Details, names: readonly (keyof Details)[]): object {
  return Object.fromEntries(names.filter((name) => details[name] !== "").map((name) => [name, details[name]]));
}

function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
