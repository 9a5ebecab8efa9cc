import { openSummary, type SummarizeOptions } from "./summarize.js";
import type { ProgrammeSummary } from "./summary.js";

/** What a `TransformStream` is made of that takes records and gives one summary at its end. */
export interface SummaryTransformer {
  readonly transform: (record: unknown) => void;
  readonly flush: (controller: { enqueue(summary: ProgrammeSummary): void }) => void;
}

/**
 * {@link summarize} as a step of a stream, in Node and in browsers: the stream takes records and gives their summary at its end.
 *
 * @param options - as for {@link summarize}
 * @returns what `new TransformStream(…)` takes; for one stream each
 * @throws as {@link summarize}
 * @example
 * const stream = new TransformStream(summaryTransformer({ on: "2026-11-24", by: "province" }));
 */
export function summaryTransformer(options: SummarizeOptions): SummaryTransformer {
  const { take, end } = openSummary("summaryTransformer", options);
  return { transform: (record) => take(record), flush: (controller) => controller.enqueue(end()) };
}
