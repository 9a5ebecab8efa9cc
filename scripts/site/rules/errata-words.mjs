/** What stands in English in the columns of the print: whole cells, then words within them. */
const cells = {
  "no levels": "không có mức",
  "(empty)": "(để trống)",
  "as printed": "như bản in",
  "no mark": "không có dấu",
  "no maximum": "không ghi điểm tối đa",
  "no stop rule": "không có quy định dừng đánh giá",
  "no legend": "không có dòng ghi chú",
  "as in sets 1 to 25": "như bộ 1 đến 25",
  "as in annex I": "như Phụ lục I",
  "no production licence": "không có giấy phép sản xuất",
  "yes 1 / no 0": "có 1 / không 0",
  "level restored": "thêm lại mức này",
  "3-point level missing": "thiếu mức 3 điểm",
  "**** on the criterion, not on a level": "**** ở tiêu chí, không ở mức",
  "floor: lowest level (1 point) for 4 stars": "yêu cầu tối thiểu của 4 sao: mức thấp nhất (1 điểm)",
  "70 to 89, 50 to 69, 30 to 49": "70 đến 89, 50 đến 69, 30 đến 49",
  "70 to under 90, 50 to under 70, 30 to under 50": "70 đến dưới 90, 50 đến dưới 70, 30 đến dưới 50",
  "0 points: no further evaluation (a note)": "0 điểm: không đánh giá tiếp (một ghi chú)",
  "0 points stop the evaluation": "0 điểm thì dừng đánh giá",
  "sector: handicrafts and decoration": "ngành: thủ công mỹ nghệ, trang trí",
  "legend of the marks": "ghi chú của dấu sao",
  "grounds of rejection": "căn cứ loại hồ sơ",
  "2023-02-24": "24/02/2023",
  title: "tiêu đề",
  name: "tên",
};

/** A cell of the list in Vietnamese; what the print has in Vietnamese stays. */
export const vietnamese = (text) =>
  cells[text] ??
  text
    .replace(/^no (\*+) mark$/, "không có dấu $1")
    .replace(/^maximum (\d+)$/, "tối đa $1")
    .replace(/^group (\d+)$/, "nhóm $1")
    .replace(/^part ([ABC])$/, "phần $1")
    .replace(/^art\. (\d+)\.(\d+)$/, "khoản $2 Điều $1")
    .replace(/^annex ([IVX]+)$/, "Phụ lục $1")
    .replace(/, level (\d)$/, ", mức $1")
    .replace(/, levels (\d) and (\d)$/, ", mức $1 và $2")
    .replace(/^linkage \(([\d.]+) or ([\d.]+)\)$/, "liên kết ($1 hoặc $2)");
