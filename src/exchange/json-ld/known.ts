import { itemsOf } from "../../base/fields.js";

/** Keys whose value may be missing become keys that may be absent. */
export type Known<T> = {
  readonly [K in keyof T as T[K] extends NonNullable<T[K]> ? K : never]: T[K];
} & {
  readonly [K in keyof T as T[K] extends NonNullable<T[K]> ? never : K]?: NonNullable<T[K]>;
};

/** The fields that have a value, not null or undefined: markup has no key for what is not known. */
export function known<T extends object>(fields: T): Known<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null),
  ) as Known<T>;
}

/** The list, or undefined where it is missing or empty. */
export function filled<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  return list === undefined || list.length === 0 ? undefined : list;
}

/** The texts of a list. What else stands in it is left out: markup is made of what `validate` would read. */
export function textsOf(list: unknown): readonly string[] {
  return (itemsOf(list, MOST_ITEMS) ?? []).filter((item) => typeof item === "string");
}

/** Records have no longer lists that go into markup. */
const MOST_ITEMS = 200;
