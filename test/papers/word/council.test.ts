import { describe, expect, test } from "vitest";
import { decision2023 } from "../../../src/decisions/2023/index.js";
import { decision2026 } from "../../../src/decisions/2026/index.js";
import { councilReport, minutes } from "../../../src/papers/word/council/papers.js";
import { scoreSheetsPaper } from "../../../src/papers/word/sheets/score-sheets.js";
import { rateEvaluation } from "../../../src/scoring/rate-evaluation.js";
import { evaluations, session } from "./documents.js";

const made = councilReport(evaluations, session, [decision2026]);
const report = made.ok ? made.value : undefined;
const members = session["members"] as readonly { readonly id: string; readonly name: string }[];
const nuocMam = evaluations[0] ?? {};

const codes = (evaluation: unknown, own: unknown = session) => {
  const result = councilReport(evaluation, own, [decision2026, decision2023]);
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
};

describe("a council's report", () => {
  test("every product has the rating that rateEvaluation gives", () => {
    for (const [index, product] of (report?.products ?? []).entries()) {
      const { product: _, ...evaluation } = evaluations[index] ?? {};
      const rating = rateEvaluation(evaluation, [decision2026], { on: "2026-11-24" });
      expect(product.average).toEqual(rating.exact);
      expect([product.stars, product.band, product.missedFloors.length]).toEqual([
        rating.stars,
        rating.band,
        rating.missedFloors.length,
      ]);
      expect(product.sheets.map(({ total }) => total)).toEqual(rating.council?.totals);
      expect(product.sheets.reduce((sum, { total }) => sum + total, 0)).toBe(rating.exact.sum);
      for (const { parts, total } of product.sheets) {
        expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(total);
      }
    }
    expect(report?.products).toHaveLength(5);
  });

  test("proposals are those of art. 7.3d and e: 3 and 4 stars here, from 90 points on to the ministry, 1 and 2 stars none", () => {
    const names = (list: readonly { readonly product: { readonly name: string } }[] = []) =>
      list.map(({ product }) => product.name);
    const { recognise, refer, none, stopped } = report?.proposals ?? {};
    expect(names(recognise?.[4])).toEqual(["Nước mắm Cá Cơm"]);
    expect(names(recognise?.[3])).toEqual(["Chè xanh búp non", "Mạng lưới nhà nghỉ cộng đồng Bản Mới"]);
    expect(names(refer)).toEqual(["Chè Shan tuyết"]);
    expect(names(none)).toEqual(["Chè khô đóng gói"]);
    expect(stopped).toEqual([]);
  });

  test("each product is proposed for exactly one thing", () => {
    const { recognise, ...others } = report?.proposals ?? { recognise: {} };
    const all = [...Object.values(recognise), ...Object.values(others)].flat();
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength(5);
  });

  test("stars that rest on a reading say so", () => {
    const below = report?.products.filter(({ stars, band }) => stars !== band) ?? [];
    expect(below.length).toBeGreaterThan(0);
    for (const { readings } of below) {
      expect(readings.map(({ code }) => code)).toEqual(["floors.demotion-assumed"]);
      expect(readings[0]?.text.vi).toContain("ở đây hiểu là giảm hạng");
    }
  });

  test("a ground that was reported stops a product", () => {
    const result = councilReport([{ ...nuocMam, rejections: ["forged-dossier"] }], session, [decision2026]);
    const [product] = result.ok ? result.value.proposals.stopped : [];
    expect(product?.grounds[0]?.text.vi).toMatch(/^Hồ sơ bị loại: /);
    expect(product?.stars).toBeNull();
  });

  test("what the ministry's council gives under 90 goes back to the province (art. 7.4g)", () => {
    const result = councilReport([nuocMam], { ...session, tier: "ministry" }, [decision2026]);
    expect(result.ok && result.value.proposals.return.map(({ product }) => product.name)).toEqual(["Nước mắm Cá Cơm"]);
  });

  test("records of evaluationSchema are read as well, their assessors by name", () => {
    const sheets = (nuocMam["members"] as readonly { readonly id: string; readonly answers: object }[]).map(
      ({ id, answers }) => ({
        decision: "2026",
        set: "liquid-condiments",
        role: "council-member",
        date: "2026-11-24",
        assessor: { name: members.find((member) => member.id === id)?.name },
        remarks: { "1.1": "Tốt" },
        answers,
      }),
    );
    const record = { ...nuocMam, council: { tier: "province" }, date: "2026-11-24", members: sheets };
    const result = scoreSheetsPaper([record], session, [decision2026]);
    const [sheet] = result.ok ? result.value.sheets : [];
    expect(sheet?.result).toMatchObject({ name: "Nguyễn Văn An", total: 66 });
    expect(sheet?.criteria[0]).toMatchObject({ code: "1.1", remark: "Tốt", points: 3, max: 5 });
  });
});

