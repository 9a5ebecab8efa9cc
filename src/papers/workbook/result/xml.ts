/** Longer than any cell can be. */
const MOST_CHARACTERS = 32_767;

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text for XML; what XML cannot hold is left out. */
export function escaped(text: string): string {
  return text
    .slice(0, MOST_CHARACTERS)
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>"]/g, (character) => escapes[character] ?? "");
}

/** A cell that holds text, and never a formula, whatever the text begins with. */
export function textCell(reference: string, text: string, style?: number): string {
  return `<c r="${reference}"${styleOf(style)} t="inlineStr"><is>${textOf(text)}</is></c>`;
}

/** A cell that holds a number. */
export function numberCell(reference: string, value: number, style?: number): string {
  return `<c r="${reference}"${styleOf(style)}><v>${value}</v></c>`;
}

/** A text element whose spaces count. What looks like a character by its number, such as `_x0041_`, stays what it is. */
export function textOf(text: string): string {
  return `<t xml:space="preserve">${escaped(text.replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_"))}</t>`;
}

function styleOf(style: number | undefined): string {
  return style === undefined ? "" : ` s="${style}"`;
}
