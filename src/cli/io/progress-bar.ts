import SingleBar from "cli-progress/lib/single-bar.js";
import { words } from "../words.js";
import type { Console } from "./console.js";
import { undoAtExit } from "./undo.js";

/** A bar on standard error for a file whose size is known, only on a terminal. */
export interface ProgressBar {
  readonly advance: (bytes: number) => void;
  readonly end: () => void;
}

/** How much room what stands beside the bar takes: `100% còn 59m30s`. */
const BESIDE = 20;

/** Shows how much of a file has been read, and how many rows it held so far. */
export function showBar({ stderr, language, isPlain, width }: Console, bytes: number): ProgressBar {
  if (stderr.isTTY !== true || isPlain) {
    return { advance: () => undefined, end: () => undefined };
  }
  const format = `{bar} {percentage}% ${words[language].remaining} {eta_formatted}`;
  const barsize = Math.max(1, Math.min(40, width - BESIDE));
  const bar = new SingleBar({
    stream: stderr,
    format,
    barsize,
    barCompleteChar: "█",
    barIncompleteChar: "░",
    clearOnComplete: true,
  });
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
