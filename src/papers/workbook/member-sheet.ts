import type { CriteriaSet, Group, Part } from "../../decisions/criteria-set.js";
import type { Case, Criterion, Level } from "../../decisions/criterion.js";
import { setCode } from "../../decisions/find.js";
import type { BookCell, BookList, BookSheet } from "./book.js";
import { bandBy, caseChosen, countOf, isTicked, levelChosen, listOf, pick, quoted, starsBy } from "./formulas.js";
import { dayText, header } from "./header.js";
import { answerRowsOf, type BookLanguage, columns, headings, writtenAnswer } from "./layout.js";
import type { LevelLists } from "./level-lists.js";
import { type Draft, drawLines, heightOf, line, pagesOf, placesOf } from "./lines.js";
import { notesOf } from "./notes.js";
import { looks, styles } from "./styles.js";
import { below, inLine, words } from "./words.js";

/** Of what a member's sheet is made. */
export interface MemberSheet {
  readonly name: string;
  readonly language: BookLanguage;
  readonly lists: LevelLists;
  readonly product: BookCell;
  readonly producer: BookCell;
  readonly member: string | undefined;
  readonly on: string | undefined;
  /** Answers it is filled in with, by criterion. */
  readonly answers: Readonly<Record<string, unknown>>;
}

const WIDTHS = { B: 7, C: 50, D: 10, E: 30, F: 8, G: 18 } as const;

/** The stars that criteria of a set are marked for. */
export function starsMarked({ floors }: CriteriaSet): readonly number[] {
  return [...new Set(floors.map(({ stars }) => stars))];
}

/** Where a member's sheet has the row of a key. */
export function memberPlaces(set: CriteriaSet, sheet: MemberSheet): (key: string) => number {
  return placesOf(draftsOf(set, sheet));
}

/** The sheet of one member. */
export function memberSheet(set: CriteriaSet, sheet: MemberSheet): BookSheet {
  const drafts = draftsOf(set, sheet);
  const drawn = drawLines(drafts);
  const at = placesOf(drafts);
  const [first, last] = [at("heading") + 1, at("end")];
  const { code, remark, look, text, points, answer } = columns;
  const visible = Object.values(WIDTHS);
  return {
    name: sheet.name,
    ...drawn,
    widths: [0, ...visible, 0, 0, 0, 0],
    lists: set.criteria.flatMap((criterion) => listsOf(criterion, sheet.lists, at)),
    shades: [
      { range: `${code}${first}:${remark}${last}`, formula: `$${look}${first}=-1`, style: looks.apart },
      { range: `${text}${first}:${points}${last}`, formula: `$${look}${first}=1`, style: looks.chosen },
      { range: `${answer}${first}:${answer}${last}`, formula: `$${look}${first}=2`, style: looks.wrong },
    ],
    page: {
      area: `$${code}$1:$${remark}$${drafts.length}`,
      repeated: `$${at("heading")}:$${at("heading")}`,
      footer: footerOf(set, sheet.language),
      ...pagesOf(drafts, drawn.heights, visible, { isLandscape: false, repeated: at("heading") }),
    },
    tab: "9BBB59",
    isLocked: true,
  };
}

/** Code and name of the set at the left, the page at the right. */
export function footerOf(set: CriteriaSet, language: BookLanguage): string {
  const name = inLine(set.name, language === "both" ? "vi" : language).replaceAll("&", "&&");
  return `&L${setCode(set)} – ${name}&R${inLine(words.page, language)} &P/&N`;
}

function listsOf(criterion: Criterion, lists: LevelLists, at: (key: string) => number): readonly BookList[] {
  return answerRowsOf(criterion).map(({ key, choices }) => ({
    range: `${columns.answer}${at(key)}`,
    source: lists.sourceOf(choices),
  }));
}

