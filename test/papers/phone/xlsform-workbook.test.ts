import { describe, expect, test } from "vitest";
import { read, utils } from "xlsx";
import { hintFor } from "../../../src/decisions/2026/hints.js";
import { tea } from "../../../src/decisions/2026/index.js";
import { setCode } from "../../../src/decisions/find.js";
import { type Xlsform, xlsformOf, xlsformWorkbook } from "../../../src/papers/index.js";
import { allSets } from "../../support/all-sets.js";

const SHEETS = ["survey", "choices", "settings"] as const satisfies readonly (keyof Xlsform)[];

/** The rows of a workbook's sheets as text, as KoboToolbox and ODK read them. */
function rowsOf(bytes: Uint8Array): Xlsform {
  const book = read(bytes);
  expect(book.SheetNames).toEqual(SHEETS);
  return Object.fromEntries(
    SHEETS.map((name) => [
      name,
      utils.sheet_to_json<string[]>(book.Sheets[name] ?? {}, { header: 1, defval: "", raw: false }),
    ]),
  ) as unknown as Xlsform;
}

describe("an XLSForm as a workbook", () => {
  test("has the rows of the form, for all 79 sets, in less than 40 kB", async () => {
    for (const set of allSets) {
      const bytes = await xlsformWorkbook(set);
      expect(bytes.length, setCode(set)).toBeLessThan(40_000);
      expect(rowsOf(bytes)).toEqual(xlsformOf(set));
    }
  });

  test("the same form is the same bytes", async () => {
    expect(await xlsformWorkbook(tea, { hintFor })).toEqual(await xlsformWorkbook(tea, { hintFor }));
  });
});
