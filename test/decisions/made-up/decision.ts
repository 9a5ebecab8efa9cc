/** A decision that nobody signed: what CONTRIBUTING says of adding one, done. */
import { criteriaSet, group, part } from "../../../src/decisions/criteria-set.js";
import { cases, choice, yesNo } from "../../../src/decisions/criterion.js";
import type { Decision } from "../../../src/decisions/decision.js";
import { isNamed } from "../../../src/decisions/find.js";
import type { ProductSet } from "../../../src/decisions/product-set.js";
import type { Rules } from "../../../src/decisions/rules.js";

const say = (vi: string, en: string) => ({ vi, en });

const rules = {
  decision: "2031",
  instrument: "99/2031/QĐ-TTg",
  max: 20,
  bands: [
    { stars: 1, min: 0 },
    { stars: 2, min: 6 },
    { stars: 3, min: 10 },
    { stars: 4, min: 14 },
    { stars: 5, min: 18 },
  ],
  belowFloors: 2,
  certifiableFrom: 3,
  ranks: {
    1: say("Hạng một", "Rank one"),
    2: say("Hạng hai", "Rank two"),
    3: say("Hạng ba", "Rank three"),
    4: say("Hạng bốn", "Rank four"),
    5: say("Hạng năm", "Rank five"),
  },
  exportFrom: 5,
  tiers: [{ tier: "province", awards: [3, 4, 5] }],
} as const satisfies Rules;

const product = {
  set: 1,
  slug: "lotus-tea",
  name: say("Trà sen", "Lotus tea"),
  sector: "drinks",
  ministries: [say("Bộ Nông nghiệp và Môi trường", "Ministry of Agriculture and Environment")],
} as const satisfies ProductSet;

/** The only form of the decision. */
export const lotusTea = criteriaSet(rules, product, {
  partNames: { A: say("Sản xuất", "Production"), B: say("Chất lượng", "Quality") },
  source: "99/2031/QĐ-TTg, annex",
  samples: 2,
  grounds: [{ code: "forged-dossier", effect: "reject", label: say("Hồ sơ giả mạo", "The dossier is forged") }],
  parts: {
    A: part(9, {
      1: group(say("Nguyên liệu", "Raw material"), 9, {
        "1.1": choice(
          say("Nguồn sen", "Source of the lotus"),
          ["4", "Ngoài xã", "Outside the commune"],
          ["8***", "Trong xã", "In the commune"],
        ),
        "1.2": yesNo(say("Có hợp đồng", "Has a contract"), 1),
      }),
    }),
    B: part(11, {
      2: choice(say("Hương", "Scent"), ["3", "Nhẹ", "Light"], ["6****", "Đậm", "Strong"]),
      3: cases(
        say("Bao bì", "Packaging"),
        ["a", say("Hộp", "Box"), ["2", "Giấy", "Paper"], ["5", "Thiếc", "Tin"]],
        ["b", say("Túi", "Bag"), ["3", "Lụa", "Silk"]],
      ),
    }),
  },
});

/** What `decisions` would hold of it. */
export const decision2031: Decision = {
  code: "2031",
  number: rules.instrument,
  signed: "2031-01-15",
  effective: "2031-03-01",
  name: say("Quyết định mẫu", "A made-up decision"),
  rules,
  classification: [
    {
      code: "drinks",
      numeral: "I",
      name: say("Đồ uống", "Drinks"),
      groups: [{ name: say("Trà", "Tea"), sets: [product] }],
    },
  ],
  sets: [lotusTea],
  errata: [],
  find: (key) => (isNamed(lotusTea, key) ? lotusTea : undefined),
  hintFor: () => undefined,
};
