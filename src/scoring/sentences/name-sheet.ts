import type { Language } from "../../language/language.js";

/**
 * A sentence that also says whose sheet of a council it is about, counted from 1: a finding's path begins with the place of
 * the member's sheet.
 */
export function nameSheet(sentence: string, path: unknown, language: Language): string {
  const [list, index] = Array.isArray(path) && path.length > 2 ? path : [];
  return list === "members" && typeof index === "number"
    ? `${language === "vi" ? "Phiếu" : "Sheet"} ${index + 1}: ${sentence}`
    : sentence;
}
