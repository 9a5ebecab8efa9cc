import { tea } from "ocop/decisions/2026/sets/11-tea";
import { colours, line, picture, rect, text, wrapped } from "./svg.mjs";

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

/** Where things stand on a wide page, and on a phone: names above the points there. */
const wide = { width: 800, left: 40, letters: 200, row: 32, names: 0, columns: { 3: 470, 4: 570, 5: 670 }, cell: 84 };
const phone = { width: 400, left: 20, letters: 42, row: 58, names: 26, columns: { 3: 20, 4: 142, 5: 264 }, cell: 116 };

/** Every criterion with a floor, and the points it must have for each number of stars. */
function draw(language, { width, left, letters, row, names, columns, cell }) {
  const word = words[language];
  const rows = tea.criteria.filter(({ code }) => tea.floors.some(({ criterion }) => criterion === code));
  const titles = wrapped(word.title, letters);
  const top = 53 + titles.length * 21;
  const heads = Object.entries(columns).map(([stars, x]) =>
    text(x + cell / 2, top, `${stars}★`, { "text-anchor": "middle", fill: colours.quiet }),
  );
  const lines = rows.map(({ code, name, max }, index) => {
    const y = top + 14 + index * row;
    const cells = tea.floors
      .filter(({ criterion }) => criterion === code)
      .map(({ stars, points }) => [
        rect(columns[stars], y + names, cell, 24, fills[stars], { rx: 6 }),
        text(columns[stars] + cell / 2, y + names + 17, word.points(points, max), {
          "text-anchor": "middle",
          "font-size": 13,
          fill: stars === 5 ? "#ffffff" : colours.ink,
        }),
      ]);
    return [
      text(left, y + 17, `${code}  ${name[language]}`, { "font-size": 14 }),
      line(left, y + row - 4, width - left, y + row - 4, colours.sunk),
      cells,
    ];
  });
  return picture(width, top + 30 + rows.length * row, word.title, [
    titles.map((one, index) => text(left, 42 + index * 21, one, { "font-size": 16, "font-weight": 600 })),
    heads,
    lines,
  ]);
}

export const floorsOfTea = (language) => draw(language, wide);
export const floorsOfTeaOnPhone = (language) => draw(language, phone);
