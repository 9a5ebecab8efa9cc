import type { CriteriaSet, Part } from "../../decisions/criteria-set.js";
import { defaultPolicy } from "../../scoring/policy.js";
import type { BookCell, BookSheet } from "./book.js";
import { across, bandBy, countOf, listOf, quoted, starsBy } from "./formulas.js";
import { dayText, header } from "./header.js";
import { type BookLanguage, choiceText, ticks } from "./layout.js";
import type { LevelLists } from "./level-lists.js";
import { columnName, type Draft, drawLines, heightOf, line, pagesOf, placesOf } from "./lines.js";
import { footerOf, groupKey, setTitle, starsMarked } from "./member-sheet.js";
import { notesOf } from "./notes.js";
import { styles } from "./styles.js";
import { below, inLine, words } from "./words.js";

/** Of what the council's sheet is made. */
export interface CouncilSheet {
  readonly name: string;
  readonly language: BookLanguage;
  readonly lists: LevelLists;
  /** The names of the members' sheets. */
  readonly members: readonly string[];
  /** Where a member's sheet has the row of a key. */
  readonly memberAt: (key: string) => number;
  readonly on: string | undefined;
  /** Codes of grounds that were found already. */
  readonly rejections: readonly unknown[];
}

/** The first of the members' columns, counted from 0. */
const FIRST = 4;

/** With more members the sheet is printed across. */
const MOST_UPRIGHT = 5;

const NAME_WIDTH = 46;

/** The columns that depend on the number of members. */
interface Columns {
  readonly members: readonly string[];
  readonly sum: string;
  readonly mean: string;
  /** Hidden: how many of something there are. */
  readonly count: string;
}

function columnsOf({ members }: CouncilSheet): Columns {
  const after = FIRST + members.length;
  return {
    members: members.map((_, index) => columnName(FIRST + index)),
    sum: columnName(after),
    mean: columnName(after + 1),
    count: columnName(after + 2),
  };
}

/** The sheet of the council: its members' points, the exact average and what follows from it. */
export function councilSheet(set: CriteriaSet, sheet: CouncilSheet): BookSheet {
  const drafts = draftsOf(set, sheet);
  const drawn = drawLines(drafts);
  const at = placesOf(drafts);
  const { mean } = columnsOf(sheet);
  const isLandscape = sheet.members.length > MOST_UPRIGHT;
  const widths = [7, NAME_WIDTH, 9, ...sheet.members.map(() => memberWidth(sheet.members.length)), 10, 12];
  return {
    name: sheet.name,
    ...drawn,
    widths: [0, ...widths, 0],
    lists: set.grounds.map(({ code }) => ({ range: `D${at(`@ground:${code}`)}`, source: sheet.lists.sourceOf(ticks) })),
    page: {
      ...(isLandscape && { isLandscape }),
      area: `$B$1:$${mean}$${drafts.length}`,
      repeated: `$${at("heading")}:$${at("heading")}`,
      footer: footerOf(set, sheet.language),
      ...pagesOf(drafts, drawn.heights, widths, { isLandscape, repeated: at("heading") }),
    },
    tab: "C0504D",
    isLocked: true,
  };
}

/** Few members have wide columns, for the text above and below them. */
const memberWidth = (members: number) => (members > 12 ? 5 : Math.max(7, Math.round(28 / members)));

