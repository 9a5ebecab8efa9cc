import type { CriteriaSet, Group, Part } from "../../decisions/criteria-set.js";
import { type Draft, heightOf } from "./lines.js";
import { criterionDrafts } from "./member-criterion.js";
import { type MemberSheet, WIDTHS } from "./member-frame.js";
import { styles } from "./styles.js";
import { inLine, words } from "./words.js";

export function partDrafts(set: CriteriaSet, part: Part, sheet: MemberSheet): readonly Draft[] {
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

export const sumOf = (cells: readonly string[]) => `SUM(${cells.join(",")})`;

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
