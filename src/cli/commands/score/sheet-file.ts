import { createReadStream, readFileSync, statSync } from "node:fs";
import { fieldsOf, itemsOf } from "../../../base/fields.js";
import { setCode } from "../../../decisions/find.js";
import { MOST_MEMBERS } from "../../../scoring/limits.js";
import { withoutBlanks } from "../../blank-answers.js";
import type { Library } from "../../decisions.js";
import type { Console } from "../../io/console.js";
import { isFileError } from "../../io/file-error.js";
import { parseCommented, readInput } from "../../io/input.js";
import { inputTrouble } from "../../io/input-trouble.js";
import { placeOf } from "../../io/place-of.js";
import { writeText } from "../../io/write-text.js";
import type { OpenSet } from "../../lookup/open-set.js";
import { fileText } from "../new/run.js";
import { nameOf } from "./page.js";
import type { Answers } from "./scoring.js";
import { scoreWords } from "./words.js";

/** The sheets of a file as it is on the disk. */
export interface SheetFile {
  readonly text: string;
  readonly sheets: readonly Answers[];
  /** Of a council the members' names, in the order of their sheets. */
  readonly names: readonly string[] | undefined;
  readonly rejections: unknown;
}

/** The file that is asked for: as it is there, or written with all criteria open; says what is in the way. */
export async function openSheetFile(
  console: Console,
  library: Library,
  open: OpenSet,
  file: string,
  members: number | undefined,
): Promise<SheetFile | string> {
  try {
    const found = statSync(file, { throwIfNoEntry: false });
    if (found === undefined) {
      const trouble = await writeText(console, file, fileText(console, open, members, file), true);
      if (trouble !== undefined) {
        return trouble;
      }
    } else if (!found.isFile()) {
      return noSheetText(console, open, file);
    }
    return await readSheetFile(console, library, open, file, members);
  } catch (error) {
    const trouble = inputTrouble(console.language, file, error);
    if (trouble === undefined) {
      throw error;
    }
    return trouble;
  }
}

async function readSheetFile(
  console: Console,
  library: Library,
  open: OpenSet,
  file: string,
  members: number | undefined,
): Promise<SheetFile | string> {
  const { language } = console;
  const t = scoreWords[language];
  const input = await readInput(createReadStream(file), false);
  if (input.form === "broken") {
    return placeOf(language, file, input.broken);
  }
  const evaluation = input.form === "document" ? input.value : undefined;
  await library.prepare(evaluation);
  const named = library.setOf(evaluation);
  const fields = fieldsOf(evaluation);
  const council = itemsOf(fields?.["members"], MOST_MEMBERS);
  const sheets = sheetsIn(evaluation);
  const isOfSet = named !== undefined && setCode(named) === setCode(open.set);
  // What has both members and answers of its own is two sheets in one.
  const isBoth = council !== undefined && fields?.["answers"] !== undefined;
  if (!isOfSet || isBoth || sheets.length === 0 || sheets.length < (council?.length ?? 1)) {
    return noSheetText(console, open, file);
  }
  if (members !== undefined && members !== council?.length) {
    return council === undefined ? t.notACouncil(file) : t.notSoMany(file, council.length);
  }
  return {
    text: readText(file),
    sheets,
    names: council?.map((member, index) => nameOf(fieldsOf(member)?.["id"], index + 1, console)),
    rejections: fields?.["rejections"],
  };
}

/** The answers of an evaluation as far as they are given: of each member's sheet, or of the one there is. */
export function sheetsIn(evaluation: unknown): readonly Answers[] {
  const fields = fieldsOf(withoutBlanks(evaluation));
  const sheets = itemsOf(fields?.["members"], MOST_MEMBERS) ?? [fields];
  return sheets.map((sheet) => fieldsOf(fieldsOf(sheet)?.["answers"])).filter((answers) => answers !== undefined);
}

function noSheetText({ language }: Console, { set }: OpenSet, file: string): string {
  return scoreWords[language].notTheSheet(file, `${set.name[language]} (${setCode(set)})`);
}

function readText(file: string): string {
  return readFileSync(file, "utf8").replace(/^\ufeff/, "");
}

/** What a text that was read as a sheet holds. */
export function evaluationIn(text: string): unknown {
  const item = parseCommented(text);
  return "value" in item ? item.value : undefined;
}

/** Keeps a file as a text becomes another, one after the other. */
export interface Keeper {
  /** The text the file is to have; once it cannot be written, nothing is any more. */
  readonly keep: (text: string) => void;
  /** Waits until the file has what it is to have; says what was in the way. */
  readonly settled: () => Promise<string | undefined>;
}

/**
 * Keeps a file that has a text. A file that somebody else has changed meanwhile is left as it is.
 *
 * @param fail - is called as soon as something is in the way
 */
export function keepFile(console: Console, file: string, text: string, fail: () => void): Keeper {
  let written = text;
  let wanted = text;
  let trouble: string | undefined;
  let work = Promise.resolve();
  const write = async () => {
    if (trouble !== undefined || wanted === written) {
      return;
    }
    const next = wanted;
    const isOurs = isStill(file, written);
    trouble = isOurs
      ? await writeText(console, file, next, false)
      : scoreWords[console.language].changedElsewhere(file);
    if (trouble === undefined) {
      written = next;
    } else {
      fail();
    }
  };
  return {
    keep: (next) => {
      wanted = next;
      work = work.then(write);
    },
    settled: async () => {
      await work;
      return trouble;
    },
  };
}

function isStill(file: string, text: string): boolean {
  try {
    return readText(file) === text;
  } catch (error) {
    if (isFileError(error)) {
      return false;
    }
    throw error;
  }
}
