import { describe, expect, test } from "vitest";
import { communesWithValidProduct, type NewRuralOptions, newRuralItem } from "../../src/programme/index.js";
import { areApart, communeIn, isSameCommune } from "../../src/programme/new-rural/place.js";
import { nameKey } from "../../src/records/name-key.js";
import { validRecognition } from "../support/full-product.js";

const day = "2025-12-01";

const product = (place: object | undefined, date = "2024-08-05", name = "Chè") => ({
  name,
  producer: {
    type: "farm",
    name: "Trang trại",
    address: place === undefined ? { former: [{ province: "Yên Bái" }] } : { current: place },
  },
  recognitions: [{ ...validRecognition(), stars: 3, date, expires: undefined, revoked: undefined }],
});

const tanCuong = { province: "19", commune: "05482", communeName: "Xã Tân Cương" };
const laBang = { province: "19", communeName: "La Bằng" };

const answer = (register: readonly unknown[], commune: object, options: NewRuralOptions = {}, on = day) => {
  const result = newRuralItem(register, commune as never, on, options);
  return result.ok ? [result.value.isMet, result.value.because.code] : result.issues.map(({ code }) => code);
};

describe("item 13.2 of 318/QĐ-TTg", () => {
  const register = [
    product(tanCuong),
    product({ ...tanCuong, commune: undefined, communeName: "TÂN CƯƠNG" }),
    product(laBang, "2020-01-01"),
  ];

  test("is met by one product of the commune that is recognised with 3 stars or more and valid on the day", () => {
    expect(answer(register, { province: "19", communeName: "Tân Cương" })).toEqual([true, "new-rural.valid-product"]);
    expect(answer(register, tanCuong)).toEqual([true, "new-rural.valid-product"]);
    const result = newRuralItem(register, tanCuong, day);
    expect(result.ok && result.value).toMatchObject({
      instrument: "318/QĐ-TTg",
      item: "13.2",
      products: [
        { name: "Chè", stars: 3 },
        { name: "Chè", stars: 3 },
      ],
      notes: [{ code: "new-rural.three-stars", params: { instrument: "318/QĐ-TTg", item: "13.2" } }],
    });
  });

  test("names that differ in an accent are of other communes or written without: nothing is said by them", () => {
    const of = (communeName: string) =>
      answer([product({ province: "19", communeName })], tanCuong, { equivalent: false });
    expect(of("Xã Tân Cường")).toEqual([null, "new-rural.not-placed"]);
    expect(of("tan cuong")).toEqual([null, "new-rural.not-placed"]);
    expect(of("Xã Tân Thái")).toEqual([false, "new-rural.none"]);
    const hoa = product({ province: "19", communeName: "Xã Hoà Bình" });
    expect(answer([hoa], { province: "19", communeName: "Hòa Bình" })).toEqual([true, "new-rural.valid-product"]);
  });

  test("a product of the name whose province is not known is not placed; a former province is what it became", () => {
    // No authority that tells the province.
    const recognitions = [{ stars: 4, evidence: "official-news", date: "2024-08-05" }];
    const of = (origin: object) => answer([{ name: "Chè", origin, recognitions }], tanCuong, { equivalent: false });
    expect(of({ communeName: "Xã Tân Cương" })).toEqual([null, "new-rural.not-placed"]);
    expect(of({ province: "Bắc Kạn", communeName: "Xã Tân Cương" })).toEqual([true, "new-rural.valid-product"]);
    expect(answer([product(tanCuong)], { province: "Bắc Kạn", communeName: "Tân Cương" })).toEqual([
      true,
      "new-rural.valid-product",
    ]);
  });

  test("a day before the period of the criteria has a note, too", () => {
    const result = newRuralItem([product(tanCuong, "2020-06-01")], tanCuong, "2020-11-24");
    expect(result.ok && result.value.notes.map(({ code }) => code)).toContain("new-rural.other-period");
  });

  test("is not met by a recognition that has lapsed, or is not there yet", () => {
    expect(answer(register, laBang, { equivalent: false })).toEqual([false, "new-rural.none"]);
    expect(answer([product(tanCuong, "2025-12-02")], tanCuong, { equivalent: false })).toEqual([
      false,
      "new-rural.none",
    ]);
    expect(answer([product(tanCuong, "2025-12-01")], tanCuong, { equivalent: false })).toEqual([
      true,
      "new-rural.valid-product",
    ]);
  });

  test("what is equivalent is for others to say", () => {
    expect(answer([], laBang)).toEqual([null, "new-rural.equivalent-not-said"]);
    expect(answer([], laBang, { equivalent: true })).toEqual([true, "new-rural.equivalent"]);
    expect(answer([], laBang, { equivalent: "yes" as never })).toEqual(["field.wrong-type"]);
  });

  test("a commune of the same name in another province, or another kind of unit, is another", () => {
    expect(answer(register, { province: "01", communeName: "Tân Cương" }, { equivalent: false })).toEqual([
      false,
      "new-rural.none",
    ]);
    expect(
      answer([product(tanCuong)], { province: "19", communeName: "Phường Tân Cương" }, { equivalent: false }),
    ).toEqual([false, "new-rural.none"]);
    const two = [
      product({ province: "19", communeName: "Xã Sông Công" }),
      product({ province: "19", communeName: "Phường Sông Công" }),
    ];
    expect(answer(two, { province: "19", communeName: "Sông Công" })).toEqual([null, "new-rural.not-placed"]);
    expect(answer(two, { province: "19", communeName: "P. Sông Công" })).toEqual([true, "new-rural.valid-product"]);
  });

  test("a product whose commune is not known leaves the answer open in its province", () => {
    const old = product(undefined);
    expect(answer([old], { province: "15", communeName: "Mù Cang Chải" }, { equivalent: false })).toEqual([
      null,
      "new-rural.not-placed",
    ]);
    expect(answer([old], laBang, { equivalent: false })).toEqual([false, "new-rural.none"]);
    // A name cannot be compared with a code.
    expect(answer([product(laBang)], { province: "19", commune: "05491" }, { equivalent: false })).toEqual([
      null,
      "new-rural.not-placed",
    ]);
  });

  test("says that the period is over, and that a product hangs on art. 12.3", () => {
    // Its term ended between 2026-05-22 and 2026-09-18 (art. 12.3).
    const extended = product(tanCuong, "2023-06-01");
    const result = newRuralItem([extended], tanCuong, "2026-07-01");
    expect(result.ok && [result.value.isMet, result.value.notes.map(({ code }) => code)]).toEqual([
      true,
      ["new-rural.three-stars", "new-rural.on-condition", "new-rural.other-period"],
    ]);
  });

  test("the item of 51/2025/QĐ-TTg was not read, and nothing is decided by it", () => {
    expect(answer(register, tanCuong, { instrument: "51/2025/QĐ-TTg" })).toEqual(["new-rural.item-not-read"]);
    expect(answer(register, tanCuong, { instrument: "319/QĐ-TTg" })).toEqual(["new-rural.item-unknown"]);
    expect(answer(register, { province: "99", communeName: "X" })).toEqual(["new-rural.no-commune"]);
    expect(answer(register, { province: "19" })).toEqual(["new-rural.no-commune"]);
  });

  test("what is refused says where and what, and how many products could not be placed is said", () => {
    expect(newRuralItem([], tanCuong, day, { instrument: "51/2025/QĐ-TTg" })).toEqual({
      ok: false,
      issues: [{ code: "new-rural.item-not-read", path: ["instrument"], params: { instrument: "51/2025/QĐ-TTg" } }],
    });
    expect(newRuralItem([], {} as never, day)).toEqual({
      ok: false,
      issues: [{ code: "new-rural.no-commune", path: ["commune"], params: {} }],
    });
    const unplaced = newRuralItem([product(undefined)], { province: "15", communeName: "Mù Cang Chải" }, day);
    expect(unplaced.ok && unplaced.value.because).toEqual({ code: "new-rural.not-placed", params: { count: 1 } });
    expect(() => newRuralItem([], tanCuong, day, null as never)).toThrow("[ocop] newRuralItem: ");
  });

  test("says which products, and the days of the period are those of 2021 to 2025", () => {
    const named = [product(tanCuong, "2024-08-05", "Chè"), product(tanCuong, "2024-08-05", "Miến")];
    const whole = newRuralItem(named, tanCuong, "2025-12-31", { equivalent: true });
    expect(whole.ok && whole.value).toEqual({
      instrument: "318/QĐ-TTg",
      item: "13.2",
      isMet: true,
      because: { code: "new-rural.valid-product", params: { count: 2 } },
      products: [
        { name: "Chè", stars: 3 },
        { name: "Miến", stars: 3 },
      ],
      notes: [{ code: "new-rural.three-stars", params: { instrument: "318/QĐ-TTg", item: "13.2" } }],
    });
    const notes = (on: string) => {
      const result = newRuralItem([], tanCuong, on);
      return result.ok ? result.value.notes.map(({ code }) => code).slice(1) : [];
    };
    expect([notes("2020-12-31"), notes("2021-01-01"), notes("2025-12-31"), notes("2026-01-01")]).toEqual([
      ["new-rural.other-period"],
      [],
      [],
      ["new-rural.other-period"],
    ]);
    const several = newRuralItem([], { province: "99" } as never, day, { instrument: "x", equivalent: 1 as never });
    expect(several).toMatchObject({
      ok: false,
      issues: [
        { code: "new-rural.item-unknown", path: ["instrument"], params: { known: ["318/QĐ-TTg"] } },
        { code: "field.wrong-type", path: ["equivalent"] },
        { code: "new-rural.no-commune", path: ["commune"], params: {} },
      ],
    });
  });

  test("a product that hangs on what the authority says of art. 12.3 is counted with a note, and does not meet the item", () => {
    const open = product(tanCuong, "2023-09-19");
    const result = newRuralItem([open], tanCuong, "2026-09-20", { equivalent: false });
    expect(
      result.ok && [result.value.isMet, result.value.notes.map(({ code, params }) => [code, params])],
    ).toMatchObject([
      false,
      [
        ["new-rural.three-stars", {}],
        ["new-rural.on-condition", { count: 1 }],
        ["new-rural.other-period", {}],
      ],
    ]);
    // One of another commune is no matter of this one.
    const other = newRuralItem([product(laBang, "2023-09-19")], tanCuong, "2026-09-20", { equivalent: false });
    expect(other.ok && other.value.notes.map(({ code }) => code)).toEqual([
      "new-rural.three-stars",
      "new-rural.other-period",
    ]);
  });

  test("refuses a programmer's mistakes", () => {
    expect(() => newRuralItem([], tanCuong, "2025-02-30")).toThrow("[ocop] newRuralItem: day must be a day");
    expect(() => newRuralItem(7 as never, tanCuong, day)).toThrow(TypeError);
  });
});

