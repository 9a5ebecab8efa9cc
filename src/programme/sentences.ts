import { citeArticle } from "../language/article.js";
import { dayInVietnamese as ngay } from "../language/day.js";
import type { Label } from "../language/label.js";
import { formatNumber } from "../language/number.js";
import type { Sentences } from "../language/words.js";
import { act2026 } from "../procedure/timeline/instruments.js";
import type { NewRuralNoteParams, NewRuralReasonParams, ProgrammeIssueParams, SummaryNoteParams } from "./issue.js";
import { summaryDimensionNames } from "./names.js";
import type { ComparedFigure, FigureOf, SnapshotFindingParams } from "./snapshots/finding.js";
import type { Bound, Snapshot } from "./snapshots/snapshot.js";
import { type SummaryDimension, summaryDimensions } from "./summary/dimension.js";

/** What a summary is split by, as tables call it. */
const splits = (by: string | null): Label => {
  if (by === null) {
    return { vi: "không chia", en: "not split" };
  }
  const { vi, en } = summaryDimensions.includes(by as SummaryDimension)
    ? summaryDimensionNames[by as SummaryDimension]
    : { vi: by, en: by };
  return { vi: `chia theo “${vi}”`, en: `split by “${en}”` };
};

const figuresOf: Readonly<Record<FigureOf, Label>> = {
  stars: { vi: "theo hạng sao", en: "by stars" },
  producers: { vi: "theo loại hình chủ thể", en: "by type of producer" },
  sectors: { vi: "theo ngành hàng", en: "by sector" },
};

const figures: Readonly<Record<ComparedFigure, Label>> = {
  products: { vi: "Số sản phẩm", en: "The number of products" },
  producers: { vi: "Số chủ thể", en: "The number of producers" },
  fiveStars: { vi: "Số sản phẩm 5 sao", en: "The number of 5-star products" },
};

const bases: Readonly<Record<Snapshot["basis"], Label>> = {
  baseline: { vi: "trước khi đánh giá, phân hạng", en: "before any rating" },
  valid: { vi: "chỉ sản phẩm còn thời hạn", en: "valid products only" },
  unknown: { vi: "không nói rõ", en: "not said" },
};

const bounds: Readonly<Record<Bound, Label>> = {
  "at-least": { vi: "“trên”", en: "“more than”" },
  "at-most": { vi: "“gần”", en: "“nearly”" },
};

const scope = (of: string): Label =>
  of === "national" ? { vi: "cả nước", en: "the whole country" } : { vi: of, en: of };

const percent = (text: string) => `${formatNumber(Number(text), "vi")}%`;
const products = (count: number) => `${count} ${count === 1 ? "product" : "products"}`;

/** A sentence for every issue with summaries and with the item of new rural development. */
export function programmeSentences(): Sentences<ProgrammeIssueParams> {
  return {
    "summary.none": { vi: () => "Không có bảng tổng hợp nào để gộp", en: () => "There are no summaries to merge" },
    "summary.malformed": {
      vi: () => "Đây không phải bảng tổng hợp số liệu OCOP",
      en: () => "This is not a summary of OCOP statistics",
    },
    "summary.altered": {
      vi: () => "Số liệu trong bảng tổng hợp không khớp nhau hoặc không khớp mã kiểm tra: bảng đã bị sửa sau khi lập",
      en: () => "The counts of this summary do not match each other or its checksum: it was changed after it was made",
    },
    "summary.twice": {
      vi: ({ first }) => `Mọi bản ghi giống phần thứ ${first + 1}: đưa vào hai lần, hoặc không có gì để phân biệt`,
      en: ({ first }) => `It has the records of part ${first + 1}: given twice, or nothing tells them apart`,
    },
    "summary.whole-among-parts": {
      vi: () => "Đây là số liệu tổng của các phần còn lại: gộp cả hai thì mỗi sản phẩm được tính hai lần",
      en: () => "It is the total of the other parts: joined with them, it would count every product twice",
    },
    "summary.other-day": {
      vi: ({ expected, given }) => `Bảng này tính tại ngày ${ngay(given)}, bảng đầu tại ngày ${ngay(expected)}`,
      en: ({ expected, given }) => `This summary is of ${given}, the first of ${expected}`,
    },
    "summary.other-split": {
      vi: ({ expected, given }) => `Bảng này ${splits(given).vi}, bảng đầu ${splits(expected).vi}`,
      en: ({ expected, given }) => `This summary is ${splits(given).en}, the first is ${splits(expected).en}`,
    },
    "new-rural.item-not-read": {
      vi: ({ instrument }) =>
        `Chưa có nội dung tiêu chí về sản phẩm OCOP của Quyết định ${instrument}, nên không kết luận theo văn bản này`,
      en: ({ instrument }) => `What ${instrument} asks of OCOP products was not available: nothing is decided by it`,
    },
    "new-rural.item-unknown": {
      vi: ({ known }) => `Chỉ có tiêu chí của Quyết định ${known.join(", ")}`,
      en: ({ known }) => `Only the item of ${known.join(", ")} is known`,
    },
    "new-rural.no-commune": {
      vi: () => "Cần tỉnh và mã hoặc tên của xã",
      en: () => "The province and the code or name of the commune are needed",
    },
  };
}

