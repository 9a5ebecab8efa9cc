import { signal } from "@preact/signals";
import type { Label, Language } from "ocop";
import type { Answering, Asked, Asking, Calendar, LabelsOnDay, Opened, Register, Written } from "../late/register.ts";

/** What was read of a file, or why it was not. */
export type RegisterState =
  | { readonly at: "none" }
  | { readonly at: "reading"; readonly file: string }
  | {
      readonly at: "refused";
      readonly file: string;
      readonly sentences: readonly Label[];
      readonly before: Register | null;
    }
  | { readonly at: "open"; readonly register: Register };

/** The register that is open: it stays in this tab, and is gone with it. */
export const register = signal<RegisterState>({ at: "none" });

/** The province of a register whose rows name none; empty where it is not told. */
export const province = signal("");

/** Larger files are not looked at, in bytes. */
const MOST_BYTES = 50_000_000;

const tooLarge: Label = { vi: "Tệp lớn hơn 50 MB", en: "The file is larger than 50 MB" };
const unreadable: Label = { vi: "Không mở được tệp này", en: "The file cannot be opened" };

let worker: Worker | undefined;
let last = 0;
const waiting = new Map<number, (answer: unknown) => void>();

/** Asks the worker; it is started when it is first asked. */
function ask<K extends keyof Asking>(kind: K, given: Asking[K]): Promise<Answering[K]> {
  if (worker === undefined) {
    worker = new Worker(new URL("../late/register-worker.ts", import.meta.url), { type: "module" });
    worker.onmessage = ({ data }: MessageEvent<{ readonly id: number; readonly answer: unknown }>) => {
      waiting.get(data.id)?.(data.answer);
      waiting.delete(data.id);
    };
  }
  last += 1;
  const asked: Asked<K> = { id: last, kind, given };
  const answer = new Promise<Answering[K]>((resolve) => {
    waiting.set(asked.id, resolve as (answer: unknown) => void);
  });
  worker.postMessage(asked);
  return answer;
}

/** Opens a register. Where it cannot be read the one that was open stays. */
export async function openRegister(file: { readonly name: string; readonly size: number } & Pick<Blob, "arrayBuffer">) {
  const before = openNow();
  register.value = { at: "reading", file: file.name };
  const opened = await bytesOf(file).then(
    (bytes): Promise<Opened> | Opened =>
      bytes === undefined
        ? { ok: false, sentences: [tooLarge] }
        : ask("open", { name: file.name, bytes, province: province.peek() }),
    (): Opened => ({ ok: false, sentences: [unreadable] }),
  );
  register.value = opened.ok
    ? { at: "open", register: opened.register }
    : { at: "refused", file: file.name, sentences: opened.sentences, before };
}

async function bytesOf(file: Pick<Blob, "size" | "arrayBuffer">): Promise<ArrayBuffer | undefined> {
  return file.size > MOST_BYTES ? undefined : file.arrayBuffer();
}

/** The register that is open, also behind a file that was refused. */
export function openNow(): Register | null {
  const now = register.value;
  return now.at === "open" ? now.register : now.at === "refused" ? now.before : null;
}

/** Checks the open register once more, with another province. */
export async function changeProvince(code: string): Promise<void> {
  province.value = code;
  const checked = await ask("check", { province: code });
  if (checked !== null) {
    register.value = { at: "open", register: checked };
  }
}

/** The valid records as a CSV file. */
export function cleanedCsv(language: Language): Promise<string> {
  return ask("cleaned", { language });
}

/** The same as a workbook. */
export function cleanedBook(language: Language, title: string): Promise<Uint8Array<ArrayBuffer>> {
  return ask("cleanedBook", { language, title });
}

/** The register as a workbook with what was found; `summary` stands above the list of findings. */
export function checkedBook(language: Language, summary: readonly string[]): Promise<Written> {
  return ask("checkedBook", { language, summary });
}

/** What falls due from one day to another. */
export function calendarOf(from: string, to: string): Promise<Calendar> {
  return ask("calendar", { from, to });
}

/** The same as an iCalendar file. */
export function icsOf(from: string, to: string, language: Language): Promise<string> {
  return ask("ics", { from, to, language });
}

/** Which labels are valid on a day. */
export function labelsOn(day: string): Promise<LabelsOnDay> {
  return ask("labels", { on: day });
}
