import type { OptionWords } from "../../parser/word-meant.js";

/** The forms for phones and portals, and what is filled in there, each with what else people call it. */
export const phoneWords = {
  xlsform: ["kobo", "odk", "kobotoolbox"],
  surveyjs: [],
  submissions: ["phiếu đã điền", "kết quả trên điện thoại"],
} as const satisfies OptionWords;

/** One of them. */
export type PhoneWord = keyof typeof phoneWords;

/** Whether a word is one of them. */
export function isPhoneWord(word: string): word is PhoneWord {
  return Object.hasOwn(phoneWords, word);
}
