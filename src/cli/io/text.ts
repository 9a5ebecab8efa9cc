import type { Stars } from "../../decisions/rules.js";
import type { Style } from "./console.js";

/** Stars as symbols: `★★★☆☆`. */
export function starSymbols(stars: Stars): string {
  return "★".repeat(stars) + "☆".repeat(5 - stars);
}

/** A heading. */
export function heading({ colours }: Style, text: string): string {
  return colours.bold(text);
}

/** A bulleted list under a heading, or nothing where it is empty. */
export function section(style: Style, title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [heading(style, title), ...items.map((item) => `  - ${item}`)];
}
