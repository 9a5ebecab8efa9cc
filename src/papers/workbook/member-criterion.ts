import type { CriteriaSet } from "../../decisions/criteria-set.js";
import type { Case, Criterion, Level } from "../../decisions/criterion.js";
import { setCode } from "../../decisions/find.js";
import type { BookCell } from "./book.js";
import { caseChosen, isTicked, levelChosen, pick, quoted } from "./formulas.js";
import { type BookLanguage, writtenAnswer } from "./layout.js";
import { type Draft, heightOf } from "./lines.js";
import { type MemberSheet, WIDTHS } from "./member-frame.js";
import { styles } from "./styles.js";
import { below, inLine, words } from "./words.js";

/** The formulas of a criterion's row: what is chosen, whether it counts, and its points. */
interface Reading {
  readonly chosen: string;
  readonly given: string;
  readonly state: string;
  /** What the answer string says of a row that has an answer. */
  readonly written: string;
  readonly look: string;
}

export function criterionDrafts(
  set: CriteriaSet,
  criterion: Criterion,
  sheet: MemberSheet,
  mayBreak: boolean,
): readonly Draft[] {
  const { code, kind, levels, cases = [], max, appliesIf, stopIfZero } = criterion;
  const { language, answers } = sheet;
  const texts = writtenAnswer(criterion, Object.hasOwn(answers, code) ? answers[code] : undefined, language);
  const hints = [
    ...(appliesIf
      ? [inLine({ vi: `${words.onlyIf.vi} ${appliesIf}`, en: `${words.onlyIf.en} ${appliesIf}` }, language)]
      : []),
    ...(stopIfZero ? [inLine(words.stopIfZero, language)] : []),
    ...(kind === "cases" ? [inLine(words.oneCase, language)] : []),
    ...(kind === "sum" ? [inLine(words.tick, language)] : []),
  ];
  const name = `${below(criterion.name, language)}${hints.length > 0 ? `\n(${hints.join("; ")})` : ""}`;
  const before = set.criteria[set.criteria.indexOf(criterion) - 1]?.code;
  const rows = kind === "choice" || kind === "sum" ? levels.length : 0;
  const answered = (key: string): BookCell => ({
    ...(texts.get(key) !== undefined && { value: texts.get(key) as string }),
    style: styles.answer,
  });
  const own: Draft = {
    key: code,
    ...(mayBreak && { mayBreak }),
    draw: (row, at) => {
      const { chosen, given, state, written, look } = readingOf(criterion, row, at);
      const string = before === undefined ? quoted(`OCOP:${setCode(set)}`) : `I${at(before)}`;
      const isBlock = kind !== "sum" && rows > 0;
      return {
        cells: {
          A: { value: code },
          B: { value: code, style: styles.criterionNumber },
          C: { value: name, style: styles.criterion },
          D: { value: max, style: styles.criterionNumber },
          E: kind === "sum" ? { style: styles.level } : answered(code),
          F: { formula: given, style: styles.given },
          G: { style: styles.remark },
          H: { formula: chosen },
          I: { formula: `${string}&${written}` },
          J: { formula: state },
          K: { formula: look },
        },
        merged: isBlock ? ["E", "F", "G"].map((column) => [`${column}${row}`, `${column}${row + rows}`] as const) : [],
        height: heightOf(
          [name, WIDTHS.C],
          ...(isBlock ? [] : [...texts.values()].map((text) => [text, WIDTHS.E] as const)),
        ),
      };
    },
  };
  if (kind === "sum") {
    return [own, ...levels.map((level, index) => tickDraft(criterion, level, index, answered, language))];
  }
  return [
    own,
    ...levels.map((level, index) =>
      levelDraft(
        level,
        index,
        language,
        (at) => `IF(H${at(code)}=${index + 1},1,${appliesIf === undefined ? "0" : `MIN(0,K${at(code)})`})`,
      ),
    ),
    ...cases.flatMap((branch, index) => branchDrafts(criterion, branch, index + 1, answered, language)),
  ];
}

