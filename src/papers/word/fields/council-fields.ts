import { TERM_MONTHS } from "../../../decisions/end-of-term.js";
import { formatDay } from "../../../language/day.js";
import type { Language } from "../../../language/language.js";
import { formatAverage, formatNumber } from "../../../language/number.js";
import type { CouncilPaper } from "../council/papers.js";
import type { NamedFloor, RatedProduct, SheetResult } from "../council/round.js";
import type { CouncilMember } from "../council/session.js";
import { averageInWords, numberInWords, pointsInWords } from "../number-words.js";
import { type Field, flag, list, text, texts } from "./field.js";
import {
  capital,
  countText,
  dayInFull,
  exactText,
  floorText,
  kindNames,
  proposalText,
  recogniserText,
  roleNames,
  starsText,
} from "./say.js";

/** As many members have a column of their own in a table of points. */
export const MOST_COLUMNS = 20;

/** Something of a list with its place, counted from 1. */
interface Placed<T> {
  readonly no: number;
  readonly item: T;
}

const placed = <T>(items: readonly T[]): readonly Placed<T>[] => items.map((item, index) => ({ no: index + 1, item }));

const number = <T>(): Field<Placed<T>> => text(["tt", "no"], ["Số thứ tự", "Number in the list"], ({ no }) => no);

