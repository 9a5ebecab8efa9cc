/**
 * A text as it may be shown on a line of a terminal, log or page: what breaks the line, steers a terminal or turns the
 * direction of reading becomes `�`.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_C}]/gu, "\ufffd");
}
