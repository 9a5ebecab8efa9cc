/** How a run of text looks. */
export interface RunLook {
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  /** In points; 13 where nothing is said. */
  readonly size?: number;
  readonly isRaised?: boolean;
}

/** How a paragraph looks; lengths in twentieths of a point. */
export interface ParagraphLook {
  readonly align?: "left" | "center" | "right" | "both";
  readonly before?: number;
  readonly after?: number;
  readonly left?: number;
  readonly right?: number;
  readonly first?: number;
  readonly isKeptWithNext?: boolean;
  readonly startsPage?: boolean;
  /** A line below it, as under the motto of the state. */
  readonly hasLine?: boolean;
  /** The height of an empty paragraph, in points. */
  readonly size?: number;
  /** Dots up to the right margin, for what is written by hand. */
  readonly dotsAt?: number;
}

/** Escapes a text for markup. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** A run of text; a tabulator in it is one on paper, a line break too. */
export function run(text: string, { isBold, isItalic, size, isRaised }: RunLook = {}): string {
  const look = [
    isBold ? "<w:b/>" : "",
    isItalic ? "<w:i/>" : "",
    size === undefined ? "" : `<w:sz w:val="${2 * size}"/><w:szCs w:val="${2 * size}"/>`,
    isRaised ? '<w:vertAlign w:val="superscript"/>' : "",
  ].join("");
  const pieces = text
    .split(/([\t\n])/)
    .filter((piece) => piece !== "")
    .map((piece) =>
      piece === "\t" ? "<w:tab/>" : piece === "\n" ? "<w:br/>" : `<w:t xml:space="preserve">${escaped(piece)}</w:t>`,
    );
  return `<w:r>${look === "" ? "" : `<w:rPr>${look}</w:rPr>`}${pieces.join("")}</w:r>`;
}

/** A paragraph of runs. */
export function paragraph(runs: string, look: ParagraphLook = {}): string {
  const { align = "both", before = 0, after = 0, left = 0, right = 0, first = 0 } = look;
  const properties = [
    look.isKeptWithNext ? "<w:keepNext/>" : "",
    look.startsPage ? "<w:pageBreakBefore/>" : "",
    look.hasLine ? '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>' : "",
    look.dotsAt === undefined ? "" : `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${look.dotsAt}"/></w:tabs>`,
    `<w:spacing w:before="${before}" w:after="${after}"/>`,
    left + right + first === 0 ? "" : `<w:ind w:left="${left}" w:right="${right}" w:firstLine="${first}"/>`,
    `<w:jc w:val="${align}"/>`,
    look.size === undefined ? "" : `<w:rPr><w:sz w:val="${2 * look.size}"/><w:szCs w:val="${2 * look.size}"/></w:rPr>`,
  ].join("");
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

/** A cell of a table. */
export interface CellDraft {
  /** Paragraphs. */
  readonly content: string;
  /** Over how many columns it goes. */
  readonly span?: number;
  /** Whether it begins or goes on with a cell that is several rows high. */
  readonly rows?: "first" | "next";
  readonly align?: "top" | "center" | "bottom";
  readonly isShaded?: boolean;
  /** Whether its text is read from below. */
  readonly isUpright?: boolean;
}

/** A row of a table. */
export interface RowDraft {
  readonly cells: readonly CellDraft[];
  /** Whether it is repeated on every page. */
  readonly isHead?: boolean;
  /** Its least height, in twentieths of a point. */
  readonly height?: number;
}

/** A table; widths of columns in twentieths of a point. */
export function table(widths: readonly number[], rows: readonly RowDraft[], hasLines = true): string {
  const edges = ["top", "left", "bottom", "right", "insideH", "insideV"];
  const lines = hasLines
    ? `<w:tblBorders>${edges.map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`).join("")}</w:tblBorders>`
    : "";
  const width = widths.reduce((sum, each) => sum + each, 0);
  const margins = hasLines ? 70 : 0;
  return [
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:jc w:val="center"/>${lines}<w:tblLayout w:type="fixed"/>`,
    `<w:tblCellMar><w:left w:w="${margins}" w:type="dxa"/><w:right w:w="${margins}" w:type="dxa"/></w:tblCellMar></w:tblPr>`,
    `<w:tblGrid>${widths.map((each) => `<w:gridCol w:w="${each}"/>`).join("")}</w:tblGrid>`,
    ...rows.map((row) => rowOf(widths, row)),
    "</w:tbl>",
  ].join("");
}

