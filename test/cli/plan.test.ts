import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { decision2019 } from "../../src/decisions/2019/index.js";
import { communityTourism, tea } from "../../src/decisions/2026/index.js";
import { rate } from "../../src/scoring/index.js";
import { run } from "../support/command.js";
import { bestSheet, untyped } from "../support/sheets.js";

const folder = mkdtempSync(join(tmpdir(), "ocop-plan-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, value: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof value === "string" ? value : JSON.stringify(value));
  return path;
}

const best = bestSheet(tea);
// 3.5 has a floor of 2 points for 4 stars: its second level.
const sheet = file("sheet.json", { decision: "2026", set: "tea", answers: { ...best, "3.5": 1 } });
const plan = (...words: string[]) => run(["plan", ...words]);

interface Printed {
  readonly ok: boolean;
  readonly plan: {
    readonly cost: number;
    readonly answers: object;
    readonly forced: { criterion: string; to: unknown }[];
  };
  readonly alternatives: unknown[];
  readonly issues: { code: string; message: string }[];
}

describe("ocop plan", () => {
  test("shows what to raise to which level, for people", async () => {
    const { status, out, err } = await plan(sheet, "--target", "4");
    expect([status, err]).toEqual([0, ""]);
    expect(out).toContain("3.5 !");
    expect(out).toContain("1 → 2");
    expect(out).toContain("must rise in every plan");
    expect(out).toMatch(/Total: \d+ → \d+\/100, steps: 1, ★★★★★? [45]/);
    expect((await plan(sheet, "--target", "4", "--lang", "vi")).out).toContain("phải nâng trong mọi phương án");
  });

  test("--json gives a sheet that rates as planned", async () => {
    const printed = JSON.parse((await plan(sheet, "--target", "4", "--json")).out) as Printed;
    expect(printed.plan.forced).toMatchObject([{ criterion: "3.5", from: 1, to: 2 }]);
    expect(printed.plan.cost).toBe(1);
    expect(rate(tea, { answers: untyped(printed.plan.answers) }).stars).toBeGreaterThanOrEqual(4);
  });

  test("--plans shows more of them, --locked leaves criteria alone", async () => {
    const ones = Object.fromEntries(tea.criteria.map(({ code }) => [code, 1]));
    const low = file("low.json", { decision: "2026", set: 11, answers: ones });
    const { out: several } = await plan(low, "--target", "2", "--plans", "2");
    expect(several).toContain("Plan 1");
    expect(several).toContain("Plan 2");
    const { status, out } = await plan(sheet, "--target", "4", "--locked", "3.5", "--json");
    expect(status).toBe(1);
    expect((JSON.parse(out) as Printed).issues).toMatchObject([
      { code: "plan.floor-out-of-reach", message: expect.stringContaining("3.5") },
    ]);
  });

  test("says where there are fewer plans than asked for", async () => {
    const only = "There is no other plan: 3 were asked for, 1 exists";
    expect((await plan(sheet, "--target", "4", "--plans", "3")).out).toContain(only);
    expect((await plan(sheet, "--target", "4", "--plans", "3", "--lang", "vi")).out).toContain(
      "Không còn phương án nào khác: yêu cầu 3, có 1",
    );
    expect((await plan(sheet, "--target", "4")).out).not.toContain("no other plan");
  });

  test("says why there is none", async () => {
    const done = file("done.json", { decision: "2026", set: 11, answers: best });
    const { status, out } = await plan(done, "--target", "3");
    expect(status).toBe(1);
    expect(out).toContain("Nothing to raise: the target of 3 stars is reached");
    expect(out).not.toContain("There is no plan");
    const faulty = file("faulty.json", { decision: "2026", set: 11, answers: { "1.1": 99 } });
    expect((await plan(faulty, "--target", "3")).status).toBe(1);
    const empty = await plan(file("empty.json", { decision: "2026", set: 11, answers: {} }), "--target", "3");
    expect(empty.status).toBe(0);
    expect(empty.out).toContain("Not answered, counted as none of the levels");
  });

  test.each([
    [{ decision: "2026", set: 11 }, "one score sheet with answers is needed"],
    [[], "one score sheet with answers is needed"],
    [`${"{}\n".repeat(2)}`, "one score sheet with answers is needed"],
    ['{\n "answers": {,}}', "bad.json: line 2, column 14: not valid JSON"],
    [" ", "bad.json: it is empty"],
  ])("%j is refused", async (value, sentence) => {
    const { status, err } = await plan(file("bad.json", value), "--target", "4");
    expect(status).toBe(2);
    expect(err).toContain(sentence);
  });

  test.each([
    [{ answers: {} }, "decision.unknown", "No decision is named"],
    [{ decision: "2018", set: 1, answers: {} }, "evaluation.no-points", "2018"],
    [{ id: 7, decision: "2026", set: 99, answers: {} }, "set.unknown", "has no product set 99"],
  ])("%j: says which set there is not, as rate does", async (value, code, sentence) => {
    const path = file("unknown.json", value);
    const { status, out, err } = await plan(path, "--target", "4");
    expect([status, err]).toEqual([1, ""]);
    expect(out).toContain(sentence);
    const printed = JSON.parse((await plan(path, "--target", "4", "--json")).out) as object;
    expect(printed).toMatchObject({
      ok: false,
      issues: [{ code, message: expect.stringContaining(sentence) }],
    });
    expect((printed as { id?: number }).id).toBe("id" in value ? 7 : undefined);
  });

  test("--json names the evaluation, and where in it something is wrong", async () => {
    const faulty = file("wrong.json", {
      id: "a",
      decision: "2026",
      set: 11,
      answers: { "1.1": 99 },
      rejections: ["no"],
    });
    expect(JSON.parse((await plan(faulty, "--target", "3", "--json")).out)).toMatchObject({
      id: "a",
      ok: false,
      issues: [{ path: ["answers", "1.1"] }, { path: ["rejections", 0] }],
    });
    const noList = file("no-list.json", { decision: "2026", set: 11, answers: best, rejections: "no" });
    expect(JSON.parse((await plan(noList, "--target", "3", "--json")).out)).toMatchObject({
      issues: [{ code: "field.wrong-type", path: ["rejections"] }],
    });
    expect(JSON.parse((await plan(sheet, "--target", "4", "--json")).out)).not.toHaveProperty("id");
  });

  test("notes where a form rests on a second-hand source", async () => {
    const set = decision2019.sets.find(({ verified }) => !verified);
    const answers = set && bestSheet(set);
    const path = file("second-hand.json", { decision: "2019", set: set?.set, answers });
    expect((await plan(path, "--target", "5")).out).toMatch(/Notes\n {2}- .*rests on a second-hand source/);
    expect((await plan(sheet, "--target", "4")).out).not.toContain("Notes");
  });

  test("refuses wrong arguments and missing files", async () => {
    expect((await plan(sheet)).status).toBe(2);
    expect((await plan(sheet, "--target", "6")).status).toBe(2);
    expect((await plan(sheet, "--target", "4", "--plans", "21")).err).toContain("1–20");
    expect((await plan(sheet, "--target", "4", "--locked", "3.5, 9.9")).err).toContain("the criteria set has no 9.9");
    expect((await plan(join(folder, "none.json"), "--target", "4")).err).toContain("cannot read");
  });
});

describe("ocop plan, of a council", () => {
  const members = [
    { id: "Lan", answers: { ...best, "3.5": 1 } },
    { answers: { ...best, "3.5": 1 } },
    { answers: best },
  ];
  const council = file("council.json", { decision: "2026", set: "tea", members });

  test("plans on the average, for people", async () => {
    const { status, out, err } = await plan(council, "--target", "5");
    expect([status, err]).toEqual([0, ""]);
    expect(out).toContain("3.5 !");
    // 1, 1 and 3 points: an average of 1.66, and 98.66 in all. The floor takes 2; with 2, 2 and 3 it is met.
    expect(out).toContain("1.66 → 2.33");
    expect(out).toContain("98.66 → 99.33/100");
    expect(await plan(council, "--target", "5", "--lang", "vi")).toMatchObject({
      out: expect.stringContaining("1,66 → 2,33"),
    });
  });

  test("prints exact averages and every member's sheet as JSON", async () => {
    const { out } = await plan(council, "--target", "5", "--json");
    const { plan: found } = JSON.parse(out) as {
      plan: { points: object; members: { id?: string; answers: object }[] };
    };
    expect(found.points).toEqual({
      before: { sum: 296, count: 3 },
      after: { sum: 298, count: 3 },
      gained: { sum: 2, count: 3 },
    });
    expect(found.members.map(({ id }) => id)).toEqual(["Lan", undefined, undefined]);
    expect(rate(tea, { members: untyped<[]>(found.members) }).stars).toBe(5);
  });

  test("compares floors as the council does", async () => {
    // The mean of 3.5 reaches the floor of 4 stars, 2 points, when two of three members see the third level.
    const split = file("split.json", {
      decision: "2026",
      set: "tea",
      members: [{ answers: { ...best, "3.5": 0 } }, { answers: best }, { answers: best }],
    });
    expect((await plan(split, "--target", "4")).status).toBe(1);
    const { status, out } = await plan(split, "--target", "4", "--floors", "every", "--json");
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ plan: { forced: [{ criterion: "3.5", from: [0, 3, 3], to: 2 }] } });
  });

  test("names what members have not answered, and cases they do not agree on", async () => {
    const { "1.1": _, ...open } = best;
    const gaps = file("gaps.json", { decision: "2026", set: "tea", members: [{ answers: best }, { answers: open }] });
    expect((await plan(gaps, "--target", "5")).out).toContain("Member 2: 1.1");
    const tourism = { ...bestSheet(communityTourism), "3.5": 1 };
    const cases = file("cases.json", {
      decision: "2026",
      set: 26,
      members: [{ answers: { ...tourism, "8": "a1" } }, { answers: { ...tourism, "8": "b1" } }],
    });
    const { out } = await plan(cases, "--target", "5");
    expect(out).toContain("Members answer different cases");
    expect(out).toContain("- 8");
    const { out: refused } = await plan(cases, "--target", "5", "--locked", "3.5");
    expect(refused).toContain("members answer different cases and must first agree which one applies");
  });

  test("says what is wrong with the members", async () => {
    const faulty = file("faulty-council.json", { decision: "2026", set: "tea", members: [7] });
    const { status, out } = await plan(faulty, "--target", "4");
    expect(status).toBe(1);
    expect(out).toContain("There is no plan");
    const both = file("both.json", { decision: "2026", set: "tea", answers: {}, members: [] });
    const { status: refused, err } = await plan(both, "--target", "4");
    expect(refused).toBe(2);
    expect(err).toContain("one council with members");
  });
});

