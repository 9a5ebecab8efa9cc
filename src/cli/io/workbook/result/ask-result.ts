import { readFrames } from "../frames.js";
import { startReader, withinTime } from "../reader-process.js";
import type { ResultAnswer, ResultInput, ResultRequest } from "./request.js";

/** Has a workbook written back with what was found, by the process that reads workbooks and within the same limits. */
export async function askResult(
  reader: string,
  request: ResultRequest,
  following: Iterable<ResultInput>,
): Promise<ResultAnswer> {
  const process = startReader(reader, request, following);
  try {
    const first = await withinTime(request.limits.seconds, readFrames(process.output).next());
    if (first === "late") {
      return { form: "too-large", limit: "seconds" };
    }
    if (first.done === true) {
      await process.died();
      return { form: "too-large", limit: "megabytes" };
    }
    return first.value as ResultAnswer;
  } finally {
    await process.end();
  }
}
