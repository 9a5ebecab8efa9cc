import { type Console, status } from "../../io/console.js";
import { inOrder } from "../../io/in-order.js";
import { type Broken, isNamedLines, openInput, readInput } from "../../io/input.js";
import { inputTrouble } from "../../io/input-trouble.js";
import { jsonList, jsonText, printPieces } from "../../io/json.js";
import { placeOf } from "../../io/place-of.js";
import { type Progress, showProgress } from "../../io/progress.js";
import { isNamedWorkbook } from "../../io/table-kind.js";
import { inTurn } from "../../io/undo.js";
import { openBatchRater, type RatedBatch } from "./batch.js";
import type { Manner } from "./flags.js";
import { openRater, type Rated, statusOf } from "./rater.js";
import { brokenResult } from "./result.js";
import { describe, oneOfMany, toJson } from "./text.js";
import { rateWords } from "./words.js";

/** What `rate` and `explain` are asked to do. */
export interface RateRequest extends Manner {
  /** One, or several workbooks. */
  readonly files: readonly string[];
  /** The file that worker threads run; without it all is done in this one. */
  readonly worker: string | undefined;
}

/** A file that is rated. */
interface OneFile extends RateRequest {
  readonly file: string;
}

/** Rates the evaluations of a file, or of several workbooks. */
export async function rateFile(console: Console, request: RateRequest): Promise<number> {
  const t = rateWords[console.language];
  const { files } = request;
  const [file = ""] = files;
  try {
    if (files.every(isNamedWorkbook)) {
      return await rateWorkbooks(console, request);
    }
    if (files.length > 1) {
      console.warn(t.cannotRead(files.find((one) => !isNamedWorkbook(one)) ?? "", t.onlyWorkbooksTogether));
      return status.unreadable;
    }
    const input = await readInput(openInput(file, console), isNamedLines(file));
    switch (input.form) {
      case "empty":
        console.warn(t.cannotRead(file, t.empty));
        return status.unreadable;
      case "broken":
        console.warn(placeOf(console.language, file, input.broken));
        return status.unreadable;
      case "document":
        return await rateDocument(console, request, input.value);
      case "list":
        return await rateList(console, request, input.values);
      case "lines":
        return await rateLines(console, { ...request, file }, input.batches);
    }
  } catch (error) {
    const trouble = inputTrouble(console.language, file, error);
    if (trouble === undefined) {
      throw error;
    }
    console.warn(trouble);
    return status.unreadable;
  }
}

async function rateWorkbooks(console: Console, request: RateRequest): Promise<number> {
  const { readScoreFiles } = await import("../late.js");
  const read = await readScoreFiles(console, request.files);
  if ("trouble" in read) {
    console.warn(read.trouble);
    return status.unreadable;
  }
  const { evaluations, isFaulty } = read;
  const [only] = evaluations;
  const rated =
    evaluations.length === 1
      ? await rateDocument(console, request, only)
      : await rateList(console, request, evaluations);
  return Math.max(rated, isFaulty ? status.issues : status.rated);
}

async function rateDocument(console: Console, request: RateRequest, evaluation: unknown): Promise<number> {
  const rated = await openRater(request.flags)(evaluation);
  await (request.flags.json
    ? console.print(jsonText(toJson(console, request, rated), 2))
    : console.tell(describe(console, request, rated).join("\n")));
  return statusOf(rated);
}

async function rateList(console: Console, request: RateRequest, evaluations: readonly unknown[]): Promise<number> {
  const { json } = request.flags;
  const rate = openRater(request.flags);
  let worst: number = status.rated;
  let refused = 0;
  async function* ratings(): AsyncGenerator<Rated> {
    for await (const evaluation of inTurn(evaluations)) {
      if (!console.isRead()) {
        return;
      }
      const rated = await rate(evaluation);
      const own = statusOf(rated);
      worst = Math.max(worst, own);
      refused += own === status.rated ? 0 : 1;
      yield rated;
    }
  }
  async function* results(): AsyncGenerator<object> {
    for await (const rated of ratings()) {
      yield toJson(console, request, rated);
    }
  }
  // Each is printed when it is rated: together they may be longer than any text.
  if (json) {
    await printPieces(console, jsonList(results()));
    return worst;
  }
  for await (const rated of ratings()) {
    await console.tell(oneOfMany(console, request, rated));
  }
  await console.tell(rateWords[console.language].summary(evaluations.length - refused, refused));
  return worst;
}

async function rateLines(console: Console, request: OneFile, batches: AsyncIterable<Uint8Array>): Promise<number> {
  const progress = showProgress(console);
  try {
    return await rateBatchesOf(console, request, batches, progress);
  } finally {
    progress.end();
  }
}

async function rateBatchesOf(
  console: Console,
  request: OneFile,
  batches: AsyncIterable<Uint8Array>,
  progress: Progress,
): Promise<number> {
  let worst: number = status.rated;
  let refused = 0;
  let count = 0;
  let lines = 0;
  for await (const batch of rateBatches(console, request, batches)) {
    for (const { count: more, text, broken } of batch.runs) {
      count += more;
      progress.reach(count);
      await console.write(text);
      if (broken !== undefined) {
        await tellBroken(console, request, { ...broken, line: lines + broken.line });
        worst = status.unreadable;
        refused++;
      }
    }
    lines += batch.lines;
    refused += batch.refused;
    worst = Math.max(worst, batch.worst);
    if (!console.isRead()) {
      return worst;
    }
  }
  progress.end();
  if (!request.flags.json) {
    await console.tell(rateWords[console.language].summary(count - refused, refused));
  }
  return worst;
}

async function tellBroken(console: Console, request: OneFile, broken: Broken): Promise<void> {
  const place = placeOf(console.language, request.file, broken);
  console.warn(place);
  if (request.flags.json) {
    await console.print(jsonText(brokenResult(broken, place)));
  }
}

/** How many batches are in hand for each worker: one in work, and one for when that is done. */
const IN_HAND = 2;

/** Rates batches, here one by one or by several workers at once. */
async function* rateBatches(
  { look }: Console,
  { view, flags, worker }: RateRequest,
  batches: AsyncIterable<Uint8Array>,
): AsyncGenerator<RatedBatch> {
  const settings = { look, view, flags };
  const source = batches[Symbol.asyncIterator]();
  if (worker === undefined || flags.jobs === 1) {
    yield* inOrder(source, 1, openBatchRater(settings));
    return;
  }
  const { openRatePool } = await import("../late.js");
  const pool = openRatePool(worker, flags.jobs, settings);
  try {
    yield* inOrder(source, IN_HAND * flags.jobs, pool.rate);
  } finally {
    pool.end();
  }
}
