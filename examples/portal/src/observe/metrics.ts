import { sql } from "kysely";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Portal } from "../portal.ts";

/** What the portal counts, for Prometheus. Labels are routes and statuses, never rows or persons. */
export interface Metrics {
  observe(method: string, route: string, status: number, seconds: number): void;
  text(): Promise<string>;
}

export function openMetrics({ database }: Portal): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const duration = new Histogram({
    name: "portal_request_seconds",
    help: "How long requests take",
    labelNames: ["method", "route", "status"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  const problems = new Counter({
    name: "portal_problems_total",
    help: "Requests that were not done",
    labelNames: ["status"],
    registers,
  });
  new Gauge({
    name: "portal_jobs_waiting",
    help: "Jobs that wait in the queue",
    registers,
    async collect() {
      const { rows } = await database.execute("select count(*)::int as count from pgboss.job where state < 'active'");
      this.set(Number((rows[0] as { count: number } | undefined)?.count ?? 0));
    },
  });
  return {
    observe(method, route, status, seconds) {
      duration.observe({ method, route, status }, seconds);
      if (status >= 400) {
        problems.inc({ status });
      }
    },
    text: () => registry.metrics(),
  };
}

/** Whether the database answers. */
export async function isHealthy({ database }: Portal): Promise<boolean> {
  try {
    await sql`select 1`.execute(database.query);
    return true;
  } catch {
    return false;
  }
}