describe("attendance", () => {
  test("of those appointed, present and absent", () => {
    expect(report?.attendance.present).toHaveLength(7);
    expect(report?.attendance.absent.map(({ name }) => name)).toEqual(["Bùi Thị Khánh"]);
    expect(report?.products[2]?.missing.map((place) => members[place]?.name)).toEqual([
      "Đặng Văn Hải",
      "Bùi Thị Khánh",
    ]);
  });

  test("in writing, whoever gave no opinion took no part; a first evaluation in writing is noted (art. 7.6d)", () => {
    const { isAbsent: _, ...last } = { ...members[7] } as { isAbsent?: boolean };
    const present = { ...session, form: "written", members: [...members.slice(0, 7), last] };
    const result = minutes(evaluations, present, [decision2026]);
    expect(result.ok && result.value.paper).toBe("written-opinions");
    expect(result.ok && result.value.attendance.absent.map(({ name }) => name)).toEqual(["Bùi Thị Khánh"]);
    const notes = result.ok ? result.value.notes.map(({ code }) => code) : [];
    expect(notes).toContain("paper.written-but-first");
    expect(notes).toContain("paper.referred-below-floors");
  });
});

describe("what is wrong", () => {
  test.each<readonly [string, unknown, unknown, readonly string[]]>([
    ["no list", "x", session, ["field.wrong-type evaluations"]],
    ["nothing on the list", [], session, ["paper.no-evaluations evaluations"]],
    ["no session", [nuocMam], null, ["field.wrong-type session"]],
    ["a session without its day", [nuocMam], { ...session, date: undefined }, ["field.missing session.date"]],
    ["a field that sessions do not have", [nuocMam], { ...session, chair: "An" }, ["field.unknown session.chair"]],
    [
      "a member twice",
      [nuocMam],
      { ...session, members: [...members, members[0]] },
      ["paper.same-member session.members.8"],
    ],
    [
      "an absent member with a sheet",
      [nuocMam],
      {
        ...session,
        members: members.map((member) => ({ ...member, isAbsent: member.id === "tv1" || member.id === "tv8" })),
      },
      ["paper.absent-with-sheet session.members.0.isAbsent"],
    ],
    [
      "evaluations by two decisions",
      [nuocMam, { decision: "2023", set: "tea", product: "Chè", answers: {} }],
      session,
      [],
    ],
    [
      "a product without a name",
      [{ ...nuocMam, id: undefined, product: undefined }],
      session,
      ["field.missing evaluations.0.product"],
    ],
    [
      "characters that cannot be printed",
      [{ ...nuocMam, product: "Chè\u0000" }],
      session,
      ["text.unprintable-character evaluations.0.product"],
    ],
  ])("%s", (name, evaluation, own, expected) => {
    if (name === "evaluations by two decisions") {
      expect(codes(evaluation, own).length).toBeGreaterThan(0);
    } else {
      expect(codes(evaluation, own)).toEqual(expected);
    }
  });

  test("a sheet of somebody who was not appointed", () => {
    const sheets = (nuocMam["members"] as readonly object[]).map((sheet, index) =>
      index === 1 ? { ...sheet, id: "x" } : sheet,
    );
    expect(codes([{ ...nuocMam, members: sheets }])).toContain("paper.not-a-member evaluations.0.members.1.id");
  });
});
