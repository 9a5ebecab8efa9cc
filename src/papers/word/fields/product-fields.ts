import type { Language } from "../../../language/language.js";
import { formatAverage, formatNumber } from "../../../language/number.js";
import type { NamedFloor, RatedProduct, SheetResult } from "../council/round.js";
import type { CouncilMember } from "../council/session.js";
import { averageInWords, numberInWords, pointsInWords } from "../number-words.js";
import { type Field, flag, list, text, texts } from "./field.js";
import { capital, exactText, floorText, kindNames, proposalText, roleNames, starsText } from "./say.js";

/** As many members have a column of their own in a table of points. */
export const MOST_COLUMNS = 20;

/** Something of a list with its place, counted from 1. */
interface Placed<T> {
  readonly no: number;
  readonly item: T;
}

export const placed = <T>(items: readonly T[]): readonly Placed<T>[] =>
  items.map((item, index) => ({ no: index + 1, item }));

export const number = <T>(): Field<Placed<T>> =>
  text(["tt", "no"], ["Số thứ tự", "Number in the list"], ({ no }) => no);

export const memberFields: readonly Field<Placed<CouncilMember>>[] = [
  number(),
  text(["họ_tên", "name"], ["Họ và tên", "Name"], ({ item }) => item.name),
  text(["chức_vụ", "position"], ["Chức vụ", "Position"], ({ item }) => item.position),
  text(["đơn_vị", "organisation"], ["Cơ quan, đơn vị", "Organisation"], ({ item }) => item.organisation),
  text(
    ["vai_trò", "role"],
    ["Vai trò trong Hội đồng", "Role in the council"],
    ({ item }, language) => roleNames[item.role ?? "member"][language],
  ),
  text(["lý_do", "excuse"], ["Lý do vắng", "Why absent"], ({ item }) => item.excuse),
  flag(
    ["có_lý_do", "has_excuse"],
    ["Có ghi lý do vắng", "Whether a reason is given"],
    ({ item }) => item.excuse !== undefined,
  ),
  flag(
    ["có_chức_vụ", "has_position"],
    ["Có ghi chức vụ hoặc đơn vị", "Whether position or organisation is given"],
    ({ item }) => item.position !== undefined || item.organisation !== undefined,
  ),
  text(["chức_vụ_đơn_vị", "position_and_organisation"], ["Chức vụ, đơn vị", "Position and organisation"], ({ item }) =>
    [item.position, item.organisation].filter(Boolean).join(", "),
  ),
];

const part = (sheet: SheetResult, code: string) => sheet.parts.find((one) => one.code === code)?.points;

const sheetFields: readonly Field<Placed<SheetResult>>[] = [
  number(),
  text(
    ["người_chấm", "member"],
    ["Thành viên chấm", "The member"],
    ({ no, item }, language) => item.name ?? (language === "vi" ? `Phiếu ${no}` : `Sheet ${no}`),
  ),
  text(["điểm_a", "points_a"], ["Điểm phần A", "Points of part A"], ({ item }) => part(item, "A")),
  text(["điểm_b", "points_b"], ["Điểm phần B", "Points of part B"], ({ item }) => part(item, "B")),
  text(["điểm_c", "points_c"], ["Điểm phần C", "Points of part C"], ({ item }) => part(item, "C")),
  text(["tổng_điểm", "total"], ["Tổng điểm của phiếu", "The sheet's total"], ({ item }) => item.total),
  text(
    ["tổng_điểm_bằng_chữ", "total_in_words"],
    ["Tổng điểm của phiếu bằng chữ", "The total in words"],
    ({ item }, language) => capital(numberInWords(item.total, language)),
  ),
];

const averageOfPart = ({ parts }: RatedProduct, code: string, language: Language) => {
  const own = parts.find((one) => one.code === code);
  return own && formatAverage(own.points, language);
};

const yearsOf = ({ stars, proposal }: RatedProduct) => proposal === "recognise" && stars !== null;

