import type { Language } from "../../../language/language.js";
import { message } from "../../../messages/index.js";
import type { NoteCode } from "../../../scoring/note.js";
import type { Rated } from "../rate/rater.js";
import { summaryWords } from "./words.js";

/** What a sum of ratings rests on as each of them does: the decision's day, its sources, and how its floors are read. */
const codes: readonly NoteCode[] = [
  "decision.not-in-force-yet",
  "minimums.not-held",
  "set.unverified",
  "floors.demotion-assumed",
];

/** A note with its sentence, and of how many evaluations it is. */
export interface SummaryNote {
  readonly code: NoteCode;
  readonly params: object;
  readonly message: string;
  readonly times: number;
}

/** Keeps the notes of ratings, each sentence once. */
export function keepNotes(language: Language): { add(rated: Rated): void; all(): readonly SummaryNote[] } {
  const kept = new Map<string, SummaryNote>();
  return {
    add({ rating, set }) {
      for (const note of rating.notes.filter(({ code }) => codes.includes(code))) {
        const { code } = note;
        // From how many stars to how many it was is each rating's own.
        const isDemotion = code === "floors.demotion-assumed";
        const sentence = isDemotion ? summaryWords[language].demotion : message(note, language, set);
        const params = isDemotion ? {} : note.params;
        kept.set(sentence, { code, params, message: sentence, times: (kept.get(sentence)?.times ?? 0) + 1 });
      }
    },
    all: () => [...kept.values()].sort((one, other) => codes.indexOf(one.code) - codes.indexOf(other.code)),
  };
}
