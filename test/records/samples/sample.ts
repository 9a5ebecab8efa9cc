import type { RecordIssue } from "../../../src/records/index.js";
import type { SchemaName } from "../../support/records.js";

/** An issue a sample must have, whole. */
export type SampleIssue = Pick<RecordIssue, "code" | "path"> & { readonly params: object };

/** An input with what must come of it. */
export interface Sample {
  readonly name: string;
  readonly schema: SchemaName;
  readonly valid: boolean;
  readonly input: unknown;
  /** The record as it is read, where that is not the input itself. */
  readonly value?: unknown;
  /** All that is wrong, in the order it is told. */
  readonly issues?: readonly SampleIssue[];
  /** False where JSON Schema cannot judge alike: check digits, several fields, texts that are trimmed first. */
  readonly jsonSchema?: boolean;
}

/** A sample that is refused for exactly these reasons; rules over several fields are beyond JSON Schema. */
export function refused(schema: SchemaName, name: string, input: unknown, ...issues: SampleIssue[]): Sample {
  return { name, schema, valid: false, input, issues, jsonSchema: false };
}

/** A sample that is accepted as it is. */
export function accepted(schema: SchemaName, name: string, input: unknown): Sample {
  return { name, schema, valid: true, input };
}

export function issue(code: SampleIssue["code"], path: SampleIssue["path"], params: object = {}): SampleIssue {
  return { code, path, params };
}
