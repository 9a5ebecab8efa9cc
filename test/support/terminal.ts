import { PassThrough } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { main } from "../../src/cli/main.js";
import { workbookReader } from "./command.js";

/** What somebody does at a terminal: presses keys, looks at the page, and comes to an end. */
export interface Session {
  /** Presses keys one after the other, and waits until the command has seen them. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** The page that is seen, without colours. */
  readonly page: () => string;
  /** Everything that was written, as it was written. */
  readonly written: () => string;
  /** Closes the input, as a terminal that goes away. */
  readonly hangUp: () => void;
  /** What the command ends with: its status, and what stands below the last page. */
  readonly end: Promise<{ readonly status: number; readonly out: string; readonly err: string }>;
}

/** What the keys of a terminal send. */
export const keys = {
  up: "\u001b[A",
  down: "\u001b[B",
  right: "\u001b[C",
  left: "\u001b[D",
  enter: "\r",
  space: " ",
  stop: "\u0003",
  close: "\u0004",
} as const;

/** What is written before each page: at the end, the line on which it begins is taken away. */
const PAGE_START = "\u001b[2K\u001b[G";

/** What is written after each page. */
const HIDDEN_CURSOR = "\u001b[?25l";

/** Runs the command at a terminal. */
export async function atTerminal(
  argv: readonly string[],
  { columns = 80, rows = 40, locale = "en-GB" }: { columns?: number; rows?: number; locale?: string } = {},
): Promise<Session> {
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
  // As the real one, it is not closed by what writes to it.
  const stdout = Object.assign(new PassThrough(), { isTTY: true, columns, rows, _isStdio: true });
  const stderr = new PassThrough();
  const texts = { out: "", err: "" };
  stdout.on("data", (chunk) => {
    texts.out += String(chunk);
  });
  stderr.on("data", (chunk) => {
    texts.err += String(chunk);
  });
  const surroundings = { stdin, stdout, stderr, env: { NO_COLOR: "1" }, locale, today: () => "2026-11-29" };
  const shown = () => stripVTControlCharacters(texts.out.split(PAGE_START).at(-1) ?? "");
  let isOver = false;
  const end = main(argv, { ...surroundings, workbookReader }).then(async (status) => {
    await settle();
    isOver = true;
    return { status, out: shown(), err: texts.err };
  });
  while (!isOver && !texts.out.includes(HIDDEN_CURSOR)) {
    await settle();
  }
  return {
    press: async (...pressed) => {
      for (const key of pressed) {
        stdin.write(key);
        await settle();
      }
    },
    page: shown,
    written: () => texts.out,
    hangUp: () => stdin.end(),
    end,
  };
}

/** Lets the command do what it has to. */
function settle(): Promise<void> {
  return new Promise((done) => setTimeout(done, 10));
}
