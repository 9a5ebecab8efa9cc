import { message } from "../../../messages/index.js";
import { merge, type ProgrammeSummary } from "../../../programme/index.js";
import { openSummary } from "../../../programme/summary/summarize.js";
import { newest, openLibrary } from "../../decisions.js";
import { type Console, status } from "../../io/console.js";
import { jsonText } from "../../io/json.js";
import { type Output, openOutput, outputTrouble } from "../../io/output.js";
import { writeTableFile } from "../../io/table-file.js";
import { contextOf } from "../../register/context.js";
import { openNames } from "./names.js";
import { isSummaryFile } from "./options.js";
import { readFile, readSummaries } from "./read.js";
import { report } from "./report.js";
import type { StatsRequest } from "./request.js";
import { statsSheet } from "./sheet.js";
import { statsWords } from "./words.js";

/** What was read, and whether all of it could be. */
interface Found {
  readonly summary: ProgrammeSummary;
  readonly isWhole: boolean;
  /** How many rows have cells that are not read. */
  readonly faultyRows: number;
}

/** Sums up the records of files, or joins summaries. */
export async function tellStats(console: Console, request: StatsRequest): Promise<number> {
  const { files, output: name } = request;
  let output: Output | undefined;
  try {
    if (name !== undefined) {
      output = await openOutput(name, {
        ...console.inUse(files[0] ?? ""),
        inputs: files.filter((file) => file !== "-"),
      });
    }
    const found = request.isMerge ? await mergeFiles(console, files) : await sumUpFiles(console, request);
    if (found === undefined) {
      leftAsItWas(console, request);
      return status.unreadable;
    }
    return await tell(console, request, found, output);
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

function leftAsItWas({ warn, language }: Console, { output }: StatsRequest): void {
  if (output !== undefined) {
    warn(statsWords[language].leftAsItWas(output));
  }
}

async function tell(
  console: Console,
  { json, output: name = "" }: StatsRequest,
  { summary, isWhole, faultyRows }: Found,
  output: Output | undefined,
): Promise<number> {
  const names = await openNames(console, summary);
  if (output !== undefined) {
    if (isSummaryFile(name)) {
      await output.write(`${jsonText(summary, 2)}\n`);
      await output.finish();
    } else {
      await writeTableFile(output, name, statsSheet(console, summary, names));
    }
  }
  if (json) {
    await console.print(jsonText(summary, 2));
  } else {
    for (const line of report(console, summary, names)) {
      await console.tell(line);
    }
  }
  const { records, faults } = summary;
  if (faultyRows > 0) {
    console.warn(statsWords[console.language].faultyRows(faultyRows));
  }
  const isRight = records.unreadable === 0 && faults.length === 0 && faultyRows === 0;
  return isWhole ? (isRight ? status.rated : status.issues) : status.unreadable;
}

async function sumUpFiles(console: Console, request: StatsRequest): Promise<Found | undefined> {
  const { files, on, by } = request;
  const register = contextOf(console, request, await openLibrary().load(newest));
  if (typeof register === "string") {
    console.warn(register);
    return undefined;
  }
  const read: Read[] = [];
  let faultyRows = 0;
  const tellFaulty = () => {
    faultyRows += 1;
  };
  for (const file of files) {
    const { take, end } = openSummary("stats", { on, by, register });
    const isRead = await readFile(console, request, register, file, take, tellFaulty);
    read.push({ file, part: end(), isRead });
  }
  if (read.every(({ part, isRead }) => !isRead && isEmpty(part))) {
    return undefined;
  }
  const summary = joined(console, read);
  return summary && { summary, isWhole: read.every(({ isRead }) => isRead), faultyRows };
}

/** What was read of a file. */
interface Read {
  readonly file: string;
  readonly part: ProgrammeSummary;
  readonly isRead?: boolean;
}

function isEmpty({ records }: ProgrammeSummary): boolean {
  return Object.values(records).every((count) => count === 0);
}

/** The summaries of files as one; undefined, once it was told why, where they cannot be joined. */
function joined({ warn, language }: Console, read: readonly Read[]): ProgrammeSummary | undefined {
  const merged = merge(read.map(({ part }) => part));
  for (const issue of merged.ok ? [] : merged.issues) {
    const [place] = issue.path;
    warn(`${read[Number(place)]?.file ?? read.map(({ file }) => file).join(", ")}: ${message(issue, language)}`);
  }
  return merged.ok ? merged.value : undefined;
}

/** Joins the summaries of files; undefined, once it was told why, where they cannot be. */
async function mergeFiles(console: Console, files: readonly string[]): Promise<Found | undefined> {
  const parts: Read[] = [];
  let isWhole = true;
  for (const file of files) {
    const take = (part: unknown) => parts.push({ file, part: part as ProgrammeSummary });
    isWhole = (await readSummaries(console, file, take)) && isWhole;
  }
  // Of files that cannot be read it was told.
  const summary = parts.length === 0 && !isWhole ? undefined : joined(console, parts);
  return isWhole && summary !== undefined ? { summary, isWhole, faultyRows: 0 } : undefined;
}
