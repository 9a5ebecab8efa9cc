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

/** The tea of the demo: its points on the bands, the floor that is missed, the stars that are left, and the way up. */
export function whyThreeStars(language) {
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
  const { total } = rating.points;
  const [missed] = rating.missedFloors;
  const criterion = set.criteria.find(({ code }) => code === missed.criterion);
  const at = (points) => 40 + points * 7.2;
  const { bands } = set.rules;

  const scale = bands.map(({ stars: band, min }, index) => {
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
  });

  const box = (x, heading, big, fill, soft, lines) => [
    rect(x, 146, 232, 150, soft, { rx: 12 }),
    text(x + 16, 172, heading, { "font-size": 13, fill }),
    text(x + 16, 202, big, { "font-size": 22, "font-weight": 700, fill }),
    lines.map((content, index) => text(x + 16, 228 + index * 19, content, { "font-size": 13 })),
  ];

  const own = `${criterion.code} ${criterion.name[language]}`;
  const height = 316;
  return picture(800, height, [say("band.by-total"), say("floor.missed"), say("next.missing")].join(". "), [
    text(40, 44, set.name[language], { "font-size": 17, "font-weight": 600 }),
    text(760, 44, word.points(total), {
      "font-size": 17,
      "font-weight": 700,
      "text-anchor": "end",
      fill: colours.leaf,
    }),
    scale,
    line(at(total), 66, at(total), 110, colours.leaf, { "stroke-width": 3 }),
    box(40, word.byPoints, stars(rating.band), colours.leaf, colours.leafSoft, wrapped(say("band.by-total"), 31)),
    box(284, word.floor, own, colours.alert, colours.alertSoft, wrapped(say("floor.missed"), 31)).map((part, index) =>
      index === 2
        ? text(300, 202, own, { "font-size": own.length > 20 ? 17 : 20, "font-weight": 700, fill: colours.alert })
        : part,
    ),
    box(528, word.result, stars(rating.stars), colours.goldInk, colours.goldSoft, [
      `${word.way}:`,
      ...wrapped(own, 31),
      word.level(missed.got, missed.required),
    ]),
  ]);
}
