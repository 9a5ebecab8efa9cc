import { tea } from "ocop/decisions/2026/sets/11-tea";
import { colours, line, picture, rect, text } from "./svg.mjs";

const words = {
  vi: {
    title: "Yêu cầu tối thiểu của chè: số điểm tiêu chí phải đạt cho 3, 4, 5 sao",
    points: (points, max) => `${points}/${max}`,
  },
  en: {
    title: "The floors of tea: the points a criterion must reach for 3, 4 and 5 stars",
    points: (points, max) => `${points} of ${max}`,
  },
};

const fills = { 3: colours.goldSoft, 4: colours.leafSoft, 5: colours.leaf };

/** Every criterion with a floor, and the points it must have for each number of stars. */
export function floorsOfTea(language) {
  const word = words[language];
  const rows = tea.criteria.filter(({ code }) => tea.floors.some(({ criterion }) => criterion === code));
  const column = { 3: 470, 4: 570, 5: 670 };
  const heads = Object.entries(column).map(([stars, x]) =>
    text(x + 42, 74, `${stars}★`, { "text-anchor": "middle", fill: colours.quiet }),
  );
  const lines = rows.map(({ code, name, max }, index) => {
    const y = 88 + index * 32;
    const cells = tea.floors
      .filter(({ criterion }) => criterion === code)
      .map(({ stars, points }) => [
        rect(column[stars], y, 84, 24, fills[stars], { rx: 6 }),
        text(column[stars] + 42, y + 17, word.points(points, max), {
          "text-anchor": "middle",
          "font-size": 13,
          fill: stars === 5 ? "#ffffff" : colours.ink,
        }),
      ]);
    return [
      text(40, y + 17, `${code}  ${name[language]}`, { "font-size": 14 }),
      line(40, y + 28, 760, y + 28, colours.sunk),
      cells,
    ];
  });
  return picture(800, 104 + rows.length * 32, word.title, [
    text(40, 42, word.title, { "font-size": 16, "font-weight": 600 }),
    heads,
    lines,
  ]);
}
