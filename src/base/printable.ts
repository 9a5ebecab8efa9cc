/** What breaks a line, steers a terminal, turns the direction of reading, is not seen at all, or is half a character. */
export const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_C}\u{e0000}-\u{e007f}]/gu;

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
