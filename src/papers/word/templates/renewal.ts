import { type DocumentDraft, paragraph, run } from "./markup.js";
import { around, body, nationalHead, type Pieces, recipientsAndSignature, title } from "./pieces.js";

/** A notice that a certificate ends. */
export function renewalTemplate(pieces: Pieces): DocumentDraft {
  const { t, language } = pieces;
  const notice = [
    paragraph("", { size: 1, startsPage: true }),
    nationalHead(pieces, {
      above: "{cơ_quan_in_hoa}",
      name: "{cơ_quan_tham_mưu_in_hoa}",
      sign: t(["Số: {số}", "No. {số}"]),
      day: "{địa_danh}, {ngày_văn_bản}",
    }),
    title(t(["THÔNG BÁO", "NOTICE"]), [
      t([
        "Về việc giấy chứng nhận sản phẩm OCOP sắp hết thời hạn",
        "That a certificate of an OCOP product is about to end",
      ]),
    ]),
    paragraph(run(t(["Kính gửi: {chủ_thể}", "To: {chủ_thể}"])), { align: "center", after: 120 }),
    body(
      t([
        "Giấy chứng nhận sản phẩm OCOP {hạng_sao} của sản phẩm {sản_phẩm}, theo Quyết định số {số_quyết_định} ngày {ngày_quyết_định}, có giá trị đến hết ngày {ngày_hết_hạn}.",
        "The certificate ({hạng_sao}) of the product {sản_phẩm}, under decision {số_quyết_định} of {ngày_quyết_định}, is valid up to and including {ngày_hết_hạn}.",
      ]),
    ),
    body(
      t([
        "Theo điểm a khoản 6 Điều 7 Quyết định số 26/2026/QĐ-TTg, hồ sơ đề nghị đánh giá, phân hạng lại được nộp tại UBND cấp xã không sớm hơn {số_ngày_mở} ngày và không muộn hơn {số_ngày_đóng} ngày tính đến ngày hết thời hạn của giấy chứng nhận: từ ngày {nộp_từ_ngày} đến hết ngày {nộp_đến_ngày}.",
        "Under art. 7.6a of decision 26/2026/QĐ-TTg the dossier of a re-evaluation is filed with the commune not earlier than {số_ngày_mở} and not later than {số_ngày_đóng} days before that: from {nộp_từ_ngày} up to and including {nộp_đến_ngày}.",
      ]),
    ),
    body(
      t([
        "{cơ_quan_tham_mưu} thông báo để chủ thể biết, chuẩn bị hồ sơ theo điểm c khoản 1 Điều 6 Quyết định số 26/2026/QĐ-TTg nếu đề nghị đánh giá, phân hạng lại.",
        "{cơ_quan_tham_mưu} tells you so that you can prepare the dossier of art. 6.1c if you ask for a re-evaluation.",
      ]),
    ),
    recipientsAndSignature(pieces, {
      lines: [t(["THỦ TRƯỞNG CƠ QUAN", "HEAD OF THE OFFICE"])],
      note: t(["(Ký, đóng dấu, ghi rõ họ tên)", "(Signature, stamp and name)"]),
      name: " ",
    }),
  ].join("");
  return {
    language,
    title: t(["Thông báo giấy chứng nhận sắp hết thời hạn", "Notice that a certificate ends"]),
    foot: t([
      "Bố cục của gói phần mềm ocop; pháp luật không quy định mẫu văn bản này.",
      "Layout of the package ocop; the law prints no form for this paper.",
    ]),
    body: around("các_thông_báo", notice),
  };
}
