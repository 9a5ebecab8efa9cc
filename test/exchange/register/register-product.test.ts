import { describe, expect, it } from "vitest";
import { columnOf, type RegisterEntry, registerGaps, registerProduct } from "../../../src/exchange/register/index.js";
import { productSchema, validate } from "../../../src/records/index.js";

const bare = { recognitions: [], other: {} } as const;

const award = { stars: 4, date: "2025-06-19", decisionNumber: "858/QĐ-UBND", authority: "UBND tỉnh Lâm Đồng" } as const;

const full: RegisterEntry = {
  number: 7,
  productName: "Mắc ca Lê Anh Tuy Đức",
  productCode: "68-24717-1-2025",
  productGroup: "Thực phẩm",
  set: "2026/07",
  producerName: "Công ty TNHH Lê Anh",
  producerType: "enterprise",
  producerTypeText: "Công ty TNHH",
  enterpriseForm: "multi-member-llc",
  taxCode: "0100109106",
  registrationNumber: "0100109106",
  founded: "2019-05-01",
  province: "Lâm Đồng",
  commune: "Tuy Đức",
  address: "Thôn 2",
  representative: "Nguyễn Văn A",
  phones: ["0912 345 678"],
  email: "a@example.vn",
  website: "https://example.vn",
  gtin: "8935001800019",
  stars: 4,
  expires: "2028-06-19",
  recognitions: [award],
  notes: "Ghi chú",
  other: { Kho: "B" },
};

describe("the record of a register's product", () => {
  it("has all that has a place in a record, and validates", () => {
    const product = registerProduct(full);
    expect(product).toEqual({
      name: "Mắc ca Lê Anh Tuy Đức",
      decision: "2026",
      set: 7,
      code: "68-24717-1-2025",
      gtins: ["8935001800019"],
      producer: {
        name: "Công ty TNHH Lê Anh",
        type: "enterprise",
        legalForm: "multi-member-llc",
        taxCode: "0100109106",
        registration: { number: "0100109106" },
        founded: "2019-05-01",
        address: { current: { province: "68", communeName: "Tuy Đức", line: "Thôn 2" } },
        representative: { name: "Nguyễn Văn A" },
        contacts: { phones: ["0912 345 678"], emails: ["a@example.vn"], websites: ["https://example.vn"] },
      },
      recognitions: [
        {
          stars: 4,
          evidence: "signed-decision",
          decisionNumber: "858/QĐ-UBND",
          date: "2025-06-19",
          authority: { tier: "province", name: "UBND tỉnh Lâm Đồng" },
          productName: "Mắc ca Lê Anh Tuy Đức",
          expires: "2028-06-19",
        },
      ],
      notes: "Ghi chú",
    });
    expect(validate(productSchema, product).ok).toBe(true);
  });

  it("lacks what the row lacks", () => {
    expect(registerProduct(bare)).toEqual({ producer: { address: { current: {} } } });
  });

  it.each([
    [{ set: "2026/11" }, { decision: "2026", set: 11 }],
    [{ set: "2019/tea" }, { decision: "2019", set: "tea" }],
    [{ set: "2019/tea2" }, { decision: "2019", set: "tea2" }],
    [{ set: "2019/2tea" }, { decision: "2019", set: "2tea" }],
    [{ set: "11" }, { decision: "2026", set: 99 }],
    // What only holds the code of a set is the group's own name.
    [{ set: "12026/11" }, { decision: "2026", set: 99 }],
    [{ set: "2026/11 (chè)" }, { decision: "2026", set: 99 }],
    [{ set: `2026/${"1".repeat(100)}` }, { decision: "2026", set: 99 }],
    [{ productGroup: "Chè" }, { decision: "2026", set: 99 }],
    [
      { set: "2026/11", productGroup: "Chè" },
      { decision: "2026", set: 11 },
    ],
    [{}, {}],
  ])("%j names the set %j", (fields, expected) => {
    const setOf = (group: string) => (group === "" ? undefined : { decision: "2026", set: 99 });
    const { decision, set } = registerProduct({ ...bare, ...fields }, { setOf });
    expect({ ...(decision && { decision }), ...(set && { set }) }).toEqual(expected);
  });

  it("makes an address with a district a former one, and keeps province names nobody knows", () => {
    const address = (fields: object, context = {}) =>
      registerProduct({ ...bare, ...fields }, context).producer?.address;
    expect(address({ province: "Đắk Nông", district: "Tuy Đức", commune: "Đắk Búk So" })).toEqual({
      former: [{ province: "Đắk Nông", district: "Tuy Đức", commune: "Đắk Búk So" }],
    });
    expect(address({ district: "Đại Từ" }, { province: "19" })).toEqual({
      former: [{ province: "Thái Nguyên", district: "Đại Từ" }],
    });
    expect(address({ district: "Đại Từ" })).toEqual({ former: [{ district: "Đại Từ" }] });
    expect(address({ commune: "A" }, { province: "19" })).toEqual({ current: { province: "19", communeName: "A" } });
    expect(address({ province: "Đắk Nông" })).toEqual({ current: { province: "Đắk Nông" } });
  });

  it("gives a legal form to enterprises only", () => {
    const { producer } = registerProduct({ ...bare, producerType: "cooperative", enterpriseForm: "private" });
    expect(producer).not.toHaveProperty("legalForm");
  });
});

