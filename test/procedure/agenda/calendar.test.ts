import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Language } from "../../../src/messages/index.js";
import { foldLines } from "../../../src/procedure/agenda/fold-lines.js";
import { type AgendaItem, agenda } from "../../../src/procedure/agenda/index.js";
import { agendaCalendar } from "../../../src/procedure/calendar.js";
import { untyped } from "../../support/sheets.js";

const stamp = "2026-11-24";
const octets = (line: string) => new TextEncoder().encode(line).length;
const unfolded = (text: string) => text.replaceAll("\r\n ", "").split("\r\n");
const items = agenda([{ id: "C1", stars: 4, issued: "2026-08-05" }], "2029-08-01", "2029-08-31").items;

describe("agendaCalendar", () => {
  test("writes an all-day event with stable UID, in Vietnamese", () => {
    expect(unfolded(agendaCalendar(items, { stamp, language: "vi" }))).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//ocop//agenda//VI",
      "X-WR-CALNAME:Lịch giấy chứng nhận OCOP",
      "BEGIN:VEVENT",
      "UID:expires.C1@ocop",
      "DTSTAMP;VALUE=DATE-TIME:20261124T000000Z",
      "DTSTART;VALUE=DATE:20290805",
      "DTEND;VALUE=DATE:20290806",
      "SUMMARY:Giấy chứng nhận hết thời hạn: C1 (4 sao)",
      "DESCRIPTION:Hôm nay là ngày cuối giấy chứng nhận còn hiệu lực (khoản 3 Điều 4 Quyết định 26/2026/QĐ-TTg)",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]);
  });

  test("and in English, with a name of the caller's", () => {
    const text = unfolded(
      agendaCalendar(items, { stamp, language: "en", nameOf: ({ id }) => `Tea; ${id}, "gold" \\ 1` }),
    );
    expect(text).toContain("PRODID:-//ocop//agenda//EN");
    expect(text).toContain("X-WR-CALNAME:OCOP certificates");
    expect(text).toContain('SUMMARY:Certificate ends: Tea\\; C1\\, "gold" \\\\ 1 (4 stars)');
    expect(text).toContain(
      "DESCRIPTION:Today is the last day on which the certificate is valid (26/2026/QĐ-TTg\\, art. 4.3)",
    );
  });

  test("ends months, years and leap days on the next day", () => {
    const ends = (date: string) => {
      const [item] = items;
      const moved = item === undefined ? [] : [{ ...item, date }];
      return unfolded(agendaCalendar(moved, { stamp, language: "vi" })).find((line) => line.startsWith("DTEND"));
    };
    expect(ends("2028-02-28")).toBe("DTEND;VALUE=DATE:20280229");
    expect(ends("2028-02-29")).toBe("DTEND;VALUE=DATE:20280301");
    expect(ends("2029-12-31")).toBe("DTEND;VALUE=DATE:20300101");
  });

  test("UIDs do not follow the day, and are distinct", () => {
    const uids = (all: readonly AgendaItem[]) =>
      unfolded(agendaCalendar(all, { stamp, language: "vi" })).filter((line) => line.startsWith("UID"));
    const list = [
      { id: "a", issued: "2023-08-30" },
      { id: "a", issued: "2023-08-30" },
      { issued: "2023-08-30" },
      { id: "b", issued: "2026-08-05" },
    ];
    const found = uids(agenda(list, "2026-01-01", "2029-03-31").items);
    expect(found).toEqual([
      "UID:expires.row-2@ocop",
      "UID:expires.a@ocop",
      "UID:2.expires.a@ocop",
      "UID:extension-ends.row-2@ocop",
      "UID:extension-ends.a@ocop",
      "UID:2.extension-ends.a@ocop",
      "UID:window-opens.b@ocop",
    ]);
    const sooner = [{ id: "a", issued: "2023-08-30", transition: { resultOn: "2026-12-01" } }];
    expect(uids(agenda(sooner, "2026-12-01", "2026-12-01").items)).toEqual(["UID:extension-ends.a@ocop"]);
  });

  test("folds Vietnamese by octets and keeps characters whole", () => {
    const name = `Chè Ô long “Cầu Đất” ${"🍵".repeat(40)} ${"ế".repeat(80)}`;
    const text = agendaCalendar(items, { stamp, language: "vi", nameOf: () => name });
    const lines = text.split("\r\n");
    expect(lines.every((line) => octets(line) <= 75)).toBe(true);
    expect(lines.every((line) => line === new TextDecoder().decode(new TextEncoder().encode(line)))).toBe(true);
    expect(unfolded(text)).toContain(`SUMMARY:Giấy chứng nhận hết thời hạn: ${name} (4 sao)`);
  });

  test("a name stands on one line: line ends and control characters become blanks", () => {
    const name = "một\nhai\r\nba\rbốn\tnăm\u0000sáu\u007F";
    expect(unfolded(agendaCalendar(items, { stamp, language: "vi", nameOf: () => name }))).toContain(
      "SUMMARY:Giấy chứng nhận hết thời hạn: một hai ba bốn năm sáu  (4 sao)",
    );
  });

  test("no name can add a line, and every line is short enough", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (name) => {
        const text = agendaCalendar(items, { stamp, language: "vi", nameOf: () => name });
        expect(unfolded(text)).toHaveLength(15);
        expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        expect(text.split("\r\n").every((line) => octets(line) <= 75)).toBe(true);
      }),
    );
  });

  test("says of each item its own, whatever stands before it", () => {
    const revoked = { id: "D", issued: "2026-08-05", revoked: { date: "2027-01-01" } } as const;
    const all = [
      ...agenda(
        [
          { id: "A", stars: 4, issued: "2026-08-05" },
          { id: "B", stars: 3, issued: "2026-08-05" },
          { id: "C", issued: "2026-08-06", expires: "2029-08-05" },
          { id: "E", issued: "2026-08-05", renewalFiled: "2029-03-01" },
          revoked,
        ],
        "2026-01-01",
        "2030-12-31",
      ).items,
    ];
    expect(all.length).toBeGreaterThan(8);
    const item = all.find(({ kind }) => kind === "window-closes");
    const alike: readonly Partial<AgendaItem>[] = [
      { date: "2028-01-01" },
      // Of other kinds with the same parameters.
      { kind: "extension-ends" },
      { params: { closes: "2029-02-01", expires: "2029-06-01" } } as Partial<AgendaItem>,
      { instrument: null },
      { article: "7.6b" },
      { verified: false },
      {
        notes: [{ code: "certificate.extension-range-read", params: { article: "12.3", from: "a", to: "b" } }],
      } as unknown as Partial<AgendaItem>,
    ];
    const others = alike.flatMap((one, place) => {
      const changed = item === undefined ? [] : [{ ...item, id: `X${place}`, ...one } as AgendaItem];
      return item === undefined ? [] : [{ ...item, id: `Y${place}` }, ...changed];
    });
    const eventsOf = (some: readonly AgendaItem[]) =>
      agendaCalendar(some, { stamp, language: "vi" }).split("BEGIN:VEVENT").slice(1).join("");
    const given = [...all, ...others];
    expect(eventsOf(given).replaceAll("END:VCALENDAR\r\n", "")).toBe(
      given.map((one) => eventsOf([one]).replace("END:VCALENDAR\r\n", "")).join(""),
    );
    expect(new Set(given.map((one) => eventsOf([one]).replace(/UID.*/, ""))).size).toBeGreaterThan(alike.length);
  });

  test("an agenda of nothing is a calendar without events", () => {
    expect(agendaCalendar([], { stamp, language: "vi" })).toBe(
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//ocop//agenda//VI\r\nX-WR-CALNAME:Lịch giấy chứng nhận OCOP\r\nEND:VCALENDAR\r\n",
    );
  });

  test("needs a day and a language", () => {
    expect(() => agendaCalendar(items, { stamp: "now", language: "vi" })).toThrow(
      new RangeError("[ocop] agendaCalendar: stamp must be a day such as 2026-05-22"),
    );
    expect(() => agendaCalendar(items, { stamp, language: untyped<Language>("fr") })).toThrow(
      new RangeError('[ocop] agendaCalendar: unknown language "fr"'),
    );
  });
});

