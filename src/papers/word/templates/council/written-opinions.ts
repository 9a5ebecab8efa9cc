import type { DocumentDraft } from "../markup.js";
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

/** Biên bản tổng hợp ý kiến bằng văn bản (art. 7.6d). */
export function writtenOpinionsTemplate(pieces: Pieces): DocumentDraft {
  const { t, language } = pieces;
  return {
    language,
    title: t(["Tổng hợp ý kiến bằng văn bản", "Summary of written opinions"]),
    foot: ours(pieces),
    body: [
      nationalHead(pieces, { ...council, sign: t(["Số: {số}", "No. {số}"]), day: placeAndDay(pieces) }),
      title(t(["BIÊN BẢN", "RECORD"]), [
        t(["Tổng hợp ý kiến bằng văn bản của thành viên Hội đồng", "Summary of the members' opinions in writing"]),
        t(["đánh giá, phân hạng lại sản phẩm OCOP", "on the re-evaluation of OCOP products"]),
        "{#có_đợt}{đợt}{/}",
      ]),
      grounds(pieces),
      body(
        t([
          "Hội đồng lấy ý kiến bằng văn bản (điểm d khoản 6 Điều 7) từ {từ_ngày} đến {ngày_đầy_đủ}.",
          "The council took opinions in writing (art. 7.6d) from {từ_ngày} to {ngày_đầy_đủ}.",
        ]),
      ),
      heading(t(["I. THÀNH VIÊN CHO Ý KIẾN", "I. MEMBERS"])),
      lead(
        t([
          "1. Có ý kiến: {số_có_mặt} trên {số_được_cử} thành viên được cử, gồm:",
          "1. Opinions from {số_có_mặt} of {số_được_cử} appointed members:",
        ]),
      ),
      members(pieces, "có_mặt"),
      body(
        t(["2. Không có ý kiến: {số_vắng}{#không_ai_vắng}.{/}", "2. No opinion from {số_vắng}{#không_ai_vắng}.{/}"]),
      ),
      around("vắng_mặt", body("- {họ_tên}{#có_chức_vụ}, {chức_vụ_đơn_vị}{/}{#có_lý_do} ({lý_do}){/}.")),
      heading(t(["II. KẾT QUẢ ĐÁNH GIÁ", "II. RESULTS"])),
      around(
        "có_tổ_tư_vấn",
        [
          lead(
            t([
              "Báo cáo đánh giá hồ sơ của cơ quan tham mưu quản lý OCOP:",
              "What the office that advises the authority reports on the dossiers:",
            ]),
          ),
          around("ý_kiến_tổ_tư_vấn", body("- {nội_dung}")),
        ].join(""),
      ),
      results(pieces),
      details(pieces),
      around("thảo_luận", body("- {nội_dung}")),
      heading(t(["III. KẾT LUẬN", "III. CONCLUSIONS"])),
      around("kết_luận", body("{nội_dung}")),
      proposals(pieces),
      signatures([secretarySigns(pieces), chairSigns(pieces)]),
    ].join(""),
  };
}
