import { remembering } from "../../../base/remember.js";
import { fold } from "../../../exchange/register/index.js";
import type { Label } from "../../../language/label.js";

/** A text in the forms in which it is compared. */
export interface Comparable {
  /** As written, in small letters, with single blanks. */
  readonly written: string;
  /** Without accents and punctuation. */
  readonly folded: string;
}

/** A text in the forms in which it is compared. */
export const comparable = remembering(
  (text: string): Comparable => ({
    written: withoutEnd(
      text
        .normalize("NFC")
        .toLowerCase()
        .replace(/[\s\u200b]+/g, " ")
        .trim(),
    ),
    folded: fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim(),
  }),
);

/** A text without the marks that end it. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ".;,:… ".includes(text.charAt(end - 1))) {
    end--;
  }
  return text.slice(0, end);
}

/** Shorter beginnings say too little. */
const LEAST_LETTERS = 2;

/**
 * The labels that a text may mean: those it is equal to, else those it is the beginning of; as it is written, else without
 * accents. A label counts in either language, and in both with a slash between.
 */
export function labelsMeant<T extends { readonly label: Label }>(text: string, among: readonly T[]): readonly T[] {
  const given = comparable(text);
  if (given.folded.replaceAll(" ", "").length < LEAST_LETTERS) {
    return [];
  }
  // What ends with a comma goes on.
  const isCut = /[,…]\s*$/.test(text.slice(-10));
  const compared = among.map((one) => ({ one, forms: formsOf(one.label) }));
  const tests: readonly ((form: Comparable) => boolean)[] = [
    ({ written }) => !isCut && written === given.written,
    ({ folded }) => !isCut && folded === given.folded,
    ({ written }) => written.startsWith(given.written),
    ({ folded }) => folded.startsWith(given.folded),
  ];
  for (const test of tests) {
    const found = compared.filter(({ forms }) => forms.some(test)).map(({ one }) => one);
    if (found.length > 0) {
      return found;
    }
  }
  return [];
}

/** Whether a text is a label or its beginning. */
export function isLabel(text: string, label: Label): boolean {
  return labelsMeant(text, [{ label }]).length > 0;
}

function formsOf({ vi, en }: Label): readonly Comparable[] {
  return [vi, en, `${vi} / ${en}`].map(comparable);
}
