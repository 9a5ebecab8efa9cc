import { type DocumentDraft, PAGE, paragraph, run } from "../markup.js";
import { around, body, heading, lead, nationalHead, type Pieces, signatures, title } from "../pieces.js";
import {
  chairSigns,
  council,
  details,
  grounds,
  members,
  ours,
  placeAndDay,
  proposals,
  results,
  secretarySigns,
} from "./parts.js";

/** Lines to write on by hand. */
function openLines(count: number): string {
  return Array.from({ length: count }, () =>
    paragraph(run("\t"), { align: "left", dotsAt: PAGE.portrait, before: 60 }),
  ).join("");
}

/** Biên bản họp Hội đồng. */
export function minutesTemplate(pieces: Pieces): DocumentDraft {
  const { t, language } = pieces;
  return {
    language,
    title: t(["Biên bản họp Hội đồng", "Minutes of the council's meeting"]),
    foot: ours(pieces),
    body: [
      nationalHead(pieces, { ...council, sign: t(["Số: {số}", "No. {số}"]), day: placeAndDay(pieces) }),
      title(t(["BIÊN BẢN", "MINUTES"]), [
        t([
          "Họp Hội đồng đánh giá, phân hạng sản phẩm OCOP",
          "Meeting of the council that evaluates and ranks OCOP products",
        ]),
        t(["{#có_đợt}{đợt}{/}", "{#có_đợt}{đợt}{/}"]),
      ]),
      grounds(pieces),
      body(t(["Thời gian bắt đầu: {giờ_bắt_đầu}, {ngày_đầy_đủ}.", "Began: {giờ_bắt_đầu}, {ngày_đầy_đủ}."])),
      body(t(["Địa điểm: {nơi}.", "Place: {nơi}."])),
      heading(t(["I. THÀNH PHẦN", "I. ATTENDANCE"])),
      body(t(["1. Chủ trì: {chủ_tịch}. Thư ký: {thư_ký}.", "1. Chair: {chủ_tịch}. Secretary: {thư_ký}."])),
      lead(
        t([
          "2. Thành viên Hội đồng có mặt: {số_có_mặt} trên {số_được_cử} thành viên được cử, gồm:",
          "2. Members present: {số_có_mặt} of {số_được_cử} appointed:",
        ]),
      ),
      members(pieces, "có_mặt"),
      body(
        t([
          "3. Thành viên vắng mặt: {số_vắng}{#không_ai_vắng}.{/}",
          "3. Members absent: {số_vắng}{#không_ai_vắng}.{/}",
        ]),
      ),
      around("vắng_mặt", body("- {họ_tên}{#có_chức_vụ}, {chức_vụ_đơn_vị}{/}{#có_lý_do} ({lý_do}){/}.")),
      around(
        "có_khách_mời",
        [lead(t(["4. Khách mời:", "4. Guests:"])), around("khách_mời", body("- {nội_dung}."))].join(""),
      ),
      heading(t(["II. NỘI DUNG", "II. PROCEEDINGS"])),
      around(
        "có_tổ_tư_vấn",
        [
          lead(t(["Tổ tư vấn Hội đồng báo cáo kết quả đánh giá hồ sơ:", "The advisory team reports on the dossiers:"])),
          around("ý_kiến_tổ_tư_vấn", body("- {nội_dung}")),
        ].join(""),
      ),
      lead(t(["Hội đồng thảo luận, các ý kiến chính:", "The council discusses; main points:"])),
      around("thảo_luận", body("- {nội_dung}")),
      around("không_có_thảo_luận", openLines(3)),
      lead(
        t([
          "Các thành viên chấm điểm {số_sản_phẩm} sản phẩm, kết quả như sau:",
          "The members score {số_sản_phẩm} products, with these results:",
        ]),
      ),
      results(pieces),
      details(pieces),
      heading(t(["III. KẾT LUẬN", "III. CONCLUSIONS"])),
      around("kết_luận", body("{nội_dung}")),
      proposals(pieces),
      body(
        t([
          "Cuộc họp kết thúc lúc {giờ_kết_thúc} cùng ngày. Biên bản được đọc lại cho các thành viên dự họp cùng nghe và thống nhất thông qua.",
          "The meeting ended at {giờ_kết_thúc} on the same day. The minutes were read out to those present and agreed.",
        ]),
      ),
      signatures([secretarySigns(pieces), chairSigns(pieces)]),
    ].join(""),
  };
}
