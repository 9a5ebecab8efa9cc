/**
 * The form of a web address that may be shown as a link: `http` or `https`, a name of a host, and nothing that misleads.
 *
 * There is no user information before the host (`http://bank.vn@evil.com`), no backslash, which browsers read as a slash,
 * and no quotation mark or angle bracket, which would end an attribute of a page.
 */
export const WEB_ADDRESS = /^https?:\/\/[^\s\\/?#@:<>"'`^{|}]+(?::\d{1,5})?(?:[/?#][^\s\\<>"'`^{|}]*)?$/i;

const LONGEST = 2000;

/** Whether a text is a web address that may be shown as a link. */
export function isWebAddress(text: unknown): text is string {
  return typeof text === "string" && text.length <= LONGEST && WEB_ADDRESS.test(text) && URL.canParse(text);
}