describe("the province of a row without a column for it", () => {
  it.each([
    ["Xã Tân Cương, tỉnh Thái Nguyên", "86", "19"],
    ["Xã Tân Cương, Thái Nguyên", undefined, "19"],
    ["Xã Tân Cương", "86", "86"],
    ["Lê Lợi, 19", "86", "86"],
    ["Xã Tân Cương, tỉnh Mẫu", "86", "86"],
    ["Xã Tân Cương", undefined, undefined],
  ])("%s in a register of %s: %s", (address, province, expected) => {
    const context = province === undefined ? {} : { province };
    const { producer } = registerProduct({ ...bare, address }, context);
    const current = expected === undefined ? { line: address } : { province: expected, line: address };
    expect(producer).toMatchObject({ address: { current } });
    expect(producer?.address?.current).toEqual(current);
  });
});

describe("recognitions of a register", () => {
  const recognitionsOf = (entry: Partial<RegisterEntry>) => registerProduct({ ...bare, ...entry }).recognitions;

  it.each(["stars", "date", "decisionNumber", "authority"] as const)(
    "without %s are no record, but a warning",
    (field) => {
      const { [field]: _, ...incomplete } = award;
      const entry = { ...bare, set: "2026/11", recognitions: [incomplete] };
      expect(recognitionsOf(entry)).toBeUndefined();
      expect(registerGaps({ row: 9, entry }, registerProduct(entry))).toEqual([
        { code: "register.recognition-incomplete", path: [9], params: { missing: [field] } },
      ]);
    },
  );

  it("take the current stars where there is one recognition without any", () => {
    const { stars, ...rest } = award;
    expect(recognitionsOf({ stars, recognitions: [rest] })).toMatchObject([{ stars: 4 }]);
    expect(recognitionsOf({ stars: 3, recognitions: [award] })).toMatchObject([{ stars: 4 }]);
    expect(recognitionsOf({ stars, recognitions: [rest, rest] })).toBeUndefined();
  });

  it("have the last day with the latest of them, whatever the order", () => {
    const later = { ...award, stars: 5, date: "2026-06-19", authority: "Bộ Nông nghiệp và Môi trường" } as const;
    const expires = "2029-06-19";
    const twin = { ...award, decisionNumber: "859/QĐ-UBND" };
    expect(recognitionsOf({ expires, recognitions: [award, twin] })?.map((one) => one.expires)).toEqual([
      undefined,
      expires,
    ]);
    expect(recognitionsOf({ expires, recognitions: [award, later] })?.map((one) => one.expires)).toEqual([
      undefined,
      expires,
    ]);
    expect(recognitionsOf({ expires, recognitions: [later, award] })?.map((one) => one.expires)).toEqual([
      expires,
      undefined,
    ]);
  });

  it.each([
    ["UBND tỉnh Lâm Đồng", "province"],
    ["Chủ tịch UBND Tỉnh", "province"],
    ["UBND Thành phố Hà Nội", "province"],
    ["UBND huyện Đắk Song", "district"],
    ["UBND thị xã Gia Nghĩa", "district"],
    ["Bộ Nông nghiệp và PTNT", "ministry"],
    ["Trung ương", "ministry"],
    ["UBND thành phố Gia Nghĩa", "district"],
    ["Hội đồng", undefined],
  ])("%s is of the tier %s", (authority, tier) => {
    expect(recognitionsOf({ recognitions: [{ ...award, authority }] })?.[0]?.authority).toEqual({
      ...(tier !== undefined && { tier }),
      name: authority,
    });
  });

  it("warn where no set is known", () => {
    expect(registerGaps({ row: 3, entry: bare }, registerProduct(bare))).toEqual([
      { code: "register.no-set", path: [3], params: {} },
    ]);
    expect(registerGaps({ row: 3 }, { decision: "2026", set: 1 })).toEqual([]);
  });
});

