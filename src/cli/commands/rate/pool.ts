import { workerData } from "node:worker_threads";
import workerpool from "workerpool";
import { type BatchRater, type BatchSettings, openBatchRater } from "./batch.js";

/** Workers that rate. */
export interface RatePool {
  readonly rate: BatchRater;
  /** Lets the workers go, without waiting for them: one that has crashed would never answer. */
  readonly end: () => void;
}

/**
 * Opens a pool of workers. What goes to and fro is bytes, handed over and not copied.
 *
 * @param script - the file that calls `serveRatePool` in a worker
 * @param size - the most workers; each is started when there is work for it
 * @param settings - how lines are rated and told
 */
export function openRatePool(script: string, size: number, settings: BatchSettings): RatePool {
  const pool = workerpool.pool(script, {
    workerType: "thread",
    maxWorkers: size,
    workerThreadOpts: { workerData: settings },
  });
  return {
    rate: async (lines) => {
      // A copy of its own: lines are cut out of what was read, which others may hold, too.
      const bytes = new Uint8Array(lines);
      return await pool.exec<BatchRater>("rate", [bytes], { transfer: [bytes.buffer] });
    },
    end: () => {
      pool.terminate(true);
    },
  };
}

/** Makes this thread a worker of the pool. */
export function serveRatePool(): void {
  const rate = openBatchRater(workerData as BatchSettings);
  workerpool.worker({
    rate: async (bytes: Uint8Array) => {
      const rated = await rate(bytes);
      return new workerpool.Transfer(
        rated,
        rated.runs.map(({ text }) => text.buffer),
      );
    },
  });
}
