import type { Console } from "./console.js";
import { words } from "./words.js";

const EVERY = 10_000;

/** A line on standard error that counts long input, only on a terminal. */
export interface Progress {
  readonly step: (count: number) => void;
  readonly end: () => void;
}

/** Shows how far a long input has been worked through. */
export function showProgress({ stderr, language }: Console): Progress {
  let isShown = false;
  return {
    step: (count) => {
      if (stderr.isTTY === true && count % EVERY === 0) {
        isShown = true;
        stderr.write(`\r${words[language].progress(count)}`);
      }
    },
    end: () => {
      if (isShown) {
        stderr.write("\n");
      }
    },
  };
}
