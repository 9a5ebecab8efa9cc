import { signal } from "@preact/signals";

const known = signal<ReadonlyMap<string, string>>(new Map());
const asked = new Set<string>();

/** The SHA-256 of a text in hexadecimal digits; undefined until it is computed, and where the browser cannot. */
export function hashOf(text: string): string | undefined {
  const found = known.value.get(text);
  if (found === undefined && !asked.has(text)) {
    asked.add(text);
    digest(text).then((hash) => {
      known.value = new Map([...known.value, [text, hash]]);
    });
  }
  return found;
}

/** The SHA-256 of a text in hexadecimal digits. */
export async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A hash as people compare it: `3F2A 91C0`. */
export function shortHash(hash: string): string {
  return `${hash.slice(0, 4)} ${hash.slice(4, 8)}`.toUpperCase();
}
