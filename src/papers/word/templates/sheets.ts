import { type DocumentDraft, PAGE, paragraph, run, table } from "./markup.js";
import { around, body, cell, heads, nationalHead, type Pieces, signatures } from "./pieces.js";

/** Phiếu đánh giá: one sheet a page. */
export function scoreSheetTemplate(pieces: Pieces): DocumentDraft {
  const { t, language } = pieces;
  const sheet = [
    paragraph("", { size: 1, startsPage: true }),
    nationalHead(pieces, { above: "{cơ_quan_in_hoa}", name: "{hội_đồng_in_hoa}" }),
    paragraph(run(t(["PHIẾU ĐÁNH GIÁ", "SCORE SHEET"]), { isBold: true, size: 14 }), { align: "center", before: 200 }),
    paragraph(run(t(["Phân nhóm: {phân_nhóm}", "Product set: {phân_nhóm}"]), { isBold: true }), {
      align: "center",
      after: 120,
    }),
    body(t(["Sản phẩm: {sản_phẩm}. Chủ thể: {chủ_thể}.", "Product: {sản_phẩm}. Producer: {chủ_thể}."])),
    body(
      t([
        "Thành viên chấm: {người_chấm}, {chức_vụ_đơn_vị}. Loại đánh giá: {loại_đánh_giá}.",
        "Member: {người_chấm}, {chức_vụ_đơn_vị}. Kind: {loại_đánh_giá}.",
      ]),
    ),
    table(
      [700, 2700, 4454, 700, 800],
      [
        heads(
          [
            t(["Tiêu chí", "Criterion"]),
            t(["Nội dung", "Name"]),
            t(["Mức đánh giá", "Level"]),
            t(["Tối đa", "Most"]),
            t(["Điểm", "Points"]),
          ],
          9,
        ),
        {
          cells: [
            cell("{#các_tiêu_chí}{tiêu_chí}", { align: "center", size: 9 }),
            cell("{tên_tiêu_chí}", { size: 9 }),
            cell("{mức}{#nhận_xét} ({nhận_xét}){/}", { size: 9 }),
            cell("{điểm_tối_đa}", { align: "center", size: 9 }),
            cell("{điểm}{/các_tiêu_chí}", { align: "center", size: 9, isBold: true }),
          ],
        },
        ...(["a", "b", "c"] as const).map((part) => ({
          cells: [
            {
              ...cell(t([`Cộng phần ${part.toUpperCase()}`, `Part ${part.toUpperCase()}`]), { isBold: true, size: 9 }),
              span: 3,
            },
            cell(`{tối_đa_${part}}`, { align: "center", size: 9 }),
            cell(`{điểm_${part}}`, { align: "center", size: 9, isBold: true }),
          ],
        })),
        {
          cells: [
            { ...cell(t(["TỔNG ĐIỂM", "TOTAL"]), { isBold: true, size: 9 }), span: 3 },
            cell("100", { align: "center", size: 9 }),
            cell("{tổng_điểm}", { align: "center", size: 9, isBold: true }),
          ],
        },
      ],
    ),
    body(t(["Tổng điểm bằng chữ: {tổng_điểm_bằng_chữ} điểm.", "Total in words: {tổng_điểm_bằng_chữ}."])),
    signatures(
      [
        {
          day: "{địa_danh}, {ngày_đầy_đủ}",
          lines: [t(["THÀNH VIÊN CHẤM", "THE MEMBER"])],
          note: t(["(Ký, ghi rõ họ tên)", "(Signature and name)"]),
          name: "{người_chấm}",
        },
      ],
      PAGE.portrait,
      700,
    ),
  ].join("");
  return {
    language,
    title: t(["Phiếu đánh giá", "Score sheet"]),
    foot: t([
      "Tiêu chí, mức và điểm theo Phụ lục II Quyết định số {quyết_định_ocop}, nhãn rút gọn; bố cục của gói phần mềm ocop.",
      "Criteria, levels and points of annex II of decision {quyết_định_ocop}, in short wording; layout of the package ocop.",
    ]),
    body: around("các_phiếu", sheet),
  };
}
