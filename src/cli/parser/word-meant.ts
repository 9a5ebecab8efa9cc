import { wordsIn } from "../../exchange/register/fold.js";

/** The words an option takes, each with what else people say for it, in Vietnamese, too. */
export type OptionWords = Readonly<Record<string, readonly string[]>>;

/** The word that a text means; undefined where it means none. */
export function wordMeant<W extends string>(
  text: string,
  words: Readonly<Record<W, readonly string[]>>,
): W | undefined {
  const said = wordsIn(text);
  return namesOf(words).find(([, names]) => said !== "" && names.includes(said))?.[0];
}

/** Each word with what is said for it, as it is compared. */
function namesOf<W extends string>(words: Readonly<Record<W, readonly string[]>>): (readonly [W, readonly string[]])[] {
  return (Object.keys(words) as W[]).map((word) => [word, [word, ...words[word]].map(wordsIn)]);
}
