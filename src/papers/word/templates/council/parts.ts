import { paragraph, run, table } from "../markup.js";
import { around, body, cell, heads, lead, type Pieces } from "../pieces.js";

export const ours = ({ t }: Pieces) =>
  t([
    "Bố cục của gói phần mềm ocop; pháp luật không quy định mẫu văn bản này.",
    "Layout of the package ocop; the law prints no form for this paper.",
  ]);

export const council = {
  above: "{cơ_quan_in_hoa}",
  name: "{hội_đồng_in_hoa}",
} as const;

export const placeAndDay = ({ t }: Pieces) => t(["{địa_danh}, {ngày_văn_bản}", "{địa_danh}, {ngày_văn_bản}"]);

/** The acts a council's paper rests on. */
export function grounds({ t }: Pieces): string {
  return [
    body(
      t([
        "Căn cứ Quyết định số {quyết_định_ocop} của Thủ tướng Chính phủ ban hành Bộ tiêu chí và quy trình đánh giá, phân hạng sản phẩm Mỗi xã một sản phẩm (OCOP);",
        "Under decision {quyết_định_ocop} of the Prime Minister on the criteria and procedure of evaluating and ranking OCOP products;",
      ]),
      true,
    ),
    body(
      t([
        "Căn cứ Quyết định số {quyết_định_thành_lập} {ngày_quyết_định_thành_lập} thành lập Hội đồng và Quyết định số {quy_chế} {ngày_quy_chế} ban hành Quy chế hoạt động của Hội đồng.",
        "Under decision {quyết_định_thành_lập} of {ngày_quyết_định_thành_lập}, which founded the council, and decision {quy_chế} of {ngày_quy_chế} with its working regulation.",
      ]),
      true,
    ),
  ].join("");
}

/** A table of members. */
export function members({ t }: Pieces, list: string): string {
  return table(
    [600, 2700, 3754, 2300],
    [
      heads([
        t(["TT", "No"]),
        t(["Họ và tên", "Name"]),
        t(["Chức vụ, đơn vị", "Position, organisation"]),
        t(["Vai trò", "Role"]),
      ]),
      {
        cells: [
          cell(`{#${list}}{tt}`, { align: "center" }),
          cell("{họ_tên}"),
          cell("{chức_vụ_đơn_vị}"),
          cell("{vai_trò}{/}"),
        ],
      },
    ],
  );
}

/** The table of results: a row for each product. */
export function results({ t }: Pieces): string {
  return table(
    [560, 2894, 900, 1200, 900, 2900],
    [
      heads([
        t(["TT", "No"]),
        t(["Sản phẩm, chủ thể", "Product, producer"]),
        t(["Số phiếu", "Sheets"]),
        t(["Điểm trung bình", "Average"]),
        t(["Hạng sao", "Stars"]),
        t(["Đề nghị của Hội đồng", "The council proposes"]),
      ]),
      {
        cells: [
          cell("{#các_sản_phẩm}{tt}", { align: "center" }),
          cell(t(["{sản_phẩm}\n{chủ_thể}", "{sản_phẩm}\n{chủ_thể}"])),
          cell("{số_phiếu}", { align: "center" }),
          cell("{điểm_trung_bình}", { align: "center" }),
          cell("{hạng_sao}", { align: "center" }),
          cell("{đề_nghị}{/}"),
        ],
      },
    ],
  );
}

/** What must be said of single products: exact averages, floors missed, grounds, readings. */
export function details({ t }: Pieces): string {
  const note = (list: string, label: readonly [string, string]) => around(list, body(`${t(label)}{nội_dung}.`));
  return around(
    "các_sản_phẩm",
    [
      paragraph(
        run(
          t([
            "{tt}. {sản_phẩm}: tổng điểm {tổng_các_phiếu} của {số_phiếu} phiếu, điểm trung bình {điểm_chính_xác} ({điểm_chính_xác_bằng_chữ} điểm), phiếu thấp nhất {điểm_thấp_nhất}, cao nhất {điểm_cao_nhất}; hạng theo tổng điểm: {hạng_theo_điểm}; hạng sao: {hạng_sao}.",
            "{tt}. {sản_phẩm}: {tổng_các_phiếu} points on {số_phiếu} sheets, average {điểm_chính_xác} ({điểm_chính_xác_bằng_chữ}), lowest {điểm_thấp_nhất}, highest {điểm_cao_nhất}; by points {hạng_theo_điểm}; stars: {hạng_sao}.",
          ]),
        ),
        { first: 567, before: 60, after: 60 },
      ),
      note("căn_cứ_dừng", ["- ", "- "]),
      note("chưa_đạt", ["- Chưa đạt yêu cầu tối thiểu: ", "- Floor missed: "]),
      note("cách_hiểu", ["- Cách hiểu áp dụng: ", "- Reading applied: "]),
      note("lưu_ý", ["- Lưu ý: ", "- Remark: "]),
    ].join(""),
  );
}

