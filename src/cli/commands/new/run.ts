import { type Console, status } from "../../io/console.js";
import { openOutput, outputTrouble } from "../../io/output.js";
import { openSet } from "../../open-set.js";
import { sheetText } from "./sheet-text.js";
import { newWords } from "./words.js";

/** What `new` is asked to do. */
export interface NewRequest {
  readonly decision: string;
  readonly set: string;
  /** How many members a council has; without it the sheet is of one assessor. */
  readonly members?: number;
  /** The file to write; without it the sheet is printed. */
  readonly output?: string;
}

/** How wide the lines of a file are. */
const FILE_WIDTH = 100;

/** Makes a sheet to fill in, which `rate` reads back. */
export async function makeSheet(console: Console, request: NewRequest): Promise<number> {
  const { decision, set: key, members, output } = request;
  const open = await openSet(console, decision, key);
  if (open === undefined) {
    return status.unreadable;
  }
  // A file is read elsewhere, whatever the terminal's width.
  const style = output === undefined ? console : { ...console, width: FILE_WIDTH };
  const text = sheetText(style, open, { members, file: output });
  if (output === undefined) {
    await console.write(text);
    return status.rated;
  }
  const trouble = await write(console, output, text);
  if (trouble !== undefined) {
    console.warn(trouble);
    return status.unreadable;
  }
  await console.print(newWords[console.language].written(output, open.set.criteria.length * (members ?? 1)));
  return status.rated;
}

/** Writes a file that was not there before: a sheet that somebody has filled in is not lost. */
async function write(console: Console, file: string, text: string): Promise<string | undefined> {
  try {
    const output = await openOutput(file, { ...console.inUse("-"), isNew: true });
    try {
      await output.write(text);
      await output.finish();
    } finally {
      await output.abandon();
    }
    return undefined;
  } catch (error) {
    const trouble = outputTrouble(console.language, error);
    if (trouble === undefined) {
      throw error;
    }
    return trouble;
  }
}
