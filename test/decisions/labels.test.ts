import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { decision2018 } from "../../src/decisions/2018/index.js";
import { decision2019 } from "../../src/decisions/2019/index.js";
import { decision2023 } from "../../src/decisions/2023/index.js";
import { decision2026 } from "../../src/decisions/2026/index.js";
import type { CriteriaSet } from "../../src/decisions/criteria-set.js";
import type { Decision } from "../../src/decisions/decision.js";
import { setCode } from "../../src/decisions/find.js";
import type { Label } from "../../src/language/label.js";

const vietnameseLetter = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;

type Place = readonly [where: string, label: Label];

const setsOf = ({ sets, amendedSets = [] }: Decision): readonly CriteriaSet[] => [
  ...sets,
  ...amendedSets.map(({ set }) => set),
];

/** What a form says: its criteria, cases and levels. */
function levelsOf(set: CriteriaSet): readonly Place[] {
  return set.criteria.flatMap(({ code, levels, cases = [] }) => [
    ...levels.map(({ label }, index) => [`${setCode(set)}/${code} level ${index + 1}`, label] as const),
    ...cases.flatMap((branch) =>
      branch.levels.map(({ label }, index) => [`${setCode(set)}/${code}${branch.code}${index + 1}`, label] as const),
    ),
  ]);
}

function namesOf(set: CriteriaSet): readonly Place[] {
  const at = setCode(set);
  return [
    [`set ${at}`, set.name] as const,
    ...set.ministries.map((ministry) => [`ministry of ${at}`, ministry] as const),
    ...set.grounds.map(({ code, label }) => [`${at} ${code}`, label] as const),
    ...set.parts.flatMap((part) => [
      [`${at}/${part.code}`, part.name] as const,
      ...part.groups.map((group) => [`${at}/${group.code}`, group.name] as const),
    ]),
    ...set.criteria.flatMap(({ code, name, cases = [] }) => [
      [`${at}/${code}`, name] as const,
      ...cases.map((branch) => [`${at}/${code}${branch.code}`, branch.name] as const),
    ]),
  ];
}

function otherLabels({ code, classification, rules, errata, sourceNote, name, sets, amendedSets = [] }: Decision) {
  const notes = [sourceNote, ...[...sets, ...amendedSets.map(({ set }) => set)].map(({ unverified }) => unverified)];
  return [
    [`name of ${code}`, name] as const,
    ...classification.flatMap((sector) => [
      [`sector ${sector.code}`, sector.name] as const,
      ...sector.groups.map((group) => [`group of ${sector.code}`, group.name] as const),
    ]),
    ...Object.entries(rules.ranks).map(([stars, label]) => [`rank ${stars}`, label] as const),
    ...errata.map(({ where, reason }) => [`erratum ${where}`, reason] as const),
    ...notes.flatMap((label) => (label ? [[`note of ${code}`, label] as const] : [])),
  ];
}

describe.each([decision2026, decision2023, decision2019, decision2018])("labels of $number", (decision) => {
  const all = setsOf(decision);
  const levels = all.flatMap(levelsOf);
  const names = all.flatMap(namesOf);
  const labels: readonly Place[] = [...otherLabels(decision), ...names, ...levels];

  test("every sector, set, part, group, criterion, case and level has one in both languages", () => {
    for (const [where, { vi, en }] of labels) {
      for (const text of [vi, en]) {
        expect(text.trim(), where).toBe(text);
        expect(text.length, where).toBeGreaterThan(1);
        expect(text.normalize("NFC"), where).toBe(text);
        expect(text, where).not.toMatch(/\.$|\n|\s\s|^(?:level|mức) \d$/i);
      }
    }
  });

  test("no Vietnamese is left in English, but for the instrument's number and quoted print", () => {
    const left = labels.filter(
      ([where, { en }]) =>
        vietnameseLetter.test(en.replaceAll(/QĐ-TTg|“[^”]*”|'[^']*'/g, "")) && where !== "erratum title",
    );
    expect(left).toEqual([]);
  });

  test("the levels of a criterion can be told apart in both languages", () => {
    for (const { set, criteria } of all) {
      for (const { code, levels: own, cases = [] } of criteria) {
        for (const rows of [own, ...cases.map((branch) => branch.levels)]) {
          for (const language of ["vi", "en"] as const) {
            const texts = rows.map(({ label }) => label[language].toLowerCase());
            expect(new Set(texts).size, `${set}/${code}`).toBe(rows.length);
          }
        }
      }
    }
  });

  test("numbers of one language are those of the other", () => {
    const digits = (text: string) =>
      text
        .replace(/one-member/i, "1")
        .replace("February", "2")
        .replace("July", "7");
    const numbers = (text: string) => (digits(text).match(/\d+/g) ?? []).map(Number).sort();
    const differing = labels.filter(([, { vi, en }]) => numbers(vi).join() !== numbers(en).join());
    expect(differing).toEqual([]);
  });

  test("names have at most 130 characters, and few levels more: size yields to the conditions", () => {
    const longer = (places: readonly Place[], most: number) => [
      ...new Set(places.filter(([, { vi, en }]) => Math.max(vi.length, en.length) > most).map(([, { en }]) => en)),
    ];
    const allowed: Readonly<Record<string, number>> = { "2026": 64, "2023": 48, "2019": 25 };
    expect(longer(names, 130)).toEqual([]);
    expect(longer(levels, 300).every((en) => /right to use it\); and a patent/.test(en))).toBe(true);
    expect(longer(levels, 450)).toEqual([]);
    expect(longer(levels, 130).length).toBeLessThanOrEqual(allowed[decision.code] ?? 0);
  });
});

