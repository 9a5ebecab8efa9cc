import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dueDatesOf } from "../../../src/procedure/agenda/due-dates.js";
import { type AgendaCertificate, type AgendaItem, agenda, agendaKinds } from "../../../src/procedure/agenda/index.js";
import { readDates } from "../../../src/procedure/certificate/read-dates.js";
import { addDays } from "../../../src/procedure/day-arithmetic.js";
import { untyped } from "../../support/sheets.js";
import { anyDay } from "../days.js";

const [FIRST, LAST] = ["1900-01-01", "2210-12-31"];
const brief = ({ date, kind, params }: AgendaItem) => [date, kind, params];
const allOf = (...certificates: readonly AgendaCertificate[]) => agenda(certificates, FIRST, LAST).items.map(brief);

describe("what falls due for a certificate", () => {
  test("the window's ends and the end of the term (art. 7.6a, 4.3)", () => {
    expect(agenda([{ id: "C1", stars: 4, issued: "2026-08-05" }], FIRST, LAST)).toEqual({
      items: [
        {
          date: "2029-02-06",
          kind: "window-opens",
          index: 0,
          id: "C1",
          stars: 4,
          params: { closes: "2029-04-07", expires: "2029-08-05" },
          instrument: "26/2026/QĐ-TTg",
          article: "7.6a",
          verified: true,
          notes: [],
        },
        {
          date: "2029-04-07",
          kind: "window-closes",
          index: 0,
          id: "C1",
          stars: 4,
          params: { expires: "2029-08-05" },
          instrument: "26/2026/QĐ-TTg",
          article: "7.6a",
          verified: true,
          notes: [
            {
              code: "term.ends-on-rest-day",
              params: { day: "2029-04-07", next: "2029-04-09", article: "148.5" },
            },
          ],
        },
        {
          date: "2029-08-05",
          kind: "expires",
          index: 0,
          id: "C1",
          stars: 4,
          params: { extendedTo: null },
          instrument: "26/2026/QĐ-TTg",
          article: "4.3",
          verified: true,
          notes: [],
        },
      ],
      issues: [],
    });
  });

  test("a filing settles the window, its last day at the latest", () => {
    const issued = "2026-08-05";
    const kinds = (renewalFiled: string) => allOf({ issued, renewalFiled }).map(([date, kind]) => [date, kind]);
    expect(kinds("2029-03-01")).toEqual([
      ["2029-02-06", "window-opens"],
      ["2029-08-05", "expires"],
    ]);
    expect(kinds("2029-02-06")).toEqual([["2029-08-05", "expires"]]);
    expect(kinds("2029-04-07").map(([, kind]) => kind)).toEqual(["window-opens", "expires"]);
    // Outside the window it settles nothing.
    expect(kinds("2029-04-08").map(([, kind]) => kind)).toEqual(["window-opens", "window-closes", "expires"]);
    expect(kinds("2029-02-05").map(([, kind]) => kind)).toEqual(["window-opens", "window-closes", "expires"]);
  });

  test.each([
    ["2029-02-05", []],
    ["2029-02-06", []],
    ["2029-02-07", ["window-opens"]],
    ["2029-04-07", ["window-opens"]],
    ["2029-04-08", ["window-opens", "window-closes"]],
    ["2029-08-05", ["window-opens", "window-closes"]],
    ["2029-08-06", ["window-opens", "window-closes", "expires"]],
  ])("a revocation of %s leaves %j", (date, kinds) => {
    expect(allOf({ issued: "2026-08-05", revoked: { date } }).map(([, kind]) => kind)).toEqual(kinds);
  });

  test("a window that was running when 26/2026 took effect opens on that day", () => {
    expect(allOf({ issued: "2023-10-01" })).toEqual([
      ["2026-05-22", "window-opens", { closes: "2026-06-03", expires: "2026-10-01" }],
      ["2026-06-03", "window-closes", { expires: "2026-10-01" }],
      ["2026-10-01", "expires", { extendedTo: null }],
    ]);
  });

  test("an extension (art. 12.3): without window, up to the result", () => {
    const issued = "2023-08-30";
    expect(allOf({ issued })).toEqual([
      ["2026-08-30", "expires", { extendedTo: "2027-02-26" }],
      ["2027-02-26", "extension-ends", { expires: "2026-08-30" }],
    ]);
    expect(allOf({ issued, transition: { resultOn: "2026-12-01" } })).toEqual([
      ["2026-08-30", "expires", { extendedTo: "2026-12-01" }],
      ["2026-12-01", "extension-ends", { expires: "2026-08-30" }],
    ]);
    const kinds = (date: string) => allOf({ issued, revoked: { date } }).map(([, kind]) => kind);
    expect(kinds("2027-02-26")).toEqual(["expires"]);
    expect(kinds("2027-02-27")).toEqual(["expires", "extension-ends"]);
    const [expires, ends] = agenda([{ issued }], FIRST, LAST).items;
    expect([expires?.article, ends?.article]).toEqual(["12.1", "12.3"]);
  });

  test.each([
    // Up to 2023-03-25 and 2023-03-26: the notice falls on the day before 148 was signed, and on that day.
    ["2020-03-25", false],
    ["2020-03-26", true],
    // Up to 2026-08-20 and 2026-08-21: on the last day 148 was in force, and the day after.
    ["2023-08-20", true],
    ["2023-08-21", false],
  ])("148's notice 30 days before the end, as long as 148 was in force: issued %s, %s", (issued, isDue) => {
    const notices = agenda([{ issued }], FIRST, LAST).items.filter(({ kind }) => kind === "notice-due");
    expect(notices).toHaveLength(isDue ? 1 : 0);
  });

  test("the notice says that it is second-hand", () => {
    const certificate = { issued: "2023-08-20" };
    expect(agenda([certificate], FIRST, "2026-07-21").items).toEqual([
      {
        date: "2026-07-21",
        kind: "notice-due",
        index: 0,
        id: null,
        stars: null,
        params: { expires: "2026-08-20" },
        instrument: "148/QĐ-TTg",
        article: null,
        verified: false,
        notes: [],
      },
    ]);
    const kinds = (more: object) => allOf({ ...certificate, ...more }).map(([, kind]) => kind);
    expect(kinds({ revoked: { date: "2026-07-21" } })).toEqual([]);
    expect(kinds({ revoked: { date: "2026-07-22" } })).toEqual(["notice-due"]);
    expect(allOf({ issued: "2026-07-01", expires: "2026-07-30" }).map(([, kind]) => kind)).not.toContain("notice-due");
    expect(allOf({ issued: "2026-07-01", expires: "2026-07-31" }).map(([, kind]) => kind)).toContain("notice-due");
  });
});

