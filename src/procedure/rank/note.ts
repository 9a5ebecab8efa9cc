import type { Given, RemarkOf } from "../../base/finding.js";

/** What is to be known of a recognition besides its term, by stable code. */
export interface RankNoteParams {
  /** On its day another tier recognised products of these stars; `recognises` is null where none did. */
  "rank.other-authority": {
    stars: number;
    date: string;
    tier: string;
    recognises: string | null;
    article: string;
  };
  /** Who recognised is named, and no tier that had authority on the day is known by the name; a commune has none. */
  "rank.unknown-authority": { name: Given; date: string };
}

/** A note on a recognition. */
export type RankNote = RemarkOf<RankNoteParams>;
