import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { validate } from "ocop/records";
import { z } from "zod";
import type { Acting, ByPerson } from "../acts/act.ts";
import type { Role } from "../db/tables.ts";
import { type Finding, type OwnFinding, Problem } from "../domain/problem.ts";

/** What the body of a request may be, and how it is described. */
export interface Body<B> {
  readonly media: string;
  readonly jsonSchema: object;
  /** The most bytes it may have. */
  readonly most: number;
  read(bytes: Uint8Array): B;
}

const require = createRequire(import.meta.url);

type Defining = { readonly $defs?: Readonly<Record<string, unknown>> };

/** A schema without definitions of its own: in the document of the interface its root is elsewhere. */
function inOnePiece({ $defs = {}, ...schema }: Defining): object {
  const whole = (part: unknown): unknown => {
    if (typeof part !== "object" || part === null) {
      return part;
    }
    if (Array.isArray(part)) {
      return part.map(whole);
    }
    return "$ref" in part
      ? whole($defs[String(part.$ref).replace("#/$defs/", "")])
      : Object.fromEntries(Object.entries(part).map(([key, value]) => [key, whole(value)]));
  };
  return whole(schema) as object;
}

/** The package's own JSON Schemas, by name. */
export const recordSchemas = Object.fromEntries(
  (["producer", "product", "dossier", "evaluation", "recognition"] as const).map((name) => [
    name,
    inOnePiece(JSON.parse(readFileSync(require.resolve(`ocop/json-schema/${name}.json`), "utf8")) as Defining),
  ]),
);
export type RecordName = "producer" | "product";

type Schema<T> = Parameters<typeof validate>[0] & { readonly _zod: { readonly output: T } };

/** Checks a value by a schema, the package's or one of the portal's; all that is wrong comes at once. */
export function checked<T>(schema: Schema<T>, value: unknown): T {
  const read = validate(schema, value);
  if (!read.ok) {
    throw new Problem("faulty", (read.issues as readonly Finding[]).map(inOurWords));
  }
  return read.value as T;
}

/** What the portal asks of a field and the package has no sentence for; what zod says by itself is in neither language. */
const ownSentences: Readonly<Record<string, OwnFinding["text"]>> = {
  "answers.not-a-string": {
    vi: "Phiếu phải là chuỗi bắt đầu bằng “OCOP:”",
    en: "A sheet is a string that begins with “OCOP:”",
  },
  "field.malformed": {
    vi: "Giá trị không đúng định dạng được yêu cầu",
    en: "The value does not have the form that is asked for",
  },
};

function inOurWords(issue: Finding): Finding {
  if (!("params" in issue) || issue.code !== "custom") {
    return issue;
  }
  const said = String((issue.params as { message?: unknown }).message);
  const code = said in ownSentences ? said : "field.malformed";
  const path = (issue as OwnFinding).path;
  return { code, path, text: ownSentences[code] as OwnFinding["text"] };
}

/** Half a character is none: the database refuses it, and no paper can print it. */
const HALF = /\p{Cs}/u;

/** Refuses texts with half a character in them, wherever they stand. */
function refuseHalves(value: unknown, path: readonly (string | number)[] = []): void {
  if (typeof value === "string" && HALF.test(value)) {
    throw new Problem("faulty", [{ code: "text.unprintable-character", path: [...path], params: {} }]);
  }
  if (typeof value === "object" && value !== null && path.length < 32) {
    for (const [key, own] of Object.entries(value)) {
      refuseHalves(key, path);
      refuseHalves(own, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function parse(bytes: Uint8Array): unknown {
  try {
    const value: unknown = JSON.parse(utf8.decode(bytes));
    refuseHalves(value);
    return value;
  } catch (error) {
    throw error instanceof Problem ? error : new Problem("malformed", [], { cause: error });
  }
}

/** A record of the package as the body. */
export function record<T>(name: RecordName, schema: Schema<T>): Body<T> {
  return {
    media: "application/json",
    jsonSchema: { $ref: `#/components/schemas/${name}` },
    most: 1 << 20,
    read: (bytes) => checked(schema, parse(bytes)),
  };
}

/** What the portal asks for itself. */
export function json<S extends z.ZodType>(schema: S): Body<z.output<S>> {
  return {
    media: "application/json",
    jsonSchema: schemaOf(schema),
    most: 1 << 18,
    read: (bytes) => checked(schema as unknown as Schema<z.output<S>>, parse(bytes)),
  };
}

/** A file as the body. */
export function file(media: string, most = 20 << 20): Body<Uint8Array> {
  return { media, jsonSchema: { type: "string", format: "binary" }, most, read: (bytes) => bytes };
}

export function schemaOf(schema: z.ZodType): object {
  const { $schema: _, ...own } = z.toJSONSchema(schema, { unrepresentable: "any", io: "output" });
  return own;
}

/** What an endpoint answers with. */
export interface Answer {
  readonly status: 200 | 201 | 202 | 204;
  readonly media?: string;
  readonly schema?: object;
}

/** A request, read. */
export interface Asked<B, Q> {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Q;
  readonly body: B;
  readonly language: "vi" | "en";
  readonly headers: Headers;
}

/** A file as an answer. */
export class FileAnswer {
  constructor(
    readonly media: string,
    readonly bytes: Uint8Array | string | ReadableStream<Uint8Array>,
    readonly name?: string,
  ) {}
}

interface Described<B, Q extends z.ZodObject> {
  readonly method: "get" | "post" | "put" | "delete";
  /** The path, with what varies in braces. */
  readonly path: string;
  /** Its name in a generated client. */
  readonly name: string;
  readonly group: "producers" | "dossiers" | "council" | "recognition" | "register" | "public" | "account";
  readonly summary: string;
  readonly query?: Q;
  readonly body?: Body<B>;
  readonly answer: Answer;
}

/** An endpoint for those who are signed in. */
interface ForPersons<B, Q extends z.ZodObject> extends Described<B, Q> {
  readonly who: readonly [Role, ...Role[]];
  act(acting: ByPerson, asked: Asked<B, z.output<Q>>): Promise<unknown>;
}

/** An endpoint that anybody may ask. */
interface ForEverybody<B, Q extends z.ZodObject> extends Described<B, Q> {
  readonly who: "everybody";
  act(acting: Acting, asked: Asked<B, z.output<Q>>): Promise<unknown>;
}

/** An endpoint: what it takes, who may ask, and what it does. The OpenAPI document is made of the same. */
export type Endpoint = ForPersons<unknown, z.ZodObject> | ForEverybody<unknown, z.ZodObject>;

/** Keeps the types of body and query within an endpoint. */
export function endpoint<B = undefined, Q extends z.ZodObject = z.ZodObject>(described: ForPersons<B, Q>): Endpoint {
  return described as unknown as Endpoint;
}

/** The same for what anybody may ask. */
export function publicEndpoint<B = undefined, Q extends z.ZodObject = z.ZodObject>(
  described: ForEverybody<B, Q>,
): Endpoint {
  return described as unknown as Endpoint;
}

/** Shorthands of answers. */
export const ok = (schema: z.ZodType): Answer => ({ status: 200, schema: schemaOf(schema) });
export const created = (schema: z.ZodType): Answer => ({ status: 201, schema: schemaOf(schema) });
export const accepted = (schema: z.ZodType): Answer => ({ status: 202, schema: schemaOf(schema) });