/** An article of the decision in force, whose rule of renewal a summary goes by. */
const art = (article: string): Label => ({
  vi: citeArticle(act2026.instrument, article, "vi"),
  en: citeArticle(act2026.instrument, article, "en"),
});
const its = (count: number, one: string, more: string) => (count === 1 ? one : more);

/** A sentence for everything that the standings of a summary rest on. */
export function summaryNoteSentences(): Sentences<SummaryNoteParams> {
  return {
    "summary.window-open": {
      vi: ({ count, from, to, article }) =>
        `${count} sản phẩm hết thời hạn công nhận từ ngày ${ngay(from)} đến hết ngày ${ngay(to)}: đang trong thời gian nộp hồ sơ đánh giá, phân hạng lại (${art(article).vi})`,
      en: ({ count, from, to, article }) =>
        `The recognition of ${products(count)} ends from ${from} to ${to}: the re-evaluation is to be filed now (${art(article).en})`,
    },
    "summary.window-passed": {
      vi: ({ count, from, to, article }) =>
        `${count} sản phẩm hết thời hạn công nhận từ ngày ${ngay(from)} đến hết ngày ${ngay(to)}: đã qua thời gian nộp hồ sơ đánh giá, phân hạng lại (${art(article).vi}); dữ liệu sản phẩm không cho biết đã nộp hồ sơ hay chưa`,
      en: ({ count, from, to, article }) =>
        `The recognition of ${products(count)} ends from ${from} to ${to}: the days for filing the re-evaluation are over (${art(article).en}); product records do not say whether a dossier was filed`,
    },
    "summary.extended": {
      vi: ({ count, article, from, to }) =>
        `${count} sản phẩm được tính là đang được công nhận theo ${art(article).vi}. Khoản này không ghi khoảng thời gian; ở đây hiểu là áp dụng cho giấy chứng nhận hết hạn từ ngày ${ngay(from)} đến hết ngày ${ngay(to)}, khi có hồ sơ đánh giá, phân hạng lại`,
      en: ({ count, article, from, to }) =>
        `${products(count)} ${its(count, "is", "are")} counted as in force by ${art(article).en}. It gives no range of dates; here it is read as covering certificates that end from ${from} to ${to}, once a re-evaluation is filed`,
    },
    "summary.extension-open": {
      vi: ({ count, article }) =>
        `${count} sản phẩm đã hết thời hạn, không được tính là đang được công nhận: chưa rõ ${art(article).vi} có kéo dài hiệu lực hay không, cần hỏi cơ quan có thẩm quyền`,
      en: ({ count, article }) =>
        `${products(count)} ${its(count, "has", "have")} ended and ${its(count, "is", "are")} not counted as in force: whether ${art(article).en} extends ${its(count, "it", "them")} is not clear. Ask the authority`,
    },
    "summary.lapsed": {
      vi: ({ article, to }) =>
        `Công nhận hết thời hạn sau ngày ${ngay(to)} được tính là đã hết thời hạn: ở đây hiểu ${art(article).vi} không áp dụng cho các giấy chứng nhận này`,
      en: ({ article, to }) =>
        `Recognitions that ended after ${to} are counted as lapsed: ${art(article).en} is read as not covering their certificates`,
    },
  };
}

