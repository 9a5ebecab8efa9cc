#!/usr/bin/env node
import { main } from "./main.js";
import { dayInVietnam } from "./today.js";

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
}).then((status) => {
  process.exitCode = status;
});
