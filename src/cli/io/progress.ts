import cliProgress from "cli-progress";
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

/** A bar on standard error for a file whose size is known, only on a terminal. */
export interface ProgressBar {
  readonly advance: (bytes: number) => void;
  readonly end: () => void;
}

/** Shows how much of a file has been read, and how many rows it held so far. */
export function showBar({ stderr, language }: Console, bytes: number): ProgressBar {
  if (stderr.isTTY !== true) {
    return { advance: () => undefined, end: () => undefined };
  }
  const format = `{bar} {percentage}% ${words[language].remaining} {eta_formatted}`;
  const bar = new cliProgress.SingleBar(
    { stream: stderr, format, clearOnComplete: true },
    cliProgress.Presets.shades_classic,
  );
  // The bar takes the terminal's line wrapping away while it is shown.
  const forget = undoAtExit(() => bar.stop());
  bar.start(bytes, 0);
  return {
    advance: (more) => bar.increment(more),
    end: () => {
      forget();
      bar.stop();
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
