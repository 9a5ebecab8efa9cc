import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { CriteriaSet } from "../../src/decisions/criteria-set.js";
import type { Decision } from "../../src/decisions/decision.js";
import { decisions, findSet } from "../../src/decisions/index.js";
import type { Label } from "../../src/language/label.js";
import { english, vietnamese } from "../support/wording.js";

type Place = readonly [where: string, label: Label];

const setsOf = ({ sets, amendedSets = [] }: Decision): readonly CriteriaSet[] => [
  ...sets,
  ...amendedSets.map(({ set }) => set),
];

/** Every label of a value, wherever it lies: an object with `vi` and `en` is one. */
function labelsIn(value: unknown, where: string): readonly Place[] {
  if (typeof value !== "object" || value === null) {
    return [];
  }
  if ("vi" in value && "en" in value) {
    return [[where, { vi: `${value.vi}`, en: `${value.en}` }]];
  }
  return Object.entries(value).flatMap(([key, item]) => labelsIn(item, `${where}/${key}`));
}

/** All texts of a decision: name, ranks, errata, classification; and of its sets, with their hints. */
function textsOf(decision: Decision): readonly Place[] {
  const { code, name, rules, errata, sourceNote, classification } = decision;
  return [
    ...labelsIn({ name, ranks: rules.ranks, errata, sourceNote, classification }, code),
    ...setsOf(decision).flatMap((set) => {
      const { name: own, ministries, grounds, parts, unverified } = set;
      return [
        ...labelsIn({ name: own, ministries, grounds, parts, unverified }, `${code}/${set.set}`),
        ...set.criteria.flatMap((criterion) =>
          labelsIn(decision.hintFor(set, criterion.code), `${code}/${set.set}/${criterion.code} hint`),
        ),
      ];
    }),
  ];
}

/** Decisions whose own test (`wording-older.test.ts`) knows where their print has a word of the list. */
const elsewhere = ["2023", "2019", "2018"];

const covered = decisions.filter(({ code }) => !elsewhere.includes(code));

/** Sets 2 to 25 call it a chain, set 1 does not: both as printed. */
const chain = (code: string, set: number) => {
  const criteria = findSet(code, set)?.criteria ?? [];
  return criteria.filter(({ name }) => /^Liên kết (?:chuỗi trong )?sản xuất$/.test(name.vi)).map(({ name }) => name.vi);
};

describe.each(covered.map((decision) => ({ number: decision.number, texts: textsOf(decision) })))(
  "the words of $number",
  ({ texts }) => {
    test.each(vietnamese)("vi: %s gives way to %s", (not) => {
      expect(texts.filter(([, { vi }]) => not.test(vi))).toEqual([]);
    });

    test.each(english)("en: %s gives way to %s", (not) => {
      expect(texts.filter(([, { en }]) => not.test(en))).toEqual([]);
    });

    test("there are texts to look at", () => {
      expect(texts.length).toBeGreaterThan(100);
    });
  },
);

test("the production chain of 2026 is named as each form prints it", () => {
  expect(chain("2026", 1)).toEqual(["Liên kết sản xuất"]);
  for (let set = 2; set <= 25; set += 1) {
    expect(chain("2026", set), `${set}`).toEqual(["Liên kết chuỗi trong sản xuất"]);
  }
});

test("the ranks of 2026 say what art. 3.3 says", () => {
  const ranks = decisions.find(({ code }) => code === "2026")?.rules.ranks;
  expect(ranks?.[1]?.vi).toMatch(/sơ khai, chưa được thương mại/);
  expect(ranks?.[2]?.vi).toMatch(/bước đầu hình thành chất lượng/);
  expect(ranks?.[3]?.vi).toMatch(/có đặc thù, có sự ổn định về chất lượng, được quản lý và thương mại ổn định/);
  expect(ranks?.[4]?.vi).toMatch(/đặc trưng, từng bước có thương hiệu, .* tiếp cận thị trường tốt, có tiềm năng/);
  expect(ranks?.[5]?.vi).toMatch(/đặc trưng, có thương hiệu, .* hội tụ điều kiện để xuất khẩu/);
  const exporting = Object.entries(ranks ?? {}).filter(([, { vi, en }]) => /xuất khẩu/.test(vi) || /export/.test(en));
  expect(exporting.map(([stars]) => stars)).toEqual(["5"]);
});

test("set 12 shows both words for tea", () => {
  expect(findSet("2026", 12)?.name.vi).toBe("Sản phẩm trà (chè) từ thực vật khác");
});

