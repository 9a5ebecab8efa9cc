import type { CriteriaSet } from "../../decisions/criteria-set.js";
import type { BookSheet } from "./book.js";
import { across } from "./formulas.js";
import { answerRowsOf, type BookLanguage, type Choice, choiceText, ticks } from "./layout.js";

/** The hidden sheet with the texts of all drop-down lists, and where each list is on it. */
export interface LevelLists {
  readonly sheet: BookSheet;
  readonly sourceOf: (choices: readonly Choice[]) => string;
}

/** The drop-down lists of a set, those with the same texts once. */
export function levelLists(set: CriteriaSet, name: string, language: BookLanguage): LevelLists {
  const sources = new Map<string, string>();
  const rows: { readonly key: string; readonly text: string }[] = [];
  const textsOf = (choices: readonly Choice[]) => choices.map((choice) => choiceText(choice, language));
  const lists = [...set.criteria.flatMap((criterion) => answerRowsOf(criterion)), { key: "@ground", choices: ticks }];
  for (const { key, choices } of lists) {
    const texts = textsOf(choices);
    const all = texts.join("\n");
    if (!sources.has(all)) {
      sources.set(all, across(name, `$B$${rows.length + 1}:$B$${rows.length + texts.length}`));
      rows.push(...texts.map((text) => ({ key, text })));
    }
  }
  return {
    sheet: {
      name,
      isHidden: true,
      rows: rows.map(({ key, text }) => [{ value: key }, { value: text }]),
      widths: [10, 80],
      isLocked: true,
    },
    sourceOf: (choices) => sources.get(textsOf(choices).join("\n")) as string,
  };
}
