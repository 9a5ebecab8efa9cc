/** What breaks a line, steers a terminal, turns the direction of reading, is not seen at all, or is half a character. */
export const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_C}\u{e0000}-\u{e007f}]/gu;

/** Whether a text holds nothing that may not be shown, nor the sign that stands for what got lost on the way. */
export function isPrintable(text: string): boolean {
  return printable(text) === text && !text.includes("\ufffd");
}

/** A text as it may be shown on a line of a terminal, log or page: what may not is shown as `�`. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, "\ufffd");
}
