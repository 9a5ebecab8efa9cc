import type { CriteriaSet } from "../../decisions/criteria-set.js";
import type { BookCell } from "./book.js";
import { bandBy, countOf, listOf, quoted, starsBy } from "./formulas.js";
import type { BookLanguage } from "./layout.js";
import { type Draft, heightOf, line } from "./lines.js";
import { starsMarked } from "./member-frame.js";
import { sumOf } from "./member-parts.js";
import { styles } from "./styles.js";
import { inLine, words } from "./words.js";

/** What the answers come to. */
export function resultDrafts(set: CriteriaSet, language: BookLanguage): readonly Draft[] {
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

export function signature(language: BookLanguage): readonly Draft[] {
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
