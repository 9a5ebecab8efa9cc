import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { Readable } from "node:stream";
import type { WorkbookRequest } from "./answer.js";
import { toFrame } from "./frames.js";
import type { ResultRequest } from "./result/request.js";

/** What ends the command. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Most of what the process complained of, in characters. */
const MOST_COMPLAINTS = 20_000;

/** The process that reads and writes workbooks. */
export interface ReaderProcess {
  readonly output: AsyncIterable<Buffer>;
  /** Waits for its end, which is without an answer: that it was out of memory, or else an error of ours is thrown. */
  readonly died: () => Promise<void>;
  /** Waits for its end, which must be a good one: otherwise rows are missing. */
  readonly complete: () => Promise<void>;
  /** Ends it, whatever it does. */
  readonly end: () => Promise<void>;
}

/** Starts the process with what it is asked for, and sends it what follows. */
export function startReader(
  script: string,
  request: WorkbookRequest | ResultRequest,
  following: Iterable<unknown> = [],
): ReaderProcess {
  // It must not outlive the command. A signal from the terminal reaches both, one from elsewhere the command alone: heard
  // from before the start on, it comes when there is something to end.
  let started: ChildProcess | undefined;
  const kill = () => started?.kill("SIGKILL");
  const passOn = (signal: NodeJS.Signals) => {
    release();
    kill();
    process.kill(process.pid, signal);
  };
  const release = () => {
    process.off("exit", kill);
    for (const signal of SIGNALS) {
      process.off(signal, passOn);
    }
  };
  process.once("exit", kill);
  for (const signal of SIGNALS) {
    process.once(signal, passOn);
  }
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${request.limits.megabytes}`, script, JSON.stringify(request)],
    { stdio: ["pipe", "pipe", "pipe"], windowsHide: true },
  );
  started = child;
  // It may end before it has heard everything; what it says of that is heard below.
  child.stdin.on("error", () => undefined);
  Readable.from(following).map(toFrame).pipe(child.stdin);
  const closed = closing(child);
  let complaints = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    complaints = (complaints + text).slice(0, MOST_COMPLAINTS);
  });
  return {
    output: child.stdout,
    died: async () => {
      const { code, error } = await closed;
      if (error !== undefined) {
        throw error;
      }
      // Out of memory, V8 aborts: by a signal, or where there are none with a status from 128 on.
      if (code !== null && code < 128) {
        throw new Error(`The reader of workbooks ended with ${code}\n${complaints}`);
      }
    },
    complete: async () => {
      const { code, signal } = await closed;
      if (code !== 0) {
        // As an error of the file system, since what is missing is the rest of the file.
        const why = `the reader of workbooks ended early (${signal ?? code})`;
        throw Object.assign(new Error(why), { syscall: "read" });
      }
    },
    end: async () => {
      release();
      kill();
      await closed;
    },
  };
}

interface Closing {
  readonly code: number | null;
  readonly signal: string | null;
  /** Why it could not be started. */
  readonly error?: Error;
}

async function closing(child: ChildProcess): Promise<Closing> {
  try {
    const [code, signal] = (await once(child, "close")) as [number | null, string | null];
    return { code, signal };
  } catch (error) {
    return { code: null, signal: null, error: error as Error };
  }
}

/** How much longer than the process itself the command waits, in milliseconds, should that not keep its time. */
const GRACE = 10_000;

/** What comes of work for which the process has so many seconds, unless it does not keep its time. */
export async function withinTime<T>(seconds: number, work: Promise<T>): Promise<T | "late"> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<"late">((done) => {
    timer = setTimeout(done, seconds * 1000 + GRACE, "late");
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
