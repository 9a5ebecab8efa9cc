import type { Label } from "../../../language/label.js";
import type { Language } from "../../../language/language.js";

/** What a template calls a field by: its folded names, with texts, conditions and lists. */
export type Scope = ReadonlyMap<string, string | boolean | readonly Scope[]>;

/** A field of a paper, as templates may name it. */
export interface PaperField {
  /** Its name in Vietnamese and in English: `{sản_phẩm}`, `{product}`. */
  readonly name: Label;
  /** What it says. */
  readonly about: Label;
  /** A text; a condition, for `{#name}…{/name}`; or a list, for the same. */
  readonly kind: "text" | "flag" | "list";
  /** The fields of each entry of a list. */
  readonly fields?: readonly PaperField[];
}

/** A field of a paper with what reads it from the paper's data. */
export interface Field<T> extends PaperField {
  readonly fields?: readonly PaperField[];
  /** What a template prints for it; an empty text is left open to be filled in by hand. */
  readonly read: (from: T, language: Language) => string | boolean | readonly Scope[];
}

type Names = readonly [vi: string, en: string];

const labelOf = ([vi, en]: Names): Label => ({ vi, en });

/** A field that prints a text. */
// @__NO_SIDE_EFFECTS__
export function text<T>(
  name: Names,
  about: Names,
  own: (from: T, language: Language) => string | number | null | undefined,
): Field<T> {
  return {
    name: labelOf(name),
    about: labelOf(about),
    kind: "text",
    read: (from, language) => String(own(from, language) ?? ""),
  };
}

/** A field that is a condition. */
// @__NO_SIDE_EFFECTS__
export function flag<T>(name: Names, about: Names, is: (from: T) => boolean): Field<T> {
  return { name: labelOf(name), about: labelOf(about), kind: "flag", read: is };
}

/** A field that is a list. */
// @__NO_SIDE_EFFECTS__
export function list<T, U>(
  name: Names,
  about: Names,
  items: (from: T, language: Language) => readonly U[],
  fields: readonly Field<U>[],
): Field<T> {
  return {
    name: labelOf(name),
    about: labelOf(about),
    kind: "list",
    fields,
    read: (from, language) => items(from, language).map((item) => scopeOf(fields, item, language)),
  };
}

/** A list of texts, with one field. */
// @__NO_SIDE_EFFECTS__
export function texts<T>(
  name: Names,
  about: Names,
  items: (from: T, language: Language) => readonly string[],
): Field<T> {
  return list(name, about, items, [text(["nội_dung", "text"], about, (own: string) => own)]);
}

/** What the fields say of some data, by all names a template may use. */
export function scopeOf<T>(fields: readonly Field<T>[], from: T, language: Language): Scope {
  const scope = new Map<string, string | boolean | readonly Scope[]>();
  for (const { name, read } of fields) {
    const value = read(from, language);
    scope.set(fieldKey(name.vi), value);
    scope.set(fieldKey(name.en), value);
  }
  return scope;
}

/**
 * A field's name as names are compared: letters composed, capitals and spaces, underscores or hyphens alike. Accents count,
 * since they tell Vietnamese words apart.
 */
export function fieldKey(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[\s_\-\u00a0]+/g, "_")
    .replaceAll(/^_|_$/g, "");
}

/** A field by a name of it. */
export function findField<F extends PaperField>(fields: readonly F[], name: string): F | undefined {
  const key = fieldKey(name);
  return fields.find(({ name: own }) => fieldKey(own.vi) === key || fieldKey(own.en) === key);
}

/** The English name of each field by its Vietnamese name, those of lists as well. */
export function translations(fields: readonly PaperField[]): ReadonlyMap<string, string> {
  return new Map(fields.flatMap(({ name, fields: own }) => [[name.vi, name.en] as const, ...translations(own ?? [])]));
}
