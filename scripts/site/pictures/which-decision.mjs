import { decisions } from "ocop/decisions";
import { formatDay } from "ocop/messages";
import { colours, line, picture, rect, text } from "./svg.mjs";

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

/** The decisions on a line of years, each as long as it was in force. */
export function whichDecision(language) {
  const word = words[language];
  const rows = [...decisions].sort((one, other) => one.effective.localeCompare(other.effective));
  const first = Date.parse("2018-01-01");
  const last = Date.parse("2028-01-01");
  const at = (day) => 40 + ((Date.parse(day) - first) / (last - first)) * 720;
  const years = Array.from({ length: 11 }, (_, index) => 2018 + index);
  const parts = rows.map(({ number, effective, sets, code }, index) => {
    const end = rows[index + 1]?.effective ?? "2028-01-01";
    const y = 74 + index * 56;
    const isInForce = index === rows.length - 1;
    return [
      rect(at(effective), y, Math.max(3, at(end) - at(effective)), 22, isInForce ? colours.leaf : colours.line, {
        rx: 6,
      }),
      text(
        isInForce ? 760 : at(effective),
        y + 39,
        `${number} · ${word.from(formatDay(effective, language))} · ${word.sets(sets.length)}`,
        {
          "font-size": 13,
          "font-weight": isInForce ? 700 : 400,
          "text-anchor": isInForce ? "end" : "start",
        },
      ),
      text(at(effective) + 8, y + 16, code, { "font-size": 13, fill: isInForce ? "#ffffff" : colours.ink }),
    ];
  });
  const bottom = 74 + rows.length * 56;
  return picture(
    800,
    bottom + 62,
    `${word.title}. ${rows.map(({ number, effective }) => `${number} ${word.from(formatDay(effective, language))}`).join("; ")}`,
    [
      text(40, 42, word.title, { "font-size": 17, "font-weight": 600 }),
      years.map((year) => [
        line(at(`${year}-01-01`), 60, at(`${year}-01-01`), bottom, colours.sunk),
        text(at(`${year}-01-01`), bottom + 18, year, { "font-size": 12, fill: colours.quiet, "text-anchor": "middle" }),
      ]),
      parts,
      text(40, bottom + 46, word.pending, { "font-size": 13, fill: colours.goldInk }),
    ],
  );
}
