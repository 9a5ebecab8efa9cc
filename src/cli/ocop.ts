#!/usr/bin/env node
import { writeSync } from "node:fs";
import { inspect } from "node:util";
import { isMainThread } from "node:worker_threads";
import { main } from "./main.js";
import { serveRatePool } from "./rate-pool.js";
import { dayInVietnam } from "./today.js";

/** The status of a fault of the command itself, apart from those that say something of the input. */
const FAULT = 70;

// The command is one file, which its own worker threads run, too.
if (isMainThread) {
  run();
} else {
  serveRatePool();
}

function run(): void {
  process.on("uncaughtException", (error) => {
    writeSync(process.stderr.fd, `${inspect(error)}\n`);
    process.exit(FAULT);
  });
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // The reader has gone (`ocop rate … | head`): end quietly.
    process.exit(error.code === "EPIPE" ? 0 : 2);
  });

  void main(process.argv.slice(2), {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    locale: new Intl.DateTimeFormat().resolvedOptions().locale,
    today: () => dayInVietnam(new Date()),
    worker: __filename,
  }).then((status) => {
    process.exitCode = status;
  });
}
