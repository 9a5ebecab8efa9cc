import { printable } from "../../base/printable.js";
import type { Console } from "../io/console.js";
import { suggestionText } from "./finding-text.js";
import type { Checked } from "./items.js";
import { registerWords } from "./words.js";

/** Says what a title says of all products of a table, and with which option it is taken: nothing does so by itself. */
export function tellTitles(
  { language, warn }: Console,
  file: string,
  { sheet, place, suggestions = [] }: Checked,
): void {
  const t = registerWords[language];
  const where = [file, ...(sheet === undefined ? [] : [t.sheetCalled(printable(sheet))]), `${t.row} ${place}`].join(
    ", ",
  );
  for (const suggestion of suggestions) {
    if (suggestion.why === "title") {
      warn(`${where}: ${suggestionText(language, suggestion)}`);
    }
  }
}
