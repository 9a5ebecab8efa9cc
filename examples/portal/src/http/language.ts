import type { Language } from "../domain/problem.ts";

/**
 * The language a request asks for: of its address, of the switch on the pages, or of `accept-language`; else Vietnamese. Pages are
 * Vietnamese first, whatever the browser prefers.
 */
export function languageOf(request: Request): Language {
  const asked = new URL(request.url).searchParams.get("lang");
  const chosen = /(?:^|;\s*)lang=(vi|en)/.exec(request.headers.get("cookie") ?? "")?.[1];
  const isApi = new URL(request.url).pathname.startsWith("/api/");
  const header = isApi ? (request.headers.get("accept-language") ?? "") : "";
  const preferred = /(?:^|,)\s*(vi|en)\b/i.exec(header)?.[1]?.toLowerCase();
  const found = [asked, chosen, preferred].find((each) => each === "vi" || each === "en");
  return found === "en" ? "en" : "vi";
}
