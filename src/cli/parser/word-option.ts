import { InvalidArgumentError, Option } from "commander";
import { wordsIn } from "../../exchange/register/fold.js";
import { isNear } from "../lookup/nearest.js";

/** The words an option takes, each with what else people say for it, in Vietnamese, too. */
export type OptionWords = Readonly<Record<string, readonly string[]>>;

/** An option that takes one of some words: as it is, or what else people say for it, accents and capitals or not. */
export function wordOption(flags: string, about: string, words: OptionWords): Option {
  return new Option(flags, about).choices(Object.keys(words)).argParser((text) => wordMeant(text, words));
}

function wordMeant(text: string, words: OptionWords): string {
  const said = wordsIn(text);
  const known = Object.entries(words).map(([word, others]) => ({ word, said: [word, ...others].map(wordsIn) }));
  const meant = known.find((one) => one.word === text || (said !== "" && one.said.includes(said)));
  if (meant === undefined) {
    const near = known.find((one) => one.said.some((other) => isNear(said, other)))?.word;
    const suggestion = near === undefined ? "" : `\n(Did you mean ${near}?)`;
    throw new InvalidArgumentError(`Allowed choices are ${Object.keys(words).join(", ")}.${suggestion}`);
  }
  return meant.word;
}
