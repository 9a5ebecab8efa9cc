import type { CriteriaSet, Part } from "../../decisions/criteria-set.js";
import type { BookCell, BookSheet } from "./book.js";
import {
  about,
  type CouncilSheet,
  columnsOf,
  MOST_UPRIGHT,
  memberWidth,
  nameWidth,
  pointsLine,
} from "./council-frame.js";
import { memberDrafts } from "./council-members.js";
import { groundDrafts, results, signatures, totals } from "./council-result.js";
import { across, quoted } from "./formulas.js";
import { dayText, header } from "./header.js";
import { ticks } from "./layout.js";
import { type Draft, drawLines, heightOf, line, pagesOf, placesOf } from "./lines.js";
import { setTitle } from "./member-frame.js";
import { groupKey } from "./member-parts.js";
import { footerOf } from "./member-sheet.js";
import { notesOf } from "./notes.js";
import { styles } from "./styles.js";
import { below, inLine, words } from "./words.js";

/** The sheet of the council: its members' points, the exact average and what follows from it. */
export function councilSheet(set: CriteriaSet, sheet: CouncilSheet): BookSheet {
  const drafts = draftsOf(set, sheet);
  const drawn = drawLines(drafts);
  const at = placesOf(drafts);
  const { mean } = columnsOf(sheet);
  const isLandscape = sheet.members.length > MOST_UPRIGHT;
  const widths = [7, nameWidth(sheet), 9, ...sheet.members.map(() => memberWidth(sheet.members.length)), 10, 12];
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

function draftsOf(set: CriteriaSet, sheet: CouncilSheet): readonly Draft[] {
  const { language, members } = sheet;
  const { mean } = columnsOf(sheet);
  const width = nameWidth(sheet) + 38 + members.length * memberWidth(members.length);
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
