import type { Readable, Writable } from "node:stream";
import { createPrompt, useEffect, useKeypress, useState } from "@inquirer/core";

/** Something to be asked page by page in a terminal. */
export interface Asked<S> {
  readonly start: S;
  /** What is seen; never higher than the terminal. */
  readonly page: (state: S) => string;
  /** What a key makes of it. */
  readonly press: (state: S, key: string) => S;
  /** Whether a key ends it. */
  readonly isEnd: (state: S, key: string) => boolean;
  /** Is told of every change at once. */
  readonly onChange: (before: S, after: S) => void;
}

/** Where it is asked. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
  /** Ends it from outside. */
  readonly signal: AbortSignal;
}

const HIDE_CURSOR = "\u001b[?25l";

/** Asks until a key ends it; false where it is broken off, by Ctrl-C, the end of the input or from outside. */
export async function ask<S>(asked: Asked<S>, { input, output, signal }: Terminal): Promise<boolean> {
  const prompt = createPrompt<boolean, Asked<S>>(({ start, page, press, isEnd, onChange }, done) => {
    const [{ state }, setState] = useState({ state: start });
    useKeypress(({ name, ctrl }, line) => {
      // What is typed is no text: without this it would stand behind the page.
      line.clearLine(0);
      if (ctrl) {
        return;
      }
      if (isEnd(state, name)) {
        done(true);
        return;
      }
      const next = press(state, name);
      if (next !== state) {
        onChange(state, next);
        setState({ state: next });
      }
    });
    useEffect((terminal) => {
      terminal.on("close", () => done(false));
    }, []);
    return `${page(state)}${HIDE_CURSOR}`;
  });
  try {
    return await prompt(asked, { input, output: output as NodeJS.WritableStream, signal, clearPromptOnDone: true });
  } catch (error) {
    // The library says so where it is broken off.
    if (error instanceof Error && /^(?:Exit|Abort)PromptError$/.test(error.name)) {
      return false;
    }
    throw error;
  }
}
