import type { Person } from "../acts/act.ts";
import { roles } from "../db/tables.ts";
import { Problem } from "../domain/problem.ts";
import type { Portal } from "../portal.ts";

/** Who is signed in, by the session's cookie; undefined where nobody is. */
export async function personOf(
  { auth }: Portal,
  headers: Headers,
): Promise<(Person & { readonly name: string }) | undefined> {
  if (!headers.has("cookie")) {
    return undefined;
  }
  const found = await auth.api.getSession({ headers });
  const role = roles.find((each) => each === found?.user.role);
  return found === null || role === undefined
    ? undefined
    : { role, ticket: found.session.token, person: found.user.id, name: found.user.name };
}

/** Signs in by password; the answer's headers set the session's cookie. */
export async function signIn({ auth }: Portal, email: string, password: string, headers: Headers): Promise<Headers> {
  try {
    const signed = await auth.api.signInEmail({ body: { email, password }, headers, returnHeaders: true });
    return signed.headers;
  } catch (error) {
    if (error instanceof Error && "statusCode" in error && Number(error.statusCode) < 500) {
      throw new Problem("wrong-password", [], { cause: error });
    }
    throw error;
  }
}

/** Ends the session. */
export async function signOut({ auth }: Portal, headers: Headers): Promise<Headers> {
  const done = await auth.api.signOut({ headers, returnHeaders: true });
  return done.headers;
}

/** Whether the province's own sign-in is set up. */
export const hasProvider = ({ config }: Portal): boolean =>
  config.OIDC_DISCOVERY !== undefined && config.OIDC_CLIENT_ID !== undefined && config.OIDC_CLIENT_SECRET !== undefined;

/** Sends somebody to the province's own sign-in (OpenID Connect); the cookie says whom the answer is for. */
export async function toProvider({ auth, origin }: Portal): Promise<Response> {
  const asked = new Request(`${origin}/api/auth/sign-in/social`, {
    method: "POST",
    headers: { "content-type": "application/json", origin },
    body: JSON.stringify({ provider: "province", callbackURL: "/viec", errorCallbackURL: "/dang-nhap" }),
  });
  const answer = await auth.handler(asked);
  const { url } = (await answer.json().catch(() => ({}))) as { url?: string };
  if (!answer.ok || url === undefined) {
    throw new Problem("failed", [], { cause: new Error(`the provider answered ${answer.status}`) });
  }
  const headers = new Headers({ location: url });
  for (const cookie of answer.headers.getSetCookie()) {
    headers.append("set-cookie", cookie);
  }
  return new Response(null, { status: 303, headers });
}