const memberFields: readonly Field<Placed<CouncilMember>>[] = [
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
function productFields(): readonly Field<ProductOfPaper>[] {
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
const columns = <T>(make: (index: number) => Field<T>): readonly Field<T>[] =>
  Array.from({ length: MOST_COLUMNS }, (_, index) => make(index));

/** The sheet that stands in a column: of the member with that place, or where sheets name nobody, the one in that place. */
function sheetAt({ sheets }: RatedProduct, index: number): SheetResult | undefined {
  return sheets.find(({ member }) => member === index) ?? (sheets[index]?.member === null ? sheets[index] : undefined);
}

interface ProductOfPaper {
  readonly no: number;
  readonly own: RatedProduct;
  readonly members: readonly CouncilMember[];
  /** What the columns of a table of points are called. */
  readonly columns: readonly string[];
}

type Paper = CouncilPaper;

/** The heads of the columns of a table of points: members' names, or sheets by number. */
export function columnsOf({ session, products }: Paper, language: Language): readonly string[] {
  const isNamed = products.some(({ sheets }) => sheets.some(({ member }) => member !== null));
  const most = Math.max(0, ...products.map(({ sheets }) => sheets.length));
  return isNamed
    ? session.members.map(({ name }) => name)
    : Array.from({ length: most }, (_, index) => `${language === "vi" ? "Phiếu" : "Sheet"} ${index + 1}`);
}

const productsOf =
  (pick: (paper: Paper) => readonly RatedProduct[]) =>
  (paper: Paper, language: Language): readonly ProductOfPaper[] => {
    const names = columnsOf(paper, language);
    return pick(paper).map((own, index) => ({
      no: index + 1,
      own,
      members: paper.session.members,
      columns: names,
    }));
  };

const named = ({ session }: Paper, role: CouncilMember["role"]) =>
  session.members.find((member) => member.role === role)?.name;

const markOf = ({ session, paper }: Paper) => session.papers?.[paper] ?? {};

/** What all papers of a council may name. */
export function councilFields(): readonly Field<Paper>[] {
  const products = productFields();
  const those = (
    name: readonly [string, string],
    about: readonly [string, string],
    pick: (paper: Paper) => readonly RatedProduct[],
  ) => list(name, about, productsOf(pick), products);
  const proposed = ({ proposals: { recognise } }: Paper) => [...recognise[5], ...recognise[4], ...recognise[3]];
  const members = (pick: (paper: Paper) => readonly CouncilMember[]) => (paper: Paper) => placed(pick(paper));
  return [
    text(["hội_đồng", "council"], ["Tên Hội đồng", "The council's name"], ({ session }) => session.name),
    text(
      ["hội_đồng_in_hoa", "council_in_capitals"],
      ["Tên Hội đồng, chữ in hoa", "The council's name in capitals"],
      ({ session }) => session.name.toLocaleUpperCase("vi"),
    ),
    text(
      ["cơ_quan", "agency"],
      ["Cơ quan thành lập Hội đồng", "The authority that founded the council"],
      ({ session }) => session.agency,
    ),
    text(
      ["cơ_quan_in_hoa", "agency_in_capitals"],
      ["Cơ quan thành lập Hội đồng, chữ in hoa", "That authority in capitals"],
      ({ session }) => session.agency?.toLocaleUpperCase("vi"),
    ),
    text(
      ["cơ_quan_tham_mưu", "office"],
      ["Cơ quan tham mưu quản lý OCOP", "The office that advises the authority"],
      ({ session }) => session.office,
    ),
    text(
      ["cơ_quan_tham_mưu_in_hoa", "office_in_capitals"],
      ["Cơ quan tham mưu, chữ in hoa", "That office in capitals"],
      ({ session }) => session.office?.toLocaleUpperCase("vi"),
    ),
    text(["tỉnh", "province"], ["Tỉnh, thành phố", "The province or city"], ({ session }) => session.province),
    text(
      ["người_có_thẩm_quyền", "authority"],
      ["Người có thẩm quyền công nhận ở cấp này", "Who recognises at this tier"],
      ({ tier, session }, language) => recogniserText(tier, session.agency, language),
    ),
    text(["số", "number"], ["Số của văn bản", "The paper's number"], (paper) => markOf(paper).number),
    text(["nơi", "place"], ["Địa điểm", "The place"], ({ session }) => session.place),
    text(
      ["địa_danh", "place_of_issue"],
      ["Địa danh ghi trước ngày tháng: tỉnh, thành phố", "The place before the day: the province"],
      ({ session }) => session.province,
    ),
    text(
      ["ngày", "day"],
      ["Ngày họp, hoặc ngày cuối lấy ý kiến: ngày/tháng/năm", "Day of the meeting, or last day of opinions"],
      ({ session }, language) => formatDay(session.date, language),
    ),
    text(
      ["ngày_đầy_đủ", "day_in_full"],
      ["Ngày họp: ngày … tháng … năm …", "That day in full"],
      ({ session }, language) => dayInFull(session.date, language),
    ),
    text(
      ["từ_ngày", "opinions_from"],
      ["Ngày bắt đầu lấy ý kiến bằng văn bản", "First day of written opinions"],
      ({ session }, language) => dayInFull(session.opinionsFrom, language),
    ),
    text(
      ["ngày_văn_bản", "paper_day"],
      ["Ngày của văn bản: ngày … tháng … năm …", "Day of the paper in full"],
      (paper, language) => dayInFull(markOf(paper).date ?? paper.session.date, language),
    ),
    text(["giờ_bắt_đầu", "begins"], ["Giờ bắt đầu", "When it began"], ({ session }) => session.begins),
    text(["giờ_kết_thúc", "ends"], ["Giờ kết thúc", "When it ended"], ({ session }) => session.ends),
    text(["đợt", "round"], ["Đợt đánh giá", "The round"], ({ session }) => session.round),
    flag(
      ["có_đợt", "has_round"],
      ["Có ghi đợt đánh giá", "Whether a round is given"],
      ({ session }) => session.round !== undefined,
    ),
    text(
      ["quyết_định_thành_lập", "founding_decision"],
      ["Số quyết định thành lập Hội đồng", "Number of the act that founded the council"],
      ({ session }) => session.decisionNumber,
    ),
    text(
      ["ngày_quyết_định_thành_lập", "founding_day"],
      ["Ngày quyết định thành lập", "Day of that act"],
      ({ session }, language) => dayInFull(session.decisionDate, language),
    ),
    text(
      ["quy_chế", "regulation"],
      ["Số quyết định ban hành Quy chế hoạt động", "Number of the working regulation"],
      ({ session }) => session.regulationNumber,
    ),
    text(
      ["ngày_quy_chế", "regulation_day"],
      ["Ngày ban hành Quy chế", "Day of the regulation"],
      ({ session }, language) => dayInFull(session.regulationDate, language),
    ),
    text(
      ["quyết_định_ocop", "decision"],
      ["Số quyết định về Bộ tiêu chí", "Number of the decision with the criteria"],
      ({ decision }) => decision.instrument,
    ),
    text(
      ["số_tháng", "term_months"],
      ["Thời hạn giấy chứng nhận, số tháng", "How many months a certificate is valid"],
      () => TERM_MONTHS,
    ),
    text(
      ["số_báo_cáo", "report_number"],
      ["Số báo cáo kết quả của Hội đồng", "Number of the council's report"],
      ({ session }) => session.papers?.report?.number,
    ),
    text(["ngày_báo_cáo", "report_day"], ["Ngày báo cáo kết quả", "Day of that report"], ({ session }, language) =>
      dayInFull(session.papers?.report?.date, language),
    ),
    text(["chủ_tịch", "chair"], ["Chủ tịch Hội đồng", "The chair"], (paper) => named(paper, "chair")),
    text(
      ["thư_ký", "secretary"],
      ["Thư ký", "The secretary"],
      (paper) => paper.session.secretary ?? named(paper, "secretary"),
    ),
    text(["số_trang", "pages"], ["Số trang của biên bản", "Pages of the minutes"], ({ session }) => session.pages),
    flag(
      ["họp_trực_tiếp", "is_meeting"],
      ["Hội đồng họp", "Whether the council met"],
      ({ form }) => form === "meeting",
    ),
    flag(
      ["lấy_ý_kiến_văn_bản", "is_written"],
      ["Lấy ý kiến bằng văn bản", "Whether opinions were in writing"],
      ({ form }) => form === "written",
    ),
    flag(
      ["cấp_tỉnh", "is_province"],
      ["Hội đồng cấp tỉnh", "Whether a provincial council"],
      ({ tier }) => tier === "province",
    ),
    flag(
      ["cấp_trung_ương", "is_ministry"],
      ["Hội đồng cấp trung ương", "Whether the ministry's council"],
      ({ tier }) => tier === "ministry",
    ),
    text(
      ["số_được_cử", "appointed_count"],
      ["Số thành viên được cử", "How many were appointed"],
      ({ attendance }, language) => countText(attendance.appointed.length, language),
    ),
    text(
      ["số_có_mặt", "present_count"],
      ["Số thành viên có mặt, hoặc có ý kiến", "How many were present, or gave an opinion"],
      ({ attendance }, language) => countText(attendance.present.length, language),
    ),
    text(
      ["số_vắng", "absent_count"],
      ["Số thành viên vắng, hoặc không có ý kiến", "How many were absent, or gave none"],
      ({ attendance }, language) => countText(attendance.absent.length, language),
    ),
    list(
      ["thành_viên", "members"],
      ["Mọi thành viên được cử", "All appointed members"],
      members(({ attendance }) => attendance.appointed),
      memberFields,
    ),
    list(
      ["có_mặt", "present"],
      ["Thành viên có mặt, hoặc có ý kiến", "Members present, or with an opinion"],
      members(({ attendance }) => attendance.present),
      memberFields,
    ),
    list(
      ["vắng_mặt", "absent"],
      ["Thành viên vắng, hoặc không có ý kiến", "Members absent, or without"],
      members(({ attendance }) => attendance.absent),
      memberFields,
    ),
    flag(
      ["không_ai_vắng", "none_absent"],
      ["Không có ai vắng", "Whether nobody was absent"],
      ({ attendance }) => attendance.absent.length === 0,
    ),
    texts(["khách_mời", "guests"], ["Khách mời", "Guests"], ({ session }) => session.guests ?? []),
    flag(
      ["có_khách_mời", "has_guests"],
      ["Có khách mời", "Whether there were guests"],
      ({ session }) => (session.guests ?? []).length > 0,
    ),
    texts(
      ["ý_kiến_tổ_tư_vấn", "advice"],
      ["Báo cáo của Tổ tư vấn", "What the advisory team reports"],
      ({ session }) => session.advice ?? [],
    ),
    flag(
      ["có_tổ_tư_vấn", "has_advice"],
      ["Có báo cáo của Tổ tư vấn", "Whether the advisory team reports"],
      ({ session }) => (session.advice ?? []).length > 0,
    ),
    texts(
      ["thảo_luận", "discussion"],
      ["Nội dung thảo luận, ý kiến", "The discussion"],
      ({ session }) => session.discussion ?? [],
    ),
    flag(
      ["không_có_thảo_luận", "no_discussion"],
      ["Chưa ghi nội dung thảo luận", "Whether no discussion is given"],
      ({ session }) => (session.discussion ?? []).length === 0,
    ),
    texts(
      ["kết_luận", "conclusions"],
      ["Kết luận của Chủ tịch Hội đồng", "The chair's conclusions"],
      ({ session }) => session.conclusions ?? [],
    ),
    texts(["nơi_nhận", "recipients"], ["Nơi nhận", "Who gets the paper"], ({ session }) => session.recipients ?? []),
    text(
      ["số_sản_phẩm", "product_count"],
      ["Số sản phẩm được đánh giá", "How many products were evaluated"],
      ({ products: all }, language) => countText(all.length, language),
    ),
    those(
      ["các_sản_phẩm", "products"],
      ["Mọi sản phẩm được đánh giá", "All products evaluated"],
      ({ products: all }) => all,
    ),
    those(
      ["đề_nghị_công_nhận", "proposed"],
      ["Sản phẩm đề nghị công nhận, hạng cao trước", "Products proposed for recognition, highest first"],
      proposed,
    ),
    those(
      ["đề_nghị_3_sao", "three_stars"],
      ["Sản phẩm đề nghị công nhận 3 sao", "Proposed for 3 stars"],
      ({ proposals }) => proposals.recognise[3],
    ),
    those(
      ["đề_nghị_4_sao", "four_stars"],
      ["Sản phẩm đề nghị công nhận 4 sao", "Proposed for 4 stars"],
      ({ proposals }) => proposals.recognise[4],
    ),
    those(
      ["đề_nghị_5_sao", "five_stars"],
      ["Sản phẩm đề nghị công nhận 5 sao", "Proposed for 5 stars"],
      ({ proposals }) => proposals.recognise[5],
    ),
    those(
      ["từ_90_điểm", "from_90"],
      ["Sản phẩm gửi lên cấp trên (cấp tỉnh: đạt từ 90 điểm)", "Products that go to the next tier (from 90 points)"],
      ({ proposals }) => proposals.refer,
    ),
    those(
      ["trả_kết_quả", "returned"],
      ["Sản phẩm có kết quả dưới các hạng thuộc thẩm quyền", "Products not recognised at this tier"],
      ({ proposals }) => proposals.return,
    ),
    those(
      ["không_công_nhận", "not_recognised"],
      ["Sản phẩm 1, 2 sao", "Products of 1 and 2 stars"],
      ({ proposals }) => proposals.none,
    ),
    those(
      ["dừng_đánh_giá", "stopped"],
      ["Sản phẩm bị loại hoặc dừng đánh giá", "Products rejected or stopped"],
      ({ proposals }) => proposals.stopped,
    ),
    text(
      ["số_đề_nghị", "proposed_count"],
      ["Số sản phẩm đề nghị công nhận", "How many are proposed"],
      (paper, language) => countText(proposed(paper).length, language),
    ),
    text(["số_3_sao", "three_stars_count"], ["Số sản phẩm 3 sao", "How many with 3 stars"], ({ proposals }, language) =>
      countText(proposals.recognise[3].length, language),
    ),
    text(["số_4_sao", "four_stars_count"], ["Số sản phẩm 4 sao", "How many with 4 stars"], ({ proposals }, language) =>
      countText(proposals.recognise[4].length, language),
    ),
    text(["số_5_sao", "five_stars_count"], ["Số sản phẩm 5 sao", "How many with 5 stars"], ({ proposals }, language) =>
      countText(proposals.recognise[5].length, language),
    ),
    text(
      ["số_từ_90_điểm", "from_90_count"],
      ["Số sản phẩm gửi lên cấp trên", "How many go to the next tier"],
      ({ proposals }, language) => countText(proposals.refer.length, language),
    ),
    text(
      ["số_không_công_nhận", "not_recognised_count"],
      ["Số sản phẩm 1, 2 sao", "How many of 1 and 2 stars"],
      ({ proposals }, language) => countText(proposals.none.length, language),
    ),
    text(
      ["số_dừng_đánh_giá", "stopped_count"],
      ["Số sản phẩm dừng đánh giá", "How many stopped"],
      ({ proposals }, language) => countText(proposals.stopped.length, language),
    ),
    flag(
      ["có_đề_nghị", "has_proposed"],
      ["Có sản phẩm đề nghị công nhận", "Whether any is proposed"],
      (paper) => proposed(paper).length > 0,
    ),
    flag(
      ["có_3_sao", "has_three_stars"],
      ["Có sản phẩm 3 sao", "Whether any with 3 stars"],
      ({ proposals }) => proposals.recognise[3].length > 0,
    ),
    flag(
      ["có_4_sao", "has_four_stars"],
      ["Có sản phẩm 4 sao", "Whether any with 4 stars"],
      ({ proposals }) => proposals.recognise[4].length > 0,
    ),
    flag(
      ["có_5_sao", "has_five_stars"],
      ["Có sản phẩm 5 sao", "Whether any with 5 stars"],
      ({ proposals }) => proposals.recognise[5].length > 0,
    ),
    flag(
      ["có_từ_90_điểm", "has_from_90"],
      ["Có sản phẩm gửi lên cấp trên", "Whether any goes up"],
      ({ proposals }) => proposals.refer.length > 0,
    ),
    flag(
      ["có_trả_kết_quả", "has_returned"],
      ["Có sản phẩm dưới các hạng thuộc thẩm quyền", "Whether any is returned"],
      ({ proposals }) => proposals.return.length > 0,
    ),
    flag(
      ["có_không_công_nhận", "has_not_recognised"],
      ["Có sản phẩm 1, 2 sao", "Whether any of 1 or 2 stars"],
      ({ proposals }) => proposals.none.length > 0,
    ),
    flag(
      ["có_dừng_đánh_giá", "has_stopped"],
      ["Có sản phẩm dừng đánh giá", "Whether any was stopped"],
      ({ proposals }) => proposals.stopped.length > 0,
    ),
    ...columns((index) =>
      text(
        [`thành_viên_${index + 1}`, `member_${index + 1}`],
        [`Tên cột thứ ${index + 1} của bảng điểm`, `Head of column ${index + 1} of the table of points`],
        (paper: Paper, language) => columnsOf(paper, language)[index] ?? " ",
      ),
    ),
  ];
}