describe("communesWithValidProduct", () => {
  const records = [
    product(tanCuong),
    product({ province: "19", communeName: "tân cương" }),
    product({ province: "19", commune: "05482" }),
    product({ province: "19", communeName: "Phường Tân Cương" }),
    product(laBang),
    product({ province: "19", communeName: "Phú Đình" }, "2020-01-01"),
    product(undefined),
    null,
    { type: "farm", name: "Trang trại" },
  ];

  test("lists the communes with products in force, whatever the order of the records", () => {
    const expected = {
      communes: [
        { province: "19", commune: "05482", name: "Xã Tân Cương", products: 2 },
        { province: "19", commune: null, name: "La Bằng", products: 1 },
        { province: "19", commune: null, name: "Phường Tân Cương", products: 1 },
        // It may be the commune or the ward.
        { province: "19", commune: null, name: "tân cương", products: 1 },
      ],
      notPlaced: 1,
    };
    expect(communesWithValidProduct(records, day)).toEqual(expected);
    expect(communesWithValidProduct(records.toReversed(), day)).toEqual(expected);
  });

  test("products of one commune are counted together, and the name is the same whatever their order", () => {
    const named = ["Xã tân cương", "Xã Tân Cương", "xã Tân Cương"].map((communeName) =>
      product({ province: "19", communeName }),
    );
    const expected = [{ province: "19", commune: null, name: "Xã Tân Cương", products: 3 }];
    expect(communesWithValidProduct(named, day).communes).toEqual(expected);
    expect(communesWithValidProduct(named.toReversed(), day).communes).toEqual(expected);
    const byCode = [product({ province: "19", commune: "05482" }), product({ province: "19", commune: "05482" })];
    expect(communesWithValidProduct(byCode, day).communes).toEqual([
      { province: "19", commune: "05482", name: null, products: 2 },
    ]);
  });

  test("a name without its kind joins the only unit of that name", () => {
    const { communes } = communesWithValidProduct(records.slice(0, 2), day);
    expect(communes).toEqual([{ province: "19", commune: "05482", name: "Xã Tân Cương", products: 2 }]);
  });
});

