import { type DocumentDraft, paragraph, run, table } from "./markup.js";
import {
  around,
  body,
  cell,
  heading,
  heads,
  lead,
  nationalHead,
  type Pieces,
  signatures,
  stateHead,
  title,
} from "./pieces.js";

/** Forms are the law's, and the law's language is theirs. */
const foot = (number: string) => `Theo Mẫu số ${number} Phụ lục III ban hành kèm theo Quyết định số 26/2026/QĐ-TTg.`;

/** A line of a form: what is asked, and the answer. */
const line = (text: string) => paragraph(run(text), { align: "left", before: 40, after: 40 });

const inner = (text: string) => paragraph(run(text), { align: "left", left: 340, before: 40, after: 40 });

const part = (name: string, about: string) =>
  [
    paragraph(run(name, { isBold: true }), { align: "center", before: 160, isKeptWithNext: true }),
    paragraph(run(about, { isBold: true }), { align: "center", after: 80, isKeptWithNext: true }),
  ].join("");

/** A box of an authority that receives the dossier. */
function receiptOf(name: string, at: "xã" | "tỉnh"): string {
  return [
    paragraph(run(name, { isBold: true }), { align: "left", before: 120, isKeptWithNext: true }),
    line(`Phiếu số: {số_phiếu_${at}}`),
    line(`Ngày nhận: {ngày_nhận_${at}}`),
    line(`Người tiếp nhận: {người_nhận_${at}}\t Chữ ký: …………………`),
    signatures([{ lines: ["Cơ quan tiếp nhận"], note: "(Ký, đóng dấu và ghi rõ họ tên)", name: " " }]),
  ].join("");
}

/** Mẫu số 01: Phiếu đăng ký. */
export function form01Template(pieces: Pieces): DocumentDraft {
  return {
    language: "vi",
    title: "Mẫu số 01: Phiếu đăng ký đánh giá, phân hạng sản phẩm OCOP",
    foot: foot("01"),
    body: [
      stateHead(pieces),
      title("PHIẾU ĐĂNG KÝ", ["Tham gia đánh giá, phân hạng sản phẩm OCOP", "của tỉnh {tỉnh} năm {năm}"]),
      line("1. Thông tin về đơn vị đăng ký:"),
      inner("- Tên đơn vị: {chủ_thể}"),
      inner("- Họ tên người đại diện pháp lý: {người_đại_diện}"),
      inner("- Chức vụ: {chức_vụ}"),
      inner("- Địa chỉ liên hệ: {địa_chỉ}"),
      inner("- Điện thoại: {điện_thoại}; Email: {email}"),
      line("2. Tên sản phẩm: {sản_phẩm}"),
      line("3. Nhóm sản phẩm đăng ký (Ngành, Nhóm, Phân nhóm theo Phụ lục I):"),
      inner("{ngành}; {nhóm}; {phân_nhóm}"),
      line(
        "4. Lần đăng ký đánh giá: Lần đầu {ô_lần_đầu}   Nâng hạng: {ô_nâng_hạng}   Đánh giá, phân hạng lại: {ô_đánh_giá_lại}",
      ),
      line("5. Tài liệu kèm theo:"),
      inner("- Báo cáo đánh giá về sản phẩm theo Bộ tiêu chí (bản gốc, bản điện tử)."),
      inner("- Sản phẩm mẫu (số lượng): {số_mẫu}"),
      body(
        "Cam đoan những thông tin trong Phiếu đăng ký là đúng sự thật, chúng tôi xin cam kết tuân thủ các quy định về đánh giá, phân hạng sản phẩm OCOP, chịu trách nhiệm trước Hội đồng và pháp luật về Hồ sơ đăng ký đánh giá, phân hạng sản phẩm.",
      ),
      signatures([
        {
          day: "{nơi}, {ngày_đầy_đủ}",
          lines: ["ĐẠI DIỆN"],
          note: "(Ký, đóng dấu, ghi rõ họ tên)",
          name: "{người_đại_diện}",
        },
      ]),
      paragraph(run("PHẦN DÀNH CHO CƠ QUAN QUẢN LÝ", { isBold: true }), {
        align: "center",
        startsPage: true,
        after: 80,
      }),
      receiptOf("DÀNH CHO ỦY BAN NHÂN DÂN CẤP XÃ", "xã"),
      receiptOf("DÀNH CHO CƠ QUAN QUẢN LÝ OCOP CẤP TỈNH", "tỉnh"),
    ].join(""),
  };
}

