import type { PaperKind } from "../../../papers/word/paper.js";
import { templateOf } from "../../../papers/word/template-of.js";
import { type Console, status } from "../../io/console.js";
import { wordMeant } from "../../parser/word-meant.js";
import { writeCodes } from "./codes.js";
import { councilFile } from "./council-file.js";
import { tellFields } from "./fields.js";
import { isPaper, paperNames } from "./kinds.js";
import { makePaper } from "./make.js";
import { phoneForm, submittedLines } from "./phone.js";
import { isPhoneWord, type PhoneWord } from "./phone-words.js";
import { readBytes } from "./read.js";
import type { PaperRequest } from "./request.js";
import { needEnding, needed, Trouble } from "./trouble.js";
import { paperTexts } from "./words.js";
import { writeBytes } from "./write.js";

/** Makes a paper, or shows what it is made of. */
export async function writePaper(console: Console, request: PaperRequest): Promise<number> {
  const { paper } = request;
  try {
    if (isPaper(paper)) {
      return await makePaper(console, request, paper);
    }
    if (isPhoneWord(paper)) {
      return await writePhonePaper(console, request, paper);
    }
    if (paper === "qr") {
      return await writeCodes(console, request);
    }
    if (paper === "council") {
      return await writeBytes(console, { isNew: true }, request.output, councilFile(console.language));
    }
    const kind = kindNamed(console, request.file);
    return paper === "fields" ? await tellFields(console, kind) : await writeTemplate(console, request, kind);
  } catch (error) {
    if (!(error instanceof Trouble)) {
      throw error;
    }
    console.warn(error.message);
    return status.unreadable;
  }
}

/** How the files are called that are written of what is filled in on phones. */
const phoneEndings: Readonly<Record<PhoneWord, readonly string[]>> = {
  xlsform: [".xlsx"],
  surveyjs: [".json"],
  submissions: [".ndjson", ".jsonl"],
};

/** A form for phones of a set, or the evaluations that were filled in there. */
async function writePhonePaper(console: Console, request: PaperRequest, paper: PhoneWord): Promise<number> {
  const { file, output } = request;
  const t = paperTexts[console.language];
  needEnding(console, output, ...phoneEndings[paper]);
  if (paper === "submissions") {
    const from = needed(file, t.needsSubmissions);
    const lines = await submittedLines(console, from, new TextDecoder().decode(await readBytes(console, from)));
    const written = await writeBytes(console, request, output, lines.text);
    if (output !== undefined) {
      await console.tell(t.writtenEvaluations(output, lines.evaluations));
    }
    return written === status.rated ? lines.status : written;
  }
  const to = paper === "xlsform" ? needed(output, t.needsOutput) : output;
  const form = await phoneForm(console, paper, needed(file, t.needsSet));
  if (form === undefined) {
    return status.unreadable;
  }
  const written = await writeBytes(console, {}, to, form);
  if (to !== undefined) {
    await console.tell(t.writtenForm(to));
  }
  return written;
}

async function writeTemplate(console: Console, { output }: PaperRequest, kind: PaperKind): Promise<number> {
  const t = paperTexts[console.language];
  const to = needed(output, t.needsOutput);
  await writeBytes(console, { isNew: true }, to, await templateOf(kind, { lang: console.language }));
  await console.tell(t.writtenTemplate(to));
  return status.rated;
}

function kindNamed({ language }: Console, name: string | undefined): PaperKind {
  const kind = name === undefined ? undefined : wordMeant(name, paperNames);
  if (kind === undefined) {
    throw new Trouble(paperTexts[language].needsPaper(Object.keys(paperNames).join(", ")));
  }
  return kind;
}
