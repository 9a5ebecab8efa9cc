import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** The sources without comments; what the forms of a decision and reports print stands as it is printed. */
const code = new Map(
  readdirSync("src", { recursive: true, encoding: "utf8" })
    .map((path) => `src/${path.replaceAll("\\", "/")}`)
    .filter(
      (file) => file.endsWith(".ts") && !/\/(decisions\/\d{4}\/(criteria|sets|errata|hint)|snapshots\/)/.test(file),
    )
    .map((file) => [file, readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "")] as const),
);

/** Where a pattern stands in the sources, a file as often as it has it. */
const placesOf = (pattern: RegExp): string[] =>
  [...code].flatMap(([file, text]) => [...text.matchAll(pattern)].map(() => file));

test("a day of the law stands once, and is imported elsewhere", () => {
  const places = new Map<string, string[]>();
  for (const [file, text] of code) {
    for (const [day] of text.matchAll(/(?<=")\d{4}-\d{2}-\d{2}(?=")/g)) {
      places.set(day, [...(places.get(day) ?? []), file]);
    }
  }
  // The instruments of the decisions say that they took effect on the day they were signed.
  const signed = ["2018-05-07", "2019-08-21", "2023-02-24", "2026-05-22"];
  expect([...places].filter(([day, files]) => files.length > 1 && !signed.includes(day))).toEqual([]);
  expect(signed.map((day) => new Set(places.get(day)).size)).toEqual([1, 1, 1, 1]);
});

test.each([
  [
    "the term of a certificate (art. 4.3)",
    /\b36\b(?= (tháng|months))|TERM_MONTHS = 36\b/g,
    "src/decisions/end-of-term.ts",
  ],
  [
    "when a re-evaluation is filed (art. 7.6a)",
    /closes: 120\b|\b120\b(?= (ngày|days))/g,
    "src/procedure/certificate/renewal-rule.ts",
  ],
  ["how long it takes (art. 7.6g)", /\b45\b(?= (ngày|days))|days: 45\b/g, "src/procedure/certificate/renewal-rule.ts"],
  [
    "the commune's term (art. 7.2)",
    /\b15\b(?= (ngày làm|working))|workingDays: 15\b/g,
    "src/procedure/authority/commune.ts",
  ],
  ["a revocation (art. 8.4)", /\b15\b(?= (ngày kể|days))|_DAYS = 15\b/g, "src/procedure/certificate/revocation.ts"],
  ["evaluations under the former rules (art. 12.2a)", /days: 60\b/g, "src/procedure/timeline/instruments.ts"],
  [
    "re-evaluations under the former rules (art. 12.2b)",
    /days: 30, article: "12/g,
    "src/procedure/timeline/instruments.ts",
  ],
])("a term stands once: %s", (_, pattern, file) => {
  expect(placesOf(pattern)).toEqual([file]);
});

test("180 days are two terms, which begin and end differently (art. 7.6a and 12.3)", () => {
  const file = "src/procedure/certificate/renewal-rule.ts";
  expect(placesOf(/(opens|days): 180\b|\b180\b(?= (ngày|days))/g)).toEqual([file, file]);
});

test("from how many points a dossier goes on, the decisions say", () => {
  expect(placesOf(/\b(from|below): \d\d\b/g)).toEqual([]);
});
