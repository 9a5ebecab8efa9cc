import type { Context } from "hono";
import type { Child } from "hono/jsx";

/** A page as an answer. */
export async function html(context: Context, page: Child, status = 200): Promise<Response> {
  const text = await (page as { toString(): string | Promise<string> }).toString();
  return context.html(`<!doctype html>${text}`, status as 200);
}
