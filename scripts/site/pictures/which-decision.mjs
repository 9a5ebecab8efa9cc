import { decisions } from "ocop/decisions";
import { formatDay } from "ocop/messages";
import { colours, line, picture, rect, text, wrapped } from "./svg.mjs";

const words = {
  vi: {
    title: "Quyết định nào áp dụng: theo ngày nộp hồ sơ",
    from: (day) => `từ ${day}`,
    sets: (count) => (count === 0 ? "chưa có bộ tiêu chí" : `${count} bộ tiêu chí`),
    pending: "Hồ sơ nộp trước 22/5/2026: theo 148, nếu đánh giá xong trong 60 ngày (điểm a khoản 2 Điều 12)",
  },
  en: {
    title: "Which decision applies: by the day of filing",
    from: (day) => `from ${day}`,
    sets: (count) => (count === 0 ? "no criteria sets" : `${count} criteria sets`),
    pending: "Filed before 22 May 2026: by 148, if evaluated within 60 days (art. 12.2a)",
  },
};

/** Where things stand on a wide page, and on a phone: two lines below each bar there, and every other year. */
const wide = { width: 800, left: 40, row: 56, step: 1, letters: 200 };
const phone = { width: 400, left: 20, row: 78, step: 2, letters: 36 };

/** The decisions on a line of years, each as long as it was in force. */
function draw(language, { width, left, row, step, letters }) {
  const word = words[language];
  const rows = [...decisions].sort((one, other) => one.effective.localeCompare(other.effective));
  const right = width - left;
  const first = Date.parse("2018-01-01");
  const last = Date.parse("2028-01-01");
  const at = (day) => left + ((Date.parse(day) - first) / (last - first)) * (right - left);
  const years = Array.from({ length: 10 / step + 1 }, (_, index) => 2018 + index * step);
  const titles = wrapped(word.title, letters);
  const top = 32 + titles.length * 21;
  const parts = rows.map(({ number, effective, sets, code }, index) => {
    const end = rows[index + 1]?.effective ?? "2028-01-01";
    const y = top + 21 + index * row;
    const isInForce = index === rows.length - 1;
    const from = word.from(formatDay(effective, language));
    const said =
      step === 1
        ? [`${number} · ${from} · ${word.sets(sets.length)}`]
        : [number, `${from} · ${word.sets(sets.length)}`];
    // What begins in the right half is written to its end.
    const isRight = isInForce || (step > 1 && at(effective) > width / 2);
    return [
      rect(at(effective), y, Math.max(3, at(end) - at(effective)), 22, isInForce ? colours.leaf : colours.line, {
        rx: 6,
      }),
      said.map((line, place) =>
        text(isRight ? right : at(effective), y + 39 + place * 18, line, {
          "font-size": 13,
          "font-weight": isInForce ? 700 : 400,
          "text-anchor": isRight ? "end" : "start",
        }),
      ),
      text(at(effective) + 8, y + 16, code, { "font-size": 13, fill: isInForce ? "#ffffff" : colours.ink }),
    ];
  });
  const bottom = top + 21 + rows.length * row;
  const pending = wrapped(word.pending, step === 1 ? letters : 50);
  return picture(
    width,
    bottom + 44 + pending.length * 18,
    `${word.title}. ${rows.map(({ number, effective }) => `${number} ${word.from(formatDay(effective, language))}`).join("; ")}`,
    [
      titles.map((line, index) => text(left, 42 + index * 21, line, { "font-size": 17, "font-weight": 600 })),
      years.map((year) => [
        line(at(`${year}-01-01`), top + 7, at(`${year}-01-01`), bottom, colours.sunk),
        text(at(`${year}-01-01`), bottom + 18, year, { "font-size": 12, fill: colours.quiet, "text-anchor": "middle" }),
      ]),
      parts,
      pending.map((line, index) =>
        text(left, bottom + 46 + index * 18, line, { "font-size": 13, fill: colours.goldInk }),
      ),
    ],
  );
}

export const whichDecision = (language) => draw(language, wide);
export const whichDecisionOnPhone = (language) => draw(language, phone);
