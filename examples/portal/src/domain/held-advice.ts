import { formatDay } from "ocop/messages";
import type { Language, OwnFinding } from "./problem.ts";

type Text = OwnFinding["text"];

const original: Text = {
  vi: "Đối chiếu quyết định gốc, bổ sung thông tin còn thiếu rồi ghi nhận; không có quyết định thì loại dòng",
  en: "Compare the decision itself, fill in what is missing and take the row; where there is no decision, discard it",
};
const authority: Text = {
  vi: "Đối chiếu quyết định gốc: nếu sổ ghi nhầm cơ quan hoặc hạng sao, sửa rồi ghi nhận; nếu quyết định không đúng thẩm quyền thì loại dòng",
  en: "Compare the decision itself: where the register has the wrong authority or stars, correct them and take the row; where the authority had no power, discard it",
};
const sameProduct: Text = {
  vi: "Nếu là cùng một sản phẩm (đổi tên sản phẩm hoặc chủ thể) thì ghi nhận vào sản phẩm trong cổng; nếu mã ghi nhầm thì sửa mã; nếu không xác định được thì loại dòng",
  en: "Where it is one product under another name, take the row for the product that is here; where the code is wrong, correct it; otherwise discard the row",
};

/** What the office may do with a row, by why it is held. */
const advice: Readonly<Record<string, Text>> = {
  "register.no-code": {
    vi: "Nhập mã của sản phẩm rồi ghi nhận; không xác định được sản phẩm thì loại dòng",
    en: "Enter the product's code and take the row; where the product is not known, discard it",
  },
  "register.no-decision": original,
  "register.later-day": original,
  "register.other-province": {
    vi: "Nếu sổ ghi nhầm, sửa mã sản phẩm hoặc chọn cơ quan công nhận rồi ghi nhận; nếu đúng là của tỉnh khác thì loại dòng",
    en: "Where the register is wrong, correct the code or choose the authority and take the row; where it is another province's, discard it",
  },
  "register.other-product": sameProduct,
  "register.other-producer": sameProduct,
  "register.other-stars": {
    vi: "Một quyết định không cho một sản phẩm hai hạng sao: đối chiếu quyết định gốc; nếu số hoặc ngày ghi nhầm thì sửa rồi ghi nhận, nếu không thì loại dòng",
    en: "One decision gives a product one rank: compare the decision itself; where number or day are wrong, correct them and take the row, otherwise discard it",
  },
  "register.unknown-tier": authority,
  "rank.other-authority": authority,
  "rank.unknown-authority": authority,
};

export function adviceOn(code: string, language: Language): string {
  return (advice[code] ?? original)[language];
}

/** What became of a row. */
export function outcomeText(state: "taken" | "discarded", on: string): Text {
  return state === "taken"
    ? { vi: `Đã ghi nhận ngày ${formatDay(on, "vi")}`, en: `Taken in on ${formatDay(on, "en")}` }
    : { vi: `Đã loại ngày ${formatDay(on, "vi")}`, en: `Discarded on ${formatDay(on, "en")}` };
}
