import { printable } from "../../base/printable.js";
import type { ProducerType } from "../../decisions/participation.js";
import { fieldNameAt } from "../../exchange/record-table/field-name.js";
import type { ColumnKey } from "../../exchange/register/fields.js";
import type { RegisterSuggestion } from "../../exchange/register/index.js";
import { suggestionReasons } from "../../exchange/register/index.js";
import { formatDay } from "../../language/day.js";
import type { Language } from "../../language/language.js";
import { message } from "../../messages/index.js";
import { producerTypeNames } from "../../records/names/producer-type-names.js";
import type { Checked, Located } from "./items.js";
import { registerWords } from "./words.js";

/** Where a finding is: in a row of a table with these columns, or in a record. */
export type FindingPlace = Pick<Checked, "unit" | "columns">;

/** The sentence for an issue or a warning. What a table has no column for is named: a reader of a table knows no paths. */
export function findingText(language: Language, { unit, columns = {} }: FindingPlace, finding: Located): string {
  const { code, path } = finding;
  if (code === "register.recognition-incomplete") {
    // A table with a column of decisions says them row by row.
    const isOfTitle =
      columns["first.decisionNumber"] === undefined && finding.params.missing.includes("decisionNumber");
    return isOfTitle ? registerWords[language].orDecision(message(finding, language)) : message(finding, language);
  }
  if (unit === "row" && code === "field.missing" && path.at(-1) === "tier") {
    return registerWords[language].noTier;
  }
  const name = unit === "row" && code === "field.missing" ? fieldNameAt(path.slice(1)) : undefined;
  return name === undefined
    ? message(finding, language)
    : registerWords[language].noColumn(name[language], path.at(-1) === "province");
}

/** The sentence for what a cell may mean. */
export function suggestionText(language: Language, { field, value, why }: RegisterSuggestion): string {
  const t = registerWords[language];
  const type = field === "producerType" ? producerTypeNames[value as ProducerType] : undefined;
  const shown = field.endsWith(".date")
    ? formatDay(String(value), language)
    : printable(type?.[language] ?? String(value));
  const text = t.suggested(shown, suggestionReasons[why][language]);
  return why === "title" ? t.ofAll(titleFieldName(language, field), text, titleOptions[field]) : text;
}

/** With which option a table is read as its title says. */
const titleOptions: Readonly<Partial<Record<ColumnKey, string>>> = {
  province: "--province",
  "first.decisionNumber": "--decision",
};

function titleFieldName(language: Language, field: ColumnKey): string {
  const path = field === "province" ? ["current", field] : ["recognitions", field.replace(/^first\./, "")];
  return fieldNameAt(path)?.[language] ?? field;
}
