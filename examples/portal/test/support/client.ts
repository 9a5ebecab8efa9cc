import createClient from "openapi-fetch";
import type { paths } from "../client/portal.d.ts";
import { cookieOf, type TestPortal } from "./portals.ts";

/** A generated client of the portal, signed in as somebody. */
export async function clientOf(test: Pick<TestPortal, "app">, email?: string) {
  const cookie = email === undefined ? undefined : await cookieOf(test, email);
  return createClient<paths>({
    baseUrl: "http://portal.test",
    headers: { "accept-language": "en", ...(cookie !== undefined && { cookie }) },
    fetch: async (request: Request) => test.app.fetch(request),
  });
}

export type Client = Awaited<ReturnType<typeof clientOf>>;

/** What a request answered, or a failure of the test that says what was wrong. */
export function answered<T>(result: { data?: T; error?: unknown; response: Response }): T {
  if (result.data === undefined) {
    throw new Error(`${result.response.status} ${JSON.stringify(result.error)}`);
  }
  return result.data;
}
