import { keysOf, with_, without } from "../../support/fields.js";
import { minimal, type SchemaName } from "../../support/records.js";
import type { Kind, Trial } from "./kind.js";
import { issue, type Sample } from "./sample.js";

/** Which fields of a record are of which kind, by place; `base` is the record they stand in. */
export interface FieldTable {
  readonly schema: SchemaName;
  readonly base?: object;
  readonly kinds: Readonly<Record<string, Kind>>;
}

/** A sample for every trial of every field. */
export function ofFields({ schema, base = minimal[schema](), kinds }: FieldTable): readonly Sample[] {
  return Object.entries(kinds).flatMap(([place, trials]) => trials.map((trial) => ofTrial(schema, base, place, trial)));
}

function ofTrial(schema: SchemaName, base: object, place: string, trial: Trial): Sample {
  const { name, value, reads = value, code, params = {}, jsonSchema } = trial;
  // A field nobody knows is at a place of its own.
  const inner = code === "field.unknown" ? [String(Reflect.get(params, "field"))] : [];
  const sample = {
    name: `${place}: ${name}`,
    schema,
    input: with_(base, place, value),
    ...(jsonSchema === false && { jsonSchema }),
  };
  return code === undefined
    ? { ...sample, valid: true, value: with_(base, place, reads) }
    : { ...sample, valid: false, issues: [issue(code, [...keysOf(place), ...inner], params)] };
}

/** A sample for every field that must be there: `base` without it. */
export function ofMissing(schema: SchemaName, base: object, places: readonly string[]): readonly Sample[] {
  return places.map((place) => ({
    name: `${place} is missing`,
    schema,
    valid: false,
    input: without(base, place),
    issues: [issue("field.missing", keysOf(place))],
  }));
}
