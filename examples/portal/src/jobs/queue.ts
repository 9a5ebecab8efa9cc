import { CompiledQuery } from "kysely";
import PgBoss from "pg-boss";
import { type Asker, asPortal, type Rows } from "../db/as.ts";
import type { Database } from "../db/open.ts";

/** What is done apart from requests, each with the row it is about. */
export interface Jobs {
  /** Reads a register in. */
  register: { readonly id: string };
  /** Writes a council's paper. */
  paper: { readonly id: string };
  /** Rates what was rated before by another version of the package, and says what differs. */
  rerate: { readonly after: string };
  /** Writes notices of what falls due. */
  notices: Record<string, never>;
  /** Removes files of what was deleted. */
  forget: { readonly places: readonly string[] };
}

export type JobName = keyof Jobs;
export const jobNames: readonly JobName[] = ["register", "paper", "rerate", "notices", "forget"];

/** The queue in the same database: what is sent within a transaction is there if, and only if, the transaction is. */
export interface Queue {
  send<N extends JobName>(rows: Rows, asker: Asker, name: N, data: Jobs[N]): Promise<void>;
  work(handle: <N extends JobName>(name: N, data: Jobs[N]) => Promise<void>): Promise<void>;
  stop(): Promise<void>;
}

/** How long a job may take before another worker takes it over. */
const seconds = Number(process.env["PORTAL_JOB_SECONDS"] ?? 120);

const patience = { retryLimit: 8, retryDelay: 1, retryBackoff: true, expireInSeconds: seconds };

function bossOf(database: Database, mayBuild: boolean, supervise: boolean): PgBoss {
  const boss = new PgBoss({
    db: { executeSql: async (text, values) => ({ rows: [...(await database.execute(text, values)).rows] }) },
    migrate: mayBuild,
    supervise,
    maintenanceIntervalSeconds: Math.max(1, Math.min(30, Math.floor(seconds / 4))),
    schedule: supervise,
  });
  // Work that fails is tried again; whether the queue itself can be reached, /healthz says.
  boss.on("error", () => {});
  return boss;
}

/** Builds the queue's tables; part of the migration, by who may build. */
export async function buildQueue(database: Database): Promise<void> {
  const boss = bossOf(database, true, false);
  await boss.start();
  for (const name of jobNames) {
    await boss.createQueue(name, { name, policy: "standard", ...patience });
  }
  await boss.schedule("notices", "15 5 * * *", {}, { tz: "Asia/Ho_Chi_Minh" });
  await boss.stop({ graceful: false });
  await database.execute(
    "grant usage on schema pgboss to portal_app; grant select, insert, update, delete on all tables in schema pgboss to portal_app; grant execute on all functions in schema pgboss to portal_app",
  );
}

/** Opens the queue. Whoever works also takes over what others left behind. */
export async function openQueue(database: Database, works: boolean): Promise<Queue> {
  const boss = bossOf(database, false, works);
  await boss.start();
  return {
    async send(rows, asker, name, data) {
      const executeSql = async (text: string, values: unknown[]) => ({
        rows: (await rows.executeQuery(CompiledQuery.raw(text, values))).rows as unknown[],
      });
      await asPortal(rows, asker, () => boss.send(name, data, { ...patience, db: { executeSql } }));
    },
    async work(handle) {
      for (const name of jobNames) {
        await boss.work<Jobs[typeof name]>(name, { pollingIntervalSeconds: 0.5, batchSize: 1 }, async ([job]) => {
          if (job !== undefined) {
            await handle(name, job.data);
          }
        });
      }
    },
    stop: () => boss.stop({ graceful: true, timeout: 10_000 }),
  };
}
