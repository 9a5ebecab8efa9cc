import { fieldsOf, itemsOf } from "../../../base/fields.js";
import { printable } from "../../../base/printable.js";
import { formatAnswers } from "../../../exchange/answer-string/answer-string.js";
import { message } from "../../../messages/index.js";
import { openLibrary } from "../../decisions.js";
import { type Console, status } from "../../io/console.js";
import { mark } from "../../io/text.js";
import { codeLines, codesSvg, type DrawnNamedCode, type NamedCode } from "./code-pictures.js";
import { readValues } from "./read.js";
import type { PaperRequest } from "./request.js";
import { needEnding, needed } from "./trouble.js";
import { paperTexts } from "./words.js";
import { writeBytes } from "./write.js";

/** More members than any council has. */
const MOST_MEMBERS = 1000;

/** Prints the texts of the sheets' QR codes, on a terminal the codes themselves, too; or writes them as a picture or as texts. */
export async function writeCodes(console: Console, request: PaperRequest): Promise<number> {
  const t = paperTexts[console.language];
  const { output } = request;
  needEnding(console, output, ".svg", ".txt");
  const file = needed(request.file, t.needsFile);
  const { codes, troubles } = await codesOf(console, await readValues(console, file));
  for (const trouble of troubles) {
    console.warn(`${mark(console, "wrong")} ${file}: ${trouble}`);
  }
  if (output !== undefined) {
    const isPicture = /\.svg$/i.test(output);
    await writeBytes(console, request, output, isPicture ? codesSvg(await drawn(codes)) : textsOf(codes));
    await console.tell(t.writtenCodes(output, codes.length));
  } else if (console.stdout.isTTY === true) {
    for (const { name, text, code } of await drawn(codes)) {
      await console.print([printable(name), ...codeLines(code), text, ""].join("\n"));
    }
  } else {
    await console.write(textsOf(codes));
  }
  return troubles.length > 0 ? status.issues : status.rated;
}

function textsOf(codes: readonly NamedCode[]): string {
  return codes.map(({ text }) => `${text}\n`).join("");
}

async function drawn(codes: readonly NamedCode[]): Promise<readonly DrawnNamedCode[]> {
  const { drawCode } = await import("../../../papers/heavy/draw-code.js");
  return codes.map((one) => ({ ...one, code: drawCode(one.text) }));
}

/** The codes there are, and why there are no others. */
interface Codes {
  readonly codes: readonly NamedCode[];
  readonly troubles: readonly string[];
}

/** A code for every sheet: that of an evaluation, or those of a council's members. */
async function codesOf({ language }: Console, values: readonly unknown[]): Promise<Codes> {
  const library = openLibrary();
  const codes: NamedCode[] = [];
  const troubles: string[] = [];
  for (const [place, value] of values.entries()) {
    await library.prepare(value);
    const set = library.setOf(value);
    for (const { name, answers } of sheetsOf(value, place)) {
      const written = set && formatAnswers(set, answers as object, { isScanned: true });
      if (written?.ok) {
        codes.push({ name, text: written.value });
      } else {
        const why = written?.issues.map((issue) => message(issue, language)) ?? [paperTexts[language].noSet];
        troubles.push(...why.map((sentence) => `${name}: ${sentence}`));
      }
    }
  }
  return { codes, troubles };
}

/** The sheets of an evaluation, each with whose it is. */
function sheetsOf(value: unknown, place: number): readonly { readonly name: string; readonly answers: unknown }[] {
  const { id, answers = {}, members, product } = fieldsOf(value) ?? {};
  const named = String(fieldsOf(product)?.["name"] ?? product ?? id ?? place + 1);
  return members === undefined
    ? [{ name: named, answers }]
    : (itemsOf(members, MOST_MEMBERS) ?? []).map((member, index) => {
        const { id: who = index + 1, answers: own = {} } = fieldsOf(member) ?? {};
        return { name: `${named}, ${String(who)}`, answers: own };
      });
}
