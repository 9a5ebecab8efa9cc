/** The worker that reads registers: it keeps the one that is open, and answers what the page asks about it. */

import { today } from "../state/today.ts";
import { type Answering, type Asked, type Asking, type Kept, openFile, readRegisters } from "./register.ts";
import { calendarIn, checkedBookIn, cleanedBookIn, cleanedIn, icsIn, labelsIn } from "./register-answers.ts";

let kept: Kept = { name: "", book: null, tables: [], rows: [], checked: [] };

const answers: { readonly [K in keyof Asking]: (given: Asking[K]) => Answering[K] | Promise<Answering[K]> } = {
  open: async ({ name, bytes, province }) => {
    const opened = await openFile(name, new Uint8Array(bytes));
    if (!opened.ok) {
      return opened;
    }
    const read = readRegisters({ name, ...opened }, province, today());
    kept = read.kept;
    return { ok: true, register: read.register };
  },
  check: ({ province }) => {
    if (kept.tables.length === 0) {
      return null;
    }
    const read = readRegisters(kept, province, today());
    kept = read.kept;
    return read.register;
  },
  cleaned: ({ language }) => cleanedIn(kept, language),
  cleanedBook: ({ language, title }) => cleanedBookIn(kept, language, title),
  checkedBook: ({ language, summary }) => checkedBookIn(kept, language, summary),
  calendar: ({ from, to }) => calendarIn(kept, from, to),
  ics: ({ from, to, language }) => icsIn(kept, from, to, today(), language),
  labels: ({ on }) => labelsIn(kept, on),
};

addEventListener("message", async ({ data }: MessageEvent<Asked>) => {
  const { id, kind, given } = data;
  const answer = await (answers[kind] as (given: unknown) => unknown)(given);
  postMessage({ id, answer });
});
