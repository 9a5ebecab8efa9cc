import { describe, expect, test } from "vitest";
import { communityTourism, sets, tea } from "../../src/decisions/2026/index.js";
import type { EnterpriseSize, ProducerType } from "../../src/decisions/participation.js";
import { message } from "../../src/messages/message.js";
import { eligibility } from "../../src/records/index.js";

const source = "26/2026/QĐ-TTg, art. 2.3";
const registration = { number: "4600100001" };

// 26/2026 art. 2.3: the first six for any product; the last three for tourism besides.
const general: readonly ProducerType[] = [
  "cooperative",
  "cooperative-group",
  "enterprise",
  "farm",
  "production-household",
  "registered-household",
];
const tourismOnly: readonly ProducerType[] = ["association", "operating-centre", "equivalent-organisation"];

describe("eligibility under 26/2026", () => {
  test.each(general)("%s may register goods and tourism", (type) => {
    for (const set of [tea, communityTourism]) {
      expect(eligibility({ type, size: "small", registration }, set)).toStrictEqual({ eligible: true, reasons: [] });
    }
  });

  test.each(tourismOnly)("%s may register tourism, no goods", (type) => {
    expect(eligibility({ type }, communityTourism)).toStrictEqual({ eligible: true, reasons: [] });
    expect(eligibility({ type }, tea)).toStrictEqual({
      eligible: false,
      reasons: [
        { code: "eligibility.only-in-sectors", path: ["type"], params: { type, sectors: ["tourism"], source } },
      ],
    });
  });

  test("of all 26 sets, associations may register those of tourism", () => {
    const open = sets.filter((set) => eligibility({ type: "association" }, set).eligible === true);
    expect(open.map(({ sector }) => sector)).toEqual(open.map(() => "tourism"));
    expect(open.length).toBe(sets.filter(({ sector }) => sector === "tourism").length);
    expect(open.length).toBeGreaterThan(0);
    expect(open.length).toBeLessThan(26);
  });

  test.each(["micro", "small", "medium"] satisfies EnterpriseSize[])("a %s enterprise may", (size) => {
    expect(eligibility({ type: "enterprise", size }, tea)).toStrictEqual({ eligible: true, reasons: [] });
  });

  test("a large enterprise may not", () => {
    for (const set of [tea, communityTourism]) {
      expect(eligibility({ type: "enterprise", size: "large" }, set)).toStrictEqual({
        eligible: false,
        reasons: [{ code: "eligibility.too-large", path: ["size"], params: { size: "large", source } }],
      });
    }
  });

  test("of an enterprise of unknown size it cannot be said", () => {
    expect(eligibility({ type: "enterprise", registration }, tea)).toStrictEqual({
      eligible: null,
      reasons: [
        {
          code: "eligibility.size-unknown",
          path: ["size"],
          params: { allowed: ["micro", "small", "medium"], source },
        },
      ],
    });
  });

  test("a size says nothing of other types", () => {
    expect(eligibility({ type: "cooperative", size: "large" }, tea).eligible).toBe(true);
  });

  test("a household with a business registration has one; without, it cannot be said", () => {
    const type = "registered-household";
    expect(eligibility({ type }, tea)).toStrictEqual({
      eligible: null,
      reasons: [
        {
          code: "eligibility.registration-unknown",
          path: ["registration"],
          params: { type, source, isReading: false },
        },
      ],
    });
    expect(eligibility({ type, registration }, tea).eligible).toBe(true);
  });

  // art. 1.2: "hộ sản xuất và hộ gia đình có đăng ký kinh doanh"; 3.1: "tổ hợp tác (có giấy đăng ký kinh doanh theo quy định)"
  test.each([
    ["production-household", "26/2026/QĐ-TTg, art. 1.2", "khoản 2 Điều 1 Quyết định 26/2026/QĐ-TTg"],
    ["cooperative-group", "26/2026/QĐ-TTg, criterion 3.1", "tiêu chí 3.1 Quyết định 26/2026/QĐ-TTg"],
  ] as const)("art. 1.2 and criterion 3.1: %s without a registration is not known", (type, where, cited) => {
    for (const set of [tea, communityTourism]) {
      const { eligible, reasons } = eligibility({ type }, set);
      expect(eligible).toBeNull();
      expect(reasons).toStrictEqual([
        {
          code: "eligibility.registration-unknown",
          path: ["registration"],
          params: { type, source: where, isReading: true },
        },
      ]);
      expect(reasons[0] && message(reasons[0], "vi")).toMatch(/ở đây hiểu là phải có đăng ký kinh doanh/);
      expect(reasons[0] && message(reasons[0], "vi")).toContain(cited);
      expect(reasons[0] && message(reasons[0], "en")).toContain(where);
      expect(eligibility({ type, registration }, set)).toStrictEqual({ eligible: true, reasons: [] });
    }
  });

  test.each(["cooperative", "farm"] satisfies ProducerType[])("%s needs no registration on record", (type) => {
    expect(eligibility({ type }, tea)).toStrictEqual({ eligible: true, reasons: [] });
  });
});

describe("eligibility under a decision whose rules are not known", () => {
  test.each(["2018", "2019", "2023", ""])("%j cannot be said", (decision) => {
    for (const type of [...general, ...tourismOnly]) {
      expect(eligibility({ type }, { decision, sector: "food" })).toStrictEqual({
        eligible: null,
        reasons: [{ code: "eligibility.rules-unknown", path: ["decision"], params: { decision } }],
      });
    }
  });
});

describe("every reason", () => {
  const reasons = [
    ...[...general, ...tourismOnly].flatMap((type) => eligibility({ type }, tea).reasons),
    ...eligibility({ type: "enterprise", size: "large" }, tea).reasons,
    ...eligibility({ type: "farm" }, { decision: "2019", sector: "food" }).reasons,
  ];

  test.each(["vi", "en"] as const)("has a sentence in %s", (language) => {
    expect(reasons).toHaveLength(9);
    for (const reason of reasons) {
      expect(message(reason, language)).toMatch(/^\S[^[]{20,}$/);
      expect(message(reason, language)).not.toContain("undefined");
    }
  });
});
