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
  return json.replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Undefined where JSON cannot hold the object: a cycle, or a whole number of arbitrary size. */
function stringify(data: object): string | undefined {
  try {
    return JSON.stringify(data);
  } catch {
    return undefined;
  }
}
