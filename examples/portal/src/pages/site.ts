import type { Context } from "hono";
import type { Acting, ByPerson, Person } from "../acts/act.ts";
import type { Role } from "../db/tables.ts";
import { Problem } from "../domain/problem.ts";
import { asProblem } from "../http/dispatch.ts";
import { languageOf } from "../http/language.ts";
import { perform } from "../http/perform.ts";
import { personOf } from "../http/session.ts";
import type { Portal } from "../portal.ts";
import type { Looker } from "./parts.tsx";

export type Signed = Person & { readonly name: string };

/** Who looks, where and in which language. */
export async function lookerOf(
  portal: Portal,
  context: Context,
): Promise<Looker & { readonly signed: Signed | undefined }> {
  const { headers } = context.req.raw;
  // A page is shown also where the database cannot say who looks.
  const signed = await personOf(portal, headers).catch(() => undefined);
  return { language: languageOf(context.req.raw), path: context.req.path, person: signed, signed };
}

/** Someone who is signed in and has one of these roles; a problem otherwise. */
export async function requireRole(portal: Portal, context: Context, roles: readonly Role[]): Promise<Signed> {
  const person = await personOf(portal, context.req.raw.headers);
  if (person === undefined) {
    throw new Problem("not-signed-in");
  }
  if (!roles.includes(person.role)) {
    throw new Problem("not-allowed");
  }
  return person;
}

/** The fields of a form; a name that comes several times is a list. */
export async function fieldsOf(context: Context): Promise<Record<string, unknown>> {
  const form = await context.req.raw.formData().catch((error: unknown) => {
    throw new Problem("malformed", [], { cause: error });
  });
  const fields: Record<string, unknown> = {};
  for (const name of new Set(form.keys())) {
    const all = form.getAll(name);
    fields[name] = all.length === 1 ? all[0] : all;
  }
  return fields;
}

/**
 * Does what a form asks for and shows the page it leads to. What is not done leaves the form's page with what was wrong.
 */
export async function doForm(
  portal: Portal,
  context: Context,
  person: Signed,
  act: (acting: ByPerson) => Promise<string>,
  show: (problem: Problem) => Promise<Response>,
): Promise<Response> {
  try {
    return context.redirect(await perform(portal, person, act), 303);
  } catch (error) {
    return show(asProblem(error, portal, context.req.routePath));
  }
}

/** Reads what a page shows, as who looks; as everybody, where nobody is signed in. */
export function read<T>(portal: Portal, signed: Signed | undefined, look: (acting: Acting) => Promise<T>): Promise<T> {
  return perform(portal, signed ?? { role: "public" as const }, look);
}
