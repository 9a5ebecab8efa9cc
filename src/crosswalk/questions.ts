/**
 * Questions and headings that decisions name differently and ask alike: each row lists the Vietnamese names of one.
 *
 * Only changes of wording are here. Questions that were cut anew are none: packaging and labels of 2019 against those of
 * 2023, energy and technology against technology alone, colour against colour and body.
 */
const sameQuestions: readonly (readonly string[])[] = [
  ["Nguồn nguyên liệu", "Nguồn gốc sản phẩm"],
  ["Năng lực sản xuất để phân phối", "Năng lực sản xuất đáp ứng yêu cầu phân phối"],
  ["Liên kết sản xuất", "Liên kết chuỗi trong sản xuất"],
  ["Tính hoàn thiện của bao bì", "Bao bì, ghi nhãn sản phẩm"],
  [
    "Đại diện pháp luật",
    "Đại diện pháp luật là nữ hoặc đồng bào dân tộc thiểu số",
    "Đại diện pháp luật là nữ, đồng bào dân tộc thiểu số hoặc người khuyết tật",
  ],
  ["Quảng bá sản phẩm", "Quảng bá"],
  ["Câu chuyện sản phẩm", "Câu chuyện về sản phẩm"],
  ["Cấu trúc câu chuyện", "Cấu trúc câu chuyện sản phẩm"],
  ["Liên kết chuỗi giá trị trong quảng bá", "Liên kết chuỗi giá trị trong quảng bá sản phẩm du lịch"],
  ["Tạp chất lạ", "Tạp chất", "Ngoại hình: tạp chất lạ"],
  ["Trạng thái/hình dạng", "Ngoại hình: trạng thái/hình dạng"],
  ["Ngoại hình", "Ngoại hình, độ đồng đều"],
  ["Màu sắc", "Ngoại hình: màu sắc"],
  ["Mùi", "Ngoại hình: mùi"],
  ["Vị", "Ngoại hình: vị"],
  ["Mùi, vị", "Mùi/vị nước", "Mùi, vị nước"],
  ["Chất lượng của nguyên liệu/thành phần", "Chất lượng nguyên liệu/thành phần", "Nguyên liệu/thành phần"],
  ["Hiệu quả sử dụng", "Hiệu quả sử dụng chính"],
  ["Điều kiện kinh doanh dịch vụ", "Đáp ứng điều kiện kinh doanh dịch vụ"],
  ["An toàn và an ninh trật tự", "Đảm bảo an toàn và an ninh trật tự"],
  [
    "Công bố chất lượng",
    "Công bố chất lượng sản phẩm",
    "Công bố tiêu chuẩn sản phẩm",
    "Hồ sơ công bố chất lượng",
    "Hồ sơ công bố tiêu chuẩn sản phẩm",
    "Công bố chất lượng sản phẩm, kiểm tra định kỳ",
  ],
];

/** One name for all names of a question: the first of its row, or the name itself. */
export function questionOf(name: string): string {
  return sameQuestions.find((names) => names.includes(name))?.[0] ?? name;
}