function draftsOf(set: CriteriaSet, sheet: CouncilSheet): readonly Draft[] {
  const { language, members } = sheet;
  const { mean } = columnsOf(sheet);
  const width = NAME_WIDTH + 38 + members.length * memberWidth(members.length);
  const wide = (value: string | undefined, style: BookCell["style"], height: number): Draft => ({
    draw: (row) => ({
      cells: { B: { ...(value && { value }), ...(style && { style }) } },
      merged: [[`B${row}`, `${mean}${row}`]],
      height,
    }),
  });
  const title = words.councilTitle;
  return [
    ...header(language, sheet.on, ["C", "D", mean]),
    wide(language === "en" ? title.en : title.vi, styles.title, 24),
    ...(language === "both" ? [wide(title.en, styles.translated, 15)] : []),
    wide(`${inLine(words.decision, language)} ${set.rules.instrument}`, styles.centred, 17),
    line({}, 6),
    about(sheet, "@set", inLine(words.criteriaOf, language), { value: setTitle(set, language), style: styles.value }),
    ...(["product", "producer"] as const).map((what) => {
      const cell = across(members[0] as string, `D${sheet.memberAt(`@${what}`)}`);
      return about(sheet, `@${what}`, inLine(words[what], language), {
        formula: `IF(${cell}="","",${cell})`,
        style: styles.value,
      });
    }),
    about(sheet, "@day", inLine(words.meeting, language), {
      ...(sheet.on && { value: dayText(sheet.on, language) }),
      style: styles.day,
    }),
    line({}, 6),
    headline(sheet),
    line({}, 6),
    heading(sheet),
    ...set.parts.flatMap((part) => partDrafts(part, sheet)),
    ...totals(set, sheet),
    { ...line({}, 8), mayBreak: true },
    ...results(set, sheet),
    line({}, 4),
    ...notesOf(set, language).map((note) => wide(note, styles.small, heightOf([note, width * 0.95, 9]))),
    { ...line({}, 6), mayBreak: true },
    ...groundDrafts(set, sheet),
    ...memberDrafts(set, sheet),
    ...signatures(sheet),
  ];
}

function about(sheet: CouncilSheet, key: string, label: string, value: BookCell): Draft {
  const { mean } = columnsOf(sheet);
  return {
    key,
    draw: (row) => ({
      cells: { A: { value: key }, B: { value: `${label}:`, style: styles.label }, D: value },
      merged: [
        [`B${row}`, `C${row}`],
        [`D${row}`, `${mean}${row}`],
      ],
      height: 18,
    }),
  };
}

function headline(sheet: CouncilSheet): Draft {
  const { language } = sheet;
  const { mean } = columnsOf(sheet);
  return {
    draw: (row, at) => {
      const [exact, average, stars] = ["@exact", "@average", "@stars"].map((key) => `D${at(key)}`);
      const inWords = (tongue: "vi" | "en") =>
        `IF(${exact}="",${quoted(words.untouched[tongue])},${quoted(`${words.mean[tongue]} `)}&${average}&" ("&${exact}&"): "&IF(ISNUMBER(${stars}),${stars}&${quoted(` ${words.starsUnit[tongue]}`)},${stars}))`;
      return {
        cells: {
          B: {
            formula: language === "both" ? `${inWords("vi")}&" / "&${inWords("en")}` : inWords(language),
            style: styles.headline,
          },
        },
        merged: [[`B${row}`, `${mean}${row}`]],
        height: 24,
      };
    },
  };
}

function heading(sheet: CouncilSheet): Draft {
  const { language } = sheet;
  const { members, sum, mean } = columnsOf(sheet);
  const cell = (value: string): BookCell => ({ value, style: styles.heading });
  return {
    key: "heading",
    draw: () => ({
      cells: {
        B: cell(below(words.code, language)),
        C: cell(below(words.criterionOnly, language)),
        D: cell(below(words.most, language)),
        ...Object.fromEntries(members.map((column, index) => [column, { value: index + 1, style: styles.heading }])),
        [sum]: cell(below(words.sum, language)),
        [mean]: cell(below(words.mean, language)),
      },
      height: language === "both" ? 50 : 34,
    }),
  };
}

