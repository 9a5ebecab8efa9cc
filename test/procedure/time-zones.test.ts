import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";

const entry = resolve("dist/procedure/index.cjs");
const script = resolve("test/support/procedure-answers.cjs");

/** The zones with their minutes behind UTC on 1 January 2026. */
const zones = [
  ["UTC", 0],
  ["Asia/Ho_Chi_Minh", -420],
  ["Pacific/Kiritimati", -840],
  ["America/Los_Angeles", 480],
] as const;

interface Answers {
  readonly offset: number;
  readonly answers: string;
}

/** What a program of a zone answers; it is started once. */
const known = new Map<string, Answers>();

function answersIn(zone: string): Answers {
  const env = { ...process.env, TZ: zone };
  const found =
    known.get(zone) ??
    (JSON.parse(execFileSync(process.execPath, [script, entry], { env, encoding: "utf8", maxBuffer: 1e8 })) as Answers);
  known.set(zone, found);
  return found;
}

describe("the built package answers alike in every time zone", () => {
  beforeAll(() => {
    if (!existsSync(entry)) {
      throw new Error(`${entry} is missing: build first`);
    }
  });

  test.each(zones)("%s", (zone, offset) => {
    const found = answersIn(zone);
    expect(found.offset).toBe(offset);
    expect(found.answers).toBe(answersIn("UTC").answers);
  });

  test("and with something to say", () => {
    const { answers, agenda } = JSON.parse(answersIn("Pacific/Kiritimati").answers) as {
      answers: Record<string, unknown>[];
      agenda: { items: object[]; issues: object[] };
    };
    expect(answers).toHaveLength(247);
    expect(answers.find(({ day }) => day === "2028-02-29")).toMatchObject({
      governing: { value: { decision: "2026" } },
      end: "2031-02-28",
      window: { opens: "2027-09-02", closes: "2027-11-01" },
      reevaluation: "2028-04-14",
    });
    expect(answers.find(({ day }) => day === "2026-05-21")).toMatchObject({
      governing: { value: { decision: "2023", completeBy: "2026-07-21" } },
      status: { value: { status: "valid" } },
      rank: { stars: 4, until: "2027-02-28" },
    });
    expect(agenda.issues).toEqual([]);
    expect(agenda.items.length).toBeGreaterThan(100);
  });
});
