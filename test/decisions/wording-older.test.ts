import { describe, expect, test } from "vitest";
import { decision2018 } from "../../src/decisions/2018/index.js";
import { decision2019 } from "../../src/decisions/2019/index.js";
import * as notes2019 from "../../src/decisions/2019/printed-notes.js";
import { decision2023 } from "../../src/decisions/2023/index.js";
import * as notes2023 from "../../src/decisions/2023/printed-notes.js";
import type { CriteriaSet } from "../../src/decisions/criteria-set.js";
import type { Decision } from "../../src/decisions/decision.js";
import type { Label } from "../../src/language/label.js";

type Place = readonly [where: string, label: Label];

const setsOf = ({ sets, amendedSets = [] }: Decision): readonly CriteriaSet[] => [
  ...sets,
  ...amendedSets.map(({ set }) => set),
];

/** Every text of a value, wherever it lies: an object with `vi` and `en` is one. */
function labelsIn(value: unknown, where: string, seen = new Set<unknown>()): readonly Place[] {
  if (typeof value !== "object" || value === null || seen.has(value)) {
    return [];
  }
  seen.add(value);
  if ("vi" in value && "en" in value) {
    return [[where, { vi: `${value.vi}`, en: `${value.en}` }]];
  }
  return Object.entries(value).flatMap(([key, item]) => labelsIn(item, `${where}/${key}`, seen));
}

/** Terms the law does not use, or that read badly, in Vietnamese. */
const vietnamese: readonly RegExp[] = [
  /xếp hạng/i,
  /bộ sản phẩm/i,
  /phiếu chấm/i,
  /khung điểm|khung \d|hai khung/i,
  /chứng cứ/i,
  /sàn (?:thương mại )?điện tử/i,
  /đơn nhãn hiệu/i,
  /đạt an toàn thực phẩm/i,
  /^đủ (?:xuất khẩu|bán)/i,
  /bằng kiểu dáng/i,
  /cơ quan độc lập/i,
  /kiểm nghiệm độc lập(?<!cơ quan kiểm nghiệm độc lập)/i,
  /tại chỗ|từ đâu/i,
  /chưa thành hàng hóa/i,
  /(?<!thành viên )quản trị cao cấp/i,
  /\d %/,
  /đánh giá lại/i,
  /^đại diện pháp luật$/i,
  /website riêng/i,
  /CNTT|HTX|HĐQT|HĐTV|BVTV|ATTP/,
  /^tư liệu hóa/i,
  /đóng gói thường|không bao bì/i,
  /\d% vốn góp/i,
  /^theo hướng bền vững/i,
  /dựa vào kỹ năng/i,
  /^hoạt động thu hút khách$/i,
  /^(?:ngoài )?đông nam á$|^thị trường (?:ngoài )?khu vực$/i,
  /bộ quản lý/i,
  /chuyển tiếp/i,
  /\d - \d/,
  /^không (?:trồng|nuôi)/i,
  /^liên kết sản xuất$/i,
  /giống câu chuyện sản phẩm (?!khác cùng)/i,
  /được chọn|rẻ nhất|bậc/i,
];

/** And in English. */
const english: readonly RegExp[] = [
  /\d %/,
  /\d - \d/,
  /\bpermitted\b/i,
  /\bparted\b/i,
  /\bstaple\b/i,
  /\breckoned\b/i,
  /\bis no(?:ne)?\b/i,
  /\bto be had\b/i,
  /\btold\b/i,
  /online store/i,
  /\bown website\b/i,
  /^not 100/i,
];

/** Texts in which a decision's own print has the term, and what it prints. */
const printed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "2023": {
    "Liên kết sản xuất": "the name of 1.4 in set 1; sets 2 to 25 print “Liên kết chuỗi trong sản xuất”",
    "Giống câu chuyện sản phẩm ở nơi khác": "5.2 prints “Giống với câu chuyện sản phẩm ở nơi khác”",
    "Tương đối giống câu chuyện sản phẩm ở nơi khác, có thay đổi một số yếu tố": "5.2, as printed",
  },
  "2019": {
    "Liên kết sản xuất": "the name of 1.4 in sets 1 and 10 to 25; sets 2 to 9 print “Liên kết chuỗi trong sản xuất”",
    "Giống câu chuyện sản phẩm ở nơi khác": "5.2 prints “Giống với câu chuyện sản phẩm ở nơi khác”",
    "Tương đối giống câu chuyện sản phẩm ở nơi khác, có thay đổi một số yếu tố": "5.2, as printed",
  },
};