/** A line of points: of every member, their sum and their average. */
function pointsLine(
  sheet: CouncilSheet,
  key: string,
  label: {
    readonly code?: string;
    readonly name: string;
    readonly most: number;
    readonly look: "part" | "group" | "level";
  },
  pointsOf: (column: string, member: string) => string,
): Draft {
  const { members, sum, mean } = columnsOf(sheet);
  const look = {
    part: { text: styles.part, number: styles.partNumber },
    group: { text: styles.group, number: styles.groupNumber },
    level: { text: styles.level, number: styles.levelNumber },
  }[label.look];
  return {
    key,
    mayBreak: true,
    draw: (row, at) => ({
      cells: {
        ...(label.code === undefined && { A: { value: key } }),
        B: { value: label.code ?? label.name, style: label.code === undefined ? look.text : look.number },
        C: { ...(label.code !== undefined && { value: label.name }), style: look.text },
        D: { value: label.most, style: look.number },
        ...Object.fromEntries(
          members.map((column, index) => [
            column,
            { formula: pointsOf(column, sheet.members[index] as string), style: look.number },
          ]),
        ),
        [sum]: { formula: `IF(${countCell(at)}=0,"",SUM(${rangeIn(sheet, row)}))`, style: look.number },
        [mean]: {
          formula: `IF(${countCell(at)}=0,"",INT(${sum}${row}*100/${countCell(at)})/100)`,
          style: label.look === "level" ? styles.decimal : { ...look.number, format: "0.00" },
        },
      },
      ...(label.code === undefined && { merged: [[`B${row}`, `C${row}`] as const] }),
      height: heightOf([label.name, NAME_WIDTH]),
    }),
  };
}

/** The members' cells of a row. */
function rangeIn({ members }: CouncilSheet, row: number): string {
  return `${columnName(FIRST)}${row}:${columnName(FIRST + members.length - 1)}${row}`;
}

const countCell = (at: (key: string) => number) => `D${at("@count")}`;

function partDrafts(part: Part, sheet: CouncilSheet): readonly Draft[] {
  const { language, memberAt } = sheet;
  const whole = memberAt("@missing");
  const own = (key: string) => (_: string, member: string) => {
    const cell = across(member, `F${memberAt(key)}`);
    return cell;
  };
  const sums = (key: string) => (_: string, member: string) =>
    `IF(${across(member, `I${whole}`)}=0,"",${across(member, `F${memberAt(key)}`)})`;
  const name = inLine(
    { vi: `${words.part.vi} ${part.code}. ${part.name.vi}`, en: `${words.part.en} ${part.code}. ${part.name.en}` },
    language,
  );
  return [
    pointsLine(sheet, `@part:${part.code}`, { name, most: part.max, look: "part" }, sums(`part ${part.code}`)),
    ...part.groups.flatMap((group) => [
      ...(groupKey(group) === group.code
        ? []
        : [
            pointsLine(
              sheet,
              `@group:${group.code}`,
              { code: group.code, name: inLine(group.name, language), most: group.max, look: "group" },
              sums(groupKey(group)),
            ),
          ]),
      ...group.criteria.map(({ code, name: criterion, max }) =>
        pointsLine(
          sheet,
          `@points:${code}`,
          { code, name: inLine(criterion, language), most: max, look: "level" },
          own(code),
        ),
      ),
    ]),
  ];
}

/** Under the table: the members' totals, and how many criteria each has left open. */
function totals(set: CriteriaSet, sheet: CouncilSheet): readonly Draft[] {
  const { language, memberAt } = sheet;
  const { members, sum, mean } = columnsOf(sheet);
  const missing = memberAt("@missing");
  return [
    pointsLine(
      sheet,
      "@total",
      { name: inLine(words.total, language), most: set.max, look: "part" },
      (_, member) => `IF(${across(member, `I${missing}`)}=0,"",${across(member, `E${memberAt("@total")}`)})`,
    ),
    {
      key: "@missing",
      draw: (row) => ({
        cells: {
          A: { value: "@missing" },
          B: { value: inLine(words.missing, language), style: styles.text },
          D: { style: styles.levelNumber },
          ...Object.fromEntries(
            members.map((column, index) => [
              column,
              { formula: across(sheet.members[index] as string, `E${missing}`), style: styles.levelNumber },
            ]),
          ),
          [sum]: { style: styles.levelNumber },
          [mean]: { style: styles.levelNumber },
        },
        merged: [[`B${row}`, `C${row}`]],
        height: 17,
      }),
    },
  ];
}

