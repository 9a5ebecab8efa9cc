import { readFileSync } from "node:fs";
import { explainRating, message, rateEvaluation } from "ocop";
import { decision2026 } from "ocop/decisions/2026";
import { colours, line, picture, rect, stars, text, wrapped } from "./svg.mjs";

const words = {
  vi: {
    points: (total) => `${total}/100 điểm`,
    byPoints: "Hạng theo tổng điểm",
    floor: "Yêu cầu tối thiểu",
    result: "Kết quả",
    way: "Đường lên 4 sao",
    level: (from, to) => `từ ${from} lên ${to} điểm`,
  },
  en: {
    points: (total) => `${total} of 100 points`,
    byPoints: "By points alone",
    floor: "The floor",
    result: "The result",
    way: "The way to 4 stars",
    level: (from, to) => `from ${from} to ${to} points`,
  },
};

/** Where things stand on a wide page, and on a phone: one box below the other. */
const wide = {
  width: 800,
  height: 316,
  left: 40,
  letters: 31,
  box: { width: 232, height: 150 },
  at: [0, 1, 2].map((n) => [40 + n * 244, 146]),
};
const phone = {
  width: 400,
  height: 574,
  left: 20,
  letters: 48,
  box: { width: 360, height: 130 },
  at: [0, 1, 2].map((n) => [20, 142 + n * 140]),
};

/** The bands of points, and where the total is. */
function scaleOf({ bands }, rating, { width, left }) {
  const at = (points) => left + (points * (width - 2 * left)) / 100;
  const { total } = rating.points;
  return [
    bands.map(({ stars: band, min }, index) => {
      const end = bands[index + 1]?.min ?? 100;
      const isOwn = band === rating.band;
      return [
        rect(at(min) + 1, 78, at(end) - at(min) - 2, 26, isOwn ? colours.leafSoft : colours.sunk, { rx: 5 }),
        text((at(min) + at(end)) / 2, 96, `${band}★`, {
          "text-anchor": "middle",
          fill: isOwn ? colours.leaf : colours.quiet,
          "font-size": 14,
        }),
        text(at(min) + 2, 121, min, { "font-size": 12, fill: colours.quiet }),
      ];
    }),
    line(at(total), 66, at(total), 110, colours.leaf, { "stroke-width": 3 }),
  ];
}

/** A box with a heading, a large line and small ones. */
const boxOf = ([x, y], { width, height }, { heading, large, fill, soft, lines }) => [
  rect(x, y, width, height, soft, { rx: 12 }),
  text(x + 16, y + 26, heading, { "font-size": 13, fill }),
  text(x + 16, y + 54, large, { "font-size": large.length > 20 ? 17 : 20, "font-weight": 700, fill }),
  lines.map((content, index) => text(x + 16, y + 80 + index * 19, content, { "font-size": 13 })),
];

/** The tea of the demo: its points on the bands, the floor that is missed, the stars that are left, and the way up. */
export function whyThreeStars(language, layout = wide) {
  const sheet = JSON.parse(readFileSync(new URL("../../../examples/demo/sheets/2-tea.json", import.meta.url), "utf8"));
  const set = decision2026.find(sheet.set);
  const rating = rateEvaluation(sheet, [decision2026]);
  const reasons = explainRating(set, rating);
  const say = (code) =>
    message(
      reasons.find((reason) => reason.code === code),
      language,
      set,
    );
  const word = words[language];
  const [missed] = rating.missedFloors;
  const own = `${missed.criterion} ${set.criteria.find(({ code }) => code === missed.criterion).name[language]}`;
  const { width, height, left, letters, box, at } = layout;
  const boxes = [
    {
      heading: word.byPoints,
      large: stars(rating.band),
      fill: colours.leaf,
      soft: colours.leafSoft,
      lines: wrapped(say("band.by-total"), letters),
    },
    {
      heading: word.floor,
      large: own,
      fill: colours.alert,
      soft: colours.alertSoft,
      lines: wrapped(say("floor.missed"), letters),
    },
    {
      heading: word.result,
      large: stars(rating.stars),
      fill: colours.goldInk,
      soft: colours.goldSoft,
      lines: [...wrapped(`${word.way}: ${own}`, letters), word.level(missed.got, missed.required)],
    },
  ];
  const title = [say("band.by-total"), say("floor.missed"), say("next.missing")].join(". ");
  return picture(width, height, title, [
    text(left, 44, set.name[language], { "font-size": 17, "font-weight": 600 }),
    text(width - left, 44, word.points(rating.points.total), {
      "font-size": 17,
      "font-weight": 700,
      "text-anchor": "end",
      fill: colours.leaf,
    }),
    scaleOf(set.rules, rating, layout),
    boxes.map((content, index) => boxOf(at[index], box, content)),
  ]);
}

/** The same for a phone. */
export const whyThreeStarsOnPhone = (language) => whyThreeStars(language, phone);
