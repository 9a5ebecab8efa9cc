import type { Signal } from "@preact/signals";
import type { Label, Language } from "ocop";
import type { Answer } from "ocop/exchange";
import { wordsIn } from "../words.ts";
import { language } from "./language.ts";
import { answer, rejections } from "./sheet.ts";

/** What a form stands in: the page, or an element of some site, of which there may be several. */
export interface Around {
  readonly language: Signal<Language>;
  /** The grounds for a rejection or a stop that are reported. */
  readonly rejections: Signal<readonly string[]>;
  /** Answers a criterion, or takes its answer back. */
  readonly answer: (criterion: string, given: Answer | undefined) => void;
}

/** The page. */
export const page: Around = { language, rejections, answer };

/** How the form speaks: the words and names in the language of what it stands in. */
export function speech({ language: { value } }: Around) {
  return { spoken: value, t: wordsIn(value), told: (label: Label) => label[value] };
}
