/**
 * The reader of workbooks, a process of its own: a damaged file may keep it busy for ever or use up its memory, and then
 * the command is still there to say so. It is asked by its argument and answers on standard output.
 */
import { Console } from "node:console";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";
import type { WorkbookRequest } from "./answer.js";
import { toFrame } from "./frames.js";
import { type ParsedWorkbook, parseWorkbook } from "./parse.js";

const request = JSON.parse(process.argv[2] ?? "") as WorkbookRequest;

// SheetJS tells what it makes of some files; standard output is for answers.
globalThis.console = new Console(process.stderr);

// Nobody listens any more: the command has ended.
process.stdout.on("error", () => process.exit(0));

void answer(parseInTime());

async function answer({ answer, batches }: ParsedWorkbook): Promise<void> {
  await send(answer);
  for (const batch of batches) {
    await send(batch);
  }
}

/** Waits while the command is slower. */
async function send(value: unknown): Promise<void> {
  if (!process.stdout.write(toFrame(value))) {
    await once(process.stdout, "drain");
  }
}

/** The command watches the time, too; but were it killed, nothing else would end this. */
function parseInTime(): ParsedWorkbook {
  const { file, limits } = request;
  const job = Symbol.for("ocop.job");
  let parsed: ParsedWorkbook | undefined;
  Object.assign(globalThis, {
    [job]: () => {
      parsed = parseWorkbook(readFileSync(file), request);
    },
  });
  try {
    runInThisContext(`globalThis[Symbol.for("ocop.job")]()`, { timeout: Math.ceil(limits.seconds * 1000) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") {
      throw error;
    }
  }
  return parsed ?? { answer: { form: "too-large", limit: "seconds" }, batches: [] };
}