/** Mẫu số 02: Báo cáo tự đánh giá. */
export function form02Template(): DocumentDraft {
  return {
    language: "vi",
    title: "Mẫu số 02: Báo cáo tự đánh giá về sản phẩm",
    foot: foot("02"),
    body: [
      title("BÁO CÁO TỰ ĐÁNH GIÁ VỀ SẢN PHẨM", ["(Dành cho chủ thể có sản phẩm đăng ký)"]),
      part("Phần I", "THÔNG TIN CHUNG"),
      line("1. Tên chủ thể: {chủ_thể}"),
      line("2. Loại hình tổ chức: {loại_hình}"),
      line("3. Địa chỉ: {địa_chỉ}"),
      line("4. Điện thoại: {điện_thoại}; Email: {email}"),
      line("5. Tên người đại diện pháp luật:"),
      inner("- Họ tên: {người_đại_diện}"),
      inner("- Giới tính: {giới_tính}; Dân tộc: {dân_tộc}"),
      inner("- Địa chỉ thường trú: {thường_trú}"),
      line("6. Ngày thành lập/đăng ký kinh doanh: {ngày_thành_lập}; Số giấy đăng ký (nếu có): {số_đăng_ký}"),
      line("7. Tên sản phẩm/dịch vụ, mô tả về quy cách sản phẩm, tiêu chuẩn: {sản_phẩm}"),
      inner("{mô_tả}"),
      line("Đánh dấu vào mục tương ứng:"),
      inner("a) Giấy đăng ký kinh doanh: {ô_đăng_ký_kinh_doanh}"),
      inner("b) Đã công bố chất lượng sản phẩm theo quy định: {ô_công_bố_chất_lượng}"),
      inner("c) Đã có các điều kiện sản xuất theo quy định:"),
      inner(
        "- Giấy chứng nhận cơ sở đủ điều kiện vệ sinh an toàn thực phẩm theo quy định của pháp luật cho sản xuất sản phẩm: {ô_an_toàn_thực_phẩm}",
      ),
      inner(
        "- Giấy chứng nhận cơ sở đủ điều kiện sản xuất bắt buộc theo quy định cho sản phẩm (đối với các sản phẩm bắt buộc theo quy định): {ô_điều_kiện_sản_xuất}",
      ),
      inner("d) Đã có đăng ký sở hữu trí tuệ: {ô_sở_hữu_trí_tuệ}"),
      inner("+ Giấy chứng nhận đăng ký nhãn hiệu: {ô_nhãn_hiệu}"),
      inner(
        "+ Văn bản ghi nhận quyền sử dụng chỉ dẫn địa lý, nhãn hiệu tập thể, nhãn hiệu chứng nhận: {ô_chỉ_dẫn_địa_lý}",
      ),
      inner("+ Bằng sáng chế: {ô_sáng_chế}"),
      inner("+ Bằng độc quyền kiểu dáng công nghiệp: {ô_kiểu_dáng}"),
      inner("+ Giấy chứng nhận bản quyền tác giả: {ô_bản_quyền}"),
      inner("+ Khác (ghi rõ): {ô_quyền_khác}"),
      line("8. Lịch sử hình thành của chủ thể (nêu các giai đoạn hình thành và phát triển):"),
      inner("{lịch_sử}"),
      line("9. Cơ cấu tổ chức của chủ thể:"),
      inner("{cơ_cấu}"),
      part("Phần II", "KẾT QUẢ THỰC HIỆN PHƯƠNG ÁN SẢN XUẤT KINH DOANH"),
      body("{kết_quả}"),
      part("Phần III", "ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN THEO BỘ TIÊU CHÍ SẢN PHẨM OCOP"),
      around(
        "có_tự_chấm",
        [
          lead("Chủ thể tự đánh giá theo thứ tự từng tiêu chí (phân nhóm: {phân_nhóm}):"),
          table(
            [700, 2400, 3194, 700, 700, 1660],
            [
              heads(["Tiêu chí", "Nội dung", "Mức tự đánh giá", "Tối đa", "Điểm", "Tài liệu minh chứng"], 10),
              {
                cells: [
                  cell("{#các_tiêu_chí}{tiêu_chí}", { align: "center", size: 10 }),
                  cell("{tên_tiêu_chí}", { size: 10 }),
                  cell("{mức}", { size: 10 }),
                  cell("{điểm_tối_đa}", { align: "center", size: 10 }),
                  cell("{điểm}", { align: "center", size: 10 }),
                  cell("{minh_chứng}{/các_tiêu_chí}", { size: 10 }),
                ],
              },
            ],
          ),
          body("Tổng điểm tự đánh giá: {tổng_điểm}{#chưa_chấm_đủ} (chưa chấm đủ các tiêu chí){/}."),
        ].join(""),
      ),
      body("Tài liệu minh chứng kèm theo vào phụ lục của Báo cáo."),
      part("Phần IV", "KẾ HOẠCH SẢN XUẤT, KINH DOANH"),
      body("{kế_hoạch}"),
      signatures([
        {
          day: "{nơi}, {ngày_đầy_đủ}",
          lines: ["ĐẠI DIỆN THEO PHÁP LUẬT CỦA CƠ SỞ"],
          note: "(Ký, họ tên, đóng dấu)",
          name: "{người_đại_diện}",
        },
      ]),
    ].join(""),
  };
}

