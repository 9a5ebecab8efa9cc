import { TERM_MONTHS } from "../../../decisions/end-of-term.js";
import { formatDay } from "../../../language/day.js";
import type { CouncilPaper } from "../council/papers.js";
import type { CouncilMember } from "../council/session.js";
import { type Field, flag, text, texts } from "./field.js";
import { dayInFull, recogniserText } from "./say.js";

const named = ({ session }: CouncilPaper, role: CouncilMember["role"]) =>
  session.members.find((member) => member.role === role)?.name;

const markOf = ({ session, paper }: CouncilPaper) => session.papers?.[paper] ?? {};

/** Which council it is, of which authority, and when and how it met. */
export function sessionFields(): readonly Field<CouncilPaper>[] {
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
  ];
}

/** What was said at a council, and who gets the paper. */
export function proceedingFields(): readonly Field<CouncilPaper>[] {
  return [
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
  ];
}
