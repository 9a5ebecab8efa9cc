import { printable } from "../../../base/printable.js";
import type { Criterion } from "../../../decisions/criterion.js";
import { setCode } from "../../../decisions/find.js";
import { type AnswerOption, optionsOf } from "../../../scoring/form/index.js";
import { groundEffects } from "../../../scoring/sentences/names.js";
import { wrap } from "../../io/layout.js";
import type { Style } from "../../io/look.js";
import type { OpenSet } from "../../open-set.js";
import { newWords } from "./words.js";

/** How a sheet is to be filled in. */
export interface SheetManner {
  readonly members: number | undefined;
  /** The name it will have, for the help at its top. */
  readonly file: string | undefined;
}

/** A sheet to fill in: JSON whose comments say what is asked and what each answer means. */
export function sheetText(style: Style, open: OpenSet, { members, file }: SheetManner): string {
  const { set } = open;
  const t = newWords[style.language];
  const isCouncil = members !== undefined;
  const help = [
    t.title(set.name[style.language], setCode(set), set.max),
    t.howTo,
    t.stars,
    ...(isCouncil ? [t.renameMembers] : []),
    t.afterwards(file === undefined ? t.itsFile : printable(file)),
  ];
  const lines = [
    ...help.flatMap((text) => note(style, "", text)),
    "{",
    `  "decision": ${JSON.stringify(set.decision)},`,
    `  "set": ${JSON.stringify(set.amendedBy === undefined ? set.set : setCode(set))},`,
    ...groundNotes(style, open),
    '  "rejections": [],',
    ...(isCouncil ? memberSheets(style, open, members) : ['  "answers": {', ...answers(style, open, "    "), "  }"]),
    "}",
  ];
  return `${lines.join("\n")}\n`;
}

/** The sheets of a council: the first with all help, the others with the points of the levels. */
function memberSheets(style: Style, open: OpenSet, members: number): string[] {
  const t = newWords[style.language];
  const sheets = Array.from({ length: members }, (_, index) => [
    "    {",
    `      "id": ${JSON.stringify(t.memberName(index + 1))},`,
    '      "answers": {',
    ...(index === 0 ? answers(style, open, "        ") : shortAnswers(style, open, "        ")),
    "      }",
    `    }${index + 1 < members ? "," : ""}`,
  ]);
  return ['  "members": [', ...sheets.flat(), "  ]"];
}

/** An answer to give, for each criterion, below what is asked. */
function answers(style: Style, { set, decision }: OpenSet, margin: string): string[] {
  const { language } = style;
  const t = newWords[language];
  return set.parts.flatMap((part) => [
    ...note(style, margin, `${t.part} ${part.code}. ${part.name[language]}: ${t.upTo(part.max)}`),
    ...part.groups.flatMap((group) => [
      ...(group.criteria[0]?.code === group.code
        ? []
        : note(style, margin, `${t.group} ${group.code}. ${group.name[language]}: ${t.upTo(group.max)}`)),
      ...group.criteria.flatMap((criterion) => [
        "",
        ...note(style, margin, `${criterion.code} ${criterion.name[language]}: ${t.upTo(criterion.max)}`),
        ...advice(style, criterion, decision.hintFor(set, criterion.code)?.[language]).flatMap((text) =>
          note(style, margin, text, "   "),
        ),
        ...levels(style, margin, criterion),
        `${margin}"${criterion.code}": null${comma(set, criterion)}`,
      ]),
    ]),
  ]);
}

/** An answer to give, for each criterion, with no more than its name and the points of its levels. */
function shortAnswers(style: Style, { set }: OpenSet, margin: string): string[] {
  return set.criteria.flatMap((criterion) => {
    const values = optionsOf(criterion).map((option) => `${answerText(option)} = ${option.points}${marks(option)}`);
    const about = `${criterion.name[style.language]}: ${values.join(", ")}`;
    const answer = `${margin}"${criterion.code}": null${comma(set, criterion)}`;
    const line = `${answer} // ${about}`;
    return line.length > style.width ? [...note(style, margin, about), answer] : [line];
  });
}

/** What follows an answer: a comma, unless it is the last. */
function comma({ criteria }: OpenSet["set"], criterion: Criterion): string {
  return criterion === criteria.at(-1) ? "" : ",";
}

/** How a criterion is answered, where not by the number of one level. */
function advice({ language }: Style, criterion: Criterion, hint: string | undefined): string[] {
  const t = newWords[language];
  const { kind, appliesIf, stopIfZero } = criterion;
  const [first] = optionsOf(criterion);
  return [
    ...(hint === undefined ? [] : [hint]),
    ...(kind === "cases" ? [t.chooseCase(String(first?.value))] : []),
    ...(kind === "sum" ? [t.tick] : []),
    ...(appliesIf === undefined ? [] : [t.onlyIf(appliesIf)]),
    ...(stopIfZero === undefined ? [] : [t.stopIfZero]),
  ];
}

/** The levels of a criterion, each with the answer it is chosen by; cases have their names above. */
function levels(style: Style, margin: string, criterion: Criterion): string[] {
  const { language } = style;
  const t = newWords[language];
  let branch: string | undefined;
  return optionsOf(criterion).flatMap((option) => {
    const isNext = option.case !== undefined && option.case.code !== branch;
    branch = option.case?.code;
    return [
      ...(isNext && option.case
        ? note(style, margin, `${option.case.code}. ${option.case.name[language]}`, "   ")
        : []),
      ...note(
        style,
        margin,
        `${answerText(option)} = ${option.label[language]}: ${t.pointsOf(option.points)}${marks(option)}`,
        "   ",
        "       ",
      ),
    ];
  });
}

/** An answer as JSON has it. */
function answerText({ value }: AnswerOption): string {
  return JSON.stringify(value);
}

function marks({ floor }: AnswerOption): string {
  return floor === undefined ? "" : ` ${"★".repeat(floor)}`;
}

function groundNotes(style: Style, { set }: OpenSet): string[] {
  const { language } = style;
  const t = newWords[language];
  return [
    ...note(style, "  ", t.grounds),
    ...set.grounds.flatMap(({ code, effect, label }) =>
      note(style, "  ", `"${code}" = ${groundEffects[effect][language]}: ${label[language]}`, "   ", "       "),
    ),
  ];
}

/** A comment, on as many lines as it takes. */
function note({ width }: Style, margin: string, text: string, first = "", others = first): string[] {
  return wrap(text, width, { first: `${margin}// ${first}`, next: `${margin}// ${others}` });
}
