import { createScanner } from "jsonc-parser";

/** A text of JSON with blanks where comments are: all else stands where it stood, so that a place in one is one in the other. */
export function withoutComments(text: string): string {
  const scanner = createScanner(text, false);
  let kept = 0;
  let blanked = "";
  for (let end = 0; end < text.length; ) {
    scanner.scan();
    const start = scanner.getTokenOffset();
    end = start + scanner.getTokenLength();
    if (["//", "/*"].includes(text.slice(start, start + 2))) {
      blanked += text.slice(kept, start) + text.slice(start, end).replace(/[^\r\n]/g, " ");
      kept = end;
    }
  }
  return blanked + text.slice(kept);
}
