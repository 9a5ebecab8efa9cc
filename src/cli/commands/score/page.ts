import { printable } from "../../../base/printable.js";
import type { Criterion } from "../../../decisions/criterion.js";
import type { Decision } from "../../../decisions/decision.js";
import { setCode } from "../../../decisions/find.js";
import { message } from "../../../messages/index.js";
import { bounds } from "../../../scoring/bounds.js";
import type { AnswerOption } from "../../../scoring/form/index.js";
import { wrap } from "../../io/layout.js";
import { fitted, type Style } from "../../io/look.js";
import { mark } from "../../io/text.js";
import { type Block, fitBlocks } from "./fit-blocks.js";
import { type Answers, askedIn, optionsIn, passedOver, questionsOf, type Scoring } from "./scoring.js";
import { scoreWords } from "./words.js";

/** What stays the same from page to page. */
export interface Book {
  readonly decision: Decision;
  /** The names of a council's members, in the order of their sheets. */
  readonly names: readonly string[] | undefined;
  /** The grounds for a rejection that the sheets report. */
  readonly rejections: unknown;
  /** How many lines a page may have. */
  readonly height: number;
}

/** What somebody sees who scores: a criterion with its levels, and below what the sheet comes to; at last all sheets. */
export function pageText(style: Style, book: Book, scoring: Scoring): string {
  const criterion = askedIn(scoring);
  const { top, blocks, at, bottom, more } =
    criterion === undefined ? lastPage(style, book, scoring) : criterionPage(style, book, scoring, criterion);
  const { height } = book;
  // Where a terminal is low, what the page begins and ends with gives way first.
  const needed = blocks[at]?.length ?? 0;
  const [above, below] = top.length + bottom.length + needed + 2 <= height ? [top, bottom] : [top.slice(-1), []];
  const list = fitBlocks(blocks, at, height - above.length - below.length, more);
  return fitted({ ...style, isWrapped: false }, [...above, ...list, ...below].slice(0, height).join("\n"));
}

interface Page {
  readonly top: readonly string[];
  /** What is listed, and the place in it that must be seen. */
  readonly blocks: readonly Block[];
  readonly at: number;
  readonly bottom: readonly string[];
  readonly more: (count: number) => string;
}

function criterionPage(style: Style, book: Book, scoring: Scoring, criterion: Criterion): Page {
  const { language, width, colours } = style;
  const t = scoreWords[language];
  const { set, sheet, place } = scoring;
  const answers = scoring.sheets[sheet] ?? {};
  const part = set.parts.find(({ groups }) => groups.some(({ criteria }) => criteria.includes(criterion)));
  const group = part?.groups.find(({ criteria }) => criteria.includes(criterion));
  const lines = (text: string) => wrap(text, width);
  const dim = (text: string) => lines(text).map(colours.dim);
  const isOwnGroup = group === undefined || group.code === criterion.code;
  return {
    top: [
      ...lines(`${titleOf(style, book, scoring)} · ${place + 1}/${set.criteria.length}`),
      ...(part === undefined ? [] : dim(`${t.part} ${part.code}. ${part.name[language]}`)),
      ...(isOwnGroup ? [] : dim(`${t.group} ${group.code}. ${group.name[language]}`)),
      ...passedOver(scoring).flatMap(({ code, name, appliesIf = "" }) =>
        lines(`${mark(style, "suggested")} ${t.passedOver(code, name[language], appliesIf)}`),
      ),
      ...takenBackLines(style, scoring).flatMap(lines),
      "",
      ...lines(`${criterion.code} ${criterion.name[language]}: ${t.upTo(criterion.max)}`).map(colours.bold),
      ...adviceOn(style, book, scoring, criterion).flatMap(dim),
      ...faultsIn(style, scoring, answers, place).flatMap(lines),
    ],
    blocks: optionBlocks(style, scoring, criterion),
    at: scoring.cursor,
    bottom: ["", ...soFar(style, book, scoring, answers).flatMap(lines), ...dim(t.keys)],
    more: (count) => colours.dim(`    ${t.more(count)}`),
  };
}

/** What the last answer took back. */
function takenBackLines(style: Style, { takenBack = [] }: Scoring): readonly string[] {
  const t = scoreWords[style.language];
  return takenBack.length === 0 ? [] : [`${mark(style, "doubtful")} ${t.takenBack(takenBack.join(", "))}`];
}

/** The set, and whose sheet it is. */
function titleOf({ language, colours }: Style, { names }: Book, { set, sheet }: Scoring): string {
  const t = scoreWords[language];
  const name = names?.[sheet];
  const whose = names === undefined || name === undefined ? "" : ` · ${t.sheetOf(sheet + 1, names.length, name)}`;
  return `${colours.bold(set.name[language])} (${setCode(set)})${whose}`;
}

