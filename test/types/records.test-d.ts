import type { StandardSchemaV1 } from "@standard-schema/spec";
import { describe, expectTypeOf, test } from "vitest";
import {
  type FormSchema,
  formSchema,
  type Outcome,
  type Producer,
  type ProducerInput,
  type Product,
  type ProductInput,
  producerSchema,
  type RecordIssue,
  recognitionSchema,
  validate,
} from "../../src/records/index.js";

describe("records", () => {
  test("a producer narrows by its type", () => {
    const producer = {} as Producer;
    // @ts-expect-error not every producer has a legal form
    producer.legalForm;
    if (producer.type === "enterprise") {
      expectTypeOf(producer.legalForm).toEqualTypeOf<
        "private" | "single-member-llc" | "multi-member-llc" | "joint-stock" | undefined
      >();
      expectTypeOf(producer).not.toHaveProperty("class");
    } else if (producer.type === "cooperative") {
      expectTypeOf(producer.class).toEqualTypeOf<"good" | "fair" | "average" | "weak" | undefined>();
      expectTypeOf(producer).not.toHaveProperty("legalForm");
    } else {
      expectTypeOf(producer).not.toHaveProperty("size");
      expectTypeOf(producer.type).extract<"farm" | "association">().toEqualTypeOf<"farm" | "association">();
    }
  });

  test("stars cannot be typed into a product", () => {
    expectTypeOf<ProductInput>().not.toHaveProperty("stars");
    expectTypeOf<Product>().not.toHaveProperty("stars");
    // @ts-expect-error stars come from a recognition
    ({ name: "Chè", producerId: "a", stars: 5 }) satisfies ProductInput;
  });

  test("a producer needs a name, a type and an address", () => {
    // @ts-expect-error no address
    ({ type: "farm", name: "Trang trại" }) satisfies ProducerInput;
    // @ts-expect-error no such type
    ({ type: "company", name: "Công ty", address: {} }) satisfies ProducerInput;
  });

  test("only three to five stars are recognised", () => {
    const result = validate(recognitionSchema, {});
    expectTypeOf(result.ok ? result.value.stars : 3).toEqualTypeOf<3 | 4 | 5>();
  });
});

describe("what validate returns", () => {
  test("narrows on ok", () => {
    const result = {} as Outcome<Producer, RecordIssue>;
    if (result.ok) {
      expectTypeOf(result.value).toEqualTypeOf<Producer>();
      expectTypeOf(result).not.toHaveProperty("issues");
    } else {
      expectTypeOf(result.issues).toEqualTypeOf<readonly RecordIssue[]>();
      expectTypeOf(result).not.toHaveProperty("value");
    }
  });

  test("an issue's parameters follow its code", () => {
    const issue = {} as RecordIssue;
    if (issue.code === "text.too-long") {
      expectTypeOf(issue.params).toEqualTypeOf<Readonly<{ most: number }>>();
    }
  });
});

describe("formSchema", () => {
  test("is a Standard Schema with the record's input and output", () => {
    const schema = formSchema(producerSchema, "vi");
    expectTypeOf(schema).toExtend<StandardSchemaV1<ProducerInput, Producer>>();
    expectTypeOf<StandardSchemaV1.InferInput<typeof schema>>().toEqualTypeOf<ProducerInput>();
    expectTypeOf<StandardSchemaV1.InferOutput<typeof schema>>().toEqualTypeOf<Producer>();
    expectTypeOf<FormSchema<string, number>>().not.toExtend<StandardSchemaV1<string, string>>();
  });

  test("zod's schema is one by itself", () => {
    expectTypeOf(producerSchema).toExtend<StandardSchemaV1<ProducerInput, Producer>>();
  });
});
