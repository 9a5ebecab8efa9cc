import * as programme from "../../../src/programme/index.js";
import * as sisters from "../../../src/sisters/index.js";
import { full } from "../../support/full-records.js";
import type { Target } from "../target.js";

const ON = "2026-11-24";

const entry = () => ({
  number: 1,
  productName: "Chè Tân Cương",
  set: "2026/11",
  producerName: "HTX Hảo Đạt",
  producerType: "cooperative",
  taxCode: "4600100001",
  province: "Thái Nguyên",
  commune: "Xã Tân Cương",
  stars: 4,
  points: 88.5,
  expires: "2029-08-05",
  recognitions: [{ stars: 4, date: "2026-08-05", decisionNumber: "858/QĐ-UBND", authority: "UBND tỉnh Thái Nguyên" }],
  other: {},
});

const rating = () => ({ decision: "2026", set: 11, exact: { sum: 209, count: 3 }, band: 3, stars: 3 });

const records = [
  () => full.product(),
  () => full.producer(),
  () => full.recognition(),
  () => full.certificate(),
  entry,
  () => ({ row: 7, kind: "product", cells: [1, "Chè"], entry: entry() }),
  rating,
];

const register = () => records.map((make) => make());
const options = () => ({ on: ON, by: "province", register: { province: "19" } });
const parts = () => [
  programme.summarize(register(), { on: ON, by: "province" }),
  programme.summarize([full.product()], { on: ON, by: "province" }),
];
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const snapshots = () => plain(programme.snapshots.slice(0, 20));
const commune = () => ({ province: "19", commune: "05482", communeName: "Xã Tân Cương" });

/** The functions of `ocop/programme` and `ocop/sisters`; records are attacked one by one, as they come out of a file. */
export const programmeTargets: readonly Target[] = [
  {
    name: "summarize",
    of: programme.summarize,
    call: ((record: unknown, given: programme.SummarizeOptions) =>
      programme.summarize([record, record], given)) as never,
    whose: ["user", "programmer"],
    samples: records.map((make) => () => [make(), options()]),
  },
  {
    name: "summarizeStream",
    of: programme.summarizeStream,
    call: ((record: unknown, given: programme.SummarizeOptions) => programme.summarizeStream([record], given)) as never,
    whose: ["user", "programmer"],
    samples: records.map((make) => () => [make(), options()]),
    share: 0.2,
  },
  {
    name: "summaryTransformer",
    of: programme.summaryTransformer,
    whose: ["programmer"],
    samples: [() => [options()]],
    share: 0.1,
    isNoData: true,
  },
  { name: "merge", of: programme.merge, whose: ["user"], samples: [() => [plain(parts())]], share: 0.5 },
  {
    name: "sqlRows",
    of: programme.sqlRows,
    whose: ["user", "programmer", "programmer"],
    samples: records.map((make) => () => [make(), 7, { province: "19" }]),
    share: 0.5,
  },
  {
    name: "sqlCounts",
    of: programme.sqlCounts,
    whose: ["programmer"],
    samples: [() => ["province"]],
    share: 0.1,
  },
  {
    name: "checkShares",
    of: programme.checkShares,
    whose: ["programmer"],
    samples: snapshots().map((one) => () => [plain(one)]),
    share: 0.2,
  },
  {
    name: "compareSnapshots",
    of: programme.compareSnapshots,
    whose: ["programmer", "programmer"],
    samples: snapshots()
      .slice(1)
      .map((one, index) => () => [plain(snapshots()[index]), plain(one)]),
    share: 0.3,
  },
  {
    name: "targetDistances",
    of: programme.targetDistances,
    whose: ["programmer"],
    samples: snapshots().map((one) => () => [plain(one)]),
    share: 0.2,
  },
  {
    name: "communesWithValidProduct",
    of: programme.communesWithValidProduct,
    call: ((record: unknown, day: string) =>
      programme.communesWithValidProduct([record, full.product()], day)) as never,
    whose: ["user", "programmer"],
    samples: records.map((make) => () => [make(), ON]),
    share: 0.5,
  },
  {
    name: "newRuralItem",
    of: programme.newRuralItem,
    call: ((record: unknown, place: programme.NewRuralCommune, day: string, given: programme.NewRuralOptions) =>
      programme.newRuralItem([record], place, day, given)) as never,
    whose: ["user", "user", "programmer", { programmers: [] }],
    samples: records.map((make) => () => [make(), commune(), ON, { equivalent: false, instrument: "318/QĐ-TTg" }]),
    share: 0.5,
  },
];

/** The functions of `ocop/sisters`. */
export const sisterTargets: readonly Target[] = [
  {
    name: "otopSegment",
    of: sisters.otopSegment,
    whose: ["user"],
    samples: [() => [["1.1", "2.1", "3.2", "4.1", "5.1"]], () => [["1.3"]]],
    share: 0.3,
  },
  {
    name: "otopCategoriesOf",
    of: sisters.otopCategoriesOf,
    whose: ["user"],
    samples: [() => ["handicraft"]],
    share: 0.1,
  },
  ...[sisters.partMaxima, sisters.starBands].map(
    (of): Target => ({
      name: of.name,
      of,
      whose: ["user"],
      samples: [() => ["bangkok-brand-2020"], () => ["ovop-oita"]],
      share: 0.1,
    }),
  ),
  {
    name: "starScale",
    of: sisters.starScale,
    whose: ["user", "user"],
    samples: [() => ["ovop-indonesia", 2018], () => ["otop-thailand", 2019]],
    share: 0.1,
  },
];
