import { type DocumentDraft, PAGE, paragraph, type RowDraft, run, table } from "./markup.js";
import {
  around,
  body,
  cell,
  heading,
  heads,
  lead,
  nationalHead,
  type Pieces,
  recipientsAndSignature,
  signatures,
  title,
} from "./pieces.js";

/** What a template is made for. */
export interface TemplateManner {
  /** How many columns a table of points has: a member's each. */
  readonly members: number;
}

const ours = ({ t }: Pieces) =>
  t([
    "Bố cục của gói phần mềm ocop; pháp luật không quy định mẫu văn bản này.",
    "Layout of the package ocop; the law prints no form for this paper.",
  ]);

const council = {
  above: "{cơ_quan_in_hoa}",
  name: "{hội_đồng_in_hoa}",
} as const;

const placeAndDay = ({ t }: Pieces) => t(["{địa_danh}, {ngày_văn_bản}", "{địa_danh}, {ngày_văn_bản}"]);

/** The acts a council's paper rests on. */
function grounds({ t }: Pieces): string {
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
function members({ t }: Pieces, list: string): string {
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
function results({ t }: Pieces): string {
  return table(
    [560, 3194, 1000, 1400, 1000, 2200],
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
function details({ t }: Pieces): string {
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
function proposals({ t }: Pieces): string {
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

const chairSigns = (pieces: Pieces) => ({
  lines: [pieces.t(["CHỦ TỊCH HỘI ĐỒNG", "CHAIR OF THE COUNCIL"])],
  note: signHere(pieces),
  name: "{chủ_tịch}",
});

const signHere = ({ t }: Pieces) => t(["(Ký, ghi rõ họ tên)", "(Signature and name)"]);

const secretarySigns = (pieces: Pieces) => ({
  lines: [pieces.t(["THƯ KÝ", "SECRETARY"])],
  note: signHere(pieces),
  name: "{thư_ký}",
});

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

/** Lines to write on by hand. */
function openLines(count: number): string {
  return Array.from({ length: count }, () =>
    paragraph(run("\t"), { align: "left", dotsAt: PAGE.portrait, before: 60 }),
  ).join("");
}

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

/** The list of what is proposed or decided on. */
function decidedList({ t }: Pieces, list: string): string {
  return table(
    [560, 2500, 2594, 2200, 1500],
    [
      heads([
        t(["TT", "No"]),
        t(["Tên sản phẩm", "Product"]),
        t(["Chủ thể, địa chỉ", "Producer, address"]),
        t(["Phân nhóm sản phẩm", "Product set"]),
        t(["Hạng sao", "Stars"]),
      ]),
      {
        cells: [
          cell(`{#${list}}{tt}`, { align: "center" }),
          cell("{sản_phẩm}"),
          cell("{chủ_thể}\n{địa_chỉ}"),
          cell("{phân_nhóm}"),
          cell("{hạng_sao}{/}", { align: "center" }),
        ],
      },
    ],
  );
}

/** What goes to the next tier: by its points, since its stars are not decided here. */
function referredList({ t }: Pieces): string {
  return table(
    [560, 2500, 2594, 2200, 1500],
    [
      heads([
        t(["TT", "No"]),
        t(["Tên sản phẩm", "Product"]),
        t(["Chủ thể, địa chỉ", "Producer, address"]),
        t(["Phân nhóm sản phẩm", "Product set"]),
        t(["Điểm trung bình", "Average"]),
      ]),
      {
        cells: [
          cell("{#từ_90_điểm}{tt}", { align: "center" }),
          cell("{sản_phẩm}"),
          cell("{chủ_thể}\n{địa_chỉ}"),
          cell("{phân_nhóm}"),
          cell("{điểm_trung_bình}{/}", { align: "center" }),
        ],
      },
    ],
  );
}

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

/** Bảng tổng hợp điểm: a column for each member. */
export function scoreTableTemplate(pieces: Pieces, { members: count }: TemplateManner): DocumentDraft {
  const { t, language } = pieces;
  const places = Array.from({ length: count }, (_, index) => index + 1);
  const size = count > 9 ? 8 : count > 6 ? 9 : 10;
  const fixed = { no: 480, product: 2900, average: 1050, spread: 900, band: 900, stars: 900, note: 2100 };
  const left = PAGE.landscape - Object.values(fixed).reduce((sum, each) => sum + each, 0);
  const column = count === 0 ? 0 : Math.floor(left / count);
  const extra = left - column * count;
  const widths = [
    fixed.no,
    fixed.product + extra,
    ...places.map(() => column),
    fixed.average,
    fixed.spread,
    fixed.band,
    fixed.stars,
    fixed.note,
  ];
  const small = { align: "center", size } as const;
  const isUpright = count > 5;
  const names = places.map((place) => cell(`{thành_viên_${place}}`, { ...small, isBold: true }));
  const named = (texts: readonly string[]) => heads(texts, size).cells;
  const head: RowDraft = {
    isHead: true,
    ...(isUpright && { height: 1900 }),
    cells: [
      ...named([t(["TT", "No"]), t(["Sản phẩm, chủ thể", "Product, producer"])]),
      ...names.map((own) => ({ ...own, isShaded: true, isUpright })),
      ...named([
        t(["Điểm trung bình", "Average"]),
        t(["Chênh lệch", "Spread"]),
        t(["Hạng theo điểm", "By points"]),
        t(["Hạng sao", "Stars"]),
        t(["Yêu cầu tối thiểu chưa đạt", "Floors missed"]),
      ]),
    ],
  };
  const row: RowDraft = {
    cells: [
      cell("{#các_sản_phẩm}{tt}", small),
      cell("{sản_phẩm}\n{chủ_thể}", { size }),
      ...places.map((place) => cell(`{phiếu_${place}}`, small)),
      cell("{điểm_trung_bình}", { ...small, isBold: true }),
      cell("{chênh_lệch}", small),
      cell("{hạng_theo_điểm}", small),
      cell("{hạng_sao}", { ...small, isBold: true }),
      cell("{#chưa_đạt}{tiêu_chí} ({cho_hạng}); {/}{#căn_cứ_dừng}{nội_dung}; {/}{/các_sản_phẩm}", { size }),
    ],
  };
  return {
    language,
    isLandscape: true,
    title: t(["Bảng tổng hợp điểm", "Table of points"]),
    foot: ours(pieces),
    body: [
      nationalHead(pieces, council, PAGE.landscape),
      paragraph(run(t(["BẢNG TỔNG HỢP ĐIỂM", "TABLE OF POINTS"]), { isBold: true, size: 14 }), {
        align: "center",
        before: 200,
      }),
      paragraph(
        run(
          t([
            "Đánh giá, phân hạng sản phẩm OCOP {#có_đợt}{đợt}{/}, {ngày_đầy_đủ}",
            "Evaluation and ranking of OCOP products {#có_đợt}{đợt}{/}, {ngày_đầy_đủ}",
          ]),
          {
            isBold: true,
          },
        ),
        { align: "center", after: 160 },
      ),
      table(widths, [head, row]),
      around(
        "các_sản_phẩm",
        [
          around(
            "cách_hiểu",
            paragraph(run(t(["{sản_phẩm}: {nội_dung}.", "{sản_phẩm}: {nội_dung}."]), { isItalic: true, size: 11 }), {
              before: 40,
            }),
          ),
          around("lưu_ý", paragraph(run("{sản_phẩm}: {nội_dung}.", { isItalic: true, size: 11 }), { before: 40 })),
        ].join(""),
      ),
      paragraph(
        run(
          t([
            "Điểm trung bình là tổng điểm chia cho số phiếu, in hai chữ số thập phân, không làm tròn lên; phân hạng theo giá trị chính xác. Dấu “–”: không có phiếu.",
            "The average is the sum of points divided by the sheets, cut to two decimals; ranks follow the exact value. A dash: no sheet.",
          ]),
          { isItalic: true, size: 11 },
        ),
        { before: 80, after: 120 },
      ),
      signatures([secretarySigns(pieces), chairSigns(pieces)], PAGE.landscape),
    ].join(""),
  };
}
