import type { CriteriaSet } from "../../decisions/criteria-set.js";
import { defaultPolicy } from "../../scoring/policy.js";
import { type CouncilSheet, columnsOf, rangeIn } from "./council-frame.js";
import { across, listOf } from "./formulas.js";
import type { Draft } from "./lines.js";
import { styles } from "./styles.js";
import { inLine, words } from "./words.js";

/** The members with their totals, from whom they are too far apart, and room to sign. */
export function memberDrafts(set: CriteriaSet, sheet: CouncilSheet): readonly Draft[] {
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
