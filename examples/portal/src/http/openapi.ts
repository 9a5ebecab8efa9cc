import { z } from "zod";
import { problemKinds } from "../domain/problem.ts";
import { type Endpoint, recordSchemas, schemaOf } from "./endpoint.ts";
import { endpoints } from "./endpoints/all.ts";
import { problem } from "./shapes.ts";

const groups = {
  producers: "Producers and their products",
  dossiers: "Dossiers on their way",
  council: "The council's evaluations",
  recognition: "Recognitions, revocations and what falls due",
  register: "Registers in and out, and the journal",
  public: "What anybody may ask",
  account: "The account",
};

function parametersOf({ path, query }: Endpoint): object[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string", ...(name === "id" && { format: "uuid" }) },
  }));
  const described = query === undefined ? {} : (schemaOf(query) as { properties?: Record<string, object> });
  const required = new Set(
    Object.entries(query?.shape ?? {})
      .filter(([, field]) => !(field as z.ZodType).safeParse(undefined).success)
      .map(([name]) => name),
  );
  const inQuery = Object.entries(described.properties ?? {}).map(([name, schema]) => ({
    name,
    in: "query",
    required: required.has(name),
    schema,
  }));
  return [...inPath, ...inQuery];
}

function operationOf(endpoint: Endpoint): object {
  const { name, group, summary, who, body, answer, method } = endpoint;
  const media = answer.media ?? "application/json";
  const schema = answer.schema ?? { type: "string", format: "binary" };
  const writes = method !== "get" && who !== "everybody";
  const key = {
    name: "idempotency-key",
    in: "header",
    required: false,
    description: "A request that comes twice with the same key is done once",
    schema: { type: "string", pattern: "^[\\w-]{8,80}$" },
  };
  return {
    operationId: name,
    tags: [group],
    summary,
    description: who === "everybody" ? "For everybody." : `For: ${who.join(", ")}.`,
    security: who === "everybody" ? [] : [{ session: [] }],
    parameters: [...parametersOf(endpoint), ...(writes ? [key] : [])],
    ...(body !== undefined && {
      requestBody: { required: true, content: { [body.media]: { schema: body.jsonSchema } } },
    }),
    responses: {
      [answer.status]: {
        description: "Done",
        ...(answer.status !== 204 && { content: { [media]: { schema } } }),
      },
      "4XX": { $ref: "#/components/responses/problem" },
    },
  };
}

/** A schema of the package without what only a document of its own has. */
function component(schema: object): object {
  const { $schema: _schema, $id: _id, ...own } = schema as Record<string, unknown>;
  return own;
}

/** The portal's OpenAPI document, made of its endpoints and the package's JSON Schemas. */
export function openApi(origin: string, version: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const endpoint of endpoints) {
    paths[endpoint.path] = { ...paths[endpoint.path], [endpoint.method]: operationOf(endpoint) };
  }
  const signIn = z.strictObject({ email: z.email(), password: z.string().min(1).max(200) });
  paths["/api/session"] = {
    post: {
      operationId: "signIn",
      tags: ["account"],
      summary: "Signs in by password; the answer sets the session's cookie",
      security: [],
      requestBody: { required: true, content: { "application/json": { schema: schemaOf(signIn) } } },
      responses: { 204: { description: "Signed in" }, "4XX": { $ref: "#/components/responses/problem" } },
    },
    delete: {
      operationId: "signOut",
      tags: ["account"],
      summary: "Ends the session",
      security: [{ session: [] }],
      responses: { 204: { description: "Signed out" }, "4XX": { $ref: "#/components/responses/problem" } },
    },
  };
  return {
    openapi: "3.1.0",
    info: {
      title: "OCOP portal",
      version,
      description: `Errors are problem details (RFC 9457) in the language of \`accept-language\` or \`?lang=\`. Their types: ${problemKinds.join(", ")}.`,
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: origin }],
    tags: Object.entries(groups).map(([name, description]) => ({ name, description })),
    paths,
    components: {
      securitySchemes: { session: { type: "apiKey", in: "cookie", name: "portal.session_token" } },
      responses: {
        problem: {
          description: "Why it is not done",
          content: { "application/problem+json": { schema: { $ref: "#/components/schemas/problem" } } },
        },
      },
      schemas: {
        problem: schemaOf(problem),
        ...Object.fromEntries(Object.entries(recordSchemas).map(([name, schema]) => [name, component(schema)])),
      },
    },
  };
}
