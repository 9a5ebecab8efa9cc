import type { Decision } from "../../../decisions/decision.js";
import { type RegisterContext, setsCalled } from "../../../exchange/register/index.js";
import { findFormerProvince, findProvince } from "../../../records/provinces.js";
import { newest, openLibrary } from "../../decisions.js";
import { type Console, status } from "../../io/console.js";
import { inputTrouble } from "../../io/file-error.js";
import { type Item, isNamedLines, itemsOf, openInput, readInput } from "../../io/input.js";
import { type Output, openOutput, outputTrouble } from "../../io/output.js";
import { placeOf } from "../../io/place-of.js";
import { inTurn } from "../../io/undo.js";
import { type Checked, checkRecord } from "./items.js";
import { kindOf, type RecordKind } from "./record-kinds.js";
import { openCheckReport } from "./report.js";
import type { CheckRequest } from "./request.js";
import { openCsv, openWorkbook, type TableSummary } from "./tables.js";
import { checkWords } from "./words.js";

/** Checks the rows of a table, or the records of a JSON file. */
export async function checkFile(console: Console, request: CheckRequest): Promise<number> {
  const { language } = console;
  const { file, cleaned } = request;
  const context = contextOf(request, await openLibrary().load(newest));
  if (context === undefined) {
    console.warn(checkWords[language].unknownProvince(request.province ?? ""));
    return status.unreadable;
  }
  const former = findFormerProvince(request.province);
  if (former !== undefined) {
    console.warn(checkWords[language].formerProvince(former.name, findProvince(former.now)?.name.vi ?? former.now));
  }
  let output: Output | undefined;
  try {
    output = cleaned === undefined ? undefined : await openOutput(cleaned, console.inUse(file));
    return await checkInto(console, request, context, output);
  } catch (error) {
    const unwritten = outputTrouble(language, error);
    const trouble = unwritten ?? inputTrouble(language, file, error);
    if (trouble === undefined) {
      throw error;
    }
    console.warn(trouble);
    if (unwritten === undefined && cleaned !== undefined) {
      console.warn(checkWords[language].leftAsItWas(cleaned));
    }
    return status.unreadable;
  } finally {
    await output?.abandon();
  }
}

async function checkInto(
  console: Console,
  request: CheckRequest,
  context: RegisterContext,
  output: Output | undefined,
): Promise<number> {
  const source = await open(console, request, context);
  if ("trouble" in source) {
    console.warn(source.trouble);
    if (request.cleaned !== undefined) {
      console.warn(checkWords[console.language].leftAsItWas(request.cleaned));
    }
    return status.unreadable;
  }
  const report = openCheckReport(console, request.json, output);
  try {
    for await (const item of source.items) {
      await report.add(item);
      // Where nobody reads what is printed, the rest is checked for the sake of the file alone.
      if (!console.isRead() && output === undefined) {
        return report.status();
      }
    }
  } finally {
    await report.flush();
  }
  await output?.finish();
  await report.end(source.summaries ?? []);
  return report.status();
}

/** What is known of a table besides its cells; undefined for a province nobody knows. */
function contextOf({ province }: CheckRequest, inForce: Decision | undefined): RegisterContext | undefined {
  const found = province === undefined ? undefined : findProvince(findFormerProvince(province)?.now ?? province);
  if (province !== undefined && found === undefined) {
    return undefined;
  }
  return { setOf: (group) => setOf(group, inForce), ...(found !== undefined && { province: found.code }) };
}

/** The set of the decision in force a group is called by: its number, slug, code or name, where that tells one. */
function setOf(
  group: string,
  inForce: Decision | undefined,
): { readonly decision: string; readonly set: number } | undefined {
  const own = inForce?.find(group.trim());
  const set = own?.set ?? setsCalled(group, inForce?.classification ?? []).set?.set;
  return inForce === undefined || set === undefined ? undefined : { decision: inForce.code, set };
}

/** What is checked, and for tables how they were read; or why there is nothing. */
type Source =
  | { readonly items: AsyncIterable<Checked>; readonly summaries?: readonly TableSummary[] }
  | { readonly trouble: string };

async function open(console: Console, request: CheckRequest, context: RegisterContext): Promise<Source> {
  const { file } = request;
  const isCsv = /\.(?:csv|tsv|txt)$/i.test(file);
  if (!isCsv && !/\.(?:xls[xmb]?|ods)$/i.test(file)) {
    return openRecords(console, request);
  }
  const tables = await (isCsv ? openCsv(console, request, context) : openWorkbook(console, request, context));
  return typeof tables === "string" ? { trouble: checkWords[console.language].cannotRead(file, tables) } : tables;
}

async function openRecords(console: Console, { file, kind }: CheckRequest): Promise<Source> {
  const t = checkWords[console.language];
  const input = await readInput(openInput(file, console.stdin), isNamedLines(file));
  switch (input.form) {
    case "empty":
      return { trouble: t.cannotRead(file, t.empty) };
    case "broken":
      return { trouble: placeOf(console.language, file, input.broken) };
    case "document":
      return { items: checkRecords(inTurn([{ value: input.value }]), kind) };
    case "list":
      return { items: checkRecords(inTurn(input.values.map((value) => ({ value }))), kind) };
    case "lines":
      return { items: checkRecords(itemsOf(input.batches), kind) };
  }
}

async function* checkRecords(items: AsyncIterable<Item>, kind: RecordKind | undefined): AsyncGenerator<Checked> {
  let place = 0;
  for await (const item of items) {
    place++;
    yield "broken" in item
      ? { unit: "record", place, kind: "unreadable", isRecord: true, broken: item.broken, issues: [], warnings: [] }
      : checkRecord(item.value, place, kind ?? kindOf(item.value));
  }
}
