import type { Readable, Writable } from "node:stream";
import { printable } from "../../base/printable.js";
import type { Language } from "../../language/language.js";
import { words } from "../words.js";
import { fileErrorText } from "./file-error.js";
import { type AskedLook, fitted, type Look, lookOf, type Style, styleOf } from "./look.js";
import type { InUse } from "./output.js";

/** A stream that may be a terminal. */
export type Screen = Writable & { readonly isTTY?: boolean; readonly columns?: number; readonly rows?: number };

/** What the command talks to; tests give it streams of their own. */
export interface Surroundings {
  /** Opened when it is first asked for. */
  readonly stdin: Readable;
  readonly stdout: Screen;
  readonly stderr: Screen;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The user's locale, such as `"vi-VN"`; read only where no variable names a language. */
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

/** Where a command writes to, in the user's language and with colour only on a terminal. */
export interface Console extends Style {
  readonly look: Look;
  /** Writes a line for people, wrapped on a terminal, and waits while the reader is slower. */
  readonly tell: (text: string) => Promise<void>;
  /** Writes a line as it is and waits while the reader is slower; once nobody reads any more, nothing is written. */
  readonly print: (line: string) => Promise<void>;
  /** Writes as it is, and waits in the same way. */
  readonly write: (text: string | Uint8Array) => Promise<void>;
  /** Writes a line to standard error; what would steer the terminal is left out. */
  readonly warn: (line: string) => void;
  /** Whether what is printed still goes anywhere: the reader may have gone (`ocop rate … | head`), a disk may be full. */
  readonly isRead: () => boolean;
  /** The exit status at the end: the given one, or that of output that could not be written. */
  readonly conclude: (own: number) => number;
  /** What a run reads from and prints to, for whoever writes another file. */
  readonly inUse: (input: string) => InUse;
  readonly stdin: Readable;
  readonly stdout: Screen;
  readonly stderr: Screen;
  readonly workbookReader: string;
}

/** The console of a run of the command. */
export function openConsole(surroundings: Surroundings, language: Language, asked: AskedLook = {}): Console {
  const { stdout, stderr, env, workbookReader } = surroundings;
  const look = lookOf(stdout, env, language, asked);
  const style = styleOf(look);
  const errors = styleOf(lookOf(stderr, env, language, asked));
  const warn = (line: string) => {
    stderr.write(`${fitted(errors, printable(line))}\n`);
  };
  let lost: NodeJS.ErrnoException | undefined;
  stdout.on("error", (error) => {
    lost ??= error;
  });
  const write = async (text: string | Uint8Array) => {
    if (lost === undefined && !stdout.write(text)) {
      await drained(stdout);
    }
  };
  return {
    ...style,
    look,
    tell: (text) => write(`${fitted(style, text)}\n`),
    print: (line) => write(`${line}\n`),
    write,
    warn,
    isRead: () => lost === undefined,
    conclude: (own) => {
      if (lost === undefined || lost.code === "EPIPE") {
        return own;
      }
      warn(words[language].cannotPrint(fileErrorText(language, lost)));
      return Math.max(own, status.unreadable);
    },
    inUse: (input) => ({
      inputs: input === "-" ? descriptorsOf(surroundings.stdin) : [input],
      printed: descriptorsOf(stdout, stderr),
    }),
    get stdin() {
      return surroundings.stdin;
    },
    stdout,
    stderr,
    workbookReader,
  };
}

/** Waits until more can be written, or never again. */
function drained(stream: Writable): Promise<void> {
  return new Promise((done) => {
    const events = ["drain", "error", "close"];
    const end = () => {
      for (const event of events) {
        stream.off(event, end);
      }
      done();
    };
    for (const event of events) {
      stream.on(event, end);
    }
  });
}

/** The descriptors of streams that are those of the process. */
function descriptorsOf(...streams: readonly (Readable | Writable)[]): number[] {
  return streams.flatMap((stream) => ("fd" in stream && typeof stream.fd === "number" ? [stream.fd] : []));
}

/** The language of the user's locale: Vietnamese for `vi…`, English for any other. */
export function languageOf(surroundings: Pick<Surroundings, "env" | "locale">): Language {
  const { env } = surroundings;
  const name = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || surroundings.locale;
  return /^vi\b|^vi_/i.test(name) ? "vi" : "en";
}
