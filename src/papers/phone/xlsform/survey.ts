import type { CriteriaSet, Group } from "../../../decisions/criteria-set.js";
import type { Criterion } from "../../../decisions/criterion.js";
import type { Label } from "../../../language/label.js";
import { branchQuestionLabel, criterionLabel, groupLabel, label, partLabel } from "../form-labels.js";
import { branchName, groupName, names, partName, photoName, questionName } from "../form-names.js";
import type { PhoneForm } from "../form-options.js";
import { formWords } from "../form-words.js";
import { formulasOf, hasPoints } from "../formulas.js";
import { questionHint } from "../question-hint.js";
import { resultNotes } from "../result-notes.js";
import type { RowDraft } from "./rows.js";
import { xpath } from "./xpath.js";

/** The rows of the sheet `survey`. */
export function surveyRows(set: CriteriaSet, form: PhoneForm): readonly RowDraft[] {
  return [
    ...generalRows(set),
    ...set.parts.flatMap((part) =>
      grouped(
        partName(part),
        partLabel(part),
        part.groups.flatMap((group) => groupRows(group, form)),
      ),
    ),
    ...conclusionRows(set),
    ...formulasOf(set, xpath).map(({ name, expression }) => row("calculate", name, { calculation: expression })),
    ...resultRows(set),
  ];
}

function generalRows(set: CriteriaSet): readonly RowDraft[] {
  const { unverified } = set;
  return onePage("general", formWords.general, [
    row("note", "about", {}, formWords.about),
    ...(unverified === undefined ? [] : [row("note", "unverified", {}, unverified)]),
    row("text", names.product, { required: "yes" }, formWords.product),
    row("text", names.producer, { required: "yes" }, formWords.producer),
    row("text", names.address, {}, formWords.address),
    row("text", names.member, { required: "yes" }, formWords.member),
    row("text", names.position, {}, formWords.position),
    row("date", names.day, { required: "yes", default: "today()" }, formWords.day),
  ]);
}

function groupRows(group: Group, form: PhoneForm): readonly RowDraft[] {
  const { criteria, code, name } = group;
  const photo: RowDraft = {
    ...row(
      "image",
      photoName(group),
      {},
      label((language) => `${formWords.photo[language]}: ${code} – ${name[language]}`),
    ),
    hint: formWords.photoHint,
  };
  const rows = [...criteria.flatMap((criterion) => criterionRows(criterion, form)), photo];
  // A criterion that hangs directly on the part is its own group.
  return criteria[0]?.code === code ? rows : grouped(groupName(group), groupLabel(group), rows);
}

/** The question of a criterion, and for each of its cases one for the level within. */
function criterionRows(criterion: Criterion, form: PhoneForm): readonly RowDraft[] {
  const { kind, code, appliesIf, cases = [] } = criterion;
  const name = questionName(criterion);
  const relevant = appliesIf === undefined ? "" : hasPoints(appliesIf, xpath);
  const isSum = kind === "sum";
  return [
    {
      ...row(
        `${isSum ? "select_multiple" : "select_one"} ${name}`,
        name,
        { relevant, ...(isSum && { constraint: "not(selected(., '0')) or count-selected(.) = 1" }) },
        criterionLabel(criterion),
      ),
      hint: questionHint(criterion, form.hint(code)),
      ...(isSum && { refusal: formWords.tickRefusal }),
    },
    ...cases.map((branch) => {
      const level = branchName(criterion, branch);
      const isChosen = xpath.is(name, branch.code);
      return row(
        `select_one ${level}`,
        level,
        { relevant: relevant === "" ? isChosen : `${relevant} and ${isChosen}` },
        branchQuestionLabel(criterion, branch),
      );
    }),
  ];
}

function conclusionRows({ grounds }: CriteriaSet): readonly RowDraft[] {
  const rejections: RowDraft = {
    ...row(`select_multiple ${names.rejections}`, names.rejections, {}, formWords.rejections),
    hint: formWords.rejectionsHint,
  };
  return grouped("conclusion", formWords.conclusion, [
    ...(grounds.length === 0 ? [] : [rejections]),
    row("text", names.remark, { appearance: "multiline" }, formWords.remark),
    { ...row("geopoint", names.place, {}, formWords.place), hint: formWords.placeHint },
    row("image", names.signature, { appearance: "signature" }, formWords.signature),
  ]);
}

function resultRows(set: CriteriaSet): readonly RowDraft[] {
  const notes = resultNotes(set, xpath).map(({ name, label: text, condition = "" }) =>
    row("note", name, { relevant: condition }, text),
  );
  return onePage("result", formWords.result, notes);
}

function grouped(name: string, title: Label, rows: readonly RowDraft[]): readonly RowDraft[] {
  return [row("begin_group", name, {}, title), ...rows, row("end_group", name)];
}

/** A group whose questions stand on one page. */
function onePage(name: string, title: Label, rows: readonly RowDraft[]): readonly RowDraft[] {
  return [row("begin_group", name, { appearance: "field-list" }, title), ...rows, row("end_group", name)];
}

function row(type: string, name: string, fields: Readonly<Record<string, string>> = {}, title?: Label): RowDraft {
  return { fields: { type, name, ...fields }, label: title };
}
