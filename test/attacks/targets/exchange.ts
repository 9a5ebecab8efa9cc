import { decisions } from "../../../src/decisions/index.js";
import * as check from "../../../src/exchange/check.js";
import * as exchange from "../../../src/exchange/index.js";
import { productSchema, validate } from "../../../src/records/index.js";
import { full } from "../../support/full-records.js";
import * as jsonLd from "../../support/json-ld-records.js";
import { bestSheet, untyped } from "../../support/sheets.js";
import type { Target } from "../target.js";
import { sets } from "./scoring.js";

const texts = (...samples: string[]) => samples.map((sample) => () => [sample]);
const codes = ["19-05482-001-2026", "01-001-00001-12-2023", "01-001-7-2019"];
const parsed = () => {
  const read = exchange.parseProductCode("19-05482-001-2026");
  return read.ok ? { ...read.value } : {};
};

const blanks = (count: number) => Array.from({ length: count }, () => null);
const headed = () => [
  ["DANH SÁCH SẢN PHẨM OCOP"],
  ["TT", "Tên sản phẩm", "Chủ thể", "Số sao", "Xã", "Điện thoại", "Mã số thuế", "Ngày công nhận", "Ghi chú gì đó"],
  [1, "Chè Tân Cương", "HTX Hảo Đạt", "4 sao", "Tân Cương", "0912 345 678", "0100109106", "05/08/2026", "x"],
  [2, "Chè đinh", "Công ty TNHH Chè", 3, "La Bằng", "", "", 46239, new Date(0)],
];
const agency = () => [
  ["DANH SÁCH", ...blanks(21)],
  [
    ...["TT", "Tên sản phẩm", "Nhóm sản phẩm", "Loại hình", "Chủ thể", "Xã/phường", "Địa chỉ", "Đại diện", "ĐT"],
    ...["Sao hiện tại", "Ngày hết hạn", "Công nhận lần 1", ...blanks(4), "Lần 2/nâng hạng", ...blanks(4), "Ghi chú"],
  ],
  [
    ...[1, "Chè nõn", "Đồ uống", "HTX", "HTX Hảo Đạt", "Tân Cương", "Xóm Nam", "Nguyễn Văn A", "0912 345 678\n0913"],
    ...["4 sao", 46539, 3, 44352, 2021, "1/QĐ-UBND", "UBND huyện", 4, "05/06/2024", 2024, "2/QĐ-UBND", "UBND tỉnh", ""],
  ],
];
const registers = [() => [headed(), {}], () => [agency(), { layout: "auto", firstRow: 1 }]];
const entry = () => ({
  productName: "Chè Tân Cương",
  producerName: "HTX Hảo Đạt",
  producerType: "cooperative",
  set: "2026/11",
  productGroup: "Chè",
  productCode: "19-05482-001-2026",
  province: "Thái Nguyên",
  commune: "Tân Cương",
  phones: ["0912 345 678"],
  email: "a@b.vn",
  gtin: "8934563138141",
  stars: 4,
  expires: "2029-08-05",
  recognitions: [{ stars: 4, date: "2026-08-05", year: 2026, decisionNumber: "1/QĐ-UBND", authority: "UBND tỉnh" }],
  notes: "x",
  other: { Khác: "x" },
});
const inDistrict = () => ({ ...entry(), district: "Đại Từ", recognitions: [{ stars: 3 }] });
const ministryEntry = () => ({
  id: 7,
  unitCode: "19",
  period: "2026",
  productCode: "A1",
  productName: "Chè",
  stars: 4,
  producerName: "HTX Hảo Đạt",
  revenue: 1_250_500_000,
  isValid: true,
});
const ministryRow = () => {
  const result = exchange.formatMinistryRow(untyped(ministryEntry()));
  return result.ok ? { ...result.value } : {};
};
const source = () => ({
  product: full.product(),
  producer: full.producer(),
  recognitions: [full.recognition()],
  recognition: full.recognition(),
  url: "https://example.vn/che",
  set: { name: { vi: "Chè", en: "Tea" } },
});
const ofMinistry = () => ({ ...ministryEntry(), ...source() });