/** Mẫu số 03: Báo cáo của UBND cấp xã. */
export function form03Template(pieces: Pieces): DocumentDraft {
  return {
    language: "vi",
    title: "Mẫu số 03: Báo cáo đánh giá một số nội dung của hồ sơ",
    foot: foot("03"),
    body: [
      nationalHead(pieces, { above: "ỦY BAN NHÂN DÂN", name: "{xã_in_hoa}" }),
      title("BÁO CÁO", ["Đánh giá một số nội dung của hồ sơ đăng ký tham gia", "đánh giá, phân hạng sản phẩm OCOP"]),
      heading("I. THÔNG TIN CHUNG VỀ HỒ SƠ SẢN PHẨM"),
      line("1. Tên chủ thể: {chủ_thể}"),
      line("2. Loại hình tổ chức: {loại_hình}"),
      line("3. Địa chỉ: {địa_chỉ}"),
      line("4. Tên người đại diện pháp luật:"),
      inner("- Họ tên: {người_đại_diện}"),
      inner("- Giới tính: {giới_tính}; Dân tộc: {dân_tộc}"),
      inner("- Địa chỉ thường trú: {thường_trú}"),
      line("5. Sản phẩm đăng ký đánh giá: {sản_phẩm}"),
      heading("II. ĐÁNH GIÁ MỘT SỐ NỘI DUNG CỦA HỒ SƠ SẢN PHẨM"),
      lead("1. Về sử dụng nguyên liệu địa phương:"),
      body("{về_nguyên_liệu}"),
      lead("2. Về sử dụng lao động địa phương:"),
      body("{về_lao_động}"),
      lead("3. Nguồn gốc ý tưởng sản phẩm:"),
      body("{về_ý_tưởng}"),
      lead("4. Bản sắc/trí tuệ địa phương:"),
      body("{về_bản_sắc}"),
      body(
        "Ủy ban nhân dân {xã} đề nghị Ủy ban nhân dân tỉnh {tỉnh} đánh giá, phân hạng sản phẩm OCOP cho sản phẩm {sản_phẩm} của {chủ_thể}.",
      ),
      signatures([
        {
          day: "{nơi}, {ngày_đầy_đủ}",
          lines: ["TM. ỦY BAN NHÂN DÂN {xã_in_hoa}"],
          note: "(Ký tên và đóng dấu)",
          name: " ",
        },
      ]),
    ].join(""),
  };
}