describe("agenda", () => {
  const certificate = { issued: "2026-08-05" };

  test.each([
    ["2029-02-06", "2029-02-06", 1],
    ["2029-02-07", "2029-04-06", 0],
    ["2029-02-05", "2029-02-05", 0],
    ["2029-02-06", "2029-04-07", 2],
    ["2029-02-06", "2029-04-06", 1],
    ["2029-02-07", "2029-08-05", 2],
  ])("from %s to %s, both included: %i", (from, to, count) => {
    expect(agenda([certificate], from, to).items).toHaveLength(count);
  });

  test("is ordered by day, kind, identifier and place in the list", () => {
    const items = agenda(
      [
        { issued: "2026-08-05" },
        { id: "b", issued: "2026-08-05" },
        { id: "a", issued: "2026-08-05" },
        { issued: "2026-08-05" },
        // Its window closes on the day on which theirs opens: 2029-02-06.
        { id: "0", issued: "2026-06-06" },
        // It ends on that day.
        { id: "1", issued: "2026-02-06" },
        { id: "a", issued: "2026-08-05" },
      ],
      "2029-02-06",
      "2029-02-06",
    ).items;
    expect(items.map(({ kind, id, index }) => [kind, id, index])).toEqual([
      ["window-opens", null, 0],
      ["window-opens", null, 3],
      ["window-opens", "a", 2],
      ["window-opens", "a", 6],
      ["window-opens", "b", 1],
      ["window-closes", "0", 4],
      ["expires", "1", 5],
    ]);
    expect(agendaKinds).toEqual(["window-opens", "window-closes", "notice-due", "expires", "extension-ends"]);
  });

  test("faulty certificates give issues, and the rest goes on", () => {
    const list = untyped<AgendaCertificate[]>([
      { issued: "2026-13-01", stars: 2, id: "" },
      undefined,
      { ...certificate, stars: 6 },
      { ...certificate, id: "Nguyễn Văn A" },
      { ...certificate, id: "a".repeat(65) },
      { ...certificate, id: 7 },
      { ...certificate, id: "a".repeat(64), stars: 5 },
    ]);
    const { items, issues } = agenda(list, FIRST, LAST);
    expect(new Set(items.map(({ index, id, stars }) => `${index} ${id?.length} ${stars}`))).toEqual(
      new Set(["6 64 5"]),
    );
    expect(issues).toEqual([
      { code: "date.unreal", path: [0, "issued"], params: { given: "2026-13-01" } },
      { code: "id.malformed", path: [0, "id"], params: {} },
      { code: "field.not-an-option", path: [0, "stars"], params: { allowed: [3, 4, 5] } },
      { code: "field.missing", path: [1], params: {} },
      { code: "field.not-an-option", path: [2, "stars"], params: { allowed: [3, 4, 5] } },
      { code: "id.malformed", path: [3, "id"], params: {} },
      { code: "id.malformed", path: [4, "id"], params: {} },
      { code: "field.wrong-type", path: [5, "id"], params: { expected: "string", given: "number" } },
    ]);
  });

  test("lists 1,000 issues and says that there are more", () => {
    const faulty = (count: number) => agenda(untyped<AgendaCertificate[]>(new Array(count)), FIRST, LAST).issues;
    expect(faulty(1000)).toHaveLength(1000);
    expect(faulty(1001)[1000]).toEqual({ code: "input.more-issues", path: [], params: { listed: 1000 } });
    expect(faulty(100_000)).toHaveLength(1001);
    expect(faulty(100_001)).toEqual([{ code: "list.too-long", path: [], params: { most: 100_000 } }]);
    // A faulty certificate stays out also where its issues are no longer listed.
    const list = untyped<AgendaCertificate[]>([...new Array(1001), { issued: "x" }, certificate]);
    expect(agenda(list, FIRST, LAST).items.map(({ index }) => index)).toEqual([1002, 1002, 1002]);
  });

  test("needs days in order", () => {
    expect(() => agenda([], "x", LAST)).toThrow(new RangeError("[ocop] agenda: from must be a day such as 2026-05-22"));
    expect(() => agenda([], FIRST, "x")).toThrow(new RangeError("[ocop] agenda: to must be a day such as 2026-05-22"));
    expect(() => agenda([], "2026-05-23", "2026-05-22")).toThrow(
      new RangeError("[ocop] agenda: to must not be before from"),
    );
    expect(agenda([], "2026-05-22", "2026-05-22")).toEqual({ items: [], issues: [] });
  });

  test("a register of 10,000 certificates", () => {
    const register = Array.from({ length: 10_000 }, (_, index) => {
      return { id: `C${index}`, issued: addDays("2023-05-01", index % 900), stars: 3 } as const;
    });
    const { items, issues } = agenda(register, FIRST, LAST);
    expect(issues).toEqual([]);
    expect(items.length).toBeGreaterThan(20_000);
  });
});