/** The functions of `ocop/exchange`. */
export const exchangeTargets: readonly Target[] = [
  {
    name: "formatAnswers",
    of: exchange.formatAnswers,
    whose: ["package", "user", "programmer"],
    samples: sets.flatMap((set) => [() => [set, bestSheet(set)], () => [set, bestSheet(set), { isScanned: true }]]),
  },
  {
    name: "parseAnswers",
    of: exchange.parseAnswers,
    whose: ["user", "package"],
    samples: [() => ["OCOP:2026/11/1.1:3/1.2:0", decisions], () => ["OCOP:2026/11/1.1:3/*TX", decisions]],
    handsThrough: ["set"],
  },
  { name: "answeredSet", of: exchange.answeredSet, whose: ["user"], samples: texts("OCOP:2026/11/1.1:3/*TX") },
  {
    name: "readCsvTable",
    of: exchange.readCsvTable,
    whose: ["user"],
    samples: [...texts('TT;Tên "x"\n1;"Chè, ""a"""\r2'), () => [new Uint8Array([0xff, 0xfe, 0x41, 0, 0x2c, 0])]],
  },
  {
    name: "csvText",
    of: exchange.csvText,
    whose: ["programmer"],
    samples: [() => [[["Tên", 4, undefined], ["=1+1"]]]],
    share: 0.3,
  },
  {
    name: "searchSets",
    of: exchange.searchSets,
    whose: ["package", "user"],
    samples: [() => [decisions.at(-1)?.classification ?? [], "mật on"]],
    share: 0.3,
    handsThrough: ["product", "sector"],
  },
  {
    name: "recordTable",
    of: check.recordTable,
    whose: ["programmer", "programmer"],
    samples: [() => [[full.product()], "vi"]],
    share: 0.3,
  },
  {
    name: "readRecordTable",
    of: check.readRecordTable,
    whose: ["programmer"],
    samples: [
      () => [
        [
          ["Chủ thể: Tên chủ thể", "Phân nhóm sản phẩm"],
          ["HTX", 11],
        ],
      ],
    ],
    share: 0.3,
    handsThrough: ["columnAt"],
  },
  {
    name: "fieldNameAt",
    of: check.fieldNameAt,
    whose: ["programmer"],
    samples: [() => [["producer", "address", "former", 0, "district"]]],
    share: 0.3,
  },
  {
    name: "withUndecidedDays",
    of: exchange.withUndecidedDays,
    call: (rows: unknown, undecided: readonly string[]) =>
      [...exchange.readRegister(rowsOf(rows), {})].map((row) =>
        exchange.withUndecidedDays(row, new Set(Array.isArray(undecided) ? undecided : [])),
      ),
    whose: ["user", "package"],
    samples: [() => [headed(), ["H4"]]],
    share: 0.2,
    handsThrough: ["cells"],
  },
  {
    name: "rateEvaluation",
    of: exchange.rateEvaluation,
    whose: ["user", "package", "programmer"],
    samples: sets.flatMap((set) => [
      () => [{ id: "e", decision: set.decision, set: set.set, answers: bestSheet(set) }, decisions, {}],
      () => [
        { decision: set.decision, set: set.slug, members: [{ id: 1, answers: bestSheet(set) }], appointed: [1, 2] },
        decisions,
        { tier: "province" },
      ],
    ]),
  },
  {
    name: "compareProductCodes",
    of: exchange.compareProductCodes,
    whose: ["package", "package"],
    samples: [() => [parsed(), { ...parsed(), sequence: 2 }]],
    share: 0.3,
  },
  { name: "detectProductCode", of: exchange.detectProductCode, whose: ["user"], samples: texts(...codes), share: 0.5 },
  { name: "parseProductCode", of: exchange.parseProductCode, whose: ["user"], samples: texts(...codes) },
  {
    name: "formatProductCode",
    of: exchange.formatProductCode,
    whose: ["programmer"],
    samples: [() => [parsed()]],
    share: 0.5,
  },
  { name: "columnLetter", of: exchange.columnLetter, whose: ["programmer"], samples: [() => [27]], share: 0.2 },
  {
    name: "columnOf",
    of: exchange.columnOf,
    whose: ["programmer"],
    samples: [() => [["producer", "address", "former", 0, "district"]]],
    share: 0.3,
  },
  { name: "fold", of: exchange.fold, whose: ["user"], samples: texts("Chè  Đinh\u0301"), share: 0.5 },
  {
    name: "enterpriseFormIn",
    of: exchange.enterpriseFormIn,
    whose: ["user"],
    samples: texts("Công ty TNHH A"),
    share: 0.5,
  },
  {
    name: "producerTypeIn",
    of: exchange.producerTypeIn,
    whose: ["user"],
    samples: texts("Công ty TNHH hai thành viên", "HTX", "Hộ kinh doanh"),
    share: 0.5,
  },
  {
    name: "readRegister",
    of: exchange.readRegister,
    call: (rows: unknown, options: object) => [...exchange.readRegister(rowsOf(rows), options)],
    whose: ["user", "programmer"],
    samples: registers,
    share: 0.25,
    handsThrough: ["cells"],
  },
  {
    name: "surveyRegister",
    of: exchange.surveyRegister,
    call: (rows: unknown, options: object) => exchange.surveyRegister(rowsOf(rows), options),
    whose: ["user", "programmer"],
    samples: registers,
    share: 0.3,
    isNoData: true,
  },
  {
    name: "surveyRegisterStream",
    of: exchange.surveyRegisterStream,
    call: (rows: unknown, options: object) =>
      exchange.surveyRegisterStream(streamed(rowsOf(rows).filter(canBeAwaited)), options),
    whose: ["user", "programmer"],
    samples: registers,
    share: 0.2,
    isNoData: true,
  },
  {
    name: "checkRegisterRow",
    of: check.checkRegisterRow,
    call: (rows: unknown, context: object) =>
      [...exchange.readRegister(rowsOf(rows), {})].map((row) => check.checkRegisterRow(row, context)),
    whose: ["user", "programmer"],
    samples: [() => [headed(), { province: "19", date: "2026-08-05", authority: "UBND tỉnh" }]],
    share: 0.3,
  },
  {
    name: "sumOfAccounts",
    of: exchange.sumOfAccounts,
    whose: ["programmer"],
    samples: [() => [[{ account: { used: 5, kept: 1, reported: 0 } }]]],
    share: 0.1,
  },
  {
    name: "authorityTierOn",
    of: exchange.authorityTierOn,
    whose: ["user", "user"],
    samples: [() => ["UBND thành phố Huế", "2024-12-31"]],
    share: 0.5,
  },
  { name: "typesOfName", of: exchange.typesOfName, whose: ["user"], samples: texts("HTX chè Hảo Đạt"), share: 0.5 },
  {
    name: "setsCalled",
    of: exchange.setsCalled,
    whose: ["user", "package"],
    samples: [() => ["Chè", decisions.at(-1)?.classification ?? []]],
    share: 0.3,
    handsThrough: ["set", "candidates"],
  },
  {
    name: "readRegister, its rows",
    of: exchange.readRegister,
    call: (rows: never, options: object) => start(exchange.readRegister(rows, options)),
    whose: ["programmer", "programmer"],
    samples: [() => [[], {}]],
    share: 0.1,
    handsThrough: ["cells"],
  },
  {
    name: "readRegisterStream",
    of: exchange.readRegisterStream,
    call: async (rows: unknown, options: object) => {
      const found: unknown[] = [];
      for await (const row of exchange.readRegisterStream(streamed(rowsOf(rows).filter(canBeAwaited)), options)) {
        found.push(row);
      }
      return found;
    },
    whose: ["user", "programmer"],
    samples: registers,
    share: 0.15,
    handsThrough: ["cells"],
  },
  {
    name: "registerProduct",
    of: exchange.registerProduct,
    // What is not as records are it leaves to validate.
    call: (given: never, context: object) => validate(productSchema, exchange.registerProduct(given, context)),
    whose: ["user", "programmer"],
    samples: [() => [entry(), { province: "19" }], () => [inDistrict(), {}]],
    share: 0.6,
  },
  {
    name: "registerGaps",
    of: exchange.registerGaps,
    whose: ["user", "user"],
    samples: [() => [{ row: 3, entry: inDistrict() }, { name: "x" }]],
  },
  { name: "formatMinistryRow", of: exchange.formatMinistryRow, whose: ["user"], samples: [() => [ministryEntry()]] },
  { name: "parseMinistryRow", of: exchange.parseMinistryRow, whose: ["user"], samples: [() => [ministryRow()]] },
  {
    name: "toMinistryEntry",
    of: exchange.toMinistryEntry,
    whose: ["user", "programmer"],
    samples: [() => [ofMinistry(), "2026-11-24"]],
  },
  {
    name: "productJsonLd",
    of: exchange.productJsonLd,
    whose: [{ programmers: ["set"] }, "programmer", "programmer"],
    samples: [
      () => [source(), "2026-11-24", {}],
      () => [
        { product: jsonLd.product, producer: jsonLd.producer, recognitions: [jsonLd.signed] },
        "2026-11-24",
        { language: "en", contacts: true },
      ],
    ],
  },
  {
    name: "organizationJsonLd",
    of: exchange.organizationJsonLd,
    whose: ["user", "programmer"],
    samples: [() => [full.producer(), { contacts: true }], () => [jsonLd.producer, { language: "en" }]],
  },
  {
    name: "jsonLdScript",
    of: exchange.jsonLdScript,
    whose: ["programmer"],
    samples: [() => [exchange.organizationJsonLd(jsonLd.producer)]],
    share: 0.5,
    read: (script: string) => script.split("\n"),
  },
];

async function* streamed(rows: readonly never[]): AsyncGenerator<never> {
  yield* rows;
}

/** The first rows: a register may be of any length, and take its time. */
function start(rows: Iterable<unknown>): readonly unknown[] {
  const first: unknown[] = [];
  for (const row of rows) {
    first.push(row);
    if (first.length === 100) {
      break;
    }
  }
  return first;
}

/** What can be gone through as rows; anything else is a row, since what a stream throws is the caller's own. */
function rowsOf(given: unknown): readonly never[] {
  try {
    return Array.isArray(given) && given.length <= 1000 ? ([...given] as never[]) : [given as never];
  } catch {
    return [given as never];
  }
}

/** A stream waits for what it yields, and asks it for `then`: what throws then is the stream's. */
function canBeAwaited(row: unknown): boolean {
  try {
    return typeof Object(row).then !== "function";
  } catch {
    return false;
  }
}