/** A sentence for every reason why a commune meets the item or not. */
export function newRuralReasonSentences(): Sentences<NewRuralReasonParams> {
  return {
    "new-rural.valid-product": {
      vi: ({ count }) => `Xã có ${count} sản phẩm OCOP còn thời hạn`,
      en: ({ count }) => `The commune has ${products(count)} with a valid recognition`,
    },
    "new-rural.equivalent": {
      vi: () => "Xã không có sản phẩm OCOP còn thời hạn, nhưng có sản phẩm được coi là tương đương",
      en: () => "The commune has no product with a valid recognition, but one held equivalent",
    },
    "new-rural.none": {
      vi: () => "Xã không có sản phẩm OCOP còn thời hạn, cũng không có sản phẩm tương đương",
      en: () => "The commune has no product with a valid recognition, and none held equivalent",
    },
    "new-rural.equivalent-not-said": {
      vi: () => "Xã không có sản phẩm OCOP còn thời hạn; chưa rõ có sản phẩm tương đương hay không",
      en: () => "The commune has no product with a valid recognition; whether one is held equivalent was not said",
    },
    "new-rural.not-placed": {
      vi: ({ count }) => `Không rõ ${count} sản phẩm còn thời hạn của tỉnh thuộc xã nào, nên chưa kết luận được`,
      en: ({ count }) => `The commune of ${products(count)} of the province is not known, so this cannot be decided`,
    },
  };
}

/** A sentence for every note on such an answer. */
export function newRuralNoteSentences(): Sentences<NewRuralNoteParams> {
  return {
    "new-rural.three-stars": {
      vi: ({ instrument, item }) =>
        `Ở đây hiểu “đạt chuẩn” là được công nhận từ 3 sao, “còn thời hạn” là công nhận còn hiệu lực (chỉ tiêu ${item}, Quyết định ${instrument})`,
      en: ({ instrument, item }) =>
        `The item’s words are read as recognised with 3 stars or more and still valid (${instrument}, item ${item})`,
    },
    "new-rural.other-period": {
      vi: ({ instrument, from, until }) =>
        `Quyết định ${instrument} là bộ tiêu chí của giai đoạn từ ngày ${ngay(from)} đến hết ngày ${ngay(until)}; ngày được hỏi ngoài giai đoạn đó`,
      en: ({ instrument, from, until }) =>
        `${instrument} is the set of criteria of the period from ${from} to ${until}, and the day is outside it`,
    },
    "new-rural.on-condition": {
      vi: ({ count }) =>
        `${count} sản phẩm của xã đã hết thời hạn và chỉ tiếp tục có hiệu lực theo khoản 3 Điều 12 Quyết định 26/2026/QĐ-TTg`,
      en: ({ count }) =>
        `${products(count)} of the commune can only be valid by art. 12.3 of 26/2026/QĐ-TTg: the term has ended`,
    },
  };
}

