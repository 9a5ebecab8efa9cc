import type { BookCell } from "./book.js";
import type { BookLanguage } from "./layout.js";
import type { LevelLists } from "./level-lists.js";
import { columnName, type Draft, heightOf } from "./lines.js";
import { styles } from "./styles.js";

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
export const MOST_UPRIGHT = 5;

/** How wide the column of names is. */
export const nameWidth = ({ members }: CouncilSheet) => (members.length > MOST_UPRIGHT ? 62 : 46);

/** The columns that depend on the number of members. */
interface Columns {
  readonly members: readonly string[];
  readonly sum: string;
  readonly mean: string;
  /** Hidden: how many of something there are. */
  readonly count: string;
}

export function columnsOf({ members }: CouncilSheet): Columns {
  const after = FIRST + members.length;
  return {
    members: members.map((_, index) => columnName(FIRST + index)),
    sum: columnName(after),
    mean: columnName(after + 1),
    count: columnName(after + 2),
  };
}

/** Few members have wide columns, for the text above and below them. */
export const memberWidth = (members: number) => (members > 12 ? 5 : Math.max(7, Math.round(28 / members)));

export function about(sheet: CouncilSheet, key: string, label: string, value: BookCell): Draft {
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

/** A line of points: of every member, their sum and their average. */
export function pointsLine(
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
      height: heightOf([label.name, nameWidth(sheet)]),
    }),
  };
}

/** The members' cells of a row. */
export function rangeIn({ members }: CouncilSheet, row: number): string {
  return `${columnName(FIRST)}${row}:${columnName(FIRST + members.length - 1)}${row}`;
}

const countCell = (at: (key: string) => number) => `D${at("@count")}`;
