import { sourceText } from "../../language/article.js";
import { dayInVietnamese } from "../../language/day.js";
import type { Sentences } from "../../language/words.js";
import { tierNames } from "../authority/names.js";
import type { RankNoteParams } from "./note.js";

/** A sentence for everything that is to be known of a recognition besides its term. */
export function rankNoteSentences(): Sentences<RankNoteParams> {
  return {
    "rank.other-authority": {
      vi: ({ stars, date, tier, recognises, article }) =>
        `Quyết định công nhận ${stars} sao ngày ${dayInVietnamese(date)} ghi cơ quan ${nameOf(tier, "vi")}; theo ${sourceText(article, "vi")}, ${
          recognises === null
            ? "ngày đó không cấp nào công nhận hạng này"
            : `hạng này do ${nameOf(recognises, "vi")} công nhận`
        }: cần kiểm tra lại quyết định`,
      en: ({ stars, date, tier, recognises, article }) =>
        `The decision of ${date} that recognises ${stars} stars is given as one of the ${nameOf(tier, "en")}; by ${sourceText(article, "en")} ${
          recognises === null
            ? "no tier recognised these stars that day"
            : `the ${nameOf(recognises, "en")} recognises these stars`
        }: look at the decision again`,
    },
    "rank.unknown-authority": {
      vi: ({ name, date }) =>
        `Không xác định được “${name}” là cơ quan cấp nào có thẩm quyền công nhận tại ngày ${dayInVietnamese(date)}: cần kiểm tra lại quyết định`,
      en: ({ name, date }) =>
        `Which tier “${name}” was of that had authority to recognise on ${date} is not known: look at the decision again`,
    },
  };
}

function nameOf(tier: string, language: "vi" | "en"): string {
  const names: Readonly<Record<string, (typeof tierNames)["province"]>> = tierNames;
  return (Object.hasOwn(names, tier) ? names[tier]?.[language] : undefined)?.toLowerCase() ?? tier;
}
