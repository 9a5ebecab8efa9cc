import { describe, expect, test } from "vitest";
import { message } from "../../src/messages/index.js";
import {
  checkShares,
  compareSnapshots,
  contradictions,
  type Snapshot,
  snapshots,
  targetDistances,
  targets,
} from "../../src/programme/index.js";

const at = (id: string): Snapshot => {
  const found = snapshots.find((one) => one.id === id);
  if (found === undefined) {
    throw new Error(id);
  }
  return found;
};

const codes = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code);

describe("published figures", () => {
  test("the workshop report of 2018 whole", () => {
    expect(at("2018-11-20")).toMatchObject({
      scope: "national",
      producers: 6270,
      enterprises: 3126,
      enterpriseShare: { percent: "76.6", of: { en: "all agricultural enterprises in the country" } },
      advantageProducts: 4823,
      productGroups: 6,
      provincesWithProject: { count: 18, of: 63 },
      starCandidates: 1579,
    });
  });

  test("each has a name, a source and a time, and there are 19 of the country and 6 of provinces", () => {
    expect(snapshots.filter(({ scope }) => scope === "national")).toHaveLength(19);
    expect(snapshots).toHaveLength(25);
    expect(new Set(snapshots.map(({ id }) => id)).size).toBe(snapshots.length);
    for (const { source, asOf, confidence } of snapshots) {
      expect(source.length).toBeGreaterThan(4);
      expect(asOf).toMatch(/^\d{4}(-\d{2}){0,2}$/);
      expect(["high", "medium", "low"]).toContain(confidence);
    }
  });

  test("contradictions are about snapshots that there are", () => {
    expect(
      contradictions.flatMap(({ between }) => between).filter((id) => !snapshots.some((one) => one.id === id)),
    ).toEqual([]);
    const [baseline] = contradictions;
    const producers = baseline?.between.map((id) => at(id).producers);
    expect(producers).toEqual([6270, 6010]);
    expect(baseline?.says.en).toContain("6,270");
  });
});

