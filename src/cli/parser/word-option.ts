import { InvalidArgumentError, Option } from "commander";
import { isNear } from "../../base/nearest.js";
import { wordsIn } from "../../exchange/register/fold.js";

/** The words an option takes, each with what else people say for it, in Vietnamese, too. */
export type OptionWords = Readonly<Record<string, readonly string[]>>;

/** An option that takes one of some words: as it is, or what else people say for it, accents and capitals or not. */
export function wordOption(flags: string, about: string, words: OptionWords): Option {
  return new Option(flags, about).choices(Object.keys(words)).argParser((text) => {
    const meant = wordMeant(text, words);
    if (meant === undefined) {
      const near = wordNear(text, words);
      const suggestion = near === undefined ? "" : `\n(Did you mean ${near}?)`;
      throw new InvalidArgumentError(`Allowed choices are ${Object.keys(words).join(", ")}.${suggestion}`);
    }
    return meant;
  });
}

/** The word that a text means; undefined where it means none. */
export function wordMeant<W extends string>(
  text: string,
  words: Readonly<Record<W, readonly string[]>>,
): W | undefined {
  const said = wordsIn(text);
  return namesOf(words).find(([, names]) => said !== "" && names.includes(said))?.[0];
}

function wordNear(text: string, words: OptionWords): string | undefined {
  return namesOf(words).find(([, names]) => names.some((name) => isNear(wordsIn(text), name)))?.[0];
}

/** Each word with what is said for it, as it is compared. */
function namesOf<W extends string>(words: Readonly<Record<W, readonly string[]>>): (readonly [W, readonly string[]])[] {
  return (Object.keys(words) as W[]).map((word) => [word, [word, ...words[word]].map(wordsIn)]);
}
