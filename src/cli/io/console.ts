import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import pc from "picocolors";
import { printable } from "../../base/printable.js";
import type { Language } from "../../language/language.js";

/** A stream that may be a terminal. */
export type Screen = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** What the command talks to; tests give it streams of their own. */
export interface Surroundings {
  readonly stdin: Readable;
  readonly stdout: Screen;
  readonly stderr: Screen;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The user's locale, such as `"vi-VN"`. */
  readonly locale: string;
  /** The day in Vietnam, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** The file that worker threads run; without it there are none. */
  readonly worker?: string;
  /** The script of the process that reads workbooks. */
  readonly workbookReader: string;
}

/** The exit statuses (see `docs/command.md`). */
export const status = {
  /** Every sheet was rated. */
  rated: 0,
  /** Some sheet had issues. */
  issues: 1,
  /** The input or the command line could not be read. */
  unreadable: 2,
  /** The command itself has a fault. */
  fault: 70,
} as const;

/** How text is to look, as plain data: a worker is told it so. */
export interface Look {
  readonly language: Language;
  readonly isColoured: boolean;
  /** The width tables may take. */
  readonly width: number;
}

/** What text is made with: the user's language, colours and a width. */
export interface Style extends Pick<Look, "language" | "width"> {
  readonly colours: ReturnType<typeof pc.createColors>;
}

/** The style that looks so. */
export function styleOf({ language, isColoured, width }: Look): Style {
  return { language, width, colours: pc.createColors(isColoured) };
}

/** Where a command writes to, in the user's language and with colour only on a terminal. */
export interface Console extends Style {
  readonly look: Look;
  /** Writes a line and waits while the reader is slower. */
  readonly print: (line: string) => Promise<void>;
  /** Writes as it is, and waits in the same way. */
  readonly write: (text: string | Uint8Array) => Promise<void>;
  /** Writes a line to standard error; what would steer the terminal is left out. */
  readonly warn: (line: string) => void;
  readonly stdin: Readable;
  readonly stderr: Screen;
  readonly workbookReader: string;
}

const WIDTH = 100;

/** The console of a run of the command. */
export function openConsole({ stdin, stdout, stderr, env, workbookReader }: Surroundings, language: Language): Console {
  const isColoured = stdout.isTTY === true && env["NO_COLOR"] === undefined && env["TERM"] !== "dumb";
  const look = { language, isColoured, width: Math.max(60, Math.min(stdout.columns ?? WIDTH, 140)) };
  const write = async (text: string | Uint8Array) => {
    if (!stdout.write(text)) {
      await once(stdout, "drain");
    }
  };
  return {
    ...styleOf(look),
    look,
    print: (line) => write(`${line}\n`),
    write,
    warn: (line) => {
      stderr.write(`${printable(line)}\n`);
    },
    stdin,
    stderr,
    workbookReader,
  };
}

/** The language of the user's locale: Vietnamese for `vi…`, English for any other. */
export function languageOf({ env, locale }: Pick<Surroundings, "env" | "locale">): Language {
  const name = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || locale;
  return /^vi\b|^vi_/i.test(name) ? "vi" : "en";
}