describe("order and parts", () => {
  test("certificates without identifier come first, wherever they stand", () => {
    const [named, unnamed] = [{ id: "A", issued: "2026-08-05" }, { issued: "2026-08-05" }];
    for (const list of [
      [named, unnamed],
      [unnamed, named],
    ]) {
      expect(agenda(list, "2029-08-05", "2029-08-05").items.map(({ id }) => id)).toEqual([null, "A"]);
    }
  });

  test("a certificate that was taken back at once has nothing due", () => {
    const dates = readDates([], [], { issued: "2026-08-05", revoked: { date: "2026-08-05" } });
    expect(dates && dueDatesOf(dates)).toEqual([]);
  });
});

describe("properties", () => {
  const registers = fc.array(
    fc
      .record({
        issued: anyDay,
        id: fc.constantFrom("a", "b", undefined),
        filed: fc.option(fc.nat(1200), { nil: undefined }),
      })
      .map(({ issued, id, filed }) => {
        return { issued, id, renewalFiled: filed === undefined ? undefined : addDays(issued, filed) };
      }),
    { maxLength: 20 },
  );

  test("an agenda is the part of the whole one that lies within its days", () => {
    fc.assert(
      fc.property(registers, anyDay, fc.nat(2000), (register, from, days) => {
        const to = addDays(from, days);
        const whole = agenda(register, FIRST, LAST).items;
        expect(agenda(register, from, to).items).toEqual(whole.filter(({ date }) => date >= from && date <= to));
      }),
    );
  });

  test("is sorted by day, and each certificate ends once", () => {
    fc.assert(
      fc.property(registers, (register) => {
        const { items } = agenda(register, FIRST, LAST);
        expect(items.every(({ date }, place) => date >= (items[place - 1]?.date ?? ""))).toBe(true);
        expect(
          items
            .filter(({ kind }) => kind === "expires")
            .map(({ index }) => index)
            .sort((a, b) => a - b),
        ).toEqual([...register.keys()]);
      }),
    );
  });

  test("nothing throws", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(() => agenda(untyped<AgendaCertificate[]>(value), FIRST, LAST)).not.toThrow();
        expect(() => agenda(untyped<AgendaCertificate[]>([value]), FIRST, LAST)).not.toThrow();
      }),
    );
  });
});
