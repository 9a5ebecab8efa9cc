import { expect, test } from "vitest";
import { relationsOf } from "../../../src/papers/workbook/parts/sheet-parts.js";
import { writeComments } from "../../../src/papers/workbook/result/comments.js";
import { declarePart, emptyPackage, relate } from "../../../src/papers/workbook/result/package.js";

const SHEET = "xl/worksheets/sheet1.xml";
const HEADER = "xl/drawings/vmlDrawing1.vml";

/** A sheet whose header has a picture, which is drawn as comments are. */
function withHeader() {
  const book = emptyPackage();
  declarePart(book, SHEET, "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml");
  const id = relate(book, SHEET, "vmlDrawing", HEADER);
  book.write(HEADER, "<xml><v:shape/></xml>");
  book.write(SHEET, `<worksheet><sheetData/><legacyDrawingHF r:id="${id}"/></worksheet>`);
  return book;
}

test("the boxes of comments are drawn apart from the pictures of a header", () => {
  const book = withHeader();
  const relation = writeComments(book, SHEET, new Map([["B2", "wrong"]]));
  expect(book.read(HEADER)).toBe("<xml><v:shape/></xml>");
  const part = relationsOf(SHEET, book.read).find(({ id }) => id === relation)?.part ?? "";
  expect(part).not.toBe(HEADER);
  expect(book.read(part)).toContain("<x:Row>1</x:Row><x:Column>1</x:Column>");
});

test("comments that are there keep their words and their looks, and get ours behind them", () => {
  const book = withHeader();
  const known = relate(book, SHEET, "comments", "xl/comments1.xml");
  const own = '<comment ref="A1" authorId="0"><text><r><rPr><b/></rPr><t>Lan:</t></r></text></comment>';
  const plain = '<comment ref="A2" authorId="0"><text><t>xem &amp; sửa</t></text></comment>';
  book.write(
    "xl/comments1.xml",
    `<comments><authors><author>Lan</author></authors><commentList>${own}${plain}</commentList></comments>`,
  );
  const said = ["A1", "A2", "A3"].map((cell) => [cell, `said of <${cell}>`] as const);
  writeComments(book, SHEET, new Map(said));
  // The look of what is ours tells it from the words of others.
  const look = '<rPr><sz val="9"/><color rgb="FFA61B1B"/><rFont val="Calibri"/></rPr>';
  const more = (cell: string) => `<r>${look}<t xml:space="preserve">\nsaid of &lt;${cell}&gt;</t></r></text></comment>`;
  expect(book.read("xl/comments1.xml")).toBe(
    [
      "<comments><authors><author>Lan</author><author>ocop</author></authors><commentList>",
      `<comment ref="A1" authorId="0"><text><r><rPr><b/></rPr><t>Lan:</t></r>${more("A1")}`,
      `<comment ref="A2" authorId="0"><text><r><t>xem &amp; sửa</t></r>${more("A2")}`,
      `<comment ref="A3" authorId="1"><text><r><t xml:space="preserve">said of &lt;A3&gt;</t></r></text></comment>`,
      "</commentList></comments>",
    ].join(""),
  );
  expect(relationsOf(SHEET, book.read).filter(({ type }) => type === "comments")).toMatchObject([{ id: known }]);
});
