import type { CriteriaSet } from "../../decisions/criteria-set.js";
import { defaultPolicy } from "../../scoring/policy.js";
import type { BookCell } from "./book.js";
import { type CouncilSheet, columnsOf, nameWidth, pointsLine, rangeIn } from "./council-frame.js";
import { across, bandBy, countOf, listOf, quoted, starsBy } from "./formulas.js";
import { choiceText, ticks } from "./layout.js";
import { type Draft, heightOf, line } from "./lines.js";
import { starsMarked } from "./member-frame.js";
import { styles } from "./styles.js";
import { below, inLine, words } from "./words.js";

/** Under the table: the members' totals, and how many criteria each has left open. */
export function totals(set: CriteriaSet, sheet: CouncilSheet): readonly Draft[] {
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
export function results(set: CriteriaSet, sheet: CouncilSheet): readonly Draft[] {
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
export function groundDrafts({ grounds }: CriteriaSet, sheet: CouncilSheet): readonly Draft[] {
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
          height: heightOf([text, nameWidth(sheet)]),
        }),
      };
    }),
    { ...line({}, 6), mayBreak: true },
  ];
}

export function signatures(sheet: CouncilSheet): readonly Draft[] {
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