describe("checkShares", () => {
  test("the six groups of 2018 are all 4,823 products", () => {
    expect(checkShares(at("2018"))).toEqual([]);
  });

  test("shares that leave 0.4 are more than rounding explains", () => {
    expect(checkShares(at("2021"))).toEqual([{ code: "snapshot.shares-off", params: { of: "stars", sum: "99.6" } }]);
    expect(checkShares(at("2022-12-31"))).toEqual([]);
  });

  test("what is left for cooperative groups differs from report to report", () => {
    const left = (id: string) =>
      checkShares(at(id)).find(({ params }) => "left" in params && params.of === "producers");
    expect(left("2024-09")?.params).toEqual({ of: "producers", sum: "94.1", left: "5.9" });
    expect(left("2024-12-31")?.params).toEqual({ of: "producers", sum: "99.5", left: "0.5" });
    expect(left("2025")?.params).toEqual({ of: "producers", sum: "86.0", left: "14.0" });
  });

  test("a share of 5 stars that is missing is not 0: what is left is not named", () => {
    // 42 of 10,322 products have 5 stars, and the report gives no share of them.
    expect(checkShares(at("2023-12-06"))[0]).toEqual({
      code: "snapshot.shares-leave",
      params: { of: "stars", sum: "99.3", left: "0.7" },
    });
    const whole = { ...at("2023-12-06"), starShares: { 3: "67.3", 4: "31.2", 5: "0.4", "potential-5": "0.8" } };
    expect(checkShares(whole as Snapshot)[0]).toEqual({
      code: "snapshot.shares-off",
      params: { of: "stars", sum: "99.7" },
    });
  });

  test("parts that are not the whole", () => {
    expect(checkShares(at("Lâm Đồng 2026-02-22"))).toEqual([
      { code: "snapshot.parts-leave", params: { of: "stars", sum: 919, whole: 926, left: 7 } },
    ]);
    const own = { ...at("Lâm Đồng 2026-02-22"), byStars: { 3: 844, 4: 75, 5: 3 } };
    expect(checkShares(own)).toEqual([{ code: "snapshot.parts-off", params: { of: "stars", sum: 922, whole: 926 } }]);
    expect(checkShares({ ...own, byStars: { 3: 844, 4: 90 } })).toEqual([
      { code: "snapshot.parts-off", params: { of: "stars", sum: 934, whole: 926 } },
    ]);
    expect(checkShares({ ...at("Lào Cai 2025-07"), products: 610 })[1]).toEqual({
      code: "snapshot.parts-off",
      params: { of: "sectors", sum: 604, whole: 610 },
    });
    expect(checkShares({ ...at("Quảng Ninh 2022-11"), producers: 220 })).toEqual([
      { code: "snapshot.parts-leave", params: { of: "producers", sum: 219, whole: 220, left: 1 } },
    ]);
    expect(checkShares(at("Hà Nội 2024-04"))).toEqual([]);
    expect(checkShares(at("Quảng Ninh 2022-11"))).toEqual([]);
    expect(checkShares(at("Lào Cai 2025-07"))).toEqual([]);
    expect(checkShares(at("Lâm Đồng 2021-09-30"))).toEqual([]);
  });

  test("where a figure cannot be read, nothing is said of the sum", () => {
    const own = (fields: object) => checkShares({ ...at("2021"), starShares: {}, ...fields } as Snapshot);
    for (const odd of ["62.85", "62,8", "1062.8", "about 60", "", 62.8, null]) {
      expect(own({ starShares: { 3: odd, 4: "35.5", 5: "1.3" } })).toEqual([]);
    }
    expect(own({ starShares: { 3: "64", 4: "35.5", 5: "1.3" } })).toEqual([
      { code: "snapshot.shares-off", params: { of: "stars", sum: "100.8" } },
    ]);
    expect(own({ byStars: { 3: 4000, 5: "20" } })).toEqual([]);
    expect(own({ byStars: {}, starShares: null, producerShares: "x" })).toEqual([]);
    expect(own({ byStars: { 3: 1 }, products: undefined })).toEqual([]);
    expect(own({ byStars: { 3: 5021 } })).toEqual([]);
  });

  test("three shares may be off by 0.15 together, for each was rounded", () => {
    const of = (three: string) =>
      checkShares({ ...at("2021"), starShares: { 3: three, 4: "35.5", 5: "1.3" } } as Snapshot).length;
    expect(["63.0", "63.1", "63.2", "63.3", "63.4"].map(of)).toEqual([1, 0, 0, 0, 1]);
    // Two shares: half a tenth each.
    const two = (three: string) =>
      checkShares({ ...at("2021"), starShares: { 3: three, 5: "1.3" } } as Snapshot).length;
    expect(["98.5", "98.6", "98.7", "98.8", "98.9"].map(two)).toEqual([1, 0, 0, 0, 1]);
  });

  test("figures by sector whose names are not printed are added up, too", () => {
    const own = { ...at("Lâm Đồng 2021-09-30"), bySectorPrinted: [21, 62, 45, 2] };
    expect(checkShares(own)).toEqual([{ code: "snapshot.parts-off", params: { of: "sectors", sum: 130, whole: 131 } }]);
    expect(() => checkShares(7 as never)).toThrow("[ocop] checkShares: expected a snapshot");
    expect(() => checkShares(undefined as never)).toThrow(TypeError);
  });

  test("shares over 100 are wrong, however many there are", () => {
    const own = { ...at("2021"), starShares: { 3: "80.0", 4: "30" } } as Snapshot;
    expect(checkShares(own)).toEqual([{ code: "snapshot.shares-off", params: { of: "stars", sum: "110.0" } }]);
  });
});

