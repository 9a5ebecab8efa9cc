import type { Console } from "./console.js";

/** What `printable` does not show: in JSON it is escaped, so that it parses back to the same value. */
const UNPRINTABLE =
  /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\udb40[\udc00-\udc7f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A value as JSON that steers no terminal, and is one line unless it is indented. */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(UNPRINTABLE, escaped);
}

function escaped(characters: string): string {
  return Array.from({ length: characters.length }, (_, index) => {
    const code = characters.charCodeAt(index).toString(16).padStart(4, "0");
    return `\\u${code}`;
  }).join("");
}

const STEP = "  ";

/** A list as indented JSON, piece by piece: however long it is, only one item of it is held as text. */
export async function* jsonList(
  items: AsyncIterable<unknown> | Iterable<unknown>,
  margin = "",
): AsyncGenerator<string> {
  let isFirst = true;
  for await (const item of items) {
    yield `${isFirst ? "[" : ","}\n${margin}${STEP}${indented(item, margin + STEP)}`;
    isFirst = false;
  }
  yield isFirst ? "[]" : `\n${margin}]`;
}

/** An object as indented JSON, piece by piece; a field that is a list gives its items one by one. */
export async function* jsonObject(fields: Readonly<Record<string, unknown>>): AsyncGenerator<string> {
  let isFirst = true;
  for (const [name, value] of Object.entries(fields)) {
    yield `${isFirst ? "{" : ","}\n${STEP}${jsonText(name)}: `;
    isFirst = false;
    if (typeof value === "object" && value !== null && Symbol.iterator in value) {
      yield* jsonList(value as Iterable<unknown>, STEP);
    } else {
      yield indented(value, STEP);
    }
  }
  yield isFirst ? "{}" : "\n}";
}

/** An item of a list, in which JSON has null for what it cannot hold. */
function indented(value: unknown, margin: string): string {
  return jsonText(value ?? null, STEP.length).replaceAll("\n", `\n${margin}`);
}

/** Prints what is made piece by piece, and ends its line. */
export async function printPieces({ write, print }: Console, pieces: AsyncIterable<string>): Promise<void> {
  for await (const piece of pieces) {
    await write(piece);
  }
  await print("");
}
