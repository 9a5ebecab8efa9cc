import { headingOf, type Path } from "./heading.js";
import { type Shape, shapes, type TableKind } from "./shape.js";

/** Reads the headings of a table of records: the kind of records, and the field of each column; undefined for other tables. */
export function columnsOf(
  headings: readonly unknown[],
): { readonly kind: TableKind; readonly columns: readonly (Path | undefined)[] } | undefined {
  const texts = headings.map((heading) => (typeof heading === "string" ? heading.trim() : (heading ?? "")));
  // A few plain names of fields may stand above any table; a field of a part is called so by nobody else.
  if (!texts.some((text) => typeof text === "string" && PART.test(text))) {
    return undefined;
  }
  for (const kind of Object.keys(shapes) as TableKind[]) {
    const fields = fieldsOf(kind);
    const columns = texts.map((text) => (typeof text === "string" ? fieldCalled(fields, text) : undefined));
    if (texts.every((text, column) => text === "" || columns[column] !== undefined)) {
      return { kind, columns };
    }
  }
  return undefined;
}

const LANGUAGES = ["vi", "en"] as const;

/** A heading of a field of a part. */
const PART = /^\S.*: \S/;

/** More than a list of a record may have. */
const PLACE = / (\d{1,3})(?=[,:])/g;

/** The path of the field a column is called by, in either language. */
function fieldCalled(fields: ReadonlyMap<string, Path>, heading: string): Path | undefined {
  const places = [...heading.matchAll(PLACE)].map(([, place]) => Number(place) - 1);
  const path = fields.get(heading.replaceAll(PLACE, " 1"));
  let next = 0;
  return places.some((place) => place < 0)
    ? undefined
    : path?.map((step) => (typeof step === "number" ? (places[next++] ?? 0) : step));
}

/** The fields of a kind of record by what their columns are called, in the first place of each list. */
function fieldsOf(kind: TableKind): ReadonlyMap<string, Path> {
  const shape: Shape = shapes[kind];
  const paths = leavesOf(shape, []);
  return new Map(
    paths.flatMap((path) => LANGUAGES.map((language) => [headingOf(shape, language, path), path] as const)),
  );
}

function leavesOf({ names, parts }: Shape, path: Path): readonly Path[] {
  return Object.keys(names).flatMap((field) => {
    const part = parts?.[field];
    const own = [...path, field];
    return part === undefined ? [own] : leavesOf(part, part.isList ? [...own, 0] : own);
  });
}
