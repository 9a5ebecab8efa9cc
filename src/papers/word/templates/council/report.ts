import { type DocumentDraft, paragraph, run } from "../markup.js";
import { around, body, heading, nationalHead, type Pieces, recipientsAndSignature, title } from "../pieces.js";
import { council, details, grounds, ours, placeAndDay, proposals, results } from "./parts.js";

/** Báo cáo kết quả đánh giá, phân hạng (art. 7.3d). */
export function reportTemplate(pieces: Pieces): DocumentDraft {
  const { t, language } = pieces;
  return {
    language,
    title: t(["Báo cáo kết quả đánh giá, phân hạng", "Report of the results"]),
    foot: ours(pieces),
    body: [
      nationalHead(pieces, { ...council, sign: t(["Số: {số}", "No. {số}"]), day: placeAndDay(pieces) }),
      title(t(["BÁO CÁO", "REPORT"]), [
        t(["Kết quả đánh giá, phân hạng sản phẩm OCOP", "Results of evaluating and ranking OCOP products"]),
        "{#có_đợt}{đợt}{/}",
      ]),
      paragraph(run(t(["Kính gửi: {người_có_thẩm_quyền}", "To: {người_có_thẩm_quyền}"]), {}), {
        align: "center",
        after: 120,
      }),
      grounds(pieces),
      around(
        "họp_trực_tiếp",
        body(
          t([
            "Hội đồng đã họp {ngày_đầy_đủ}, có {số_có_mặt} trên {số_được_cử} thành viên dự. Kết quả đánh giá {số_sản_phẩm} sản phẩm như sau:",
            "The council met on {ngày_đầy_đủ} with {số_có_mặt} of {số_được_cử} members. Results of {số_sản_phẩm} products:",
          ]),
        ),
      ),
      around(
        "lấy_ý_kiến_văn_bản",
        body(
          t([
            "Hội đồng đã lấy ý kiến bằng văn bản đến {ngày_đầy_đủ}, có {số_có_mặt} trên {số_được_cử} thành viên cho ý kiến. Kết quả đánh giá {số_sản_phẩm} sản phẩm như sau:",
            "The council took opinions in writing until {ngày_đầy_đủ}; {số_có_mặt} of {số_được_cử} members gave one. Results of {số_sản_phẩm} products:",
          ]),
        ),
      ),
      heading(t(["I. KẾT QUẢ ĐÁNH GIÁ, PHÂN HẠNG", "I. RESULTS"])),
      results(pieces),
      details(pieces),
      heading(t(["II. ĐỀ NGHỊ", "II. PROPOSALS"])),
      proposals(pieces),
      around("kết_luận", body("{nội_dung}")),
      recipientsAndSignature(pieces, {
        lines: [t(["TM. HỘI ĐỒNG", "FOR THE COUNCIL"]), t(["CHỦ TỊCH", "CHAIR"])],
        note: t(["(Ký, đóng dấu, ghi rõ họ tên)", "(Signature, stamp and name)"]),
        name: "{chủ_tịch}",
      }),
    ].join(""),
  };
}
