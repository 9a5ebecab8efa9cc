import type { Language } from "../domain/problem.ts";

/** What a language range of `accept-language` asks for, with its weight; one that has none weighs 1 (RFC 9110, 12.5.4). */
function rangeOf(range: string): { readonly language: string; readonly weight: number } {
  const [tag = "", ...parameters] = range.split(";").map((part) => part.trim().toLowerCase());
  const weight = parameters.find((each) => each.startsWith("q="))?.slice(2);
  return { language: tag.split("-")[0] ?? "", weight: weight === undefined ? 1 : Number(weight) || 0 };
}

/** The one of both languages that a header prefers; of two that weigh the same the one named first. */
function preferredIn(header: string): string | undefined {
  const ranges = header.split(",").map(rangeOf);
  const refused = ranges.filter(({ weight }) => weight === 0).map(({ language }) => language);
  return ranges
    .filter(({ weight }) => weight > 0)
    .map(({ language, weight }) => ({
      weight,
      language: language === "*" && !refused.includes("vi") ? "vi" : language,
    }))
    .filter(({ language }) => language === "vi" || language === "en")
    .sort((one, other) => other.weight - one.weight)[0]?.language;
}

/**
 * The language a request asks for: of its address, of the switch on the pages, or of `accept-language`; else Vietnamese. Pages are
 * Vietnamese first, whatever the browser prefers.
 */
export function languageOf(request: Request): Language {
  const asked = new URL(request.url).searchParams.get("lang");
  const chosen = /(?:^|;\s*)lang=(vi|en)/.exec(request.headers.get("cookie") ?? "")?.[1];
  const isApi = new URL(request.url).pathname.startsWith("/api/");
  const header = isApi ? (request.headers.get("accept-language") ?? "") : "";
  const found = [asked, chosen, preferredIn(header)].find((each) => each === "vi" || each === "en");
  return found === "en" ? "en" : "vi";
}
