import { expect, test } from "vitest";
import { message } from "../../../src/messages/message.js";
import { validate } from "../../../src/records/index.js";
import { frozen } from "../../support/fields.js";
import { schemas } from "../../support/records.js";
import type { Sample } from "./sample.js";

/** A test for every sample: the whole answer, and a sentence for every issue. */
export function run(samples: readonly Sample[]): void {
  test.each(samples)("$name", ({ schema, valid, input, value = input, issues = [] }) => {
    const result = validate(schemas[schema], frozen(input));
    expect(result).toStrictEqual(valid ? { ok: true, value } : { ok: false, issues });
    for (const found of result.ok ? [] : result.issues) {
      expect(message(found, "vi")).not.toMatch(/undefined|\[object|^$/);
      expect(message(found, "en")).not.toMatch(/undefined|\[object|^$/);
    }
  });
}
