import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { widthOf } from "../../src/cli/io/layout.js";
import { run } from "../support/command.js";

const demo = (name: string) => join(import.meta.dirname, "../../examples/demo/sheets", name);
const input = (name: string) => join(import.meta.dirname, "screens/input", name);

/** What people type, by the name of the file with what they see. */
const screens: Readonly<Record<string, readonly string[]>> = {
  help: ["--help"],
  "rate-help": ["rate", "--help"],
  sets: ["sets"],
  "sets-by-name": ["sets", "mật ong"],
  "sets-unknown": ["sets", "mat onk"],
  "form-of-cases": ["sets", "du lịch"],
  "rate-floor-missed": ["rate", demo("2-tea.json")],
  "rate-cases": ["rate", demo("4-tourism.json")],
  "rate-faulty": ["rate", demo("5-faulty.json")],
  "rate-unfinished": ["rate", input("unfinished.json")],
  "rate-council": ["rate", demo("3-council.json")],
  "rate-council-faulty": ["rate", input("council-faulty.json")],
  "rate-council-divided": ["rate", input("council-divided.json")],
  "rate-many": ["rate", input("many.ndjson")],
  explain: ["explain", demo("2-tea.json")],
  "explain-unfinished": ["explain", input("unfinished.json")],
  "explain-council": ["explain", demo("3-council.json")],
  plan: ["plan", demo("2-tea.json"), "--target", "4", "--plans", "3"],
  "plan-council": ["plan", demo("3-council.json"), "--target", "5"],
  "plan-from": [
    "plan",
    demo("6-tea-upgrade.json"),
    "--target",
    "4",
    "--from",
    demo("6-tea-2023.json"),
    "--on",
    "2026-11-24",
  ],
  diff: ["diff", "2023/11"],
  when: ["when", "--filed", "10/05/2026", "--kind", "lần đầu"],
  "when-in-a-round": ["when", "--filed", "2026-08-10", "--kind", "first"],
  certificate: ["certificate", "--issued", "2026-08-05", "--on", "2029-03-01"],
  new: ["new", "nước mắm"],
  "new-several": ["new", "chè"],
  summary: ["summary", demo("7-round.json")],
  stats: ["stats", input("provinces.csv"), "--on", "24/11/2026"],
  "stats-by-province": ["stats", input("provinces.csv"), "--on", "2026-11-24", "--by", "tỉnh"],
  "stats-of-register": ["stats", demo("8-register.csv"), "--on", "2026-11-24"],
  verify: ["verify", demo("8-register.csv"), "--on", "2026-11-24"],
  "agenda-of-register": ["agenda", demo("8-register.csv"), "--from", "24/11/2026", "--to", "31/08/2029", "--by", "xã"],
  agenda: ["agenda", input("certificates.json"), "--from", "2026-08-01", "--to", "2029-02-28"],
  "check-register": ["check", input("register.csv")],
  "check-sheet": ["check", demo("5-faulty.json")],
  "paper-help": ["paper", "--help"],
  "paper-nothing": ["paper", "minutes"],
  "unknown-command": ["rte", "x"],
};

const widths = [50, 80, 100, 140];

/** What a command shows: what it prints, and after it what it says on standard error. */
async function screen(line: readonly string[], language: string, columns?: number): Promise<string> {
  const env = columns === undefined ? {} : { COLUMNS: String(columns) };
  const { out, err } = await run([...line, "--lang", language], { env });
  return [out, err].filter((text) => text !== "").join("· stderr ·\n");
}

describe.each(["vi", "en"])("what people see, %s", (language) => {
  test.each(Object.keys(screens))("%s", async (name) => {
    const line = screens[name] ?? [];
    const shown: string[] = [];
    for (const columns of widths) {
      const text = await screen(line, language, columns);
      const tooWide = text.split("\n").filter((each) => widthOf(each) > columns && /\S +\S/.test(each.trim()));
      expect(tooWide, `${columns} columns`).toEqual([]);
      shown.push(`═══ ${columns} ═══\n${text}`);
    }
    await expect(shown.join("\n")).toMatchFileSnapshot(`screens/${name}.${language}.txt`);
  });

  test.each([
    ["rate-plain", ["rate", demo("2-tea.json"), "--plain"]],
    ["rate-council-plain", ["rate", demo("3-council.json"), "--plain"]],
    ["plan-plain", ["plan", demo("2-tea.json"), "--target", "4", "--plain"]],
    ["summary-plain", ["summary", demo("7-round.json"), "--plain"]],
    ["stats-plain", [...(screens["stats-by-province"] ?? []), "--plain"]],
    ["verify-plain", ["verify", demo("8-register.csv"), "--on", "2026-11-24", "--plain"]],
    ["when-plain", ["when", "--filed", "2026-08-10", "--kind", "first", "--plain"]],
    ["agenda-plain", [...(screens["agenda"] ?? []), "--plain"]],
  ])("%s: a labelled line for each row, neither boxes nor symbols", async (name, line) => {
    const text = await screen(line, language, 50);
    expect(text).not.toMatch(/[│┌└─★☆✗✓→]/);
    await expect(text).toMatchFileSnapshot(`screens/${name}.${language}.txt`);
  });
});
