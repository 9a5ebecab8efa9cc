import { writeSync } from "node:fs";
import { join } from "node:path";
import { inspect } from "node:util";
import { status } from "./io/console.js";
import { dayInVietnam } from "./io/day-in-vietnam.js";
import { main } from "./main.js";

/** Runs the command for the process that was started for it. */
export function run(): void {
  process.on("uncaughtException", (error) => {
    try {
      writeSync(process.stderr.fd, `${inspect(error)}\n`);
    } finally {
      process.exit(status.fault);
    }
  });
  process.stderr.on("error", () => {
    // Nobody reads what is wrong any more; the status still says that something is.
  });
  let isRead = true;
  process.stdout.on("error", () => {
    // The reader has gone (`ocop rate … | head`), or a disk is full: the command ends in its own time and says so.
    isRead = false;
  });

  void main(process.argv.slice(2), {
    /** Opened only where something is read from it. */
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    /** Asked for only where no variable names a language: it takes some milliseconds. */
    get locale() {
      return new Intl.DateTimeFormat().resolvedOptions().locale;
    },
    today: () => dayInVietnam(new Date()),
    worker: join(__dirname, "pool.cjs"),
    workbookReader: join(__dirname, "workbook.cjs"),
  }).then((result) => {
    process.exitCode = result;
    if (!isRead) {
      // Standard input may still be open: nobody waits for what it has to say.
      process.exit();
    }
  });
}
