import type { Language } from "../../language/language.js";
import type { Shape } from "./shape.js";

/** Where a field of a record is; places of lists are numbers. */
export type Path = readonly (string | number)[];

/** A part of a record on the way to a field. */
interface Part {
  readonly name: string;
  readonly isList: boolean;
  /** Its place in its list. */
  readonly place?: number;
}

/**
 * What the column of a field is called: the part of the record it is of, with its place in a list, and the field. Of parts
 * within parts the inner one is named, and lists always: "Các lần công nhận 1, Cơ quan công nhận: Cấp".
 */
export function headingOf(shape: Shape | undefined, language: Language, path: Path): string {
  const parts: Part[] = [];
  let own = shape;
  let name = "";
  path.forEach((step, index) => {
    if (typeof step === "number") {
      return;
    }
    name = own !== undefined && Object.hasOwn(own.names, step) ? (own.names[step]?.[language] ?? step) : step;
    if (index < path.length - 1) {
      const place = path[index + 1];
      parts.push({ name, isList: typeof place === "number", ...(typeof place === "number" && { place }) });
    }
    own = own?.parts !== undefined && Object.hasOwn(own.parts, step) ? own.parts[step] : undefined;
  });
  const named = parts.filter(({ isList }, index) => isList || index === parts.length - 1);
  const said = named.map(({ name, place }) => (place === undefined ? name : `${name} ${place + 1}`));
  return said.length === 0 ? name : `${said.join(", ")}: ${name}`;
}