function readingOf(
  { code, kind, levels, cases = [], max, appliesIf }: Criterion,
  row: number,
  at: (key: string) => number,
): Reading {
  const [answer, chosen, state] = [`E${row}`, `H${row}`, `J${row}`];
  const written = (text: string) => `IF(${chosen}="","",IF(${chosen}<0,"",${quoted(`/${code}:`)}&${text}))`;
  if (kind === "sum") {
    const ticks = levels.map((_, index) => at(`${code}#${index + 1}`));
    const [from, to] = [ticks[0], ticks.at(-1)];
    const [numbers, points] = [`H${from}:H${to}`, `F${from}:F${to}`];
    const list = ticks.map((tick, index) => `IF(H${tick}=1,"+${index + 1}","")`).join("&");
    return {
      chosen: `IF(COUNTIF(${numbers},-1)>0,-1,IF(OR(COUNTIF(${numbers},1)>0,COUNT(${numbers})=${ticks.length}),COUNTIF(${numbers},1),""))`,
      given: `IF(${state}=0,SUM(${points}),"")`,
      state: `IF(${chosen}="",1,IF(${chosen}<0,2,0))`,
      written: written(`IF(${chosen}=0,"0",MID(${list},2,99))`),
      look: "0",
    };
  }
  if (kind === "cases") {
    const branches = cases.map((branch) => at(`${code}/${branch.code}`));
    const chosenLevel = `CHOOSE(${chosen},${branches.map((branch) => `H${branch}`).join(",")})`;
    const letter = `CHOOSE(${chosen},${cases.map((branch) => quoted(branch.code)).join(",")})`;
    const complete = `IF(${state}=0,IF(${chosen}=0,"0",IF(${chosenLevel}=0,"0",${letter}&${chosenLevel})),"")`;
    return {
      chosen: caseChosen(
        answer,
        cases.map((branch) => branch.code),
      ),
      given: `IF(${state}=0,IF(${chosen}=0,0,CHOOSE(${chosen},${branches.map((branch) => `F${branch}`).join(",")})),"")`,
      state: `IF(${chosen}="",1,IF(${chosen}<0,2,IF(${chosen}=0,0,IF(${chosenLevel}="",1,IF(${chosenLevel}<0,2,0)))))`,
      written: `IF(${state}=0,${quoted(`/${code}:`)}&${complete},"")`,
      look: `IF(${chosen}=-1,2,0)`,
    };
  }
  const points = [0, ...(kind === "yesNo" ? [max] : levels.map((level) => level.points))];
  const value = pick(chosen, points);
  const apart = appliesIf === undefined ? undefined : `F${at(appliesIf)}=0`;
  return {
    chosen: levelChosen(answer, points.length - 1),
    given: apart === undefined ? `IF(${state}=0,${value},"")` : `IF(${state}=0,IF(${chosen}="",0,${value}),"")`,
    state:
      apart === undefined
        ? `IF(${chosen}="",1,IF(${chosen}<0,2,0))`
        : `IF(${chosen}="",IF(${apart},0,1),IF(${chosen}<0,2,IF(${apart},IF(${value}>0,2,0),0)))`,
    written: written(chosen),
    look: apart === undefined ? `IF(${state}=2,2,0)` : `IF(${state}=2,2,IF(${apart},-1,0))`,
  };
}

const pointsCell = ({ points, floor }: Level): BookCell => ({
  value: floor ? `${points} ${"★".repeat(floor)}` : points,
  style: styles.levelNumber,
});

/** A printed level: its number, its words, its points. */
function levelDraft(
  level: Level,
  index: number,
  language: BookLanguage,
  look: (at: (key: string) => number) => string,
): Draft {
  const text = below(level.label, language);
  return {
    draw: (_, at) => ({
      cells: {
        B: { value: index + 1, style: styles.levelNumber },
        C: { value: text, style: styles.level },
        D: pointsCell(level),
        K: { formula: look(at) },
      },
      height: heightOf([text, WIDTHS.C]),
    }),
  };
}

/** A level that is ticked by itself. */
function tickDraft(
  { code }: Criterion,
  level: Level,
  index: number,
  answered: (key: string) => BookCell,
  language: BookLanguage,
): Draft {
  const text = below(level.label, language);
  const key = `${code}#${index + 1}`;
  return {
    key,
    draw: (row) => ({
      cells: {
        A: { value: key },
        B: { value: index + 1, style: styles.levelNumber },
        C: { value: text, style: styles.level },
        D: pointsCell(level),
        E: answered(key),
        F: { formula: `IF(H${row}=1,${level.points},IF(H${row}=0,0,""))`, style: styles.levelNumber },
        G: { style: styles.remark },
        H: { formula: isTicked(`E${row}`) },
        K: { formula: `IF(H${row}=-1,2,IF(H${row}=1,1,0))` },
      },
      height: heightOf([text, WIDTHS.C]),
    }),
  };
}

/** A case: its name with the choice of its level, then its levels. */
function branchDrafts(
  { code }: Criterion,
  branch: Case,
  place: number,
  answered: (key: string) => BookCell,
  language: BookLanguage,
): readonly Draft[] {
  const key = `${code}/${branch.code}`;
  const name = below(
    {
      vi: `${words.caseOf.vi} ${branch.code}: ${branch.name.vi}`,
      en: `${words.caseOf.en} ${branch.code}: ${branch.name.en}`,
    },
    language,
  );
  const others = (row: number) => `AND(ISNUMBER(H${row}),H${row}<>${place})`;
  return [
    {
      key,
      draw: (row, at) => ({
        cells: {
          A: { value: key },
          B: { value: branch.code, style: styles.levelNumber },
          C: { value: name, style: styles.branch },
          D: { style: styles.level },
          E: answered(key),
          F: {
            formula: `IF(H${row}="","",IF(H${row}<0,"",${pick(`H${row}`, [0, ...branch.levels.map(({ points }) => points)])}))`,
            style: styles.levelNumber,
          },
          G: { style: styles.remark },
          H: { formula: levelChosen(`E${row}`, branch.levels.length) },
          K: { formula: `IF(${others(at(code))},-1,IF(H${row}=-1,2,0))` },
        },
        merged: ["E", "F", "G"].map((column) => [`${column}${row}`, `${column}${row + branch.levels.length}`] as const),
        height: heightOf([name, WIDTHS.C]),
      }),
    },
    ...branch.levels.map((level, index) =>
      levelDraft(level, index, language, (at) => `IF(${others(at(code))},-1,IF(H${at(key)}=${index + 1},1,0))`),
    ),
  ];
}