describe.each([
  { decision: decision2018, notes: {} },
  { decision: decision2019, notes: notes2019 },
  { decision: decision2023, notes: notes2023 },
])("the words of $decision.number", ({ decision, notes }) => {
  const places: readonly Place[] = [
    ...labelsIn(
      {
        name: decision.name,
        ranks: decision.rules.ranks,
        note: decision.sourceNote,
        errata: decision.errata,
        minimums: decision.rules.unheldMinimums,
      },
      decision.code,
    ),
    ...labelsIn(decision.classification, `${decision.code} classification`),
    ...setsOf(decision).flatMap((set) => labelsIn({ ...set, rules: undefined }, `${decision.code}/${set.set}`)),
    ...labelsIn({ ...notes }, `${decision.code} hint`),
  ];

  test("are those of the law", () => {
    expect(places.length).toBeGreaterThan(10);
    const own = Object.keys(printed[decision.code] ?? {});
    const found = places.flatMap(([where, { vi, en }]) => [
      ...vietnamese.filter((term) => term.test(vi) && !own.includes(vi)).map((term) => [where, vi, `${term}`]),
      ...english.filter((term) => term.test(en)).map((term) => [where, en, `${term}`]),
    ]);
    expect(found).toEqual([]);
  });

  test("no exception is left over", () => {
    const texts = new Set(places.map(([, { vi }]) => vi));
    expect(Object.keys(printed[decision.code] ?? {}).filter((text) => !texts.has(text))).toEqual([]);
  });
});

/** What one level has and its neighbours have not, and only the hint said before. */
const conditions: readonly (readonly [
  key: string,
  sets: string,
  criterion: string,
  answer: string,
  vi: RegExp,
  en: RegExp,
])[] = [
  [
    "2023",
    "6-13,18-24",
    "2.1",
    "4",
    /sản phẩm mới được chế biến từ nguyên liệu đặc trưng.*thương mại ổn định ít nhất 36 tháng/,
    /distinctive local raw materials.*at least 36 months/,
  ],
  ["2023", "6-13,18-24", "2.1", "4", /thương mại gắn với chỉ dẫn nguồn gốc địa lý/, /sold with geographical origin/],
  ["2023", "1-4,23-25", "1.4", "4", /trên 75% sản lượng tiêu thụ.*≥ 12 tháng/, /over 75% of sales volume.*≥ 12 months/],
  [
    "2023",
    "5-22",
    "1.4",
    "4",
    /trên 75% sản lượng nguyên liệu.*chế biến.*≥ 12 tháng/,
    /over 75% of raw-material input for processing.*≥ 12 months/,
  ],
  ["2023", "1-25", "3.1", "1", /tổ trưởng có giấy đăng ký kinh doanh/, /its leader holds a business registration/],
  [
    "2023",
    "1-26",
    "3.6",
    "2",
    /bắt buộc nếu đã được bảo hộ chỉ dẫn địa lý, nhãn hiệu chứng nhận, nhãn hiệu tập thể/,
    /compulsory if/,
  ],
  ["2023", "1-22", "4.1", "4", /thương mại điện tử.*hợp đồng.*≥ 6 tháng/, /e-commerce.*contracts.*≥ 6 months/],
  [
    "2023",
    "1-25",
    "4.3",
    "3",
    /website của cơ sở\/quảng bá trên mạng xã hội/,
    /producer's website\/promotion on social media/,
  ],
  [
    "2023",
    "16",
    "9",
    "1",
    /cơ quan có thẩm quyền cấp, còn hiệu lực/,
    /issued by the competent authority and still valid/,
  ],
  [
    "2023",
    "18",
    "6",
    "1",
    /GMP đối với thực phẩm bảo vệ sức khỏe.*còn hiệu lực/,
    /GMP for health supplements.*still valid/,
  ],
  ["2023", "18", "7", "1", /cơ quan có thẩm quyền cấp, còn hiệu lực/, /still valid/],
  ["2023", "26", "1.3", "4", /đánh giá tác động môi trường theo quy định hiện hành/, /as current rules require/],
  ["2023", "26", "15", "a2", /giao thông nội bộ thuận tiện.*nông thôn mới/i, /internal roads.*new rural development/],
  ["2019", "1-6,8-25", "3.1", "1", /tổ trưởng có giấy đăng ký kinh doanh/, /its leader holds a business registration/],
  ["2019", "1-25", "3.3", "2", /của địa phương tại thời điểm đánh giá/, /at the time of assessment/],
  ["2019", "1-26", "3.2", "a1", /thành viên quản trị cao cấp/, /senior management members/],
  [
    "2019",
    "1-25",
    "1.5",
    "5",
    /đánh giá tác động môi trường\/kế hoạch bảo vệ môi trường \(hoặc tương đương\)/i,
    /\(or equivalent\)/,
  ],
  ["2019", "19", "6", "3", /GACP-WHO hoặc tương đương/, /GACP-WHO or equivalent/],
  ["2019", "12", "6.1.2", "3", /cánh chè dài, xoăn đều/, /evenly curled/],
  ["2019", "20", "6", "4", /cơ quan kiểm nghiệm độc lập/, /independent testing body/],
  ["2019", "21", "6", "3", /cơ quan kiểm nghiệm độc lập/, /independent testing body/],
  ["2019", "community-tourism", "14", "3", /trang du lịch uy tín/, /reputable travel sites/],
  ["2019", "community-tourism", "1.3", "4", /mô hình cộng đồng tự quản.*theo quy định/, /as required/],
];

