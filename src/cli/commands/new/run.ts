import { MOST_SHEETS, workbookOf } from "../../../papers/workbook/workbook-of.js";
import { openLibrary } from "../../decisions.js";
import { type Console, status } from "../../io/console.js";
import type { Style } from "../../io/look.js";
import { writeText } from "../../io/write-text.js";
import { type OpenSet, openSet } from "../../lookup/open-set.js";
import { sheetText } from "./sheet-text.js";
import { newWords } from "./words.js";

/** What `new` is asked to do. */
export interface NewRequest {
  readonly decision: string;
  readonly set: string;
  /** How many members a council has; without it the sheet is of one assessor. */
  readonly members?: number;
  /** The file to write, a workbook where it is named `.xlsx`; without it the sheet is printed. */
  readonly output?: string;
}

/** How wide the lines of a file are. */
const FILE_WIDTH = 100;

/** A sheet as a file has it: it is read elsewhere, whatever the terminal's width. */
export function fileText(style: Style, open: OpenSet, members: number | undefined, file: string): string {
  return sheetText({ ...style, width: FILE_WIDTH }, open, { members, file });
}

/** Makes a sheet to fill in, which `rate` reads back. */
export async function makeSheet(console: Console, request: NewRequest): Promise<number> {
  const { decision, set: key, members, output } = request;
  const open = await openSet(console, openLibrary(), key, decision);
  if (open === undefined) {
    return status.unreadable;
  }
  if (output === undefined) {
    await console.write(sheetText(console, open, { members, file: output }));
    return status.rated;
  }
  const t = newWords[console.language];
  const isBook = /\.xlsx$/i.test(output);
  if (isBook && (members ?? 1) > MOST_SHEETS) {
    console.warn(t.tooManySheets(MOST_SHEETS));
    return status.unreadable;
  }
  const content = isBook
    ? await workbookOf(open.set, { lang: console.language, members: members ?? 1 })
    : fileText(console, open, members, output);
  // A sheet that somebody has filled in is not lost: the file must be new.
  const trouble = await writeText(console, output, content, true);
  if (trouble !== undefined) {
    console.warn(trouble);
    return status.unreadable;
  }
  const criteria = open.set.criteria.length * (members ?? 1);
  await console.tell(isBook ? t.writtenBook(output, members ?? 1) : t.written(output, criteria));
  return status.rated;
}
