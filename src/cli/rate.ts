import { decisions, findSet } from "../decisions/index.js";
import { rateEvaluation } from "../exchange/rate-evaluation.js";
import type { RateOptions } from "../scoring/rate.js";
import type { Rating } from "../scoring/rating.js";
import { type Console, status } from "./console.js";
import { isFileError } from "./file-error.js";
import { type Item, type NotJson, openInput, readInput } from "./input.js";
import { showProgress } from "./progress.js";
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
        return await rateLines(console, request, input.items, place);
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
  const rating = rateEvaluation(evaluation, decisions, request.options);
  await console.print(
    request.json
      ? JSON.stringify(toJson(console, request, rating), null, 2)
      : describe(console, request, rating, evaluation).join("\n"),
  );
  return statusOf(rating);
}

async function rateList(console: Console, request: RateRequest, evaluations: readonly unknown[]): Promise<number> {
  const ratings = evaluations.map((evaluation) => rateEvaluation(evaluation, decisions, request.options));
  if (request.json) {
    const results = ratings.map((rating) => toJson(console, request, rating));
    await console.print(JSON.stringify(results, null, 2));
  } else {
    for (const [index, rating] of ratings.entries()) {
      await printOne(console, request, rating, evaluations[index]);
    }
    const refused = ratings.filter(({ issues }) => issues.length > 0).length;
    await console.print(words[console.language].summary(ratings.length - refused, refused));
  }
  return Math.max(status.rated, ...ratings.map(statusOf));
}

async function rateLines(
  console: Console,
  request: RateRequest,
  items: AsyncIterable<Item>,
  place: (notJson: NotJson) => string,
): Promise<number> {
  const progress = showProgress(console);
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
    const rating = rateEvaluation(item.value, decisions, request.options);
    worst = Math.max(worst, statusOf(rating));
    refused += rating.issues.length > 0 ? 1 : 0;
    if (request.json) {
      await console.print(JSON.stringify(toJson(console, request, rating)));
    } else {
      await printOne(console, request, rating, item.value);
    }
  }
  progress.end();
  if (!request.json) {
    await console.print(words[console.language].summary(count - refused, refused));
  }
  return worst;
}

/** One of many: a line for `rate`, all of it for `explain` and `--full`. */
async function printOne(console: Console, request: RateRequest, rating: Rating, evaluation: unknown): Promise<void> {
  if (request.full || request.view === "explain") {
    await console.print([...describe(console, request, rating, evaluation), ""].join("\n"));
  } else {
    await console.print(line(console, rating, setOf(rating)));
  }
}

function describe(console: Console, { view }: RateRequest, rating: Rating, evaluation: unknown): string[] {
  return view === "explain"
    ? explanation(console, rating, setOf(rating))
    : report(console, rating, setOf(rating), evaluation);
}

function toJson({ language }: Console, { view }: RateRequest, rating: Rating): object {
  return view === "explain"
    ? toExplanation(rating, language, setOf(rating))
    : toResult(rating, language, setOf(rating));
}

function setOf({ decision, set }: Rating) {
  return findSet(decision, set);
}

function statusOf({ issues }: Rating): number {
  return issues.length > 0 ? status.issues : status.rated;
}