/** What is proposed, by stars, each list only where it has entries. */
export function proposals({ t }: Pieces): string {
  const group = (is: string, list: string, label: readonly [string, string]) =>
    around(
      is,
      [
        lead(t(label)),
        around(
          list,
          body(
            t([
              "- {sản_phẩm} ({chủ_thể}): {điểm_trung_bình} điểm;",
              "- {sản_phẩm} ({chủ_thể}): {điểm_trung_bình} points;",
            ]),
          ),
        ),
      ].join(""),
    );
  return [
    group("có_5_sao", "đề_nghị_5_sao", [
      "Đề nghị {người_có_thẩm_quyền} công nhận, cấp giấy chứng nhận 5 sao cho {số_5_sao} sản phẩm:",
      "Recognition and certificates for 5 stars by {người_có_thẩm_quyền}, {số_5_sao} products:",
    ]),
    group("có_4_sao", "đề_nghị_4_sao", [
      "Đề nghị {người_có_thẩm_quyền} công nhận, cấp giấy chứng nhận 4 sao cho {số_4_sao} sản phẩm:",
      "Recognition and certificates for 4 stars by {người_có_thẩm_quyền}, {số_4_sao} products:",
    ]),
    group("có_3_sao", "đề_nghị_3_sao", [
      "Đề nghị {người_có_thẩm_quyền} công nhận, cấp giấy chứng nhận 3 sao cho {số_3_sao} sản phẩm:",
      "Recognition and certificates for 3 stars by {người_có_thẩm_quyền}, {số_3_sao} products:",
    ]),
    group("có_từ_90_điểm", "từ_90_điểm", [
      "Đề nghị {người_có_thẩm_quyền} phê duyệt kết quả và gửi hồ sơ lên cấp trên để đánh giá, phân hạng {số_từ_90_điểm} sản phẩm{#cấp_tỉnh} có tiềm năng đạt 5 sao{/}:",
      "Approval of the result by {người_có_thẩm_quyền}, and the dossiers to the next tier, {số_từ_90_điểm} products:",
    ]),
    group("có_trả_kết_quả", "trả_kết_quả", [
      "Các sản phẩm có kết quả dưới các hạng thuộc thẩm quyền công nhận ở cấp này, gửi kết quả cho UBND cấp tỉnh:",
      "Not for this tier to recognise; the results go to the province:",
    ]),
    group("có_không_công_nhận", "không_công_nhận", [
      "Không ban hành quyết định công nhận, không cấp giấy chứng nhận đối với {số_không_công_nhận} sản phẩm đạt 1 sao, 2 sao:",
      "No recognition and no certificate for {số_không_công_nhận} products of 1 and 2 stars:",
    ]),
    around(
      "có_dừng_đánh_giá",
      [
        lead(t(["Hồ sơ bị loại hoặc dừng đánh giá:", "Rejected or stopped:"])),
        around(
          "dừng_đánh_giá",
          body(
            t([
              "- {sản_phẩm} ({chủ_thể}): {#căn_cứ_dừng}{nội_dung}; {/}",
              "- {sản_phẩm} ({chủ_thể}): {#căn_cứ_dừng}{nội_dung}; {/}",
            ]),
          ),
        ),
      ].join(""),
    ),
  ].join("");
}

export const chairSigns = (pieces: Pieces) => ({
  lines: [pieces.t(["CHỦ TỊCH HỘI ĐỒNG", "CHAIR OF THE COUNCIL"])],
  note: signHere(pieces),
  name: "{chủ_tịch}",
});

export const signHere = ({ t }: Pieces) => t(["(Ký, ghi rõ họ tên)", "(Signature and name)"]);

export const secretarySigns = (pieces: Pieces) => ({
  lines: [pieces.t(["THƯ KÝ", "SECRETARY"])],
  note: signHere(pieces),
  name: "{thư_ký}",
});