/** What the members' points come to. */
function results(set: CriteriaSet, sheet: CouncilSheet): readonly Draft[] {
  const { criteria, floors, grounds, rules } = set;
  const { language, memberAt } = sheet;
  const { members, sum, mean, count } = columnsOf(sheet);
  const { limit, action } = rules.policy?.divergence ?? defaultPolicy.divergence;
  const unit = inLine(words.starsUnit, language);
  const say = (label: { readonly vi: string; readonly en: string }) => quoted(inLine(label, language));
  const missing = memberAt("@missing");
  const result = (
    key: string,
    label: string,
    formula: (row: number, at: (key: string) => number) => string,
    more: { readonly format?: string; readonly count?: (row: number, at: (key: string) => number) => string } = {},
  ): Draft => ({
    key,
    draw: (row, at) => ({
      cells: {
        A: { value: key },
        B: { value: label, style: styles.result },
        D: {
          formula: formula(row, at),
          style: more.format === undefined ? styles.resultValue : { ...styles.resultValue, format: more.format },
        },
        ...(more.count && { [count]: { formula: more.count(row, at) } }),
      },
      merged: [
        [`B${row}`, `C${row}`],
        [`D${row}`, `${mean}${row}`],
      ],
      height: heightOf([label, 52]),
    }),
  });
  const counted = (at: (key: string) => number) => `D${at("@count")}`;
  const points = (at: (key: string) => number, code: string) => `N(${sum}${at(`@points:${code}`)})`;
  const some = (test: (member: string, index: number) => string) =>
    sheet.members.map((member, index) => [test(member, index), String(index + 1)] as const);
  const isAbsent = (member: string) => `${across(member, `I${missing}`)}=0`;
  const isPartly = (member: string) =>
    `AND(${across(member, `I${missing}`)}=1,${across(member, `E${missing}`)}+${across(member, `H${missing}`)}>0)`;
  const stops = criteria.filter(({ stopIfZero }) => stopIfZero);
  return [
    {
      draw: (row) => ({
        cells: { B: { value: inLine(words.results, language), style: styles.heading } },
        merged: [[`B${row}`, `${mean}${row}`]],
        height: 20,
      }),
    },
    result("@count", inLine(words.count, language), () =>
      sheet.members.map((member) => across(member, `I${missing}`)).join("+"),
    ),
    result(
      "@absent",
      inLine(words.absent, language),
      (row) => `IF(${count}${row}=0,${say(words.none)},${listOf(some(isAbsent))})`,
      {
        count: () => countOf(sheet.members.map(isAbsent)),
      },
    ),
    result(
      "@partly",
      inLine(words.partly, language),
      (row) => `IF(${count}${row}=0,${say(words.none)},${listOf(some(isPartly))})`,
      {
        count: () => countOf(sheet.members.map(isPartly)),
      },
    ),
    result(
      "@exact",
      inLine(words.exact, language),
      (_, at) => `IF(${counted(at)}=0,"",${sum}${at("@total")}&"/"&${counted(at)})`,
    ),
    result("@average", inLine(words.average, language), (_, at) => `${mean}${at("@total")}`, { format: "0.00" }),
    result("@spread", inLine(words.spread, language), (_, at) => {
      const range = rangeIn(sheet, at("@total"));
      return `IF(${counted(at)}=0,"",MAX(${range})-MIN(${range}))`;
    }),
    result(
      "@pairs",
      `${inLine({ vi: `${words.pairs.vi} ${limit} điểm`, en: `${words.pairs.en} ${limit} points` }, language)}${action === "block" ? ` (${inLine(words.pairsBlock, language)})` : ""}`,
      (_, at) => `SUM(${members.map((_column, index) => `${count}${at(`member ${index + 1}`)}`).join(",")})/2`,
    ),
    result(
      "@band",
      inLine(words.band, language),
      (_, at) =>
        `IF(OR(${counted(at)}=0,${count}${at("@partly")}>0${action === "block" ? `,D${at("@pairs")}>0` : ""}),"",${bandBy(rules.bands, (min) => `N(${sum}${at("@total")})>=${min}*${counted(at)}`)})`,
      { format: `0" ${unit}"` },
    ),
    ...starsMarked(set).map((stars) => {
      const own = floors.filter((floor) => floor.stars === stars);
      const missed = (at: (key: string) => number) =>
        own.map(
          ({ criterion, points: required }) =>
            [`${points(at, criterion)}<${required}*${counted(at)}`, criterion] as const,
        );
      return result(
        `@floors:${stars}`,
        `${inLine(words.floors, language)} ${stars} ${unit}`,
        (row, at) =>
          `IF(OR(${counted(at)}=0,${count}${at("@partly")}>0),${say(words.incomplete)},IF(${count}${row}>0,${quoted(`${inLine(words.notMet, language)}: `)}&${listOf(missed(at))},${say(words.met)}))`,
        { count: (_, at) => countOf(missed(at).map(([condition]) => condition)) },
      );
    }),
    ...(stops.length === 0
      ? []
      : [
          result(
            "@stopped",
            inLine(words.stopped, language),
            (row, at) =>
              `IF(${count}${row}=0,${say(words.none)},${listOf(stops.map(({ code }) => [`${points(at, code)}=0`, code] as const))})`,
            {
              count: (_, at) =>
                `IF(OR(${counted(at)}=0,${count}${at("@partly")}>0),0,${countOf(stops.map(({ code }) => `${points(at, code)}=0`))})`,
            },
          ),
          result(
            "@zeros",
            inLine(words.zeroBySome, language),
            (row, at) => {
              const zero = stops.map(
                ({ code }) =>
                  [`AND(COUNTIF(${rangeIn(sheet, at(`@points:${code}`))},0)>0,${points(at, code)}>0)`, code] as const,
              );
              return `IF(${count}${row}=0,${say(words.none)},${listOf(zero)})`;
            },
            {
              count: (_, at) =>
                countOf(
                  stops.map(
                    ({ code }) => `AND(COUNTIF(${rangeIn(sheet, at(`@points:${code}`))},0)>0,${points(at, code)}>0)`,
                  ),
                ),
            },
          ),
        ]),
    result(
      "@stars",
      inLine(words.stars, language),
      (_, at) => {
        const band = `D${at("@band")}`;
        const stars = starsBy(
          band,
          rules.belowFloors,
          starsMarked(set).map((stars) => [stars, `${count}${at(`@floors:${stars}`)}`]),
        );
        const stopped = stops.length === 0 ? stars : `IF(${count}${at("@stopped")}>0,${say(words.noStars)},${stars})`;
        const found = grounds.map(({ code }) => `${count}${at(`@ground:${code}`)}`);
        const rated = found.length === 0 ? stopped : `IF(${found.join("+")}>0,${say(words.rejected)},${stopped})`;
        return `IF(${band}="",${say(words.incomplete)},${rated})`;
      },
      { format: `0" ${unit}"` },
    ),
  ];
}

