/** The JSON Schemas as they are shipped, judged by ajv on the samples of the records. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { Ajv2020, type AnySchemaObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { samples } from "./samples/index.js";

const folder = new URL("../../dist/json-schema/", import.meta.url);
if (!existsSync(folder)) {
  throw new Error("build first: npm run build");
}

const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false });
addFormats.default(ajv);

const readSchema = (name: string) =>
  JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8")) as AnySchemaObject;

const names = ["address", "certificate", "dossier", "evaluation", "producer", "product", "recognition", "score-sheet"];
const validators = new Map<string, ValidateFunction>(names.map((name) => [name, ajv.compile(readSchema(name))]));

function judge(name: string, input: unknown): boolean {
  const validate = validators.get(name);
  if (validate === undefined) {
    throw new Error(`no schema ${name}`);
  }
  // What comes as JSON, as any consumer of a JSON Schema has it.
  return validate(JSON.parse(JSON.stringify(input)) as unknown);
}

const judged = samples.filter(({ jsonSchema }) => jsonSchema !== false);

test("there is one for every record, in the 2020-12 dialect", () => {
  expect(readdirSync(folder).sort()).toEqual(names.map((name) => `${name}.json`));
  for (const name of names) {
    expect(readSchema(name)).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: `urn:ocop:${name}`,
    });
  }
});

describe("accept what the records accept", () => {
  test.each(judged.filter(({ valid }) => valid).map((sample) => [`${sample.schema}: ${sample.name}`, sample] as const))(
    "%s",
    (_, { schema, input }) => {
      expect(judge(schema, input)).toBe(true);
    },
  );
});

describe("refuse what the records refuse", () => {
  test.each(
    judged.filter(({ valid }) => !valid).map((sample) => [`${sample.schema}: ${sample.name}`, sample] as const),
  )("%s", (_, { schema, input }) => {
    expect(judge(schema, input)).toBe(false);
  });
});

test("most invalid samples are within their reach", () => {
  const invalid = samples.filter(({ valid }) => !valid);
  expect(invalid.filter(({ jsonSchema }) => jsonSchema !== false).length).toBeGreaterThan(invalid.length / 2);
});