function draftsOf(set: CriteriaSet, sheet: MemberSheet): readonly Draft[] {
  const { language } = sheet;
  const title = [words.memberTitle.vi, words.memberTitle.en];
  return [
    ...header(language, sheet.on, ["C", "D", "G"]),
    across(language === "en" ? title[1] : title[0], styles.title, 24),
    ...(language === "both" ? [across(title[1], styles.translated, 15)] : []),
    across(`${inLine(words.decision, language)} ${set.rules.instrument}`, styles.centred, 17),
    line({}, 6),
    about("@set", inLine(words.criteriaOf, language), { value: setTitle(set, language), style: styles.value }),
    about("@product", inLine(words.product, language), sheet.product),
    about("@producer", inLine(words.producer, language), sheet.producer),
    about("@member", inLine(words.member, language), {
      ...(sheet.member && { value: sheet.member }),
      style: styles.fill,
    }),
    about("@day", inLine(words.day, language), {
      ...(sheet.on && { value: dayText(sheet.on, language) }),
      style: styles.day,
    }),
    line({}, 6),
    headline(set, language),
    across(below(words.howTo, language), styles.small, language === "both" ? 38 : 28),
    {
      key: "heading",
      draw: () => ({
        cells: {
          B: { value: below(words.code, language), style: styles.heading },
          C: { value: below(words.criterion, language), style: styles.heading },
          D: { value: below(words.points, language), style: styles.heading },
          E: { value: below(headings.answer, language), style: styles.heading },
          F: { value: below(words.given, language), style: styles.heading },
          G: { value: below(headings.remark, language), style: styles.heading },
        },
        height: language === "both" ? 50 : 34,
      }),
    },
    ...set.parts.flatMap((part) => partDrafts(set, part, sheet)),
    { key: "end", draw: () => ({ cells: {}, height: 8 }) },
    ...resultDrafts(set, language),
    line({}, 6),
    ...notesOf(set, language).map((note) => across(note, styles.small, heightOf([note, 118, 9]))),
    ...signature(language),
  ];
}

/** `2026/11 – Chè`: what the sheet is, for people and for who reads it back. */
export function setTitle(set: CriteriaSet, language: BookLanguage): string {
  return `${setCode(set)} – ${inLine(set.name, language)}`;
}

/** A text from edge to edge. */
function across(value: string | undefined, style: BookCell["style"], height: number): Draft {
  return {
    draw: (row) => ({
      cells: { B: { ...(value && { value }), ...(style && { style }) } },
      merged: [[`B${row}`, `G${row}`]],
      height,
    }),
  };
}

/** A line that says what was evaluated, by whom or when. */
function about(key: string, label: string, value: BookCell): Draft {
  return {
    key,
    draw: (row) => ({
      cells: { A: { value: key }, B: { value: `${label}:`, style: styles.label }, D: value },
      merged: [
        [`B${row}`, `C${row}`],
        [`D${row}`, `G${row}`],
      ],
      height: heightOf([String(value.value ?? ""), 64]),
    }),
  };
}

/** Above the form: what it comes to so far. */
function headline(set: CriteriaSet, language: BookLanguage): Draft {
  return {
    draw: (row, at) => {
      const cell = (key: string) => `E${at(key)}`;
      const [missing, total] = [cell("@missing"), cell("@total")];
      const inWords = (tongue: "vi" | "en") => {
        const soFar = `${quoted(`${words.soFar[tongue]} `)}&${total}&${quoted(`/${set.max} ${words.outOf[tongue]} `)}&${missing}&${quoted(` ${words.toGo[tongue]}`)}`;
        const band = `${total}&${quoted(`/${set.max} ${words.pointsAnd[tongue]} `)}&IF(ISNUMBER(${cell("@stars")}),${cell("@stars")}&${quoted(` ${words.starsUnit[tongue]}`)},${cell("@stars")})`;
        return `IF(H${at("@missing")}>0,${quoted(words.wrong[tongue])},IF(${missing}=${set.criteria.length},${quoted(words.untouched[tongue])},IF(${missing}>0,${soFar},${band})))`;
      };
      return {
        cells: {
          B: {
            formula: language === "both" ? `${inWords("vi")}&" / "&${inWords("en")}` : inWords(language),
            style: styles.headline,
          },
        },
        merged: [[`B${row}`, `G${row}`]],
        height: 24,
      };
    },
  };
}