describe("a commune as a record names it", () => {
  test("is read without blanks, with its kind apart, and what is not there has no field", () => {
    expect(communeIn({ province: "19", communeName: "  Xã Tân Cương ", commune: " 05482 " })).toStrictEqual({
      province: "19",
      code: "05482",
      kind: "xa",
      bare: nameKey("tân cương"),
      plain: "tan cuong",
      name: "Xã Tân Cương",
    });
    expect(communeIn({ communeName: "Đặc khu Phú Quốc" })).toStrictEqual({
      kind: "dac khu",
      bare: nameKey("phú quốc"),
      plain: "phu quoc",
      name: "Đặc khu Phú Quốc",
    });
    expect(communeIn({ communeName: "P. Bến Thành" })?.kind).toBe("phuong");
    expect(communeIn({ commune: "05482" })).toStrictEqual({ code: "05482", bare: "", plain: "" });
    expect(communeIn({ commune: "05482", communeName: " - " })).toStrictEqual({ code: "05482", bare: "", plain: "" });
    expect(communeIn({ communeName: "Xã" })).toStrictEqual({ bare: nameKey("xã"), plain: "xa", name: "Xã" });
  });

  test("is none without a name or five digits, and long names are cut", () => {
    expect([
      communeIn(undefined),
      communeIn({}),
      communeIn({ communeName: "-" }),
      communeIn({ commune: "5482" }),
    ]).toEqual(Array.from({ length: 4 }));
    for (const commune of ["X05482", "054821", "05482X", 5482]) {
      expect(communeIn({ communeName: "La Bằng", commune })).toStrictEqual({
        bare: nameKey("la bằng"),
        plain: "la bang",
        name: "La Bằng",
      });
    }
    expect(communeIn({ communeName: "a".repeat(300) })?.bare).toHaveLength(200);
  });

  const place = (fields: object) => ({ bare: "", plain: "", ...fields });

  test("is another's by the codes of both, or else by province, name and kind", () => {
    const named = { province: "19", bare: "tân cương", plain: "tan cuong" };
    expect(isSameCommune(place({ ...named, code: "05482" }), place({ ...named, code: "05483" }))).toBe(false);
    expect(isSameCommune(place({ code: "05482", bare: "x" }), place({ code: "05482", bare: "y" }))).toBe(true);
    expect(isSameCommune(place({ ...named, code: "05482" }), place(named))).toBe(true);
    expect(isSameCommune(place({ ...named, kind: "xa" }), place(named))).toBe(true);
    expect(isSameCommune(place({ ...named, kind: "xa" }), place({ ...named, kind: "phuong" }))).toBe(false);
    expect(isSameCommune(place({ bare: "tân cương" }), place({ bare: "tân cương" }))).toBe(false);
    expect(isSameCommune(place({ province: "19", code: "05482" }), place({ province: "19" }))).toBe(false);
  });

  test("is apart from another's where codes, provinces or more than accents differ", () => {
    const named = { bare: "tân cương", plain: "tan cuong" };
    expect(areApart(place({ code: "05482" }), place({ code: "05483" }))).toBe(true);
    expect(areApart(place({ code: "05482" }), place({}))).toBe(false);
    expect(areApart(place({ code: "05482" }), place(named))).toBe(false);
    expect(areApart(place(named), place({ code: "05482" }))).toBe(false);
    expect(areApart(place({ ...named, province: "19" }), place(named))).toBe(false);
    expect(areApart(place(named), place({ ...named, province: "19" }))).toBe(false);
    expect(areApart(place({ ...named, province: "19" }), place({ ...named, province: "15" }))).toBe(true);
    expect(areApart(place({ ...named, province: "19" }), place({ ...named, province: "19" }))).toBe(true);
    expect(areApart(place(named), place({ bare: "tân cường", plain: "tan cuong" }))).toBe(false);
    expect(areApart(place(named), place({ bare: "tân thái", plain: "tan thai" }))).toBe(true);
    expect(areApart(place({ province: "19" }), place({ province: "19" }))).toBe(false);
  });
});

