import { producerSchema, productSchema } from "ocop/records";
import { z } from "zod";
import { producerOf, registerProducer } from "../../acts/producers.ts";
import { productList, productOf, registerProduct } from "../../acts/products.ts";
import { recognitionsOf } from "../../acts/recognitions.ts";
import { recognitionRecord } from "../../domain/label.ts";
import { created, type Endpoint, endpoint, ok, record } from "../endpoint.ts";
import { changed, id, made, recordOf } from "../shapes.ts";

export const producerEndpoints: readonly Endpoint[] = [
  endpoint({
    method: "post",
    path: "/api/producers",
    name: "registerProducer",
    group: "producers",
    summary: "Registers a producer of a commune (art. 2.3)",
    who: ["commune", "office"],
    body: record("producer", producerSchema),
    answer: created(made),
    act: (acting, { body }) => registerProducer(acting, body),
  }),
  endpoint({
    method: "get",
    path: "/api/producers/{id}",
    name: "getProducer",
    group: "producers",
    summary: "A producer's record",
    who: ["producer", "commune", "office"],
    answer: ok(changed.extend({ unit: z.string(), erased: z.string().nullable(), record: recordOf("producer") })),
    act: (acting, { params }) => producerOf(acting, params["id"] ?? ""),
  }),
  endpoint({
    method: "post",
    path: "/api/products",
    name: "registerProduct",
    group: "producers",
    summary: "Enters a product of one's own; it gets the next code of its commune",
    who: ["producer"],
    body: record("product", productSchema),
    answer: created(made.extend({ code: z.string() })),
    act: (acting, { body }) => registerProduct(acting, body),
  }),
  endpoint({
    method: "get",
    path: "/api/products",
    name: "listProducts",
    group: "producers",
    summary: "The products one may see, by code",
    who: ["producer", "commune", "member", "secretary", "office"],
    query: z.object({
      after: z.string().max(60).default(""),
      limit: z.coerce.number().int().min(1).max(500).default(100),
    }),
    answer: ok(
      z.object({
        products: z.array(
          z.object({ id, code: z.string().nullable(), producer: id, name: z.string(), producerName: z.string() }),
        ),
      }),
    ),
    act: async (acting, { query }) => ({ products: await productList(acting, query.after, query.limit) }),
  }),
  endpoint({
    method: "get",
    path: "/api/products/{id}",
    name: "getProduct",
    group: "producers",
    summary: "A product's record with its recognitions",
    who: ["producer", "commune", "member", "secretary", "office"],
    answer: ok(
      changed.extend({
        code: z.string().nullable(),
        record: recordOf("product"),
        recognitions: z.array(recordOf("recognition")),
      }),
    ),
    async act(acting, { params }) {
      const row = await productOf(acting, params["id"] ?? "");
      const recognitions = await recognitionsOf(acting, row.id);
      const { PORTAL_PROVINCE } = acting.portal.config;
      return { ...row, recognitions: recognitions.map((each) => recognitionRecord(each, PORTAL_PROVINCE)) };
    },
  }),
];
