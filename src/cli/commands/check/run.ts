import { kindOfRecord, type RecordKind } from "../../../exchange/record-table/kind-of-record.js";
import type { RegisterContext } from "../../../exchange/register/index.js";
import { newest, openLibrary } from "../../decisions.js";
import { type Console, status } from "../../io/console.js";
import { type Item, isNamedLines, itemsOf, openInput, readInput } from "../../io/input.js";
import { inputTrouble } from "../../io/input-trouble.js";
import { type Output, openOutput, outputTrouble } from "../../io/output.js";
import { placeOf } from "../../io/place-of.js";
import { inTurn } from "../../io/undo.js";
import { contextOf } from "../../register/context.js";
import { openCsv } from "../../register/csv-table.js";
import { fileKind, tellIgnored } from "../../register/file-kind.js";
import { type Checked, type CheckedBatches, checkRecord, checkToRate } from "../../register/items.js";
import { isToRate } from "../../register/record-kinds.js";
import type { Tables } from "../../register/tables.js";
import { openWorkbook } from "../../register/workbook-tables.js";
import { openRecordWriter } from "./record-writer.js";
import { type CheckReport, openCheckReport } from "./report.js";
import type { CheckRequest } from "./request.js";
import { openResult, type Result } from "./result.js";
import { checkWords } from "./words.js";

/** Checks the rows of a table, or the records of a JSON file. */
export async function checkFile(console: Console, request: CheckRequest): Promise<number> {
  const { language } = console;
  const { file } = request;
  const context = contextOf(console, request, await openLibrary().load(newest));
  if (typeof context === "string") {
    console.warn(context);
    return status.unreadable;
  }
  const outputs: Outputs = {};
  try {
    const written: string[] = [];
    for (const target of targets) {
      const name = request[target];
      if (name !== undefined) {
        outputs[target] = await openOutput(name, { ...console.inUse(file), written });
        written.push(name);
      }
    }
    return await checkInto(console, request, context, outputs);
  } catch (error) {
    const unwritten = outputTrouble(language, error);
    const trouble = unwritten ?? inputTrouble(language, file, error);
    if (trouble === undefined) {
      throw error;
    }
    console.warn(trouble);
    if (unwritten === undefined) {
      leftAsTheyWere(console, request);
    }
    return status.unreadable;
  } finally {
    for (const target of targets) {
      await outputs[target]?.abandon();
    }
  }
}

/** The files that may be written. */
const targets = ["output", "cleaned"] as const;

type Outputs = { [Target in (typeof targets)[number]]?: Output | undefined };

function leftAsTheyWere(console: Console, request: CheckRequest): void {
  for (const target of targets) {
    const name = request[target];
    if (name !== undefined) {
      console.warn(checkWords[console.language].leftAsItWas(name));
    }
  }
}

async function checkInto(
  console: Console,
  request: CheckRequest,
  context: RegisterContext,
  { output, cleaned }: Outputs,
): Promise<number> {
  const { language } = console;
  const source = await open(console, request, context);
  if ("trouble" in source) {
    console.warn(source.trouble);
    leftAsTheyWere(console, request);
    return status.unreadable;
  }
  const { batches, tables } = source;
  const records = cleaned && openRecordWriter(language, request.cleaned ?? "", cleaned);
  const result = output && openResult(console, request.file, output);
  const report = openCheckReport(console, request.json, records);
  // Where nobody reads what is printed, the rest is checked for the sake of the files alone.
  const isNeeded = () => console.isRead() || records !== undefined || result !== undefined;
  try {
    for await (const items of batches) {
      await takeAll(items, report, result, isNeeded);
      if (!isNeeded()) {
        return report.status();
      }
    }
  } finally {
    await report.flush();
  }
  await records?.finish();
  const summaries = tables?.summaries ?? [];
  const trouble = await result?.write(tables?.kind ?? "text", report.summary(summaries));
  await report.end(summaries);
  if (trouble !== undefined) {
    console.warn(checkWords[language].cannotWrite(request.output ?? "", trouble));
    return status.unreadable;
  }
  return report.status();
}

/** Hands on what was checked, as long as somebody needs it. */
async function takeAll(
  items: Iterable<Checked>,
  report: CheckReport,
  result: Result | undefined,
  isNeeded: () => boolean,
): Promise<void> {
  for (const item of items) {
    const pending = report.add(item);
    if (pending !== undefined) {
      await pending;
    }
    result?.add(item);
    if (!isNeeded()) {
      return;
    }
  }
}

/** What is checked, and for tables how they were read; or why there is nothing. */
type Source = { readonly batches: CheckedBatches; readonly tables?: Tables } | { readonly trouble: string };

async function open(console: Console, request: CheckRequest, context: RegisterContext): Promise<Source> {
  const { file } = request;
  const kind = fileKind(file);
  tellIgnored(console, request, kind);
  if (kind === "records") {
    const isAllowed = request.output === undefined;
    return isAllowed ? openRecords(console, request) : { trouble: checkWords[console.language].notTable };
  }
  const tables = await (kind === "csv" ? openCsv(console, request, context) : openWorkbook(console, request, context));
  return typeof tables === "string"
    ? { trouble: checkWords[console.language].cannotRead(file, tables) }
    : { batches: tables.batches, tables };
}

async function openRecords(console: Console, { file, kind }: CheckRequest): Promise<Source> {
  const t = checkWords[console.language];
  const input = await readInput(openInput(file, console), isNamedLines(file));
  switch (input.form) {
    case "empty":
      return { trouble: t.cannotRead(file, t.empty) };
    case "broken":
      return { trouble: placeOf(console.language, file, input.broken) };
    case "document":
      return { batches: checkRecords(inTurn([{ value: input.value }]), kind) };
    case "list":
      return { batches: checkRecords(inTurn(input.values.map((value) => ({ value }))), kind) };
    case "lines":
      return { batches: checkRecords(itemsOf(input.batches), kind) };
  }
}

async function* checkRecords(items: AsyncIterable<Item>, kind: RecordKind | undefined): CheckedBatches {
  const library = openLibrary();
  let place = 0;
  for await (const item of items) {
    place++;
    if ("broken" in item) {
      const { broken } = item;
      yield [{ unit: "record", place, kind: "unreadable", isRecord: true, broken, issues: [], warnings: [] }];
    } else {
      const { value } = item;
      const isRated = kind === undefined && isToRate(value);
      yield [
        isRated ? await checkToRate(value, place, library) : checkRecord(value, place, kind ?? kindOfRecord(value)),
      ];
    }
  }
}
