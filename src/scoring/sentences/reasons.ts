import type { Sentences } from "../../language/words.js";
import type { ReasonParams } from "../explain-rating.js";
import { authorityName, marketName } from "./names.js";

/** A sentence for every reason. */
export function reasonSentences(): Sentences<ReasonParams> {
  return {
    "rating.none": {
      vi: ({ issues, complete }) =>
        complete ? `Chưa xếp hạng được: có ${issues} lỗi` : `Chưa xếp hạng được: phiếu chưa đủ, có ${issues} lỗi`,
      en: ({ issues, complete }) =>
        complete
          ? `No rank yet: ${plural(issues, "issue")}`
          : `No rank yet: the sheets are incomplete, ${plural(issues, "issue")}`,
    },
    "band.by-total": {
      vi: ({ band, average, from, below, max }, words) =>
        `Tổng điểm ${words.average(average)}/${max} thuộc khung ${band} sao (${from} đến ${below === null ? max : `dưới ${below}`})`,
      en: ({ band, average, from, below, max }, words) =>
        `A total of ${words.average(average)} of ${max} is in the band of ${plural(band, "star")} (${from} to ${below === null ? max : `under ${below}`})`,
    },
    "floor.missed": {
      vi: ({ stars, criterion, required, got }, words) =>
        `Chưa đạt yêu cầu tối thiểu ${stars} sao ở tiêu chí ${words.criterion(criterion)}: cần ${required}, được ${words.points(got)}`,
      en: ({ stars, criterion, required, got }, words) =>
        `The floor for ${stars} stars is missed at criterion ${words.criterion(criterion)}: ${required} needed, ${words.points(got)} earned`,
    },
    "floor.lowered": {
      vi: ({ band, stars }) => `Yêu cầu tối thiểu chưa đạt hạ từ khung ${band} sao xuống ${stars} sao`,
      en: ({ band, stars }) => `Missed floors lower the band of ${band} stars to ${plural(stars, "star")}`,
    },
    "ground.reported": {
      vi: ({ ground, effect }, words) => `${effectsVi[effect]}: ${words.ground(ground)}`,
      en: ({ ground, effect }, words) => `${effectsEn[effect]}: ${words.ground(ground)}`,
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
      vi: ({ stars, authority }) => `${stars} sao: ${authorityName(authority, "vi")} công nhận và cấp giấy chứng nhận`,
      en: ({ stars, authority }) =>
        `${stars} stars: ${authorityName(authority, "en")} recognises them and issues the certificate`,
    },
    "referral.by-total": {
      vi: ({ to, from }) =>
        `Đạt từ ${from} điểm trở lên: phê duyệt kết quả và gửi hồ sơ đến ${authorityName(to, "vi")}`,
      en: ({ to, from }) =>
        `${from} points or more: the result is approved and the dossier goes to ${authorityName(to, "en")}`,
    },
    "referral.floors-missed": {
      vi: ({ band, stars }) =>
        `Hồ sơ gửi lên theo tổng điểm, nhưng yêu cầu tối thiểu của ${band} sao chưa đạt (hiện ${stars} sao)`,
      en: ({ band, stars }) =>
        `It goes by its total, though the floors of ${band} stars are not met (now ${plural(stars, "star")})`,
    },
    "referral.not-confirmed": {
      vi: ({ authority, from }) =>
        `Không đạt ${from} điểm ở cấp này: ${authorityName(authority, "vi")} có thể công nhận theo kết quả này hoặc đánh giá lại`,
      en: ({ authority, from }) =>
        `Under ${from} points at this tier: ${authorityName(authority, "en")} may recognise the product on this result or evaluate it again`,
    },
    "market.tier": {
      vi: ({ stars, market }) => `${stars} sao: sức cạnh tranh ở ${marketName(market, "vi")}`,
      en: ({ stars, market }) => `${plural(stars, "star")}: able to compete for ${marketName(market, "en")}`,
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
            ({ criterion, required }) => `criterion ${words.criterion(criterion)} at ${required} points or more`,
          ),
        ].join("; ")}`,
    },
  };
}

const effectsVi = {
  reject: "Hồ sơ bị loại",
  stop: "Không đánh giá tiếp",
  precondition: "Chưa đáp ứng yêu cầu",
};

const effectsEn = {
  reject: "The dossier is rejected",
  stop: "The evaluation stops",
  precondition: "A precondition is not met",
};

function plural(count: number, noun: string): string {
  return count === 1 ? `${count} ${noun}` : `${count} ${noun}s`;
}
