/**
 * What breaks a line, steers a terminal, turns the direction of reading, is not seen at all, or is half a character: `Cc`,
 * `Zl`, `Zp`, `Bidi_C`, tags and `Cs` of Unicode. What is left is spelt out, since a pattern with such names takes as long to load
 * as all else that stands in its file.
 */
export const UNPRINTABLE =
  /[^ -~\u00a0-\u061b\u061d-\u200d\u2010-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\u{dffff}\u{e0080}-\u{10ffff}]/gu;

/** Whether a text holds nothing that may not be shown, nor the sign that stands for what got lost on the way. */
export function isPrintable(text: string): boolean {
  return printable(text) === text && !text.includes("\ufffd");
}

/** Latin letters with all their marks, digits and signs: most texts hold nothing else, and this is seen in a quarter of the time. */
const PLAIN = /^[ -~\u00a0-\u02ff\u1e00-\u1eff–—‘’“”]*$/;

/** A text as it may be shown on a line of a terminal, log or page: what may not is shown as `�`. */
export function printable(text: string): string {
  return PLAIN.test(text) ? text : text.replace(UNPRINTABLE, "\ufffd");
}
