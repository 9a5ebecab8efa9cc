import type { CriteriaSet } from "../../decisions/criteria-set.js";
import { scoringMessage } from "../../scoring/messages.js";
import { notesOnSet } from "../../scoring/notes-on-set.js";
import type { BookLanguage } from "./layout.js";
import { below, inLine, words } from "./words.js";

/** What has to be known of the result: the marks, the reading it rests on, what is to be known of the set, whose layout it is. */
export function notesOf(set: CriteriaSet, language: BookLanguage): readonly string[] {
  const { floors, rules } = set;
  const fewest = {
    vi: `${words.reading.vi} ${rules.belowFloors} sao.`,
    en: `${words.reading.en} ${rules.belowFloors}.`,
  };
  return [
    ...(floors.length > 0 ? [inLine(words.legend, language), below(fewest, language)] : []),
    ...notesOnSet(set).map((note) =>
      below({ vi: `${scoringMessage(note, "vi", set)}.`, en: `${scoringMessage(note, "en", set)}.` }, language),
    ),
    ...(set.unverified ? [below({ vi: `${set.unverified.vi}.`, en: `${set.unverified.en}.` }, language)] : []),
    below(words.preliminary, language),
    below(words.ours, language),
  ];
}
