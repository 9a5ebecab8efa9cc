import type { Auth, Secrets } from "./auth/open.ts";
import type { Config } from "./config.ts";
import type { Database } from "./db/open.ts";
import type { FileStore } from "./files/store.ts";
import type { Queue } from "./jobs/queue.ts";
import type { Log } from "./observe/log.ts";

/** All that the portal works with; nothing of it is global. */
export interface Portal {
  readonly config: Config;
  readonly origin: string;
  readonly database: Database;
  readonly auth: Auth;
  readonly secrets: Secrets;
  readonly files: FileStore;
  readonly queue: Queue;
  readonly log: Log;
  readonly holidays: readonly string[];
  today(): string;
}
