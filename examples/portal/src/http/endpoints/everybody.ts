import { z } from "zod";
import { erasePersonalData, personalData } from "../../acts/producers.ts";
import { labelOf, productMarkup } from "../../acts/public.ts";
import { type Endpoint, endpoint, FileAnswer, ok, publicEndpoint } from "../endpoint.ts";
import { day, labelCheck } from "../shapes.ts";

const everyone = ["producer", "commune", "member", "secretary", "office"] as const;

export const everybodysEndpoints: readonly Endpoint[] = [
  publicEndpoint({
    method: "get",
    path: "/api/public/products/{code}",
    name: "checkLabel",
    group: "public",
    summary: "Whether a product's label is valid on a day, and since when (art. 4.3, 8, 12.3)",
    who: "everybody",
    query: z.object({
      on: day.optional(),
      stars: z.coerce
        .number()
        .pipe(z.literal([1, 2, 3, 4, 5]))
        .optional(),
    }),
    answer: ok(labelCheck),
    act: (acting, { params, query, language }) =>
      labelOf(acting, params["code"] ?? "", query.on ?? acting.today, query.stars, language),
  }),
  publicEndpoint({
    method: "get",
    path: "/api/public/products/{code}/json-ld",
    name: "getJsonLd",
    group: "public",
    summary: "A recognised product as JSON-LD",
    who: "everybody",
    query: z.object({ on: day.optional() }),
    answer: { status: 200, media: "application/ld+json" },
    async act(acting, { params, query }) {
      const markup = await productMarkup(acting, params["code"] ?? "", query.on ?? acting.today);
      return new FileAnswer("application/ld+json", JSON.stringify(markup));
    },
  }),
  endpoint({
    method: "get",
    path: "/api/me",
    name: "getMe",
    group: "account",
    summary: "Who is signed in",
    who: everyone,
    answer: ok(z.object({ id: z.string(), name: z.string(), role: z.enum(everyone) })),
    async act({ rows, asker }) {
      return rows
        .selectFrom("person")
        .select(["id", "name", "role"])
        .where("id", "=", asker.person)
        .executeTakeFirstOrThrow();
    },
  }),
  endpoint({
    method: "get",
    path: "/api/me/data",
    name: "getMyData",
    group: "account",
    summary: "All that the portal has about the person who asks",
    who: everyone,
    answer: ok(
      z.object({
        person: z.looseObject({}),
        producer: z.looseObject({}).nullable(),
        sessions: z.array(z.looseObject({})),
        signIns: z.array(z.looseObject({})),
        done: z.array(z.looseObject({})),
        requests: z.array(z.looseObject({})),
      }),
    ),
    act: (acting) => personalData(acting),
  }),
  endpoint({
    method: "delete",
    path: "/api/me/data",
    name: "deleteMyData",
    group: "account",
    summary:
      "Deletes what is about persons in one's producer's record, documents never filed, and one's account; what was filed and recognised stays (art. 6, 7)",
    who: ["producer"],
    answer: { status: 204 },
    act: (acting) => erasePersonalData(acting),
  }),
];
