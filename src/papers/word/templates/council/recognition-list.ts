import { type DocumentDraft, paragraph, run } from "../markup.js";
import { around, body, heading, type Pieces, title } from "../pieces.js";
import { decidedList, referredList } from "./lists.js";
import { ours } from "./parts.js";

/** The list that goes with a decision (art. 7.3e). */
export function recognitionListTemplate(pieces: Pieces): DocumentDraft {
  const { t, language } = pieces;
  return {
    language,
    title: t(["Danh sách sản phẩm OCOP được công nhận", "List of recognised OCOP products"]),
    foot: ours(pieces),
    body: [
      title(t(["DANH SÁCH", "LIST"]), [
        t(["Sản phẩm OCOP được công nhận, cấp giấy chứng nhận", "OCOP products recognised, with certificates"]),
      ]),
      paragraph(
        run(
          t([
            "(Kèm theo Quyết định số {số} {ngày_văn_bản} của {người_có_thẩm_quyền})",
            "(With decision {số} of {ngày_văn_bản} of {người_có_thẩm_quyền})",
          ]),
          { isItalic: true },
        ),
        { align: "center", after: 160 },
      ),
      around(
        "có_đề_nghị",
        [
          decidedList(pieces, "đề_nghị_công_nhận"),
          body(
            t([
              "Giấy chứng nhận có giá trị trong thời hạn {số_tháng} tháng kể từ ngày ban hành (khoản 3 Điều 4).",
              "Certificates are valid for {số_tháng} months from the day of issue (art. 4.3).",
            ]),
            true,
          ),
        ].join(""),
      ),
      around(
        "có_từ_90_điểm",
        [
          heading(
            t([
              "Sản phẩm được phê duyệt kết quả, gửi hồ sơ lên cấp trên (điểm e khoản 3 Điều 7)",
              "Results approved; the dossiers go to the next tier (art. 7.3e)",
            ]),
          ),
          referredList(pieces),
        ].join(""),
      ),
    ].join(""),
  };
}