describe("foldLines", () => {
  test.each([
    ["a".repeat(75), ["a".repeat(75)]],
    ["a".repeat(76), ["a".repeat(75), " a"]],
    ["a".repeat(149), ["a".repeat(75), ` ${"a".repeat(74)}`]],
    ["a".repeat(150), ["a".repeat(75), ` ${"a".repeat(74)}`, " a"]],
    // Two, three and four octets at the edge.
    [`${"a".repeat(73)}é`, [`${"a".repeat(73)}é`]],
    [`${"a".repeat(74)}é`, ["a".repeat(74), " é"]],
    [`${"a".repeat(72)}ế`, [`${"a".repeat(72)}ế`]],
    [`${"a".repeat(73)}ế`, ["a".repeat(73), " ế"]],
    [`${"a".repeat(71)}🍵`, [`${"a".repeat(71)}🍵`]],
    [`${"a".repeat(72)}🍵`, ["a".repeat(72), " 🍵"]],
    // The last of one octet and the first of two; the last of two and the first of three.
    [`${"a".repeat(74)}\u007F`, [`${"a".repeat(74)}\u007F`]],
    [`${"a".repeat(74)}\u0080`, ["a".repeat(74), " \u0080"]],
    [`${"a".repeat(73)}\u07FF`, [`${"a".repeat(73)}\u07FF`]],
    [`${"a".repeat(73)}\u0800`, ["a".repeat(73), " \u0800"]],
    [`${"a".repeat(72)}\uFFFF`, [`${"a".repeat(72)}\uFFFF`]],
    [`${"a".repeat(72)}\u{10000}`, ["a".repeat(72), " \u{10000}"]],
    // The first and the last of four octets; halves of such characters that stand alone have three.
    [`${"a".repeat(71)}\u{10000}`, [`${"a".repeat(71)}\u{10000}`]],
    [`${"a".repeat(71)}\u{10FFFF}`, [`${"a".repeat(71)}\u{10FFFF}`]],
    [`${"a".repeat(73)}\uDC00`, ["a".repeat(73), " \uDC00"]],
    [`${"a".repeat(70)}\uE000\uDC00`, [`${"a".repeat(70)}\uE000`, " \uDC00"]],
    [`${"a".repeat(72)}\uD800a`, [`${"a".repeat(72)}\uD800`, " a"]],
    [`${"a".repeat(72)}\uD800\uE000`, [`${"a".repeat(72)}\uD800`, " \uE000"]],
  ])("%#", (line, folded) => {
    expect(foldLines(line).split("\r\n")).toEqual(folded);
  });

  test("takes back folds that cut a character in two", () => {
    expect(foldLines("SUMMARY:\uD83C\r\n \uDF75\r\nEND:VEVENT\r\n")).toBe("SUMMARY:🍵\r\nEND:VEVENT\r\n");
  });
});
