import { stripComments } from "jsonc-parser";
import type { Finding, Label } from "ocop";
import { decision2026, rateEvaluation } from "ocop";
import { decision2019 } from "ocop/decisions/2019";
import { decision2023 } from "ocop/decisions/2023";
import { formatAnswers, parseAnswers, readCsvTable } from "ocop/exchange";
import { message } from "ocop/messages";
import { readWorkbook } from "ocop/papers";
import type { Answers } from "../state/sheet.ts";

/** A sheet out of a file. */
export interface FoundSheet {
  /** What it is called, for a choice among several. */
  readonly name: string;
  /** The answer string; of a council that of the blank form. */
  readonly text: string;
  readonly members: readonly { readonly name: string; readonly answers: Answers }[];
  readonly grounds: readonly string[];
  readonly product: string;
  readonly producer: string;
}

export type FoundInFile =
  | { readonly kind: "register" }
  | { readonly kind: "sheets"; readonly sheets: readonly FoundSheet[]; readonly sentences: readonly Label[] };

const decisions = [decision2026, decision2023, decision2019];

const MOST_BYTES = 50_000_000;

/** More evaluations than anybody chooses from. */
const MOST_SHEETS = 200;

const sentencesOf = {
  tooLarge: { vi: "Tệp lớn hơn 50 MB", en: "The file is larger than 50 MB" },
  unreadable: { vi: "Không mở được tệp này", en: "The file cannot be opened" },
  empty: { vi: "Tệp không có nội dung", en: "The file is empty" },
  notJson: (line: number): Label => ({
    vi: `Dòng ${line}: không phải JSON hợp lệ; tệp có thể bị cắt`,
    en: `Line ${line}: not valid JSON; the file may be cut off`,
  }),
  noSheet: {
    vi: "Tệp JSON này không phải phiếu đánh giá: cần decision, set và answers (hoặc members)",
    en: "This JSON is no score sheet: it needs decision, set and answers (or members)",
  },
  tooMany: {
    vi: `Chỉ hiện ${MOST_SHEETS} phiếu đầu tiên của tệp`,
    en: `Only the first ${MOST_SHEETS} sheets of the file are shown`,
  },
} as const;

/** The score sheets of a file: a workbook, JSON of the command, with help beside or a sheet a line, or answer strings. */
export async function sheetsIn(file: File): Promise<FoundInFile> {
  if (file.size > MOST_BYTES) {
    return none(sentencesOf.tooLarge);
  }
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined,
  );
  if (bytes === undefined || bytes.length === 0) {
    return none(bytes === undefined ? sentencesOf.unreadable : sentencesOf.empty);
  }
  const isBook = (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);
  return isBook ? inWorkbook(bytes) : inText(bytes, /\.(?:json|ndjson|jsonl|jsonc)$/i.test(file.name));
}

function none(...sentences: readonly Label[]): FoundInFile {
  return { kind: "sheets", sheets: [], sentences };
}

function inBoth(finding: Finding, before = ""): Label {
  const at = before === "" ? "" : `${before}: `;
  return { vi: at + message(finding, "vi"), en: at + message(finding, "en") };
}

async function inWorkbook(bytes: Uint8Array): Promise<FoundInFile> {
  const { evaluations, issues } = await readWorkbook(bytes, decisions);
  // A workbook without a score sheet may still be a register.
  const isOther = issues.every(({ code }) => code === "workbook.no-score-sheet" || code === "workbook.set-unclear");
  if (evaluations.length === 0 && isOther) {
    return { kind: "register" };
  }
  const sentences = issues.map((issue) => inBoth(issue, issue.path.join(", ")));
  return evaluations
    .map(({ evaluation, product, producer }) => toSheet(evaluation, product, producer))
    .reduce(together, {
      kind: "sheets",
      sheets: [],
      sentences,
    });
}

type Sheets = Extract<FoundInFile, { readonly kind: "sheets" }>;

function together(one: Sheets, other: Sheets): Sheets {
  return {
    kind: "sheets",
    sheets: [...one.sheets, ...other.sheets],
    sentences: [...one.sentences, ...other.sentences],
  };
}

