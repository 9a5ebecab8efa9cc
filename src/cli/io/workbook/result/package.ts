import { dirname, relative } from "node:path/posix";
import { type ReadPart, type Relation, relationsOf, relationsPart } from "../sheet-parts.js";
import { attribute } from "../xml-attributes.js";
import { elementsOf, inside } from "../xml-elements.js";
import { packPart, partsOf, unpackPart, type ZipPart, zipOf } from "../zip.js";
import { escaped } from "./xml.js";

/** The parts of a workbook that is being changed. */
export interface Package {
  /** The text of a part; undefined where there is none. */
  readonly read: ReadPart;
  readonly write: (part: string, text: string) => void;
  readonly remove: (part: string) => void;
  /** The first name with a number that no part has: `xl/comments#.xml`. */
  readonly freeName: (pattern: string) => string;
  readonly toZip: () => Buffer;
}

/** Opens the parts of a zip that has been found whole; undefined where it has no directory. */
export function openPackage(bytes: Buffer, most: number): Package | undefined {
  const found = partsOf(bytes);
  if (found === undefined) {
    return undefined;
  }
  return packageOf(found, most);
}

/** A package of no parts. */
export function emptyPackage(): Package {
  return packageOf([], 0);
}

function packageOf(found: readonly ZipPart[], most: number): Package {
  const parts = new Map<string, ZipPart>(found.map((part) => [part.name, part]));
  const texts = new Map<string, string>();
  return {
    read: (name) => {
      const part = parts.get(name);
      const own = texts.get(name);
      if (own !== undefined || part === undefined) {
        return own;
      }
      const unpacked = unpackPart(part, most);
      return typeof unpacked === "string" ? undefined : unpacked.toString();
    },
    write: (name, text) => {
      texts.set(name, text);
    },
    remove: (name) => {
      parts.delete(name);
      texts.delete(name);
    },
    freeName: (pattern) => {
      const isTaken = (name: string) => parts.has(name) || texts.has(name);
      let number = 1;
      while (isTaken(pattern.replace("#", String(number)))) {
        number++;
      }
      return pattern.replace("#", String(number));
    },
    toZip: () => {
      for (const [name, text] of texts) {
        parts.set(name, packPart(name, text));
      }
      return zipOf([...parts.values()]);
    },
  };
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
  const target = from === "" ? to : relative(dirname(from), to);
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