function rowOf(widths: readonly number[], { cells, isHead, height }: RowDraft): string {
  let column = 0;
  const made = cells.map((cell) => {
    const span = cell.span ?? 1;
    const width = widths.slice(column, column + span).reduce((sum, each) => sum + each, 0);
    column += span;
    return cellOf(cell, width, span);
  });
  const least = height === undefined ? "" : `<w:trHeight w:val="${height}" w:hRule="atLeast"/>`;
  return `<w:tr><w:trPr><w:cantSplit/>${least}${isHead ? "<w:tblHeader/>" : ""}</w:trPr>${made.join("")}</w:tr>`;
}

function cellOf(
  { content, rows, align = "center", isShaded, isUpright }: CellDraft,
  width: number,
  span: number,
): string {
  const properties = [
    `<w:tcW w:w="${width}" w:type="dxa"/>`,
    span > 1 ? `<w:gridSpan w:val="${span}"/>` : "",
    rows === undefined ? "" : rows === "first" ? '<w:vMerge w:val="restart"/>' : "<w:vMerge/>",
    isShaded ? '<w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/>' : "",
    isUpright ? '<w:textDirection w:val="btLr"/>' : "",
    `<w:vAlign w:val="${align}"/>`,
  ].join("");
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
}

/** A document as it is made, before it is packed. */
export interface DocumentDraft {
  readonly body: string;
  readonly title: string;
  /** What stands at the foot of the first page: whose layout it is. */
  readonly foot: string;
  readonly isLandscape?: boolean;
  readonly language: "vi" | "en";
}

/** The width of a page between its margins, in twentieths of a point: A4, 30 mm left, 15 mm right. */
export const PAGE = { portrait: 11906 - 1701 - 851, landscape: 16838 - 1134 - 1134 } as const;

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** The parts of a document (`.docx`, ECMA-376): A4, Times New Roman 13, pages numbered at the top from the second on. */
export function documentParts(draft: DocumentDraft): Readonly<Record<string, string>> {
  const { body, title, foot, isLandscape, language } = draft;
  const size = isLandscape
    ? '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="397" w:gutter="0"/>'
    : '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="567" w:footer="397" w:gutter="0"/>';
  const section = `<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:footerReference w:type="first" r:id="rId3"/>${size}<w:titlePg/></w:sectPr>`;
  const page = [
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>',
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
  ].join("");
  const related = (items: readonly (readonly [id: string, type: string, target: string])[]) =>
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items
      .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
      .join("")}</Relationships>`;
  const parts = [
    ["/word/document.xml", `${KIND}.document.main+xml`],
    ["/word/styles.xml", `${KIND}.styles+xml`],
    ["/word/header1.xml", `${KIND}.header+xml`],
    ["/word/footer1.xml", `${KIND}.footer+xml`],
    ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
  ];
  return {
    "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts
      .map(([name, kind]) => `<Override PartName="${name}" ContentType="${kind}"/>`)
      .join("")}</Types>`,
    "_rels/.rels": related([
      ["rId1", `${OFFICE}/officeDocument`, "word/document.xml"],
      ["rId2", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
    ]),
    "word/_rels/document.xml.rels": related([
      ["rId1", `${OFFICE}/styles`, "styles.xml"],
      ["rId2", `${OFFICE}/header`, "header1.xml"],
      ["rId3", `${OFFICE}/footer`, "footer1.xml"],
    ]),
    "docProps/core.xml": `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:description>${escaped(foot)}</dc:description></cp:coreProperties>`,
    "word/styles.xml": stylesOf(language),
    "word/header1.xml": `${HEAD}<w:hdr ${W}>${paragraph(page, { align: "center" })}</w:hdr>`,
    "word/footer1.xml": `${HEAD}<w:ftr ${W}>${paragraph(run(foot, { isItalic: true, size: 8 }), { align: "left" })}</w:ftr>`,
    "word/document.xml": `${HEAD}<w:document ${W} ${R}><w:body>${body}${section}</w:body></w:document>`,
  };
}

function stylesOf(language: "vi" | "en"): string {
  const font = ["ascii", "hAnsi", "cs", "eastAsia"].map((kind) => `w:${kind}="Times New Roman"`).join(" ");
  return [
    `${HEAD}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts ${font}/><w:sz w:val="26"/><w:szCs w:val="26"/>`,
    `<w:lang w:val="${language === "vi" ? "vi-VN" : "en-GB"}"/></w:rPr></w:rPrDefault>`,
    '<w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>',
  ].join("");
}