const to = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** What one level of 2026 has and its neighbours have not: an assessor sees it without any hint. */
const conditions: readonly (readonly [
  criterion: string,
  sets: readonly number[],
  answer: string,
  vi: RegExp,
  en: RegExp,
])[] = [
  ["3.2", to(1, 26), "2", /đồng bào dân tộc thiểu số/, /ethnic minority/],
  ["3.3", to(1, 26), "3", /≥ 75% lao động là người trong xã/, /75% or more of workers are from the commune/],
  ["3.5", to(1, 26), "1", /cơ quan có thẩm quyền chấp nhận/, /accepted or published by the competent authority/],
  ["3.5", to(1, 26), "2", /văn bản ghi nhận quyền sử dụng/, /right to use/],
  [
    "3.5",
    to(1, 26),
    "3",
    /văn bản ghi nhận quyền sử dụng.*bằng độc quyền kiểu dáng công nghiệp/,
    /right to use.*design/,
  ],
  [
    "4.1",
    to(1, 23),
    "4",
    /đường dẫn gian hàng điện tử.*tài liệu minh chứng thực hiện hợp đồng/,
    /link to the online stall.*proof/,
  ],
  ["4.2", to(1, 25), "4", /ứng dụng công nghệ thông tin trong quản lý/, /information technology/],
  [
    "2.1",
    [6, 7, ...to(9, 13), ...to(18, 24)],
    "4",
    /chỉ sản xuất trên địa bàn xã.*được chế biến.*36 tháng/,
    /only.*36/,
  ],
  [
    "2.1",
    [8],
    "3",
    /chỉ sản xuất trên địa bàn xã.*được chế biến.*36 tháng/,
    /only in the commune.*processed.*36 months/,
  ],
  [
    "2.3",
    to(1, 20),
    "3",
    /\(hình ảnh hoặc lời giới thiệu\).*mã truy xuất/,
    /\(picture or introduction\).*traceability/,
  ],
  ["9", [16], "1", /đúng quy định, do cơ quan có thẩm quyền cấp, còn hiệu lực/, /issued by the competent.*still valid/],
  ["9", [16], "3", /còn hiệu lực.*sau cấp giấy.*tiên tiến/, /still valid.*after issue.*advanced/],
  ["6", [18], "1", /GMP đối với thực phẩm chức năng.*còn hiệu lực/, /GMP for functional foods.*still valid/],
  [
    "6",
    [18],
    "3",
    /GMP đối với thực phẩm chức năng.*còn hiệu lực.*sau cấp giấy/,
    /GMP for functional foods.*after issue/,
  ],
  ["7", [18], "1", /do cơ quan có thẩm quyền cấp, còn hiệu lực/, /issued by the competent authority and still valid/],
  ["7", [18], "2", /còn hiệu lực.*hồ sơ lưu trữ/, /still valid.*full records/],
  [
    "10",
    [18],
    "2",
    /kiểm nghiệm định kỳ các chỉ tiêu an toàn theo quy định/,
    /periodic tests of the safety indicators, as required/,
  ],
  ["11", [12], "1", /^Có thể xuất khẩu đến Đông Nam Á$/, /^Can be exported to Southeast Asia$/],
  ["6", [19], "4", /cơ quan kiểm nghiệm độc lập/, /independent testing body/],
  ["6", [20], "3", /cơ quan kiểm nghiệm độc lập/, /independent testing body/],
  [
    "9",
    to(5, 15),
    "3",
    /đủ điều kiện an toàn thực phẩm cho xuất khẩu.*thị trường đích/,
    /eligible on food safety for export/,
  ],
  ["1.2", [26], "3", /\(trực tiếp\/gián tiếp\)/, /\(directly\/indirectly\)/],
  ["1.3", [26], "4", /đánh giá tác động môi trường theo quy định hiện hành/, /as current rules require/],
  ["4.4", [26], "4", /website bằng tiếng nước ngoài giới thiệu.*Booking/, /foreign language about.*Booking/],
  ["15", [26], "a2", /giao thông nội bộ thuận tiện.*đạt chuẩn nông thôn mới/, /Convenient internal roads.*new rural/],
];

test.each(conditions)("%s of sets %j, answer %s, has its condition in the label", (criterion, sets, answer, vi, en) => {
  for (const set of sets) {
    const found = findSet("2026", set)?.criteria.find(({ code }) => code === criterion);
    const branch = found?.cases?.find(({ code }) => answer.startsWith(code));
    const label = (branch ?? found)?.levels[Number(answer.replace(/\D/g, "")) - 1]?.label;
    expect(label?.vi, `${set}`).toMatch(vi);
    expect(label?.en, `${set}`).toMatch(en);
  }
});

interface PrintedCriterion {
  readonly code: string;
  readonly levels?: readonly { readonly textVi: string }[];
}

interface PrintedForms {
  readonly sets: readonly {
    readonly set: number;
    readonly parts: readonly { readonly groups: readonly { readonly criteria: readonly PrintedCriterion[] }[] }[];
  }[];
}

const facts = new URL("../../../shared/facts/2026.json", import.meta.url);

describe.skipIf(!existsSync(facts))("the labels of 2026 beside the print", () => {
  const numbers = (text: string) => new Set([...text.matchAll(/\d+/g)].map(([digits]) => Number(digits)));

  test("every number of a level stands in its label", () => {
    const { sets } = JSON.parse(readFileSync(facts, "utf8")) as PrintedForms;
    const differing = sets.flatMap(({ set, parts }) =>
      parts
        .flatMap(({ groups }) => groups.flatMap(({ criteria }) => criteria))
        .flatMap(({ code, levels = [] }) => {
          const own = findSet("2026", set)?.criteria.find((one) => one.code === code)?.levels ?? [];
          return levels.flatMap(({ textVi }, index) => {
            const label = own[index]?.label.vi ?? "";
            const same = [...numbers(textVi)].join() === [...numbers(label)].join();
            return same ? [] : [`${set}/${code} ${textVi}: ${label}`];
          });
        }),
    );
    expect(differing).toEqual([]);
  });
});
