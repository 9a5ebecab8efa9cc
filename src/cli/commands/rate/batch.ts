import { status } from "../../io/console.js";
import { type Broken, itemsIn } from "../../io/input.js";
import { jsonText } from "../../io/json.js";
import { linesOf } from "../../io/lines.js";
import { fitted, type Look, styleOf } from "../../io/look.js";
import type { Manner } from "./flags.js";
import { openRater, statusOf } from "./rater.js";
import { oneOfMany, toJson } from "./text.js";

/** How lines are rated and told, as plain data: a worker is told it so. */
export interface BatchSettings extends Manner {
  readonly look: Look;
}

/** What there is to tell of some lines. */
export interface RatedBatch {
  readonly runs: readonly Run[];
  /** How many lines there were, blank ones included. */
  readonly lines: number;
  /** How many evaluations had issues; lines that cannot be read are not among them. */
  readonly refused: number;
  /** The worst exit status of the evaluations. */
  readonly worst: number;
}

/** Evaluations in a row, up to a line that cannot be read or to the end of the batch. */
export interface Run {
  /** How many there are, the broken line included. */
  readonly count: number;
  /** What is printed for them: bytes, which a worker hands over without copying. */
  readonly text: Uint8Array<ArrayBuffer>;
  /** The broken line, counted from the first line of the batch: the worker does not know what came before. */
  readonly broken?: Broken;
}

/** Rates whole lines. */
export type BatchRater = (bytes: Uint8Array) => Promise<RatedBatch>;

/** Opens what rates many lines at once: the same in this process and in a worker. */
export function openBatchRater(settings: BatchSettings): BatchRater {
  const { look, flags } = settings;
  const style = styleOf(look);
  const rate = openRater(flags);
  const encoder = new TextEncoder();
  return async (bytes) => {
    const lines = linesOf(bytes);
    const runs: Run[] = [];
    let texts: string[] = [];
    let refused = 0;
    let worst: number = status.rated;
    for (const item of itemsIn(lines)) {
      if ("broken" in item) {
        runs.push({ count: texts.length + 1, text: encoder.encode(texts.join("")), broken: item.broken });
        texts = [];
        continue;
      }
      const rated = await rate(item.value);
      const own = statusOf(rated);
      refused += own === status.rated ? 0 : 1;
      worst = Math.max(worst, own);
      texts.push(
        flags.json
          ? `${jsonText(toJson(style, settings, rated))}\n`
          : `${fitted(style, oneOfMany(style, settings, rated))}\n`,
      );
    }
    runs.push({ count: texts.length, text: encoder.encode(texts.join("")) });
    return { runs, lines: lines.length, refused, worst };
  };
}
