import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** A process of the portal that can be killed and started again. */
export interface Running {
  readonly port: number;
  start(): Promise<void>;
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
}

/** Runs one of the portal's programs as a process of its own; it is ready when it says so in its log. */
export function run(program: "start" | "worker", environment: Readonly<Record<string, string>>, port = 0): Running {
  let child: ChildProcess | undefined;
  return {
    port,
    async start() {
      const own = spawn(process.execPath, ["--import", "tsx", join(root, `src/${program}.ts`)], {
        cwd: root,
        env: { PATH: process.env["PATH"], NODE_ENV: "production", ...environment, PORT: String(port) },
        stdio: ["ignore", "pipe", "pipe"],
      });
      child = own;
      const said: string[] = [];
      await new Promise<void>((resolve, reject) => {
        const read = (chunk: Buffer) => {
          said.push(chunk.toString());
          if (/"msg":"(?:listening|working)"/.test(said.join(""))) {
            resolve();
          }
        };
        own.stdout?.on("data", read);
        own.stderr?.on("data", read);
        own.once("exit", () => reject(new Error(`${program} ended: ${said.join("")}`)));
      });
    },
    async kill() {
      if (child !== undefined && child.exitCode === null && child.signalCode === null) {
        const ended = once(child, "exit");
        child.kill("SIGKILL");
        await ended;
      }
    },
  };
}
