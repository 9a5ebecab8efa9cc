import { describe, expect, test } from "vitest";
import * as z from "zod";
import * as records from "../../src/records/index.js";
import { fieldNames, optionNames } from "../../src/records/names/index.js";

type Json = {
  readonly properties?: Readonly<Record<string, Json>>;
  readonly items?: Json;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly oneOf?: readonly Json[];
  readonly anyOf?: readonly Json[];
};

const schemas = {
  producer: records.producerSchema,
  product: records.productSchema,
  address: records.addressSchema,
  scoreSheet: records.scoreSheetSchema,
  evaluation: records.evaluationSchema,
  dossier: records.dossierSchema,
  recognition: records.recognitionSchema,
  certificate: records.certificateSchema,
};

/** Every object within a schema that has fields of its own, and every choice of words. */
function walk(json: Json, seen: { readonly fields: Set<string>; readonly options: Set<string> }): void {
  const { properties = {}, items, oneOf = [], anyOf = [] } = json;
  const names = Object.keys(properties);
  if (names.length > 0) {
    seen.fields.add(names.sort().join(" "));
  }
  if (json.enum?.every((option) => typeof option === "string")) {
    seen.options.add([...json.enum].sort().join(" "));
  }
  for (const inner of [...Object.values(properties), ...(items === undefined ? [] : [items]), ...oneOf, ...anyOf]) {
    walk(inner, seen);
  }
}

const seen = { fields: new Set<string>(), options: new Set<string>() };
for (const schema of Object.values(schemas)) {
  walk(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Json, seen);
}

const namedFields = Object.values(fieldNames).map((names) => Object.keys(names));
const namedOptions = Object.values(optionNames).map((names) => Object.keys(names));

describe("names of fields and options", () => {
  test("every object of every record has names for all its fields", () => {
    const unnamed = [...seen.fields].filter(
      (fields) => !namedFields.some((names) => fields.split(" ").every((field) => names.includes(field))),
    );
    expect(unnamed).toEqual([]);
  });

  test("every choice of words has names for all its options", () => {
    const codes = ["2018 2019 2023 2026"];
    const unnamed = [...seen.options].filter(
      (options) => !namedOptions.some((names) => options.split(" ").every((option) => names.includes(option))),
    );
    expect(unnamed.filter((options) => !codes.includes(options))).toEqual([]);
  });

  test.each([...Object.entries(fieldNames), ...Object.entries(optionNames)])("%s: both languages", (_, names) => {
    const labels = Object.values(names);
    for (const { vi, en } of labels) {
      expect(vi).toMatch(/^\S(?:.*\S)?$/);
      expect(en).toMatch(/^[\u0020-\u007eđồ]+$/);
    }
    expect(new Set(labels.map(({ vi }) => vi)).size).toBe(labels.length);
    expect(new Set(labels.map(({ en }) => en)).size).toBe(labels.length);
  });

  test("a form says what an enterprise is", () => {
    expect(optionNames.producerType.enterprise).toEqual({ vi: "Doanh nghiệp", en: "Enterprise" });
    expect(fieldNames.producer.localCapitalPercent.vi).toBe("Tỷ lệ vốn góp của cộng đồng địa phương (%)");
  });
});
