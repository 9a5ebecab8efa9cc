import type { BelowCentre } from "../../decisions/rules.js";
import { articleText } from "../../language/article.js";
import type { Label } from "../../language/label.js";
import type { Language } from "../../language/language.js";
import type { Sentences } from "../../language/words.js";
import type { ReasonParams } from "../explain-rating.js";
import { authorityName, councilName, groundEffects } from "./names.js";

/** A sentence for every reason. */
export function reasonSentences(): Sentences<ReasonParams> {
  return {
    "rating.none": {
      vi: ({ missing, faults }) =>
        `Chưa phân hạng được: ${[
          ...(missing > 0 ? [`phiếu đánh giá chưa chấm đủ, còn thiếu ${missing} kết quả`] : []),
          ...(faults > 0 ? [`có ${faults} lỗi`] : []),
        ].join("; ")}`,
      en: ({ missing, faults }) =>
        `No rank yet: ${[
          ...(missing > 0 ? [`${plural(missing, "answer")} missing`] : []),
          ...(faults > 0 ? [plural(faults, "issue")] : []),
        ].join("; ")}`,
    },
    "band.by-total": {
      vi: ({ band, average, from, below, max }, words) =>
        `Tổng điểm ${words.average(average)}/${max}: hạng theo tổng điểm là ${band} sao (từ ${from} đến ${below === null ? max : `dưới ${below}`} điểm)`,
      en: ({ band, average, from, below, max }, words) =>
        `${words.average(average)} of ${max} points: ${plural(band, "star")} by points alone (${below === null ? `${from}–${max}` : `${from} to under ${below}`})`,
    },
    "floor.missed": {
      vi: ({ stars, criterion, required, got }, words) =>
        `Chưa đạt yêu cầu tối thiểu của ${stars} sao ở tiêu chí ${words.criterion(criterion)}: cần ${required} điểm, được ${words.points(got)} điểm`,
      en: ({ stars, criterion, required, got }, words) =>
        `The floor for ${stars} stars is missed at criterion ${words.criterion(criterion)}: ${plural(required, "point")} needed, ${words.points(got)} earned`,
    },
    "floor.open": {
      vi: ({ stars, criterion, required }, words) =>
        `Yêu cầu tối thiểu của ${stars} sao ở tiêu chí ${words.criterion(criterion)} chưa chấm: cần ${required} điểm`,
      en: ({ stars, criterion, required }, words) =>
        `The floor for ${stars} stars at criterion ${words.criterion(criterion)} is not answered yet: ${plural(required, "point")} needed`,
    },
    "floor.lowered": {
      vi: ({ band, stars }) =>
        `Do chưa đạt yêu cầu tối thiểu, hạng giảm từ ${band} sao (theo tổng điểm) xuống ${stars} sao`,
      en: ({ band, stars }) => `Because floors are missed, ${plural(band, "star")} by points become ${stars}`,
    },
    "ground.reported": {
      vi: ({ ground, effect }, words) => `${groundEffects[effect].vi}: ${words.ground(ground)}`,
      en: ({ ground, effect }, words) => `${groundEffects[effect].en}: ${words.ground(ground)}`,
    },
    "stop.zero-points": {
      vi: ({ criterion }, words) => `Dừng đánh giá: tiêu chí ${words.criterion(criterion)} được 0 điểm`,
      en: ({ criterion }, words) => `The evaluation stops: criterion ${words.criterion(criterion)} has 0 points`,
    },
    "recognition.none": {
      vi: ({ stars }) => `${stars} sao: không ban hành quyết định công nhận, không cấp giấy chứng nhận`,
      en: ({ stars }) => `${plural(stars, "star")}: no recognition decision and no certificate is issued`,
    },
    "recognition.by": {
      vi: ({ stars, authority, name }) =>
        `${stars} sao: ${authorityName(authority, "vi", name)} công nhận và cấp giấy chứng nhận`,
      en: ({ stars, authority, name }) =>
        `${stars} stars: recognised and certified by ${authorityName(authority, "en", name)}`,
    },
    "recognition.potential": {
      vi: ({ stars, authority, name }) =>
        `Có tiềm năng đạt ${stars} sao: hạng ${stars} sao do ${authorityName(authority, "vi", name)} đánh giá, công nhận`,
      en: ({ stars, authority, name }) =>
        `Potential for ${stars} stars: ${authorityName(authority, "en", name)} evaluates and recognises that rank`,
    },
    "recognition.not-said": {
      vi: ({ tier, from, stars }) =>
        `Đạt từ ${from} điểm tại ${councilName(tier, "vi")} nhưng chưa đạt yêu cầu tối thiểu (hiện ${stars} sao): Quyết định không quy định việc công nhận tiếp theo`,
      en: ({ tier, from, stars }) =>
        `${from} points or more at ${councilName(tier, "en")} with floors missed (now ${plural(stars, "star")}): the decision does not say who recognises the product then`,
    },
    "referral.by-total": {
      vi: ({ tier, to, from, name, isApproved, article }) => {
        const sender = authorityName(tier, "vi");
        const approval = isApproved ? `Chủ tịch ${sender} phê duyệt kết quả, ` : "";
        return `Đạt từ ${from} điểm: ${approval}${sender} gửi hồ sơ đến ${authorityName(to, "vi", name)}${cited(article, "vi")}`;
      },
      en: ({ tier, to, from, name, isApproved, article }) => {
        const sender = authorityName(tier, "en");
        const approval = isApproved ? "the chair of the provincial People's Committee approves the result, and " : "";
        return `${from} points or more: ${approval}${sender} sends the dossier to ${authorityName(to, "en", name)}${cited(article, "en")}`;
      },
    },
    "referral.floors-missed": {
      vi: ({ from, band, stars }) =>
        `Hồ sơ vẫn được gửi vì đạt từ ${from} điểm, tuy chưa đạt yêu cầu tối thiểu của ${band} sao (hiện ${stars} sao)`,
      en: ({ from, band, stars }) =>
        `The dossier still goes up, because the total is ${from} or more, though the floors of ${band} stars are not met (now ${plural(stars, "star")})`,
    },
    "referral.not-confirmed": {
      vi: ({ tier, authority, from, choices, byChair, article }) => {
        const chair = `${byChair ? "Chủ tịch " : ""}${authorityName(authority, "vi")}`;
        const what = choices.map((choice) => belowTotal[choice].vi).join(", hoặc ");
        return `Không đạt ${from} điểm tại ${councilName(tier, "vi")}: ${
          what === "" ? "chưa rõ quy định xử lý" : `${chair} có thể ${what}${cited(article, "vi")}`
        }`;
      },
      en: ({ tier, authority, from, choices, byChair, article }) => {
        const chair = byChair ? "the chair of the provincial People's Committee" : authorityName(authority, "en");
        const what = choices.map((choice) => belowTotal[choice].en).join(", or ");
        return `Under ${from} points at ${councilName(tier, "en")}: ${
          what === "" ? "what follows is not known" : `${chair} may ${what}${cited(article, "en")}`
        }`;
      },
    },
    "rank.described": {
      vi: ({ stars, says, article }) => `Hạng ${stars} sao${cited(article, "vi")}: ${says.vi}`,
      en: ({ stars, says, article }) => `${plural(stars, "star")}${cited(article, "en")}: ${says.en}`,
    },
    "next.missing": {
      vi: ({ stars, points, floors }, words) =>
        `Để lên ${stars} sao còn thiếu: ${[
          ...(points.sum > 0 ? [`${words.missing(points)} điểm`] : []),
          ...floors.map(({ criterion, required }) => `tiêu chí ${words.criterion(criterion)} từ ${required} điểm`),
        ].join("; ")}`,
      en: ({ stars, points, floors }, words) =>
        `Missing for ${plural(stars, "star")}: ${[
          ...(points.sum > 0 ? [`${words.missing(points)} points`] : []),
          ...floors.map(
            ({ criterion, required }) =>
              `criterion ${words.criterion(criterion)} at ${plural(required, "point")} or more`,
          ),
        ].join("; ")}`,
    },
  };
}

const belowTotal: Readonly<Record<BelowCentre, Label>> = {
  "recognise-on-central-result": {
    vi: "căn cứ kết quả này để công nhận 3 sao, 4 sao",
    en: "recognise 3 or 4 stars on this result",
  },
  "evaluate-again": {
    vi: "tổ chức đánh giá, phân hạng theo thẩm quyền",
    en: "evaluate and rank the product itself",
  },
};

function cited(article: string | null, language: Language): string {
  return article === null ? "" : ` (${articleText(article, language)})`;
}

function plural(count: number, noun: string): string {
  return count === 1 ? `${count} ${noun}` : `${count} ${noun}s`;
}
