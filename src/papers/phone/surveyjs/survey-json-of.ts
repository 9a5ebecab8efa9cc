import type { CriteriaSet, Group } from "../../../decisions/criteria-set.js";
import type { Criterion } from "../../../decisions/criterion.js";
import type { Label } from "../../../language/label.js";
import { branchChoices, type Choice, criterionChoices, groundChoices } from "../choices.js";
import { branchQuestionLabel, criterionLabel, groupLabel, label, partLabel, titleLabel } from "../form-labels.js";
import { branchName, groupName, names, partName, photoName, questionName } from "../form-names.js";
import { type PhoneForm, type PhoneFormOptions, phoneFormOf } from "../form-options.js";
import { formWords } from "../form-words.js";
import { formulasOf, hasPoints } from "../formulas.js";
import { questionHint } from "../question-hint.js";
import { resultNotes } from "../result-notes.js";
import { surveyExpressions } from "./expressions.js";

/** A text of the model: one language, or English with the Vietnamese beside it. */
export type SurveyText = string | { readonly default: string; readonly vi: string };

/** A question, panel or text of the model; what stands in it depends on its type. */
export interface SurveyElement {
  readonly type: string;
  readonly name: string;
  readonly title?: SurveyText;
  readonly description?: SurveyText;
  readonly visibleIf?: string;
  readonly elements?: readonly SurveyElement[];
  readonly choices?: readonly { readonly value: number | string; readonly text: SurveyText }[];
  readonly html?: SurveyText;
  readonly [property: string]: unknown;
}

/** A form as SurveyJS reads it: what its `Model` takes. */
export interface SurveyJson {
  readonly title: SurveyText;
  readonly locale: "vi" | "en";
  readonly clearInvisibleValues: "onHidden";
  readonly pages: readonly {
    readonly name: string;
    readonly title: SurveyText;
    readonly elements: readonly SurveyElement[];
  }[];
  readonly calculatedValues: readonly {
    readonly name: string;
    readonly expression: string;
    readonly includeIntoResult: true;
  }[];
}

/** How a text of ours stands in the model. */
type ToText = (own: Label) => SurveyText;

/**
 * The score sheet of a criteria set as the JSON model of SurveyJS, for a portal that shows forms with it.
 *
 * It has the questions of {@link xlsformOf} under the same names, and computes the same preliminary result; what is filled in
 * (`survey.data`) is read back by {@link readSubmissions}. Levels are numbers, none of them is 0, cases are letters.
 *
 * @param set - the criteria set
 * @param options - `lang`: languages of its texts, Vietnamese shown first; `hintFor`: the set's hints
 * @returns the model, plain JSON
 * @throws TypeError when `set` is no criteria set or `hintFor` no function, RangeError when `lang` is unknown
 * @example
 * surveyJsonOf(tea, { lang: "en" }).title; // "Score sheet: Fresh and processed tea (2026/11)"
 * @see 26/2026/QĐ-TTg annex II: the forms
 */
export function surveyJsonOf(set: CriteriaSet, options: PhoneFormOptions = {}): SurveyJson {
  const form = phoneFormOf("surveyJsonOf", set, options);
  const { languages } = form;
  const [first = "vi"] = languages;
  const text: ToText = (own) => (languages.length > 1 ? { default: own.en, vi: own.vi } : own[first]);
  const page = (name: string, title: Label, elements: readonly SurveyElement[]) => ({
    name,
    title: text(title),
    elements,
  });
  return {
    title: text(titleLabel(set)),
    locale: first,
    clearInvisibleValues: "onHidden",
    pages: [
      page("general", formWords.general, generalElements(set, text)),
      ...set.parts.map((part) =>
        page(
          partName(part),
          partLabel(part),
          part.groups.flatMap((group) => groupElements(group, form, text)),
        ),
      ),
      page("conclusion", formWords.conclusion, conclusionElements(set, text)),
      page("result", formWords.result, resultElements(set, text)),
    ],
    calculatedValues: formulasOf(set, surveyExpressions).map((formula) => ({ ...formula, includeIntoResult: true })),
  };
}

