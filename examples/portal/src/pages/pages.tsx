import type { Context, Hono } from "hono";
import type { Problem } from "../domain/problem.ts";
import { problemResponse } from "../http/dispatch.ts";
import type { Limits } from "../http/limits.ts";
import type { Portal } from "../portal.ts";

export function addPages(_app: Hono, _portal: Portal, _limits: Limits) {
  return { problem: (context: Context, problem: Problem) => problemResponse(problem, context.req.raw) };
}
