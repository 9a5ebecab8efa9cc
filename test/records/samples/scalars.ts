import type { RecordIssueCode } from "../../../src/records/index.js";
import { type Kind, readerRefuses, reads, refuses, takes, wrongTypes } from "./kind.js";

const notText = wrongTypes("string", 5, "number");
const notNumber = wrongTypes("number", "5", "string");

const range = { earliest: "1900-01-01", latest: "2199-12-31" };

/** A day. */
export const day: Kind = [
  ...notText,
  takes("the first day", "1900-01-01"),
  takes("the last day", "2199-12-31"),
  takes("a leap day", "2028-02-29"),
  takes("a leap day of a century", "2000-02-29"),
  reads("spaces around", " 2026-05-22\n", "2026-05-22"),
  refuses("29 February of a common year", "2025-02-29", "date.unreal", { given: "2025-02-29" }),
  refuses("29 February of 2100", "2100-02-29", "date.unreal", { given: "2100-02-29" }),
  refuses("31 April", "2026-04-31", "date.unreal", { given: "2026-04-31" }),
  refuses("month 13", "2026-13-01", "date.unreal", { given: "2026-13-01" }),
  refuses("day 0", "2026-01-00", "date.unreal", { given: "2026-01-00" }),
  readerRefuses("the day before the first", "1899-12-31", "date.out-of-range", { given: "1899-12-31", ...range }),
  readerRefuses("the day after the last", "2200-01-01", "date.out-of-range", { given: "2200-01-01", ...range }),
  refuses("day first", "22/05/2026", "date.malformed"),
  refuses("no leading zeros", "2026-5-22", "date.malformed"),
  refuses("a time", "2026-05-22T00:00:00Z", "date.malformed"),
  refuses("empty", "", "date.malformed"),
  refuses("forty characters", "2".repeat(40), "date.malformed"),
  refuses("far too long", "2".repeat(41), "text.too-long", { most: 10 }),
  { ...refuses("a Date", new Date(0), "field.wrong-type", { expected: "string", given: "date" }), jsonSchema: false },
];

function whole(least: number, most: number): Kind {
  return [
    ...notNumber,
    takes("the least", least),
    takes("the most", most),
    refuses("one less", least - 1, "number.too-small", { least }),
    refuses("one more", most + 1, "number.too-large", { most }),
    refuses("a half", 2000.5, "number.not-whole"),
    readerRefuses("NaN", Number.NaN, "field.wrong-type", { expected: "number", given: "not-finite" }),
    readerRefuses("infinity", Infinity, "field.wrong-type", { expected: "number", given: "not-finite" }),
  ];
}

/** A year. */
export const year: Kind = whole(1900, 2199);

/** A count. */
export const count: Kind = [...whole(0, 10_000_000), reads("minus zero", -0, 0)];

/** An amount in đồng. */
export const dong: Kind = whole(0, Number.MAX_SAFE_INTEGER);

/** A profit or a loss in đồng. */
export const profit: Kind = whole(-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);

/** A number from 0 to `most`, parts permitted. */
export function upTo(most: number): Kind {
  return [
    ...notNumber,
    takes("nothing", 0),
    takes("the most", most),
    takes("a part", 33.3),
    refuses("less than nothing", -0.1, "number.too-small", { least: 0 }),
    refuses("more than the most", most * 1.001, "number.too-large", { most }),
    readerRefuses("minus infinity", -Infinity, "field.wrong-type", { expected: "number", given: "not-finite" }),
  ];
}

/** A code of exactly this pattern: some that are taken, and some that are refused and, unless told, repeated. */
export function code(codeName: RecordIssueCode, most: number, good: string[], bad: string[], isRepeated = true): Kind {
  return [
    ...notText,
    ...good.map((text) => takes(text, text)),
    reads("spaces around", ` ${good[0]} `, good[0]),
    ...bad.map((given) => refuses(JSON.stringify(given), given, codeName, isRepeated ? { given } : {})),
    refuses("far too long", "1".repeat(4 * most + 1), "text.too-long", { most }),
  ];
}

export const province = code(
  "province-code.malformed",
  8,
  ["01", "99"],
  ["", "1", "001", "a1", "०१", "12 Lê Lợi, Hà Nội"],
  false,
);
export const district = code("district-code.malformed", 8, ["001", "973"], ["", "01", "0001", "a01"], false);
export const commune = code("commune-code.malformed", 8, ["00004", "32248"], ["", "0004", "000004", "a0004"], false);
export const country = code("country.malformed", 8, ["JP", "VN"], ["", "jp", "JPN", "J", "日本"]);
export const language = code("language-tag.malformed", 8, ["vi", "khm"], ["", "VI", "v", "viet", "vi-VN"]);
export const criterion = code(
  "criterion-code.malformed",
  10,
  ["1", "1.1", "6.1.1", "12.34.56"],
  ["", ".1", "1.", "1.1.1.1", "123", "1.123", "a", "1,1"],
);

/** A ground of rejection; not trimmed. */
export const ground: Kind = [
  ...notText,
  takes("a word", "forged-dossier"),
  takes("the longest", `a${"0".repeat(63)}`),
  ...["", "-a", "1a", "A", "a b", " a", "forged_dossier"].map((given) =>
    refuses(JSON.stringify(given), given, "ground-code.malformed", { given }),
  ),
  refuses("too long", "a".repeat(65), "ground-code.malformed", { given: `${"a".repeat(60)}…` }),
];

/** The key of a product set. */
export const set: Kind = [
  takes("the first number", 1),
  takes("the last number", 99),
  takes("a slug", "community-tourism"),
  takes("the longest slug", "a".repeat(64)),
  reads("spaces around", " tea ", "tea"),
  refuses("0", 0, "number.too-small", { least: 1 }),
  refuses("100", 100, "number.too-large", { most: 99 }),
  ...[1.5, true, null, "", "Tea", "11", "-tea", "chè"].map((given) =>
    refuses(JSON.stringify(given), given, "set.malformed", { given }),
  ),
  refuses("a list", [11], "set.malformed", { given: "list" }),
  refuses("an object", {}, "set.malformed", { given: "object" }),
  refuses("too long", "a".repeat(65), "set.malformed", { given: `${"a".repeat(60)}…` }),
];
