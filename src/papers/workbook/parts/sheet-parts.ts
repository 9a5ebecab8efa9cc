import { folderOf, partAt } from "./part-paths.js";
import { attribute, attributesOf } from "./xml-attributes.js";
import { elementsOf } from "./xml-elements.js";

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
  return partAt(folderOf(part), `_rels/${part.slice(part.lastIndexOf("/") + 1)}.rels`);
}

/** The relations of a part to others in the zip. */
export function relationsOf(part: string, read: ReadPart): readonly Relation[] {
  const text = read(relationsPart(part)) ?? "";
  return elementsOf(text, "Relationship").flatMap(({ tag }) => {
    const target = attribute(tag, "Target");
    const isOutside = attribute(tag, "TargetMode") === "External";
    return target === undefined || isOutside
      ? []
      : [
          {
            id: attribute(tag, "Id") ?? "",
            type: (attribute(tag, "Type") ?? "").replace(/^.*\//, ""),
            part: target.startsWith("/") ? target.slice(1) : partAt(folderOf(part), target),
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
  return new Map(
    elementsOf(read(main) ?? "", "sheet").flatMap(({ tag }) => {
      const part = relatedPart(relations, tag);
      const name = attribute(tag, "name");
      return part === undefined || name === undefined ? [] : [[name, part] as const];
    }),
  );
}

/** The part that a tag names by its relation, such as `r:id="rId1"`; the prefix may be another. */
export function relatedPart(relations: readonly Relation[], tag: string): string | undefined {
  const own = attributesOf(tag).find(({ name }) => name.endsWith(":id"))?.value;
  return relations.find(({ id }) => id === own)?.part;
}
