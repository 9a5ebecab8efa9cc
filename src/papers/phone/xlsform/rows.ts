import type { Label } from "../../../language/label.js";
import type { Language } from "../../../language/language.js";

/** A row of a sheet by the names of its columns, labels apart. */
export interface RowDraft {
  readonly fields: Readonly<Record<string, string>>;
  readonly label?: Label | undefined;
  readonly hint?: Label | undefined;
  readonly refusal?: Label | undefined;
}

/** The columns of a language, as Kobo and ODK name them. */
const called: Label = { vi: "Tiếng Việt (vi)", en: "English (en)" };

/** The language a form opens in. */
export function languageName(language: Language): string {
  return called[language];
}

/** A sheet: its heading row, then its rows, every row of the same length. */
export function sheetOf(
  columns: readonly string[],
  translated: readonly ("label" | "hint" | "refusal")[],
  languages: readonly Language[],
  drafts: readonly RowDraft[],
): readonly (readonly string[])[] {
  const titles = { label: "label", hint: "hint", refusal: "constraint_message" };
  const headings = translated.flatMap((kind) => languages.map((language) => `${titles[kind]}::${called[language]}`));
  const rows = drafts.map((draft) => [
    ...columns.map((column) => draft.fields[column] ?? ""),
    ...translated.flatMap((kind) => languages.map((language) => draft[kind]?.[language] ?? "")),
  ]);
  return [[...columns, ...headings], ...rows];
}
