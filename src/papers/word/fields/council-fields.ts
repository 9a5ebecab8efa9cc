import { TERM_MONTHS } from "../../../decisions/end-of-term.js";
import { formatDay } from "../../../language/day.js";
import type { Language } from "../../../language/language.js";
import type { CouncilPaper } from "../council/papers.js";
import type { RatedProduct } from "../council/round.js";
import type { CouncilMember } from "../council/session.js";
import { type Field, flag, list, text, texts } from "./field.js";
import { columns, memberFields, type ProductOfPaper, placed, productFields } from "./product-fields.js";
import { countText, dayInFull, recogniserText } from "./say.js";

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
