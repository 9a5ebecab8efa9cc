import { fieldsOf, textOf } from "../../../base/fields.js";
import { preview } from "../../../base/preview.js";
import type { CriteriaSet } from "../../../decisions/criteria-set.js";
import { setCode } from "../../../decisions/find.js";
import { sourceText } from "../../../language/article.js";
import { formatDay } from "../../../language/day.js";
import type { Label } from "../../../language/label.js";
import type { Language } from "../../../language/language.js";
import { crosswalkMessage, message } from "../../../messages/index.js";
import type { DossierChanges, EarlierDocument } from "../../../procedure/dossier/index.js";
import { documentContentLabels, documentNames } from "../../../procedure/messages.js";
import { optionNames } from "../../../records/names/index.js";
import type { Style } from "../../io/look.js";
import { heading, section } from "../../io/text.js";
import { planWords } from "./words.js";

/** What of an earlier filing serves the new one, as lists. */
export function changesText(
  style: Style,
  from: CriteriaSet,
  to: CriteriaSet,
  { kind, documents, required, answers, changes, gap, notes }: DossierChanges,
  on: string,
): string[] {
  const { language } = style;
  const t = planWords[language];
  const kindName = optionNames.evaluationKind[kind][language];
  const { least, most, required: needed } = gap.points;
  const criterion = (code: string) => nameIn(to, code, language);
  return [
    heading(style, t.changesSince(kindName, setCode(from), setCode(to), formatDay(on, language))),
    ...section(
      style,
      t.stillValid,
      documents.valid.map((one) => documentText(one, language, t.until)),
    ),
    ...section(
      style,
      t.ranOut,
      documents.expired.map((one) => documentText(one, language, t.expiredOn)),
    ),
    ...section(
      style,
      t.writtenAnew,
      documents.writtenAnew.map(({ document }) => nameOf(document, language)),
    ),
    ...section(
      style,
      `${t.filedNow} (${sourceText(required.documents[0]?.source ?? required.source, language)})`,
      filedNow(required, language),
    ),
    ...section(
      style,
      t.carried,
      answers.carried.length === 0 ? [] : [`${t.criteriaCount(answers.carried.length)}: ${answers.carried.join(", ")}`],
    ),
    ...section(
      style,
      t.changed,
      changes.map(({ criterion: code, points, evidence }) =>
        [
          `${criterion(code)}: ${t.rise(points.before, points.after)}`,
          ...(evidence.length === 0 ? [] : [t.evidence(evidence.length)]),
        ].join(", "),
      ),
    ),
    ...section(
      style,
      t.toAnswer,
      answers.open.map(({ criterion: code, because }) =>
        crosswalkMessage({ code: because, params: { criterion: code } }, language, to),
      ),
    ),
    ...section(style, t.lacks(gap.target), [
      t.pointsRange(least, most, needed),
      ...gap.floors.missed.map((params) => message({ code: "floor.missed", params }, language, to)),
      ...gap.floors.open.map((params) => message({ code: "floor.open", params }, language, to)),
    ]),
    ...section(
      style,
      t.notes,
      notes.map((note) => message(note, language, to)),
    ),
  ];
}

function nameIn(set: CriteriaSet, code: string, language: Language): string {
  const criterion = set.criteria.find((one) => one.code === code);
  return criterion === undefined ? code : `${code} (${criterion.name[language]})`;
}

/** A document with its last day, and whether the new dossier has it. */
function documentText(
  { document, until, filedAgain, sameKind }: EarlierDocument,
  language: Language,
  dated: (day: string) => string,
): string {
  const t = planWords[language];
  return [
    nameOf(document, language),
    until === null ? t.noEnd : dated(formatDay(until, language)),
    ...(filedAgain === null ? [] : [t.filedAgain]),
    ...(sameKind.length === 0 ? [] : [t.sameKind]),
  ].join(", ");
}

/** What a document is called: by its kind, one of no kind of its own by its title. */
function nameOf(document: unknown, language: Language): string {
  const { kind, name, number } = fieldsOf(document) ?? {};
  const names: Readonly<Record<string, Label>> = documentNames;
  const known = kind !== "other" && typeof kind === "string" && Object.hasOwn(names, kind) ? names[kind] : undefined;
  const called = known?.[language] ?? preview(textOf(name) ?? String(preview(kind)));
  return typeof number === "string" ? `${called} ${preview(number)}` : called;
}

function filedNow({ documents, samples }: DossierChanges["required"], language: Language): string[] {
  const t = planWords[language];
  return [
    ...documents.map(({ name, form, contents }) => {
      const shown = contents.map((content) => documentContentLabels[content][language]).join(", ");
      return `${name[language]}${form === null ? "" : ` (${t.form(form)})`}${shown === "" ? "" : `, ${t.shows}: ${shown}`}`;
    }),
    ...(samples === null || samples === 0 ? [] : [t.samples(samples)]),
  ];
}
