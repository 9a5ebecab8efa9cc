import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { main } from "../../src/cli/main.js";

/** What a run of the command left behind. */
export interface Run {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** How the command is run. */
export interface Setting {
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly locale?: string;
  readonly isTerminal?: boolean;
  /** The day the command takes for today. */
  readonly today?: string;
  /** The built command, for worker threads to run. */
  readonly worker?: string;
}

/** The built reader of workbooks, which is a process of its own. */
export const workbookReader = join(import.meta.dirname, "../../dist/cli/workbook.cjs");

/** Runs the command in this process. */
export async function run(argv: readonly string[], setting: Setting = {}): Promise<Run> {
  const { stdin = "", env = {}, locale = "en-GB", isTerminal = false, today = "2026-11-25", worker } = setting;
  const stdout = Object.assign(new PassThrough(), { isTTY: isTerminal });
  const stderr = Object.assign(new PassThrough(), { isTTY: isTerminal });
  const texts = [stdout, stderr].map(collect);
  const input = Readable.from([Buffer.from(stdin)]);
  const status = await main(argv, {
    stdin: input,
    stdout,
    stderr,
    env,
    locale,
    today: () => today,
    workbookReader,
    ...(worker !== undefined && { worker }),
  });
  stdout.end();
  stderr.end();
  const [out = "", err = ""] = await Promise.all(texts);
  return { status, out, err };
}

async function collect(stream: PassThrough): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) {
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString("utf8");
}
