import { relationsOf } from "../sheet-parts.js";
import { type CellPlace, placeOfCell } from "./cell-place.js";
import { declareEnding, declarePart, inside, type Package, relate, XML } from "./package.js";
import { escaped, textOf } from "./xml.js";

/** Whose comments these are. */
const AUTHOR = "ocop";

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
  const written = writeTexts(book, part, list);
  return writeDrawings(book, sheet, known.find(({ type }) => type === "vmlDrawing")?.part, written);
}

function newPart(book: Package, sheet: string): string {
  const part = book.freeName("xl/comments#.xml");
  book.write(part, `${XML}<comments xmlns="${MAIN}"><authors></authors><commentList></commentList></comments>`);
  declarePart(book, part, "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml");
  relate(book, sheet, "comments", part);
  return part;
}

/** Writes the texts, and gives the cells that had none before. */
function writeTexts(book: Package, part: string, list: readonly (readonly [string, string])[]): readonly string[] {
  let text = book.read(part) ?? "";
  const authors = text.match(/<author\b[^>]*?(?:\/>|>[\s\S]*?<\/author>)/g) ?? [];
  text = inside(text, "authors", `<author>${AUTHOR}</author>`);
  const added: string[] = [];
  const more: string[] = [];
  for (const [cell, said] of list) {
    const start = text.indexOf(`ref="${cell}"`);
    const end = start < 0 ? -1 : text.indexOf("</text>", start);
    if (end < 0) {
      added.push(cell);
      more.push(`<comment ref="${cell}" authorId="${authors.length}"><text><r>${textOf(said)}</r></text></comment>`);
    } else {
      const [open, close] = [text.lastIndexOf("<text>", end), end];
      const own = text.slice(open, close).replace(/^<text>(<t\b[\s\S]*?<\/t>)/, "<text><r>$1</r>");
      text = `${text.slice(0, open)}${own}<r>${textOf(`\n${said}`)}</r>${text.slice(close)}`;
    }
  }
  book.write(part, inside(text, "commentList", more.join("")));
  return added;
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
  const before = text.match(/<v:shape\b/g)?.length ?? 0;
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
