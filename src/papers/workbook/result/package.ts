import { folderOf, pathTo } from "../parts/part-paths.js";
import { type ReadPart, type Relation, relationsOf, relationsPart } from "../parts/sheet-parts.js";
import { attribute } from "../parts/xml-attributes.js";
import { elementsOf, inside } from "../parts/xml-elements.js";
import { escaped } from "./xml.js";

/** The parts of a workbook that is being changed. Whoever opened it makes a file of it again. */
export interface Package {
  /** The text of a part; undefined where there is none. */
  readonly read: ReadPart;
  readonly write: (part: string, text: string) => void;
  readonly remove: (part: string) => void;
  /** The first name with a number that no part has: `xl/comments#.xml`. */
  readonly freeName: (pattern: string) => string;
  /** The parts in their order: those that are as they were have no text. */
  readonly parts: () => ReadonlyMap<string, string | undefined>;
}

/** A package of stored parts, which are read when they are asked for. */
export function packageOf(names: Iterable<string>, stored: ReadPart): Package {
  const parts = new Map<string, string | undefined>([...names].map((name) => [name, undefined]));
  return {
    read: (name) => parts.get(name) ?? (parts.has(name) ? stored(name) : undefined),
    write: (name, text) => {
      parts.set(name, text);
    },
    remove: (name) => {
      parts.delete(name);
    },
    freeName: (pattern) => {
      let number = 1;
      while (parts.has(pattern.replace("#", String(number)))) {
        number++;
      }
      return pattern.replace("#", String(number));
    },
    parts: () => parts,
  };
}

/** A package of no parts. */
export function emptyPackage(): Package {
  return packageOf([], () => undefined);
}

const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Relates a part to another, unless it is already, and gives the name of the relation. */
export function relate(book: Package, from: string, type: string, to: string): string {
  const known = relationsOf(from, book.read);
  const own = known.find((relation) => relation.type === type && relation.part === to);
  return own?.id ?? addRelation(book, from, known, type, to);
}

function addRelation(book: Package, from: string, known: readonly Relation[], type: string, to: string): string {
  const part = relationsPart(from);
  const text = book.read(part) ?? `${XML}<Relationships xmlns="${RELATIONS}"></Relationships>`;
  let number = known.length + 1;
  while (known.some(({ id }) => id === `rIdOcop${number}`)) {
    number++;
  }
  const id = `rIdOcop${number}`;
  const target = from === "" ? to : pathTo(folderOf(from), to);
  const tag = `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${escaped(target)}"/>`;
  book.write(part, inside(text, "Relationships", tag));
  return id;
}

const TYPES = "[Content_Types].xml";

/** Says what a part is. */
export function declarePart(book: Package, part: string, contentType: string): void {
  const text =
    book.read(TYPES) ?? `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>`;
  book.write(TYPES, inside(text, "Types", `<Override PartName="/${escaped(part)}" ContentType="${contentType}"/>`));
}

/** Says what parts with an ending are, unless it is said. */
export function declareEnding(book: Package, ending: string, contentType: string): void {
  const text = book.read(TYPES) ?? "";
  const isSaid = elementsOf(text, "Default").some(({ tag }) => attribute(tag, "Extension")?.toLowerCase() === ending);
  if (!isSaid) {
    book.write(TYPES, inside(text, "Types", `<Default Extension="${ending}" ContentType="${contentType}"/>`));
  }
}

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
