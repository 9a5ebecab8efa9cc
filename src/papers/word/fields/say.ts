import type { Fraction } from "../../../base/fraction.js";
import type { Label } from "../../../language/label.js";
import type { Language } from "../../../language/language.js";
import { formatAverage, formatNumber } from "../../../language/number.js";
import type { RatedProduct } from "../council/round.js";
import { numberInWords } from "../number-words.js";

const monthsEn = [
  ...["January", "February", "March", "April", "May", "June", "July", "August", "September", "October"],
  ...["November", "December"],
] as const;

/** A day as official papers have it: `ngày 05 tháng 8 năm 2026`, `5 August 2026`; a month before 3 has its 0, too. */
export function dayInFull(day: string | undefined, language: Language): string {
  if (day === undefined) {
    return "";
  }
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const two = (value: number, below: number) => (value < below ? `0${value}` : String(value));
  return language === "vi"
    ? `ngày ${two(date, 10)} tháng ${two(month, 3)} năm ${year}`
    : `${date} ${monthsEn[month - 1]} ${year}`;
}

/** An average as the fraction it is; a whole number, or one that two decimals hold, as that. */
export function exactText(average: Fraction, language: Language): string {
  const { sum, count } = average;
  return (100 * sum) % count === 0 ? formatAverage(average, language) : `${sum}/${count}`;
}

/** Stars as they are said. */
export function starsText(stars: number | null, language: Language): string {
  return stars === null ? "" : language === "vi" ? `${stars} sao` : `${stars} ${stars === 1 ? "star" : "stars"}`;
}

/** How many there are, in figures and words: `07 (bảy)`. */
export function countText(value: number, language: Language): string {
  const figures = value < 10 ? `0${value}` : String(value);
  return language === "vi" ? `${figures} (${numberInWords(value, "vi")})` : String(value);
}

/** First letter large: for words that begin a sentence. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What kind of evaluation it is, as form 01 has it. */
export const kindNames: Readonly<Record<"first" | "upgrade" | "re-evaluation", Label>> = {
  first: { vi: "Lần đầu", en: "First evaluation" },
  upgrade: { vi: "Nâng hạng", en: "Upgrade" },
  "re-evaluation": { vi: "Đánh giá, phân hạng lại", en: "Re-evaluation" },
};

/** What a member is in the council. */
export const roleNames: Readonly<Record<"chair" | "deputy-chair" | "secretary" | "member", Label>> = {
  chair: { vi: "Chủ tịch Hội đồng", en: "Chair" },
  "deputy-chair": { vi: "Phó Chủ tịch Hội đồng", en: "Deputy chair" },
  secretary: { vi: "Thư ký Hội đồng", en: "Secretary" },
  member: { vi: "Thành viên", en: "Member" },
};

/** A missed floor in a sentence. */
export function floorText(
  { criterion, name, stars, required, got }: RatedProduct["missedFloors"][number],
  language: Language,
): string {
  const points = [required, got].map((value) => formatNumber(value, language));
  return language === "vi"
    ? `Tiêu chí ${criterion} (${name.vi}): yêu cầu tối thiểu của ${stars} sao là ${points[0]} điểm, được ${points[1]} điểm`
    : `Criterion ${criterion} (${name.en}): ${stars} stars need ${points[0]} points, got ${points[1]}`;
}

/** Who recognises at a tier. */
const recognisers: Readonly<Record<string, Label>> = {
  district: { vi: "Chủ tịch UBND cấp huyện", en: "the chair of the district People's Committee" },
  province: { vi: "Chủ tịch UBND cấp tỉnh", en: "the chair of the provincial People's Committee" },
  ministry: {
    vi: "Bộ trưởng Bộ Nông nghiệp và Môi trường",
    en: "the Minister of Agriculture and Environment",
  },
};

/** The authority that recognises at a tier, as a paper addresses it: the People's Committee's chair by its name. */
export function recogniserText(tier: string, agency: string | undefined, language: Language): string {
  const isNamed = language === "vi" && tier !== "ministry" && agency !== undefined && /^(?:UBND|Ủy ban)/.test(agency);
  if (isNamed) {
    return `Chủ tịch ${agency}`;
  }
  return recognisers[tier]?.[language] ?? "";
}

/** What is proposed for a product, in a sentence without a full stop. */
export function proposalText({ proposal, stars, rating }: RatedProduct, language: Language): string {
  const said = starsText(stars, language);
  const nextVi = rating.referredTo === "ministry" ? "Bộ Nông nghiệp và Môi trường" : "cấp tỉnh";
  const nextEn = rating.referredTo === "ministry" ? "the ministry" : "the province";
  const texts: Readonly<Record<RatedProduct["proposal"], Label>> = {
    recognise: {
      vi: `Đề nghị công nhận, cấp giấy chứng nhận ${said}`,
      en: `Recognition and certificate for ${said}`,
    },
    refer: {
      vi: `Đề nghị phê duyệt kết quả, gửi hồ sơ đến ${nextVi}`,
      en: `Approval of the result; the dossier goes to ${nextEn}`,
    },
    return: {
      vi: `Chưa đạt ${rating.tier === "ministry" ? "5 sao" : "hạng thuộc thẩm quyền"}; gửi kết quả cho UBND cấp tỉnh`,
      en: "Not recognised at this tier; the result goes to the province",
    },
    none: { vi: `Không công nhận (${said})`, en: `No recognition (${said})` },
    stopped: { vi: "Dừng đánh giá", en: "Evaluation stopped" },
  };
  return texts[proposal][language];
}
