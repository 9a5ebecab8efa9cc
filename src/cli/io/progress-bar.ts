import cliProgress from "cli-progress";
import { words } from "../words.js";
import type { Console } from "./console.js";
import { undoAtExit } from "./undo.js";

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