function partDrafts(set: CriteriaSet, part: Part, sheet: MemberSheet): readonly Draft[] {
  const { language } = sheet;
  const name = inLine(
    { vi: `${words.part.vi} ${part.code}. ${part.name.vi}`, en: `${words.part.en} ${part.code}. ${part.name.en}` },
    language,
  );
  return [
    {
      key: `part ${part.code}`,
      mayBreak: true,
      draw: (row, at) => ({
        cells: {
          B: { value: name, style: styles.part },
          D: { value: part.max, style: styles.partNumber },
          E: { style: styles.part },
          F: { formula: sumOf(part.groups.map((group) => `F${at(groupKey(group))}`)), style: styles.partNumber },
          G: { style: styles.part },
        },
        merged: [[`B${row}`, `C${row}`]],
        height: heightOf([name, 57]),
      }),
    },
    ...part.groups.flatMap((group, index) => groupDrafts(set, group, sheet, index > 0)),
  ];
}

/** A criterion that hangs on its part is its own group. */
const isAlone = ({ code, criteria }: Group) => criteria[0]?.code === code;

export const groupKey = (group: Group) => (isAlone(group) ? group.code : `group ${group.code}`);

const sumOf = (cells: readonly string[]) => `SUM(${cells.join(",")})`;

function groupDrafts(set: CriteriaSet, group: Group, sheet: MemberSheet, mayBreak: boolean): readonly Draft[] {
  const criteria = group.criteria.flatMap((criterion, index) =>
    criterionDrafts(set, criterion, sheet, index > 0 || (isAlone(group) && mayBreak)),
  );
  if (isAlone(group)) {
    return criteria;
  }
  const name = inLine(group.name, sheet.language);
  return [
    {
      key: groupKey(group),
      ...(mayBreak && { mayBreak }),
      draw: (_, at) => ({
        cells: {
          B: { value: group.code, style: styles.groupNumber },
          C: { value: name, style: styles.group },
          D: { value: group.max, style: styles.groupNumber },
          E: { style: styles.group },
          F: { formula: sumOf(group.criteria.map(({ code }) => `F${at(code)}`)), style: styles.groupNumber },
          G: { style: styles.group },
        },
        height: heightOf([name, WIDTHS.C]),
      }),
    },
    ...criteria,
  ];
}

/** The formulas of a criterion's row: what is chosen, whether it counts, and its points. */
interface Reading {
  readonly chosen: string;
  readonly given: string;
  readonly state: string;
  /** What the answer string says of a row that has an answer. */
  readonly written: string;
  readonly look: string;
}