const floorFields: readonly Field<NamedFloor>[] = [
  text(["tiêu_chí", "criterion"], ["Số tiêu chí", "The criterion's number"], (floor) => floor.criterion),
  text(
    ["tên_tiêu_chí", "criterion_name"],
    ["Tên tiêu chí", "The criterion's name"],
    (floor, language) => floor.name[language],
  ),
  text(["cho_hạng", "for_stars"], ["Hạng sao yêu cầu", "The stars that need it"], (floor, language) =>
    starsText(floor.stars, language),
  ),
  text(["cần", "required"], ["Điểm cần đạt", "Points needed"], (floor) => floor.required),
  text(["được", "got"], ["Điểm đã đạt", "Points earned"], (floor, language) => formatNumber(floor.got, language)),
  text(["nội_dung", "text"], ["Thành câu", "In a sentence"], floorText),
];

/** What each product of a council's paper says. */
export function productFields(): readonly Field<ProductOfPaper>[] {
  return [
    text(["tt", "no"], ["Số thứ tự trong danh sách", "Number in the list"], ({ no }) => no),
    text(["sản_phẩm", "product"], ["Tên sản phẩm", "The product's name"], ({ own }) => own.product.name),
    text(["chủ_thể", "producer"], ["Tên chủ thể", "The producer"], ({ own }) => own.product.producer),
    text(
      ["địa_chỉ", "address"],
      ["Địa chỉ chủ thể", "The producer's address"],
      ({ own }) => own.product.address ?? own.product.commune,
    ),
    text(["xã", "commune"], ["Xã, phường, đặc khu", "The commune"], ({ own }) => own.product.commune),
    text(
      ["ngành", "sector"],
      ["Ngành (Phụ lục I)", "Sector (annex I)"],
      ({ own }, language) => own.classification.sector[language],
    ),
    text(
      ["nhóm", "group"],
      ["Nhóm (Phụ lục I)", "Group (annex I)"],
      ({ own }, language) => own.classification.group[language],
    ),
    text(
      ["phân_nhóm", "set"],
      ["Phân nhóm (Phụ lục I)", "Product set (annex I)"],
      ({ own }, language) => own.classification.set[language],
    ),
    text(
      ["loại_đánh_giá", "kind"],
      ["Lần đầu, nâng hạng hoặc đánh giá, phân hạng lại", "First evaluation, upgrade or re-evaluation"],
      ({ own }, language) => own.product.kind && kindNames[own.product.kind][language],
    ),
    text(["hạng_đang_giữ", "held_stars"], ["Hạng sao đang giữ", "The stars it holds"], ({ own }, language) =>
      own.product.kind === "first" ? "–" : starsText(own.product.heldStars ?? null, language),
    ),
    text(["điểm_a", "points_a"], ["Điểm trung bình phần A", "Average of part A"], ({ own }, language) =>
      averageOfPart(own, "A", language),
    ),
    text(["điểm_b", "points_b"], ["Điểm trung bình phần B", "Average of part B"], ({ own }, language) =>
      averageOfPart(own, "B", language),
    ),
    text(["điểm_c", "points_c"], ["Điểm trung bình phần C", "Average of part C"], ({ own }, language) =>
      averageOfPart(own, "C", language),
    ),
    text(
      ["điểm_trung_bình", "average"],
      ["Tổng điểm trung bình, hai chữ số thập phân, không làm tròn lên", "Average total, cut to two decimals"],
      ({ own }, language) => formatAverage(own.average, language),
    ),
    text(
      ["điểm_trung_bình_bằng_chữ", "average_in_words"],
      ["Tổng điểm trung bình bằng chữ, như số đã in", "The average in words, as printed"],
      ({ own }, language) => capital(averageInWords(own.average, language)),
    ),
    text(
      ["điểm_chính_xác", "average_exact"],
      [
        "Điểm trung bình chính xác: tổng điểm/số phiếu nếu số thập phân không hết",
        "The exact average: sum/sheets where decimals do not end",
      ],
      ({ own }, language) => exactText(own.average, language),
    ),
    text(
      ["điểm_chính_xác_bằng_chữ", "average_exact_in_words"],
      ["Điểm trung bình chính xác bằng chữ", "The exact average in words"],
      ({ own }, language) => capital(pointsInWords(own.average, language)),
    ),
    text(
      ["tổng_các_phiếu", "sum"],
      ["Tổng điểm của mọi phiếu", "The points of all sheets"],
      ({ own }) => own.average.sum,
    ),
    text(["số_phiếu", "sheet_count"], ["Số phiếu", "How many sheets"], ({ own }) => own.average.count),
    text(["điểm_thấp_nhất", "lowest"], ["Tổng điểm thấp nhất", "The lowest total"], ({ own }) => own.lowest),
    text(["điểm_cao_nhất", "highest"], ["Tổng điểm cao nhất", "The highest total"], ({ own }) => own.highest),
    text(
      ["chênh_lệch", "spread"],
      ["Chênh lệch giữa phiếu cao nhất và thấp nhất", "Between highest and lowest total"],
      ({ own }) => own.spread,
    ),
    text(["hạng_theo_điểm", "band"], ["Hạng theo tổng điểm", "Stars by points alone"], ({ own }, language) =>
      starsText(own.band, language),
    ),
    text(
      ["hạng_sao", "stars"],
      ["Hạng sao sau yêu cầu tối thiểu; “–” nếu dừng đánh giá", "Stars after floors; – where stopped"],
      ({ own }, language) => (own.stars === null ? "–" : starsText(own.stars, language)),
    ),
    text(["đề_nghị", "proposal"], ["Đề nghị của Hội đồng", "What the council proposes"], ({ own }, language) =>
      proposalText(own, language),
    ),
    flag(
      ["được_đề_nghị_công_nhận", "is_proposed"],
      ["Được đề nghị công nhận", "Whether recognition is proposed"],
      ({ own }) => yearsOf(own),
    ),
    list(
      ["phiếu", "sheets"],
      ["Các phiếu đánh giá", "The members' sheets"],
      ({ own }) => placed(own.sheets),
      sheetFields,
    ),
    list(
      ["chưa_đạt", "missed_floors"],
      ["Yêu cầu tối thiểu chưa đạt", "Floors missed"],
      ({ own }) => own.missedFloors,
      floorFields,
    ),
    texts(
      ["căn_cứ_dừng", "grounds"],
      ["Căn cứ loại hồ sơ hoặc dừng đánh giá", "Grounds of rejection or stop"],
      ({ own }, language) => own.grounds.map((one) => one.text[language]),
    ),
    texts(
      ["cách_hiểu", "readings"],
      ["Điểm Quyết định không quy định rõ, cách hiểu ở đây", "Where the decision is silent: how it is read here"],
      ({ own }, language) => own.readings.map((one) => one.text[language]),
    ),
    texts(
      ["lưu_ý", "remarks"],
      ["Lưu ý: phiếu chênh lệch, nguồn gián tiếp", "Remarks: totals apart, second-hand sources"],
      ({ own }, language) => own.remarks.map((one) => one.text[language]),
    ),
    list(
      ["thiếu_phiếu", "without_sheet"],
      ["Thành viên không có phiếu", "Members without a sheet"],
      ({ own, members }) => placed(own.missing.flatMap((place) => members[place] ?? [])),
      memberFields,
    ),
    ...columns((index) =>
      text(
        [`phiếu_${index + 1}`, `sheet_${index + 1}`],
        [`Tổng điểm của thành viên thứ ${index + 1}`, `Total of member ${index + 1}`],
        ({ own, columns: members }: ProductOfPaper) =>
          index >= members.length ? " " : (sheetAt(own, index)?.total ?? "–"),
      ),
    ),
  ];
}

/** A field for each column of a table of points. */
export const columns = <T>(make: (index: number) => Field<T>): readonly Field<T>[] =>
  Array.from({ length: MOST_COLUMNS }, (_, index) => make(index));

/** The sheet that stands in a column: of the member with that place, or where sheets name nobody, the one in that place. */
function sheetAt({ sheets }: RatedProduct, index: number): SheetResult | undefined {
  return sheets.find(({ member }) => member === index) ?? (sheets[index]?.member === null ? sheets[index] : undefined);
}

export interface ProductOfPaper {
  readonly no: number;
  readonly own: RatedProduct;
  readonly members: readonly CouncilMember[];
  /** What the columns of a table of points are called. */
  readonly columns: readonly string[];
}
