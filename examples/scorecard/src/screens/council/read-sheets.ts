import type { CriteriaSet } from "ocop";
import type { FoundSheet } from "../../late/incoming.ts";
import { codeIn } from "../../state/address.ts";
import type { MemberSheet } from "../../state/beside.ts";
import { told } from "../../state/language.ts";
import { codeOf, type OutcomeIssue, readSheet } from "../../state/sheet.ts";

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
  const products = members.length === 0 ? [] : [{ product: "", producer: "", members, appointed: [] }];
  return { products, refused, warnings: [] };
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
  const { sheetsIn } = await import("../../late/incoming.ts");
  const found = await sheetsIn(file);
  if (found.kind === "register") {
    return { products: [], refused: [{ why: "unreadable", given: file.name }], warnings: [] };
  }
  const own = found.sheets.filter(({ text }) => codeIn(text) === codeOf(set));
  const others = found.sheets.filter((one) => !own.includes(one));
  const sentences = found.sentences.map(told);
  return {
    products: await byProduct(own),
    refused: [
      ...others.map(({ name }) => ({ why: "other-set" as const, given: `${file.name}, ${name}` })),
      ...(sentences.length > 0 ? [{ why: "sentences" as const, given: file.name, sentences }] : []),
    ],
    warnings: (found.warnings ?? []).map((warning) => `${file.name}: ${told(warning)}`),
  };
}

/** The sheets of each product together: those of a council, or single ones of its members. */
async function byProduct(found: readonly FoundSheet[]): Promise<readonly SheetsOfProduct[]> {
  const products = new Map<string, SheetsOfProduct>();
  for (const { text, members, appointed, product, producer } of found) {
    const before = products.get(product);
    products.set(product, {
      product,
      producer,
      members: [...(before?.members ?? []), ...(members.length > 0 ? members : await singleSheet(text))],
      appointed: [...(before?.appointed ?? []), ...appointed],
    });
  }
  return [...products.values()];
}

async function singleSheet(text: string): Promise<readonly MemberSheet[]> {
  const read = await readSheet(text);
  return read.ok ? [{ name: "", answers: read.value.answers }] : [];
}
