import { InvalidArgumentError, Option } from "commander";
import { isNear } from "../../base/nearest.js";
import { wordsIn } from "../../exchange/register/fold.js";
import { type OptionWords, wordMeant } from "./word-meant.js";

/** An option that takes one of some words: as it is, or what else people say for it, accents and capitals or not. */
export function wordOption(flags: string, about: string, words: OptionWords): Option {
  return new Option(flags, about).choices(Object.keys(words)).argParser(wordParser(words));
}

/** Reads one of some words; of what is nearly one, it is suggested. */
export function wordParser<W extends string>(words: Readonly<Record<W, readonly string[]>>): (text: string) => W {
  return (text) => {
    const meant = wordMeant(text, words);
    if (meant === undefined) {
      const near = wordNear(text, words);
      const suggestion = near === undefined ? "" : `\n(Did you mean ${near}?)`;
      throw new InvalidArgumentError(`Allowed choices are ${Object.keys(words).join(", ")}.${suggestion}`);
    }
    return meant;
  };
}

/** The word that is nearly written so, in the language that it is nearly written in. */
function wordNear(text: string, words: OptionWords): string | undefined {
  const isSaid = (name: string) => isNear(wordsIn(text), wordsIn(name));
  const [word, names] = Object.entries(words).find(([one, others]) => [one, ...others].some(isSaid)) ?? [];
  return word === undefined || isSaid(word) ? word : names?.[0];
}
