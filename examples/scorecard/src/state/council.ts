import { signal } from "@preact/signals";
import type { CriteriaSet } from "ocop";
import { type Answers, type OutcomeIssue, readSheet } from "./sheet.ts";

/** The sheet of a member of the council. */
export interface MemberSheet {
  readonly name: string;
  readonly answers: Answers;
}

/** The members' sheets, by the code of their set; kept as long as the page is open. */
export const councils = signal<Readonly<Record<string, readonly MemberSheet[]>>>({});

/** What could not be added: findings of the package, or a sheet of another form. */
export type Refusal =
  | { readonly kind: "other-set"; readonly given: string }
  | { readonly kind: "file"; readonly given: string }
  | { readonly kind: "issues"; readonly given: string; readonly issues: readonly OutcomeIssue[] };

/** Puts sheets at the end of a council. */
export function addMembers(code: string, members: readonly MemberSheet[]): void {
  councils.value = { ...councils.value, [code]: [...(councils.value[code] ?? []), ...members] };
}

/** Changes the sheets of a council. */
export function setMembers(code: string, members: readonly MemberSheet[]): void {
  councils.value = { ...councils.value, [code]: members };
}

/** Reads answer strings or links, one a line, into sheets of one form. */
export async function readLines(
  set: CriteriaSet,
  text: string,
): Promise<{ readonly members: readonly Answers[]; readonly refused: readonly Refusal[] }> {
  const members: Answers[] = [];
  const refused: Refusal[] = [];
  for (const line of text.split(/\s+/).filter((part) => part !== "")) {
    const given = decodeURIComponent(line.replace(/^.*#/, "")).split("~")[0] ?? "";
    const read = await readSheet(given);
    if (!read.ok) {
      refused.push({ kind: "issues", given, issues: read.issues });
    } else if (read.value.set.set !== set.set || read.value.set.decision !== set.decision) {
      refused.push({ kind: "other-set", given });
    } else {
      members.push(read.value.answers);
    }
  }
  return { members, refused };
}

/** The sheets of a file as the command reads it: one sheet, or the members of a council. */
export function sheetsOf(set: CriteriaSet, content: string): readonly Answers[] | undefined {
  try {
    const evaluation = JSON.parse(content);
    const isOwn = evaluation.decision === set.decision && [set.set, set.slug].includes(evaluation.set);
    const sheets: unknown = evaluation.members?.map(({ answers }: { answers: unknown }) => answers) ?? [
      evaluation.answers,
    ];
    return isOwn && Array.isArray(sheets) ? sheets : undefined;
  } catch {
    return undefined;
  }
}