it.each([
  [["name"], "productName"],
  [["producer", "name"], "producerName"],
  [["producer", "contacts", "phones", 0], "phones"],
  [["producer", "address", "current", "province"], "province"],
  [["producer", "address", "former", 0, "district"], "district"],
  [["producer", "address"], "address"],
  [["producer"], "producerName"],
  [["recognitions", 0, "authority"], undefined],
  [[], undefined],
] as const)("the field %j comes from the column %s", (path, column) => {
  expect(columnOf(path)).toBe(column);
});

describe("what a register says once", () => {
  const context = {
    province: "19",
    decisionNumber: "858/QĐ-UBND",
    date: "2024-06-05",
    authority: "UBND tỉnh Thái Nguyên",
    year: 2024,
  } as const;
  const said = { decisionNumber: "858/QĐ-UBND", date: "2024-06-05", year: 2024 };
  const authority = { tier: "province", name: "UBND tỉnh Thái Nguyên" } as const;
  const of = (entry: Partial<RegisterEntry>, more: object = context) =>
    registerProduct({ ...bare, ...entry }, more).recognitions;

  it("completes stars without a decision", () => {
    expect(of({ stars: 4 })).toEqual([{ stars: 4, evidence: "signed-decision", ...said, authority }]);
    expect(of({ recognitions: [{ stars: 4 }] })).toMatchObject([{ stars: 4, ...said, authority }]);
  });

  it("completes what names the same decision", () => {
    expect(of({ recognitions: [{ stars: 4, decisionNumber: "858/QĐ-UBND" }] })).toMatchObject([said]);
  });

  it("gives another decision nothing: it may be another office's", () => {
    const own = { stars: 4, decisionNumber: "12/QĐ-UBND", date: "2022-03-04" } as const;
    expect(of({ recognitions: [own] })).toBeUndefined();
    expect(of({ recognitions: [{ stars: 4, decisionNumber: "12/QĐ-UBND" }] })).toBeUndefined();
  });

  it("gives another decision the authority, where the register names no decision", () => {
    const own = { stars: 4, decisionNumber: "12/QĐ-UBND", date: "2022-03-04" } as const;
    expect(of({ recognitions: [own] }, { authority: authority.name })).toEqual([
      { ...own, evidence: "signed-decision", authority },
    ]);
  });

  it.each([
    { date: "2023-03-02" },
    { year: 2022 },
    { authority: "UBND huyện Đại Từ" },
    { date: "2024-06-05", authority: "UBND tỉnh Cà Mau" },
  ])("completes nothing of a row that says otherwise: %j", (own) => {
    expect(of({ recognitions: [{ stars: 4, ...own }] })).toBeUndefined();
  });

  it.each([{ date: "2024-06-05" }, { year: 2024 }, { authority: "ubnd tỉnh thái nguyên" }])(
    "completes what says a part of it: %j",
    (own) => {
      expect(of({ recognitions: [{ stars: 4, ...own }] })).toMatchObject([
        { decisionNumber: "858/QĐ-UBND", date: "2024-06-05", year: 2024 },
      ]);
    },
  );

  it("a year of the register does not go beside a day of another year", () => {
    const own = { ...award, date: "2022-03-04" } as const;
    expect(of({ recognitions: [own] }, { year: 2024 })?.[0]).not.toHaveProperty("year");
  });

  it("leaves what the row says as it is", () => {
    const own = { ...award, year: 2025 };
    expect(of({ recognitions: [own] })).toMatchObject([
      { date: own.date, year: 2025, decisionNumber: own.decisionNumber, authority: { name: own.authority } },
    ]);
  });

  it("is of the latest recognition only", () => {
    expect(of({ recognitions: [{ stars: 3 }, { stars: 4 }] })).toMatchObject([{ stars: 4, ...said }]);
    const entry = { ...bare, set: "2026/11", recognitions: [{ stars: 3 }, { stars: 4 }] } as const;
    expect(registerGaps({ row: 9, entry }, registerProduct(entry, context), context)).toEqual([
      {
        code: "register.recognition-incomplete",
        path: [9],
        params: { missing: ["date", "decisionNumber", "authority"] },
      },
    ]);
  });

  it("makes no recognition of a row without stars", () => {
    expect(of({})).toBeUndefined();
    expect(registerGaps({ row: 9, entry: { ...bare, set: "2026/11" } }, { set: 11 }, context)).toEqual([]);
  });

  it("is told where something of it is missing: stars without a decision are no recognition", () => {
    const entry = { ...bare, set: "2026/11", stars: 4 } as const;
    const gaps = (more: object) =>
      registerGaps({ row: 9, entry }, registerProduct(entry, more), more).map(({ params }) => params);
    expect(gaps({})).toEqual([{ missing: ["date", "decisionNumber", "authority"] }]);
    expect(gaps({ date: "2024-06-05" })).toEqual([{ missing: ["decisionNumber", "authority"] }]);
    expect(gaps(context)).toEqual([]);
  });

  it.each([
    ["UBND thành phố Huế", "2024-12-31", "district"],
    ["UBND thành phố Huế", "2025-01-01", "province"],
    ["UBND thành phố Thái Nguyên", "2025-06-30", "district"],
    ["UBND thành phố Thái Nguyên", "2025-07-01", undefined],
    ["UBND thành phố Đồng Nai", "2026-04-29", undefined],
    ["UBND thành phố Đồng Nai", "2026-04-30", "province"],
  ])("names an authority, %s, by its day: on %s %s", (name, date, tier) => {
    expect(of({ stars: 4 }, { ...context, authority: name, date })?.[0]?.authority).toEqual({
      ...(tier !== undefined && { tier }),
      name,
    });
  });

  it("may be the former district: then rows with a commune have an address of then", () => {
    const address = (entry: Partial<RegisterEntry>) =>
      registerProduct({ ...bare, ...entry }, { province: "19", district: "Đại Từ" }).producer?.address;
    expect(address({ commune: "La Bằng" })).toEqual({
      former: [{ province: "Thái Nguyên", district: "Đại Từ", commune: "La Bằng" }],
    });
    expect(address({ commune: "A", district: "Định Hóa" })).toEqual({
      former: [{ province: "Thái Nguyên", district: "Định Hóa", commune: "A" }],
    });
    expect(address({})).toEqual({ current: { province: "19" } });
  });

  it("gives the province to an address in one cell that names a district and no province", () => {
    const address = (text: string) => registerProduct({ ...bare, address: text }, { province: "19" }).producer?.address;
    expect(address("Xóm 2, xã A, huyện Đại Từ")).toEqual({
      former: [{ province: "Thái Nguyên", district: "huyện Đại Từ", commune: "xã A", line: "Xóm 2" }],
    });
    expect(address("Xóm 2, xã A, huyện B, tỉnh Bến Tre")).toEqual({
      former: [{ province: "tỉnh Bến Tre", district: "huyện B", commune: "xã A", line: "Xóm 2" }],
    });
    expect(address("Xóm 2, xã A")).toEqual({ current: { province: "19", line: "Xóm 2, xã A" } });
  });
});

describe("options that are none", () => {
  it("are told by the name of the function", () => {
    const none = 7 as never;
    expect(() => registerProduct(full, none)).toThrow(/^\[ocop\] registerProduct: /);
    expect(() => registerGaps({ row: 1, entry: full }, {}, none)).toThrow(/^\[ocop\] registerGaps: /);
  });
});