interface PrintedLevel {
  readonly textVi: string;
}

interface PrintedForms {
  readonly sets: readonly {
    readonly set: number;
    readonly parts: readonly {
      readonly groups: readonly {
        readonly criteria: readonly {
          readonly code: string;
          readonly nameVi: string;
          readonly levels?: readonly PrintedLevel[];
          readonly cases?: readonly { readonly case: string; readonly levels: readonly PrintedLevel[] }[];
        }[];
      }[];
    }[];
  }[];
}

const facts = new URL("../../../shared/facts/", import.meta.url);

/** Equal wording of the law under equally named criteria, with its labels and where each stands first. */
function labelsByPrint(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const found = new Map<string, Map<string, string>>();
  for (const decision of [decision2026, decision2023, decision2019]) {
    const places = new Map(setsOf(decision).flatMap(levelsOf));
    for (const [print, where] of printsOf(decision.code)) {
      const label = places.get(where);
      const key = `${label?.vi} | ${label?.en}`;
      const own = found.get(print) ?? new Map<string, string>();
      found.set(print, own.set(key, own.get(key) ?? where));
    }
  }
  return found;
}

function printsOf(code: string): readonly (readonly [print: string, where: string])[] {
  const plain = (text: string) => text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
  const forms = JSON.parse(readFileSync(new URL(`${code}.json`, facts), "utf8")) as PrintedForms;
  return forms.sets.flatMap(({ set, parts }) =>
    parts
      .flatMap(({ groups }) => groups.flatMap(({ criteria }) => criteria))
      .flatMap(({ code: criterion, nameVi, levels = [], cases = [] }) => {
        const at = `${setCode({ decision: code, set })}/${criterion}`;
        const print = ({ textVi }: PrintedLevel) => `${plain(nameVi)}: ${plain(textVi)}`;
        return [
          ...levels.map((level, index) => [print(level), `${at} level ${index + 1}`] as const),
          ...cases.flatMap((branch) =>
            branch.levels.map((level, index) => [print(level), `${at}${branch.case}${index + 1}`] as const),
          ),
        ];
      }),
  );
}

/** Where equal wording of the law has two labels, and why. */
const unequal: Readonly<Record<string, string>> = {
  "2026/01/1.4 level 1 ≠ 2019/01/1.3 level 1": "the note of later forms compares with the locality",
  "2026/01/1.4 level 2 ≠ 2019/01/1.3 level 2": "the note of later forms compares with the locality",
  "2026/01/1.4 level 3 ≠ 2019/01/1.3 level 3": "the note of later forms compares with the locality",
  "2023/01/1.3 level 3 ≠ 2019/01/1.3 level 4": "the note of later forms compares with the locality",
  "2026/01/2.1 level 2 ≠ 2026/02/2.1 level 2": "'grown' is left out of a set of meat, fish, eggs and milk",
  "2023/01/2.1 level 3 ≠ 2023/05/2.1 level 3": "'grown' is taken as 'produced' in the fast-food set (erratum)",
  "2023/24/2.2 level 1 ≠ 2023/24/2.2 level 2": "two levels of one criterion print the same words (erratum)",
};

describe.skipIf(!existsSync(facts))("labels against the wording of the law", () => {
  test("equal wording has equal labels, but for these", () => {
    const several = [...labelsByPrint().values()].filter(({ size }) => size > 1);
    expect(several.map((labels) => [...labels.values()].join(" ≠ ")).sort()).toEqual(Object.keys(unequal).sort());
  });
});
