import { isRecord } from "../../base/fields.js";
import { once } from "../../base/once.js";
import { cut } from "../../base/preview.js";
import { printable } from "../../base/printable.js";
import { requireArgument } from "../../base/require-argument.js";
import { citeArticle } from "../../language/article.js";
import { dayInVietnamese as ngay } from "../../language/day.js";
import type { Label } from "../../language/label.js";
import { type Language, requireLanguage } from "../../language/language.js";
import { say } from "../../language/say.js";
import { type Sentence, type Sentences, wordsOf } from "../../language/words.js";
import { certificateNoteSentences } from "../certificate/note-sentences.js";
import type { RuleSource } from "../certificate/rule-source.js";
import type { AgendaItem, AgendaKind, AgendaParams } from "./item.js";

/** What a calendar of an agenda is called. */
export const agendaCalendarName: Label = { vi: "Lịch giấy chứng nhận OCOP", en: "OCOP certificates" };

/** What falls due, in a few words. */
export const agendaKindLabels: Readonly<Record<AgendaKind, Label>> = {
  "window-opens": { vi: "Bắt đầu thời gian nộp hồ sơ đánh giá, phân hạng lại", en: "Re-evaluation may be filed" },
  "window-closes": { vi: "Hạn cuối nộp hồ sơ đánh giá, phân hạng lại", en: "Last day to file the re-evaluation" },
  "notice-due": {
    vi: "Hạn thông báo cho chủ thể về việc giấy chứng nhận sắp hết hạn",
    en: "Last day to notify the producer of the end",
  },
  expires: { vi: "Giấy chứng nhận hết thời hạn", en: "Certificate ends" },
  "extension-ends": { vi: "Hết thời gian kéo dài hiệu lực", en: "Extension ends" },
};

/** A sentence for every kind of what falls due. */
export const agendaSentences: Sentences<AgendaParams> = {
  "window-opens": {
    vi: ({ closes, expires }) =>
      `Chủ thể nộp hồ sơ đánh giá, phân hạng lại từ hôm nay đến hết ngày ${ngay(closes)}; giấy chứng nhận hết hạn ngày ${ngay(expires)}`,
    en: ({ closes, expires }) =>
      `The re-evaluation can be filed from today up to and including ${closes}; the certificate ends on ${expires}`,
  },
  "window-closes": {
    vi: ({ expires }) =>
      `Hôm nay là ngày cuối nộp hồ sơ đánh giá, phân hạng lại; giấy chứng nhận hết hạn ngày ${ngay(expires)}`,
    en: ({ expires }) => `Today is the last day to file the re-evaluation; the certificate ends on ${expires}`,
  },
  "notice-due": {
    vi: ({ expires }) =>
      `Chậm nhất hôm nay, cơ quan cấp giấy chứng nhận phải thông báo cho chủ thể về việc giấy chứng nhận hết hạn ngày ${ngay(expires)}`,
    en: ({ expires }) => `The authority must notify the producer by today: the certificate ends on ${expires}`,
  },
  expires: {
    vi: ({ extendedTo }) =>
      extendedTo === null
        ? "Hôm nay là ngày cuối giấy chứng nhận còn hiệu lực"
        : `Hôm nay hết thời hạn; giấy chứng nhận tiếp tục có hiệu lực đến khi có kết quả xử lý, chậm nhất ngày ${ngay(extendedTo)}`,
    en: ({ extendedTo }) =>
      extendedTo === null
        ? "Today is the last day on which the certificate is valid"
        : `The term ends today; the certificate stays in force until the authority's result, at the latest ${extendedTo}`,
  },
  "extension-ends": {
    vi: ({ expires }) => `Hôm nay là ngày cuối kéo dài hiệu lực; giấy chứng nhận đã hết thời hạn ngày ${ngay(expires)}`,
    en: ({ expires }) => `Today is the last day of the extension; the term ended on ${expires}`,
  },
};

/**
 * An item of an agenda as a calendar shows it.
 *
 * @param item - the item
 * @param language - `"vi"` or `"en"`
 * @param name - what the certificate is called; null where that is not known
 * @returns a heading, and a sentence with the source
 * @throws TypeError when `item` is none, RangeError for an unknown language
 */
export function agendaItemText(
  item: AgendaItem,
  language: Language,
  name: string | null,
): { readonly summary: string; readonly description: string } {
  requireItem("agendaItemText", item);
  requireLanguage("agendaItemText", language);
  return { summary: summaryOf(item, language, name), description: descriptionOf(item, language) };
}

/** What falls due, for which certificate. */
export function summaryOf({ kind, stars }: AgendaItem, language: Language, name: string | null): string {
  const heading = agendaKindLabels[kind][language];
  const named = typeof name === "string" ? `${heading}: ${oneLine(name)}` : heading;
  return stars === null ? named : `${named} (${stars} ${language === "vi" ? "sao" : "stars"})`;
}

/** What is to be done, and by which rule: the same for all certificates of a day. */
export function descriptionOf(item: AgendaItem, language: Language): string {
  const { kind, params } = item;
  const sentence = (agendaSentences[kind] as Sentence<AgendaItem["params"]>)[language](params, wordsOf(language));
  const source = agendaSource(item, language);
  const notes = item.notes.map((note) => `. ${say(noteSentences(), note, language)}`).join("");
  return `${sentence} (${source})${notes}`;
}

const noteSentences = once(certificateNoteSentences);

/** Refuses what is no item of an agenda: a programmer's mistake. */
export function requireItem(caller: string, item: AgendaItem): void {
  const is = isRecord(item) && Object.hasOwn(agendaKindLabels, item.kind) && isRecord(item.params);
  requireArgument(is, caller, "expected an item of an agenda");
}

/** Longer than any name; the rest is left out. */
const MOST_CHARACTERS = 1000;

/** A name as it stands in a line: its own line breaks and tabs are blanks. */
function oneLine(name: string): string {
  return printable(cut(name, MOST_CHARACTERS).replace(/\p{Cc}+/gu, " "));
}

const secondHand: Label = { vi: ", theo nguồn gián tiếp", en: ", second-hand" };

const notKnown: Label = { vi: "chưa rõ quy định lúc đó", en: "the rule of that time is not known" };

/** Where the rule of an item stands, and whether it is known at second hand only, or not at all. */
export function agendaSource(source: RuleSource, language: Language): string {
  requireArgument(isRecord(source), "agendaSource", "expected the source of a rule");
  requireLanguage("agendaSource", language);
  const { instrument, article, verified } = source;
  return instrument === null
    ? notKnown[language]
    : `${citeArticle(instrument, article, language)}${verified ? "" : secondHand[language]}`;
}
