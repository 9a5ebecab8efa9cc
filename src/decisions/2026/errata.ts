import type { Erratum } from "../decision.js";

const every = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/**
 * Where the print of 26/2026/QĐ-TTg is doubtful.
 *
 * Read in transcripts of the decision, not in the signed copy: the slips may be the transcript's.
 */
export const errata: readonly Erratum[] = [
  {
    sets: every(1, 20),
    where: "2.4",
    printed: "no levels",
    taken: "yes 1 / no 0",
    reason: {
      vi: "Phiếu in điểm tối đa 1 và không có ô chọn",
      en: "The form prints a maximum of 1 and no box",
    },
  },
  {
    sets: [21, 22],
    where: "2.3",
    printed: "no levels",
    taken: "yes 1 / no 0",
    reason: {
      vi: "Phiếu in điểm tối đa 1 và không có ô chọn",
      en: "The form prints a maximum of 1 and no box",
    },
  },
  {
    sets: [4, 7, 10, 11],
    where: "1.2",
    printed: "(empty)",
    taken: "0",
    reason: {
      vi: "Ô điểm của mức đầu để trống; mọi bộ tiêu chí khác in 0",
      en: "The points of the first level are empty; every other set prints 0",
    },
  },
  {
    sets: [4],
    where: "7",
    printed: "13",
    taken: "3",
    reason: {
      vi: "Lỗi in: điểm tối đa của tiêu chí là 3",
      en: "Misprint: the maximum of the criterion is 3",
    },
  },
  {
    sets: [7],
    where: "3.1",
    printed: "1/1/3",
    taken: "1/1/3",
    reason: {
      vi: "Giữ như bản in; mọi bộ tiêu chí khác in 1/2/3, có thể là lỗi",
      en: "Kept as printed; every other set prints 1/2/3, which suggests a misprint",
    },
  },
  {
    sets: [10],
    where: "3.5",
    printed: "no **** mark",
    taken: "no mark",
    reason: {
      vi: "Giữ như bản in; mọi bộ tiêu chí khác có dấu **** ở mức 2",
      en: "Kept as printed; every other set has a **** mark at level 2",
    },
  },
  {
    sets: [11],
    where: "6.1.1",
    printed: "11",
    taken: "1",
    reason: {
      vi: "Lỗi in: điểm tối đa của tiêu chí là 2",
      en: "Misprint: the maximum of the criterion is 2",
    },
  },
  {
    sets: [23],
    where: "6.2",
    printed: "1/1/3/5",
    taken: "1/1/3/5",
    reason: {
      vi: "Giữ như bản in; mức đầu có thể là 0",
      en: "Kept as printed; the first level was probably meant to give 0",
    },
  },
  {
    sets: [23],
    where: "group 9",
    printed: "no maximum",
    taken: "4",
    reason: {
      vi: "Mức cao nhất được 4 điểm và phần C khi đó đủ 35",
      en: "The best level gives 4, and part C then adds up to 35",
    },
  },
  {
    sets: [12],
    where: "title",
    printed: "Sản phẩm trà từ thực vật khác",
    taken: "Sản phẩm trà (chè) từ thực vật khác",
    reason: {
      vi: "Phụ lục I ghi “chè”, phiếu ghi “trà”: tên gọi ở đây ghi cả hai",
      en: "Annex I has “chè” where the form has “trà”; both mean tea, and the name shows both",
    },
  },
  {
    sets: [17],
    where: "title",
    printed: "Đồ uống không cồn khác",
    taken: "Đồ uống không cồn khác",
    reason: {
      vi: "Phụ lục I ghi “Đồ uống không cồn”, trùng tên nhóm",
      en: "Annex I omits “other”, which gives the set and its group the same name",
    },
  },
  {
    sets: [17],
    where: "grounds of rejection",
    printed: "hoặc giấy phép sản xuất theo quy định",
    taken: "no production licence",
    reason: {
      vi: "Thiếu chữ “không có”; hiểu như bộ tiêu chí 15",
      en: "The words for “without” are missing; read as in set 15",
    },
  },
  {
    sets: [18],
    where: "grounds of rejection",
    printed: "GMP đối với thực phẩm bảo vệ hoặc tương đương",
    taken: "GMP đối với thực phẩm bảo vệ sức khỏe hoặc tương đương",
    reason: {
      vi: "Bản in thiếu chữ “sức khỏe”: “thực phẩm bảo vệ” không phải là tên một loại thực phẩm",
      en: "The words “sức khỏe” are missing: “thực phẩm bảo vệ” is not the name of a kind of food, “thực phẩm bảo vệ sức khỏe” (health supplements) is",
    },
  },
  {
    sets: [19],
    where: "2.3, level 1",
    printed: "Đơn đăng ký nhãn hiệu đã được … chấp nhận hoặc công bố",
    taken: "as printed",
    reason: {
      vi: "Trùng điều kiện của 3.5 mức 1; các bộ tiêu chí khác yêu cầu ghi nhãn đầy đủ",
      en: "Repeats the condition of 3.5, level 1; other sets ask for complete labelling here",
    },
  },
  {
    sets: [2],
    where: "2.1, level 2",
    printed: "được trồng",
    taken: "as printed",
    reason: {
      vi: "“Trồng” không hợp với sản phẩm chăn nuôi, thủy sản; nhãn bỏ động từ này",
      en: "“Grown” does not suit animal products; the label leaves the verb out",
    },
  },
  {
    sets: every(1, 25),
    where: "linkage (1.4 or 1.5)",
    printed: "từ 50% đến dưới 75% … trên 75%",
    taken: "as printed",
    reason: {
      vi: "Đúng 75% và dưới 50% không thuộc mức nào có điểm",
      en: "Exactly 75%, and less than 50%, fit no level with points",
    },
  },
  {
    sets: every(1, 26),
    where: "3.3",
    printed: "từ 50% đến 75% … ≥ 75%",
    taken: "as printed",
    reason: {
      vi: "Đúng 75% thuộc hai mức, ở đây hiểu là mức cao hơn",
      en: "Exactly 75% fits two levels, read here as the higher",
    },
  },
  {
    sets: [24, 25],
    where: "4.1, levels 2 and 3",
    printed: "ngoài thị trường cấp xã … trong địa bàn cấp tỉnh",
    taken: "as printed",
    reason: {
      vi: "Hai mức chồng lên nhau: ngoài xã có thể vẫn trong tỉnh",
      en: "The levels overlap: beyond the commune can still be within the province",
    },
  },
  {
    sets: [24],
    where: "2.2, level 3",
    printed: "*****",
    taken: "as printed",
    reason: {
      vi: "Bộ tiêu chí 25 in **** ở cùng mức",
      en: "Set 25 prints **** at the same level",
    },
  },
  {
    sets: [2],
    where: "1.2, level 3",
    printed: "no mark",
    taken: "as printed",
    reason: {
      vi: "Bộ tiêu chí 1, 3 và 4 in ***** ở mức cao nhất của gia tăng giá trị",
      en: "Sets 1, 3 and 4 print ***** at the best level of value added",
    },
  },
  {
    sets: [14],
    where: "6.1",
    printed: "no stop rule",
    taken: "as printed",
    reason: {
      vi: "Bộ tiêu chí 15 và 17 in quy định dừng đánh giá khi có tạp chất gây mất an toàn",
      en: "Sets 15 and 17 print that unsafe impurities stop the evaluation",
    },
  },
  {
    sets: [26],
    where: "legend of the marks",
    printed: "no legend",
    taken: "as in sets 1 to 25",
    reason: {
      vi: "Phiếu có dấu sao nhưng không có dòng ghi chú",
      en: "The form prints the marks without the line that explains them",
    },
  },
  {
    sets: [],
    where: "art. 11.2",
    printed: "148/QĐ-TTg ngày 24 tháng 02 năm 2025",
    taken: "2023-02-24",
    reason: {
      vi: "Cùng khoản này ghi ngày 24 tháng 02 năm 2023",
      en: "The same paragraph gives 24 February 2023 as well",
    },
  },
];
