import { type DocumentDraft, paragraph, run } from "../markup.js";
import { around, body, lead, nationalHead, type Pieces, recipientsAndSignature, title } from "../pieces.js";
import { decidedList, referredList } from "./lists.js";
import { ours, placeAndDay } from "./parts.js";

/** Tờ trình (art. 7.3đ). */
export function submissionTemplate(pieces: Pieces): DocumentDraft {
  const { t, language } = pieces;
  return {
    language,
    title: t(["Tờ trình công nhận sản phẩm OCOP", "Submission on recognising OCOP products"]),
    foot: ours(pieces),
    body: [
      nationalHead(pieces, {
        above: "{cơ_quan_in_hoa}",
        name: "{cơ_quan_tham_mưu_in_hoa}",
        sign: t(["Số: {số}", "No. {số}"]),
        day: placeAndDay(pieces),
      }),
      title(t(["TỜ TRÌNH", "SUBMISSION"]), [
        t([
          "Về việc công nhận, cấp giấy chứng nhận sản phẩm OCOP",
          "On recognising OCOP products and issuing certificates",
        ]),
        "{#có_đợt}{đợt}{/}",
      ]),
      paragraph(run(t(["Kính gửi: {người_có_thẩm_quyền}", "To: {người_có_thẩm_quyền}"])), {
        align: "center",
        after: 120,
      }),
      body(
        t([
          "Căn cứ Quyết định số {quyết_định_ocop} của Thủ tướng Chính phủ ban hành Bộ tiêu chí và quy trình đánh giá, phân hạng sản phẩm Mỗi xã một sản phẩm (OCOP);",
          "Under decision {quyết_định_ocop} of the Prime Minister on the criteria and procedure of evaluating and ranking OCOP products;",
        ]),
        true,
      ),
      body(
        t([
          "Căn cứ Báo cáo số {số_báo_cáo} {ngày_báo_cáo} của {hội_đồng} về kết quả đánh giá, phân hạng,",
          "Under report {số_báo_cáo} of {ngày_báo_cáo} of {hội_đồng} on the results,",
        ]),
        true,
      ),
      body(
        t([
          "{cơ_quan_tham_mưu} kính trình {người_có_thẩm_quyền} xem xét, quyết định như sau:",
          "{cơ_quan_tham_mưu} asks {người_có_thẩm_quyền} to decide as follows:",
        ]),
      ),
      around(
        "có_đề_nghị",
        [
          lead(
            t([
              "1. Công nhận, cấp giấy chứng nhận có giá trị {số_tháng} tháng cho {số_đề_nghị} sản phẩm sau:",
              "1. To recognise these {số_đề_nghị} products and issue certificates for {số_tháng} months:",
            ]),
          ),
          decidedList(pieces, "đề_nghị_công_nhận"),
        ].join(""),
      ),
      around(
        "có_từ_90_điểm",
        [
          lead(
            t([
              "2. Phê duyệt kết quả đánh giá và gửi hồ sơ lên cấp trên đánh giá, phân hạng đối với {số_từ_90_điểm} sản phẩm sau:",
              "2. To approve the results of these {số_từ_90_điểm} products and send their dossiers to the next tier:",
            ]),
          ),
          referredList(pieces),
        ].join(""),
      ),
      body(
        t([
          "(Kèm theo: báo cáo kết quả, bảng tổng hợp điểm, biên bản của Hội đồng và hồ sơ sản phẩm.)",
          "(Enclosed: the report, the table of points, the minutes and the dossiers.)",
        ]),
        true,
      ),
      recipientsAndSignature(pieces, {
        lines: [t(["THỦ TRƯỞNG CƠ QUAN", "HEAD OF THE OFFICE"])],
        note: t(["(Ký, đóng dấu, ghi rõ họ tên)", "(Signature, stamp and name)"]),
        name: " ",
      }),
    ].join(""),
  };
}
