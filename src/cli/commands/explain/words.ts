import type { Language } from "../../../language/language.js";

/** What `explain` says besides the package's messages and what `rate` says. */
export const explainWords = {
  vi: { about: "giải thích vì sao sản phẩm đạt hạng sao đó và còn thiếu gì" },
  en: { about: "explain why a product gets its stars and what is missing" },
} as const satisfies Record<Language, unknown>;