describe("compareSnapshots", () => {
  test("growth is exact", () => {
    const { products, producers, fiveStars } = compareSnapshots(at("2023-12-06"), at("2024-12-31"));
    expect(products).toEqual({ from: 10322, to: 14642, growth: { sum: 4320, count: 10322 } });
    expect(producers?.growth).toEqual({ sum: 8086 - 5361, count: 5361 });
    expect(fiveStars).toEqual({ from: 42, to: 51, growth: { sum: 9, count: 42 } });
  });

  test("other numbers of provinces are told: 63 until 2025-06-30, 34 since", () => {
    const { findings } = compareSnapshots(at("2024-12-31"), at("2025-12-20"));
    expect(findings).toContainEqual({ code: "compare.other-provinces", params: { before: 63, after: 34 } });
    expect(findings).toContainEqual({
      code: "compare.bound",
      params: { figure: "producers", id: "2025-12-20", bound: "at-most" },
    });
    expect(codes(compareSnapshots(at("2023-12-06"), at("2024-12-31")).findings)).not.toContain(
      "compare.other-provinces",
    );
    // 2025 may be before or after.
    expect(compareSnapshots(at("2024-05"), at("2025")).findings).toContainEqual({
      code: "compare.other-provinces",
      params: { before: 63, after: null },
    });
    expect(codes(compareSnapshots(at("2024-05"), at("2025-06")).findings)).not.toContain("compare.other-provinces");
  });

  test("other definitions and bases are told", () => {
    const { findings, producers } = compareSnapshots(at("2018"), at("2021"));
    expect(codes(findings)).toContain("compare.other-definition");
    expect(findings).toContainEqual({ code: "compare.other-basis", params: { before: "baseline", after: "unknown" } });
    expect(producers?.from).toBe(6010);
    expect(codes(compareSnapshots(at("2023-12-06"), at("2024-12-31")).findings)).toContain("compare.basis-unknown");
  });

  test("where neither says whom it counts as a producer, that is said, too", () => {
    const { findings, producers } = compareSnapshots(at("2023-12-06"), at("2024-12-31"));
    expect(producers).not.toBeNull();
    expect(codes(findings)).toContain("compare.definition-unknown");
    // Of products alone there is nothing to define.
    expect(codes(compareSnapshots(at("2022-12-31"), at("2024-12-31")).findings)).not.toContain(
      "compare.definition-unknown",
    );
    const same = (id: string) => ({ ...at(id), producerDefinition: { vi: "hợp tác xã", en: "cooperatives" } });
    expect(codes(compareSnapshots(same("2023-12-06"), same("2024-12-31")).findings)).toEqual(["compare.basis-unknown"]);
  });

  test.each([
    ["abc", "xyz"],
    ["2024-9-1", "2024-12-01"],
    ["", "2024-12-01"],
    ["2024-12-01", "01/01/2025"],
  ])("times that are none are not put in order: %j, %j", (one, other) => {
    const { products, findings } = compareSnapshots(
      { ...at("2022-12-31"), asOf: one },
      { ...at("2024-12-31"), asOf: other },
    );
    expect(products).toBeNull();
    expect(findings[0]).toEqual({ code: "compare.order-unknown", params: { before: one, after: other } });
  });

  test("a year or month may be any day of it: what is not known to be earlier is not compared", () => {
    for (const [one, other] of [
      ["2018-11-20", "2018"],
      ["2018", "2018-11-20"],
      ["2025", "2025-06"],
      ["2025", "2025-12-20"],
    ] as const) {
      const { products, producers, findings } = compareSnapshots(at(one), at(other));
      expect([products, producers]).toEqual([null, null]);
      expect(findings[0]).toEqual({ code: "compare.order-unknown", params: { before: one, after: other } });
    }
    expect(compareSnapshots({ ...at("2024-05"), asOf: "" }, at("2025-06")).products).toBeNull();
    expect(codes(compareSnapshots(at("2024-05"), at("2024-05")).findings)).toContain("compare.order-unknown");
    expect(codes(compareSnapshots(at("2024-12-31"), at("2024-12-31")).findings)).toContain("compare.not-later");
    // The day is known to be before the year.
    expect(compareSnapshots(at("2024-12-31"), at("2025")).products).not.toBeNull();
  });

  test("each difference is said by itself", () => {
    const own = (fields: object): Snapshot => ({
      id: "own",
      scope: "national",
      asOf: "2023-01-01",
      basis: "valid",
      source: "own",
      confidence: "high",
      products: 100,
      ...fields,
    });
    const compared = (before: object, after: object) =>
      compareSnapshots(own(before), own({ asOf: "2024-01-01", ...after }));
    expect(compared({}, { products: 125 })).toEqual({
      products: { from: 100, to: 125, growth: { sum: 25, count: 100 } },
      producers: null,
      fiveStars: null,
      findings: [],
    });
    expect(compared({ products: 0 }, {}).products).toBeNull();
    expect(compared({ products: undefined }, {}).products).toBeNull();
    expect(compared({}, { products: 0 }).products).toEqual({ from: 100, to: 0, growth: { sum: -100, count: 100 } });
    expect(compared({ basis: "baseline" }, {}).findings).toEqual([
      { code: "compare.other-basis", params: { before: "baseline", after: "valid" } },
    ]);
    expect(compared({ basis: "guess" }, {}).findings).toEqual([
      { code: "compare.other-basis", params: { before: "unknown", after: "valid" } },
    ]);
    expect(compared({ productsBound: "at-least" }, { id: "later", producersBound: "at-most" }).findings).toEqual([
      { code: "compare.bound", params: { figure: "products", id: "own", bound: "at-least" } },
      { code: "compare.bound", params: { figure: "producers", id: "later", bound: "at-most" } },
    ]);
    expect(compared({ productsBound: "about" }, { confidence: "medium" }).findings).toEqual([]);
    expect(compared({}, { confidence: "low", id: "weak" }).findings).toEqual([
      { code: "compare.low-confidence", params: { id: "weak" } },
    ]);
    const definition = { vi: "hợp tác xã", en: "cooperatives" };
    const one = { producers: 10, producerDefinition: definition };
    expect(codes(compared(one, { producers: 12 }).findings)).toEqual(["compare.other-definition"]);
    expect(codes(compared(one, { ...one, producers: 12 }).findings)).toEqual([]);
    // A contradiction is between both.
    expect(codes(compared({ id: "2024-12-31" }, { id: "own" }).findings)).toEqual([]);
    expect(codes(compared({ id: "2018-11-20" }, { id: "2018" }).findings)).toEqual(["compare.contradicted"]);
    expect(() => compareSnapshots(own({}), undefined)).toThrow("[ocop] compareSnapshots: expected two snapshots");
    expect(() => compareSnapshots(7 as never, own({}))).toThrow(TypeError);
  });

  test("63 provinces until 2025-06-30 and 34 from 2025-07-01 on, by day and by month", () => {
    const units = (asOf: string) => {
      const { findings } = compareSnapshots({ ...at("2024-05"), asOf: "2020-01-01" }, { ...at("2024-05"), asOf });
      return findings.find(({ code }) => code === "compare.other-provinces")?.params;
    };
    expect([units("2025-06-30"), units("2025-06"), units("2024")]).toEqual([undefined, undefined, undefined]);
    expect([units("2025-07-01"), units("2025-07"), units("2026")]).toEqual(
      Array.from({ length: 3 }, () => ({ before: 63, after: 34 })),
    );
    expect(units("2025")).toEqual({ before: 63, after: null });
    const said = (before: number | null, after: number | null, language: "vi" | "en") =>
      message({ code: "compare.other-provinces", params: { before, after } }, language);
    expect(said(63, 34, "en")).toBe("They are of 63 and 34 provinces");
    expect(said(63, null, "en")).toBe("They may be of different numbers of provinces: 63 and not known");
    expect(said(63, 34, "vi")).toBe("Số tỉnh, thành phố khác nhau: 63 và 34");
    expect(said(null, null, "vi")).toBe("Số tỉnh, thành phố có thể khác nhau: không rõ và không rõ");
  });

  test("a province is not of 63 or 34 provinces; where it was joined with others, that is said", () => {
    const quangNinh = compareSnapshots(at("Quảng Ninh 2022-11"), {
      ...at("Quảng Ninh 2024-12-31"),
      asOf: "2026-01-31",
    });
    expect(codes(quangNinh.findings)).toEqual(["compare.basis-unknown"]);
    const hue = (asOf: string) => ({ ...at("Quảng Ninh 2022-11"), scope: "Huế", asOf });
    expect(codes(compareSnapshots(hue("2024-01"), hue("2026-01")).findings)).toEqual([
      "compare.basis-unknown",
      "compare.definition-unknown",
    ]);
    expect(compareSnapshots(at("Lâm Đồng 2021-09-30"), at("Lâm Đồng 2026-02-22")).findings).toContainEqual({
      code: "compare.other-territory",
      params: { province: "Lâm Đồng", joined: ["Bình Thuận", "Đắk Nông"], on: "2025-07-01" },
    });
    const before = { ...at("Lâm Đồng 2021-09-30"), asOf: "2025-06-30" };
    expect(codes(compareSnapshots(at("Lâm Đồng 2021-09-30"), before).findings)).not.toContain(
      "compare.other-territory",
    );
  });

  test("a province of before is compared with the one it became part of: nothing grows, and it is said why", () => {
    const of = (scope: string, asOf: string) => ({ ...at("Lâm Đồng 2021-09-30"), scope, asOf });
    const territory = {
      code: "compare.other-territory",
      params: { province: "Lâm Đồng", joined: ["Bình Thuận", "Đắk Nông"], on: "2025-07-01" },
    } as const;
    for (const scope of ["Bình Thuận", "Đắk Nông", "Tỉnh Bình Thuận", "Bình Thuận".normalize("NFD")]) {
      const { products, findings } = compareSnapshots(of(scope, "2024-12-31"), at("Lâm Đồng 2026-02-22"));
      expect(products).toBeNull();
      expect(codes(findings)).toContain("compare.other-scope");
      expect(findings).toContainEqual(territory);
      // A figure that goes on for the former province alone, or for the place the new one has its name from.
      expect(compareSnapshots(of(scope, "2024-12-31"), of(scope, "2026-01-31")).findings).toContainEqual(territory);
      // Before that day they were two provinces, and nothing had been joined.
      expect(codes(compareSnapshots(of(scope, "2023-12-31"), of("Lâm Đồng", "2024-12-31")).findings)).not.toContain(
        "compare.other-territory",
      );
    }
    const elsewhere = compareSnapshots(of("Bình Thuận", "2024-12-31"), of("Gia Lai", "2026-01-31"));
    expect(codes(elsewhere.findings)).not.toContain("compare.other-territory");
    expect(codes(compareSnapshots(of("Atlantis", "2024-12-31"), of("Atlantis", "2026-01-31")).findings)).not.toContain(
      "compare.other-territory",
    );
    expect(message(territory, "vi")).toBe(
      "Lâm Đồng từ ngày 01/07/2025 (63 tỉnh còn 34) gồm cả Bình Thuận, Đắk Nông: hai số liệu có thể không cùng địa bàn",
    );
    expect(message(territory, "en")).toBe(
      "Lâm Đồng since 2025-07-01 (34 provinces, not 63) includes 2 more: the two may not be of the same territory",
    );
  });

  test("contradicted reports are named, and their sentence says in what", () => {
    const { says } = contradictions.find(({ id }) => id === "end-of-2024") ?? {};
    const found = compareSnapshots(at("2024-12-31"), at("2025")).findings.find(
      ({ code }) => code === "compare.contradicted",
    );
    expect(found && message(found, "vi")).toBe(`Các nguồn mâu thuẫn với nhau: ${says?.vi}`);
    expect(found && message(found, "en")).toBe(`Reports contradict each other: ${says?.en}`);
    for (const one of contradictions) {
      expect(
        message({ code: "compare.contradicted", params: { contradiction: one.id, says: one.says } }, "vi"),
      ).not.toContain(one.id);
    }
    expect(compareSnapshots(at("2024-12-31"), at("2025")).findings).toContainEqual({
      code: "compare.contradicted",
      params: { contradiction: "end-of-2024", says: contradictions.find(({ id }) => id === "end-of-2024")?.says },
    });
    expect(codes(compareSnapshots(at("2024-05"), at("2025")).findings)).toContain("compare.low-confidence");
  });

  test("nothing is compared between places, nor backwards", () => {
    const places = compareSnapshots(at("Quảng Ninh 2022-11"), at("2024-12-31"));
    expect([places.products, codes(places.findings)[0]]).toEqual([null, "compare.other-scope"]);
    const scopes = { code: "compare.other-scope", params: { before: "national", after: "Hà Nội" } } as const;
    expect(message(scopes, "vi")).toContain("(cả nước, Hà Nội)");
    expect(message(scopes, "en")).toContain("(the whole country, Hà Nội)");
    const backwards = compareSnapshots(at("2024-12-31"), at("2023-12-06"));
    expect([backwards.products, codes(backwards.findings)[0]]).toEqual([null, "compare.not-later"]);
    expect(compareSnapshots(at("Quảng Ninh 2022-11"), at("Quảng Ninh 2024-12-31")).products).toEqual({
      from: 267,
      to: 393,
      growth: { sum: 126, count: 267 },
    });
  });
});

describe("targets", () => {
  test("are those of 919/QĐ-TTg", () => {
    expect(targets.map(({ id, least, most }) => [id, least, most])).toEqual([
      ["products", 10_000, undefined],
      ["five-stars", 400, 500],
      ["craft-villages", 50, undefined],
      ["modern-channels", 50, undefined],
      ["forums", 1, undefined],
    ]);
  });

  test("10,000 products were passed, 400 of five stars were not", () => {
    const distances = (id: string) =>
      targetDistances(at(id)).map(({ value, missing, isReached }) => [value, missing, isReached]);
    expect(distances("2023-12-06").slice(0, 2)).toEqual([
      [10322, 0, true],
      [42, 358, false],
    ]);
    expect(distances("2025-06")[1]).toEqual([126, 274, false]);
    // More than 9,850 may be 10,000.
    expect(distances("2023-05")[0]).toEqual([9850, null, null]);
    expect(distances("2025-06").slice(2)).toEqual(Array.from({ length: 3 }, () => [null, null, null]));
    expect(distances("Hà Nội 2024-04")[0]).toEqual([null, null, null]);
  });
});
