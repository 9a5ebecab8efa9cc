import type { Erratum } from "../decision.js";

const every = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Where the only digitisation of 148/QĐ-TTg is doubtful. */
export const errata: readonly Erratum[] = [
  {
    sets: every(1, 26),
    where: "3.6",
    printed: "**** on the criterion, not on a level",
    taken: "floor: lowest level (1 point) for 4 stars",
    reason: {
      vi: "Dấu **** in ở tiêu chí, không ở mức nào; một ứng dụng cấp huyện đòi mức cao nhất (2 điểm)",
      en: "The mark stands at the criterion and at no level; one district application demands the best level (2 points)",
    },
  },
  {
    sets: [7],
    where: "6.4",
    printed: "maximum 4",
    taken: "maximum 3",
    reason: {
      vi: "Điểm tối đa in khác mức cao nhất; người chấm chỉ chọn được các mức in",
      en: "The printed maximum differs from the best level; assessors can only tick the levels",
    },
  },
  {
    sets: [7],
    where: "group 6",
    printed: "16",
    taken: "15",
    reason: {
      vi: "Điểm tối đa của nhóm khác tổng các tiêu chí",
      en: "The group's printed maximum differs from the sum of its criteria",
    },
  },
  {
    sets: [7],
    where: "part C",
    printed: "35",
    taken: "34",
    reason: {
      vi: "Các mức tìm thấy cộng lại như vậy; nguồn gián tiếp",
      en: "The levels found add up to this; the source is second-hand",
    },
  },
  {
    sets: [11, 12],
    where: "part C",
    printed: "35",
    taken: "32",
    reason: {
      vi: "Các mức tìm thấy cộng lại như vậy; nguồn gián tiếp",
      en: "The levels found add up to this; the source is second-hand",
    },
  },
  {
    sets: [13],
    where: "part C",
    printed: "35",
    taken: "33",
    reason: {
      vi: "Các mức tìm thấy cộng lại như vậy; nguồn gián tiếp",
      en: "The levels found add up to this; the source is second-hand",
    },
  },
  {
    sets: [1, 3, 23, 24],
    where: "1.1",
    printed: "Nguồn gốc sản phẩm",
    taken: "Nguồn gốc sản phẩm",
    reason: {
      vi: "Yêu cầu 100% trồng trong tỉnh chỉ in ở bộ 1 và 3, không in ở bộ 23 và 24; chỉ áp dụng cho bộ 1 và 3",
      en: "The note '100% grown in the province' is printed in sets 1 and 3 only, not in 23 and 24; we apply it to sets 1 and 3",
    },
  },
  {
    sets: [1],
    where: "1.4",
    printed: "Liên kết sản xuất",
    taken: "Liên kết sản xuất",
    reason: {
      vi: "Đúng 75% không khớp mức nào (phiếu in dưới 75%, rồi trên 75%); giữ như phiếu in",
      en: "Exactly 75% fits no printed level (under 75%, then over 75%); the levels are worded as printed",
    },
  },
  {
    sets: [1, 2, 3, 4, 5, 6, 7, 12, 13, 14, 15, 16, 17, 18, 19, 20],
    where: "2.3",
    printed: "Phong cách, ghi nhãn hàng hóa",
    taken: "Phong cách, ghi nhãn hàng hóa",
    reason: {
      vi: "Bộ 2 đến 6 in ghi chú tiêu chí gồm những gì (hình ảnh, màu sắc, ghi nhãn…), các bộ khác không in; không đưa vào hướng dẫn",
      en: "Sets 2 to 6 print a note on what the criterion covers (pictures, colours, labelling…), the other sets do not; we give no hint",
    },
  },
  {
    sets: every(1, 26),
    where: "3.3",
    printed: "Sử dụng lao động địa phương",
    taken: "Sử dụng lao động địa phương",
    reason: {
      vi: "Đúng 75% khớp cả hai mức in trong phiếu; lấy mức cao hơn, như năm 2026",
      en: "Exactly 75% fits both printed levels; we take the higher, as in 2026",
    },
  },
  {
    sets: [1, 2, 3, 4, 5, 6, 11, 12, 13, 14, 15],
    where: "5.3",
    printed: "Cấu trúc câu chuyện",
    taken: "Cấu trúc câu chuyện",
    reason: {
      vi: "Ghi chú 'Chỉ áp dụng khi có câu chuyện' in ở bộ 1, 2, 3, 5, 6, không in ở bộ 4 và 11 đến 15; hiểu là áp dụng cho cả các bộ đó",
      en: "The note 'only if there is a story' is printed in sets 1, 2, 3, 5 and 6, not in 4 and 11 to 15; we take it to hold there too",
    },
  },
  {
    sets: [2, 3, 4, 23, 24, 25],
    where: "1.4",
    printed: "Liên kết chuỗi trong sản xuất",
    taken: "Liên kết chuỗi trong sản xuất",
    reason: {
      vi: "Đúng 75% không khớp mức nào (phiếu in dưới 75%, rồi trên 75%); giữ như phiếu in",
      en: "Exactly 75% fits no printed level (under 75%, then over 75%); the levels are worded as printed",
    },
  },
  {
    sets: [2],
    where: "2.1",
    printed: "Nguồn gốc ý tưởng sản phẩm",
    taken: "Nguồn gốc ý tưởng sản phẩm",
    reason: {
      vi: "Mức 2 in 'được trồng' trong bộ thịt, thủy sản, trứng, sữa; bỏ động từ này, như năm 2026",
      en: "Level 2 prints 'trồng' (grown) in a set of meat, fish, eggs and milk; we leave the verb out, as in 2026",
    },
  },
  {
    sets: [4],
    where: "9.1",
    printed: "Công bố chất lượng sản phẩm theo quy định",
    taken: "Công bố chất lượng sản phẩm",
    reason: {
      vi: "Ghi chú về phiếu kiểm nghiệm chỉ in ở bộ 4, 5, 6, không in ở bộ 7 đến 15 và 17; chỉ áp dụng cho bộ 4, 5, 6",
      en: "The note on the test report is printed in sets 4, 5 and 6 only, not in 7 to 15 and 17; we apply it to sets 4, 5 and 6",
    },
  },
  {
    sets: [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17],
    where: "8.1",
    printed: "Công bố chất lượng sản phẩm theo quy định",
    taken: "Công bố chất lượng sản phẩm",
    reason: {
      vi: "Ghi chú về phiếu kiểm nghiệm chỉ in ở bộ 4, 5, 6, không in ở bộ 7 đến 15 và 17; chỉ áp dụng cho bộ 4, 5, 6",
      en: "The note on the test report is printed in sets 4, 5 and 6 only, not in 7 to 15 and 17; we apply it to sets 4, 5 and 6",
    },
  },
  {
    sets: every(5, 19),
    where: "1.4",
    printed: "Liên kết chuỗi trong sản xuất",
    taken: "Liên kết chuỗi trong sản xuất",
    reason: {
      vi: "Đúng 75% không khớp mức nào (phiếu in dưới 75%, rồi trên 75%); giữ như phiếu in",
      en: "Exactly 75% fits no printed level (under 75%, then over 75%); the levels are worded as printed",
    },
  },
  {
    sets: [5],
    where: "2.1",
    printed: "Nguồn gốc ý tưởng sản phẩm",
    taken: "Nguồn gốc ý tưởng sản phẩm",
    reason: {
      vi: "Mức 3 in 'được trồng' trong bộ đồ ăn nhanh; hiểu là 'được sản xuất', như các mức khác và năm 2026",
      en: "Level 3 prints 'trồng' (grown) in the fast-food set; we take 'sản xuất' (produced), as in the other levels and in 2026",
    },
  },
  {
    sets: [17],
    where: "6.2",
    printed: "Màu sắc",
    taken: "Màu sắc",
    reason: {
      vi: "Phiếu chỉ in hai mức, 0 và 3 điểm, có thể thiếu mức ở giữa; lấy hai mức như phiếu in",
      en: "Only two levels are printed, 0 and 3 points, so a level between may be missing; we take the two printed",
    },
  },
  {
    sets: [20],
    where: "1.1",
    printed: "Nguồn nguyên liệu",
    taken: "Nguồn nguyên liệu",
    reason: {
      vi: "Mức tối thiểu cho 3 sao in ở mức 1 điểm, các bộ khác in ở mức 3 điểm; lấy như phiếu in",
      en: "The 3-star minimum is printed at the 1-point level, in the other sets at the 3-point level; we take it as printed",
    },
  },
  {
    sets: [20],
    where: "1.4",
    printed: "Liên kết chuỗi trong sản xuất",
    taken: "Liên kết chuỗi trong sản xuất",
    reason: {
      vi: "Đúng 75% không khớp mức nào (phiếu in dưới 75%, rồi trên 75%); giữ như phiếu in",
      en: "Exactly 75% fits no printed level (under 75%, then over 75%); the levels are worded as printed",
    },
  },
  {
    sets: [21, 22],
    where: "1.4",
    printed: "Liên kết chuỗi trong sản xuất",
    taken: "Liên kết chuỗi trong sản xuất",
    reason: {
      vi: "Mức 4 in 'ấn định', hiểu là 'ổn định' như các bộ khác; đúng 75% không khớp mức nào trong phiếu",
      en: "Level 4 prints 'ấn định' (fixed), we take 'ổn định' (steady) as in the other sets; exactly 75% fits no printed level",
    },
  },
  {
    sets: every(23, 25),
    where: "8",
    printed: "ĐẢM BẢO CHẤT LƯỢNG SẢN PHẨM",
    taken: "Đảm bảo chất lượng sản phẩm",
    reason: {
      vi: "Mức 3 điểm không in mức sao tối thiểu dù mức dưới và mức trên đều có; lấy như phiếu in",
      en: "The 3-point level prints no star minimum although the levels below and above do; we take it as printed",
    },
  },
  {
    sets: [24, 25],
    where: "2.2",
    printed: "Phong cách, ghi nhãn sản phẩm (tem, nhãn gắn trên sản phẩm)",
    taken: "Phong cách, ghi nhãn sản phẩm (tem, nhãn gắn trên sản phẩm)",
    reason: {
      vi: "Mức 0 điểm và mức 1 điểm in cùng một câu ('chưa đầy đủ'); mức 1 điểm hiểu là 'đầy đủ', như bộ 21 và năm 2026",
      en: "The 0-point and 1-point levels print the same words ('chưa đầy đủ', not complete); for 1 point we take 'đầy đủ' (full), as in set 21 and in 2026",
    },
  },
  {
    sets: [26],
    where: "3.1",
    printed: "Loại hình tổ chức sản xuất - kinh doanh",
    taken: "Loại hình tổ chức sản xuất - kinh doanh",
    reason: {
      vi: "Mức 1 không in dấu phẩy giữa 'tổ hợp tác' và 'Công ty TNHH 1 thành viên'; hiểu là hai loại hình, như các bộ khác",
      en: "Level 1 prints no comma between 'tổ hợp tác' and 'Công ty TNHH 1 thành viên'; we take them as two forms, as in the other sets",
    },
  },
  {
    sets: [26],
    where: "8",
    printed: "CHẤT LƯỢNG VỀ ĐIỀU KIỆN KINH DOANH DỊCH VỤ",
    taken: "Điều kiện kinh doanh dịch vụ",
    reason: {
      vi: "Trường hợp 1: đúng 75% không khớp mức nào (phiếu in dưới 75%, rồi trên 75%); giữ như phiếu in",
      en: "Case 1: exactly 75% fits no printed level (under 75%, then over 75%); the levels are worded as printed",
    },
  },
  {
    sets: [8],
    where: "name",
    printed: "Chế biến từ thịt, thủy sản, trứng, sữa, các sản phẩm từ mật ong",
    taken: "… mật khác và nông sản thực phẩm khác",
    reason: {
      vi: "Tên bị cắt trong nguồn; lấy theo tên đầy đủ của bộ",
      en: "The source cuts the name; the set's full name is taken",
    },
  },
];