describe("ocop plan --from, art. 6.1b and c", () => {
  const sheets = join(import.meta.dirname, "../../examples/demo/sheets");
  const [now, earlier] = [join(sheets, "6-tea-upgrade.json"), join(sheets, "6-tea-2023.json")];
  const from = (...words: string[]) => plan(now, "--target", "4", "--from", earlier, ...words);

  test("says what of a filing under 148 still serves, in both languages", async () => {
    const { status, out, err } = await from("--on", "2026-11-24");
    expect([status, err]).toEqual([0, ""]);
    for (const line of [
      "Upgrade: from the earlier dossier (2023/11) to the new one (2026/11), on 2026-11-24",
      "Intellectual property papers 4-0312345, to 2029-04-02",
      "12/2023, expired on 2026-05-31, the new dossier has another one that is valid",
      "To be filed now (26/2026/QĐ-TTg, art. 6.1b)",
      "(form 02), showing: what changed since the recognition, evidence of the changes",
      "16 criteria: 1.1, 1.3,",
      "2.2 (Packaging): 2 → 3 points",
      "Criterion 3.1 (Form of business organisation) no longer has the level chosen before",
      "The floor for 4 stars is missed at criterion 2.1 (Origin of the product idea): 3 points needed, 2 earned",
      "The floor for 3 stars at criterion 4.1 (Main sales area) is not answered yet: 2 points needed",
      "Test report of the earlier dossier expired on 2024-07-20",
      "Total: 48 → 70/100",
    ]) {
      expect(out).toContain(line);
    }
    const { out: vi } = await from("--on", "2026-11-24", "--lang", "vi");
    expect(vi).toContain("Hồ sơ lần này (điểm b khoản 1 Điều 6 Quyết định 26/2026/QĐ-TTg)");
    expect(vi).toContain("12/2023, hết hạn ngày 31/05/2026, hồ sơ mới có bản khác còn hiệu lực");
  });

  test("looks at documents on the day, today where none is said; --kind stands before the dossier's own", async () => {
    expect((await from("--on", "2026-05-31")).out).toContain("12/2023, to 2026-05-31");
    expect((await from()).out).toContain("on 2026-11-25");
    const { out } = await from("--kind", "re-evaluation");
    expect(out).toContain("Re-evaluation: from");
    expect(out).toContain("(26/2026/QĐ-TTg, art. 6.1c)");
  });

  test("--json gives the changes beside the plan, and the plan starts from both sheets", async () => {
    const { status, out } = await from("--json");
    expect(status).toBe(0);
    const printed = JSON.parse(out) as Printed & { changes: { answers: { open: { message: string }[] } } };
    expect(printed).toMatchObject({
      id: "Shan tea, 2026",
      ok: true,
      changes: {
        kind: "upgrade",
        documents: {
          expired: [
            { index: 3, sameKind: [1] },
            { index: 6, sameKind: [] },
          ],
        },
        changes: [{ criterion: "2.2", from: 3, to: 4 }],
        gap: { target: 4, isReached: false },
        notes: [
          { code: "dossier.expired-not-renewed", message: expect.stringContaining("Test report") },
          { code: "dossier.change-without-evidence", message: expect.stringContaining("2.2") },
        ],
      },
    });
    expect(printed.changes.answers.open[0]?.message).toContain("1.5");
    // 1.2 and 2.2 are answered now, 1.3 was 1.2 in 2023, 2.1 rises.
    expect(printed.plan.answers).toMatchObject({ "1.2": 2, "1.3": 2, "2.1": 4, "2.2": 4 });
  });

  test("a council's earlier sheets will do, and files without a dossier", async () => {
    const council = file("members.json", {
      decision: "2026",
      set: 11,
      members: [{ answers: best }, { answers: best }],
    });
    const empty = file("now.json", { decision: "2026", set: 11, answers: {} });
    const { status, out } = await plan(empty, "--target", "4", "--from", council);
    expect(status).toBe(1);
    expect(out).toContain(`${tea.criteria.length} criteria: `);
    expect(out).toContain("Nothing to raise");
    expect(out).not.toContain("Documents");
  });

  test("names what is wrong with either, at its place", async () => {
    const bad = file("earlier-bad.json", {
      decision: "2026",
      set: 11,
      answers: { "1.1": 9 },
      dossier: { kind: "first" },
    });
    const { status, out } = await plan(sheet, "--target", "4", "--from", bad);
    expect(status).toBe(1);
    expect(out).toContain("The two dossiers cannot be compared");
    expect(out).toContain("previous.answers.1.1: ");
    expect(out).toContain("previous.dossier.documents: ");
    expect(JSON.parse((await plan(sheet, "--target", "4", "--from", bad, "--json")).out)).toMatchObject({
      ok: false,
      issues: expect.arrayContaining([expect.objectContaining({ path: ["previous", "answers", "1.1"] })]),
    });
    const noSet = file("earlier-no-set.json", { decision: "2026", set: 99, answers: {} });
    expect((await plan(sheet, "--target", "4", "--from", noSet)).out).toContain("has no product set 99");
    const odd = file("odd.json", { decision: "2026", set: 11, answers: {}, dossier: 7 });
    expect((await plan(odd, "--target", "4", "--from", sheet)).out).toContain("now.dossier: ");
  });

  test.each([
    [["--from", "none.json"], "cannot read none.json"],
    [["--from", now, "--kind", "first"], "--kind"],
    [["--from", now, "--on", "2026-02-30"], "2026-05-10 or 10/05/2026"],
  ])("%j is refused", async (words, sentence) => {
    const { status, err } = await plan(sheet, "--target", "4", ...words);
    expect(status).toBe(2);
    expect(err).toContain(sentence);
  });

  test("a council now, or an earlier file without anything, is refused", async () => {
    const council = file("council-now.json", { decision: "2026", set: 11, members: [{ answers: best }] });
    expect((await plan(council, "--target", "4", "--from", earlier)).err).toContain("the producer's own");
    const nothing = file("nothing.json", { decision: "2026", set: 11 });
    const { status, err } = await plan(sheet, "--target", "4", "--from", nothing);
    expect([status, err]).toEqual([2, expect.stringContaining("of the last time is needed")]);
  });
});
