import type { Context } from "hono";
import { z } from "zod";
import { Problem } from "../domain/problem.ts";
import type { Portal } from "../portal.ts";
import { addressOf } from "./app.ts";
import { json } from "./endpoint.ts";
import type { Limits } from "./limits.ts";
import { signIn, signOut } from "./session.ts";

const credentials = z.strictObject({
  email: z.email("email.malformed").max(254),
  password: z.string().min(1).max(200),
});

/** Lets somebody in by a password, a few attempts at a time; the headers set the session's cookie. */
export async function letIn(portal: Portal, limits: Limits, context: Context, email: string, password: string) {
  return limits.signIn(addressOf(portal, context), email, () =>
    signIn(portal, email, password, context.req.raw.headers),
  );
}

export async function signInByJson(portal: Portal, limits: Limits, context: Context): Promise<Response> {
  if (!context.req.header("content-type")?.startsWith("application/json")) {
    throw new Problem("other-media");
  }
  const { email, password } = json(credentials).read(new Uint8Array(await context.req.arrayBuffer()));
  const headers = await letIn(portal, limits, context, email, password);
  return new Response(null, { status: 204, headers });
}

export async function signOutByJson(portal: Portal, context: Context): Promise<Response> {
  return new Response(null, { status: 204, headers: await signOut(portal, context.req.raw.headers) });
}