/** The grounds of the form, each to be answered where it was found. */
function groundDrafts({ grounds }: CriteriaSet, sheet: CouncilSheet): readonly Draft[] {
  const { language, rejections } = sheet;
  const { mean, count } = columnsOf(sheet);
  const [found] = ticks;
  if (grounds.length === 0) {
    return [];
  }
  return [
    {
      draw: (row) => ({
        cells: { B: { value: inLine(words.grounds, language), style: styles.heading } },
        merged: [[`B${row}`, `${mean}${row}`]],
        height: 20,
      }),
    },
    ...grounds.map(({ code, label, criterion }): Draft => {
      const key = `@ground:${code}`;
      const text = below(label, language);
      return {
        key,
        draw: (row) => ({
          cells: {
            A: { value: key },
            B: { ...(criterion && { value: criterion }), style: styles.levelNumber },
            C: { value: text, style: styles.level },
            D: {
              ...(rejections.includes(code) && found && { value: choiceText(found, language) }),
              style: styles.answer,
            },
            [count]: { formula: `IF(LEFT(TRIM(D${row}),1)="1",1,0)` },
          },
          merged: [[`D${row}`, `${mean}${row}`]],
          height: heightOf([text, NAME_WIDTH]),
        }),
      };
    }),
    { ...line({}, 6), mayBreak: true },
  ];
}