/** A sentence for all that does not add up in published figures, or is to be known before they are compared. */
export function snapshotSentences(): Sentences<SnapshotFindingParams> {
  return {
    "snapshot.shares-off": {
      vi: ({ of, sum }) => `Các tỷ lệ ${figuresOf[of].vi} cộng lại là ${percent(sum)}, không phải 100%`,
      en: ({ of, sum }) => `The shares ${figuresOf[of].en} add up to ${sum}%, not 100%`,
    },
    "snapshot.shares-leave": {
      vi: ({ of, sum, left }) =>
        `Các tỷ lệ ${figuresOf[of].vi} cộng lại là ${percent(sum)}; còn ${percent(left)} không nêu tên`,
      en: ({ of, sum, left }) => `The shares ${figuresOf[of].en} add up to ${sum}%; ${left}% are not named`,
    },
    "snapshot.parts-off": {
      vi: ({ of, sum, whole }) => `Các số ${figuresOf[of].vi} cộng lại là ${sum}, tổng ghi là ${whole}`,
      en: ({ of, sum, whole }) => `The numbers ${figuresOf[of].en} add up to ${sum}, the total is ${whole}`,
    },
    "snapshot.parts-leave": {
      vi: ({ of, sum, whole, left }) =>
        `Các số ${figuresOf[of].vi} cộng lại là ${sum}, tổng ghi là ${whole}; còn ${left} không nêu tên`,
      en: ({ of, sum, whole, left }) =>
        `The numbers ${figuresOf[of].en} add up to ${sum}, the total is ${whole}; ${left} are not named`,
    },
    "compare.other-provinces": {
      vi: ({ before, after }) =>
        before === null || after === null
          ? `Số tỉnh, thành phố có thể khác nhau: ${before ?? "không rõ"} và ${after ?? "không rõ"}`
          : `Số tỉnh, thành phố khác nhau: ${before} và ${after}`,
      en: ({ before, after }) =>
        before === null || after === null
          ? `They may be of different numbers of provinces: ${before ?? "not known"} and ${after ?? "not known"}`
          : `They are of ${before} and ${after} provinces`,
    },
    "compare.other-territory": {
      vi: ({ province, joined, on }) =>
        `${province} từ ngày ${ngay(on)} (63 tỉnh còn 34) gồm cả ${joined.join(", ")}: hai số liệu có thể không cùng địa bàn`,
      en: ({ province, joined, on }) =>
        `${province} since ${on} (34 provinces, not 63) includes ${joined.length} more: the two may not be of the same territory`,
    },
    "compare.other-basis": {
      vi: ({ before, after }) => `Cách tính khác nhau: ${bases[before].vi}; ${bases[after].vi}`,
      en: ({ before, after }) => `They are counted differently: ${bases[before].en}; ${bases[after].en}`,
    },
    "compare.basis-unknown": {
      vi: () => "Cả hai nguồn không nói rõ đã trừ sản phẩm hết thời hạn hay chưa",
      en: () => "Neither source says whether recognitions that have lapsed were taken out",
    },
    "compare.other-definition": {
      vi: () => "Hai nguồn không tính chủ thể như nhau, hoặc một nguồn không nói tính những ai",
      en: () => "The two do not count the same as a producer, or one does not say whom it counts",
    },
    "compare.definition-unknown": {
      vi: () => "Cả hai nguồn không nói rõ tính những ai là chủ thể",
      en: () => "Neither source says whom it counts as a producer",
    },
    "compare.bound": {
      vi: ({ figure, id, bound }) => `${figures[figure].vi} của ${id} được ghi là ${bounds[bound].vi}`,
      en: ({ figure, id, bound }) => `${figures[figure].en} of ${id} is printed as ${bounds[bound].en}`,
    },
    "compare.low-confidence": {
      vi: ({ id }) => `Nguồn của ${id} có độ tin cậy thấp`,
      en: ({ id }) => `The source of ${id} is weak`,
    },
    "compare.contradicted": {
      vi: ({ says }) => `Các nguồn mâu thuẫn với nhau: ${says.vi}`,
      en: ({ says }) => `Reports contradict each other: ${says.en}`,
    },
    "compare.other-scope": {
      vi: ({ before, after }) =>
        `Hai số liệu của hai nơi khác nhau (${scope(before).vi}, ${scope(after).vi}), không so sánh được`,
      en: ({ before, after }) =>
        `They are of different places (${scope(before).en}, ${scope(after).en}): nothing is compared`,
    },
    "compare.not-later": {
      vi: ({ before, after }) => `Số liệu thứ hai (${after}) không sau số liệu thứ nhất (${before})`,
      en: ({ before, after }) => `The second (${after}) is not of a later time than the first (${before})`,
    },
    "compare.order-unknown": {
      vi: ({ before, after }) =>
        `Không rõ số liệu nào trước, vì thời điểm không ghi đủ ngày, tháng, năm (${before || "trống"}, ${after || "trống"}): không so sánh`,
      en: ({ before, after }) =>
        `Which is earlier is not known, since their times are not given to the day (${before || "none"}, ${after || "none"}): nothing is compared`,
    },
  };
}
