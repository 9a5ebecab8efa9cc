import { type Package, packageOf } from "../../../../papers/workbook/result/package.js";
import { packPart, partsOf, unpackPart, type ZipPart, zipOf } from "../zip.js";

/** A workbook whose parts are being changed, and its file. */
export interface ZippedPackage extends Package {
  readonly toZip: () => Buffer;
}

/** Opens the parts of a zip that has been found whole; undefined where it has no directory. */
export function openPackage(bytes: Buffer, most: number): ZippedPackage | undefined {
  const found = partsOf(bytes);
  if (found === undefined) {
    return undefined;
  }
  const stored = new Map(found.map((part) => [part.name, part]));
  const book = packageOf(stored.keys(), (name) => {
    const part = stored.get(name);
    const unpacked = part && unpackPart(part, most);
    return Buffer.isBuffer(unpacked) ? unpacked.toString() : undefined;
  });
  return { ...book, toZip: () => zipped(book, stored) };
}

/** The file of a workbook. */
export function zipped(book: Package, stored: ReadonlyMap<string, ZipPart> = new Map()): Buffer {
  const parts = [...book.parts()].flatMap(([name, text]) => {
    const part = text === undefined ? stored.get(name) : packPart(name, text);
    return part === undefined ? [] : [part];
  });
  return zipOf(parts);
}
