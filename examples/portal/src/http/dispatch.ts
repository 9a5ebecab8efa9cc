import type { Context } from "hono";
import type { Acting } from "../acts/act.ts";
import { Problem, problemDetails } from "../domain/problem.ts";
import type { Portal } from "../portal.ts";
import { type Asked, checked, type Endpoint, FileAnswer } from "./endpoint.ts";
import { languageOf } from "./language.ts";
import { once, perform } from "./perform.ts";
import { personOf } from "./session.ts";

/** A problem as the answer to a request. */
export function problemResponse(problem: Problem, request: Request): Response {
  const language = languageOf(request);
  const body = problemDetails(problem, language, new URL(request.url).pathname);
  return new Response(JSON.stringify(body), {
    status: problem.status,
    headers: {
      "content-type": "application/problem+json",
      "content-language": language,
      vary: "accept-language, cookie",
      ...problem.headers,
    },
  });
}

/** Whatever went wrong, as a problem; what nobody foresaw is a failure of the portal and is logged as one. */
export function asProblem(error: unknown, portal: Portal, route: string): Problem {
  if (error instanceof Problem) {
    return error;
  }
  portal.log.error({ route, error }, "request failed");
  return new Problem("failed", [], { cause: error });
}

/** So much of what is too large is read to its end: who is cut off while sending sees a broken connection and no answer. */
const DISCARDED = 32 << 20;

/** The bytes of a body, up to as many as the endpoint takes. */
async function bytesOf(request: Request, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of (request.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size <= most) {
      parts.push(part);
    } else if (size > most + DISCARDED) {
      break;
    }
  }
  if (size > most) {
    throw new Problem("too-large");
  }
  return Buffer.concat(parts);
}

function readQuery(endpoint: Endpoint, url: URL): Asked<unknown, Record<string, unknown>>["query"] {
  const given = Object.fromEntries([...url.searchParams].filter(([name]) => name !== "lang"));
  if (endpoint.query === undefined) {
    return {};
  }
  return checked(endpoint.query.strict() as never, given) as Record<string, unknown>;
}

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

function readParams(context: Context): Record<string, string> {
  const params = context.req.param() as Record<string, string>;
  const { id } = params;
  if (id !== undefined && !uuid.test(id)) {
    throw new Problem("not-found");
  }
  if (Object.values(params).some((value) => value.includes("\0"))) {
    throw new Problem("malformed");
  }
  return params;
}

const keyForm = {
  vi: "Khóa Idempotency-Key dài từ 8 đến 80 ký tự, gồm chữ cái không dấu, chữ số, “-” và “_”",
  en: "An Idempotency-Key has 8 to 80 letters without accents, digits, “-” and “_”",
};

/** Answers a request to an endpoint. */
export async function dispatch(portal: Portal, endpoint: Endpoint, context: Context): Promise<Response> {
  const request = context.req.raw;
  const url = new URL(request.url);
  const { headers } = request;
  const person = endpoint.who === "everybody" ? undefined : await personOf(portal, headers);
  if (endpoint.who !== "everybody") {
    requirePerson(endpoint, person);
  }
  const params = readParams(context);
  const query = readQuery(endpoint, url);
  const media = headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (endpoint.body?.media === "application/json" && media !== "application/json") {
    throw new Problem("other-media");
  }
  const bytes = endpoint.body === undefined ? new Uint8Array() : await bytesOf(request, endpoint.body.most);
  const asked: Asked<unknown, Record<string, unknown>> = {
    params,
    query,
    body: endpoint.body?.read(bytes),
    language: languageOf(request),
    headers,
  };
  if (endpoint.who === "everybody" || person === undefined) {
    const act = endpoint.act as (acting: Acting, given: typeof asked) => Promise<unknown>;
    return answer(endpoint, await perform(portal, { role: "public" }, (acting) => act(acting, asked)));
  }
  const act = endpoint.act;
  const key = headers.get("idempotency-key");
  if (key === null || endpoint.method === "get") {
    return answer(endpoint, await perform(portal, person, (acting) => act(acting, asked)));
  }
  if (!/^[\w-]{8,80}$/.test(key)) {
    throw new Problem("malformed", [{ code: "idempotency-key.malformed", path: ["idempotency-key"], text: keyForm }]);
  }
  const whole = Buffer.concat([Buffer.from(`${endpoint.method} ${url.pathname}${url.search}\n`), bytes]);
  const kept = await perform(portal, person, (acting) =>
    once(acting.rows, person, key, whole, async () => ({
      status: endpoint.answer.status,
      body: JSON.stringify((await act(acting, asked)) ?? null),
    })),
  );
  return answer(endpoint, kept.body, kept.status);
}

function requirePerson(endpoint: Endpoint, person: Awaited<ReturnType<typeof personOf>>): void {
  if (person === undefined) {
    throw new Problem("not-signed-in");
  }
  if (endpoint.who !== "everybody" && !endpoint.who.includes(person.role)) {
    throw new Problem("not-allowed");
  }
}

/** The answer: a file, nothing, or JSON; `kept` is JSON already. */
function answer({ answer: { status } }: Endpoint, value: unknown, kept?: number): Response {
  if (value instanceof FileAnswer) {
    return fileResponse(value);
  }
  if (status === 204) {
    return new Response(null, { status });
  }
  const body = kept === undefined ? JSON.stringify(value) : String(value);
  return new Response(body, {
    status: kept ?? status,
    headers: { "content-type": "application/json" },
  });
}

export function fileResponse({ media, bytes, name }: FileAnswer): Response {
  const headers: Record<string, string> = { "content-type": media, "x-content-type-options": "nosniff" };
  if (name !== undefined) {
    headers["content-disposition"] = `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
  }
  return new Response(bytes as BodyInit, { headers });
}
