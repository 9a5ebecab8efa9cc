import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { endOfTerm } from "../../src/decisions/end-of-term.js";
import { displayRank, type Recognition, recognitionSchema, validate } from "../../src/records/index.js";
import { untyped } from "../support/sheets.js";

const facts = "../shared/facts/real-results.json";

interface Fact {
  readonly id: number;
  readonly product: string;
  readonly date: string;
  readonly stars: number | null;
  readonly starsKind: string;
  readonly level: string;
  readonly source: string;
  readonly expires?: string | null;
}

function read(input: object): Recognition {
  const result = validate(recognitionSchema, input);
  if (!result.ok) {
    throw new Error(JSON.stringify([input, result.issues]));
  }
  return result.value;
}

const shown = (recognition: Recognition, on: string) => displayRank(recognition, on).stars;

const levels = [
  ["district", "district"],
  ["province", "province"],
  ["central", "ministry"],
] as const;

function toRecognition({ product, date, stars, starsKind, level, source, expires }: Fact): Recognition {
  const decisionNumber = /\d+\/QĐ-UBND/.exec(`${date} ${source}`)?.[0];
  const day = /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0];
  const isProposal = /proposal|proposed|candidate|score sheet/.test(`${level} ${starsKind}`);
  const authority = levels.find(([word]) => level.startsWith(word))?.[1];
  const isSigned = day !== undefined && decisionNumber !== undefined && authority !== undefined;
  return read({
    productName: product,
    stars,
    evidence: isProposal ? "proposal" : isSigned ? "signed-decision" : "official-news",
    year: Number(date.slice(0, 4)),
    ...(decisionNumber !== undefined && { decisionNumber }),
    ...(day !== undefined && { date: day }),
    ...(authority !== undefined && { authority: { tier: authority } }),
    ...(typeof expires === "string" && { expires }),
    ...(source.startsWith("http") && { sources: [source] }),
  });
}

describe.skipIf(!existsSync(facts))("published results of real products", () => {
  const all = existsSync(facts) ? untyped<readonly Fact[]>(JSON.parse(readFileSync(facts, "utf8"))) : [];
  const awards = all.filter(({ stars }) => stars !== null).map(toRecognition);
  const withEvidence = (...kinds: string[]) => awards.filter(({ evidence }) => kinds.includes(evidence));

  test("are of every evidence a published result can have", () => {
    expect(withEvidence("signed-decision").length).toBeGreaterThan(10);
    expect(withEvidence("official-news").length).toBeGreaterThan(5);
    expect(withEvidence("proposal").length).toBeGreaterThan(3);
  });

  test("expire 36 months after their date", () => {
    const dated = all.filter(({ expires }) => typeof expires === "string");
    expect(dated.length).toBeGreaterThan(10);
    for (const { date, expires } of dated) {
      expect(expires).toBe(endOfTerm(date));
    }
  });

  test("by a signed decision are shown from their day to the last of their term", () => {
    for (const recognition of withEvidence("signed-decision")) {
      const { date = "", stars } = recognition;
      const last = endOfTerm(date);
      expect(shown(recognition, date)).toBe(stars);
      expect(shown(recognition, last)).toBe(stars);
      expect(displayRank(recognition, last)).toMatchObject({ expires: last });
      const dayAfter = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
      expect(displayRank(recognition, dayAfter)).toEqual({ stars: null, because: "expired" });
    }
  });

  test("from news are shown where the news has a day", () => {
    for (const recognition of withEvidence("official-news")) {
      const { date, stars, year } = recognition;
      const expected = date === undefined ? { because: "term-unknown" } : { stars, evidence: "official-news" };
      expect(displayRank(recognition, `${year}-12-31`)).toMatchObject(expected);
    }
  });

  test("that were only proposed are never shown", () => {
    for (const recognition of withEvidence("proposal")) {
      for (const on of ["2020-01-01", "2022-06-01", "2023-05-17", "2026-11-24"]) {
        expect(displayRank(recognition, on)).toEqual({ stars: null, because: "proposal" });
      }
    }
  });

  test("that were revoked have no stars, and as recognitions show none from then on", () => {
    const revoked = all.filter(({ starsKind }) => starsKind === "certificate revoked");
    expect(revoked.length).toBeGreaterThan(0);
    for (const fact of revoked) {
      expect(fact.stars).toBeNull();
      const until = { date: `${fact.date.slice(0, 7)}-01`, ground: "criteria-no-longer-met" };
      const recognition = { ...toRecognition({ ...fact, stars: 3, date: "2021" }), revoked: until } as const;
      expect(displayRank(read(recognition), "2024-12-31")).toEqual({ stars: null, because: "revoked" });
    }
  });
});

describe("some real recognitions", () => {
  const province = { evidence: "signed-decision", authority: { tier: "province" } };

  test.each([
    // Lâm Đồng, Đắk Nông, Thanh Hóa and Nghệ An: the last lapsed on 2023-02-04 to the day.
    [3, "3981/QĐ-UBND", "2026-08-05", "2029-08-05"],
    [4, "858/QĐ-UBND", "2025-06-19", "2028-06-19"],
    [4, "5445/QĐ-UBND", "2019-12-23", "2022-12-23"],
    [3, "303/QĐ-UBND", "2020-02-04", "2023-02-04"],
  ])("%d stars by %s of %s are shown until %s", (stars, decisionNumber, date, last) => {
    const recognition = read({ ...province, stars, decisionNumber, date });
    expect(displayRank(recognition, last)).toEqual({
      stars,
      evidence: "signed-decision",
      decisionNumber,
      date,
      expires: last,
    });
    expect(shown(recognition, `${last.slice(0, 4)}-12-31`)).toBeNull();
    expect(shown(recognition, `${date.slice(0, 4)}-01-01`)).toBeNull();
  });

  test("a 3-star rank of a district, awarded before districts ended, holds until its term ends", () => {
    const recognition = read({
      stars: 3,
      evidence: "signed-decision",
      decisionNumber: "1887/QĐ-UBND",
      date: "2025-06-16",
      authority: { tier: "district" },
    });
    expect(shown(recognition, "2025-07-01")).toBe(3);
    expect(shown(recognition, "2028-06-16")).toBe(3);
    expect(shown(recognition, "2028-06-17")).toBeNull();
  });

  test("a candidate for 5 stars of 2022 is no 5-star product", () => {
    const candidate = read({ stars: 5, evidence: "proposal", decisionNumber: "317/UBND-KT", date: "2022-01-17" });
    expect(displayRank(candidate, "2022-02-01")).toEqual({ stars: null, because: "proposal" });
  });

  test("the ministry's list known from news by its year alone shows nothing", () => {
    const source = "https://kinhtetieudung.vn/them-22-san-pham-duoc-cong-nhan-dat-ocop-5-sao-a5526.html";
    const listed = read({ stars: 5, evidence: "official-news", year: 2023, sources: [source] });
    expect(displayRank(listed, "2023-12-31")).toEqual({ stars: null, because: "term-unknown" });
  });
});
