import { fold } from "./fold.js";

/** Longer than any mark that repeats the cell above. */
const MOST_CHARACTERS = 24;

const MARKS =
  /^(?:-* ?(?:nt|n\/t|"|''|”|“|″|〃|\/\/|,,) ?-*|nhu (?:tren|dong tren|o tren|hang tren|tren nt)|ditto|idem)\.?$/;

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
  return MARKS.test(fold(text)) || SHORT_MARK.test(text);
}
