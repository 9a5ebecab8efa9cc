import { expect, test } from "vitest";
import { styleOf } from "../../src/cli/io/look.js";
import { tableText, tableTexts } from "../../src/cli/io/table.js";

const columns = [{ heading: "A" }, { heading: "B", width: 14 }, { heading: "C", align: "right" }] as const;
const rows = Array.from({ length: 130 }, (_, number) => [
  "x".repeat((number * 37) % 23),
  [
    "plain text",
    ` Chè  ${number} 茶 for a cell of several lines`,
    "one\ntwo",
    "  ",
    "\u001b[31mred\u001b[39m and more of it",
    "exactly 12 ch",
    "",
    "unbreakableunbreakable",
  ][number % 8] ?? "",
  number % 50 === 0 ? "" : `${number} 茶`,
]);

test.each([0, 1, 19, 20, 21, 40, 130])("a table of %i rows is the same in pieces", (count) => {
  for (const isColoured of [false, true]) {
    const style = styleOf({ language: "en", isColoured, isPlain: false, width: 100, isWrapped: false });
    const some = rows.slice(0, count);
    expect([...tableTexts(style, columns, some)].join("\n")).toBe(tableText(style, columns, some));
  }
});
