import type { RateOptions } from "../scoring/rate.js";
import { type Console, status } from "./console.js";
import { isFileError } from "./file-error.js";
import { type Item, itemsOf, type NotJson, openInput, readInput } from "./input.js";
import { showProgress } from "./progress.js";
import { openRater, type Rated } from "./rater.js";
import { explanation, line, report } from "./report.js";
import { brokenResult, toExplanation, toResult } from "./result.js";
import { words } from "./words.js";

/** What `rate` and `explain` are asked to do. */
export interface RateRequest {
  readonly file: string;
  readonly view: "rate" | "explain";
  readonly json: boolean;
  readonly full: boolean;
  readonly options: RateOptions;
  /** The day whose levels of evaluation count, for decisions that were amended. */
  readonly on?: string;
}

/** Rates the evaluations of a file. */
export async function rateFile(console: Console, request: RateRequest): Promise<number> {
  const t = words[console.language];
  const { file } = request;
  const place = ({ line, column }: NotJson) => `${file === "-" ? "" : `${file}: `}${t.notJson(line, column)}`;
  try {
    const input = await readInput(openInput(file, console.stdin), /\.(ndjson|jsonl)$/i.test(file));
    switch (input.form) {
      case "empty":
        console.warn(t.cannotRead(file, t.empty));
        return status.unreadable;
      case "broken":
        console.warn(place(input.notJson));
        return status.unreadable;
      case "document":
        return await rateDocument(console, request, input.value);
      case "list":
        return await rateList(console, request, input.values);
      case "lines":
        return await rateLines(console, request, itemsOf(input.batches), place);
    }
  } catch (error) {
    if (!isFileError(error)) {
      throw error;
    }
    console.warn(t.cannotRead(file, error.message));
    return status.unreadable;
  }
}

async function rateDocument(console: Console, request: RateRequest, evaluation: unknown): Promise<number> {
  const rated = await openRater(request.options, request.on)(evaluation);
  await console.print(
    request.json
      ? JSON.stringify(toJson(console, request, rated), null, 2)
      : describe(console, request, rated).join("\n"),
  );
  return statusOf(rated);
}

async function rateList(console: Console, request: RateRequest, evaluations: readonly unknown[]): Promise<number> {
  const rate = openRater(request.options, request.on);
  const all: Rated[] = [];
  for (const evaluation of evaluations) {
    all.push(await rate(evaluation));
  }
  if (request.json) {
    const results = all.map((rated) => toJson(console, request, rated));
    await console.print(JSON.stringify(results, null, 2));
  } else {
    for (const rated of all) {
      await printOne(console, request, rated);
    }
    const refused = all.filter(({ rating }) => rating.issues.length > 0).length;
    await console.print(words[console.language].summary(all.length - refused, refused));
  }
  return Math.max(status.rated, ...all.map(statusOf));
}

async function rateLines(
  console: Console,
  request: RateRequest,
  items: AsyncIterable<Item>,
  place: (notJson: NotJson) => string,
): Promise<number> {
  const progress = showProgress(console);
  const rate = openRater(request.options, request.on);
  let worst: number = status.rated;
  let refused = 0;
  let count = 0;
  for await (const item of items) {
    count++;
    progress.step(count);
    if ("notJson" in item) {
      console.warn(place(item.notJson));
      worst = status.unreadable;
      refused++;
      if (request.json) {
        const { line, column } = item.notJson;
        await console.print(JSON.stringify(brokenResult(line, column, place(item.notJson))));
      }
      continue;
    }
    const rated = await rate(item.value);
    worst = Math.max(worst, statusOf(rated));
    refused += rated.rating.issues.length > 0 ? 1 : 0;
    if (request.json) {
      await console.print(JSON.stringify(toJson(console, request, rated)));
    } else {
      await printOne(console, request, rated);
    }
  }
  progress.end();
  if (!request.json) {
    await console.print(words[console.language].summary(count - refused, refused));
  }
  return worst;
}

/** One of many: a line for `rate`, all of it for `explain` and `--full`. */
async function printOne(console: Console, request: RateRequest, rated: Rated): Promise<void> {
  if (request.full || request.view === "explain") {
    await console.print([...describe(console, request, rated), ""].join("\n"));
  } else {
    await console.print(line(console, rated.rating, rated.set));
  }
}

function describe(console: Console, { view }: RateRequest, { rating, set, evaluation }: Rated): string[] {
  return view === "explain" ? explanation(console, rating, set) : report(console, rating, set, evaluation);
}

function toJson({ language }: Console, { view }: RateRequest, { rating, set }: Rated): object {
  return view === "explain" ? toExplanation(rating, language, set) : toResult(rating, language, set);
}

function statusOf({ rating: { issues } }: Rated): number {
  return issues.length > 0 ? status.issues : status.rated;
}
