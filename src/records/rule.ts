import * as z from "zod";
import { type Fields, fieldsOf, rowsOf } from "../base/fields.js";
import type { IssuePath } from "../base/finding.js";
import type { RecordIssueCode, RecordIssueParams } from "./issue.js";

/** What is checked has been copied within limits: no list of it is longer. */
export const MOST_ITEMS = 20_000;

/** Reports an issue of a rule; the path leads on from the object the rule is about. */
export type Report = <C extends RecordIssueCode>(code: C, path: IssuePath, params: RecordIssueParams[C]) => void;

/**
 * A rule over several fields of an object.
 *
 * It runs even where single fields are wrong, so that a record's problems are told all at once; it therefore looks at
 * each field's type itself (see `textOf` and `numberOf` of base).
 */
export function rule<T>(check: (fields: Fields, report: Report) => void) {
  return anyway<T>((value, report) => {
    const fields = fieldsOf(value);
    if (fields !== undefined) {
      check(fields, report);
    }
  });
}

/** The rule that no two items of a list have the same `field`. */
export function distinct<T>(field: string) {
  return anyway<readonly T[]>((list, report) => {
    const places = new Map<unknown, number>();
    for (const [index, item] of rowsOf(list, MOST_ITEMS).entries()) {
      const key = item[field];
      const first = places.get(key);
      if (first !== undefined) {
        report("list.twice", [index, field], { first });
      } else if (key !== undefined) {
        places.set(key, index);
      }
    }
  });
}

/** The rule that an object used as a table has at most so many entries. */
export function limited<T>(most: number) {
  return anyway<T>((value, report) => {
    if (Object.keys(fieldsOf(value) ?? {}).length > most) {
      report("list.too-long", [], { most });
    }
  });
}

/**
 * The rest of a record whose kind is missing or unknown, read by what all kinds have in common: a union alone would
 * say only that no kind fits.
 */
export function whereNoOptionFits<T>(common: z.core.$ZodType) {
  return z.superRefine<T>(
    (value, context) => {
      if (context.issues.some((issue) => issue.code === "invalid_union")) {
        for (const issue of z.safeParse(common, value, { reportInput: true }).error?.issues ?? []) {
          context.issues.push({ ...issue } as z.core.$ZodRawIssue);
        }
      }
    },
    { when: () => true },
  );
}

/** A check that runs whether or not the value is what its schema asks for. */
function anyway<T>(check: (value: unknown, report: Report) => void) {
  return z.superRefine<T>(
    (value, context) =>
      check(value, (code, path, params) =>
        context.addIssue({ code: "custom", message: code, path: [...path], params: { code, params } }),
      ),
    { when: () => true },
  );
}
