import { type CriteriaSet, type Issue, rate } from "ocop";
import type { MemberSheet } from "../../state/beside.ts";
import { type Answers, codeOf, type OutcomeIssue, readSheet } from "../../state/sheet.ts";

/** Why something was not added; `given` says what. */
export type Refusal = { readonly given: string } & (
  | { readonly why: "other-set" | "unreadable" }
  | { readonly why: "issues"; readonly issues: readonly OutcomeIssue[] }
  | { readonly why: "sentences"; readonly sentences: readonly string[] }
);

/** The sheets on one product out of a file. */
export interface SheetsOfProduct {
  readonly product: string;
  readonly producer: string;
  readonly members: readonly MemberSheet[];
  readonly appointed: readonly string[];
}

/** What a file or a pasted text holds: a product's sheets, or those of several, of which one is to be chosen. */
export interface Incoming {
  readonly products: readonly SheetsOfProduct[];
  readonly refused: readonly Refusal[];
  /** What was read and should be looked at. */
  readonly warnings: readonly string[];
}

/** Reads answer strings, links or scanned codes, one a line. */
export async function readLines(set: CriteriaSet, text: string): Promise<Incoming> {
  const members: MemberSheet[] = [];
  const refused: Refusal[] = [];
  for (const line of text.split(/\s+/).filter((part) => part !== "")) {
    const given = plain(line);
    const read = await readSheet(given);
    if (!read.ok) {
      refused.push({ why: "issues", given: line, issues: read.issues });
    } else if (codeOf(read.value.set) !== codeOf(set)) {
      refused.push({ why: "other-set", given: line });
    } else {
      members.push({ name: "", answers: read.value.answers });
    }
  }
  return { products: productOf(members), refused, warnings: [] };
}

/** The answer string in a line: of a link what stands behind its hash, without the view. */
function plain(line: string): string {
  const text = line.replace(/^.*#/, "").split("~")[0] ?? "";
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Reads a file: a workbook of the form, evaluations as the command has them, or answer strings. */
export async function readFile(set: CriteriaSet, file: File): Promise<Incoming> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isArchive) {
    const { sheetsInWorkbook } = await import("../../late/papers.ts");
    return sheetsInWorkbook(set, file.name, bytes);
  }
  const text = new TextDecoder().decode(bytes);
  const evaluations = evaluationsIn(text);
  if (evaluations !== undefined) {
    return readEvaluations(set, evaluations, file.name);
  }
  return /^\s*\S*OCOP:/.test(text)
    ? readLines(set, text)
    : { products: [], refused: [{ why: "unreadable", given: file.name }], warnings: [] };
}

type Fields = Readonly<Record<string, unknown>>;

/** The evaluations in a text: one, a list, or one a line; undefined where it holds none. */
function evaluationsIn(text: string): readonly Fields[] | undefined {
  try {
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    const isByLine = lines.length > 1 && isJson(lines[0] ?? "");
    const read: unknown = isByLine ? lines.map((line) => JSON.parse(line)) : JSON.parse(text);
    const list = Array.isArray(read) ? read : [read];
    return list.every((one) => typeof one === "object" && one !== null) ? list : undefined;
  } catch {
    return undefined;
  }
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

function readEvaluations(set: CriteriaSet, evaluations: readonly Fields[], file: string): Incoming {
  const refused: Refusal[] = [];
  const members = evaluations.flatMap((evaluation, index) => {
    const given = evaluations.length === 1 ? file : `${file}, ${index + 1}`;
    const why = whyNot(set, evaluation);
    if (why !== undefined) {
      refused.push({ why, given });
      return [];
    }
    return sheetsOf(evaluation).flatMap((sheet) => {
      const issues = faultsOf(set, sheet["answers"]);
      if (issues.length > 0) {
        refused.push({ why: "issues", given, issues });
      }
      return issues.length > 0 ? [] : [{ name: String(sheet["id"] ?? ""), answers: sheet["answers"] as Answers }];
    });
  });
  const appointed = evaluations.flatMap((evaluation) => textsIn(evaluation["appointed"]));
  return { products: productOf(members, appointed), refused, warnings: [] };
}

/** Why an evaluation is none of this form; undefined where it is one. */
function whyNot(set: CriteriaSet, evaluation: Fields): "unreadable" | "other-set" | undefined {
  const { answers, members, decision, set: named } = evaluation;
  if (answers === undefined && !Array.isArray(members)) {
    return "unreadable";
  }
  return decision === set.decision && [set.set, set.slug].includes(named as never) ? undefined : "other-set";
}

/** The members' sheets, or the one of a single assessor; an evaluation's own name is none of a person. */
function sheetsOf({ members, answers }: Fields): readonly Fields[] {
  return Array.isArray(members) ? members.map((one) => Object(one)) : [{ answers }];
}

/** What is wrong with a sheet besides what it leaves open. */
export function faultsOf(set: CriteriaSet, answers: unknown): readonly Issue[] {
  return rate(set, { answers } as never).issues.filter(({ code }) => code !== "answer.missing");
}

function productOf(members: readonly MemberSheet[], appointed: readonly string[] = []): readonly SheetsOfProduct[] {
  return members.length === 0 ? [] : [{ product: "", producer: "", members, appointed }];
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => ["string", "number"].includes(typeof one)).map(String) : [];
}
