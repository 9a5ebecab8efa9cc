import { UNPRINTABLE } from "../../base/printable.js";

/**
 * Markup as text for a `<script type="application/ld+json">` element.
 *
 * `<`, `>`, `&`, U+2028 and U+2029 are written as `\uXXXX`, and lone surrogates too: no name can end the element or open
 * a comment in it, and the text parses back to the same data.
 *
 * @param data - what `productJsonLd` or `organizationJsonLd` gives, a list of them, or other plain JSON
 * @returns the text to put between the tags as it stands, without further escaping
 * @throws TypeError when `data` is no object that JSON can hold
 * @example
 * jsonLdScript({ name: "</script>" }); // '{"name":"\\u003c/script\\u003e"}'
 * @see RFC 8259, section 7, for escapes; the HTML standard, "Restrictions on contents of script elements"
 */
export function jsonLdScript(data: object): string {
  const json = typeof data === "object" && data !== null ? stringify(data) : undefined;
  if (json === undefined) {
    throw new TypeError("[ocop] jsonLdScript: an object that JSON can hold is needed");
  }
  return json.replace(/[<>&]/g, escapeUnits).replace(UNPRINTABLE, escapeUnits);
}

/** Undefined where JSON cannot hold the object: a cycle, or a whole number of arbitrary size. */
function stringify(data: object): string | undefined {
  try {
    return JSON.stringify(data);
  } catch {
    return undefined;
  }
}

/** A sign as JSON can write any: by its units of UTF-16. */
function escapeUnits(sign: string): string {
  return sign
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}
