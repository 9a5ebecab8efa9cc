import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { hintFor as hintFor2019 } from "../../src/decisions/2019/hints.js";
import { communityTourism, decision2019, festivalAndTourismServices } from "../../src/decisions/2019/index.js";
import { hintFor as hintFor2023 } from "../../src/decisions/2023/hints.js";
import { decision2023 } from "../../src/decisions/2023/index.js";
import { hintFor } from "../../src/decisions/2026/hints.js";
import { decision2026, freshProduce, handicrafts, tea } from "../../src/decisions/2026/index.js";
import { untyped } from "../support/sheets.js";

type Form = Readonly<Record<string, unknown>>;
type Hints = Readonly<Record<string, unknown>>;

const load = async (path: string) => (await import(/* @vite-ignore */ path)) as Form;

/** Every file of a set, whose entry has the form and its hints. */
const forms = await Promise.all(
  ["2026", "2023", "2019"].flatMap((year) =>
    readdirSync(`src/decisions/${year}/sets`).map(
      async (file) => [`${year}/${file}`, await load(`../../src/decisions/${year}/sets/${file}`)] as const,
    ),
  ),
);

const isSet = (value: unknown): value is typeof freshProduce =>
  typeof value === "object" && value !== null && "criteria" in value;

describe.each([
  { decision: decision2026, lookUp: hintFor, hints: 256 },
  { decision: decision2023, lookUp: hintFor2023, hints: 414 },
  { decision: decision2019, lookUp: hintFor2019, hints: 399 },
])("hints of $decision.number", ({ decision, lookUp, hints }) => {
  const ofDecision = forms.flatMap(([path, form]) => {
    const set = Object.values(form).find(isSet);
    const [, hints] = Object.entries(form).find(([name]) => name.endsWith("Hints")) ?? [];
    return set?.decision === decision.code ? [[path, set, hints as Hints] as const] : [];
  });
  const all = ofDecision.flatMap(([, set]) => set.criteria.flatMap(({ code }) => lookUp(set, code) ?? []));

  test("are as many as were found in the printed notes", () => {
    expect(all.length).toBe(hints);
  });

  test.each(ofDecision)("%s: the form, its decision and the decision's own lookup say the same", (_, set, ofSet) => {
    for (const { code } of set.criteria) {
      const hint = lookUp(set, code);
      expect(ofSet[code], code).toEqual(hint);
      expect(decision.hintFor(set, code), code).toEqual(hint);
    }
    expect(Object.keys(ofSet).filter((code) => !set.criteria.some((criterion) => criterion.code === code))).toEqual([]);
    for (const stranger of ["99", "constructor", "__proto__", "", untyped<string>({})]) {
      expect(lookUp(set, stranger)).toBeUndefined();
    }
  });

  test("are in both languages, and English has no Vietnamese in it", () => {
    for (const { vi, en } of all) {
      for (const text of [vi, en]) {
        expect(text).toBe(text.trim().normalize("NFC"));
        expect(text).not.toMatch(/\.$|\n|\s\s|\b(?:set|bộ) \d/i);
      }
      expect(en).not.toMatch(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i);
    }
  });

  test("are undefined for unknown criteria and sets of other decisions", () => {
    const set = decision.sets[0];
    const [stranger] = [decision2026, decision2023, decision2019].filter((other) => other !== decision);
    expect(set && lookUp(set, "99")).toBeUndefined();
    expect(set && lookUp(set, "constructor")).toBeUndefined();
    expect(stranger?.sets[0] && lookUp(stranger.sets[0], "1.1")).toBeUndefined();
    expect(set && stranger?.hintFor(set, "1.1")).toBeUndefined();
  });
});

describe("hints of one set", () => {
  test("differ where the printed notes differ", () => {
    expect(hintFor(tea, "3.3")?.en).toMatch(/^Share of workers from the commune/);
    expect(hintFor(handicrafts, "7")).not.toEqual(hintFor(freshProduce, "9"));
  });

  test("a set that stands beside its original has its own", () => {
    expect(hintFor2019(festivalAndTourismServices, "1.2")?.en).toMatch(/^In the production process/);
    expect(hintFor2019(communityTourism, "1.2")?.en).toMatch(/^Mechanism\/rules for managing the services/);
  });
});
