import { joinSummaries, type RatedBySet, summaryOf } from "../../../scoring/summary/index.js";
import { openLibrary } from "../../decisions.js";
import { type Console, status } from "../../io/console.js";
import { type Item, isNamedLines, itemsOf, openInput, readInput } from "../../io/input.js";
import { inputTrouble } from "../../io/input-trouble.js";
import { jsonText } from "../../io/json.js";
import { type Output, openOutput, outputTrouble } from "../../io/output.js";
import { placeOf } from "../../io/place-of.js";
import { showProgress } from "../../io/progress.js";
import { isNamedWorkbook } from "../../io/table-kind.js";
import { inTurn } from "../../io/undo.js";
import { zipped } from "../../io/workbook/result/zip-package.js";
import { readScoreFiles } from "../../score-files.js";
import type { RateFlags } from "../rate/flags.js";
import { openRater } from "../rate/rater.js";
import { keepNotes } from "./notes.js";
import { withPlaces } from "./placed.js";
import { report } from "./report.js";
import { summarySheets } from "./tables.js";
import { summaryWords } from "./words.js";

/** What `summary` is asked to do. */
export interface SummaryRequest {
  /** One, or several workbooks. */
  readonly files: readonly string[];
  /** How many points from a threshold count as close. */
  readonly near: number;
  /** The workbook to write. */
  readonly output?: string;
  readonly flags: RateFlags;
}

/** Sums up the evaluations of a file, or of several workbooks, and writes a workbook where one is asked for. */
export async function sumUpFile(console: Console, request: SummaryRequest): Promise<number> {
  const { files, output: file } = request;
  if (file === undefined) {
    return await sumUpFiles(console, request);
  }
  let output: Output | undefined;
  try {
    const { inputs, printed } = console.inUse("-");
    output = await openOutput(file, { inputs: [...inputs, ...files.filter((one) => one !== "-")], printed });
    return await sumUpFiles(console, request, output);
  } catch (error) {
    const trouble = outputTrouble(console.language, error);
    if (trouble === undefined) {
      throw error;
    }
    console.warn(trouble);
    return status.unreadable;
  } finally {
    await output?.abandon();
  }
}

async function sumUpFiles(console: Console, request: SummaryRequest, output?: Output): Promise<number> {
  const { files } = request;
  const [file = ""] = files;
  const t = summaryWords[console.language];
  try {
    if (files.every(isNamedWorkbook)) {
      return await sumUpWorkbooks(console, request, output);
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
        return await sumUp(console, request, inTurn([{ value: input.value }]), output);
      case "list":
        return await sumUp(console, request, inTurn(input.values.map((value) => ({ value }))), output);
      case "lines":
        return await sumUp(console, request, itemsOf(input.batches), output);
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

async function sumUpWorkbooks(console: Console, request: SummaryRequest, output?: Output): Promise<number> {
  const read = await readScoreFiles(console, request.files);
  if ("trouble" in read) {
    console.warn(read.trouble);
    return status.unreadable;
  }
  const sums = await sumUp(console, request, inTurn(read.evaluations.map((value) => ({ value }))), output);
  return Math.max(sums, read.isFaulty ? status.issues : status.rated);
}

/** How many ratings are held before they are summed up. */
const AT_ONCE = 1000;

async function sumUp(
  console: Console,
  request: SummaryRequest,
  items: AsyncIterable<Item>,
  output?: Output,
): Promise<number> {
  const { files, near, flags } = request;
  const [file = ""] = files;
  const rate = openRater(flags);
  const progress = showProgress(console);
  const notes = keepNotes(console.language);
  let summary = summaryOf([]);
  let held: RatedBySet[] = [];
  /** Where each evaluation stands, lines that cannot be read counted. */
  const places: number[] = [];
  let count = 0;
  let broken = 0;
  const settle = () => {
    summary = joinSummaries([summary, summaryOf(held, { near })]);
    held = [];
  };
  try {
    for await (const item of items) {
      progress.reach(++count);
      if ("broken" in item) {
        console.warn(placeOf(console.language, file, item.broken));
        broken++;
        continue;
      }
      const rated = await rate(item.value);
      notes.add(rated);
      held.push(rated);
      places.push(count);
      if (held.length === AT_ONCE) {
        settle();
      }
    }
    settle();
  } finally {
    progress.end();
  }
  const placed = withPlaces(summary, places);
  const library = openLibrary();
  await Promise.all(summary.floors.map(({ decision }) => library.load(decision)));
  if (flags.json) {
    await console.print(jsonText({ within: near, ...placed, broken, notes: notes.all() }, 2));
  } else {
    for (const line of report(console, near, placed, library, notes.all())) {
      await console.tell(line);
    }
  }
  if (output !== undefined) {
    const { writeTables } = await import("../../../papers/heavy/write-result.js");
    await output.write(zipped(writeTables(summarySheets(console.language, near, placed, library, notes.all()))));
    await output.finish();
  }
  const { incomplete, faulty } = summary;
  return broken > 0 ? status.unreadable : incomplete + faulty > 0 ? status.issues : status.rated;
}