function generalElements({ unverified }: CriteriaSet, text: ToText): readonly SurveyElement[] {
  const { about, product, producer, address, member, position, day } = formWords;
  const question = (name: string, title: Label, more: object = {}) => ({
    type: "text",
    name,
    title: text(title),
    ...more,
  });
  const required = { isRequired: true };
  return [
    note("about", about, text),
    ...(unverified === undefined ? [] : [note("unverified", unverified, text)]),
    question(names.product, product, required),
    question(names.producer, producer, required),
    question(names.address, address),
    question(names.member, member, required),
    question(names.position, position),
    question(names.day, day, { ...required, inputType: "date", defaultValueExpression: "today()" }),
  ];
}

function groupElements(group: Group, form: PhoneForm, text: ToText): readonly SurveyElement[] {
  const { criteria, code, name } = group;
  const photo: SurveyElement = {
    type: "file",
    name: photoName(group),
    title: text(label((language) => `${formWords.photo[language]}: ${code} – ${name[language]}`)),
    description: text(formWords.photoHint),
    acceptedTypes: "image/*",
    allowMultiple: true,
  };
  const elements = [...criteria.flatMap((criterion) => criterionElements(criterion, form, text)), photo];
  // A criterion that hangs directly on the part is its own group.
  return criteria[0]?.code === code
    ? elements
    : [{ type: "panel", name: groupName(group), title: text(groupLabel(group)), elements }];
}

/** The question of a criterion, and for each of its cases one for the level within. */
function criterionElements(criterion: Criterion, form: PhoneForm, text: ToText): readonly SurveyElement[] {
  const { kind, code, appliesIf, cases = [] } = criterion;
  const hint = questionHint(criterion, form.hint(code));
  const applies = appliesIf === undefined ? [] : [hasPoints(appliesIf, surveyExpressions)];
  const choices = criterionChoices(criterion);
  const visible = (conditions: readonly string[]) =>
    conditions.length === 0 ? {} : { visibleIf: conditions.join(" and ") };
  return [
    {
      type: kind === "sum" ? "checkbox" : "radiogroup",
      name: questionName(criterion),
      title: text(criterionLabel(criterion)),
      ...(hint && { description: text(hint) }),
      ...visible(applies),
      ...(kind === "sum" ? boxes(choices, text) : { choices: choicesOf(choices, text) }),
    },
    ...cases.map((branch) => ({
      type: "radiogroup",
      name: branchName(criterion, branch),
      title: text(branchQuestionLabel(criterion, branch)),
      ...visible([...applies, surveyExpressions.is(questionName(criterion), branch.code)]),
      choices: choicesOf(branchChoices(branch), text),
    })),
  ];
}

/** The choices of boxes: none of them is the box that unticks the others. */
function boxes(choices: readonly Choice[], text: ToText): object {
  const none = choices.find(({ value }) => value === "0");
  return {
    choices: choicesOf(
      choices.filter((choice) => choice !== none),
      text,
    ),
    ...(none && { showNoneItem: true, noneText: text(none.label) }),
  };
}

function choicesOf(choices: readonly Choice[], text: ToText) {
  return choices.map(({ value, label: own }) => ({
    value: /^\d+$/.test(value) ? Number(value) : value,
    text: text(own),
  }));
}

function conclusionElements(set: CriteriaSet, text: ToText): readonly SurveyElement[] {
  const grounds: SurveyElement = {
    type: "checkbox",
    name: names.rejections,
    title: text(formWords.rejections),
    description: text(formWords.rejectionsHint),
    choices: choicesOf(groundChoices(set), text),
  };
  return [
    ...(set.grounds.length === 0 ? [] : [grounds]),
    { type: "comment", name: names.remark, title: text(formWords.remark) },
    { type: "text", name: names.place, title: text(formWords.place), description: text(formWords.placeHint) },
    { type: "signaturepad", name: names.signature, title: text(formWords.signature) },
  ];
}

function resultElements(set: CriteriaSet, text: ToText): readonly SurveyElement[] {
  return resultNotes(set, surveyExpressions).map(({ name, label: own, condition }) => ({
    ...note(name, own, text),
    ...(condition !== undefined && { visibleIf: condition }),
  }));
}

/** A sentence that asks nothing. */
function note(name: string, own: Label, text: ToText): SurveyElement {
  return { type: "html", name, html: text(label((language) => escaped(own[language]))) };
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