function numbers(sets: string): readonly (number | string)[] {
  return sets.split(",").flatMap((part): readonly (number | string)[] => {
    const [first, last] = part.split("-").map(Number);
    if (first === undefined || Number.isNaN(first)) {
      return [part];
    }
    return Array.from({ length: (last ?? first) - first + 1 }, (_, index) => first + index);
  });
}

describe("conditions that separate levels stand in the labels", () => {
  test.each(conditions)("%s, sets %s, %s, %s", (code, sets, criterion, answer, vi, en) => {
    const decision = code === "2023" ? decision2023 : decision2019;
    for (const key of numbers(sets)) {
      const found = decision.find(key)?.criteria.find((one) => one.code === criterion);
      const [branch] = answer.match(/[a-z]/) ?? [];
      const levels = branch ? found?.cases?.find((one) => one.code === branch)?.levels : found?.levels;
      const label = levels?.[Number(answer.replace(/\D/, "")) - 1]?.label;
      expect(label?.vi, `${key}`).toMatch(vi);
      expect(label?.en, `${key}`).toMatch(en);
    }
  });
});

describe("hints", () => {
  test("say nothing the set's own print does not: the produce of the province, the test report, the substances of rice", () => {
    const hint = (set: number, criterion: string) => {
      const found = decision2023.find(set);
      return found && decision2023.hintFor(found, criterion)?.vi;
    };
    expect([1, 3].map((set) => hint(set, "1.1"))).toEqual(
      Array(2).fill("Yêu cầu 100% sản phẩm được trồng trên địa bàn tỉnh"),
    );
    expect([23, 24].map((set) => hint(set, "1.1"))).toEqual([undefined, undefined]);
    expect([5, 6].every((set) => /phiếu kiểm nghiệm/.test(hint(set, "8.1") ?? ""))).toBe(true);
    expect([7, 8, 17].map((set) => hint(set, "8.1"))).toEqual([undefined, undefined, undefined]);
    expect(hint(3, "7")).toMatch(/amylose/);
    expect(hint(12, "11")).toBeUndefined();
  });

  test("of 1048 name what each form prints", () => {
    const hint = (set: number, criterion: string) => {
      const found = decision2019.find(set);
      return found && decision2019.hintFor(found, criterion)?.vi;
    };
    expect(hint(1, "7")).toMatch(/protit, lipid, vitamin/);
    expect(hint(4, "7")).toMatch(/đường khử/);
    expect(hint(12, "7")).not.toMatch(/thương hiệu/);
    expect(hint(11, "7")).toMatch(/thương hiệu/);
  });
});
