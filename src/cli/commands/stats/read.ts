import type { RegisterContext, RegisterEntry } from "../../../exchange/register/index.js";
import { message } from "../../../messages/index.js";
import type { Console } from "../../io/console.js";
import { type Item, isNamedLines, itemsOf, openInput, readInput } from "../../io/input.js";
import { inputTrouble } from "../../io/input-trouble.js";
import { placeOf } from "../../io/place-of.js";
import { inTurn } from "../../io/undo.js";
import { openCsv } from "../../register/csv-table.js";
import { fileKind, tellIgnored } from "../../register/file-kind.js";
import type { Checked } from "../../register/items.js";
import type { TableFlags } from "../../register/request.js";
import { tellTitles } from "../../register/tell-titles.js";
import { openWorkbook } from "../../register/workbook-tables.js";
import type { StatsRequest } from "./request.js";
import { statsWords } from "./words.js";

/** Takes the records of a file one by one. */
export type Take = (record: unknown) => void;

/**
 * Reads the records of a file: rows of a register, or records of any kind.
 *
 * @param tellFaulty - called for each row with cells that are not read
 * @returns whether all of it could be read; why not was told
 */
export function readFile(
  console: Console,
  request: Pick<StatsRequest, "today" | keyof TableFlags>,
  context: RegisterContext,
  file: string,
  take: Take,
  tellFaulty: () => void,
): Promise<boolean> {
  return orTrouble(console, file, () => {
    const kind = fileKind(file);
    tellIgnored(console, { ...request, file }, kind);
    if (kind === "records") {
      return takeRecords(console, file, take);
    }
    return readTables(console, request, context, file, { take, tellFaulty }, kind === "csv" ? openCsv : openWorkbook);
  });
}

/** Reads the summaries of a JSON file; whether all of it could be read. */
export function readSummaries(console: Console, file: string, take: Take): Promise<boolean> {
  return orTrouble(console, file, () => takeRecords(console, file, take));
}

/** Says why a file cannot be read. */
async function orTrouble({ language, warn }: Console, file: string, read: () => Promise<boolean>): Promise<boolean> {
  try {
    return await read();
  } catch (error) {
    const trouble = inputTrouble(language, file, error);
    if (trouble === undefined) {
      throw error;
    }
    warn(trouble);
    return false;
  }
}

/** What takes the rows of a table, and is told of those with cells that are not read. */
interface Taking {
  readonly take: Take;
  readonly tellFaulty: () => void;
}

function takeItem({ entry, given, issues }: Checked, { take, tellFaulty }: Taking): void {
  // What a record lacks beyond that is no matter of counting.
  if (entry !== undefined && issues.some(({ code }) => code.startsWith("register."))) {
    tellFaulty();
  }
  if (entry !== undefined || given !== undefined) {
    take(entry === undefined ? given : inForceOf(entry, issues));
  }
}

/** A row as it is counted: of what may have been revoked nothing is in force. */
function inForceOf(entry: RegisterEntry, issues: Checked["issues"]): object {
  const isRevoked = issues.some(({ code }) => code === "register.revoked");
  return isRevoked ? { ...entry, stars: undefined, recognitions: [] } : entry;
}

async function readTables(
  console: Console,
  { sheet, today }: Pick<StatsRequest, "sheet" | "today">,
  context: RegisterContext,
  file: string,
  taking: Taking,
  open: typeof openCsv,
): Promise<boolean> {
  const t = statsWords[console.language];
  const asked = { file, today, layout: "auto", ...(sheet !== undefined && { sheet }) } as const;
  const tables = await open(console, asked, context);
  if (typeof tables === "string") {
    console.warn(t.cannotRead(file, tables));
    return false;
  }
  for await (const items of tables.batches) {
    for (const item of items) {
      tellTitles(console, file, item);
      takeItem(item, taking);
    }
  }
  // A file of which no cell was understood is no list without products.
  if (tables.summaries.every(({ survey }) => survey?.tables.length === 0)) {
    console.warn(t.cannotRead(file, message({ code: "register.no-headings", path: [], params: {} }, console.language)));
    return false;
  }
  return true;
}

async function takeRecords(console: Console, file: string, take: Take): Promise<boolean> {
  const { language, warn } = console;
  const t = statsWords[language];
  const input = await readInput(openInput(file, console), isNamedLines(file));
  switch (input.form) {
    case "empty":
      warn(t.cannotRead(file, t.empty));
      return false;
    case "broken":
      warn(placeOf(language, file, input.broken));
      return false;
    case "document":
      return takeAll(console, file, inTurn<Item>([{ value: input.value }]), take);
    case "list":
      return takeAll(console, file, inTurn<Item>(input.values.map((value) => ({ value }))), take);
    case "lines":
      return takeAll(console, file, itemsOf(input.batches), take);
  }
}

async function takeAll(
  { language, warn }: Console,
  file: string,
  items: AsyncIterable<Item>,
  take: Take,
): Promise<boolean> {
  let isWhole = true;
  for await (const item of items) {
    if ("broken" in item) {
      warn(placeOf(language, file, item.broken));
      isWhole = false;
    } else {
      take(item.value);
    }
  }
  return isWhole;
}
