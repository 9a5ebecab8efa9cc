import type { Label } from "../../language/label.js";

/** The fields that any of the kinds of a record can have. */
export type FieldOf<T> = T extends unknown ? keyof T & string : never;

/** A name in both languages for every field of a record, the fields of all its kinds together. */
export type FieldNames<T> = Readonly<Record<FieldOf<T>, Label>>;

/** A name in both languages for every option. */
export type OptionNames<T extends string> = Readonly<Record<T, Label>>;

/** One item of a list that may be missing. */
export type ItemOf<T> = NonNullable<T> extends readonly (infer Item)[] ? Item : never;
