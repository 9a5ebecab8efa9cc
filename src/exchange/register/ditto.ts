import { fold } from "./fold.js";

/** Longer than any mark that repeats the cell above. */
const MOST_CHARACTERS = 24;

/** What a mark begins with, folded: most texts are known not to be one by their first character. */
const FIRST = "-–—(nid/,„\"'”“″〃";

const MARKS =
  /^(?:[-–—(]* ?(?:nt|n\/t|"|''|”|“|„|″|〃|\/\/|,,) ?[-–—)]*|nhu (?:tren|dong tren|o tren|hang tren|tren nt)|ditto|idem)\.?$/;

/** Without its accents, "đỏ" would be one. */
const SHORT_MARK = /^do\.?$/i;

/**
 * Whether a cell repeats the one above it: `-nt-`, `"`, `như trên`, `//`.
 *
 * @example
 * isDitto("-nt-"); // true
 */
export function isDitto(cell: unknown): cell is string {
  const text = typeof cell === "string" && cell.length <= MOST_CHARACTERS ? cell.trim() : "";
  if (text === "" || !FIRST.includes(fold(text.charAt(0)))) {
    return false;
  }
  return MARKS.test(fold(text)) || SHORT_MARK.test(text);
}