function criterionDrafts(
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

/** What the answers come to. */
function resultDrafts(set: CriteriaSet, language: BookLanguage): readonly Draft[] {
  const { criteria, parts, rules, floors, max } = set;
  const unit = inLine(words.starsUnit, language);
  const result = (
    key: string,
    label: string,
    cells: (row: number, at: (key: string) => number) => Record<string, BookCell>,
    longest = "",
  ): Draft => ({
    key,
    draw: (row, at) => ({
      cells: { A: { value: key }, B: { value: label, style: styles.result }, ...cells(row, at) },
      merged: [
        [`B${row}`, `D${row}`],
        [`E${row}`, `G${row}`],
      ],
      height: heightOf([label, 64], [longest, 48]),
    }),
  });
  const value = (formula: string, format?: string): BookCell => ({
    formula,
    style: format === undefined ? styles.resultValue : { ...styles.resultValue, format },
  });
  const states = (at: (key: string) => number) => `J${at("heading") + 1}:J${at("end")}`;
  const say = (label: { readonly vi: string; readonly en: string }) => quoted(inLine(label, language));
  const stops = criteria.filter(({ stopIfZero }) => stopIfZero);
  return [
    {
      mayBreak: true,
      draw: (row) => ({
        cells: { B: { value: inLine(words.results, language), style: styles.heading } },
        merged: [[`B${row}`, `G${row}`]],
        height: 20,
      }),
    },
    ...parts.map((part) =>
      result(
        `@part:${part.code}`,
        inLine(
          {
            vi: `${words.partOf.vi} ${part.code}. ${part.name.vi}`,
            en: `${words.partOf.en} ${part.code}. ${part.name.en}`,
          },
          language,
        ),
        (_, at) => ({ E: value(`F${at(`part ${part.code}`)}`, `0"/${part.max}"`) }),
      ),
    ),
    result("@total", inLine(words.total, language), (_, at) => ({
      E: value(sumOf(parts.map((part) => `E${at(`@part:${part.code}`)}`)), `0"/${max}"`),
    })),
    result("@missing", inLine(words.missing, language), (_, at) => ({
      E: value(`COUNTIF(${states(at)},1)`),
      H: { formula: `COUNTIF(${states(at)},2)` },
      // Whether anything was answered: a member whose sheet is empty has not scored.
      I: { formula: `IF(COUNTIF(${states(at)},1)<${criteria.length},1,0)` },
    })),
    result("@band", inLine(words.band, language), (_, at) => ({
      E: value(
        `IF(E${at("@missing")}+H${at("@missing")}>0,"",${bandBy(rules.bands, (min) => `E${at("@total")}>=${min}`)})`,
        `0" ${unit}"`,
      ),
    })),
    ...starsMarked(set).map((stars) => {
      const own = floors.filter((floor) => floor.stars === stars);
      return result(
        `@floors:${stars}`,
        `${inLine(words.floors, language)} ${stars} ${unit}`,
        (row, at) => {
          const missed = own.map(
            ({ criterion, points }) => [`AND(J${at(criterion)}=0,N(F${at(criterion)})<${points})`, criterion] as const,
          );
          const open = own.map(({ criterion }) => `J${at(criterion)}<>0`);
          return {
            E: value(
              `IF(H${row}>0,${quoted(`${inLine(words.notMet, language)}: `)}&${listOf(missed)},IF(${countOf(open)}>0,${say(words.incomplete)},${say(words.met)}))`,
            ),
            H: { formula: countOf(missed.map(([condition]) => condition)) },
          };
        },
        `${inLine(words.notMet, language)}: ${own.map(({ criterion }) => criterion).join(", ")}`,
      );
    }),
    ...(stops.length === 0
      ? []
      : [
          result("@stopped", inLine(words.stopped, language), (row, at) => {
            const zero = stops.map(({ code }) => [`AND(J${at(code)}=0,N(F${at(code)})=0)`, code] as const);
            return {
              E: value(`IF(H${row}=0,${say(words.none)},${listOf(zero)})`),
              H: { formula: countOf(zero.map(([condition]) => condition)) },
            };
          }),
        ]),
    result("@stars", inLine(words.stars, language), (_, at) => {
      const band = `E${at("@band")}`;
      const stars = starsBy(
        band,
        rules.belowFloors,
        starsMarked(set).map((count) => [count, `H${at(`@floors:${count}`)}`]),
      );
      const rated = stops.length === 0 ? stars : `IF(H${at("@stopped")}>0,${say(words.noStars)},${stars})`;
      return { E: value(`IF(${band}="",${say(words.incomplete)},${rated})`, `0" ${unit}"`) };
    }),
  ];
}

function signature(language: BookLanguage): readonly Draft[] {
  const right = (value: string | undefined, style: BookCell["style"], height: number): Draft => ({
    draw: (row) => ({
      cells: { D: { ...(value && { value }), ...(style && { style }) } },
      merged: [[`D${row}`, `G${row}`]],
      height,
    }),
  });
  return [
    { ...line({}, 8), mayBreak: true },
    right(inLine(words.signMember, language), styles.sign, 18),
    right(inLine(words.sign, language), styles.signHint, 16),
    line({}, 52),
    {
      draw: (row, at) => ({
        cells: { D: { formula: `IF(D${at("@member")}="","",D${at("@member")})`, style: styles.signName } },
        merged: [[`D${row}`, `G${row}`]],
        height: 18,
      }),
    },
  ];
}
