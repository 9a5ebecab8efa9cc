import type { Stars } from "../../decisions/rules.js";
import { words } from "../words.js";
import type { Style } from "./look.js";

/** Stars as symbols, `★★★☆☆`; in words where text is to be plain. */
export function starSymbols({ isPlain, language }: Style, stars: Stars): string {
  return isPlain ? words[language].starCount(stars) : "★".repeat(stars) + "☆".repeat(5 - stars);
}

/** Stars as symbols with their number, `★★★☆☆ 3`; in words where text is to be plain. */
export function starText(style: Style, stars: Stars): string {
  return style.isPlain ? starSymbols(style, stars) : `${starSymbols(style, stars)} ${stars}`;
}

/** A heading. */
export function heading({ colours }: Style, text: string): string {
  return colours.bold(text);
}

/** A bulleted list under a heading, or nothing where it is empty. */
export function section(style: Style, title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [heading(style, title), ...items.map((item) => `  - ${item}`)];
}

/** What stands before a line: something is wrong, right, deserves a look, or is suggested; in words where text is to be plain. */
export function mark(
  { isPlain, language, colours }: Style,
  kind: "wrong" | "right" | "doubtful" | "suggested",
): string {
  const said = words[language].marks[kind];
  const paint = { wrong: colours.red, right: colours.green, doubtful: colours.yellow, suggested: colours.dim }[kind];
  return isPlain ? said : paint({ wrong: "✗", right: "✓", doubtful: "!", suggested: "?" }[kind]);
}
