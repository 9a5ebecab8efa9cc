import type { RecordIssueCode } from "../../../src/records/index.js";

/** A value of a field with what must come of it. */
export interface Trial {
  readonly name: string;
  readonly value: unknown;
  /** What it is read as, where that is not the value itself. */
  readonly reads?: unknown;
  /** The one issue it has; none where it is accepted. */
  readonly code?: RecordIssueCode;
  readonly params?: object;
  readonly jsonSchema?: false;
}

/** The trials a field of a kind must stand. */
export type Kind = readonly Trial[];

/** A value that is taken as it is. */
export function takes(name: string, value: unknown): Trial {
  return { name, value };
}

/** A value that is read as another; JSON Schema does not rewrite. */
export function reads(name: string, value: unknown, read: unknown): Trial {
  return { name, value, reads: read, jsonSchema: false };
}

/** A value that is refused. */
export function refuses(name: string, value: unknown, code: RecordIssueCode, params: object = {}): Trial {
  return { name, value, code, params };
}

/** A value that only the reader of the record refuses, not its JSON Schema. */
export function readerRefuses(name: string, value: unknown, code: RecordIssueCode, params: object = {}): Trial {
  return { ...refuses(name, value, code, params), jsonSchema: false };
}

/** Values of wrong types. */
export function wrongTypes(expected: string, other: unknown, given: string): Kind {
  return [
    refuses("null", null, "field.wrong-type", { expected, given: "null" }),
    refuses(given, other, "field.wrong-type", { expected, given }),
  ];
}

const notText = wrongTypes("string", 5, "number");

/** One line of text of at most `most` characters. */
export function line(most: number): Kind {
  return [
    ...textOf(most),
    refuses("two lines", "a\nb", "text.unprintable-character"),
    refuses("a tabulator", "a\tb", "text.unprintable-character"),
    refuses("a line separator", "a\u2028b", "text.unprintable-character"),
  ];
}

/** Text of several lines. */
export function paragraphs(most: number): Kind {
  return [...textOf(most), takes("several lines", "a\n\tb\r\nc")];
}

function textOf(most: number): Kind {
  return [
    ...notText,
    takes("the longest", "x".repeat(most)),
    reads("the longest between spaces", `  ${"x".repeat(most)}\n`, "x".repeat(most)),
    reads("decomposed letters", " Che\u0300 \u0110a\u0306\u0301ng ", "Ch\u00e8 \u0110\u1eafng"),
    refuses("one character too long", "x".repeat(most + 1), "text.too-long", { most }),
    refuses("far too long", "x".repeat(4 * most + 1), "text.too-long", { most }),
    refuses("empty", "", "text.empty"),
    readerRefuses("blank", " \t\n ", "text.empty"),
    refuses("NUL", "a\u0000b", "text.unprintable-character"),
    refuses("DEL", "a\u007fb", "text.unprintable-character"),
    refuses("half a surrogate pair", "a\ud800b", "text.unprintable-character"),
    refuses("a C1 control", "a\u009bb", "text.unprintable-character"),
    refuses("a right-to-left override", "\u202eabc", "text.unprintable-character"),
    refuses("an isolate", "a\u2066b", "text.unprintable-character"),
    refuses("what got lost on the way", "Ch\ufffd", "text.unprintable-character"),
    refuses("a tag character", "a\u{e0041}b", "text.unprintable-character"),
    takes("a family and a flag", "👨‍👩‍👧 🇻🇳"),
  ];
}

/** An identifier of a record. */
export const id: Kind = [
  ...notText,
  takes("the longest", "x".repeat(64)),
  takes("every character", "A0._:/-z"),
  reads("spaces around", " a-1 ", "a-1"),
  refuses("one character too long", "x".repeat(65), "id.malformed"),
  refuses("far too long", "x".repeat(257), "text.too-long", { most: 64 }),
  refuses("empty", "", "id.malformed"),
  refuses("a space inside", "a b", "id.malformed"),
  refuses("a hyphen first", "-a", "id.malformed"),
  refuses("an accent", "chè", "id.malformed"),
  refuses("a prototype", "__proto__", "id.malformed"),
];

/** One of some words. */
export function option(...allowed: (string | number)[]): Kind {
  return [
    ...allowed.map((value) => takes(String(value), value)),
    ...[null, "", "none-of-them", 6, [allowed[0]]].map((value) =>
      refuses(JSON.stringify(value), value, "field.not-an-option", { allowed }),
    ),
  ];
}

/** Yes or no. */
export const flag: Kind = [takes("yes", true), takes("no", false), ...wrongTypes("boolean", "true", "string")];

/** A list of at most `most` entries, each as `entry` makes it. */
export function list(most: number, entry: (index: number) => unknown): Kind {
  const entries = Array.from({ length: most + 1 }, (_, index) => entry(index));
  return [
    takes("an empty list", []),
    takes("the longest list", entries.slice(0, most)),
    refuses("one entry too many", entries, "list.too-long", { most }),
    ...wrongTypes("list", "x", "string"),
  ];
}

/** An object with the fields of `sample` and no others. */
export function fields(sample: object): Kind {
  return [
    takes("its fields", sample),
    refuses("an unknown field", { ...sample, extra: 1 }, "field.unknown", { field: "extra" }),
    refuses("an unknown name of the prototype", { ...sample, constructor: 1 }, "field.unknown", {
      field: "constructor",
    }),
    ...wrongTypes("object", "x", "string"),
    refuses("a list", [], "field.wrong-type", { expected: "object", given: "list" }),
  ];
}