function inText(bytes: Uint8Array, isNamedJson: boolean): FoundInFile {
  const read = decoded(bytes);
  if (typeof read !== "string") {
    return none(read);
  }
  const text = read.trim();
  if (text === "") {
    return none(sentencesOf.empty);
  }
  if (/^(?:\S*#)?OCOP:/.test(text)) {
    return text.split(/\s+/).map(inString).reduce(together);
  }
  return isNamedJson || /^(?:[[{]|\/[/*])/.test(text) ? inJson(text) : { kind: "register" };
}

/** The text of a file, or why it is none. */
function decoded(bytes: Uint8Array): string | Label {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // The reader of tables says in which line it stops being a text.
    const read = readCsvTable(bytes);
    return read.ok ? sentencesOf.unreadable : inBoth(read.issues[0] as Finding);
  }
}

function inString(given: string): Sheets {
  const text = plain(given);
  const read = parseAnswers(text, decisions);
  return read.ok
    ? toSheet(read.value)
    : { kind: "sheets", sheets: [], sentences: read.issues.map((issue) => inBoth(issue)) };
}

/** The answer string in a link: what stands behind its hash, without the view. */
function plain(line: string): string {
  const [text = ""] = line.replace(/^.*#/, "").split("~");
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function inJson(text: string): FoundInFile {
  const values = valuesIn(text);
  if (!Array.isArray(values)) {
    return none(values as Label);
  }
  const found = values
    .slice(0, MOST_SHEETS)
    .map((value) => toSheet(value))
    .reduce(together, {
      kind: "sheets",
      sheets: [],
      sentences: values.length > MOST_SHEETS ? [sentencesOf.tooMany] : [],
    });
  return values.length === 0 ? none(sentencesOf.noSheet) : found;
}

/** The values of a JSON text, with comments or without: the one, those of a list, or one a line; or why there are none. */
function valuesIn(text: string): readonly unknown[] | Label {
  const whole = parsed(text) ?? parsed(stripComments(text, " "));
  if (whole !== undefined) {
    return Array.isArray(whole.value) ? whole.value : [whole.value];
  }
  const lines = text.split(/\r?\n/).map((line, index) => ({ line, number: index + 1 }));
  const filled = lines.filter(({ line }) => line.trim() !== "");
  const values = filled.map(({ line, number }) => ({ read: parsed(line), number }));
  const isByLine = values[0]?.read !== undefined;
  const broken = values.find(({ read }) => read === undefined);
  return broken === undefined
    ? values.map(({ read }) => read?.value)
    : sentencesOf.notJson(isByLine ? broken.number : lineOfError(text));
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** The line in which a text stops being JSON, as far as the engine tells; else its last. */
function lineOfError(text: string): number {
  try {
    JSON.parse(stripComments(text, " "));
    return 1;
  } catch (error) {
    const [, at] = /position (\d+)/.exec(String(error)) ?? [];
    return text.slice(0, at === undefined ? text.length : Number(at)).split("\n").length;
  }
}

/** An evaluation as a sheet that can be opened, or what is wrong with it. */
function toSheet(value: unknown, product = "", producer = ""): Sheets {
  const evaluation = withoutBlanks(value);
  const { answers, members, decision, set, id, rejections } = fieldsOf(evaluation);
  if (answers === undefined && members === undefined) {
    return { kind: "sheets", sheets: [], sentences: [sentencesOf.noSheet] };
  }
  const name = product || (typeof id === "string" ? id : "");
  // What is open is not wrong: a sheet may be filled in on this page.
  const issues = rateEvaluation(evaluation, decisions).issues.filter(({ code }) => code !== "answer.missing");
  const form = decisions.find(({ code }) => code === decision)?.find(set);
  if (issues.length > 0 || form === undefined) {
    return { kind: "sheets", sheets: [], sentences: issues.map((issue) => inBoth(issue, name)) };
  }
  const sheets = Array.isArray(members) ? members.map(fieldsOf) : [];
  const text = formatAnswers(form, (sheets.length > 0 ? {} : answers) as never);
  return {
    kind: "sheets",
    sentences: [],
    sheets: [
      {
        name: name || `${form.decision}/${form.set}`,
        text: text.ok ? text.value : "",
        members: sheets.map((one) => ({
          name: typeof one["id"] === "string" ? one["id"] : "",
          answers: one["answers"] as Answers,
        })),
        grounds: Array.isArray(rejections) ? rejections.filter((one) => typeof one === "string") : [],
        product,
        producer,
      },
    ],
  };
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** A sheet to fill in, as the command makes it, has null for what nobody has answered. */
function withoutBlanks(value: unknown): unknown {
  const fields = fieldsOf(value);
  const filled = (one: unknown) => {
    const { answers } = fieldsOf(one);
    return answers === undefined || answers === null || typeof answers !== "object" || Array.isArray(answers)
      ? one
      : {
          ...fieldsOf(one),
          answers: Object.fromEntries(Object.entries(answers).filter(([, given]) => given !== null)),
        };
  };
  const members = fields["members"];
  return filled(Array.isArray(members) ? { ...fields, members: members.map(filled) } : value);
}
