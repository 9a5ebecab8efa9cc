/**
 * A text in lines that are not wider than a width, broken where words end; a word that is wider stands alone.
 *
 * @param text - one line of text whose characters each take one column
 * @param width - the most columns
 * @param first - what stands before the first line
 * @param others - what stands before the others
 */
export function wrap(text: string, width: number, first = "", others = first): string[] {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(" ")) {
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = others;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}