/** The members with their totals, from whom they are too far apart, and room to sign. */
function memberDrafts(set: CriteriaSet, sheet: CouncilSheet): readonly Draft[] {
  const { language, memberAt } = sheet;
  const { members, mean, count } = columnsOf(sheet);
  const { limit } = set.rules.policy?.divergence ?? defaultPolicy.divergence;
  const heads = (row: number) =>
    [
      [`E${row}`, `F${row}`],
      [`G${row}`, `${mean}${row}`],
    ] as const;
  return [
    {
      draw: (row) => ({
        cells: {
          B: { value: inLine(words.number, language === "both" ? "vi" : language), style: styles.heading },
          C: { value: inLine(words.name, language), style: styles.heading },
          D: { value: inLine(words.total, language === "both" ? "vi" : language), style: styles.heading },
          E: { value: inLine(words.signature, language), style: styles.heading },
          G: { value: `${inLine(words.apartFrom, language)} (> ${limit})`, style: styles.heading },
        },
        merged: heads(row),
        height: 30,
      }),
    },
    ...members.map(
      (column, index): Draft => ({
        key: `member ${index + 1}`,
        draw: (row, at) => {
          const totals = at("@total");
          const own = `${column}${totals}`;
          const name = across(sheet.members[index] as string, `D${memberAt("@member")}`);
          const range = rangeIn(sheet, totals);
          const apart = members.flatMap((other, place) =>
            place === index
              ? []
              : [
                  [
                    `IF(COUNT(${own},${other}${totals})=2,ABS(${own}-${other}${totals})>${limit},FALSE)`,
                    String(place + 1),
                  ] as const,
                ],
          );
          return {
            cells: {
              B: { value: index + 1, style: styles.levelNumber },
              C: { formula: `IF(${name}="","",${name})`, style: styles.level },
              D: { formula: own, style: styles.given },
              E: { style: styles.remark },
              G: { formula: listOf(apart), style: styles.levelNumber },
              [count]: {
                formula: `IF(ISNUMBER(${own}),COUNTIF(${range},">"&(${own}+${limit}))+COUNTIF(${range},"<"&(${own}-${limit})),0)`,
              },
            },
            merged: heads(row),
            height: 22,
          };
        },
      }),
    ),
  ];
}

function signatures(sheet: CouncilSheet): readonly Draft[] {
  const { language } = sheet;
  const { mean } = columnsOf(sheet);
  const both = (left: BookCell, right: BookCell, height: number): Draft => ({
    draw: (row) => ({
      cells: { B: left, D: right },
      merged: [
        [`B${row}`, `C${row}`],
        [`D${row}`, `${mean}${row}`],
      ],
      height,
    }),
  });
  const hint: BookCell = { value: inLine(words.sign, language), style: styles.signHint };
  return [
    line({}, 8),
    both(
      { value: inLine(words.signSecretary, language), style: styles.sign },
      { value: inLine(words.signChair, language), style: styles.sign },
      18,
    ),
    both(hint, hint, 16),
    line({}, 42),
    both({ style: styles.signName }, { style: styles.signName }, 18),
  ];
}
