import { dirname, join } from "node:path/posix";

/** Reads a part of a workbook's zip by its name. */
export type ReadPart = (name: string) => string | undefined;

/** A relation of a part to another. */
export interface Relation {
  readonly id: string;
  /** The end of its type, such as `worksheet`. */
  readonly type: string;
  /** The name of the other part. */
  readonly part: string;
}

/** Where the relations of a part stand. */
export function relationsPart(part: string): string {
  return join(dirname(part), "_rels", `${part.slice(part.lastIndexOf("/") + 1)}.rels`);
}

/** The relations of a part to others in the zip. */
export function relationsOf(part: string, read: ReadPart): readonly Relation[] {
  const text = read(relationsPart(part)) ?? "";
  return [...text.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)].flatMap(([tag]) => {
    const target = attribute(tag, "Target");
    const isOutside = attribute(tag, "TargetMode") === "External";
    return target === undefined || isOutside
      ? []
      : [
          {
            id: attribute(tag, "Id") ?? "",
            type: (attribute(tag, "Type") ?? "").replace(/^.*\//, ""),
            part: target.startsWith("/") ? target.slice(1) : join(dirname(part), target),
          },
        ];
  });
}

/** The part that describes the workbook. */
export function workbookPart(read: ReadPart): string | undefined {
  const [main] = [...relationsOf("", read)].filter(({ type }) => type === "officeDocument");
  return main?.part;
}

/** The parts of the sheets of an `.xlsx`, by the sheets' names, in their order. */
export function sheetParts(read: ReadPart): ReadonlyMap<string, string> {
  const main = workbookPart(read);
  if (main === undefined) {
    return new Map();
  }
  const relations = relationsOf(main, read);
  const tags = (read(main) ?? "").matchAll(/<(?:\w+:)?sheet\b[^>]*>/g);
  return new Map(
    [...tags].flatMap(([tag]) => {
      const part = relations.find(({ id }) => id === attribute(tag, "\\w+:id"))?.part;
      const name = attribute(tag, "name");
      return part === undefined || name === undefined ? [] : [[name, part] as const];
    }),
  );
}

/** The value of an attribute of a tag. */
export function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found === null ? undefined : plain(found[1] ?? found[2] ?? "");
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text without its entities. */
function plain(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    if (name !== undefined) {
      return entities[String(name)] ?? whole;
    }
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
