import { createScanner } from "jsonc-parser";

/**
 * Where an object of a JSON text has a key for the second time; undefined where none has.
 *
 * Of two answers to one criterion JSON takes the last in silence; which of them was meant nobody can know.
 *
 * @param text - JSON without comments
 * @param value - what it is read as
 */
export function doubledKey(
  text: string,
  value: unknown,
): { readonly key: string; readonly offset: number } | undefined {
  // Most texts have as many keys as their value: nothing more is to be found in them.
  return coloned(text) > keysOf(value) ? findDoubled(text) : undefined;
}

/** How often a quote ends before a colon: after every key, and hardly anywhere else. */
function coloned(text: string): number {
  return text.match(/"\s*:/g)?.length ?? 0;
}

/** How many keys all objects of a value have, however deep they are nested. */
function keysOf(value: unknown): number {
  let count = 0;
  const left = [value];
  while (left.length > 0) {
    const next = left.pop();
    if (!isNested(next)) {
      continue;
    }
    const values: readonly unknown[] = Array.isArray(next) ? next : Object.values(next);
    count += Array.isArray(next) ? 0 : values.length;
    for (const nested of values) {
      if (isNested(nested)) {
        left.push(nested);
      }
    }
  }
  return count;
}

function isNested(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Goes from word to word and not from part to part: however deep a part is nested, what stands behind it is looked at. */
function findDoubled(text: string): { readonly key: string; readonly offset: number } | undefined {
  const scanner = createScanner(text, true);
  const open: Set<string>[] = [];
  let last = { key: "", offset: 0 };
  for (let offset = 0; offset < text.length; ) {
    scanner.scan();
    offset = scanner.getTokenOffset();
    switch (text[offset]) {
      case "{":
        open.push(new Set());
        break;
      case "}":
        open.pop();
        break;
      case '"':
        last = { key: scanner.getTokenValue(), offset };
        break;
      case ":": {
        // A key of the innermost object: nothing else stands before a colon.
        const keys = open.at(-1);
        if (keys?.has(last.key)) {
          return last;
        }
        keys?.add(last.key);
      }
    }
  }
  return undefined;
}
