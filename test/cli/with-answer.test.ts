import { stripComments } from "jsonc-parser";
import { describe, expect, test } from "vitest";
import { withAnswer } from "../../src/cli/commands/score/with-answer.js";

const parsed = (text: string) => JSON.parse(stripComments(text)) as unknown;

describe("one answer changed in the text of an evaluation", () => {
  test("all else stays as it is, comments and blanks, too", () => {
    const text = '{ // "1.1": null\n  "answers": { "1.1":  null , /* why */ "1.2": 2 } }\n';
    expect(withAnswer(text, { code: "1.1" }, [1, 3])).toBe(text.replace(":  null", ":  [1,3]"));
    expect(withAnswer(text, { code: "1.2" }, null)).toBe(text.replace("2 }", "null }"));
  });

  test("a criterion that is not there yet is added", () => {
    expect(withAnswer('{"answers":{}}', { code: "8" }, "a1")).toBe('{"answers":{ "8": "a1" }}');
    const text = '{"answers":{"1.1":1 // last\n}}';
    expect(parsed(withAnswer(text, { code: "1.2" }, 0))).toEqual({ answers: { "1.1": 1, "1.2": 0 } });
  });

  test("of a council on the sheet of the member", () => {
    const text = '{"members":[{"answers":{"1.1":1}},{"answers":{"1.1":1}}],"answers":1}';
    expect(parsed(withAnswer(text, { member: 1, code: "1.1" }, 2))).toMatchObject({
      members: [{ answers: { "1.1": 1 } }, { answers: { "1.1": 2 } }],
    });
  });

  test("of names that stand twice the one that counts", () => {
    const text = '{"answers":{"1.1":1},"answers":{"1.1":1,"1.1":2}}';
    expect(withAnswer(text, { code: "1.1" }, 3)).toBe('{"answers":{"1.1":1},"answers":{"1.1":1,"1.1":3}}');
  });

  test("what has no answers is a mistake of the caller", () => {
    for (const text of ["", "[]", '{"answers":[]}', '{"members":[]}']) {
      expect(() => withAnswer(text, { code: "1.1" }, 1)).toThrow(/^\[ocop\]/);
    }
    expect(() => withAnswer('{"members":[{"answers":{}}]}', { member: 1, code: "1.1" }, 1)).toThrow(RangeError);
  });
});