describe("communes with a valid product", () => {
  const of = (places: readonly object[]) =>
    communesWithValidProduct(
      places.map((current) => product(current)),
      day,
    ).communes;

  test("of one name are counted apart by province, and by code", () => {
    const expected = [
      { province: "15", commune: null, name: "Xã Tân Lập", products: 1 },
      { province: "19", commune: "05001", name: "Xã Tân Lập", products: 1 },
      { province: "19", commune: "05002", name: "Xã Tân Lập", products: 2 },
    ];
    const places = [
      { province: "19", commune: "05002", communeName: "Xã Tân Lập" },
      { province: "15", communeName: "Xã Tân Lập" },
      { province: "19", commune: "05001", communeName: "Xã Tân Lập" },
      { province: "19", commune: "05002", communeName: "xã tân lập" },
    ];
    expect(of(places)).toEqual(expected);
    expect(of(places.toReversed())).toEqual(expected);
  });

  test("a name that two codes have joins neither", () => {
    const { length } = of([
      { province: "19", commune: "05001", communeName: "Xã Tân Lập" },
      { province: "19", commune: "05002", communeName: "Xã Tân Lập" },
      { province: "19", communeName: "Xã Tân Lập" },
    ]);
    expect(length).toBe(3);
  });

  test("a record without a name does not take the name from one that has it", () => {
    const places = [
      { province: "19", commune: "05001", communeName: "Xã B" },
      { province: "19", commune: "05001" },
    ];
    expect(of(places)).toEqual([{ province: "19", commune: "05001", name: "Xã B", products: 2 }]);
    expect(of(places.toReversed())).toEqual([{ province: "19", commune: "05001", name: "Xã B", products: 2 }]);
  });

  test("a day that is none is the caller's mistake", () => {
    expect(() => communesWithValidProduct([], "2025-02-30")).toThrow("[ocop] communesWithValidProduct: day");
  });
});
