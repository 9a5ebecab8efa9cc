import type { CriteriaSet } from "../../decisions/criteria-set.js";
import type { Criterion } from "../../decisions/criterion.js";
import { setCode } from "../../decisions/find.js";
import type { BookList, BookSheet } from "./book.js";
import { quoted } from "./formulas.js";
import { dayText, header } from "./header.js";
import { answerRowsOf, type BookLanguage, columns, headings } from "./layout.js";
import type { LevelLists } from "./level-lists.js";
import { type Draft, drawLines, heightOf, line, pagesOf, placesOf } from "./lines.js";
import { about, across, type MemberSheet, setTitle, WIDTHS } from "./member-frame.js";
import { partDrafts } from "./member-parts.js";
import { resultDrafts, signature } from "./member-result.js";
import { notesOf } from "./notes.js";
import { looks, styles } from "./styles.js";
import { below, inLine, words } from "./words.js";

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
