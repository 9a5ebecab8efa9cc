import { relationsOf } from "../parts/sheet-parts.js";
import { attribute } from "../parts/xml-attributes.js";
import { editElements, elementOf, elementsOf, withChanges, type XmlElement } from "../parts/xml-elements.js";
import { declarePart, type Package, relate, XML } from "./package.js";

/** How cells look that the command writes or tints. */
export type Look =
  | "issue"
  | "warning"
  | "heading"
  | "title"
  | "text"
  | "link"
  | "issueText"
  | "warningText"
  | "rightText";

/** The styles of a workbook, to which more are added. */
export interface Styles {
  /** The number of a style of our own. */
  readonly own: (look: Look) => number;
  /** The number of a style like another one, tinted. */
  readonly tinted: (style: number, look: "issue" | "warning") => number;
  /** The number of a style like another one, whose text stands at the top of its row, unless that one tells its place. */
  readonly atTop: (style: number) => number;
  /** Writes what was added. */
  readonly finish: () => void;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const NONE = `${XML}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;

const fills = { issue: "FFFBD5D5", warning: "FFFFF0C2", heading: "FF1F5C3A" } as const;

const font = (colour: string, size = 11, isBold = false, isLine = false) =>
  `<font>${isBold ? "<b/>" : ""}${isLine ? "<u/>" : ""}<sz val="${size}"/><color rgb="${colour}"/><name val="Calibri"/><family val="2"/></font>`;

const fonts = {
  heading: font("FFFFFFFF", 11, true),
  title: font("FF1F5C3A", 16, true),
  text: font("FF222222"),
  link: font("FF1155CC", 11, false, true),
  issueText: font("FFA61B1B"),
  warningText: font("FF7A5200"),
  rightText: font("FF1F7A3A"),
} as const;

const wrapped = '<alignment vertical="top" wrapText="1"/>';
const atLeft = '<alignment horizontal="left" vertical="top"/>';
const centred = '<alignment vertical="center" wrapText="1"/>';

/** Reads the styles of a workbook, or begins with the plainest. Undefined where they cannot be understood. */
export function openStyles(book: Package, main: string): Styles | undefined {
  const known = relationsOf(main, book.read).find(({ type }) => type === "styles")?.part;
  const part = known ?? book.freeName("xl/styles#.xml");
  let text = known === undefined ? NONE : (book.read(known) ?? "");
  const formats = [...listed(text, "cellXfs", "xf")];
  const before = {
    fonts: listed(text, "fonts", "font").length,
    fills: listed(text, "fills", "fill").length,
    cellXfs: formats.length,
  };
  if (before.cellXfs === 0 || before.fonts === 0 || before.fills === 0) {
    return undefined;
  }
  const more = { fonts: [] as string[], fills: [] as string[], cellXfs: [] as string[] };
  const numbers = new Map<string, number>();
  const once = (key: string, make: () => number) => {
    const number = numbers.get(key) ?? make();
    numbers.set(key, number);
    return number;
  };
  const add = (list: string[], first: number, element: string) => first + list.push(element) - 1;
  const fillOf = (look: keyof typeof fills) =>
    once(`fill ${look}`, () => {
      const pattern = `<patternFill patternType="solid"><fgColor rgb="${fills[look]}"/><bgColor indexed="64"/></patternFill>`;
      return add(more.fills, before.fills, `<fill>${pattern}</fill>`);
    });
  const formatOf = (style: number) => formats[style] ?? formats[0] ?? { name: "xf", tag: "<xf/>", content: "" };
  const format = (element: string) => {
    formats.push(...elementsOf(element, "xf"));
    return add(more.cellXfs, before.cellXfs, element);
  };
  return {
    own: (look) =>
      once(look, () => {
        const fontId = isOneOf(fonts, look) ? add(more.fonts, before.fonts, fonts[look]) : 0;
        return format(ownFormat(look, fontId, isOneOf(fills, look) ? fillOf(look) : 0));
      }),
    tinted: (style, look) =>
      once(`${look} ${style}`, () => {
        return format(withChanges(formatOf(style), { fillId: fillOf(look), applyFill: 1 }));
      }),
    atTop: (style) =>
      once(`top ${style}`, () => {
        const own = formatOf(style);
        return elementOf(own.content, "alignment") === undefined
          ? format(withChanges(own, { applyAlignment: 1 }, `<alignment vertical="top"/>${own.content}`))
          : style;
      }),
    finish: () => {
      for (const list of ["fonts", "fills", "cellXfs"] as const) {
        text = appended(text, list, more[list], before[list] + more[list].length);
      }
      book.write(part, text);
      if (known === undefined) {
        relate(book, main, "styles", part);
        declarePart(book, part, "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml");
      }
    },
  };
}

/** Takes the tints back that an earlier check gave cells: every format with one of them was made for it. */
export function withoutTints(book: Package, main: string): void {
  const part = relationsOf(main, book.read).find(({ type }) => type === "styles")?.part;
  const text = part === undefined ? undefined : book.read(part);
  if (part === undefined || text === undefined) {
    return;
  }
  const tints = [fills.issue, fills.warning].map((colour) => `rgb="${colour}"`);
  const own = listed(text, "fills", "fill").flatMap(({ content }, index) =>
    tints.some((tint) => content.includes(tint)) ? [String(index)] : [],
  );
  const plain = editElements(text, "cellXfs", (formats) => {
    const edited = editElements(formats.content, "xf", (format) =>
      own.includes(attribute(format.tag, "fillId") ?? "")
        ? withChanges(format, { fillId: 0, applyFill: undefined })
        : undefined,
    );
    return withChanges(formats, {}, edited);
  });
  book.write(part, plain);
}

function isOneOf<T extends object>(list: T, look: string): look is string & keyof T {
  return Object.hasOwn(list, look);
}

/** Texts are wrapped, and stay texts when somebody changes them. */
function ownFormat(look: Look, fontId: number, fillId: number): string {
  const align = { heading: centred, title: "", link: atLeft }[look as string] ?? wrapped;
  const apply = `applyFont="1" applyFill="1"${align === "" ? "" : ' applyAlignment="1"'}`;
  const numberFormat = look === "text" ? 49 : 0;
  return `<xf numFmtId="${numberFormat}" fontId="${fontId}" fillId="${fillId}" borderId="0" xfId="0" ${apply}>${align}</xf>`;
}

/** The elements of a list of the styles. */
function listed(text: string, list: string, element: string): readonly XmlElement[] {
  return elementsOf(elementOf(text, list)?.content ?? "", element);
}

function appended(text: string, list: string, more: readonly string[], count: number): string {
  return editElements(text, list, (found) => withChanges(found, { count }, found.content + more.join("")));
}