/** How a criterion is answered, where not by one level. */
function adviceOn({ language }: Style, { decision }: Book, { set }: Scoring, criterion: Criterion): readonly string[] {
  const t = scoreWords[language];
  const { code, kind, appliesIf, stopIfZero } = criterion;
  const hint = decision.hintFor(set, code)?.[language];
  return [
    ...(hint === undefined ? [] : [hint]),
    ...(kind === "cases" ? [t.severalCases] : []),
    ...(kind === "sum" ? [t.severalTicks] : []),
    ...(appliesIf === undefined ? [] : [t.onlyFor(appliesIf)]),
    ...(stopIfZero === undefined ? [] : [t.stopIfZero]),
  ];
}

/** What is wrong with the answer that is there. */
function faultsIn(style: Style, { set }: Scoring, answers: Answers, place: number): readonly string[] {
  const issues = questionsOf(set, answers)[place]?.issues ?? [];
  return issues.map((issue) => `${mark(style, "wrong")} ${message(issue, style.language, set)}`);
}

/** The options, each with the key that chooses it; cases have their names above. */
function optionBlocks(style: Style, scoring: Scoring, criterion: Criterion): readonly Block[] {
  const { language, width } = style;
  const options = optionsIn(scoring);
  return options.map((option, index) => {
    const branch = option.case;
    const isFirst = branch !== undefined && branch.code !== options[index - 1]?.case?.code;
    const name = isFirst
      ? wrap(`  ${branch.code}. ${branch.name[language]}`, width, { first: "  ", next: "     " })
      : [];
    return [...name, ...optionLines(style, scoring, criterion, option, index === scoring.cursor)];
  });
}

function optionLines(
  style: Style,
  { sheets, sheet, ticks }: Scoring,
  criterion: Criterion,
  option: AnswerOption,
  isAt: boolean,
): readonly string[] {
  const { language, width, colours } = style;
  const t = scoreWords[language];
  const { value, label, points, floor } = option;
  const isTicked = criterion.kind === "sum" && value !== 0;
  const box = isTicked ? (ticks.includes(Number(value)) ? "[x] " : "[ ] ") : "";
  const isGiven = !isTicked && sheets[sheet]?.[criterion.code] === value;
  const given = isGiven ? ` (${t.given})` : "";
  const stars = floor === undefined ? "" : ` ${floorMark(style, floor)}`;
  const text = `${label[language]}: ${t.pointsOf(points)}${stars}${given}`;
  const first = `${isAt ? ">" : " "} ${box}${String(value).padStart(2)} `;
  const lines = wrap(text, width, { first, next: " ".repeat(first.length) });
  return isAt ? lines.map(colours.cyan) : lines;
}

/** What a level is the least for. */
function floorMark({ isPlain, language }: Style, stars: number): string {
  return isPlain ? `(${scoreWords[language].starCount(stars)})` : "★".repeat(stars);
}

/** What a sheet comes to as far as it is answered, and what is still possible. */
function soFar(style: Style, book: Book, { set }: Scoring, answers: Answers): readonly string[] {
  const { language } = style;
  const t = scoreWords[language];
  const { points, stars, floors, open } = bounds(set, answers as object, { rejections: book.rejections as [] });
  const own = questionsOf(set, answers).reduce((sum, question) => sum + (question.points ?? 0), 0);
  const answered = t.answeredSoFar(t.answered(set.criteria.length - open.length, set.criteria.length));
  const possible =
    points === null || stars === null
      ? []
      : [t.pointsPossible(String(points.least), String(points.most)), t.starsPossible(stars.least, stars.most)];
  const missed = (floors?.missed ?? []).map((floor) => `${floor.criterion} ${floorMark(style, floor.stars)}`);
  return [
    `${answered}: ${[t.pointCount(own), ...possible].join(", ")}`,
    ...(missed.length === 0 ? [] : [`${t.missedFloors}: ${missed.join(", ")}`]),
  ];
}

/** The page after the last sheet: what all come to, and whether criteria are open. */
function lastPage(style: Style, book: Book, scoring: Scoring): Page {
  const { language, width, colours } = style;
  const t = scoreWords[language];
  const { sheets } = scoring;
  const openIn = (answers: Answers) => questionsOf(scoring.set, answers).filter(({ state }) => state === "open").length;
  const open = sheets.map(openIn);
  const count = open.reduce((sum, own) => sum + own, 0);
  const lines = (text: string) => wrap(text, width);
  return {
    top: [
      ...lines(titleOf(style, book, scoring)),
      ...takenBackLines(style, scoring).flatMap(lines),
      ...lines(count === 0 ? t.allBehind : t.stillOpen(count)).map(colours.bold),
    ],
    blocks: sheets.map((answers, index) => [
      "",
      ...(book.names === undefined ? [] : lines(t.sheetOf(index + 1, sheets.length, book.names[index] ?? ""))),
      ...soFar(style, book, scoring, answers).flatMap(lines),
    ]),
    at: Math.max(
      0,
      open.findIndex((own) => own > 0),
    ),
    bottom: ["", ...lines(count === 0 ? t.keysAtEnd : t.keysBeforeEnd).map(colours.dim)],
    more: (left) => colours.dim(t.moreSheets(left)),
  };
}

/** The name of a member as it may be shown. */
export function nameOf(id: unknown, number: number, { language }: Style): string {
  return typeof id === "string" && id.trim() !== "" ? printable(id) : scoreWords[language].memberName(number);
}
