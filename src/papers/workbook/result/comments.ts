import { columnLetter } from "../../../exchange/register/index.js";
import { relatedPart, relationsOf } from "../parts/sheet-parts.js";
import { attribute } from "../parts/xml-attributes.js";
import { editElements, elementOf, elementsOf, inside, withChanges } from "../parts/xml-elements.js";
import { type CellPlace, placeOfCell } from "./cell-place.js";
import { declareEnding, declarePart, type Package, relate, XML } from "./package.js";
import { escaped, textOf } from "./xml.js";

/** Whose comments these are. */
const AUTHOR = "ocop";

/** What is said behind the words of others is red, by which it is known again, too. */
const COLOUR = 'rgb="FFA61B1B"';
const LOOK = `<rPr><sz val="9"/><color ${COLOUR}/><rFont val="Calibri"/></rPr>`;

/** More than anybody opens one by one; each takes a drawing of its own. Every finding stands in the last column, too. */
const MOST_COMMENTS = 5000;

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/**
 * Writes comments to cells of a sheet, after what is said there already.
 *
 * @returns the relation by which the sheet finds the drawings of comments, where it has none yet
 */
export function writeComments(book: Package, sheet: string, comments: ReadonlyMap<string, string>): string | undefined {
  if (comments.size === 0) {
    return undefined;
  }
  const list = [...comments].slice(0, MOST_COMMENTS);
  const known = relationsOf(sheet, book.read);
  const part = known.find(({ type }) => type === "comments")?.part ?? newPart(book, sheet);
  const added = writeTexts(book, part, new Map(list));
  // The drawings of headers and footers are of the same kind, and others than those of comments.
  const drawing = elementOf(book.read(sheet) ?? "", "legacyDrawing");
  return writeDrawings(book, sheet, drawing && relatedPart(known, drawing.tag), added);
}

/** Takes back what an earlier check said in the comments of a sheet: comments of its own, and what it said behind others. */
export function takeCommentsBack(book: Package, sheet: string): void {
  const known = relationsOf(sheet, book.read);
  const part = known.find(({ type }) => type === "comments")?.part;
  const drawing = elementOf(book.read(sheet) ?? "", "legacyDrawing");
  const boxes = drawing && relatedPart(known, drawing.tag);
  if (part === undefined) {
    return;
  }
  const text = book.read(part) ?? "";
  const own = authorsIn(text).flatMap((author, index) => (author === AUTHOR ? [String(index)] : []));
  const taken = new Set<string>();
  const kept = editElements(text, "comment", (comment) => {
    if (own.includes(attribute(comment.tag, "authorId") ?? "")) {
      taken.add(attribute(comment.tag, "ref") ?? "");
      return "";
    }
    return withChanges(comment, {}, withoutOwnRuns(comment.content));
  });
  book.write(part, kept);
  if (boxes !== undefined) {
    book.write(boxes, withoutBoxes(book.read(boxes) ?? "", taken));
  }
}

function authorsIn(text: string): readonly string[] {
  return elementsOf(elementOf(text, "authors")?.content ?? "", "author").map(({ content }) => content);
}

function withoutOwnRuns(content: string): string {
  return editElements(content, "r", (run) => (run.content.includes(COLOUR) ? "" : undefined));
}

function withoutBoxes(text: string, cells: ReadonlySet<string>): string {
  return editElements(text, "shape", ({ content }) => {
    const [row, column] = ["Row", "Column"].map((name) => Number(elementOf(content, name)?.content ?? Number.NaN));
    return cells.has(`${columnLetter(column ?? 0)}${(row ?? 0) + 1}`) ? "" : undefined;
  });
}

function newPart(book: Package, sheet: string): string {
  const part = book.freeName("xl/comments#.xml");
  book.write(part, `${XML}<comments xmlns="${MAIN}"><authors></authors><commentList></commentList></comments>`);
  declarePart(book, part, "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml");
  relate(book, sheet, "comments", part);
  return part;
}

/** Writes the texts, and gives the cells that had none before. */
function writeTexts(book: Package, part: string, said: ReadonlyMap<string, string>): readonly string[] {
  const text = book.read(part) ?? "";
  const authors = authorsIn(text);
  const author = authors.includes(AUTHOR) ? authors.indexOf(AUTHOR) : authors.length;
  const added = new Map(said);
  const longer = editElements(text, "comment", (comment) => {
    const cell = attribute(comment.tag, "ref") ?? "";
    const more = added.get(cell);
    added.delete(cell);
    return more === undefined ? undefined : withChanges(comment, {}, withText(comment.content, more));
  });
  const comments = [...added].map(
    ([cell, own]) => `<comment ref="${cell}" authorId="${author}"><text><r>${textOf(own)}</r></text></comment>`,
  );
  const withAuthor = authors.includes(AUTHOR) ? longer : inside(longer, "authors", `<author>${AUTHOR}</author>`);
  book.write(part, inside(withAuthor, "commentList", comments.join("")));
  return [...added.keys()];
}

/** What a comment holds, with another text behind its own; where texts have looks, each stands in an element. */
function withText(content: string, more: string): string {
  return editElements(content, "text", (text) => {
    const own =
      elementOf(text.content, "r") === undefined && text.content !== "" ? `<r>${text.content}</r>` : text.content;
    return withChanges(text, {}, `${own}<r>${LOOK}${textOf(`\n${more}`)}</r>`);
  });
}

const NEW_DRAWING =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"></xml>';

const BOX_TYPE = "ocop_note";
const BOX = `<v:shapetype id="${BOX_TYPE}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`;

function writeDrawings(
  book: Package,
  sheet: string,
  known: string | undefined,
  cells: readonly string[],
): string | undefined {
  const part = known ?? book.freeName("xl/drawings/vmlDrawing#.vml");
  const text = known === undefined ? NEW_DRAWING : (book.read(known) ?? NEW_DRAWING);
  const before = elementsOf(text, "shape").length;
  const boxes = cells.flatMap((cell, number) => {
    const place = placeOfCell(cell);
    return place === undefined ? [] : [boxAt(place, before + number)];
  });
  const kind = text.includes(`id="${BOX_TYPE}"`) ? "" : BOX;
  book.write(part, inside(text, "xml", kind + boxes.join("")));
  declareEnding(book, "vml", "application/vnd.openxmlformats-officedocument.vmlDrawing");
  const id = relate(book, sheet, "vmlDrawing", part);
  return known === undefined ? id : undefined;
}

/** The box of a comment, right of its cell and not shown until somebody points at it. */
function boxAt({ row, column }: CellPlace, number: number): string {
  const anchor = [column + 1, 12, row, 4, column + 5, 12, row + 5, 4].join(", ");
  const style = `position:absolute;z-index:${number + 1};visibility:hidden`;
  return `<v:shape id="ocop_note${number}" type="#${BOX_TYPE}" style="${escaped(style)}" fillcolor="#fffbe6" o:insetmode="auto"><v:fill color2="#fffbe6"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}
