import { readFile } from "node:fs/promises";
import type { Console } from "../../io/console.js";
import { isNamedLines, itemsOf, openInput, parseCommented, readInput } from "../../io/input.js";
import { placeOf } from "../../io/place-of.js";
import { isNamedWorkbook } from "../../io/table-kind.js";
import { readScoreFiles } from "../../score-files.js";
import { Trouble, toTrouble } from "./trouble.js";
import { paperTexts } from "./words.js";

/** The evaluations of a filled-in workbook, each with the product it is of. */
async function readSheets(console: Console, file: string): Promise<readonly unknown[]> {
  const read = await readScoreFiles(console, [file]);
  if ("trouble" in read) {
    throw new Trouble(read.trouble);
  }
  return read.evaluations.map((evaluation, place) => {
    const { product, producer } = read.products[place] ?? {};
    return product === undefined
      ? evaluation
      : { ...evaluation, product: { name: product, ...(producer !== undefined && { producer }) } };
  });
}

/** The evaluations or applications of a file. */
export async function readValues(console: Console, file: string): Promise<readonly unknown[]> {
  const { language } = console;
  try {
    if (isNamedWorkbook(file)) {
      return await readSheets(console, file);
    }
    const input = await readInput(openInput(file, console), isNamedLines(file));
    switch (input.form) {
      case "empty":
        throw new Trouble(paperTexts[language].cannotRead(file, paperTexts[language].empty));
      case "broken":
        throw new Trouble(placeOf(language, file, input.broken));
      case "document":
        return [input.value];
      case "list":
        return input.values;
      case "lines": {
        const values: unknown[] = [];
        for await (const item of itemsOf(input.batches)) {
          if ("broken" in item) {
            throw new Trouble(placeOf(language, file, item.broken));
          }
          values.push(item.value);
        }
        return values;
      }
    }
  } catch (error) {
    throw toTrouble(console, file, error);
  }
}

/** A file of JSON, with comments or without. */
export async function readJson(console: Console, file: string): Promise<unknown> {
  const item = parseCommented(new TextDecoder().decode(await readBytes(console, file)));
  if ("broken" in item) {
    throw new Trouble(placeOf(console.language, file, item.broken));
  }
  return item.value;
}

/** A file as it is. */
export async function readBytes(console: Console, file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw toTrouble(console, file, error);
  }
}
