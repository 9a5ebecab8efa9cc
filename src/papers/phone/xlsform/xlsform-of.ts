import type { CriteriaSet } from "../../../decisions/criteria-set.js";
import { setCode } from "../../../decisions/find.js";
import type { Language } from "../../../language/language.js";
import { titleLabel } from "../form-labels.js";
import { FORM_VERSION, names } from "../form-names.js";
import { type PhoneFormOptions, phoneFormOf } from "../form-options.js";
import { choiceRows } from "./choices.js";
import { languageName, sheetOf } from "./rows.js";
import { surveyRows } from "./survey.js";
import { xpath } from "./xpath.js";

/** A sheet of an XLSForm: its heading row, then its rows. */
export type XlsformSheet = readonly (readonly string[])[];

/** An XLSForm as data: the three sheets of the workbook that KoboToolbox and ODK take. */
export interface Xlsform {
  readonly survey: XlsformSheet;
  readonly choices: XlsformSheet;
  readonly settings: XlsformSheet;
}

const SURVEY = ["type", "name", "required", "relevant", "constraint", "calculation", "appearance", "default"];

/**
 * The score sheet of a criteria set as an XLSForm, for KoboToolbox and ODK: the three sheets as rows of text.
 *
 * Every criterion is a question with its printed levels and "none of the levels"; a criterion with cases asks which and then
 * the level within; ticked levels are boxes; what applies only with points elsewhere is asked only then. The form computes
 * points, band, missed marks and stars by itself and shows them as preliminary: a question that was skipped counts as
 * missing and never blanks the total. Photos of the evidence, the place and a signature may be added. It is a layout of
 * ours, not one the law prints.
 *
 * {@link readSubmissions} reads back what was filled in.
 *
 * @param set - the criteria set
 * @param options - `lang`: languages of the labels; `hintFor`: the set's hints
 * @returns the sheets `survey`, `choices` and `settings`
 * @throws TypeError when `set` is no criteria set or `hintFor` no function, RangeError when `lang` is unknown
 * @example
 * xlsformOf(tea).settings[1]?.slice(0, 3); // ["Phiếu đánh giá: Chè tươi, chè chế biến (2026/11)", "ocop_2026_11", "1"]
 * @see 26/2026/QĐ-TTg annex II: the forms
 */
export function xlsformOf(set: CriteriaSet, options: PhoneFormOptions = {}): Xlsform {
  const form = phoneFormOf("xlsformOf", set, options);
  const { languages } = form;
  const [first = "vi"] = languages;
  return {
    survey: sheetOf(SURVEY, ["label", "hint", "refusal"], languages, surveyRows(set, form)),
    choices: sheetOf(["list_name", "name"], ["label"], languages, choiceRows(set)),
    settings: settingsOf(set, first),
  };
}

function settingsOf(set: CriteriaSet, language: Language): XlsformSheet {
  return [
    ["form_title", "form_id", "version", "default_language", "instance_name"],
    [
      titleLabel(set)[language],
      `ocop_${setCode(set).replace(/\W/g, "_")}`,
      FORM_VERSION,
      languageName(language),
      xpath.join([xpath.value(names.product), xpath.text(" – "), xpath.value(names.member)]),
    ],
  ];
}
