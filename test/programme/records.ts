/** Records of all kinds at random, for what has to hold of any of them. */
import fc from "fast-check";

const day = fc
  .integer({ min: 0, max: 4000 })
  .map((days) => new Date(Date.UTC(2018, 4, 7) + days * 86_400_000).toISOString().slice(0, 10));

const stars = fc.constantFrom(3, 4, 5);
const province = fc.constantFrom("19", "01", "22", "68", "99");
const text = fc.constantFrom("Chè Tân Cương", "HTX Hảo Đạt", "Hộ bà Hoa", " ", "<b>");
const type = fc.constantFrom("cooperative", "enterprise", "registered-household", "farm", "shop");

const recognition = fc.record(
  {
    stars: fc.oneof(stars, fc.constantFrom(2, "4")),
    evidence: fc.constantFrom("signed-decision", "official-news", "proposal", "own-claim"),
    date: fc.oneof({ weight: 9, arbitrary: day }, fc.constant("2026-02-30")),
    year: fc.integer({ min: 2018, max: 2029 }),
    expires: day,
    authority: fc.record(
      { tier: fc.constantFrom("district", "province", "ministry"), province },
      { requiredKeys: ["tier"] },
    ),
    revoked: fc.record({ date: day }),
    decisionNumber: fc.constantFrom("1/QĐ-UBND", "2/QĐ-UBND"),
  },
  { requiredKeys: ["stars", "evidence"] },
);

const address = fc.record(
  {
    current: fc.record({ province, communeName: fc.constantFrom("Xã Tân Cương", "tân cương", "Phường Hồng Hà") }),
    former: fc.constant([{ province: "Yên Bái" }]),
  },
  { requiredKeys: [] },
);

const producer = fc.record(
  {
    id: fc.constantFrom("p1", "p2", "p3"),
    taxCode: fc.constantFrom("0100109106", "4600100001"),
    type,
    name: text,
    address,
  },
  { requiredKeys: ["type"] },
);

const setOf = {
  decision: fc.constantFrom("2026", "2023", "2019", "2018", "2031"),
  set: fc.oneof(fc.integer({ min: 0, max: 27 }), fc.constantFrom("tea", "other-herbs", "11")),
};

const product = fc.record(
  {
    name: text,
    ...setOf,
    producerId: fc.constantFrom("p1", "p2"),
    producer,
    recognitions: fc.array(recognition, { maxLength: 4 }),
  },
  { requiredKeys: ["name"] },
);

const entry = fc.record(
  {
    productName: text,
    producerName: text,
    producerType: type,
    province: fc.constantFrom("Thái Nguyên", "Yên Bái", "19"),
    commune: text,
    set: fc.constantFrom("2026/11", "2023/tea", "chè"),
    stars,
    points: fc.oneof(fc.integer({ min: 0, max: 101 }), fc.double({ min: 0, max: 100, noNaN: true })),
    recognitions: fc.array(
      fc.record(
        {
          stars,
          date: day,
          year: fc.integer({ min: 2018, max: 2026 }),
          decisionNumber: text,
          authority: fc.constantFrom("UBND tỉnh Thái Nguyên", "Bộ Nông nghiệp"),
        },
        { requiredKeys: [] },
      ),
      { maxLength: 2 },
    ),
    other: fc.constant({}),
  },
  { requiredKeys: ["recognitions", "other"] },
);

const rating = fc.record(
  {
    ...setOf,
    exact: fc.record({ sum: fc.integer({ min: -1, max: 700 }), count: fc.integer({ min: 0, max: 7 }) }),
    band: fc.constantFrom(1, 2, 3, 4, 5, null),
  },
  { requiredKeys: ["exact", "band"] },
);

const others = fc.constantFrom<unknown>(
  null,
  7,
  {},
  { documents: [] },
  { kind: "title", cells: ["Danh sách"], row: 1 },
  { stars: 4, issued: "2026-08-05", expires: "2029-08-05", productName: "Chè" },
);

/** A record of any kind, right or wrong. */
export const anyRecord: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: product },
  { weight: 3, arbitrary: entry },
  { weight: 1, arbitrary: recognition },
  { weight: 2, arbitrary: producer },
  { weight: 2, arbitrary: rating },
  { weight: 1, arbitrary: others },
);

/** A day around those of the records. */
export const anyDay = day;
