import { words } from "../words.js";
import type { Console } from "./console.js";
import { undoAtExit } from "./undo.js";

const EVERY = 10_000;

/** A line on standard error that counts long input, only on a terminal. */
export interface Progress {
  /** So many are done by now. */
  readonly reach: (count: number) => void;
  readonly end: () => void;
}

/** Shows how far a long input has been worked through. */
export function showProgress({ stderr, language }: Console): Progress {
  let shown = 0;
  const end = () => {
    if (shown > 0) {
      stderr.write("\n");
      shown = 0;
    }
  };
  const forget = undoAtExit(end);
  return {
    reach: (count) => {
      while (stderr.isTTY === true && shown + EVERY <= count) {
        shown += EVERY;
        stderr.write(`\r${words[language].progress(shown)}`);
      }
    },
    end: () => {
      forget();
      end();
    },
  };
}

/** A line on standard error that says what is going on, only on a terminal; it is gone before anything else is told. */
export function showWaiting({ stderr }: Console, text: (seconds: number) => string): { readonly end: () => void } {
  if (stderr.isTTY !== true) {
    return { end: () => undefined };
  }
  const started = performance.now();
  const show = () => stderr.write(`\r${text(Math.round((performance.now() - started) / 1000))}`);
  const timer = setInterval(show, 1000);
  const clear = () => stderr.write("\r\u001b[K");
  const forget = undoAtExit(clear);
  show();
  return {
    end: () => {
      clearInterval(timer);
      forget();
      clear();
    },
  };
}
